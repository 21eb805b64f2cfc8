"""Beside the week: the same visits as a list, those to announce, appeals that wait for a date, the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.visit_board import BoardVisit
from services.visit_overview import WaitingAppeal
from ui.theme import Role, State
from ui.visits.lines import Line, LinesView
from ui.visits.words import short_person, spoken, visit_badge
from ui.widgets.sheet import Ground, row
from ui.widgets.text import Text
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.dates import day_month_short, time_of_day, weekday_short

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the week."""

    visits: Sequence[BoardVisit]
    to_announce: Sequence[BoardVisit]
    to_call: Sequence[BoardVisit]
    waiting: Sequence[WaitingAppeal]
    today: date

    def to_tell(self) -> list[BoardVisit]:
        """Reminders that are due, then notices."""
        return [*self.to_call, *self.to_announce]


class SidePane(Ground):
    """One list of three.

    Signals:
        moved: the person is at this visit.
        opened: a visit was opened.
        wanted: an appeal waits for a date and was chosen (its identifier).
    """

    moved = Signal(str)
    opened = Signal(str)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent, lines="l")
        self._beside: Beside | None = None
        self.switch = SegmentedSwitch()
        self.list = LinesView()
        self._words = Text("", Role.SECOND, "text2", self, wrap=True)
        self._legend = Text("", Role.CAPTION, "text2", self, wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 12, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(row(self.switch))
        whole.addWidget(self._words)
        whole.addWidget(self.list, 1)
        whole.addWidget(self._legend)
        self.switch.chosen.connect(lambda _: self._fill())
        self.list.moved.connect(self._moved)
        self.list.opened.connect(self._opened)
        self.setMinimumWidth(250)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the language that is on."""
        self._offer()
        self.switch.setAccessibleName(tr("visits", "List beside the week"))
        self.list.setAccessibleName(tr("visits", "Visits as a list"))
        self._legend.setText(tr("visits", "Hatched: too early for a notice given today, or a day off."))
        self._fill()

    def show_beside(self, beside: Beside) -> None:
        """Other visits and appeals."""
        self._beside = beside
        self._offer()
        self._fill()

    def go_to(self, visit_id: str) -> None:
        """Follow the week without telling."""
        if self.switch.value() == "visits":
            self.list.go_to(visit_id, quiet=True)

    def _offer(self) -> None:
        beside = self._beside
        tell = len(beside.to_announce) + len(beside.to_call) if beside else 0
        self.switch.offer(
            [
                (tr("visits", "Visits"), "visits"),
                (_counted(tr("visits", "Tell"), tell), "tell"),
                (_counted(tr("visits", "Wait"), len(beside.waiting) if beside else 0), "waiting"),
            ]
        )

    def _fill(self) -> None:
        if self._beside is None:
            return
        self._words.setText(self._sentence(self._beside))
        self.list.show_lines(self._rows_of(self._beside))

    def _sentence(self, beside: Beside) -> str:
        kind = self.switch.value()
        if kind == "tell":
            return tr("visits", "The consumer does not know of these visits yet, or is to be reminded now.")
        if kind == "waiting":
            if not beside.waiting:
                return tr("visits", "Nothing waits for a date. Visits are made from an appeal: Ctrl+Shift+V")
            return tr("visits", "Appeals with a check on site and no visit. Enter gives one a date.")
        return tr("visits", "%n visit(s) in sight", "", len(beside.visits))

    def _rows_of(self, beside: Beside) -> list[Line]:
        kind = self.switch.value()
        if kind == "waiting":
            return [_waiting_line(one) for one in beside.waiting]
        if kind == "tell":
            calls = [visit_line(one, beside.today, call=True) for one in beside.to_call]
            return [*calls, *(visit_line(one, beside.today) for one in beside.to_announce)]
        return [visit_line(one, beside.today) for one in beside.visits]

    def _moved(self, line_id: str) -> None:
        if line_id and self.switch.value() != "waiting":
            self.moved.emit(line_id)

    def _opened(self, line_id: str) -> None:
        (self.wanted if self.switch.value() == "waiting" else self.opened).emit(line_id)


def _counted(word: str, count: int) -> str:
    return f"{word} {count}" if count else word


def visit_line(visit: BoardVisit, today: date, *, call: bool = False) -> Line:
    """A visit as a row of a list; ``call``: its reminder is due now."""
    state, badge = visit_badge(visit, today)
    if call:
        state, badge = State.TODAY, tr("visits", "remind by telephone now")
    when = f"{weekday_short(visit.starts_at.date())} {day_month_short(visit.starts_at.date())}"
    return Line(
        visit.visit_id,
        short_person(visit.applicant) or visit.address,
        visit.address,
        f"{when}, {time_of_day(visit.starts_at)}",
        badge,
        state,
        spoken(visit, today),
    )


def _waiting_line(appeal: WaitingAppeal) -> Line:
    due = tr("visits", "answer by {day}").format(day=day_month_short(appeal.due_on)) if appeal.due_on else ""
    return Line(appeal.appeal_id, short_person(appeal.applicant), appeal.address, appeal.number, due)
