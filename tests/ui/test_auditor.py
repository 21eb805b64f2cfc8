"""The internal auditor at the window: sees every screen, and not one act is offered without its no."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu
from shiboken6 import isValid

from services.book import EntryForm, transcribe_entry
from services.intake import accept_appeal
from services.protection.device_people import is_active
from tests.factory import appeal_form, registered
from tests.ui.rules_at_screen import AtScreen, at
from ui.commands import Command
from ui.page import Page
from ui.widgets.button import PushButton

__all__ = ["at"]
UNREACHABLE = frozenset({"intake", "import", "visit_plan", "visit", "letter", "folder", "why"})
"""Pages that other screens open for an act; the last needs an appeal, and is read on its card."""
PAGES = (
    "journal reports book sync settings device_users backups audit visits round letters templates signers"
    " snippets verify calls reception box calculator calendars recount profiles guide"
).split()
NOTHING_CHOSEN: dict[str, object] = {
    "getSaveFileName": ("", ""),
    "getOpenFileName": ("", ""),
    "getOpenFileNames": ([], ""),
    "getExistingDirectory": "",
}
OWN = frozenset("theme. language. go. person. help. pane. rail palette lock open. list. sync.now".split())
"""What a person does to the own window; handing the place over is no act on an appeal."""


@pytest.fixture
def office(at: AtScreen) -> Iterator[AtScreen]:
    """Something of everything that an act could be done on."""
    desk = at.office.sit_down("e-kovaleva")
    registered(desk)
    accept_appeal(desk, form=appeal_form())
    transcribe_entry(at.office.sit_down("e-akhmetov"), form=EntryForm("b-2", "Долго ждал"))
    assert is_active("e-audit")
    at.sit("e-audit")
    yield at


def contents(at: AtScreen) -> dict[str, int]:
    """How many rows each synchronised table has."""
    tables = "fact outbox appeal applicant letter visit book_entry phone_call reception task".split()
    known = {row[0] for row in at.office.store.execute("SELECT name FROM sqlite_master").fetchall()}
    return {
        name: at.office.store.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in tables
        if name in known
    }


def offered(at: AtScreen) -> list[Command]:
    """Commands that would run if their key were pressed now."""
    found = at.session.window.registry.all()
    return [one for one in found if one.enabled() and not one.id.startswith(tuple(OWN))]


def settle_and_close(at: AtScreen) -> None:
    """Shut what a press has brought up."""
    at.settle()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog | QMenu) and widget.isVisible():
            widget.close()
    at.settle()


def test_every_page_is_reached_or_is_an_act_itself(office: AtScreen) -> None:
    from program.pages import _MAKERS

    assert set(PAGES) | UNREACHABLE == set(_MAKERS)


@pytest.mark.slow
@pytest.mark.parametrize("page_id", PAGES)
def test_whatever_an_auditor_presses_changes_nothing_and_is_never_refused_late(
    office: AtScreen, page_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command and every button that can be pressed is pressed; a no comes before, never after."""
    refused: list[str] = []
    for ask, nothing in NOTHING_CHOSEN.items():
        monkeypatch.setattr(QFileDialog, ask, staticmethod(lambda *_, given=nothing, **__: given))
    window = office.session.window
    monkeypatch.setattr(type(window), "show_error", lambda _, error: refused.append(error.code))
    page = office.open(page_id)
    before = contents(office)
    for command in offered(office):
        window.registry.run(command.id)
        settle_and_close(office)
        at_page = window.stack.current_page()
        assert at_page is not None and at_page.page_id not in UNREACHABLE - {"why", "letter"}, command.id
        office.open(page_id)
    press_all(office, page, page_id)
    assert contents(office) == before
    assert "auditor_changes_nothing" not in refused and "not_permitted" not in refused


def press_all(office: AtScreen, page: Page, page_id: str) -> None:
    for button in page.widget.findChildren(QAbstractButton):
        if isValid(button) and button.isVisible() and button.isEnabled():
            button.click()
            settle_and_close(office)
            office.open(page_id)


@pytest.mark.parametrize(
    ("page_id", "names"),
    [
        ("book", ["new"]),
        ("calls", ["pane.new"]),
        ("reception", ["book"]),
        ("round", ["urgent"]),
        ("settings", ["connect_button"]),
        ("backups", ["repair.button", "restoring.restore_button", "list.folder_button", "leaving.button"]),
        ("intake", ["footer.first", "footer.second"]),
        ("visit_plan", ["plan_button"]),
        ("import", ["choose"]),
    ],
)
def test_a_button_of_an_act_says_why_it_waits(office: AtScreen, page_id: str, names: list[str]) -> None:
    page = office.open(page_id)
    for name in names:
        button: object = page
        for part in name.split("."):
            button = getattr(button, part)
        assert isinstance(button, PushButton)
        assert not button.isEnabled() and len(button.toolTip()) > 10, name


def test_the_same_buttons_are_offered_to_who_may(office: AtScreen) -> None:
    office.sit("e-kovaleva")
    for page_id in ("book", "calls", "reception"):
        page = office.open(page_id)
        button = {"book": "new", "calls": "pane", "reception": "book"}[page_id]
        found = page.pane.new if button == "pane" else getattr(page, button)
        assert found.isEnabled() and not found.toolTip()


def test_the_auditor_sees_all_appeals_of_every_place(office: AtScreen) -> None:
    page = office.open("journal")
    office.until(lambda: page.pane.list.model().rowCount() >= 2)
    page = office.open("audit")
    office.until(lambda: page.table.rowCount() > 3)
