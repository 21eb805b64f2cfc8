"""How a call ends, and what that end asks for: a time to call back, a word before breaking off, ticks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QTime, Signal
from PySide6.QtWidgets import QWidget

from domain.phone_rules import CallOutcome
from domain.regulation.vocabulary import Caller
from services.call_form import CallForm
from ui.calls.outcome_choice import OutcomeChoice
from ui.calls.words import outcome_words, tick_words
from ui.seat import Seat
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry, TimeEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, column, row
from ui.widgets.themed import Retranslating
from ui.wording.dates import weekday_day_month

_tr = QCoreApplication.translate


class BackFields(Retranslating, QWidget):
    """When and by whom the caller is called back.

    Signals:
        changed: another day, hour or person.
    """

    changed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._slot: datetime | None = None
        self.given = False
        self.day, self.hour, self.who = DateEntry(), TimeEntry(), ComboBox()
        self.slot = PushButton("", Kind.LINK, icon="clock")
        self._fields = [LabelledField("", editor) for editor in (self.day, self.hour, self.who)]
        whole = column(gap=2)
        whole.addLayout(row(*self._fields, gap=10))
        whole.addWidget(self.slot)
        self.setLayout(whole)
        self.day.dateChanged.connect(self._set)
        self.hour.timeChanged.connect(self._set)
        self.who.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.slot.clicked.connect(self.take_slot)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the fields."""
        labels = (_tr("calls", "Day"), _tr("calls", "Hour"), _tr("calls", "Who calls back"))
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)
        rule = self._seat.desk.regulations.profile.phone.call_back
        who = rule.by if rule else (Caller.STAFF, Caller.CLIENT)
        names = {Caller.STAFF: _tr("calls", "we call"), Caller.CLIENT: _tr("calls", "the caller calls")}
        chosen = self.who.currentData()
        staff_first = sorted(who, key=lambda one: one is not Caller.STAFF)
        self.who.offer([(names[one], one.value) for one in staff_first])
        self.who.choose(chosen)
        self.offer_slot(self._slot)

    def offer_slot(self, slot: datetime | None) -> None:
        """The next time at which the unit works, as a link that takes it."""
        self._slot = slot
        self.slot.setVisible(slot is not None)
        if slot is not None:
            words = _tr("calls", "Next working time: {day}, {hour}")
            self.slot.setText(words.format(day=weekday_day_month(slot.date()), hour=f"{slot:%H:%M}"))

    def take_slot(self) -> None:
        """Take the proposed time."""
        if self._slot is not None:
            self.show_moment(self._slot)
            self.given = True
            self.changed.emit()

    def moment(self) -> datetime | None:
        """The agreed time; None until somebody has set one."""
        if not self.given:
            return None
        day, hour = self.day.date(), self.hour.time()
        zone = self._seat.desk.workstation.zone
        return datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=zone)

    def show_moment(self, moment: datetime | None) -> None:
        """Fill day and hour without telling."""
        self.given = moment is not None
        shown = moment or datetime.combine(self._seat.desk.today(), time(9))
        for editor in (self.day, self.hour):
            editor.blockSignals(True)
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.hour.setTime(QTime(shown.hour, shown.minute))
        for editor in (self.day, self.hour):
            editor.blockSignals(False)

    def field(self, name: str) -> LabelledField:
        """The field that a finding is about."""
        return self._fields[2 if name == "call_back_by" else 0]

    def _set(self) -> None:
        self.given = True
        self.changed.emit()


class OutcomePane(Retranslating, Sheet):
    """The end of a call.

    Signals:
        changed: anything here.
    """

    changed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._end = ""
        self.switch = OutcomeChoice()
        self.back = BackFields(seat)
        self.told, self.reason = CheckBox(), LineEdit()
        self._reason = LabelledField("", self.reason)
        self.important = CheckBox()
        self.ticks: dict[str, CheckBox] = {}
        self.confirm = ComboBox()
        self._confirm = LabelledField("", self.confirm)
        self._lines = column(gap=2)
        for part in (self.switch, self.back, self.told, self._reason, self.important):
            self.body.addWidget(part)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._confirm)
        self.switch.chosen.connect(self._choose)
        self.reason.textChanged.connect(lambda _: self.changed.emit())
        self.back.changed.connect(self.changed)
        for box in (self.told, self.important):
            box.toggled.connect(self._fit)
        self.confirm.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Words, and what this regulation knows of the ends of a call."""
        profile = self._seat.desk.regulations.profile
        self.set_title(_tr("calls", "How the call ends"))
        self.switch.setAccessibleName(_tr("calls", "How the call ends"))
        known = [CallOutcome.ANSWERED, CallOutcome.CALL_BACK, CallOutcome.TERMINATED_ABUSE]
        if profile.disclosure.identification is not None:
            known.append(CallOutcome.REFUSED_NOT_IDENTIFIED)
        ends = [(_tr("calls", "Open"), ""), *((outcome_words(one), one.value) for one in known)]
        self.switch.offer(ends)
        self.switch.choose(self._end)
        self.told.setText(_tr("calls", "The caller was told that the call will be ended"))
        self._reason.set_label(_tr("calls", "Reason"))
        self.important.setText(_tr("calls", "Important information was given by phone"))
        self._confirm.set_label(_tr("calls", "Confirmed in writing by"))
        self._offer_ticks(profile.phone.important.ticks if profile.phone.important else ())
        ways = profile.answers.ways
        rule = profile.phone.important
        named = [
            (ways[way].names.text(self._seat.language), way) for way in (rule.confirm_by if rule else ())
        ]
        self.confirm.offer([(_tr("calls", "choose"), ""), *named])
        self._fit()

    def outcome(self) -> str:
        """The chosen end, or nothing while the call goes on."""
        return self._end

    def fill(self, form: CallForm) -> None:
        """Show a note's end without telling."""
        self.blockSignals(True)
        self._end = form.outcome
        self.switch.choose(form.outcome)
        self.back.show_moment(form.call_back_at)
        self.back.who.choose(form.call_back_by or Caller.STAFF.value)
        self.told.setChecked(form.abuse_told)
        self.reason.setText(form.reason)
        self.important.setChecked(form.important)
        for name, box in self.ticks.items():
            box.setChecked(name in form.ticks)
        self.confirm.choose(form.confirm_by)
        self.blockSignals(False)
        self._fit()

    def field(self, name: str) -> LabelledField | None:
        """The field that a finding is about."""
        if name in ("call_back_at", "call_back_by"):
            return self.back.field(name)
        return {"reason": self._reason, "confirm_by": self._confirm}.get(name)

    def _offer_ticks(self, names: Sequence[str]) -> None:
        if list(self.ticks) != list(names):
            for box in self.ticks.values():
                box.deleteLater()
            self.ticks = {name: CheckBox() for name in names}
            for box in self.ticks.values():
                box.toggled.connect(lambda _: self.changed.emit())
                self._lines.addWidget(box)
        for name, box in self.ticks.items():
            box.setText(tick_words(name))

    def _choose(self, value: object) -> None:
        self._end = str(value or "")
        self._fit()

    def _fit(self) -> None:
        profile = self._seat.desk.regulations.profile
        abuse = self._end == CallOutcome.TERMINATED_ABUSE
        refused = self._end == CallOutcome.REFUSED_NOT_IDENTIFIED
        important = profile.phone.important is not None
        self.back.setVisible(self._end == CallOutcome.CALL_BACK)
        self.told.setVisible(abuse)
        self._reason.setVisible(abuse or refused)
        self.important.setVisible(important)
        for box in self.ticks.values():
            box.setVisible(important and self.important.isChecked())
        self._confirm.setVisible(important and self.important.isChecked())
        self.changed.emit()
