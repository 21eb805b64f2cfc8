"""Visits: the week of all engineers, a day, a list, the head's board."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.changes import Changes
from services.visit_board import WeekView
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme.tokens import Size
from ui.visits.board_pane import BoardPane
from ui.visits.lines import LinesView
from ui.visits.new_visit import NewVisit
from ui.visits.side_pane import SidePane, visit_line
from ui.visits.visits_acts import VisitActs
from ui.visits.visits_head import VisitsHead
from ui.visits.visits_reader import BOARD, DAY, LIST, TELL, WEEK, Shown, VisitsReader
from ui.visits.week_view import WeekBoard
from ui.widgets.banner import Banner, Tone
from ui.widgets.empty import EmptyState
from ui.wording.dates import date_range, weekday_day_month

_USUAL_MINUTES = 60


class VisitsPage(PageWidget):
    """Opened with "tomorrow", "notify", "board", or nothing."""

    page_id = "visits"
    rail = True

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.reader = VisitsReader(host, seat, self)
        self._acts = VisitActs(host, seat, self)
        self.week: WeekView | None = None
        self.head = VisitsHead()
        self.banner = Banner(Tone.MODE, icon="calendar-plus", closable=self.tr("Put back"))
        self.grid = WeekBoard()
        self.list = LinesView()
        self.board = BoardPane()
        self.side = SidePane()
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self.new = NewVisit(host, seat, grid=self.grid, banner=self.banner, reader=self.reader)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        for view in (self.grid, self.list, self.board, self._empty):
            self._stack.addWidget(view)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.banner)
        left.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(self.side)

    def _connect(self) -> None:
        self.reader.read_all.connect(self._show)
        self.head.stepped.connect(self.reader.step)
        self.head.today_asked.connect(self.reader.go_today)
        self.head.mode_chosen.connect(self.reader.show_mode)
        self.grid.opened.connect(self._open)
        self.grid.chosen.connect(self.side.go_to)
        self.grid.dropped.connect(self._dropped)
        self.side.moved.connect(self.grid.choose)
        self.side.opened.connect(self._open)
        self.side.wanted.connect(self._plan_for)
        self.list.opened.connect(self._open)
        self.board.opened.connect(self._open)
        self.banner.closed.connect(self.new.put_back)

    # --- the page --------------------------------------------------------------------------

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Visits")

    def panes(self) -> Sequence[QWidget]:
        """The week, then the list beside it."""
        return (self._stack.currentWidget() or self.grid, self.side.list, self.head)

    def retranslate(self) -> None:
        """Words in the language that is on."""
        self.grid.setAccessibleName(self.tr("Week of visits: arrows go from visit to visit, Space takes one"))
        self.list.setAccessibleName(self.tr("Visits as a list"))
        sentence = self.tr("Visits are made from an appeal: Ctrl+Shift+V")
        self._empty.say(self.tr("No visits in these days"), sentence)
        self.head.retranslate()
        self.side.retranslate()
        self.board.retranslate()
        self._name()
        if self.week is not None:
            self.grid.show_week(self.week)

    def on_shown(self, argument: object) -> None:
        """Tomorrow, what must be told today, the board, or where the person was."""
        today = self._seat.desk.today()
        if argument == "tomorrow":
            self.reader.mode, self.reader.first = DAY, today + timedelta(days=1)
        elif argument == "notify":
            self.reader.mode, self.reader.first = WEEK, today
            self.side.switch.choose("tell")
            if not self._roomy():
                self.reader.mode = TELL
        elif argument == BOARD:
            self.reader.mode = BOARD
        self.reader.read()

    def refresh(self, changes: Changes) -> None:
        """Visits, absences or appeals may have changed here or elsewhere."""
        if changes.touches("visit", "absence", "appeal", "task"):
            self.reader.read()

    def escape(self) -> bool:
        """Put back what is in the hand."""
        if self.grid.held is None:
            return False
        self.new.put_back()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the week there is a list where there is room for it."""
        super().resizeEvent(event)
        self.side.setVisible(self._roomy())

    def _roomy(self) -> bool:
        """Whether there is room for the list beside the week."""
        return self.width() >= Size.NARROW - Size.RAIL_WIDTH

    def commands(self) -> Sequence[Command]:
        """Going through the weeks, files, absences."""
        section = self.title()

        def made(
            key_id: str, title: str, run: Callable[[], object], key: str = "", icon: str = ""
        ) -> Command:
            return Command(f"visits.{key_id}", title, run, key=key, icon=icon, section=section)

        return [
            made("today", self.tr("Today"), self.reader.go_today, "Ctrl+Home"),
            made("before", self.tr("Earlier"), lambda: self.reader.step(-1), "Ctrl+PgUp"),
            made("after", self.tr("Later"), lambda: self.reader.step(1), "Ctrl+PgDown"),
            made("lawful", self.tr("First lawful date"), self.go_lawful, "Ctrl+D", "calendar-check"),
            made("move", self.tr("Move the visit"), self.move_chosen, "Ctrl+M", "calendar-clock"),
            made(
                "export",
                self.tr("Week as a calendar file"),
                lambda: self._acts.export_week(self.reader.monday()),
                "",
                "calendar-days",
            ),
            *self._acts.absence_commands(section),
            made(
                "board", self.tr("Board of visits"), lambda: self.reader.show_mode(BOARD), "", "chart-column"
            ),
        ]

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the week."""
        return [
            KeyHint("←→↑↓", self.tr("from visit to visit")),
            KeyHint("Space", self.tr("take a visit into the hand, let it down")),
            KeyHint("Shift+←→", self.tr("carry it to another engineer")),
            KeyHint("Enter", self.tr("open the visit")),
        ]

    # --- going -----------------------------------------------------------------------------

    def go_lawful(self) -> None:
        """The first day that is lawful by both readings; what is in the hand comes along."""
        if self.week is not None:
            self.new.go_lawful(self.week)

    def _show(self, shown: Shown) -> None:
        week, numbers = shown.week, shown.board
        self.week = week
        self._name()
        self.side.show_beside(shown.beside)
        if self.reader.mode == BOARD and numbers is not None:
            self.board.show_board(numbers)
            self._stack.setCurrentWidget(self.board)
        elif self.reader.mode in (LIST, TELL):
            visits = shown.beside.to_tell() if self.reader.mode == TELL else week.visits
            self.list.show_lines([visit_line(one, week.today) for one in visits])
            self._stack.setCurrentWidget(self.list if visits else self._empty)
        else:
            self.grid.show_week(week)
            self._stack.setCurrentWidget(self.grid)

    def _name(self) -> None:
        first, days = self.reader.span()
        last = first + timedelta(days=days - 1)
        words = weekday_day_month(first) if days == 1 else date_range(first, last)
        self.head.say(self.title(), "" if self.reader.mode == BOARD else words, self.reader.mode)

    # --- acting ----------------------------------------------------------------------------

    def _plan_for(self, appeal_id: str) -> None:
        if self.week is not None:
            self.new.plan_for(appeal_id, self.week)

    def _open(self, visit_id: str) -> None:
        self._host.open_page("visit", visit_id)

    def _dropped(self, visit_id: str, engineer_id: str, wall: datetime) -> None:
        if visit_id:
            self._acts.ask_move(visit_id, wall, engineer_id)
            return
        self.new.plan(engineer_id, wall)

    def move_chosen(self) -> None:
        """Ask where the visit the person is at shall go."""
        visit = self.grid.visit()
        if visit is not None and visit.movable:
            self._acts.ask_move(visit.visit_id, visit.starts_at, visit.engineer_id)
