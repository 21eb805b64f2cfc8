"""Backups: made by themselves and by hand, opened to be sure, rotated."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.backup_rotation import kept
from domain.errors import BadInput, Fault, OtklikError
from domain.permissions import can, require
from models.copying import copy_database, counted, faults_of_database
from services.audit import note_act
from services.desk import Desk
from services.paths import Paths
from services.protection.backup_files import (
    ATTACHMENTS,
    COUNTERS,
    DATABASE,
    MAKING,
    SLOTS,
    Backup,
    Manifest,
    backups_in,
    check_files,
    folder_name,
    read_manifest,
    sum_of,
    write_manifest,
)
from services.protection.device_people import data_key
from services.protection.durable import disk_fault
from services.protection.key_file import slots_text
from services.protection.key_ring import KeyRing
from services.settings import Settings

BY_HAND, AT_START, DAILY = "by_hand", "at_start", "daily"
_DUE_AFTER = {AT_START: timedelta(hours=4), DAILY: timedelta(hours=24)}


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup and what was found in it; ``problem`` None means that it opens and is whole."""

    backup: Backup
    problem: OtklikError | None = None


def may_back_up(desk: Desk) -> bool:
    """Whether the person at this desk makes backups by hand."""
    return can(desk.person.roles, "make_backup", desk.regulations.narrowed)


def backup_root(desk: Desk, paths: Paths) -> Path:
    """Where backups of this computer go: a folder that was chosen, or the data directory's own."""
    chosen = str(Settings(desk.store).get("backup_folder"))
    return Path(chosen) if chosen else paths.backups


def known_backups(desk: Desk, paths: Paths) -> list[Backup]:
    """The backups of this computer, newest first."""
    return backups_in(backup_root(desk, paths))


def is_due(desk: Desk, paths: Paths, reason: str) -> bool:
    """Whether the last backup is old enough for another one by itself."""
    found = known_backups(desk, paths)
    now = desk.clock.now()
    return not found or not timedelta(0) <= now - found[0].manifest.made_at < _DUE_AFTER[reason]


def back_up(desk: Desk, paths: Paths, ring: KeyRing, *, reason: str = BY_HAND) -> Backup:
    """Make a backup, open it to be sure, remove the oldest.

    Raises:
        Refusal: ``not_permitted``; only backups by hand need the right.
        BadInput: ``data_are_not_locked``.
        Fault: ``backup_not_sound``, ``disk_full``, ``disk_read_only``, ``disk_failed``; nothing
            half-made stays.
    """
    if reason == BY_HAND:
        require(desk.person.roles, "make_backup", desk.regulations.narrowed)
    if not ring.exists():
        raise BadInput("data_are_not_locked")
    root, key = backup_root(desk, paths), data_key(desk)
    made_at = desk.clock.now().astimezone(UTC).replace(microsecond=0)
    making = root / (MAKING + folder_name(made_at))
    try:
        making.mkdir(mode=0o700, parents=True, exist_ok=True)
        manifest = _fill(desk, paths, ring, making, made_at=made_at, reason=reason)
        write_manifest(making, manifest, key)
        check_backup(making, key)
        target = _place(making, root / folder_name(made_at))
    except OSError as error:
        raise disk_fault(error, str(root)) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    rotate(root)
    note_act(
        desk, "back_up", "device", desk.workstation.device_id, {"reason": reason, "facts": manifest.facts}
    )
    return Backup(target, manifest)


def check_backup(folder: Path, key: bytes) -> Manifest:
    """Open a backup as a restore would: seal, sums, pages, counts.

    Raises:
        BadInput: ``backup_not_readable`` or ``backup_changed``.
        Fault: ``backup_not_sound``; its database is damaged.
    """
    manifest = read_manifest(folder, key)
    check_files(folder, manifest)
    database = folder / DATABASE
    if faults_of_database(database, key):
        raise Fault("backup_not_sound", where=folder.name)
    if counted(database, key) != (manifest.facts, manifest.audit_position, manifest.audit_digest):
        raise BadInput("backup_changed", where=DATABASE)
    return manifest


def check_known(desk: Desk, backup: Backup) -> Checked:
    """Check one of this computer's own backups; an old key names itself as a problem."""
    try:
        check_backup(backup.folder, data_key(desk))
    except OtklikError as problem:
        return Checked(backup, problem)
    return Checked(backup)


def rotate(root: Path) -> list[Path]:
    """Remove backups that the rotation doesn't keep; the folders that went."""
    found = backups_in(root)
    stays = kept(one.manifest.made_at for one in found)
    gone = [one.folder for one in found if one.manifest.made_at not in stays]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
    for unfinished in root.glob(MAKING + "*"):
        shutil.rmtree(unfinished, ignore_errors=True)
    return gone


def _fill(
    desk: Desk, paths: Paths, ring: KeyRing, making: Path, *, made_at: datetime, reason: str
) -> Manifest:
    key = data_key(desk)
    copy_database(desk.store, making / DATABASE)
    (making / SLOTS).write_bytes(slots_text(ring.slots()))
    counters = paths.data / COUNTERS
    if counters.exists():
        shutil.copyfile(counters, making / COUNTERS)
    attachments = _copy_attachments(paths.blobs, making.parent)
    facts, position, digest = counted(making / DATABASE, key)
    files = {file.name: (file.stat().st_size, sum_of(file)) for file in making.iterdir() if file.is_file()}
    place = desk.workstation.place_code
    device = desk.workstation.device_id
    return Manifest(made_at, device, place, reason, facts, position, digest, files, attachments)


def _copy_attachments(blobs: Path, root: Path) -> int:
    """Copy sealed attachments that the place of backups lacks; none where it is the same disk folder."""
    if blobs.resolve().parent in (root.resolve(), root.resolve().parent):
        return 0
    count = 0
    for file in blobs.glob("*/*"):
        if not file.is_file() or file.suffix == ".partial":
            continue
        count += 1
        target = root / ATTACHMENTS / file.parent.name / file.name
        if not target.exists() or target.stat().st_size != file.stat().st_size:
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_suffix(".partial")
            shutil.copyfile(file, partial)
            partial.replace(target)
    return count


def _place(making: Path, target: Path) -> Path:
    """Give the finished folder its name; two in one second get different ones."""
    number, free = 1, target
    while free.exists():
        number += 1
        free = target.with_name(f"{target.name}-{number}")
    making.rename(free)
    return free
