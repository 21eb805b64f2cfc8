"""One run: three laptops, two server processes on one PostgreSQL, kills on both sides, then quiet."""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from domain.clock import SystemClock
from program.syncing import connect_to_centre, first_exchange
from server.database.postgres import PostgresDatabase
from services.office import Office, open_office
from services.paths import Paths
from tests.server.running import ROOT, command, process
from tests.sync_apart.laptop import JOURNAL, KEY, OfficeLaptop
from tests.sync_apart.line import Line
from tests.sync_together.checker import Finding, check
from tests.sync_together.journal import SERVER, Act, Journal

ORGANISATION = ROOT / "resources" / "demo" / "organisation.json"
EMPLOYEES = ("kovaleva", "omarova", "zhuk")
TURNS = 14
KILLS = 4
ROUNDS_OF_QUIET = 5


@dataclass
class _Blobs:
    held: dict[str, bytes]


@dataclass
class _Centre:
    """The server's tables and attachments, as the checker reads them."""

    database: PostgresDatabase
    blobs: _Blobs

    def all(self, sql: str, *parameters: object) -> list[Any]:
        with self.database.read() as tx:
            return tx.all(sql, parameters)


@dataclass
class _Laptop:
    name: str
    disk: Any
    files: _Blobs
    lost: bool = False


@dataclass
class Aftermath:
    """What is left when all is quiet: the checker's ``World``."""

    centre: _Centre
    laptops: list[_Laptop]
    journal: Journal
    order: dict[str, int]
    excused: set[str] = field(default_factory=set)
    seen_on_the_way: list[Finding] = field(default_factory=list)

    def granted(self, laptop: _Laptop) -> set[str]:
        device = laptop.disk.execute("SELECT device_id FROM replica").fetchone()[0]
        rows = self.centre.all("SELECT stream FROM device_stream WHERE device_id = ?", device)
        return {row[0] for row in rows}


@dataclass
class Run:
    """The processes of one run. ``kills`` counts what was killed, for the report."""

    folder: Path
    address: str
    seed: int
    kills: dict[str, int] = field(default_factory=lambda: {"laptop": 0, "server": 0})

    def play(self) -> list[Finding]:
        """Everything; what the checker found."""
        chance = random.Random(self.seed)
        data = ["--data", str(self.folder / "server"), "--database", self.address]
        codes = dict(re.findall(r"^(\w+): (\S+)$", command("demo", *data, str(ORGANISATION)), re.MULTILINE))
        with contextlib.ExitStack() as stack:
            line = Line(("127.0.0.1", 1), chance)
            stack.callback(line.close)
            servers = [stack.enter_context(process(*data)) for _ in range(2)]
            line.target = _socket(servers[0][0])
            for login in EMPLOYEES:
                self._enrol(line.address, login, codes[login])
            line.cut, line.refuse, line.slow = 0.02, 0.05, 0.01
            with self._laptops(line, chance) as running:
                for _ in range(KILLS):
                    time.sleep(chance.uniform(0.3, 1.0))
                    if chance.random() < 0.5:
                        self._kill_laptop(running, line, chance)
                    else:
                        self._kill_server(servers, stack, data, line, chance)
                for one in running.values():
                    one.wait(60)
            line.cut = line.refuse = line.slow = 0.0
            self._quieten(line)
        return self._check()

    def _enrol(self, address: str, login: str, code: str) -> None:
        office = open_office(Paths(self.folder / login), clock=SystemClock(), key=KEY)
        office.store.bind()
        connect_to_centre(office, server=address, code=code, name=login)
        first_exchange(office, f"e-{login}")
        office.store.close()

    @contextlib.contextmanager
    def _laptops(self, line: Line, chance: random.Random) -> Iterator[dict[str, subprocess.Popen[str]]]:
        running = {login: self._start(login, line, chance) for login in EMPLOYEES}
        try:
            yield running
        finally:
            for one in running.values():
                one.kill()
                one.wait()

    def _start(self, login: str, line: Line, chance: random.Random) -> subprocess.Popen[str]:
        said = [
            str(self.folder / login),
            f"e-{login}",
            line.address,
            str(TURNS),
            str(chance.randrange(10**6)),
        ]
        with (self.folder / f"{login}.err").open("ab") as errors:
            return subprocess.Popen(
                [sys.executable, "-m", "tests.sync_apart.laptop", *said],
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                text=True,
            )

    def _kill_laptop(self, running: dict[str, Any], line: Line, chance: random.Random) -> None:
        login = chance.choice(EMPLOYEES)
        running[login].kill()
        running[login].wait()
        self.kills["laptop"] += 1
        running[login] = self._start(login, line, chance)

    def _kill_server(
        self,
        servers: list[Any],
        stack: contextlib.ExitStack,
        data: list[str],
        line: Line,
        chance: random.Random,
    ) -> None:
        at = chance.randrange(2)
        servers[at][1].kill()
        servers[at][1].wait()
        self.kills["server"] += 1
        line.target = _socket(servers[1 - at][0])
        servers[at] = stack.enter_context(process(*data))

    def _quieten(self, line: Line) -> None:
        for _ in range(ROUNDS_OF_QUIET):
            said = []
            for login in EMPLOYEES:
                laptop = OfficeLaptop(self.folder / login, f"e-{login}")
                laptop.disk.bind()
                with laptop.disk.transaction():
                    laptop.disk.execute("UPDATE replica SET server = ?", (line.address,))
                said.append(laptop.exchange())
                laptop.disk.close()
            if said != ["ok"] * len(EMPLOYEES):
                raise AssertionError(said)

    def _check(self) -> list[Finding]:
        database = PostgresDatabase(self.address)
        centre = _Centre(database, _Blobs(_files(self.folder / "server" / "blobs")))
        laptops = []
        for login in EMPLOYEES:
            office = open_office(Paths(self.folder / login), clock=SystemClock(), key=KEY)
            laptops.append(_Laptop(login, office.store, _Blobs(_attachments(office))))
        rows = centre.all("SELECT op_id FROM oplog WHERE moved = 0 ORDER BY received_at, stream, seq")
        order = {row[0]: at for at, row in enumerate(rows)}
        try:
            found = check(Aftermath(centre, laptops, self._journal(laptops), order))  # type: ignore[arg-type]
        finally:
            for laptop in laptops:
                laptop.disk.close()
            database.close()
        errors = [path.read_text(encoding="utf-8") for path in self.folder.glob("*.err")]
        return found + [("crash", text[-500:]) for text in errors if text]

    def _journal(self, laptops: list[_Laptop]) -> Journal:
        journal = Journal()
        for login in EMPLOYEES:
            file = self.folder / login / JOURNAL
            for text in file.read_text(encoding="utf-8").splitlines() if file.exists() else ():
                try:
                    line = json.loads(text)
                except ValueError:
                    continue  # the kill came while this line was written
                op = line["body"]["op"]
                journal.acts[op] = Act(login, line["body"], line["seen"], line["invalid"])
                journal.saw(login, {op})
                journal.saw(SERVER, {op})
        for laptop in laptops:
            journal.blobs |= laptop.files.held
        return journal


def _socket(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition("//")[2].partition(":")
    return host, int(port)


def _attachments(office: Office) -> dict[str, bytes]:
    """What the laptop can give back of its attachments; reading proves each by its hash."""
    names = [path.name for path in office.blobs.folder.glob("??/*") if not path.suffix]
    return {sha256: office.blobs.read(sha256) for sha256 in names}


def _files(folder: Path) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in folder.glob("??/*") if not path.suffix}
    for sha256, data in found.items():
        if hashlib.sha256(data).hexdigest() != sha256:
            raise AssertionError(f"{sha256} is damaged")
    return found
