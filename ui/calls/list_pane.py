"""The list of calls: who must be called back first, then the newest; found by number or words."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from services.call_list import CallFilter, CallLine, call_lines, call_rows, row_of_call
from ui.calls.words import STATES, state_words
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.edits import SearchEdit
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import LongList, Mark, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import numeric_short

_tr = QCoreApplication.translate
_TYPING_MS = 150
BACKS, MINE, CONFIRM = "call_backs", "mine", "to_confirm"


class CallList(Retranslating, Ground):
    """The left pane.

    Signals:
        emptied: no call fits the filter.
        new_asked: another call begins.
    """

    emptied = Signal()
    new_asked = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._host, self._seat = host, seat
        self.wanted = CallFilter()
        self._sought = ""
        self._title, self._count = Text("", Role.TITLE), Text("", Role.TEXT, "text2")
        self.search = SearchEdit(icon="list-filter")
        self.new = PushButton("", Kind.PRIMARY, key="Ctrl+Shift+N", icon="phone-incoming")
        self.chips = ChipBar("", "")
        self.list = LongList("", self._fetch)
        self._empty = EmptyState()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self.filter(text=self.search.text()))
        self.chips.toggled.connect(lambda name, on: self.filter(**{str(name): on}))
        self.new.clicked.connect(self.new_asked)
        self.retranslate()

    def _build(self) -> None:
        self.search.setMinimumWidth(150)
        head = row(self._title, self._count, 1, self.new, gap=6)
        head.setContentsMargins(16, 6, 12, 0)
        bar = row(self.chips, self.search)
        bar.setStretch(0, 1)
        bar.setContentsMargins(13, 0, 14, 4)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        inside = column(gap=2)
        inside.addLayout(head)
        inside.addLayout(bar)
        inside.addWidget(below, 1)
        self.setLayout(inside)

    def retranslate(self) -> None:
        """Words of the pane; rows are fetched again."""
        self._title.setText(_tr("calls", "Calls"))
        self.new.setText(_tr("calls", "Call"))
        self.list.setAccessibleName(_tr("calls", "Calls"))
        self.search.setPlaceholderText(_tr("calls", "Number or words"))
        self.search.setAccessibleName(_tr("calls", "Filter the list"))
        self.chips.set_names(_tr("calls", "Quick filters"), _tr("calls", "More filters"))
        choices = [(_tr("calls", "Call back"), BACKS), (_tr("calls", "Mine"), MINE)]
        if self._seat.desk.regulations.profile.phone.important is not None:
            choices.append((_tr("calls", "To confirm"), CONFIRM))
        self.chips.offer(list(choices))
        self._empty.say(
            _tr("calls", "No calls here"),
            _tr("calls", "Ctrl+Shift+N opens the note of a call; Esc clears the filter."),
        )
        if self.isVisible():
            self.reload()

    def show_filter(self, wanted: CallFilter, *, at: str = "") -> None:
        """Another selection, at one call if it is in it."""
        self.wanted, self._sought = wanted, at
        self.search.blockSignals(True)
        self.search.setText(wanted.text)
        self.search.blockSignals(False)
        self.chips.set_values([name for name in (BACKS, MINE, CONFIRM) if getattr(wanted, name)])
        self.reload()

    def filter(self, **changed: object) -> None:
        """Change the selection."""
        self.wanted = replace(self.wanted, **changed)  # type: ignore[arg-type]
        self.reload()

    def reload(self) -> None:
        """Ask for the rows again."""
        desk, wanted, sought = self._seat.desk, self.wanted, self._sought
        self._host.work.query(
            lambda: (call_rows(desk, wanted), row_of_call(desk, sought) if sought else None),
            then=self._show,
            latest="calls.list",
            owner=self,
        )

    def _show(self, found: tuple[array[int], int | None]) -> None:
        rows, at = found
        self.list.show_list(rows)
        self._count.setText(f"{len(rows):,}".replace(",", "\u00a0"))
        self._stack.setCurrentIndex(0 if rows else 1)
        if at is not None and self.list.go_to(at):
            self._sought = ""
        elif not rows:
            self.emptied.emit()
        elif self.list.current_id() is None:
            self.list.go_to(rows[0])

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        desk, wanted = self._seat.desk, list(ids)

        def show(found: list[CallLine]) -> None:
            lines = {line.row: call_row(line, now=desk.now()) for line in found}
            deliver([lines.get(one) for one in wanted])

        self._host.work.query(lambda: call_lines(desk, wanted), then=show, owner=self)


def call_row(line: CallLine, *, now: datetime) -> Row:
    """One call as the list shows it; a call-back whose hour has passed is late."""
    words = state_words(line.state, line.attempts)
    at = line.call_back_at if line.open and line.call_back_at else line.started_at
    when = f"{numeric_short(at.date())} {at:%H:%M}" if at else ""
    late = line.open and line.by_staff and line.call_back_at is not None and line.call_back_at < now
    state = State.LATE if late else STATES.get(line.state)
    shown = line.phone if any(sign.isdigit() for sign in line.phone) else ""
    name = line.caller or shown or _tr("calls", "Unknown caller")
    marks = [Mark("mail-warning", "", "warn.text")] if line.to_confirm else []
    if line.unsent:
        marks.append(Mark("arrow-up", "", "accent_text"))
    return Row(
        key=line.call_id,
        name=name,
        number=shown if line.caller else "",
        short_number=shown[-9:],
        state=state,
        used=0.5,
        left=words,
        due=when,
        pill=line.number,
        topic=line.topic,
        text=line.question,
        marks=tuple(marks),
        dimmed=line.state == "withdrawn",
        spoken=f"{words}. {name}. {shown}. {when}. {line.question}",
    )
