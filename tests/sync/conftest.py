"""A real server process and laptops with their own disks, in one test process."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from program.syncing import connect_to_centre, make_engine
from services.desk import Desk
from services.office import Office, open_office
from services.paths import Paths
from sync.engine import RoundResult
from tests.factory import MovableClock, clock_at
from tests.server.running import command, process

ORGANISATION = Path(__file__).parents[2] / "resources" / "demo" / "organisation.json"
KEY = b"k" * 32


class LaptopHere:
    """One laptop of the test; ``desk`` makes it the one that acts."""

    def __init__(self, office: Office, employee: str) -> None:
        self.office = office
        self.employee = employee

    def desk(self, employee: str = "") -> Desk:
        self.office.store.bind()
        return self.office.sit_down(employee or self.employee)

    def sync(self) -> RoundResult:
        self.office.store.bind()
        engine = make_engine(self.office, lambda: self.employee, tell=lambda changes: None)
        try:
            return engine.round()
        finally:
            engine.transport.close()
            self.office.reload()


class Centre:
    """The running server with one-time codes for its people."""

    def __init__(self, address: str, codes: dict[str, str], folder: Path, clock: MovableClock) -> None:
        self.address = address
        self._codes = codes
        self._folder = folder
        self.clock = clock

    def laptop(self, name: str, *logins: str) -> LaptopHere:
        office = open_office(Paths(self._folder / name), clock=self.clock, key=KEY)
        office.store.bind()
        for login in logins:
            connect_to_centre(office, server=self.address, code=self._code(login), name=name)
        made = LaptopHere(office, f"e-{logins[0]}")
        made.sync()
        return made

    def _code(self, login: str) -> str:
        """The code that was printed, or a new one for another laptop of the same person."""
        data = str(self._folder / "server")
        again = ("enrol", "--data", data, "--employee", login, "--all-centres")
        return self._codes.pop(login, "") or command(*again)


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    data = str(tmp_path / "server")
    said = command("demo", "--data", data, str(ORGANISATION))
    codes = dict(re.findall(r"^(\w+): (\S+)$", said, re.MULTILINE))
    clock = clock_at("2026-06-01 10:00")
    with process("serve", "--data", data) as (address, _):
        yield Centre(address, codes, tmp_path, clock)


@pytest.fixture
def laptops(centre: Centre) -> Callable[..., LaptopHere]:
    return centre.laptop
