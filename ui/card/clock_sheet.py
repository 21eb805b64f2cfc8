"""The clock of a card: days left in a ring, the date as a sentence, the strip of days, "why?"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from domain.calendar_days import DayKind
from domain.explanation import DayStep, Explanation, Part
from domain.urgency import Pressure, Urgency
from services.card import CardView
from ui.journal.rows import STATES
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.clock import DayMark, DayStrip, Ring, StripDay
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import full_date, numeric_short, until

_OFF = {DayKind.WEEKEND: DayMark.WEEKEND}


class ClockSheet(Retranslating, Sheet):
    """Shows the running term of one appeal.

    Signals:
        why_asked: the person wants to know why this date.
    """

    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CardView | None = None
        self._today = date.min
        self._ring = Ring()
        self._sentence = Text("", Role.DATE, wrap=True)
        self._left = Text("", Role.SECOND, "text2")
        self._why = PushButton("", Kind.LINK, key="F7")
        self._strip = DayStrip()
        self._warning = Text("", Role.SECOND, "warn.text", wrap=True)
        lines = column(self._sentence, gap=0)
        lines.addLayout(row(self._left, 1, self._why))
        lines.addWidget(self._strip)
        lines.addWidget(self._warning)
        inside = row(gap=16)
        inside.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(lines, 1)
        self.body.addLayout(inside)
        self._why.clicked.connect(self.why_asked)
        self.retranslate()

    def show_card(self, view: CardView, today: date) -> None:
        """The term of another appeal, as of ``today``."""
        self._view, self._today = view, today
        self.retranslate()

    def retranslate(self) -> None:
        """Say the term in the language that is on."""
        self._why.setText(self.tr("Why this date?"))
        view = self._view
        if view is None:
            return
        sentence = self._say(view)
        self._sentence.setText(sentence)
        words = (self._left_words(view.pressure), self._target_words(view))
        self._left.setText("  ·  ".join(part for part in words if part))
        state = STATES[view.pressure.urgency] or State.IN_TIME
        used = _used(view, self._today)
        number = "" if view.pressure.days_left is None else str(abs(view.pressure.days_left))
        self._ring.show_term(number, 1.0 - used, state, sentence)
        explained = view.term.explanation if view.term else None
        self._strip.setVisible(explained is not None)
        if explained is not None:
            self._strip.show_days(strip_days(explained), self._today, sentence)
        self._warn(explained)

    def _say(self, view: CardView) -> str:
        due = view.state.due_on
        if not view.state.open and view.state.closed_on:
            return self.tr("Closed on {date}").format(date=full_date(view.state.closed_on))
        if due is None and view.state.number:
            return self.tr("The regulation sets no term")
        if due is None:
            return self.tr("The term begins with registration")
        return self.tr("Answer by {date}").format(date=until(due))

    def _left_words(self, pressure: Pressure) -> str:
        if pressure.days_left is None:
            return ""
        if pressure.urgency is Urgency.LATE:
            return self.tr("%n working day(s) late", "", -pressure.days_left)
        if pressure.urgency is Urgency.TODAY:
            return self.tr("The last day is today")
        return self.tr("%n working day(s) left", "", pressure.days_left)

    def _target_words(self, view: CardView) -> str:
        target = view.state.internal_target_on
        if target is None or not view.state.open:
            return ""
        return self.tr("Internal target of the office: {date}").format(date=full_date(target))

    def _warn(self, explained: Explanation | None) -> None:
        words = ""
        if explained is not None and explained.status.value != "confirmed":
            words = self.tr("The calendar of {year} is not confirmed: the date may change").format(
                year=explained.due.year
            )
        self._warning.setText(words)
        self._warning.setVisible(bool(words))


def strip_days(explained: Explanation) -> Sequence[StripDay]:
    """The days of an explanation as the strip paints them."""
    first = StripDay(explained.start, DayMark.START, numeric_short(explained.start))
    return [first, *(_strip_day(step, explained.due) for step in explained.steps)]


def _strip_day(step: DayStep, due: date) -> StripDay:
    words = numeric_short(step.on)
    if step.ordinal is not None:
        words = f"{words}: {step.ordinal}"
    if step.on == due:
        return StripDay(step.on, DayMark.DUE, words)
    if step.part in (Part.COUNTED, Part.PASSED):
        return StripDay(step.on, DayMark.COUNTED, words)
    return StripDay(step.on, _OFF.get(step.reason.kind, DayMark.HOLIDAY), words)


def _used(view: CardView, today: date) -> float:
    start, due = view.state.registered_on, view.state.due_on
    if start is None or due is None or due <= start:
        return 1.0
    return min(1.0, max(0.0, (today - start).days / (due - start).days))
