"""A change that the exchange brings in while somebody types: the focused field stays, a bar offers it.

A real server, the session's own exchange, and a colleague's laptop that pushes the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from program.session import Session
from program.syncing import connect_to_centre, make_engine
from resources import resource_path
from server.database.sqlite import SqliteDatabase
from server.enrolment import Grant, issue_code
from server.reference import import_reference
from services.card import appeal_card
from services.desk import Desk
from services.letters import draft_letter
from services.office import open_office
from services.paths import Paths
from services.reference_data import read_organisation
from services.rows import read_record
from services.settings import Settings
from services.sync_status import contested_records
from tests.factory import clock_at, registered
from tests.server.laptop import Laptop, enrol
from tests.server.running import make_site, serving
from tests.services.visits_at_work import at_the_door, planned
from tests.ui.letters_at_screen import no_office
from tests.ui.typing import type_text
from ui.card.act_dialog import ActDialog
from ui.card.acts import ask
from ui.card.corrections import correcting
from ui.letters.editor_page import LetterPage
from ui.translators import Translators
from ui.visits.round_page import RoundPage

__all__ = ["no_office"]
pytestmark = pytest.mark.usefixtures("no_office")
PLACE = "p0"
PEOPLE = ("kovaleva", "ten")
CLERK, ENGINEER = "e-kovaleva", "e-ten"
KEY = b"k" * 32


class Centre:
    """A server, this laptop with a window that may be opened, and a colleague's laptop."""

    def __init__(self, folder: Path, qtbot: QtBot, address: str, site: Any, http: httpx.Client) -> None:
        self._qtbot = qtbot
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
    wrote = [op["op"] for op in ops if op["entity"] == entity and name in op.get("set", {})]
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


def correction(centre: Centre, appeal_id: str) -> ActDialog:
    session = centre.sit(CLERK)
    dialog = ask(session.window, session.seat, appeal_card(session.seat.desk, appeal_id), correcting)
    assert dialog is not None
    dialog.fields["subject"].editor.setFocus()
    type_text(dialog.fields["subject"].editor, " (сверено)")
    return dialog


def offered(dialog: ActDialog) -> bool:
    return dialog.meanwhile is not None and dialog.meanwhile.isVisible()


def test_a_card_that_is_corrected_keeps_the_typed_field_and_follows_the_others(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    applicant = str(read_record("appeal", made.appeal_id)["applicant_id"])
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    typed = dialog.values()["subject"]
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    centre.changed_by_colleague(CLERK, "applicant", applicant, phone="+7 777 000 00 01")
    bar = dialog.meanwhile
    assert bar is not None
    centre.until(lambda: bar.isVisible() and dialog.values()["phone"] == "+7 777 000 00 01")
    assert dialog.values()["subject"] == typed
    assert dialog.fields["subject"].editor.hasFocus()
    assert "Тема коллеги" in bar.accessibleName()
    assert "777" not in bar.accessibleName()


def test_both_values_wait_for_a_decision_where_the_offer_was_not_taken(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    applicant = str(read_record("appeal", made.appeal_id)["applicant_id"])
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    typed = dialog.values()["subject"]
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    centre.changed_by_colleague(CLERK, "applicant", applicant, email="new@example.org")
    centre.until(lambda: offered(dialog) and dialog.values()["email"] == "new@example.org")
    dialog.apply()
    centre.until(lambda: not isValid(dialog))
    centre.until(centre.drained)
    (record,) = contested_records(centre.office.store)
    (field,) = record.fields
    assert (field.server.value, [one.value for one in field.candidates]) == ("Тема коллеги", [typed])
    assert read_record("applicant", applicant)["email"] == "new@example.org"


def test_what_was_taken_from_the_bar_is_no_conflict(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    centre.exchange()
    dialog = correction(centre, made.appeal_id)
    centre.changed_by_colleague(CLERK, "appeal", made.appeal_id, subject="Тема коллеги")
    bar = dialog.meanwhile
    assert bar is not None
    centre.until(bar.isVisible)
    bar.acted.emit()
    assert dialog.values()["subject"] == "Тема коллеги"
    assert not bar.isVisible()
    type_text(dialog.fields["subject"].editor, "!")
    dialog.apply()
    centre.until(lambda: not isValid(dialog))
    centre.until(centre.drained)
    assert contested_records(centre.office.store) == []
    assert read_record("appeal", made.appeal_id)["subject"].replace("!", "") == "Тема коллеги"


def test_a_letter_keeps_the_sentence_that_is_being_typed_and_offers_theirs(centre: Centre) -> None:
    made = registered(centre.desk(CLERK))
    letter_id = draft_letter(centre.desk(ENGINEER), appeal_id=made.appeal_id)
    centre.exchange()
    centre.sit(ENGINEER)
    page = centre.open("letter", letter_id)
    assert isinstance(page, LetterPage)
    centre.until(lambda: page.shown is not None)
    page.form.body_text.setFocus()
    type_text(page.form.body_text, "Моё предложение.")
    centre.changed_by_colleague(ENGINEER, "letter", letter_id, subject="О холоде")
    centre.until(lambda: page.form.subject.text() == "О холоде")
    assert page.form.body_text.hasFocus()
    assert page.form.body_text.toPlainText() == "Моё предложение."
    page.form.subject.setFocus()
    type_text(page.form.subject, " в доме")
    centre.changed_by_colleague(ENGINEER, "letter", letter_id, subject="О холоде и сырости")
    centre.until(page.meanwhile.bar.isVisible)
    assert page.form.subject.text().endswith(" в доме")
    assert "О холоде и сырости" in page.meanwhile.bar.accessibleName()
    page.meanwhile.bar.acted.emit()
    assert page.form.subject.text() == "О холоде и сырости"


def test_findings_at_the_door_are_kept_and_theirs_are_offered(centre: Centre) -> None:
    visit = planned(centre.desk(CLERK), "2026-06-15 11:00")
    at_the_door(centre.desk(ENGINEER), centre.clock, visit.visit_id)
    centre.exchange()
    centre.sit(ENGINEER)
    page = centre.open("round", visit.visit_id)
    assert isinstance(page, RoundPage)
    centre.until(lambda: page.door.door is not None)
    words = page.door.words
    words.editor.setFocus()
    type_text(words.editor, "Пломбы целы")
    centre.changed_by_colleague(ENGINEER, "visit", visit.visit_id, findings="Пломба сорвана")
    centre.until(words.bar.isVisible)
    assert words.text() == "Пломбы целы"
    assert "Пломба сорвана" in words.bar.accessibleName()
    words.bar.acted.emit()
    assert words.text() == "Пломба сорвана"
    page.door.write_now()
    centre.until(centre.drained)
    assert read_record("visit", visit.visit_id)["findings"] == "Пломба сорвана"
