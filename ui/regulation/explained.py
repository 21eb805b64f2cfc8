"""An explained date on the screen: the sum, the days, what was skipped; its rule and its calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from domain.calendar_days import YearInfo
from domain.explanation import Explanation, Part
from domain.regulation.profile import Profile
from domain.regulation.words import Clause, Names, Origin
from ui.regulation.equation import Equation
from ui.regulation.legend import Legend
from ui.regulation.month_grid import MonthGrid
from ui.regulation.source_words import source_words
from ui.regulation.words import (
    checked_words,
    country_words,
    end_words,
    length_words,
    skipped_words,
    start_words,
    status_words,
    tr,
    year_warning,
)
from ui.theme import Role, State, pixmap
from ui.theme.fonts import serif
from ui.widgets.prose import Prose
from ui.widgets.shapes import shape
from ui.widgets.sheet import clear, column
from ui.widgets.text import Text, colour
from ui.widgets.themed import follow_theme
from ui.wording.dates import full_date, language, numeric, weekday_day_month


class CountedDays(QWidget):
    """The left side: start + rule = date, the grid of days, the legend, the skipped days by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sum = Equation()
        self.grid = MonthGrid()
        self.legend = Legend()
        self._skipped = Told("info")
        self._earlier = Told("corner-down-right")
        inside = column(self.sum, gap=12)
        inside.addWidget(self.grid)
        inside.addWidget(self.legend)
        inside.addWidget(self._skipped)
        inside.addWidget(self._earlier)
        self.setLayout(inside)

    def show_explained(self, explained: Explanation, today: date, rule: str, sentence: str) -> None:
        """Explain a date as of ``today``; ``rule`` is the name of the rule."""
        self.sum.show_sum(
            (weekday_day_month(explained.start), start_words(explained)),
            (length_words(explained.term), rule),
            (weekday_day_month(explained.due), end_words(explained)),
            backward=explained.backward,
        )
        self.grid.show_term(explained, today, sentence)
        self.legend.show_counts(*_counts(explained, today))
        self._skipped.say(_left_out(explained))
        self._earlier.say(_came_before(explained))


def _counts(explained: Explanation, today: date) -> tuple[int, int, int]:
    """Counted days that have passed, those ahead, and days left out."""
    counted = [step.on for step in explained.steps if step.ordinal is not None]
    return sum(day < today for day in counted), sum(day > today for day in counted), len(explained.skipped)


def _left_out(explained: Explanation) -> str:
    skipped = skipped_words(explained.skipped)
    if skipped:
        return tr("regulation", "Skipped: {days}").format(days=skipped)
    moved = [step for step in explained.steps if step.part is Part.MOVED and not step.reason.working]
    if moved:
        return tr("regulation", "Moved over: {days}").format(days=skipped_words(moved))
    return ""


def _came_before(explained: Explanation) -> str:
    """How day zero itself came about: an original date, or what came after hours."""
    earlier = explained.previous
    if earlier is not None:
        words = tr("regulation", "The original date {date}: {term} counted from {start}")
        return words.format(
            date=full_date(earlier.due), term=length_words(earlier.term), start=full_date(earlier.start)
        )
    if explained.came_at is not None:
        words = tr("regulation", "Came on {date} after the working day or on a day off")
        return words.format(date=f"{explained.came_at:%d.%m.%Y}")
    return ""


class Told(QWidget):
    """A sentence with a small icon at its first line; hidden when there is nothing to say."""

    def __init__(
        self,
        icon: str = "",
        state: State | None = None,
        parent: QWidget | None = None,
        *,
        token: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._icon, self._state, self._token = icon, state, token
        self._words = Text("", Role.SECOND, token, wrap=True)
        inside = column(self._words)
        inside.setContentsMargins(22, 0, 0, 0)
        self.setLayout(inside)
        follow_theme(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence, or nothing."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is said now."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The icon, or the shape of a state."""
        ratio = self.devicePixelRatioF()
        if self._state is not None:
            QPainter(self).drawPixmap(QPointF(1, 2), shape(self._state, ratio=ratio))
        else:
            drawn = pixmap(self._icon, colour(self._token), 14, ratio)
            QPainter(self).drawPixmap(QPointF(0, 1), drawn)


class ClauseQuote(QWidget):
    """The clause in its own words, as a quotation in serif with a bar at its left."""

    def __init__(self, clause: Clause, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Prose(f"«{clause.text}»", name=tr("regulation", "Words of the clause"))
        words.setFont(serif(14, italic=True))
        words.say(f"«{clause.text}»")
        place = f"{clause.section} ({clause.code})"
        if clause.origin is Origin.HOUSE:
            place = tr("regulation", "{place}: decided by the organisation, not in the regulation").format(
                place=place
            )
        inside = column(words, Text(place, Role.SECOND, "text2", wrap=True), gap=6)
        inside.setContentsMargins(14, 0, 0, 0)
        self.setLayout(inside)
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The bar."""
        QPainter(self).fillRect(0, 2, 3, self.height() - 26, QColor(colour("accent")))


class RuleSide(QWidget):
    """The right side: the rule with its clause, and the calendar with how sure it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(gap=8)
        self.setLayout(self._lines)

    def show_rule(self, names: Names, profile: Profile, clause: Clause | None) -> None:
        """The rule by name, the version of the regulation, the clause."""
        clear(self._lines)
        self._head(tr("regulation", "Rule"))
        name = names.text(language())
        self._lines.addWidget(Text(name[:1].upper() + name[1:], Role.NAME, wrap=True))
        words = tr("regulation", "Profile «{profile}», version {version}, in force from {date}")
        said = words.format(
            profile=profile.profile, version=profile.version, date=numeric(profile.valid_from)
        )
        self._lines.addWidget(Text(said, Role.SECOND, "text2", wrap=True))
        if clause is not None:
            self._lines.addWidget(ClauseQuote(clause))

    def show_calendar(self, explained: Explanation, unsure: tuple[YearInfo, ...], today: date) -> None:
        """The calendar under the rule: edition, source and check of each year, what is not sure."""
        self._lines.addSpacing(8)
        self._head(tr("regulation", "Calendar"))
        sure = {info.year for info in explained.years} - {info.year for info in unsure}
        for info in explained.years:
            self._year(explained, info, sure=info.year in sure)
        last = max(explained.due, explained.start)
        for info in unsure:
            warning = Told("", State.TODAY, self, token="warn.text")
            warning.say(year_warning(info, last, today))
            self._lines.addWidget(warning)

    def _year(self, explained: Explanation, info: YearInfo, *, sure: bool) -> None:
        edition = explained.edition
        words = tr("regulation", "{country} {year}, {status}")
        title = words.format(
            country=country_words(info.country), year=info.year, status=status_words(info.status)
        )
        told = Told("badge-check" if sure else "info", None, self, token="done.text" if sure else "text2")
        told.say(title)
        self._lines.addWidget(told)
        number = edition.override or edition.release
        shown = tr("regulation", "edition {number}").format(number=number)
        detail = ", ".join(part for part in (shown, checked_words(info), source_words(info.source)) if part)
        line = Text(detail, Role.SECOND, "text2", wrap=True)
        line.setContentsMargins(22, 0, 0, 0)
        self._lines.addWidget(line)

    def _head(self, words: str) -> None:
        self._lines.addWidget(Text(words, Role.HEADING, "text3"))
