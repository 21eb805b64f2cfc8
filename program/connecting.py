"""Connecting a computer to its centre: a password first, then the data, then the printed recovery key."""

from __future__ import annotations

import os
from pathlib import Path

from domain.clock import SystemClock
from domain.errors import OtklikError
from program.session import ConnectionAsked, RestoreAsked
from services.instance import InstanceLock
from services.office import Office, open_office
from services.paths import Paths
from services.people import colleague
from services.protection.key_file import COPY, NAME
from services.protection.key_ring import KeyRing
from services.protection.restoring import key_of_backup, restore
from ui.access.first_password import FirstPasswordDialog
from ui.access.recovery_dialog import RecoveryDialog

_KEY_BYTES = 32
UNNAMED = "first"
"""The first holder until the centre has said who he is."""


def connect_computer(asked: ConnectionAsked, paths: Paths, *, language: str) -> None:
    """Make this computer's own data and connect them, or connect those that are open already.

    Raises:
        OtklikError: the centre isn't there or refuses the code; nothing half-made stays.
    """
    paths.create()
    if asked.key is not None:
        office, _ = _connected(asked, paths, asked.key)
        office.store.close()
        return
    asking = FirstPasswordDialog()
    if not asking.exec():
        return
    recovery = connect_new(asked, paths, password=asking.password, language=language)
    RecoveryDialog(None, recovery, device=asked.name, folder=Path.home()).exec()


def restore_computer(asked: RestoreAsked, paths: Paths) -> None:
    """Put a backup in the place of this computer's data.

    Raises:
        OtklikError: the recovery key is wrong or the backup is not sound; nothing was touched.
    """
    paths.create()
    key = key_of_backup(asked.folder, recovery=asked.recovery)
    with InstanceLock(paths.lock):
        restore(asked.folder, paths, key=key, now=SystemClock().now(), random_bytes=os.urandom)


def connect_new(asked: ConnectionAsked, paths: Paths, *, password: str, language: str) -> str:
    """Connect a computer that holds nothing yet; the recovery key.

    Raises:
        OtklikError: the centre isn't there or refuses the code; nothing half-made stays.
    """
    key = os.urandom(_KEY_BYTES)
    ring = KeyRing(paths.data, clock=SystemClock(), random_bytes=os.urandom)
    # The way to the key is on the disk before the data are: a power cut here locks nobody out.
    recovery = ring.begin(key, employee_id=UNNAMED, label=asked.name, password=password)
    try:
        office, employee = _connected(asked, paths, key)
    except OtklikError:
        forget(paths)
        raise
    name_holder(office, employee, password=password, language=language)
    office.store.close()
    return recovery


def name_holder(office: Office, employee: str, *, password: str, language: str) -> None:
    """Put the employee whom the centre named in the place of the unnamed first holder."""
    person = colleague(employee, language=language)
    label, key = person.short if person else employee, office.store.key
    assert key is not None
    office.ring.add_person(key, employee_id=employee, label=label, password=password)
    office.ring.remove_person(UNNAMED)


def enrolled_employee(office: Office) -> str:
    """For whom this computer was connected; empty where that was never finished."""
    row = office.store.execute("SELECT employee_id FROM user_token").fetchone()
    return str(row[0]) if row else ""


def _connected(asked: ConnectionAsked, paths: Paths, key: bytes) -> tuple[Office, str]:
    from program.syncing import connect_to_centre, first_exchange
    from sync.errors import ExchangeEnded

    office = open_office(paths, clock=SystemClock(), key=key)
    try:
        employee = connect_to_centre(office, server=asked.server, code=asked.code, name=asked.name)
        first_exchange(office, employee)
    except ExchangeEnded as ended:
        office.store.close()
        raise OtklikError(ended.code, **ended.facts) from ended
    return office, employee


def forget(paths: Paths) -> None:
    """A database that was never connected holds nothing of anybody's work."""
    for suffix in ("", "-wal", "-shm"):
        paths.database.with_name(paths.database.name + suffix).unlink(missing_ok=True)
    for name in (NAME, COPY):
        (paths.data / name).unlink(missing_ok=True)
