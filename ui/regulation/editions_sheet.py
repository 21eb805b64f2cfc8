"""The history of editions of the calendars: number, who and when, what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.calendar_override import Correction
from services.calendars_admin import CalendarEdition
from ui.regulation.source_words import source_words
from ui.regulation.words import country_words, status_words, tr
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import numeric, numeric_short, time_of_day
from ui.wording.errors import sentence


class EditionsSheet(Retranslating, Sheet):
    """Every edition, the newest first.

    Signals:
        restored: put the edition of this identifier into force again.
    """

    restored = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editions: Sequence[CalendarEdition] = ()
        self._allowed = False
        self._lines = column(gap=8)
        self.body.addLayout(self._lines)
        self.retranslate()

    def show_editions(self, editions: Sequence[CalendarEdition], *, allowed: bool) -> None:
        """Another history; ``allowed`` to restore an earlier edition."""
        self._editions, self._allowed = editions, allowed
        self.retranslate()

    def retranslate(self) -> None:
        """Every line again."""
        self.set_title(tr("regulation", "Editions"))
        clear(self._lines)
        if not self._editions:
            words = tr("regulation", "No corrections yet: the data of the release hold.")
            self._lines.addWidget(Text(words, Role.TEXT, "text2", wrap=True))
        for edition in self._editions:
            self._lines.addLayout(self._line(edition))

    def _line(self, edition: CalendarEdition) -> QVBoxLayout:
        number = tr("regulation", "Edition {number}").format(number=edition.number)
        told = Text(_who(edition), Role.SECOND, "text2")
        badge = Badge(parent=self)
        badge.say(*_state(edition))
        head = row(Text(number, Role.NAME), badge, 1)
        if self._allowed and not edition.in_force and edition.problem is None:
            again = PushButton(tr("regulation", "Put into force again"), Kind.LINK)
            again.clicked.connect(partial(self.restored.emit, edition.id))
            head.addWidget(again)
        lines = column(gap=1)
        lines.addLayout(head)
        lines.addWidget(told)
        if edition.problem is not None:
            lines.addWidget(Text(sentence(edition.problem), Role.SECOND, "late.text", wrap=True))
        for correction in edition.corrections:
            lines.addWidget(Text(correction_words(correction), Role.SECOND, "text2", wrap=True))
        return lines


def _state(edition: CalendarEdition) -> tuple[str, State | None]:
    if edition.problem is not None:
        return tr("regulation", "refused"), State.LATE
    if edition.in_force:
        return tr("regulation", "in force"), State.DONE
    return tr("regulation", "earlier"), None


def _who(edition: CalendarEdition) -> str:
    if edition.at is None:
        return tr("regulation", "from the centre")
    when = f"{numeric(edition.at.date())} {time_of_day(edition.at)}"
    return ", ".join(part for part in (when, edition.by) if part)


def correction_words(correction: Correction) -> str:
    """What a correction declares: country, year, status, days."""
    info = correction.info
    words = f"{country_words(info.country)} {info.year}, {status_words(info.status)}"
    parts = [words]
    if correction.days_off:
        days = ", ".join(numeric_short(day) for day in correction.days_off)
        parts.append(tr("regulation", "off: {days}").format(days=days))
    if correction.working_days:
        days = ", ".join(numeric_short(day) for day in correction.working_days)
        parts.append(tr("regulation", "worked: {days}").format(days=days))
    if info.source:
        parts.append(source_words(info.source))
    return "; ".join(parts)
