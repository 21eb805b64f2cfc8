"""What the calculator is asked: a term by the regulation, any term, or the terms of a visit."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Condition
from domain.terms import Roll, Unit
from services.term_calculator import MOST_UNITS, FreeQuestion, RuleQuestion, conditions_of
from ui.regulation.another_rule import condition_words
from ui.regulation.words import roll_words, tr
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column, row
from ui.widgets.themed import Retranslating
from ui.wording.dates import language


def day_of(entry: DateEntry) -> date:
    """The day in a field."""
    chosen = entry.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def set_day(entry: DateEntry, day: date) -> None:
    """Put a day into a field."""
    entry.setDate(QDate(day.year, day.month, day.day))


def wall_time_of(day: DateEntry, at: TimeEntry) -> datetime:
    """The wall time in two fields, as it was typed: without a zone."""
    clock = at.time()
    return datetime.combine(day_of(day), time(clock.hour(), clock.minute()))


def refill(box: ComboBox, choices: list[tuple[str, object]]) -> None:
    """Offer choices in another language without telling: nothing was chosen."""
    box.blockSignals(True)
    box.offer(choices)
    box.blockSignals(False)


class _Form(Retranslating, QWidget):
    """Fields that tell when anything in them changed.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LabelledField] = {}

    def _watch(self, *editors: QWidget) -> None:
        names = ("dateTimeChanged", "textChanged", "currentIndexChanged", "toggled")
        for editor in editors:
            for name in names:
                signal = getattr(editor, name, None)
                if signal is not None:
                    signal.connect(lambda *_: self.changed.emit())
                    break

    def clear_errors(self) -> None:
        """Every field is right again."""
        for field in self.fields.values():
            field.clear_error()


class RuleForm(_Form):
    """Kind, channel, ticks, when it came and when it was registered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self.kind, self.channel = ComboBox(), ComboBox()
        self.received, self.at, self.registered = DateEntry(), TimeEntry(), DateEntry()
        self.ticks = {condition: CheckBox() for condition in Condition}
        self.fields = {
            "kind": LabelledField("", self.kind),
            "channel": LabelledField("", self.channel),
            "received": LabelledField("", self.received),
            "at": LabelledField("", self.at),
            "registered": LabelledField("", self.registered),
        }
        lines = column(self.fields["kind"], self.fields["channel"], gap=10)
        lines.addLayout(row(self.fields["received"], self.fields["at"]))
        lines.addWidget(self.fields["registered"])
        for tick in self.ticks.values():
            lines.addWidget(tick)
        lines.addStretch(1)
        self.setLayout(lines)
        self._follow = True
        self.received.dateChanged.connect(self._follow_receipt)
        self.registered.dateChanged.connect(self._leave_receipt)
        self._watch(self.kind, self.channel, self.received, self.at, self.registered, *self.ticks.values())
        self.retranslate()

    def _follow_receipt(self, day: QDate) -> None:
        if self._follow:
            self.registered.blockSignals(True)
            self.registered.setDate(day)
            self.registered.blockSignals(False)

    def _leave_receipt(self, day: QDate) -> None:
        self._follow = day == self.received.date()

    def show_profile(self, profile: Profile) -> None:
        """Offer the kinds, channels and ticks of a regulation."""
        self._profile = profile
        self.retranslate()

    def start_at(self, now: datetime) -> None:
        """Begin with this moment."""
        set_day(self.received, now.date())
        self.at.setTime(QTime(now.hour, now.minute))

    def question(self) -> RuleQuestion:
        """What is asked now."""
        ticked = frozenset(
            condition for condition, tick in self.ticks.items() if tick.isChecked() and not tick.isHidden()
        )
        return RuleQuestion(
            str(self.kind.currentData() or ""),
            str(self.channel.currentData() or ""),
            wall_time_of(self.received, self.at),
            day_of(self.registered),
            ticked,
        )

    def retranslate(self) -> None:
        """Labels and choices."""
        self.fields["kind"].set_label(tr("regulation", "Kind"))
        self.fields["channel"].set_label(tr("regulation", "Channel"))
        self.fields["received"].set_label(tr("regulation", "Received on"))
        self.fields["at"].set_label(tr("regulation", "At"))
        self.fields["registered"].set_label(tr("regulation", "Registered on"))
        for condition, tick in self.ticks.items():
            tick.setText(condition_words(condition))
        if self._profile is None:
            return
        known = conditions_of(self._profile)
        for condition, tick in self.ticks.items():
            tick.setVisible(condition in known)
        for box, entries in ((self.kind, self._profile.kinds), (self.channel, self._profile.channels)):
            refill(box, [(_capital(one.names.text(language())), code) for code, one in entries.items()])


class FreeForm(_Form):
    """Any length, unit and roll, from any day; late arrivals may be registered the next day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = LineEdit()
        self.value.setValidator(QIntValidator(0, MOST_UNITS, self.value))
        self.value.setText("15")
        self.unit, self.roll = ComboBox(), ComboBox()
        self.start, self.at = DateEntry(), TimeEntry()
        self.late = CheckBox()
        self.workday_end = TimeEntry()
        self.workday_end.setTime(QTime(18, 0))
        self.fields = {
            "value": LabelledField("", self.value),
            "unit": LabelledField("", self.unit),
            "roll": LabelledField("", self.roll),
            "start": LabelledField("", self.start),
            "at": LabelledField("", self.at),
            "workday_end": LabelledField("", self.workday_end),
        }
        lines = column(gap=10)
        lines.addLayout(row(self.fields["value"], self.fields["unit"]))
        lines.addWidget(self.fields["roll"])
        lines.addLayout(row(self.fields["start"], self.fields["at"]))
        lines.addWidget(self.late)
        lines.addWidget(self.fields["workday_end"])
        lines.addStretch(1)
        self.setLayout(lines)
        self.late.toggled.connect(self.fields["workday_end"].setVisible)
        self.fields["workday_end"].hide()
        self._watch(self.value, self.unit, self.roll, self.start, self.at, self.late, self.workday_end)
        self.retranslate()

    def start_at(self, now: datetime) -> None:
        """Begin with this moment."""
        set_day(self.start, now.date())
        self.at.setTime(QTime(now.hour, now.minute))

    def question(self) -> FreeQuestion:
        """What is asked now; nothing typed is a length of -1, which no term has."""
        end = self.workday_end.time()
        text = self.value.text().strip()
        return FreeQuestion(
            value=int(text) if text.isdecimal() else -1,
            unit=Unit(str(self.unit.currentData())),
            start=wall_time_of(self.start, self.at),
            roll=Roll(str(self.roll.currentData())),
            workday_end=time(end.hour(), end.minute()) if self.late.isChecked() else None,
        )

    def retranslate(self) -> None:
        """Labels and choices."""
        self.fields["value"].set_label(tr("regulation", "Length"))
        self.fields["unit"].set_label(tr("regulation", "Unit"))
        self.fields["roll"].set_label(tr("regulation", "If the last day is off, the term"))
        self.fields["start"].set_label(tr("regulation", "Day 0"))
        self.fields["at"].set_label(tr("regulation", "At"))
        self.fields["workday_end"].set_label(tr("regulation", "End of the working day"))
        self.late.setText(tr("regulation", "After hours: day 0 is the next working day"))
        units = (
            (tr("regulation", "working days"), Unit.WORKING),
            (tr("regulation", "calendar days"), Unit.CALENDAR),
            (tr("regulation", "months"), Unit.MONTHS),
        )
        refill(self.unit, list(units))
        refill(self.roll, [(roll_words(roll), roll) for roll in Roll])


class VisitForm(_Form):
    """A visit's day and time, and the day on which it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.visit, self.at = DateEntry(), TimeEntry()
        self.given, self.given_at = DateEntry(), TimeEntry()
        self.any_day, self.second = CheckBox(), CheckBox()
        self.fields = {
            "visit": LabelledField("", self.visit),
            "at": LabelledField("", self.at),
            "given": LabelledField("", self.given),
            "given_at": LabelledField("", self.given_at),
        }
        lines = column(gap=10)
        lines.addLayout(row(self.fields["visit"], self.fields["at"]))
        lines.addWidget(self.second)
        lines.addLayout(row(self.fields["given"], self.fields["given_at"]))
        lines.addWidget(self.any_day)
        lines.addStretch(1)
        self.setLayout(lines)
        self.second.hide()
        self._watch(self.visit, self.at, self.given, self.given_at, self.any_day, self.second)
        self.retranslate()

    def start_at(self, now: datetime) -> None:
        """Begin with a visit in two weeks, told now."""
        self.visit.setDate(QDate(now.year, now.month, now.day).addDays(14))
        self.at.setTime(QTime(10, 0))
        set_day(self.given, now.date())
        self.given_at.setTime(QTime(now.hour, now.minute))

    def retranslate(self) -> None:
        """Labels."""
        self.fields["visit"].set_label(tr("regulation", "Day of the visit"))
        self.fields["at"].set_label(tr("regulation", "Agreed for"))
        self.fields["given"].set_label(tr("regulation", "Notice given on"))
        self.fields["given_at"].set_label(tr("regulation", "At"))
        self.any_day.setText(tr("regulation", "The visit may be on a day off"))
        self.second.setText(tr("regulation", "This time comes twice: the second is meant"))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
