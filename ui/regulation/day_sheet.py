"""Beside the year: the day one stands at, and where the calendar of the year comes from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.calendar_days import DayReason, Status, YearInfo
from domain.calendars import DayChange
from ui.regulation.calculator_forms import day_of, set_day
from ui.regulation.source_words import source_words
from ui.regulation.words import reason_words, status_words, tr
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.date_edits import DateEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Hairline, Sheet, clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.dates import weekday_day_month, weekday_full_date


class DaySheet(Retranslating, Sheet):
    """The day and the button that declares it otherwise.

    Signals:
        toggled: declare the day the other way.
    """

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.DATE, wrap=True)
        self._why = Text("", Role.TEXT, "text2", wrap=True)
        self.button = PushButton("", Kind.SECONDARY, key="Space", icon="calendar-check")
        self.body.addWidget(self._words)
        self.body.addWidget(self._why)
        self.body.addLayout(row(self.button, 1))
        self.button.clicked.connect(self.toggled)
        self._shown: tuple[date, DayReason, bool] | None = None

    def show_day(self, day: date, reason: DayReason, *, declared: bool) -> None:
        """Another day, whether it is worked and why."""
        self._shown = (day, reason, declared)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language that is on."""
        if self._shown is None:
            return
        day, reason, declared = self._shown
        self._words.setText(weekday_full_date(day))
        self._why.setText(reason_words(reason))
        if declared:
            self.button.setText(tr("regulation", "As it was before"))
        elif reason.working:
            self.button.setText(tr("regulation", "Declare a day off"))
        else:
            self.button.setText(tr("regulation", "Declare a working day"))


class SourceSheet(Retranslating, Sheet):
    """Status, source and check of the year, what will change, and the button that saves.

    Signals:
        changed: something was typed or chosen.
        saved: keep it.
        dropped: take the correction of this year back.
    """

    changed = Signal()
    saved = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info: YearInfo | None = None
        self.status = SegmentedSwitch()
        self.source, self.checked_on, self.checked_by = LineEdit(), DateEntry(), LineEdit()
        self.fields = {
            "source": LabelledField("", self.source),
            "checked_on": LabelledField("", self.checked_on),
            "checked_by": LabelledField("", self.checked_by),
        }
        self._heading = Text("", Role.LABEL, "text2")
        self._changes = column(gap=2)
        self.save = PushButton("", Kind.PRIMARY, key="Ctrl+S", icon="save")
        self.drop = PushButton("", Kind.QUIET, icon="undo-2")
        self.body.setSpacing(10)
        self.body.addWidget(self._heading)
        self.body.addWidget(self.status)
        for field in self.fields.values():
            self.body.addWidget(field)
        self.body.addWidget(Hairline())
        self.body.addLayout(self._changes)
        self.body.addLayout(row(self.save, 1))
        self.body.addLayout(row(self.drop, 1))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.status.chosen.connect(lambda _: self.changed.emit())
        self.source.textEdited.connect(lambda _: self.changed.emit())
        self.checked_by.textEdited.connect(lambda _: self.changed.emit())
        self.checked_on.dateChanged.connect(lambda _: self.changed.emit())
        self.save.clicked.connect(self.saved)
        self.drop.clicked.connect(self.dropped)

    def retranslate(self) -> None:
        """Labels and choices."""
        self._heading.setText(tr("regulation", "Status of the year"))
        self.status.setAccessibleName(tr("regulation", "Status of the year"))
        known = (Status.CONFIRMED, Status.PROVISIONAL)
        self.status.offer([(status_words(status), status) for status in known])
        hint = tr("regulation", "the decree and its number")
        self.fields["source"].set_label(tr("regulation", "Source"), hint)
        self.fields["checked_on"].set_label(tr("regulation", "Checked on"))
        self.fields["checked_by"].set_label(tr("regulation", "Checked by"))
        self.save.setText(tr("regulation", "Save"))
        self.drop.setText(tr("regulation", "Back to the release"))

    def show_info(self, info: YearInfo, today: date) -> None:
        """The source of a year, without telling."""
        for editor in (self.source, self.checked_on, self.checked_by):
            editor.blockSignals(True)
        self.status.choose(Status.CONFIRMED if info.status is Status.CONFIRMED else Status.PROVISIONAL)
        self.source.setText(source_words(info.source))
        self.source.setCursorPosition(0)
        self.checked_by.setText(info.checked_by)
        set_day(self.checked_on, info.checked_on or today)
        for editor in (self.source, self.checked_on, self.checked_by):
            editor.blockSignals(False)
        for field in self.fields.values():
            field.clear_error()

    def info_now(self, info: YearInfo) -> YearInfo:
        """The year as the fields say it."""
        return info._replace(
            status=Status(str(self.status.value())),
            source=self.source.text().strip(),
            checked_on=day_of(self.checked_on),
            checked_by=self.checked_by.text().strip(),
        )

    def show_changes(self, changes: tuple[DayChange, ...], odd: tuple[str, ...]) -> None:
        """What the correction makes off or worked, and what looks odd in it."""
        clear(self._changes)
        for change in changes:
            words = (
                tr("regulation", "{date} becomes a working day")
                if change.now.working
                else tr("regulation", "{date} becomes a day off")
            )
            self._changes.addWidget(Text(words.format(date=weekday_day_month(change.on)), Role.SECOND))
        for sentence in odd:
            self._changes.addWidget(Text(sentence, Role.SECOND, "warn.text", wrap=True))
