"""Why this date, beside the form: start, rule and end, skipped days by name, clause, calendar."""

from __future__ import annotations

from collections import Counter
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.calendar_days import DayKind, Status
from domain.explanation import DayStep, Explanation
from services.appeal_terms import AppealTerm
from ui.card.clock_sheet import strip_days
from ui.intake.deadline import calendar_words, term_words
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.clock import DayStrip
from ui.widgets.icon_button import IconButton
from ui.widgets.prose import Prose
from ui.widgets.sheet import Hairline, Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import full_date, language, numeric, weekday_day_month

_tr = QCoreApplication.translate


def skipped_words(skipped: tuple[DayStep, ...]) -> str:
    """Days that didn't count: weekends as a number, holidays by day and name."""
    kinds = Counter(step.reason.kind for step in skipped)
    named = [
        f"{weekday_day_month(step.on)} {_holiday(step)}".strip()
        for step in skipped
        if step.reason.kind is not DayKind.WEEKEND
    ]
    weekends = kinds[DayKind.WEEKEND]
    days = [_tr("intake", "%n day(s) of weekends", "", weekends)] if weekends else []
    return ", ".join([*days, *named])


def _holiday(step: DayStep) -> str:
    names = step.reason.names
    name = names.get(language()) or next(iter(names.values()), step.reason.source)
    return f"({name})" if name else ""


def status_words(status: Status) -> str:
    """How far a calendar can be trusted."""
    return {
        Status.CONFIRMED: _tr("intake", "confirmed"),
        Status.PROVISIONAL: _tr("intake", "not confirmed yet: the date may change"),
        Status.MISSING: _tr("intake", "missing: the date is not reliable"),
    }[status]


class WhyPanel(Retranslating, Sheet):
    """Explains the date of a form.

    Signals:
        closed: the person has seen enough.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term: AppealTerm | None = None
        self._title = Text("", Role.TITLE, wrap=True)
        self._close = IconButton("x", "", key="F7")
        self._lines = column(gap=8)
        head = row(self._title, self._close)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._lines)
        self._close.clicked.connect(self.closed)
        self.hide()

    def show_term(self, term: AppealTerm, today: date) -> None:
        """Explain this term, as of ``today``."""
        self._term, self._today = term, today
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language that is on."""
        self._close.set_name(_tr("intake", "Close"))
        clear(self._lines)
        if self._term is None:
            return
        explained = self._term.explanation
        if explained is None:
            self._title.setText(_tr("intake", "The regulation sets no term"))
        else:
            self._title.setText(_tr("intake", "Why {date}?").format(date=full_date(explained.due)))
            self._count(explained)
        self._rule(self._term)

    def _count(self, explained: Explanation) -> None:
        lines = [
            _tr("intake", "Day 0: {date}").format(date=weekday_day_month(explained.start)),
            _tr("intake", "Rule: {term}").format(term=term_words(explained.term)),
            _tr("intake", "Counted: {count}").format(count=explained.counted),
        ]
        skipped = skipped_words(explained.skipped)
        if skipped:
            lines.append(_tr("intake", "Skipped: {days}").format(days=skipped))
        if explained.due != explained.nominal:
            moved = _tr("intake", "The last day was off: moved from {date}")
            lines.append(moved.format(date=weekday_day_month(explained.nominal)))
        for line in lines:
            self._lines.addWidget(Text(line, wrap=True))
        strip = DayStrip()
        strip.show_days(strip_days(explained), self._today, self._title.text())
        self._lines.addWidget(strip)
        self._lines.addWidget(Hairline())

    def _rule(self, term: AppealTerm) -> None:
        chosen = term.chosen
        self._lines.addWidget(Text(chosen.rule.names.text(language()), Role.NAME, wrap=True))
        edition = _tr("intake", "profile «{profile}», version {version}")
        words = edition.format(profile=chosen.profile, version=chosen.version)
        self._lines.addWidget(Text(f"{words} · {chosen.clause.section}", Role.SECOND, "text2", wrap=True))
        self._lines.addWidget(Prose(f"«{chosen.clause.text}»", name=_tr("intake", "Words of the clause")))
        explained = term.explanation
        if explained is None:
            return
        self._lines.addWidget(Hairline())
        name = calendar_words(explained)
        self._lines.addWidget(Text(name[:1].upper() + name[1:], Role.NAME, wrap=True))
        state = State.DONE if explained.status is Status.CONFIRMED else State.TODAY
        badge = Badge(status_words(explained.status), state, self)
        self._lines.addLayout(row(badge, 1))
        for info in explained.years:
            self._lines.addWidget(Text(_checked(info.year, info.checked_on), Role.SECOND, "text2", wrap=True))


def _checked(year: int, checked_on: date | None) -> str:
    if checked_on is None:
        return _tr("intake", "{year}: never checked here").format(year=year)
    return _tr("intake", "{year}: checked on {date}").format(year=year, date=numeric(checked_on))
