"""A recount of 100,000 open appeals in an encrypted database, with the window open beside it.

The rows are those that the program itself keeps for a registered appeal, copied under new
identifiers and dates. While the recount runs piece by piece as the page runs it, a timer of the
window notes the longest time in which the window could not act; a floor reads the same rows
and counts nothing.
"""

from __future__ import annotations

import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from domain.terms import Base, Term, Unit, count
from models.gate import gate_opened
from program.session import Session
from services.calendars_admin import correction_of, save_correction
from services.desk import Desk
from services.office import Office
from services.recounting import AT_ONCE, FoundMove, apply_moves, recount_open
from tests.factory import clock_at, make_office, registered
from ui.regulation.recount_page import RecountPage
from ui.theme import Mode, theme
from ui.translators import Translators

APPEALS = 100_000
TARGET_S = 5.0
TARGET_BLOCK_MS = 50.0
TICK_MS = 5
_TERM = Term(15, Unit.WORKING, Base.REGISTRATION)
_DECLARED = date(2026, 11, 30)
_TABLES = ("appeal", "journal", "running_term")
_KEYS = {"appeal": "id", "journal": "appeal_id", "running_term": "appeal_id"}


def run() -> list[Figure]:
    """The recount, the window beside it, the floor, and recording what moves."""
    application = QApplication.instance()
    application = application if isinstance(application, QApplication) else QApplication([])
    theme().start(application, Mode.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder), clock=clock_at("2026-12-01 10:00"))
        _fill(office)
        with _window(office, application) as session:
            taken, block, idle, moved = _recount(session)
            desk = session.seat.desk
            floor = _floor(desk)
            each = _record(desk)
    note = f"{moved:,} of {APPEALS:,} move; x{taken / floor:.1f} of reading their rows ({floor:.2f} s)"
    return [
        Figure("recount of 100,000 open appeals, database", taken, "s", TARGET_S, note),
        Figure(
            "longest wait of the window meanwhile",
            block,
            "ms",
            TARGET_BLOCK_MS,
            f"timer of {TICK_MS} ms; {idle:.0f} ms when idle",
        ),
        Figure("recording one moved date", each, "ms", None, f"acts of {AT_ONCE} appeals"),
    ]


def _fill(office: Office) -> None:
    """One appeal registered by the program, and its rows copied with other days."""
    desk = office.sit_down("e-kovaleva")
    made = registered(desk)
    chance = random.Random("open appeals")
    calendar = desk.regulations.calendar
    with desk.store.transaction(), gate_opened(desk.store):
        for table in _TABLES:
            chance.seed("open appeals")
            _copy(desk, table, made.appeal_id, chance, calendar)
    admin = office.sit_down("e-lee")
    held = correction_of(admin, "KZ", _DECLARED.year)
    save_correction(admin, held._replace(days_off=(_DECLARED,)))
    office.reload()


def _copy(desk: Desk, table: str, appeal_id: str, chance: random.Random, calendar: Any) -> None:
    cursor = desk.store.execute(f"SELECT * FROM {table} WHERE {_KEYS[table]} = ?", (appeal_id,))
    names = [str(one[0]) for one in cursor.description]
    row = dict(zip(names, cursor.fetchone(), strict=True))
    rows: list[tuple[object, ...]] = []
    for number in range(1, APPEALS):
        start = date(2026, 10, 1) + timedelta(days=chance.randrange(60))
        dates = count(_TERM, start, calendar)
        changed = {_KEYS[table]: f"{number:026d}", "row": number + 1, "number": f"C0-26-A-{number:06d}"}
        changed |= {"received_on": str(start), "registered_on": str(start)}
        changed |= {"due_on": str(dates.due), "send_by": str(dates.send_by)}
        rows.append(tuple(changed.get(name, value) for name, value in row.items()))
    marks = ", ".join("?" * len(names))
    desk.store.execute_many(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", rows)


@contextmanager
def _window(office: Office, application: QApplication) -> Iterator[Session]:
    session = Session(office, Translators(application), language="ru", online=False)
    session.sit_down("e-omarova")
    session.show()
    _settle(session)
    session.rules.start_is_over()
    _settle(session)
    try:
        yield session
    finally:
        session.window.close()


def _settle(session: Session) -> None:
    for _ in range(10):
        session.work.idle(60)
        QApplication.processEvents()


class _Watch:
    """Notes the longest time in which a timer of the window could not fire."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def milliseconds(self) -> float:
        """Stop, and the longest wait."""
        self._timer.stop()
        return self.longest * 1e3


def _recount(session: Session) -> tuple[float, float, float, int]:
    """Seconds until the preview stands, the window's longest waits with and without, how many move."""
    session.window.open_page("recount")
    page = session.window.stack.current_page()
    assert isinstance(page, RecountPage)
    _until(lambda: page.moves is not None)
    _settle(session)
    begun, watch = time.perf_counter(), _Watch()
    page.look()
    _until(lambda: page.moves is not None)
    taken, block = time.perf_counter() - begun, watch.milliseconds()
    end, watch = time.perf_counter() + taken, _Watch()
    _until(lambda: time.perf_counter() > end)
    return taken, block, watch.milliseconds(), len(page.moves or ())


def _until(true: Callable[[], bool]) -> None:
    """The loop sleeps until something happens, as a program's does; the timer of the watch wakes it."""
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _floor(desk: Desk) -> float:
    """Seconds of reading the same rows in the same pages."""
    begun, last = time.perf_counter(), ""
    while rows := desk.store.execute(
        "SELECT * FROM running_term WHERE appeal_id > ? ORDER BY appeal_id LIMIT 1000", (last,)
    ).fetchall():
        last = rows[-1][0]
    return time.perf_counter() - begun


def _record(desk: Desk) -> float:
    """Milliseconds of recording one moved date, with audit and outgoing operation."""
    moves: list[FoundMove] = []
    for report in recount_open(desk):
        moves += report.moves
        if len(moves) >= 5 * AT_ONCE:
            break
    begun = time.perf_counter()
    moved = sum(
        apply_moves(desk, moves[place : place + AT_ONCE], reason="bench")
        for place in range(0, 5 * AT_ONCE, AT_ONCE)
    )
    return (time.perf_counter() - begun) / max(1, moved) * 1e3
