"""What else a call leads to: a specialist asked, a unit that takes over, an appeal that is settled."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from services.applicants import EarlierOne, earlier_of
from services.call_form import CallForm
from services.intake_form import ApplicantForm
from services.people import colleagues, unit_names
from ui.intake.lines import AmberLine
from ui.page import Host
from ui.seat import Seat
from ui.widgets.choices import ComboBox
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, row
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate
_YES, _NO = "yes", "no"


class AsideFields(Retranslating, Sheet):
    """The lower part of the note.

    Signals:
        changed: anything here.
    """

    changed = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._wanted = ""
        self.specialist, self.unit, self.reference = ComboBox(), ComboBox(), LineEdit()
        self.appeal, self.satisfied = ComboBox(), ComboBox()
        self._specialist, self._unit = LabelledField("", self.specialist), LabelledField("", self.unit)
        self._reference = LabelledField("", self.reference)
        self.appeal_field, self._satisfied = LabelledField("", self.appeal), LabelledField("", self.satisfied)
        self._odd = AmberLine()
        self.body.addLayout(row(self._specialist, self._unit, gap=10))
        self.body.addLayout(row(self.appeal_field, self._satisfied, gap=10))
        for part in (self._reference, self._odd):
            self.body.addWidget(part)
        for box in (self.specialist, self.unit, self.appeal, self.satisfied):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.reference.textChanged.connect(lambda _: self.changed.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Words, people and units."""
        desk = self._seat.desk
        nobody = (_tr("calls", "nobody"), "")
        people = colleagues(language=self._seat.language)
        self.specialist.offer([nobody, *((f"{one.short}, {one.position}", one.id) for one in people)])
        units = unit_names(self._seat.language)
        self.unit.offer([(_tr("calls", "to no unit"), ""), *((name, eid) for eid, name in units.items())])
        self.satisfied.offer(
            [
                (_tr("calls", "not asked"), ""),
                (_tr("calls", "informed and satisfied"), _YES),
                (_tr("calls", "informed, not satisfied"), _NO),
            ]
        )
        self._specialist.set_label(_tr("calls", "Specialist asked"))
        self._unit.set_label(_tr("calls", "Handed on to"))
        self.appeal_field.set_label(_tr("calls", "About the appeal"))
        self._satisfied.set_label(_tr("calls", "Answer by phone"))
        self._reference.set_label(_tr("calls", "Recording"), _tr("calls", "its number in the call system"))
        outcomes = desk.regulations.profile.closing.outcomes
        self._satisfied.setVisible(
            any("satisfied" in need for one in outcomes.values() for need in one.needs)
        )
        if self.appeal.count() == 0:
            self._show_appeals([])

    def into(self, form: CallForm) -> CallForm:
        """The note with what stands here."""
        said = str(self.satisfied.currentData() or "")
        return replace(
            form,
            specialist_id=str(self.specialist.currentData() or ""),
            pass_to_unit_id=str(self.unit.currentData() or ""),
            appeal_id=str(self.appeal.currentData() or ""),
            satisfied={_YES: True, _NO: False}.get(said),
            recording_reference=self.reference.text(),
        )

    def fill(self, form: CallForm) -> None:
        """Show a note's lower part without telling."""
        self.blockSignals(True)
        self._wanted = form.appeal_id
        self.specialist.choose(form.specialist_id)
        self.unit.choose(form.pass_to_unit_id)
        said = "" if form.satisfied is None else (_YES if form.satisfied else _NO)
        self.satisfied.choose(said)
        self.reference.setText(form.recording_reference)
        self._odd.say("")
        self.blockSignals(False)

    def show_person(self, person: ApplicantForm) -> None:
        """The open appeals of the caller, to say what the call was about."""
        desk = self._seat.desk
        if not person.id:
            self._show_appeals([])
            return
        self._host.work.query(
            lambda: earlier_of(desk, person), then=self._show_appeals, latest="calls.earlier", owner=self
        )

    def say(self, sentence: str) -> None:
        """What is odd about the note, without stopping it."""
        self._odd.say(sentence)

    def _show_appeals(self, found: list[EarlierOne]) -> None:
        self.appeal.blockSignals(True)
        open_ones = [one.appeal for one in found if one.appeal.open]
        choices: list[tuple[str, object]] = [(_tr("calls", "no appeal"), "")]
        choices += [(f"{one.number} {one.subject}".strip(), one.appeal_id) for one in open_ones]
        self.appeal.offer(choices)
        self.appeal.choose(self._wanted)
        self.appeal.blockSignals(False)
        self.appeal_field.setVisible(bool(open_ones))
