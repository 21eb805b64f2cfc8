"""Restoring a backup: on this computer after a damage, or on a new one after a loss.

A restored copy is another replica: its machine token is new, so it gives no numbers and sends
nothing as its old self until the centre has granted it a series of its own (``docs/sync.md``).
Counters that already lie here stay where they are further: no number is given twice. What was
here before is moved aside, never deleted.
"""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from domain.errors import BadInput
from domain.identity import RandomBytes
from services.numbers import Counters, read_counters
from services.office import MACHINE
from services.paths import Paths
from services.protection.attempts import NAME as ATTEMPTS
from services.protection.backup_files import ATTACHMENTS, COUNTERS, DATABASE, SLOTS, folder_name
from services.protection.backups import check_backup
from services.protection.durable import disk_fault, write_durably
from services.protection.key_file import COPY, NAME, read_slots
from services.protection.key_slots import Slot, SlotKind, unwrap
from services.protection.recovery_key import read_recovery_key
from services.protection.twin_file import TwinFile

_TWINS = (MACHINE, ATTEMPTS)
_SIDE_FILES = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", NAME, COPY)


def key_of_backup(folder: Path, *, recovery: str = "", employee_id: str = "", password: str = "") -> bytes:
    """The data key of a backup, by its recovery key or by a password of that time.

    Raises:
        BadInput: ``backup_not_readable``, ``password_wrong``, ``nobody_unlocks_so`` or a recovery
            key that can't be right.
    """
    slots = slots_of_backup(folder)
    if recovery:
        secret, wanted = read_recovery_key(recovery), SlotKind.RECOVERY
    else:
        secret, wanted = password, SlotKind.PERSON
    for slot in slots:
        if slot.kind is wanted and (wanted is SlotKind.RECOVERY or slot.employee_id == employee_id):
            return unwrap(slot, secret)
    raise BadInput("nobody_unlocks_so")


def slots_of_backup(folder: Path) -> list[Slot]:
    """Who could unlock when the backup was made.

    Raises:
        BadInput: ``backup_not_readable``.
    """
    try:
        return read_slots((folder / SLOTS).read_bytes())
    except (OSError, BadInput) as error:
        raise BadInput("backup_not_readable", where=folder.name) from error


def restore(
    folder: Path, paths: Paths, *, key: bytes, now: datetime, random_bytes: RandomBytes
) -> Path | None:
    """Put a checked backup in the place of what is here; where the former data went, if there were any.

    The database must be closed.

    Raises:
        BadInput: the backup is not readable or was changed; nothing here was touched.
        Fault: ``backup_not_sound``, or the disk stopped us.
    """
    check_backup(folder, key)
    paths.create()
    aside = paths.data / f"replaced-{folder_name(now)}"
    try:
        arrived = paths.data / f"{DATABASE}.arriving"
        shutil.copyfile(folder / DATABASE, arrived)
        moved = _move_aside(paths.data, aside)
        _merge_counters(folder / COUNTERS, paths.data / COUNTERS)
        TwinFile(paths.data / MACHINE).write(random_bytes(16).hex())
        for name in (NAME, COPY):
            write_durably(paths.data / name, (folder / SLOTS).read_bytes())
        _bring_attachments(folder.parent / ATTACHMENTS, paths.blobs)
        os.replace(arrived, paths.database)
    except OSError as error:
        raise disk_fault(error, str(paths.data)) from error
    return aside if moved else None


def _move_aside(data: Path, aside: Path) -> bool:
    twins = [file for name in _TWINS for file in TwinFile(data / name).files]
    found = [file for file in (*(data / name for name in _SIDE_FILES), *twins) if file.exists()]
    for file in found:
        aside.mkdir(mode=0o700, exist_ok=True)
        os.replace(file, aside / file.name)
    return bool(found)


def _merge_counters(theirs: Path, ours: Path) -> None:
    """Keep the further of both counters: a number on somebody's paper is not given again."""
    if not theirs.exists():
        return
    counters = Counters(ours)
    try:
        counters.reached("")
    except BadInput:  # what is damaged here is replaced, too; its bytes stay for whoever looks
        counters.put_aside()
    for key, counter in read_counters(theirs).items():
        if counter > counters.reached(key):
            counters.reach(key, counter)


def _bring_attachments(there: Path, blobs: Path) -> None:
    for file in there.glob("*/*") if there.is_dir() else ():
        target = blobs / file.parent.name / file.name
        if file.suffix != ".partial" and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
