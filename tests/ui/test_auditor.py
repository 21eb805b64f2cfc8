"""The internal auditor at the window: sees every screen, and not one act is offered without its no."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMenu
from shiboken6 import isValid

from services.demonstration import make_demonstration
from services.office import open_office
from services.paths import Paths
from tests.ui.rules_at_screen import AtScreen, at
from ui.card.act_dialog import ActDialog
from ui.commands import Command
from ui.page import Page
from ui.widgets.button import PushButton
from ui.widgets.dialogs import ConfirmDialog

__all__ = ["at"]
UNREACHABLE = frozenset({"intake", "import", "visit_plan", "visit", "letter", "folder", "why"})
"""Pages that other screens open for an act; the last needs an appeal, and is read on its card."""
PAGES = (
    "journal reports book sync settings device_users backups audit visits round letters templates signers"
    " snippets verify calls reception box calculator calendars recount profiles guide"
).split()
READ = frozenset({"card.paper"})
"""It asks which paper is to be printed."""
LATE = ("auditor_changes_nothing", "not_permitted", "act_offered")
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
    """The demonstration: something of everything that an act could be done on."""
    folder = at.office.paths.data.parent / "demonstration"
    at.office.store.close()
    at.office = open_office(Paths(folder), clock=at.clock, key=b"k" * 32)
    make_demonstration(at.office)
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


def settle_and_close(at: AtScreen, late: list[tuple[str, str]], pressed: str) -> None:
    """Shut what a press has brought up; a question before an act comes too late for a no."""
    at.settle()
    page = at.session.window.stack.current_page()
    if page is not None and page.page_id in UNREACHABLE - {"why", "letter", "visit"}:
        late.append((pressed, "act_offered"))
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog | QMenu) and widget.isVisible():
            if isinstance(widget, ConfirmDialog | ActDialog):
                late.append((pressed, "act_offered"))
            widget.close()
    at.settle()


def test_every_page_is_reached_or_is_an_act_itself(office: AtScreen) -> None:
    assert set(PAGES) | UNREACHABLE == office.session._available


@pytest.mark.slow
def test_whatever_an_auditor_presses_changes_nothing_and_is_never_refused_late(
    office: AtScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command and every button of every page that can be pressed is pressed: some half a minute.

    A no comes before, never after.
    """
    late: list[tuple[str, str]] = []
    for ask, nothing in NOTHING_CHOSEN.items():
        monkeypatch.setattr(QFileDialog, ask, staticmethod(lambda *_, given=nothing, **__: given))
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", staticmethod(lambda _: True))
    window, before = office.session.window, contents(office)
    for page_id in PAGES:
        monkeypatch.setattr(
            type(window), "show_error", lambda _, error, at=page_id: late.append((at, error.code))
        )
        page = office.open(page_id)
        for command in offered(office):
            window.registry.run(command.id)
            settle_and_close(office, late, command.id)
            office.open(page_id)
        press_all(office, page, page_id, late)
        assert contents(office) == before, page_id
    found = "\n".join(" ".join(one) for one in late if one[1] in LATE and one[0] not in READ)
    assert not found, found


def press_all(office: AtScreen, page: Page, page_id: str, late: list[tuple[str, str]]) -> None:
    for button in page.widget.findChildren(QAbstractButton):
        if isValid(button) and button.isVisible() and button.isEnabled():
            button.click()
            settle_and_close(office, late, f"{page_id}: {button.text() if isValid(button) else 'gone'}")
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
    assert page.check_button.isEnabled()
