"""The deadline as a sentence while the form is filled: date, rule, days, "why?", and the two ticks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.explanation import Explanation
from domain.terms import Base, Term, Unit
from services.appeal_terms import AppealTerm
from services.intake_check import IntakeCheck
from ui.card.clock_sheet import strip_days
from ui.theme import Role, pixmap
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox
from ui.widgets.clock import DayStrip
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.text import Text, colour
from ui.widgets.themed import Retranslating
from ui.wording.dates import until

_tr = QCoreApplication.translate


def term_words(term: Term) -> str:
    """A term as staff say it: "15 working days from registration"."""
    if term.value == 0:
        length = _tr("intake", "on the same day")
    elif term.unit is Unit.WORKING:
        length = _tr("intake", "%n working day(s)", "", term.value)
    elif term.unit is Unit.MONTHS:
        length = _tr("intake", "%n month(s)", "", term.value)
    else:
        length = _tr("intake", "%n calendar day(s)", "", term.value)
    base = {
        Base.RECEIPT: _tr("intake", "from receipt"),
        Base.REGISTRATION: _tr("intake", "from registration"),
        Base.DUE_DATE: _tr("intake", "from the former date"),
        Base.DECISION: _tr("intake", "from the decision"),
    }[term.base]
    # In Kazakh the base comes first.
    return _tr("intake", "{length} {base}").format(length=length, base=base)


def country_words(code: str) -> str:
    """The country whose calendar a term is counted by."""
    return {
        "KZ": _tr("intake", "Kazakhstan"),
        "RU": _tr("intake", "Russia"),
        "HU": _tr("intake", "Hungary"),
    }.get(code, code)


def calendar_words(explained: Explanation) -> str:
    """Which calendar counts: country and the years it touches."""
    years = "–".join(dict.fromkeys(str(info.year) for info in (explained.years[0], explained.years[-1])))
    name = f"{country_words(explained.country)} {years}"
    return _tr("intake", "calendar «{name}»").format(name=name)


class DeadlineSheet(Retranslating, Sheet):
    """Says by when the appeal will have to be answered.

    Signals:
        why_asked: the person wants to know why this date.
    """

    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="accent_tint")
        self._term: AppealTerm | None = None
        self._today = date.min
        self._sentence = Text("", Role.DATE, wrap=True)
        self._detail = Text("", Role.SECOND, "text2", wrap=True)
        self._why = PushButton("", Kind.LINK, key="F7", height=22)
        self._strip = DayStrip()
        first = row(self._sentence, self._why)
        first.setStretch(0, 1)
        inside = column(gap=1)
        inside.setContentsMargins(30, 0, 0, 0)
        inside.addLayout(first)
        inside.addWidget(self._detail)
        inside.addWidget(self._strip)
        self.body.setContentsMargins(16, 6, 12, 8)
        self.body.addLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._why.clicked.connect(self.why_asked)
        self.retranslate()

    def show_term(self, term: AppealTerm | None, today: date) -> None:
        """The term that would hold, as of ``today``; None while kind or channel is open."""
        self._term, self._today = term, today
        self.retranslate()

    def sentence(self) -> str:
        """What is said now."""
        return self._sentence.text()

    def retranslate(self) -> None:
        """Say it in the language that is on."""
        self._why.setText(_tr("intake", "Why?"))
        explained = self._term.explanation if self._term else None
        self._sentence.setText(self._say(explained))
        self._detail.setVisible(explained is not None)
        self._strip.setVisible(explained is not None)
        self._why.setVisible(self._term is not None)
        if explained is not None:
            self._detail.setText(f"{term_words(explained.term)}, {calendar_words(explained)}")
            self._strip.show_days(strip_days(explained), self._today, self._sentence.text())
        self.setAccessibleName(self._sentence.text())

    def _say(self, explained: Explanation | None) -> str:
        if self._term is None:
            return _tr("intake", "The date depends on the kind and the channel")
        if explained is None:
            return _tr("intake", "The regulation sets no term")
        return _tr("intake", "Answer by {date}").format(date=until(explained.due))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the calendar at the first line."""
        super().paintEvent(event)
        drawn = pixmap("calendar-clock", colour("accent_text"), 18, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(16, 12), drawn)


class TermTicks(Retranslating, QWidget):
    """The two ticks that bring another rule (AES-D2); there where the profile has such a rule.

    Signals:
        changed: one was switched.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.site_check = CheckBox()
        self.others = CheckBox()
        self._rule = Text("", Role.SECOND, "text3", wrap=True)
        boxes = column(self.site_check, self.others, self._rule, gap=0)
        self.setLayout(boxes)
        self._rule.setContentsMargins(28, 0, 0, 0)
        for box in (self.site_check, self.others):
            box.toggled.connect(lambda _: self.changed.emit())
        self._special: AppealTerm | None = None
        self.hide()
        self.retranslate()

    def show_check(self, check: IntakeCheck) -> None:
        """Whether the profile knows another rule for such an appeal, and which."""
        self._special = check.special
        self.setVisible(check.special is not None)
        self.retranslate()

    def set_ticks(self, site_check: bool, others: bool) -> None:
        """Show without telling."""
        for box, on in ((self.site_check, site_check), (self.others, others)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)

    def retranslate(self) -> None:
        """Words of the ticks, and what they bring."""
        self.site_check.setText(_tr("intake", "A visit to the site is needed"))
        self.others.setText(_tr("intake", "Information from other bodies is needed"))
        explained = self._special.explanation if self._special else None
        words = ""
        if explained is not None:
            words = _tr("intake", "then {term}: by {date}").format(
                term=term_words(explained.term), date=until(explained.due)
            )
        self._rule.setText(words)
        self.updateGeometry()
