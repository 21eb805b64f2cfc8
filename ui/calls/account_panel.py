"""Who is asking, and what may be told: ticks of what was stated, masked data, arrears with their clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QWidget

from domain.disclosure import PowerOfAttorney, Verdict
from domain.regulation.vocabulary import Basis, Family
from services.consumer_account import (
    Access,
    ConsumerAccount,
    Disclosed,
    consumer_account,
    disclose_arrears,
    note_shown,
)
from services.intake_form import ApplicantForm
from ui.calls.words import stated_words
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.choices import CheckBox, ComboBox
from ui.widgets.date_edits import DateEntry
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Facts, Sheet, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.sentences import SENTENCES

_tr = QCoreApplication.translate


class AccountPanel(Retranslating, Sheet):
    """The data of one consumer as far as they may be told.

    Signals:
        stated_changed: other ticks; the caller is or is no longer identified.
        known: the person got a record, because something was told or refused (its identifier).
    """

    stated_changed = Signal()
    known = Signal(str)

    def __init__(self, host: Host, seat: Seat, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat, self._family = host, seat, family
        self._person, self._shown_to = ApplicantForm(), ""
        self.ticks: dict[str, CheckBox] = {}
        self._head, self._state = Text("", Role.LABEL, "text2"), Badge("")
        self._boxes = column(gap=2)
        self._facts, self._why = Facts(columns=1), Text("", Role.SECOND, "warn.text", wrap=True)
        self.power = PowerFields()
        self.ask = PushButton("", Kind.SECONDARY, icon="wallet")
        self._told = Text("", Role.DATE, wrap=True).selectable()
        self.body.addLayout(row(self._head, 1, self._state))
        self.body.addLayout(self._boxes)
        for part in (self._facts, self._why, self.power):
            self.body.addWidget(part)
        self.body.addLayout(row(self.ask, self._told, 1))
        self.ask.clicked.connect(self.ask_arrears)
        self.power.changed.connect(self._forget_sum)
        self.power.set_day(seat.desk.today())
        self.power.setVisible(family is Family.IN_PERSON)
        self.retranslate()

    def retranslate(self) -> None:
        """Words, and the ticks that this regulation asks for."""
        self._head.setText(
            _tr("calls", "The caller stated")
            if self._family is Family.PHONE
            else _tr("calls", "The visitor's account")
        )
        self.ask.setText(_tr("calls", "Arrears…"))
        self._make_ticks()
        self.look()

    def stated(self) -> tuple[str, ...]:
        """Kinds of data that the caller stated."""
        return tuple(name for name, box in self.ticks.items() if box.isChecked())

    def show_person(self, person: ApplicantForm, stated: Sequence[str] = ()) -> None:
        """Another consumer; nothing of the former one stays."""
        same = (person.id, person.account_no) == (self._person.id, self._person.account_no)
        self._person = person
        if not same:
            self._shown_to = ""
            self._forget_sum()
        for name, box in self.ticks.items():
            box.blockSignals(True)
            box.setChecked(name in stated)
            box.blockSignals(False)
        self.look()

    def access(self) -> Access:
        """How the data are asked for now."""
        plain = Access(self._family, stated=self.stated())
        return self.power.into(plain) if self._family is Family.IN_PERSON else plain

    def look(self) -> None:
        """What may be seen now, read in the background."""
        desk, person, access = self._seat.desk, self._person, self.access()
        self.setVisible(bool(self.ticks) or person.named)
        if person.named:
            self._host.work.query(
                lambda: consumer_account(desk, person, access),
                then=self._show,
                latest=f"calls.account.{id(self)}",
                owner=self,
            )
        else:
            self._facts.show_facts([])
            for part in (self._state, self._why, self.ask):
                part.setVisible(False)

    def ask_arrears(self) -> None:
        """Ask for the sum: told or refused, both are logged."""
        desk, person, access = self._seat.desk, self._person, self.access()
        if person.named:
            self._host.work.do(
                lambda: disclose_arrears(desk, person, access),
                then=self._answer,
                failed=self._host.show_error,
                owner=self,
            )

    def _make_ticks(self) -> None:
        rule = self._seat.desk.regulations.profile.disclosure.identification
        names: list[str] = []
        if rule is not None and self._family in rule.families:
            names = list(dict.fromkeys(name for group in rule.groups for name in group))
        if list(self.ticks) != names:
            for box in self.ticks.values():
                box.deleteLater()
            self.ticks = {name: CheckBox() for name in names}
            for box in self.ticks.values():
                box.toggled.connect(self._stated)
                self._boxes.addWidget(box)
        for name, box in self.ticks.items():
            box.setText(stated_words(name))

    def _stated(self) -> None:
        self._forget_sum()
        self.look()
        self.stated_changed.emit()

    def _show(self, account: ConsumerAccount) -> None:
        shown = account.personal.shown
        self._state.say(
            _tr("calls", "identified") if shown else _tr("calls", "not identified"),
            State.DONE if shown else State.TODAY,
        )
        self._state.setVisible(bool(self.ticks))
        hidden = "••••••"
        self._facts.show_facts(
            [
                (_tr("calls", "Account"), account.account_no),
                (_tr("calls", "Holder"), account.holder if shown else hidden),
                (_tr("calls", "Address"), account.service_address if shown else hidden),
                (_tr("calls", "User number"), account.user_no),
            ]
        )
        self._why.setText("" if shown else self._verdict_words(account.personal))
        self._why.setVisible(not shown)
        self.ask.setVisible(account.has_account)
        if shown and self.ticks:
            self._log_shown()

    def _log_shown(self) -> None:
        """Once for each person and each way of saying who he is."""
        key = f"{self._person.id}|{self._person.account_no}|{self.stated()}"
        if key == self._shown_to:
            return
        self._shown_to = key
        desk, person, access = self._seat.desk, self._person, self.access()
        self._host.work.do(
            lambda: note_shown(desk, person, access),
            then=self._got_record,
            failed=self._host.show_error,
            owner=self,
        )

    def _answer(self, told: Disclosed) -> None:
        if told.verdict.shown:
            self._told.setText(told.amount or _tr("calls", "no sum is known here"))
        else:
            self._told.setText(self._verdict_words(told.verdict))
        self._got_record(told.applicant_id)

    def _got_record(self, applicant_id: str) -> None:
        if applicant_id and not self._person.id:
            self._person = replace(self._person, id=applicant_id)
            self.known.emit(applicant_id)

    def _forget_sum(self) -> None:
        self._told.setText("")

    def told(self) -> str:
        """What stands beside the button: the sum, or why it isn't told."""
        return self._told.text()

    def _verdict_words(self, verdict: Verdict) -> str:
        """Why something isn't shown, with its clause."""
        words = _tr("wording", str(SENTENCES.get(verdict.code, verdict.code)))
        clause = self._seat.desk.regulations.profile.clause(verdict.clause)
        return f"{words} ({clause.section})" if clause else words


class PowerFields(Retranslating, QWidget):
    """Who stands at the desk: the debtor, or somebody with a power of attorney (HDH-11).

    Signals:
        changed: anything was typed or chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.basis, self.name, self.number = ComboBox(), LineEdit(), LineEdit()
        self.begins, self.ends = DateEntry(), DateEntry()
        self._who = LabelledField("", self.basis)
        names = (self.name, self.number, self.begins, self.ends)
        self._fields = [LabelledField("", editor) for editor in names]
        self.setLayout(column(self._who, *self._fields, gap=6))
        self.basis.currentIndexChanged.connect(self._chosen)
        for signal in (self.name.textChanged, self.number.textChanged):
            signal.connect(lambda _: self.changed.emit())
        for entry in (self.begins, self.ends):
            entry.dateChanged.connect(lambda _: self.changed.emit())
        self.retranslate()
        self._chosen()

    def retranslate(self) -> None:
        """Words of the fields."""
        self._who.set_label(_tr("calls", "Who stands at the desk"))
        self.basis.offer(
            [
                (_tr("calls", "nobody was checked"), ""),
                (_tr("calls", "the debtor, identity checked"), Basis.DEBTOR.value),
                (_tr("calls", "a representative with a power of attorney"), Basis.POWER_OF_ATTORNEY.value),
            ]
        )
        labels = (
            _tr("calls", "Name of the representative"),
            _tr("calls", "Number of the power of attorney"),
            _tr("calls", "Valid from"),
            _tr("calls", "Valid until"),
        )
        for field, label in zip(self._fields, labels, strict=True):
            field.set_label(label)

    def set_day(self, today: date) -> None:
        """A power is written down as valid today until somebody reads its dates."""
        for entry in (self.begins, self.ends):
            entry.setDate(QDate(today.year, today.month, today.day))

    def into(self, access: Access) -> Access:
        """The access with what was checked here."""
        basis = str(self.basis.currentData() or "")
        if not basis:
            return access
        power = None
        if basis == Basis.POWER_OF_ATTORNEY:
            begins, ends = self.begins.date().toPython(), self.ends.date().toPython()
            power = PowerOfAttorney(self.number.text(), begins, ends)  # type: ignore[arg-type]
        return replace(access, basis=Basis(basis), power=power, representative=self.name.text())

    def _chosen(self) -> None:
        shown = self.basis.currentData() == Basis.POWER_OF_ATTORNEY.value
        for field in self._fields:
            field.setVisible(shown)
        self.changed.emit()
