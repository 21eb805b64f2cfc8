"""Fetching the copy anew from the window, against a real server: what stays, and a centre that is away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.errors import OtklikError
from program.link import Link
from program.session import CopyAsked, Session
from program.window import Sessions
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.sync_status import sync_summary
from tests.factory import registered
from tests.sync.conftest import LaptopHere, centre, laptops
from tests.ui.rules_at_screen import AtScreen, every_language_and_width, flaws
from ui.access.door import Unlocked
from ui.seat import NoSyncer
from ui.sync.anew import AnewDialog
from ui.sync.page import SyncPage
from ui.translators import Translators
from ui.widgets.button import PushButton

__all__ = ["centre", "laptops"]
Laptops = Callable[..., LaptopHere]
CLERK = "e-kovaleva"
_TICK_MS = 20
_MOST_TICKS = 3000


class Visitor:
    """Does one step after the other in whatever session is shown, as a person would."""

    def __init__(self, steps: list[Callable[[], bool]]) -> None:
        self._steps = steps
        self._ticks = 0
        self._timer = QTimer(interval=_TICK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._ticks += 1
        if self._ticks > _MOST_TICKS:
            QApplication.exit(1)
        elif self._steps and self._steps[0]():
            self._steps.pop(0)

    @property
    def done(self) -> bool:
        return not self._steps


def broken(laptop: LaptopHere, number: str) -> None:
    """The copy of this laptop went wrong behind everybody's back."""
    with laptop.office.store.transaction():
        laptop.office.store.execute("UPDATE journal SET number = 'damaged' WHERE number = ?", (number,))


def offline_but_connected(link: Any, publish: Callable[[Any], None]) -> None:
    """The syncer without its worker: the test says when something is exchanged."""
    from program.syncing import Synchroniser, make_worker

    office = link._seat.office
    worker = make_worker(office, lambda: CLERK, changed=publish, news=lambda news: None)
    link._seat.syncer = Synchroniser(office, worker, lambda: CLERK)


def visit_twice(laptop: LaptopHere, monkeypatch: pytest.MonkeyPatch) -> list[Session]:
    """Open the window, have the copy fetched anew, close the window that comes after; the sessions."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    shown: list[Session] = []
    show = Session.show

    def noted(session: Session) -> None:
        shown.append(session)
        show(session)

    monkeypatch.setattr(Session, "show", noted)

    def open_page() -> bool:
        if not (shown and shown[0].window.isVisible() and not isinstance(shown[0].seat.syncer, NoSyncer)):
            return False
        shown[0].window.open_page("sync")
        return True

    def ask() -> bool:
        page = shown[0].window.stack.current_page()
        if not isinstance(page, SyncPage) or page.state is None:
            return False
        page.anew.ask().deed.click()
        return True

    def close_the_next() -> bool:
        if len(shown) < 2 or isinstance(shown[1].seat.syncer, NoSyncer):
            return False
        shown[1].window.close()
        return True

    visitor = Visitor([open_page, ask, close_the_next])
    sessions = Sessions(application, Translators(application), laptop.office, language="en")
    assert sessions.sit(Unlocked("", "open"), lambda: None) == (0, None)
    assert visitor.done
    return shown


def test_the_copy_is_fetched_anew_and_all_of_ones_own_stays(
    laptops: Laptops, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "kovaleva")
    sent = registered(a.desk())
    a.sync()
    b.sync()
    waiting = registered(b.desk())
    broken(b, sent.number)
    before, kept = b.office.store, own(b)
    monkeypatch.setattr(Link, "begin", offline_but_connected)
    first, second = visit_twice(b, monkeypatch)
    assert b.office.store is not before
    assert (second.seat.desk.person.id, first.window.isVisible()) == (CLERK, False)
    numbers = {line.number for line in first_lines(b.desk(), JournalFilter())}
    assert numbers == {sent.number, waiting.number}
    assert own(b) == kept
    b.sync()
    assert sync_summary(b.office.store).unsent == 0


def test_the_exchange_that_runs_lets_go_before_the_copy_is_put_in_place(
    laptops: Laptops, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = laptops("A", "kovaleva")
    made = registered(laptop.desk())
    laptop.sync()
    broken(laptop, made.number)
    first, _ = visit_twice(laptop, monkeypatch)
    assert first.link.ended(0)
    assert [line.number for line in first_lines(laptop.desk(), JournalFilter())] == [made.number]


def own(laptop: LaptopHere) -> list[list[Any]]:
    """What this laptop alone may hold; where an archived operation stood in the log may change."""
    laptop.office.store.bind()
    tables = ("outbox", "series", "blob", "draft", "setting", "problem", "carried")
    selects = [*(f"SELECT * FROM {table}" for table in tables), "SELECT op_id, body FROM archive"]
    return [laptop.office.store.execute(f"{select} ORDER BY 1").fetchall() for select in selects]


class Wandering(NoSyncer):
    """A syncer whose centre is away at first, then sends a copy in two parts."""

    def __init__(self, *, away: bool) -> None:
        self.away = away

    def fetch_copy(self, tell: Callable[[int, int], object]) -> object:
        if self.away:
            raise OtklikError("no_connection")
        for part in (1_000_000, 2_000_000):
            tell(part, 2_000_000)
        return ["copy"]


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtScreen]:
    made = AtScreen(tmp_path, qtbot)
    with made.office.store.transaction():
        made.office.store.execute("UPDATE replica SET server = 'https://centre', device_key = 'k'")
    yield made
    made.close()


def asked(at: AtScreen) -> AnewDialog:
    page = at.open("sync")
    assert isinstance(page, SyncPage)
    at.until(lambda: page.state is not None)
    return page.anew.ask()


def test_a_centre_that_is_away_is_said_and_can_be_tried_again(at: AtScreen) -> None:
    session = at.sit(CLERK)
    session.seat.syncer = centre_of_town = Wandering(away=True)
    dialog = asked(at)
    got: list[object] = []
    dialog.fetched.connect(got.append)
    dialog.deed.click()
    at.until(lambda: bool(dialog.trouble.text()))
    assert (dialog.isVisible(), dialog.deed.text(), got) == (True, "Try again", [])
    centre_of_town.away = False
    dialog.deed.click()
    at.until(lambda: bool(got))
    assert (got, dialog.isVisible()) == ([["copy"]], False)
    assert isinstance(session.asked, CopyAsked)


def test_esc_changes_nothing_even_while_it_is_fetched(at: AtScreen) -> None:
    session = at.sit(CLERK)
    go_on = Event()

    class Slow(Wandering):
        def fetch_copy(self, tell: Callable[[int, int], object]) -> object:
            go_on.wait(20)
            return super().fetch_copy(tell)

    session.seat.syncer = Slow(away=False)
    dialog = asked(at)
    dialog.deed.click()
    dialog.reject()
    go_on.set()
    at.settle()
    assert (session.asked, session.window.isVisible()) == (None, True)


def test_a_workplace_without_a_centre_is_not_asked(tmp_path: Path, qtbot: QtBot) -> None:
    alone = AtScreen(tmp_path, qtbot)
    alone.sit(CLERK)
    page = alone.open("sync")
    alone.until(lambda: page.state is not None)
    found = {command.id: command for command in page.commands()}["sync.anew"]
    assert not found.enabled()
    assert "Fetch the copy anew…" not in [button.text() for button in page.findChildren(PushButton)]
    alone.close()


def test_the_question_fits_in_every_language_and_width(at: AtScreen) -> None:
    dialogs: list[AnewDialog] = []

    def show() -> AnewDialog:
        for dialog in dialogs:
            dialog.reject()
        dialogs.append(asked(at))
        return dialogs[-1]

    found = {where: flaws(page) for where, page in every_language_and_width(at, CLERK, show)}
    dialogs[-1].reject()
    assert {where: said for where, said in found.items() if said} == {}
    assert len(found) >= 8
