"""Opening a workplace: the store, this workstation's identity, the rules, and who sits down.

The composition root calls ``open_office`` once and ``sit_down`` at each login.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.changes import Changes
from domain.clock import Clock, local_date
from domain.errors import BadInput
from domain.identity import RandomBytes, new_id
from models.database import Store, open_store
from models.log_check import log_of, lost_commits
from services.blobs import Blobs, Sealer
from services.desk import Desk, Person, Touched, Workstation
from services.identifiers import Identifiers
from services.naming import full_name
from services.numbers import Counters
from services.paths import Paths
from services.protection.durable import disk_fault
from services.protection.sealing import FileSealer
from services.protection.twin_file import DAMAGED, TwinFile
from services.regulations import Regulations, load_regulations
from services.rows import find_record, read_record

if TYPE_CHECKING:
    from services.protection.key_ring import KeyRing

MACHINE = "machine.txt"
_DEFAULT_ZONE = "Asia/Almaty"


@dataclass(slots=True)
class Office:
    """An opened workplace, before and between logins."""

    store: Store
    paths: Paths
    clock: Clock
    blobs: Blobs
    counters: Counters
    workstation: Workstation
    regulations: Regulations
    random_bytes: RandomBytes = os.urandom
    publish: Callable[[Changes], None] = field(default=lambda changes: None)
    identifiers: Identifiers = field(default_factory=Identifiers)
    _ring: KeyRing | None = None

    @property
    def ring(self) -> KeyRing:
        """Who may unlock these data; loaded by the first question, which the demonstration never asks."""
        if self._ring is None:
            self._ring = _key_ring(self.paths, self.clock)
        return self._ring

    @ring.setter
    def ring(self, ring: KeyRing) -> None:
        self._ring = ring

    @property
    def is_empty(self) -> bool:
        """Whether no organisation is known here yet: never filled, never connected."""
        return self.store.execute("SELECT 1 FROM organisation").fetchone() is None

    def sit_down(self, employee_id: str, *, language: str = "ru") -> Desk:
        """The desk of an employee at this workstation.

        Raises:
            BadInput: ``record_unknown`` if the centre doesn't know the employee.
        """
        employee = read_record("employee", employee_id)
        person = Person(
            id=employee_id,
            name=full_name(employee),
            roles=frozenset(employee["roles"] or ()),
            place_id=str(employee["place_id"] or ""),
            unit_id=str(employee["unit_id"] or ""),
        )
        return Desk(
            store=self.store,
            clock=self.clock,
            person=person,
            workstation=self.workstation,
            regulations=self.regulations,
            blobs=self.blobs,
            counters=self.counters,
            project=_project,
            language=language,
            random_bytes=self.random_bytes,
            publish=self._tell,
            identifiers=self.identifiers,
        )

    def _tell(self, changes: Changes) -> None:
        # Looked up at each act: the window attaches its listener after somebody sat down.
        self.publish(changes)

    def take_store(self, store: Store) -> None:
        """Go on with another database file in the place of the one before."""
        self.store = store
        self.blobs.follow(store)
        self.reload()

    def reload(self) -> None:
        """Read workstation and rules again after reference data has arrived."""
        self.workstation = read_workstation(self.store)
        self.regulations = load_regulations(local_date(self.clock.now(), self.workstation.zone))


def open_office(
    paths: Paths,
    *,
    clock: Clock,
    key: bytes | None = None,
    sealer: Sealer | None = None,
    random_bytes: RandomBytes = os.urandom,
) -> Office:
    """Open the data of this workstation, made on first use.

    Raises:
        BadInput: the database can't be read, or a newer program wrote it.
        Fault: the disk or a lock stopped us.
    """
    paths.create()
    _keep_damaged_log(paths.database)
    store = open_store(paths.database, key, keep=_keeper(paths, clock) if paths.locked else None)
    _ensure_replica(store, paths.data, clock, random_bytes)
    workstation = read_workstation(store)
    return Office(
        store=store,
        paths=paths,
        clock=clock,
        blobs=Blobs(paths.blobs, store, sealer or (FileSealer(key) if key else None)),
        counters=Counters(paths.data / "counters.json"),
        workstation=workstation,
        regulations=load_regulations(local_date(clock.now(), workstation.zone)),
        random_bytes=random_bytes,
    )


def _keep_damaged_log(database: Path) -> None:
    """SQLite forgets what lies behind a damaged place of its log: keep it, and have it named.

    Raises:
        Fault: there is no room for it; nothing was touched.
    """
    log = log_of(database)
    if not log.exists() or not lost_commits(database):
        return
    try:
        shutil.copyfile(log, log.with_name(log.name + DAMAGED))
    except OSError as error:
        raise disk_fault(error, log.name) from error


def _key_ring(paths: Paths, clock: Clock) -> KeyRing:
    from services.protection.key_ring import KeyRing

    return KeyRing(paths.data, clock=clock, random_bytes=os.urandom)


def _keeper(paths: Paths, clock: Clock) -> Callable[[Store, str], object]:
    """Makes a whole backup before a migration, among the others; loaded by the first upgrade."""

    def keep(store: Store, version: str) -> None:  # noqa: ARG001 - the manifest says when and why
        from services.protection.backups import back_up_before_upgrade

        back_up_before_upgrade(store, paths, _key_ring(paths, clock), clock.now())

    return keep


def _ensure_replica(store: Store, data: Path, clock: Clock, random_bytes: RandomBytes) -> None:
    token = machine_token(data, random_bytes)
    row = store.execute("SELECT machine_token, server FROM replica").fetchone()
    if row is not None:
        if row[0] != token and row[1]:
            _stop_numbering(store)
        return
    with store.transaction():
        store.execute(
            "INSERT INTO replica(replica_id, machine_token, schema_version, clock_offset_ms)"
            " VALUES (?, ?, 1, 0)",
            (new_id(clock.now(), random_bytes), token),
        )


def _stop_numbering(store: Store) -> None:
    """This database was made on another computer, which may go on giving numbers of its series.

    The next exchange makes it a replica of its own with its own series.
    """
    with store.transaction():
        store.execute("DELETE FROM series")


def machine_token(data: Path, random_bytes: RandomBytes) -> str:
    """A token that lies beside the database: a database copied alone to another disk is noticed."""
    file = TwinFile(data / MACHINE)
    try:
        token = file.read()
    except BadInput:
        # Whose copy this is can't be known any more: it is treated as a stranger's.
        file.put_both_aside()
        token = None
    if token is None:
        token = random_bytes(16).hex()
        file.write(token)
    return token


def read_workstation(store: Store) -> Workstation:
    """This workstation as it was enrolled; before enrolment a nameless one."""
    row = store.execute("SELECT device_id, place_id FROM replica").fetchone() or (None, None)
    place = find_record("place", row[1]) or {}
    return Workstation(
        device_id=str(row[0] or "unenrolled"),
        place_id=str(row[1] or ""),
        place_code=str(place.get("code") or ""),
        zone=_zone(str(place.get("zone") or _DEFAULT_ZONE)),
    )


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise BadInput("zone_unknown", where=name, value=name) from error


def _project(store: Store, touched: Touched) -> None:
    """Recompute list rows; its rules are loaded by the first act, not by the start."""
    from services.projection import project

    project(store, touched)
