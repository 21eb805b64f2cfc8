"""What the exchange brings reaches the screens soon, and not page by page."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.changes import Changes
from program.link import Link
from services.settings import Settings
from sync.worker import LinkNews, LinkState
from tests.factory import make_office
from tests.ui.rules_at_screen import AtScreen
from ui.gathering import Gathering
from ui.seat import NoSyncer, Seat
from ui.work import Work

CLERK = "e-kovaleva"
PAGES = 100


def page(number: int) -> Changes:
    return Changes({"appeal": frozenset({f"a{number}"})})


def told_of(told: list[Changes]) -> set[str]:
    """Every appeal that was told of."""
    return {name for one in told for name in one.touched["appeal"]}


EVERY = {f"a{number}" for number in range(PAGES)}


class Exchange:
    """Stands for the worker of a link: says what it is told to say, from a thread of its own."""

    def __init__(self, changed: Callable[[Changes], None], news: Callable[[LinkNews], None]) -> None:
        self._changed, self._news = changed, news

    def bring(self, pages: int, *, first: int = 0, ends: bool) -> None:
        def run() -> None:
            for number in range(first, first + pages):
                self._changed(page(number))
            if ends:
                self._news(LinkNews(LinkState.SYNCED, datetime(2026, 6, 1, tzinfo=UTC)))

        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        QApplication.processEvents()

    def start(self) -> None: ...

    def wake(self) -> None: ...

    def stop(self) -> None: ...

    def ended(self, seconds: float) -> bool:
        return seconds >= 0


class Linked:
    """A link whose exchange is ours, and what it told the screens."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        office = make_office(folder)
        with office.store.transaction():
            office.store.execute("UPDATE replica SET server = 'https://centre', device_key = 'k'")
        made: list[Exchange] = []

        def make_worker(*given: Any, changed: Any, news: Any) -> Exchange:
            made.append(Exchange(changed, news))
            return made[0]

        monkeypatch.setattr("program.syncing.make_worker", make_worker)
        self.told: list[Changes] = []
        self._parent = QObject()
        seat = Seat(office, office.sit_down(CLERK), Settings(office.store, CLERK), NoSyncer())
        self.link = Link(seat, self._parent)
        self.link.begin(self.told.append)
        self.exchange = made[0]


@pytest.fixture
def linked(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Linked]:
    made = Linked(tmp_path, monkeypatch)
    yield made
    made.link.stop()


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot) -> Iterator[AtScreen]:
    made = AtScreen(tmp_path / "data", qtbot)
    yield made
    made.close()


def test_a_single_change_is_told_at_once(linked: Linked) -> None:
    linked.exchange.bring(1, ends=False)
    assert linked.told == [page(0)]


def test_a_hundred_pages_are_told_as_the_first_and_the_rest(linked: Linked, qtbot: QtBot) -> None:
    linked.exchange.bring(PAGES, ends=False)
    qtbot.waitUntil(lambda: len(linked.told) > 1)
    assert (len(linked.told), linked.told[0]) == (2, page(0))
    assert told_of(linked.told) == EVERY


def test_when_the_exchange_is_through_everything_is_told(linked: Linked) -> None:
    heard: list[int] = []
    linked.link.synced.connect(lambda: heard.append(len(told_of(linked.told))))
    linked.exchange.bring(PAGES, ends=True)
    assert heard == [PAGES]


def test_news_is_told_on_the_windows_thread(qtbot: QtBot) -> None:
    told: list[str] = []
    parent = QObject()
    gathering = Gathering(lambda _: told.append(threading.current_thread().name), parent)
    thread = threading.Thread(target=lambda: gathering.hear(page(0)), name="exchange")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [threading.current_thread().name]


def test_nothing_is_told_twice(linked: Linked, qtbot: QtBot) -> None:
    linked.exchange.bring(3, ends=True)
    linked.exchange.bring(1, first=3, ends=False)
    qtbot.waitUntil(lambda: len(linked.told) > 2)
    assert [sorted(told_of([one])) for one in linked.told] == [["a0"], ["a1", "a2"], ["a3"]]


def test_the_list_is_read_a_few_times_for_a_hundred_pages(
    at: AtScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = at.sit(CLERK)
    at.open("journal")
    read: list[object] = []
    query = Work.query

    def noted(self: Work, *given: Any, **more: Any) -> None:
        read.append(more.get("latest"))
        query(self, *given, **more)

    gathering = Gathering(session.work.publish, session)
    monkeypatch.setattr(Work, "query", noted)
    for number in range(PAGES):
        gathering.hear(page(number))
        QApplication.processEvents()
    gathering.tell_now()
    at.settle()
    # At the start, at the end, and once in each third of a second of a slow computer between them.
    assert 2 <= read.count("journal.list") < PAGES // 4
    assert read.count("card") < PAGES // 4


def test_the_counts_of_today_come_after_the_rows_that_changed(
    at: AtScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = at.sit(CLERK)
    at.open("journal")
    asked: list[object] = []
    query = Work.query

    def noted(self: Work, *given: Any, **more: Any) -> None:
        asked.append(more.get("latest"))
        query(self, *given, **more)

    monkeypatch.setattr(Work, "query", noted)
    session.work.publish(page(0))
    QApplication.processEvents()
    assert "journal.list" in asked and "today" not in asked
    qtbot.waitUntil(lambda: "today" in asked)
