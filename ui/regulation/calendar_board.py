"""A calendar year that can be corrected: the grid, the day, the source, what saving would change."""

from __future__ import annotations

from datetime import date
from functools import cache

from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.calendar_days import DayReason, Status
from domain.calendar_override import Correction
from domain.calendars import Calendars
from domain.errors import OtklikError
from services.calendars_admin import (
    CalendarYear,
    changed_days,
    check_correction,
    corrected_year,
    may_edit_calendars,
    toggled,
)
from services.regulations import frozen_calendars
from ui.regulation.day_sheet import DaySheet, SourceSheet
from ui.regulation.words import tr
from ui.regulation.year_grid import YearGrid
from ui.seat import Seat
from ui.widgets.banner import Banner, Tone
from ui.widgets.sheet import Sheet, column
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence, sentence_of

_BESIDE = 900
_SIDE = 330
_ANY = 16_777_215


@cache
def released() -> Calendars:
    """The calendars of the release; they never change while the program runs."""
    return frozen_calendars()


class CalendarBoard(Retranslating, QWidget):
    """The year at the left, the day and the source at the right; parts of the page go round it."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._year: CalendarYear | None = None
        self.edited: Correction | None = None
        self.grid, self.day, self.source = YearGrid(), DaySheet(), SourceSheet()
        self.warning, self.refused = Banner(Tone.CHECK), Banner(Tone.REFUSED)
        self._only_look = Banner(Tone.FACT)
        self.sheet = Sheet()
        for part in (self.warning, self.refused, self._only_look):
            self.sheet.body.addWidget(part)
        self.sheet.body.addWidget(self.grid)
        self._beside = QWidget()
        self.side = column(self.day, self.source, gap=10)
        self._beside.setLayout(self.side)
        self._sides = QHBoxLayout(self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(10)
        self._sides.addWidget(self.sheet, 1)
        self._sides.addWidget(self._beside)
        self._connect()

    def _connect(self) -> None:
        self.grid.moved.connect(lambda _: self._show_day())
        self.grid.toggled.connect(self.toggle)
        self.day.toggled.connect(lambda: self.toggle(self.grid.current))
        self.source.changed.connect(self.take_source)
        self.warning.acted.connect(self.source.source.setFocus)

    @property
    def may(self) -> bool:
        """Whether the person here may correct the year."""
        return may_edit_calendars(self._seat.desk)

    @property
    def touched(self) -> bool:
        """Whether something was declared that is not saved."""
        return self._year is not None and self.edited != self._year.correction

    def show_year(self, year: CalendarYear) -> None:
        """Another year, or this one as it is in force now; what was not saved is forgotten."""
        self._year, self.edited = year, year.correction
        self.refused.say("")
        self.source.show_info(year.info, self._seat.desk.today())
        self.retranslate()

    def retranslate(self) -> None:
        """Everything in the language that is on."""
        if self._year is None:
            return
        self.grid.allowed = self.may
        self._show_days()
        self._warn(self._year)
        only = tr("regulation", "only an administrator corrects calendars")
        for button in (self.source.save, self.source.drop, self.day.button):
            button.allow(self.may, only)
        look = tr("regulation", "Only an administrator corrects calendars; you can look and check.")
        self._only_look.say("" if self.may else look)
        for editor in (
            self.source.status,
            self.source.source,
            self.source.checked_on,
            self.source.checked_by,
        ):
            editor.setEnabled(self.may)

    def _days(self) -> list[tuple[date, DayReason]]:
        assert self.edited is not None
        return corrected_year(self.edited, released())

    def _show_days(self) -> None:
        self.grid.show_year(self._days(), self._seat.desk.today())
        self._show_day()
        self._show_changes()

    def _show_day(self) -> None:
        reason = self.grid.reason(self.grid.current)
        if reason is not None and self.edited is not None:
            declared = self.grid.current in {*self.edited.days_off, *self.edited.working_days}
            self.day.show_day(self.grid.current, reason, declared=declared)

    def _warn(self, year: CalendarYear) -> None:
        info, words = year.info, ""
        if info.status is Status.PROVISIONAL:
            words = tr("regulation", "{year} is not confirmed: dates that touch it may change")
        elif info.status is Status.MISSING:
            words = tr("regulation", "{year} is not loaded: only weekends and fixed holidays are known")
        elif year.needs_check:
            age = info.age(self._seat.desk.today()) or 0
            words = tr("regulation", "{year} was checked %n day(s) ago: look at the decrees again", "", age)
        self.warning.say(words.format(year=info.year), action=tr("regulation", "Source") if words else "")

    def toggle(self, day: date) -> None:
        """Declare a day the other way, or take that back."""
        if self.edited is None or not self.may:
            return
        self.edited = toggled(self.edited, day, released().of(self.edited.info.country))
        self._show_days()

    def take_source(self) -> None:
        """Take over what the fields say about the year."""
        if self.edited is not None:
            self.edited = self.edited._replace(info=self.source.info_now(self.edited.info))
            self._show_changes()

    def _show_changes(self) -> None:
        """What saving would change, and what looks odd, told while it is edited."""
        desk, edited = self._seat.desk, self.edited
        if edited is None:
            return
        self.refused.say("")
        for field in self.source.fields.values():
            field.clear_error()
        said: tuple[str, ...] = ()
        try:
            warnings = check_correction(desk, edited).warnings if self.touched else ()
            said = tuple(sentence_of(one.code, {"where": one.where, "on": one.on}) for one in warnings)
        except OtklikError as error:
            self.refuse(error)
        self.source.show_changes(changed_days(desk, edited), said)

    def refuse(self, error: OtklikError) -> None:
        """Say what is wrong, at its field where there is one."""
        key = str(error.facts.get("where", "")).rpartition(".")[2]
        field = self.source.fields.get(key)
        if field is not None:
            field.set_error(sentence(error))
        else:
            self.refused.say(sentence(error))

    def resizeEvent(self, event: object) -> None:
        """The side beside the year, or under it where it is narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        beside = self.width() >= _BESIDE
        direction = QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        self._beside.setMaximumWidth(_SIDE if beside else _ANY)
        self._beside.setMinimumWidth(_SIDE if beside else 0)
