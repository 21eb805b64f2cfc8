"""Who calls, in one field: number, account or name; what is offered is masked where it must be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from domain.regulation.vocabulary import Family
from domain.search_text import digits
from services.applicants import FoundApplicant, suggest_applicants, typed_applicant
from services.intake_form import ApplicantForm
from ui.intake.fields import EnteredField
from ui.page import Host
from ui.seat import Seat
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column
from ui.widgets.suggestions import Suggestion
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate


class CallerField(Retranslating, QWidget):
    """The person at the other end of the line.

    Signals:
        changed: somebody else was chosen or typed.
        settled: Enter was pressed; the next field may have the cursor.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._person = ApplicantForm()
        self.field = EnteredField()
        self.labelled = LabelledField("", self.field)
        self.setLayout(column(self.labelled))
        self.field.asked.connect(self._ask)
        self.field.chosen.connect(lambda found: self._take(found.value))
        self.field.entered.connect(self.settled)
        self.field.textEdited.connect(self._typed)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the field."""
        self.labelled.set_label(_tr("calls", "Who calls"), _tr("calls", "number, account or name"))

    def person(self) -> ApplicantForm:
        """Whoever was found; a new person made of what was typed."""
        return self._person

    def name(self) -> str:
        """How the caller is called: as found, or as typed unless that is a number."""
        person = self._person
        known = " ".join(part for part in (person.surname, person.given_name, person.patronymic) if part)
        typed = self.field.text().strip()
        spoken = typed if any(sign.isalpha() for sign in typed) else ""
        return known or person.organisation_name or spoken

    def show_person(self, person: ApplicantForm, typed: str) -> None:
        """Show somebody as if he had been chosen or typed."""
        self._person = person
        self.field.set_value(typed, person.id or None)

    def _ask(self, text: str) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: suggest_applicants(desk, text),
            then=lambda found: self._offer(text, found),
            latest="calls.who",
            owner=self,
        )

    def _offer(self, text: str, found: list[FoundApplicant]) -> None:
        if text == self.field.text().strip() and self.field.value() is None:
            self.field.offer([self._suggestion(one) for one in found])

    def _suggestion(self, found: FoundApplicant) -> Suggestion:
        """A line of the list; where a caller must say who he is first, it gives no more than a name."""
        rule = self._seat.desk.regulations.profile.disclosure.identification
        masked = rule is not None and Family.PHONE in rule.families
        account = digits(found.form.account_no)
        parts = (f"…{account[-2:]}" if account else "",) if masked else (account, found.address)
        name = found.name or found.form.phone or found.form.email
        open_ones = _tr("calls", "%n open", "", found.open_appeals) if found.open_appeals else ""
        detail = " · ".join(part for part in parts if part)
        return Suggestion(name, found, detail, icon="user", aside=open_ones)

    def _take(self, found: object) -> None:
        if isinstance(found, FoundApplicant):
            self._person = found.form
            self.field.set_value(found.name or self.field.text(), found.form.id or found.form.account_no)
            self.changed.emit()

    def _typed(self, text: str) -> None:
        self._person = typed_applicant(text) if text.strip() else ApplicantForm()
        self.changed.emit()
