"""My round: today's doors in the order of the road, and the one the engineer stands at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.changes import Changes
from services.visit_board import BoardVisit
from services.visit_overview import reminders_to_call
from services.visit_round import DoorView, door_view, round_of
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.visits.door_pane import DoorPane, primary_deed
from ui.visits.round_acts import RoundActs
from ui.visits.round_list import RoundList
from ui.widgets.button import PushButton
from ui.widgets.empty import EmptyState
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Ground, row
from ui.widgets.text import Text
from ui.widgets.two_panes import ListAndCard
from ui.wording.dates import weekday_day_month


class RoundPage(PageWidget):
    """The engineer's day; works without a network."""

    page_id = "round"
    rail = True

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.on = seat.desk.today()
        self.visits: Sequence[BoardVisit] = ()
        self.to_remind: set[str] = set()
        self.acts = RoundActs(host, seat, self)
        self.list = RoundList()
        self.door = DoorPane(host, seat)
        self._empty = EmptyState()
        self._title, self._day = Text("", Role.TITLE), Text("", Role.SECOND, "text2")
        self.before = IconButton("chevron-left", "")
        self.after = IconButton("chevron-right", "")
        self.sheet = PushButton("", icon="printer", key="Ctrl+P", height=Size.BUTTON_ROAD)
        self.urgent = PushButton("", icon="zap", height=Size.BUTTON_ROAD)
        self._panes = ListAndCard(self._left(), self.door)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._panes)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._connect()
        self.retranslate()

    def _left(self) -> Ground:
        left = Ground("surface", lines="r")
        head, foot = row(self._title, 1, self.before, self.after), row(self.sheet, self.urgent, 1)
        head.setContentsMargins(16, 10, 10, 0)
        foot.setContentsMargins(14, 8, 14, 8)
        self._day.setContentsMargins(16, 0, 0, 6)
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self._day)
        inside.addWidget(self.list, 1)
        inside.addWidget(self._empty, 1)
        inside.addLayout(foot)
        return left

    def _connect(self) -> None:
        self.list.moved.connect(self._open)
        self.list.opened.connect(self._into_door)
        self.list.clicked.connect(lambda _: self._into_door(self.list.current()))
        self.list.ordered.connect(self.acts.order)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.sheet.clicked.connect(lambda: self.acts.print_sheet(self.on))
        self.urgent.clicked.connect(lambda: self._host.open_page("visit_plan"))
        self.door.act_asked.connect(lambda: self.acts.open_act(self.door.door))
        self.door.notice_asked.connect(lambda: self.acts.ask_notice(self.door.door))
        self.door.move_asked.connect(lambda: self.acts.ask_move(self.door.door))

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("My round")

    def panes(self) -> Sequence[QWidget]:
        """The list, then the door."""
        return (self.list, self.door)

    def retranslate(self) -> None:
        """Words in the language that is on."""
        self._title.setText(self.title())
        self._day.setText(f"{weekday_day_month(self.on)} · {self._seat.desk.person.name}")
        self.before.set_name(self.tr("The day before"))
        self.after.set_name(self.tr("The next day"))
        self.sheet.setText(self.tr("Print the sheet"))
        self.urgent.setText(self.tr("Urgent visit"))
        self.list.setAccessibleName(self.tr("Doors of the round: Alt with the arrows puts them in order"))
        words = self.tr("Visits are given by the office or planned from an appeal: Ctrl+Shift+V")
        self._empty.say(self.tr("No visits on this day"), words)
        if self.visits:
            self.list.show_round(self.visits, self._seat.desk.today(), self.to_remind)
        if self.door.door is not None:
            self._show_door(self.door.door)

    def on_shown(self, argument: object) -> None:
        """Today, or the day that was asked for."""
        offer(self._seat, self.urgent)
        self.on = argument if isinstance(argument, date) else self._seat.desk.today()
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Something was done here, or arrived."""
        if changes.touches("visit", "applicant"):
            self._read()

    def escape(self) -> bool:
        """In a narrow window back to the list."""
        return self._panes.show_list()

    def commands(self) -> Sequence[Command]:
        """The step that comes next, the sheet, the calendar."""
        section = self.title()
        door = self.door.door
        deed = primary_deed(door.state) if door else ""

        def made(name: str, title: str, run: Callable[[], object], key: str = "") -> Command:
            return Command(f"round.{name}", title, run, key=key, section=section)

        found = [
            made("sheet", self.tr("Print the sheet"), lambda: self.acts.print_sheet(self.on), "Ctrl+P"),
            made("calendar", self.tr("Round as a calendar file"), lambda: self.acts.export(self.on)),
            made("before", self.tr("The day before"), lambda: self.step(-1)),
            made("after", self.tr("The next day"), lambda: self.step(1)),
            made("today", self.tr("Today"), self.go_today, "Ctrl+Home"),
        ]
        if deed:
            words = self.door.buttons.made[deed].text()
            found.insert(0, made("next", words, lambda: self.door.press(deed), "Ctrl+Return"))
        return found

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the list."""
        return [KeyHint("Alt+↑↓", self.tr("put the doors in order"))]

    # --- going -----------------------------------------------------------------------------

    def step(self, days: int) -> None:
        """Another day."""
        self.on += timedelta(days=days)
        self._read()

    def go_today(self) -> None:
        """Back to today."""
        self.on = self._seat.desk.today()
        self._read()

    def _read(self) -> None:
        desk, on = self._seat.desk, self.on
        self._host.work.query(
            lambda: (round_of(desk, on), {one.visit_id for one in reminders_to_call(desk)}),
            then=self._show,
            failed=self._host.show_error,
            latest="round",
            owner=self,
        )

    def _show(self, read: tuple[Sequence[BoardVisit], set[str]]) -> None:
        visits, self.to_remind = read
        self.visits = visits
        self._day.setText(f"{weekday_day_month(self.on)} · {self._seat.desk.person.name}")
        self.list.show_round(visits, self._seat.desk.today(), self.to_remind)
        self.list.setVisible(bool(visits))
        self._empty.setVisible(not visits)
        here = self.list.current() or self._first_open()
        if here:
            self.list.go_to(here, quiet=True)
            self._open(here)
        else:
            self._show_door(None)

    def _first_open(self) -> str:
        waiting = [one for one in self.visits if one.open] or list(self.visits)
        return waiting[0].visit_id if waiting else ""

    def _into_door(self, visit_id: str) -> None:
        if visit_id:
            self._panes.show_card()
            self._open(visit_id)

    def _open(self, visit_id: str) -> None:
        if not visit_id:
            return
        desk = self._seat.desk
        self._host.work.query(
            lambda: door_view(desk, visit_id),
            then=self._show_door,
            failed=self._host.show_error,
            latest="round.door",
            owner=self,
        )

    def _show_door(self, door: DoorView | None) -> None:
        place = ""
        if door is not None:
            ids = [one.visit_id for one in self.visits]
            here = ids.index(door.visit.id) + 1 if door.visit.id in ids else 0
            place = self.tr("{place} of {all}").format(place=here, all=len(ids)) if here else ""
        self.door.show_door(door, place)
        self._host.rebuild_commands()
