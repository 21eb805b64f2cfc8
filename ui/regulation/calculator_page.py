"""The term calculator: date in, dates out, with the days; for any regulation that is known here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.profiles_admin import known_profiles
from services.term_calculator import (
    Counting,
    earliest_visit_after,
    free_term,
    latest_change_of,
    latest_notice_of,
    term_by_rule,
)
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.regulation.calculator_answer import CalculatorAnswer
from ui.regulation.calculator_forms import FreeForm, RuleForm, VisitForm, day_of, wall_time_of
from ui.regulation.calculator_question import CalculatorQuestion
from ui.regulation.words import tr
from ui.seat import Seat
from ui.widgets.sheet import ScrollPage

_BESIDE = 820


class CalculatorPage(PageWidget):
    """The question at the left, the dates and how they came about at the right."""

    page_id = "calculator"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self._begun = False
        self.question = CalculatorQuestion()
        self.told = CalculatorAnswer(seat)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(12)
        self._sides.addWidget(self.question, 2)
        self._sides.addWidget(self.told, 3)
        page = ScrollPage("sunken")
        page.body.addLayout(self._sides)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        self.question.changed.connect(self.calculate)
        self.told.why_asked.connect(self.ask_why)
        self.told.copied.connect(self._copied)

    def title(self) -> str:
        """Name of the screen."""
        return tr("regulation", "Term calculator")

    def panes(self) -> Sequence[QWidget]:
        """The question, then the answer."""
        return (self.question, self.told)

    def retranslate(self) -> None:
        """The parts retranslate themselves; the dates are told again."""
        self.calculate()

    def on_shown(self, argument: object) -> None:
        """Begin with now and the organisation's own regulation."""
        del argument
        if not self._begun:
            self._begun = True
            now = self._seat.desk.now()
            for form in (self.question.by_rule, self.question.any_term, self.question.visit):
                form.start_at(now)
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Profiles or calendars changed."""
        if changes.touches("profile_version", "calendar_override", "organisation"):
            self._read()

    def commands(self) -> Sequence[Command]:
        """Why, and copy."""
        here, copy = self.title(), self.told.copy
        return [
            Command("calculator.why", tr("regulation", "Why?"), self.ask_why, key="F7", section=here),
            Command("calculator.copy", tr("regulation", "Copy"), copy, key="Ctrl+Shift+C", section=here),
        ]

    def escape(self) -> bool:
        """Back to where the question came up."""
        self._host.go_back()
        return True

    def _read(self) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: known_profiles(desk), then=self.question.offer, latest="calculator", owner=self
        )

    def calculate(self) -> None:
        """Count again; what can't be counted is said at its field and no date stays on the right."""
        by = self.question.counting(self._seat.desk)
        if by is None:
            return
        self.question.clear_errors()
        self.told.begin()
        try:
            self._count(by)
        except OtklikError as error:
            self.question.refuse(error)
            self.told.show_nothing(tr("regulation", "Nothing to count"))
        self.told.finish()

    def _count(self, by: Counting) -> None:
        form = self.question.form
        if isinstance(form, RuleForm):
            self.told.show_term(by, term_by_rule(by, form.question()))
        elif isinstance(form, FreeForm):
            self.told.show_free(free_term(by, form.question()))
        else:
            self._count_visit(by, form)

    def _count_visit(self, by: Counting, form: VisitForm) -> None:
        notice = latest_notice_of(by, day_of(form.visit))
        given = wall_time_of(form.given, form.given_at)
        earliest = earliest_visit_after(by, given, any_day=form.any_day.isChecked())
        second = None if form.second.isHidden() else form.second.isChecked()
        change = latest_change_of(by, wall_time_of(form.visit, form.at), second=second)
        self.told.show_visit(by, notice, earliest, given.date())
        self.told.show_change(change)

    def ask_why(self) -> None:
        """Explain the term on the page of its own."""
        if self.told.term is not None:
            self._host.open_page("why", self.told.term)

    def _copied(self) -> None:
        self._host.done(tr("regulation", "The explanation has been copied"))

    def resizeEvent(self, event: object) -> None:
        """The dates beside the question, or under it where it is narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        beside = self.width() >= _BESIDE
        direction = QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
