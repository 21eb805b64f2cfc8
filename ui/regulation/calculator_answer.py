"""What the calculator answers: the date, the safe day, the days, the rule; for a visit both readings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from domain.explanation import Explanation
from domain.visit_changes import HoursCount
from services.appeal_terms import AppealTerm
from services.term_calculator import BothReadings, Counting
from services.why import unconfirmed
from ui.regulation.explained import CountedDays, RuleSide, Told
from ui.regulation.plain_text import explained_sentences, hours_sentence
from ui.regulation.words import counted_words, tr
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import full_date, language, until


class CalculatorAnswer(Retranslating, Sheet):
    """The right side of the calculator.

    Signals:
        why_asked: the person wants the whole page about this term.
        copied: the explanation stands in the clipboard.
    """

    why_asked = Signal()
    copied = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.term: AppealTerm | None = None
        self.explained: Explanation | None = None
        self.answer = Text("", Role.QUESTION, wrap=True)
        self.detail = Text("", Role.TEXT, "text2", wrap=True)
        self._lines = column(gap=6)
        self.days, self.rule = CountedDays(), RuleSide()
        self._why = PushButton("", Kind.SECONDARY, key="F7", icon="calendar-clock")
        self._copy = PushButton("", Kind.SECONDARY, key="Ctrl+Shift+C", icon="copy")
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.detail)
        self.body.addLayout(self._lines)
        self.body.addSpacing(6)
        self.body.addWidget(self.days)
        self.body.addSpacing(10)
        self.body.addWidget(self.rule)
        self.body.addLayout(row(self._copy, self._why, 1))
        self._why.clicked.connect(self.why_asked)
        self._copy.clicked.connect(self.copy)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the buttons; the answer is given again by the page."""
        self._why.setText(tr("regulation", "Why?"))
        self._copy.setText(tr("regulation", "Copy"))

    def begin(self) -> None:
        """Forget the answer before."""
        self.term = self.explained = None
        clear(self._lines)

    def finish(self) -> None:
        """What can be done with the answer now."""
        self._why.allow(self.term is not None, tr("regulation", "only for a term by the rule"))
        self._copy.allow(self.explained is not None, tr("regulation", "nothing was counted"))

    def show_term(self, by: Counting, term: AppealTerm) -> None:
        """A term by the rule of the regulation."""
        self.term = term
        chosen = term.chosen
        self.rule.show_rule(chosen.rule.names, by.profile, chosen.clause)
        self.rule.show()
        if term.explanation is None:
            self.show_nothing(tr("regulation", "The regulation sets no term."))
        else:
            self._show(term.explanation, chosen.rule.names.text(language()))

    def show_free(self, explained: Explanation) -> None:
        """Any term."""
        self.rule.hide()
        self._show(explained, tr("regulation", "any term"))

    def show_visit(self, by: Counting, notice: BothReadings, earliest: BothReadings, given: date) -> None:
        """By when a visit is told, and which visit a notice allows, by both readings."""
        clause = by.profile.clauses[by.profile.visits.notice.clause]
        self.rule.show_rule(by.profile.names, by.profile, clause)
        self.rule.show()
        blocking = notice.blocking
        self._show(blocking, tr("regulation", "notice of a visit"))
        words = tr("regulation", "Tell of the visit by {date}")
        self.answer.setText(words.format(date=until(blocking.due)))
        self.detail.setText(_other_reading(notice))
        if blocking.due < self._seat.desk.today():
            self._say(tr("regulation", "The day to tell of this visit has passed"), State.LATE)
        first = tr("regulation", "Told on {given}, the first lawful visit is {date}; {other}")
        due = full_date(earliest.blocking.due)
        self._say(first.format(given=full_date(given), date=due, other=_other_reading(earliest)))

    def show_change(self, change: HoursCount) -> None:
        """By which minute a change of the visit must be told."""
        self._say(tr("regulation", "A change must be told {when}").format(when=hours_sentence(change)))

    def show_nothing(self, words: str) -> None:
        """No date, and why."""
        self.answer.setText(words)
        self.detail.setText("")
        self.days.hide()
        self.rule.setVisible(self.term is not None)

    def copy(self) -> None:
        """Put the explanation into the clipboard."""
        if self.explained is not None:
            lines = [self.answer.text(), *explained_sentences(self.explained)]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.copied.emit()

    def _show(self, explained: Explanation, rule: str) -> None:
        desk = self._seat.desk
        self.explained = explained
        self.answer.setText(tr("regulation", "Due by {date}").format(date=until(explained.due)))
        safe = tr("regulation", "Safe day to send: {date}").format(date=full_date(explained.send_by))
        self.detail.setText(f"{_capital(counted_words(explained))}. {safe}")
        sentences = "\n".join(explained_sentences(explained))
        self.days.show_explained(explained, desk.today(), rule, sentences)
        self.days.show()
        if not self.rule.isHidden():
            self.rule.show_calendar(explained, unconfirmed(desk, explained.years), desk.today())

    def _say(self, words: str, state: State | None = None) -> None:
        line = Told("info", state, self, token="late.text" if state else "text")
        line.say(words)
        self._lines.addWidget(line)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _other_reading(found: BothReadings) -> str:
    other = found.literal if found.clear_blocks else found.clear
    words = (
        tr("regulation", "by the literal reading {date}")
        if found.clear_blocks
        else tr("regulation", "by the stricter reading {date}")
    )
    return words.format(date=full_date(other.due))
