"""A laptop: a database in memory, files, a side file of counters, and the real engine over them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from domain.errors import BadInput
from models.database import Store, open_store
from services.desk import Desk, Person, Workstation
from services.numbers import Counters
from sync.engine import Engine, RoundResult
from sync.identity import enrol
from sync.protocol import limits
from sync.transport import Credentials, Transport
from tests.factory import MovableClock
from tests.sync_together.wire import PowerCutError, Wire

ZONE = ZoneInfo("Asia/Almaty")
MEMORY = Path(":memory:")


@lru_cache(maxsize=1)
def _template() -> Store:
    return open_store(MEMORY)


class Disk(Store):
    """A database, in memory unless a path is given, whose power may fail before or after any commit."""

    def __init__(self, path: Path = MEMORY) -> None:
        super().__init__(path)
        is_new = path == MEMORY or not path.exists()
        self.database.connect()
        if is_new:
            _template().database.connection().backup(self.database.connection())
        if is_new and path != MEMORY:
            # The copied header isn't of a write-ahead log.
            self.database.close()
            self.database.connect()
        self.cut_at: int | None = None
        self.commits = 0
        self._depth = 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        self._depth += 1
        try:
            with super().transaction():
                yield
                if self._depth == 1:
                    self._may_fail()
            if self._depth == 1:
                self._may_fail()
        finally:
            self._depth -= 1

    def image(self) -> Disk:
        """A copy of this disk."""
        twin = Disk()
        self.database.connection().backup(twin.database.connection())
        return twin

    def after_power_cut(self) -> Disk:
        """What a machine finds when it starts again: the files as they lie there, and no memory."""
        found = self.path.with_name(f"{self.path.stem}-found.db")
        for suffix in ("", "-wal"):
            source = self.path.with_name(self.path.name + suffix)
            if source.exists():
                shutil.copyfile(source, found.with_name(found.name + suffix))
        self.database.close()
        return Disk(found)

    def _may_fail(self) -> None:
        self.commits += 1
        if self.cut_at is not None and self.commits >= self.cut_at:
            self.cut_at = None
            raise PowerCutError


@dataclass
class Files:
    """Attachments of one laptop, in memory."""

    held: dict[str, bytes] = field(default_factory=dict)

    def read(self, sha256: str) -> bytes:
        if sha256 not in self.held:
            raise BadInput("attachment_awaited", where=sha256)
        return self.held[sha256]

    def store_bytes(self, sha256: str, data: bytes) -> None:
        self.held[sha256] = data

    def has(self, sha256: str) -> bool:
        return sha256 in self.held


class SideFile(Counters):
    """The counters beside the database: no image of the database holds them."""

    def __init__(self) -> None:
        self._counters: dict[str, int] = {}

    def reached(self, key: str) -> int:
        return self._counters.get(key, 0)

    def reach(self, key: str, counter: int) -> None:
        self._counters[key] = counter


def nothing_to_project(store: Store, touched: Any, /) -> None:
    """Lists are not part of this harness; the processes of ``tests/sync_apart`` compute them."""


class Laptop:
    """One machine with its disk, its clock and its line."""

    def __init__(self, name: str, wire: Wire, chance: random.Random) -> None:
        self.name = name
        self.wire = wire
        self.chance = chance
        self.disk = Disk()
        self.files = Files()
        self.counters = SideFile()
        self.machine = f"machine-{name}"
        self.clock = MovableClock(datetime(2026, 6, 1, 5, 0, tzinfo=ZONE))
        self.employees: list[tuple[str, tuple[str, ...]]] = []
        self.place = ""
        self.lost = False
        self.push_ops = limits.PUSH_OPS
        self._birth()

    def _birth(self) -> None:
        with self.disk.transaction():
            self.disk.execute(
                "INSERT INTO replica(replica_id, machine_token, schema_version, clock_offset_ms)"
                " VALUES (?, ?, 1, 0)",
                (f"new-{self.name}", self.machine),
            )

    def enrol(self, code: str, employee: str, roles: tuple[str, ...]) -> None:
        self.disk.bind()
        key = self.chance.randbytes(32).hex()
        credentials = Credentials("http://centre", "", key, "")
        said = enrol(
            self.disk,
            self._transport(credentials),
            credentials=credentials,
            code=code,
            machine=self.machine,
            name=self.name,
        )
        self.place = str(said["place"])
        self.employees.append((employee, roles))

    def desk(self, which: int = 0) -> Desk:
        self.disk.bind()
        employee, roles = self.employees[which]
        device = str(self.disk.execute("SELECT device_id FROM replica").fetchone()[0])
        rules: Any = _Rules()
        blobs: Any = self.files
        return Desk(
            store=self.disk,
            clock=self.clock,
            person=Person(employee, employee, frozenset(roles), self.place),
            workstation=Workstation(device, self.place, self.place, ZONE),
            regulations=rules,
            blobs=blobs,
            counters=self.counters,
            project=nothing_to_project,
            random_bytes=self.chance.randbytes,
        )

    def engine(self) -> Engine:
        self.disk.bind()
        row = self.disk.execute("SELECT device_id, device_key FROM replica").fetchone()
        token = self.disk.execute("SELECT token FROM user_token").fetchone()[0]
        credentials = Credentials("http://centre", str(row[0]), str(row[1]), str(token))
        return Engine(
            store=self.disk,
            transport=self._transport(credentials),
            clock=self.clock,
            project=nothing_to_project,
            files=self.files,
            machine=self.machine,
            check_every=timedelta(0),
            push_ops=self.push_ops,
        )

    def sync(self) -> RoundResult:
        return self.engine().round()

    def _transport(self, credentials: Credentials) -> Transport:
        session: Any = self.wire
        return Transport(credentials, random_bytes=self.chance.randbytes, session=session)


class _Rules:
    """What a desk asks of the regulations here: nobody is narrowed."""

    narrowed: ClassVar[dict[str, frozenset[Any]]] = {}
