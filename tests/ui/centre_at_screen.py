"""A window over a real server: this laptop with its own exchange, and a colleague's laptop that pushes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.operations import values_said
from program.session import Session
from program.syncing import connect_to_centre, make_engine
from resources import resource_path
from server.database.sqlite import SqliteDatabase
from server.enrolment import Grant, issue_code
from server.oplog.state import record_from_row
from server.reference import import_reference
from services.desk import Desk
from services.office import open_office
from services.paths import Paths
from services.reference_data import read_organisation
from services.settings import Settings
from tests.factory import clock_at
from tests.server.laptop import Laptop, enrol
from tests.server.running import make_site, serving
from ui.seat import NoSyncer
from ui.translators import Translators

PLACE = "p0"
PEOPLE = ("kovaleva", "ten")
CLERK, ENGINEER = "e-kovaleva", "e-ten"
KEY = b"k" * 32


class Centre:
    """A server, this laptop with a window that may be opened, and a colleague's laptop."""

    def __init__(self, folder: Path, qtbot: QtBot, address: str, site: Any, http: httpx.Client) -> None:
        self._qtbot, self._site = qtbot, site
        self.clock = clock_at("2026-06-01 10:00")
        self.office = open_office(Paths(folder / "laptop"), clock=self.clock, key=KEY)
        for login in PEOPLE:
            code = issue_code(site, Grant(f"e-{login}", PLACE))
            connect_to_centre(self.office, server=address, code=code, name="A")
        self.exchange()
        self.office.reload()
        self._colleagues = {
            who: enrol(http, site, Grant(who, PLACE), machine=who) for who in (CLERK, ENGINEER)
        }
        self._session: Session | None = None

    def desk(self, who: str) -> Desk:
        return self.office.sit_down(who)

    def exchange(self) -> None:
        engine = make_engine(self.office, lambda: CLERK, tell=lambda changes: None)
        engine.round()
        engine.transport.close()

    def sit(self, who: str) -> Session:
        """Open the window; its own exchange runs from now on."""
        Settings(self.office.store).put("last_employee", who)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._session = Session(self.office, Translators(application), language="en")
        self._qtbot.addWidget(self._session.window)
        self._session.show()
        self._session.window.activateWindow()
        self._qtbot.waitUntil(self._session.window.isActiveWindow)
        return self._session

    def open(self, page_id: str, argument: object) -> Any:
        assert self._session is not None
        self._session.window.open_page(page_id, argument)
        return self._session.window.stack.current_page()

    def changed_by_colleague(self, who: str, entity: str, eid: str, **fields: str) -> None:
        """The colleague saw what there is, changes it, and is online."""
        laptop = self._colleagues[who]
        laptop.pull_all()
        for name, value in fields.items():
            said = laptop.set(entity, eid, name, value, written_by(laptop, entity, eid, name))
            assert laptop.outcomes(said) == ["ok"]

    def stated_by_colleague(self, who: str, kind: str, entity: str, eid: str, data: dict[str, Any]) -> None:
        """The colleague states a fact, and is online."""
        laptop = self._colleagues[who]
        assert laptop.outcomes(laptop.fact(kind, entity, eid, data)) == ["ok"]

    def publish(self, entity: str, eid: str, **fields: Any) -> None:
        """The administrator's reference data change."""
        import_reference(self._site, [{"entity": entity, "eid": eid, "fields": fields}])

    def wake(self) -> None:
        """As the window does after a save."""
        assert self._session is not None
        seat = self._session.seat
        self.until(lambda: not isinstance(seat.syncer, NoSyncer))
        seat.syncer.wake()

    def stored_at_server(self, entity: str, eid: str, name: str) -> Any:
        with self._site.database.read() as tx:
            query = "SELECT entity, eid, stream, term, body FROM record WHERE entity = ? AND eid = ?"
            found = tx.one(query, (entity, eid))
        return record_from_row(found).values.get(name) if found else None

    def open_conflicts(self) -> int:
        with self._site.database.read() as tx:
            return int(tx.one("SELECT count(*) FROM conflict WHERE state = 'open'")[0])

    def until(self, true: Any) -> None:
        self._qtbot.waitUntil(true, timeout=20_000)

    def drained(self) -> bool:
        return bool(self.office.store.execute("SELECT count(*) = 0 FROM outbox").fetchone()[0])

    def close(self) -> None:
        if self._session is not None:
            self._session.window.close()


def written_by(laptop: Laptop, entity: str, eid: str, name: str) -> str | None:
    """Which operation wrote a field last, as the colleague's laptop has pulled it."""
    ops = [entry["op"] for entry in laptop.pulled if entry["op"].get("eid") == eid]
    wrote = [op["op"] for op in ops if op["entity"] == entity and name in values_said(op)]
    return wrote[-1] if wrote else None


@pytest.fixture
def centre(tmp_path: Path, qtbot: QtBot) -> Iterator[Centre]:
    database = SqliteDatabase(tmp_path / "server.db")
    site = make_site(database, tmp_path / "server")
    import_reference(site, read_organisation(resource_path("demo", "organisation.json")))
    with serving(site) as address, httpx.Client(base_url=address, trust_env=False, timeout=40) as http:
        made = Centre(tmp_path, qtbot, address, site, http)
        yield made
        made.close()
    database.close()
