"""Which days of visits are shown and how, and everything that is read for them in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from services.visit_board import WeekView, week_view
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
    """What the page shows now; ``board`` only in its mode."""

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
        self.first = seat.desk.today()
        self.mode = str(seat.settings.get("visit_board_view") or WEEK)

    def show_mode(self, mode: object) -> None:
        """Week, day, list or board, remembered for this person."""
        self.mode = str(mode)
        self._seat.settings.put("visit_board_view", self.mode)
        self.read()

    def go_today(self) -> None:
        """Back to this week or day."""
        self.first = self._seat.desk.today()
        self.read()

    def span(self) -> tuple[date, int]:
        """The first day and how many."""
        if self.mode == DAY:
            return self.first, 1
        if self.mode == LIST:
            return self.first, _LIST_DAYS
        return self.monday(), 7

    def monday(self) -> date:
        """The first day of the week that is shown."""
        return self.first - timedelta(days=self.first.weekday())

    def step(self, by: int) -> None:
        """So many spans further."""
        length = {DAY: 1, LIST: _LIST_DAYS}.get(self.mode, 7)
        self.first += timedelta(days=length * by)
        self.read()

    def read(self) -> None:
        """Read anew."""
        desk, (first, days), mode = self._seat.desk, self.span(), self.mode

        def read() -> Shown:
            week = week_view(desk, first, days=days)
            to_tell, to_call = visits_to_announce(desk), reminders_to_call(desk)
            beside = Beside(week.visits, to_tell, to_call, waiting_appeals(desk), week.today)
            return Shown(week, beside, board(desk) if mode == BOARD else None)

        self._host.work.query(
            read, then=self.read_all.emit, failed=self._host.show_error, latest="visits", owner=self
        )
