"""Looking through everything on this disk for damage, naming it, and putting right what can be put right.

A damaged attachment comes back from a backup or from the centre; counters are counted again from the
database and the backups; the file of keys repairs itself from its copy. A damaged database is only
named here: a backup is restored in its place.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from domain.errors import BadInput, OtklikError
from models.copying import faults_of_database
from services.audit import note_act
from services.desk import Desk
from services.numbers import Counters
from services.paths import Paths
from services.protection.backup_files import ATTACHMENTS, COUNTERS, backups_in
from services.protection.backups import backup_root
from services.protection.key_ring import KeyRing


class Damaged(StrEnum):
    """What kind of thing is damaged."""

    DATABASE = "database"
    ATTACHMENT = "attachment"
    COUNTERS = "counters"
    KEYS = "keys"


class Remedy(StrEnum):
    """What was done about it."""

    FROM_BACKUP = "from_backup"
    FROM_CENTRE = "from_centre"
    COUNTED_AGAIN = "counted_again"
    RESTORE_NEEDED = "restore_needed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Finding:
    """One damaged thing by name, and its remedy."""

    what: Damaged
    where: str
    remedy: Remedy


def check_and_repair(desk: Desk, paths: Paths, ring: KeyRing) -> list[Finding]:
    """Look through database, keys, counters and attachments; repair what can be repaired.

    Raises:
        Fault: the disk stopped us.
    """
    found = [*_database(desk), *_keys(ring), *_counters(desk, paths), *_attachments(desk, paths)]
    for one in found:
        note_act(
            desk, "repair", "device", desk.workstation.device_id, {"what": one.what, "remedy": one.remedy}
        )
    return found


def _database(desk: Desk) -> list[Finding]:
    faults = faults_of_database(desk.store.path, desk.store.key)
    return [Finding(Damaged.DATABASE, desk.store.path.name, Remedy.RESTORE_NEEDED)] if faults else []


def _keys(ring: KeyRing) -> list[Finding]:
    try:
        if ring.exists():
            ring.slots()
    except BadInput as error:
        return [Finding(Damaged.KEYS, str(error.facts.get("where", "")), Remedy.RESTORE_NEEDED)]
    return []


def _counters(desk: Desk, paths: Paths) -> list[Finding]:
    try:
        desk.counters.reached("")
    except BadInput:
        file = paths.data / COUNTERS
        os.replace(file, file.with_name(f"{file.name}.damaged"))
        count_again(desk, paths)
        return [Finding(Damaged.COUNTERS, file.name, Remedy.COUNTED_AGAIN)]
    return []


def count_again(desk: Desk, paths: Paths) -> None:
    """Write the side file anew: the furthest that the database or any backup knows of each series."""
    reached = {
        f"{series}/{purpose}/{year}": int(following) - 1
        for series, purpose, year, following in desk.store.execute(
            "SELECT series, purpose, year, next FROM series"
        )
    }
    for backup in backups_in(backup_root(desk, paths)):
        for key, counter in _counters_of(backup.folder / COUNTERS).items():
            reached[key] = max(reached.get(key, 0), counter)
    counters = Counters(paths.data / COUNTERS)
    for key, counter in reached.items():
        counters.reach(key, counter)


def _counters_of(file: Path) -> dict[str, int]:
    try:
        return {str(key): int(value) for key, value in json.loads(file.read_text(encoding="utf-8")).items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _attachments(desk: Desk, paths: Paths) -> list[Finding]:
    there = backup_root(desk, paths) / ATTACHMENTS
    found = []
    rows = desk.store.execute("SELECT sha256, state FROM blob WHERE state <> 'awaited'").fetchall()
    for sha256, state in rows:
        if not _reads(desk, str(sha256)):
            remedy = _bring_back(desk, there, str(sha256), on_server=state == "on_server")
            found.append(Finding(Damaged.ATTACHMENT, str(sha256), remedy))
    return found


def _bring_back(desk: Desk, there: Path, sha256: str, *, on_server: bool) -> Remedy:
    target = desk.blobs.path(sha256)
    if target.exists():
        os.replace(target, target.with_suffix(".damaged"))
    copy = there / sha256[:2] / sha256
    if copy.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(copy.read_bytes())
        if _reads(desk, sha256):
            return Remedy.FROM_BACKUP
        target.unlink()
    if not on_server:
        return Remedy.LOST
    with desk.store.transaction():
        desk.store.execute("UPDATE blob SET state = 'awaited', offset = 0 WHERE sha256 = ?", (sha256,))
    return Remedy.FROM_CENTRE


def _reads(desk: Desk, sha256: str) -> bool:
    try:
        desk.blobs.read(sha256)
    except OtklikError:
        return False
    return True
