"""Backups: made by themselves and by hand, opened to be sure, rotated."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.backup_rotation import kept
from domain.errors import BadInput, Fault, OtklikError
from domain.permissions import can, require
from models.copying import copy_database, counted, faults_of_database
from models.database import Store
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

BY_HAND, AT_START, DAILY, BEFORE_UPGRADE = "by_hand", "at_start", "daily", "before_upgrade"
_DUE_AFTER = {AT_START: timedelta(hours=4), DAILY: timedelta(hours=24)}


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup and what was found in it; ``problem`` None means that it opens and is whole."""

    backup: Backup
    problem: OtklikError | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What a backup is made of: open data, the slots that open them, and the names of device and place."""

    store: Store
    paths: Paths
    ring: KeyRing
    device: str
    place: str


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
    data_key(desk)
    here = desk.workstation
    source = Source(desk.store, paths, ring, here.device_id, here.place_code)
    made = write_backup(source, backup_root(desk, paths), made_at=desk.clock.now(), reason=reason)
    note_act(desk, "back_up", "device", here.device_id, {"reason": reason, "facts": made.manifest.facts})
    return made


def back_up_before_upgrade(store: Store, paths: Paths, ring: KeyRing, made_at: datetime) -> Backup:
    """A backup by the program's own hand before a migration, when nobody sits here yet.

    The tables may be those of an older version, so only what the first one had is asked. A chosen place
    that isn't there (a stick that was taken out) must not stop the upgrade: then it stays on this disk.

    Raises:
        Fault: as ``back_up``; the database was not touched.
    """
    device = store.execute(
        "SELECT replica.device_id, place.code FROM replica LEFT JOIN place ON place.id = replica.place_id"
    ).fetchone() or (None, None)
    chosen = store.execute("SELECT value FROM setting WHERE key = 'backup_folder'").fetchone()
    folder = Path(str(json.loads(chosen[0]))) if chosen and chosen[0] else paths.backups
    root = folder if folder.is_dir() else paths.backups
    source = Source(store, paths, ring, str(device[0] or ""), str(device[1] or ""))
    return write_backup(source, root, made_at=made_at, reason=BEFORE_UPGRADE)


def write_backup(source: Source, root: Path, *, made_at: datetime, reason: str) -> Backup:
    """Copy, seal, open to be sure, give it its name, remove the oldest.

    Raises:
        Fault: as ``back_up``; nothing half-made stays.
    """
    key = source.store.key
    assert key is not None
    made_at = made_at.astimezone(UTC).replace(microsecond=0)
    making = root / (MAKING + folder_name(made_at))
    try:
        making.mkdir(mode=0o700, parents=True, exist_ok=True)
        manifest = _fill(source, making, made_at=made_at, reason=reason)
        write_manifest(making, manifest, key)
        check_backup(making, key)
        target = _place(making, root / folder_name(made_at))
    except OSError as error:
        raise disk_fault(error, str(root)) from error
    finally:
        shutil.rmtree(making, ignore_errors=True)
    rotate(root)
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
    """Remove backups that the rotation doesn't keep; the folders that went.

    The last one before an upgrade always stays: it is the way back to the version before.
    """
    found = backups_in(root)
    stays = kept(one.manifest.made_at for one in found)
    upgrades = [one.manifest.made_at for one in found if one.manifest.reason == BEFORE_UPGRADE]
    stays |= set(upgrades[:1])  # the newest stands first
    gone = [one.folder for one in found if one.manifest.made_at not in stays]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
    for unfinished in root.glob(MAKING + "*"):
        shutil.rmtree(unfinished, ignore_errors=True)
    return gone


def _fill(source: Source, making: Path, *, made_at: datetime, reason: str) -> Manifest:
    copy_database(source.store, making / DATABASE)
    (making / SLOTS).write_bytes(slots_text(source.ring.slots()))
    counters = source.paths.data / COUNTERS
    if counters.exists():
        shutil.copyfile(counters, making / COUNTERS)
    attachments = _copy_attachments(source.paths.blobs, making.parent)
    end = counted(making / DATABASE, source.store.key)
    files = {file.name: (file.stat().st_size, sum_of(file)) for file in making.iterdir() if file.is_file()}
    return Manifest(made_at, source.device, source.place, reason, *end, files, attachments)


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
