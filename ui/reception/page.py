"""The page of reception: the bookings of a day at the left, one of them at the right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from services.reception_list import ReceptionLine, reception_line, receptions_of
from services.receptions import ReceptionForm, reception_state
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.reception.acts import ReceptionActs
from ui.reception.card import ReceptionCard
from ui.reception.day_bar import DayBar
from ui.reception.words import STATES, state_words
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import LongList, Mark, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.two_panes import ListAndCard

_tr = QCoreApplication.translate


class ReceptionPage(PageWidget):
    """Opened with a day, a booking's identifier, a begun booking, or nothing (today)."""

    page_id = "reception"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.lines: list[ReceptionLine] = []
        self._wanted = ""
        self._head = Text("", Role.TITLE)
        self.book = PushButton("", Kind.PRIMARY, key="Ctrl+Shift+N", icon="calendar-plus")
        self.bar = DayBar(seat)
        self.list, self._empty = LongList("", self._fetch), EmptyState()
        self.card = ReceptionCard(host, seat)
        self.acts = ReceptionActs(self, host, seat)
        self._both = ListAndCard(self._left(), self.card, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self._connect()
        self.retranslate()

    def _left(self) -> QWidget:
        pane = Ground("surface")
        head = row(self._head, 1, self.book)
        head.setContentsMargins(16, 6, 12, 0)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addWidget(self.bar)
        whole.addWidget(below, 1)
        pane.setLayout(whole)
        return pane

    def _connect(self) -> None:
        self.book.clicked.connect(self.acts.book)
        self.bar.changed.connect(self.reload)
        self.list.current_changed.connect(self._open_row)
        self.list.opened.connect(lambda _: self._both.show_card())

    def retranslate(self) -> None:
        """Words of the page."""
        self._head.setText(self.title())
        self.book.setText(_tr("reception", "Book"))
        self.list.setAccessibleName(self.title())
        self._empty.say(
            _tr("reception", "Nobody is booked for this day"),
            _tr("reception", "Ctrl+Shift+N books a reception; Alt+Left and Alt+Right change the day."),
        )

    def title(self) -> str:
        """Name of the page."""
        return _tr("reception", "Reception")

    def panes(self) -> Sequence[QWidget]:
        """List and booking."""
        return (self.list, self.card)

    def on_shown(self, argument: object) -> None:
        """A day, or the day of a booking."""
        offer(self._seat, self.book, action="book_reception")
        if isinstance(argument, date):
            self.bar.show_day(argument)
        elif isinstance(argument, str) and argument:
            self.go_to(argument)
            return
        self.reload()
        self.list.setFocus()
        if isinstance(argument, ReceptionForm):
            self.acts.book_for(argument)

    def refresh(self, changes: Changes) -> None:
        """A booking or an appeal changed."""
        if changes.touches("appointment", "appeal", "employee"):
            self.reload()

    def escape(self) -> bool:
        """From the account to the booking, from the booking to the list."""
        if self.card.shows_visitor():
            self._show(self.acts.line)
            self.list.setFocus()
            return True
        return self._both.show_list()

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the list."""
        return (KeyHint("Enter", _tr("reception", "open the booking")),)

    def commands(self) -> Sequence[Command]:
        """Days, papers, and what can be done with the booking."""
        return self.acts.offered()

    def go_to(self, appointment_id: str) -> None:
        """Show the day of a booking, at that booking."""
        desk, self._wanted = self._seat.desk, appointment_id

        def show(line: ReceptionLine | None) -> None:
            if line is not None:
                self.bar.show_day(line.starts_at.date())
            self.reload()

        self._host.work.query(lambda: reception_line(desk, appointment_id), then=show, owner=self)

    def reload(self) -> None:
        """Read the day again."""
        desk, day, official = self._seat.desk, self.bar.day(), self.bar.official()
        self._host.work.query(
            lambda: receptions_of(desk, day, official_id=official),
            then=self._show_day,
            latest="reception.day",
            owner=self,
        )

    def show_visitor(self) -> None:
        """The account of somebody who stands at the desk."""
        self._both.show_card()
        self.card.show_visitor()

    def _show_day(self, lines: list[ReceptionLine]) -> None:
        self.lines = lines
        rows = array("q", range(len(lines)))
        self.list.show_list(rows)
        self._stack.setCurrentIndex(0 if lines else 1)
        wanted = self._wanted or (self.acts.line.appointment_id if self.acts.line else "")
        at = next((place for place, line in enumerate(lines) if line.appointment_id == wanted), 0)
        self._wanted = ""
        if lines:
            self.list.go_to(at)
            self._open_row(at)
        else:
            self._show(None)

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        deliver([reception_row(self.lines[one]) if one < len(self.lines) else None for one in ids])

    def _open_row(self, found: object) -> None:
        if isinstance(found, int) and found < len(self.lines):
            self._show(self.lines[found])

    def _show(self, line: ReceptionLine | None) -> None:
        self.acts.line = line
        desk = self._seat.desk
        stamps = reception_state(desk, line.appointment_id).stamps if line else ()
        self.card.show_line(line, self.acts.about(line), stamps)
        self._host.rebuild_commands()


def reception_row(line: ReceptionLine) -> Row:
    """One booking as the list shows it: its hour first."""
    words = state_words(line.state)
    official = line.official.short if line.official else ""
    marks = [Mark("arrow-up", "", "accent_text")] if line.unsent else []
    if line.source == "phone":
        marks.append(Mark("phone"))
    return Row(
        key=line.appointment_id,
        name=line.person,
        number=official,
        short_number=official,
        state=State.LATE if line.clashes else STATES.get(line.state),
        used=0.5,
        left=f"{line.starts_at:%H:%M}",
        due=words,
        pill=line.number,
        text=line.question,
        marks=tuple(marks),
        dimmed=line.state == "cancelled",
        spoken=f"{line.starts_at:%H:%M}. {line.person}. {line.question}. {official}. {words}",
    )
