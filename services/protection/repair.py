"""Looking through everything on this disk for damage, naming it, and putting right what can be put right.

A damaged attachment comes back from a backup or from the centre; counters are counted again from the
database and the backups; files that lie twice put themselves right from their twin, and are named here.
A damaged database is only named: a backup is restored in its place.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from domain.errors import BadInput, OtklikError
from models.copying import faults_of_database
from services.audit import note_act
from services.desk import Desk
from services.numbers import Counters, read_counters
from services.office import MACHINE, machine_token
from services.paths import Paths
from services.protection.attempts import NAME as ATTEMPTS
from services.protection.attempts import Attempts
from services.protection.backup_files import ATTACHMENTS, COUNTERS, backups_in
from services.protection.backups import backup_root
from services.protection.key_file import NAME as KEYS
from services.protection.key_ring import KeyRing
from services.protection.twin_file import DAMAGED, twin_of


class Damaged(StrEnum):
    """What kind of thing is damaged."""

    DATABASE = "database"
    ATTACHMENT = "attachment"
    COUNTERS = "counters"
    KEYS = "keys"
    TRIES = "tries"
    MACHINE = "machine"
    LOG = "log"


class Remedy(StrEnum):
    """What was done about it."""

    FROM_BACKUP = "from_backup"
    FROM_CENTRE = "from_centre"
    FROM_TWIN = "from_twin"
    BEGUN_ANEW = "begun_anew"
    NEW_SERIES_NEEDED = "new_series_needed"
    COUNTED_AGAIN = "counted_again"
    RESTORE_NEEDED = "restore_needed"
    LAST_ACTS_LOST = "last_acts_lost"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Finding:
    """One damaged thing by name, and its remedy."""

    what: Damaged
    where: str
    remedy: Remedy


_SIDE_FILES = (
    (Damaged.KEYS, KEYS, Remedy.RESTORE_NEEDED),
    (Damaged.COUNTERS, COUNTERS, Remedy.COUNTED_AGAIN),
    (Damaged.MACHINE, MACHINE, Remedy.NEW_SERIES_NEEDED),
    (Damaged.TRIES, ATTEMPTS, Remedy.BEGUN_ANEW),
)
"""What lies twice beside the database, and what follows where no copy was sound."""


def check_and_repair(desk: Desk, paths: Paths, ring: KeyRing) -> list[Finding]:
    """Look through database, keys, counters and attachments; repair what can be repaired.

    Raises:
        Fault: the disk stopped us.
    """
    found = [*_database(desk), *_keys(ring), *_counters(desk, paths), *_attachments(desk, paths)]
    _read_twins(desk, paths)
    _note(desk, found)
    healed = note_healed(desk, paths)
    return [*found, *(one for one in healed if one.what not in {each.what for each in found})]


def note_healed(desk: Desk, paths: Paths) -> list[Finding]:
    """Side files that were put right when they were read: named once, and on the trail.

    Raises:
        Fault: the disk or a lock stopped us.
    """
    found = []
    for what, name, without in _SIDE_FILES:
        file = paths.data / name
        aside = [one.with_name(one.name + DAMAGED) for one in (file, twin_of(file))]
        there = [one for one in aside if one.exists()]
        if there:
            found.append(Finding(what, name, without if len(there) == len(aside) else Remedy.FROM_TWIN))
    if (paths.data / (log := f"{paths.database.name}-wal{DAMAGED}")).exists():
        found.append(Finding(Damaged.LOG, log.removesuffix(DAMAGED), Remedy.LAST_ACTS_LOST))
    _note(desk, found)
    for one in found:
        if one.what is Damaged.LOG:
            os.replace(paths.data / (one.where + DAMAGED), paths.data / f"{one.where}-kept")
            continue
        file = paths.data / one.where
        for copy in (file, twin_of(file)):
            copy.with_name(copy.name + DAMAGED).unlink(missing_ok=True)
    return found


def _read_twins(desk: Desk, paths: Paths) -> None:
    """Files that repair themselves when they are read, and that nothing has read since the start."""
    machine_token(paths.data, desk.random_bytes)
    Attempts(paths.data, desk.clock).wrong("")


def _note(desk: Desk, found: Sequence[Finding]) -> None:
    for one in found:
        after = {"what": one.what, "remedy": one.remedy}
        note_act(desk, "repair", "device", desk.workstation.device_id, after)


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
        desk.counters.put_aside()
        count_again(desk, paths)
        return [Finding(Damaged.COUNTERS, COUNTERS, Remedy.COUNTED_AGAIN)]
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
        return read_counters(file)
    except OtklikError:
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
