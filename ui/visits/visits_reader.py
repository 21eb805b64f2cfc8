"""Which days of visits are shown and how, and everything that is read for them in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from services.visit_board import WeekView, opening_day, week_view
from services.visit_overview import Board, board, reminders_to_call, visits_to_announce, waiting_appeals
from ui.page import Host
from ui.seat import Seat
from ui.visits.side_pane import Beside

WEEK, DAY, LIST, BOARD = "week", "day", "list", "board"
TELL = "tell"
"""Only what is to be announced, where there is no room for it beside the week."""
_LIST_DAYS = 28


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows now, around the day ``first``; ``board`` only in its mode."""

    first: date
    week: WeekView
    beside: Beside
    board: Board | None = None


class VisitsReader(QObject):
    """Days and mode, read in the background.

    Signals:
        read_all: a ``Shown`` for the days and the mode of now.
    """

    read_all = Signal(object)

    def __init__(self, host: Host, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._first: date | None = None
        self.mode = str(seat.settings.get("visit_board_view") or WEEK)

    def show_mode(self, mode: object) -> None:
        """Week, day, list or board, remembered for this person."""
        self.mode = str(mode)
        self._seat.settings.put("visit_board_view", self.mode)
        self.read()

    @property
    def first(self) -> date:
        """The day that is shown; today until the first reading has found the week worth opening."""
        return self._first or self._seat.desk.today()

    @first.setter
    def first(self, day: date) -> None:
        self._first = day

    def go_today(self) -> None:
        """Back to this week or day."""
        self.first = self._seat.desk.today()
        self.read()

    def span(self) -> tuple[date, int]:
        """The first day and how many."""
        return _span(self.mode, self.first)

    def monday(self) -> date:
        """The first day of the week that is shown."""
        return _span(WEEK, self.first)[0]

    def step(self, by: int) -> None:
        """So many spans further."""
        length = {DAY: 1, LIST: _LIST_DAYS}.get(self.mode, 7)
        self.first += timedelta(days=length * by)
        self.read()

    def read(self) -> None:
        """Read anew; the first time, find the week that is worth opening."""
        desk, mode, chosen = self._seat.desk, self.mode, self._first

        def read() -> Shown:
            first = chosen or (opening_day(desk) if mode == WEEK else desk.today())
            start, days = _span(mode, first)
            week = week_view(desk, start, days=days)
            to_tell, to_call = visits_to_announce(desk), reminders_to_call(desk)
            beside = Beside(week.visits, to_tell, to_call, waiting_appeals(desk), week.today)
            return Shown(first, week, beside, board(desk) if mode == BOARD else None)

        self._host.work.query(
            read, then=self._told, failed=self._host.show_error, latest="visits", owner=self
        )

    def _told(self, shown: Shown) -> None:
        if self.mode == WEEK:
            self.first = shown.first
        self.read_all.emit(shown)


def _span(mode: str, first: date) -> tuple[date, int]:
    """The days that a mode shows around a day."""
    if mode == DAY:
        return first, 1
    if mode == LIST:
        return first, _LIST_DAYS
    return first - timedelta(days=first.weekday()), 7
