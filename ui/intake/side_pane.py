"""Beside the form: the slip of what was just taken in, why this date, and what came before."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from services.appeal_terms import AppealTerm
from services.applicants import EarlierOne, Neighbours, earlier_of, neighbours
from services.intake_form import ApplicantForm
from services.journal_filter import JournalFilter
from ui.intake.earlier import EarlierPanel
from ui.intake.slip_panel import SlipPanel
from ui.intake.why import WhyPanel
from ui.page import Host
from ui.seat import Seat
from ui.widgets.sheet import ScrollPage

_Found = tuple[list[EarlierOne], Neighbours | None]


class SidePane(ScrollPage):
    """The right pane of the registration page."""

    def __init__(self, host: Host, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._host, self._seat = host, seat
        self._of: ApplicantForm | None = None
        self.slip, self.why, self.earlier = SlipPanel(host, seat), WhyPanel(), EarlierPanel()
        self.body.setContentsMargins(18, 14, 18, 16)
        for part in (self.slip, self.why, self.earlier):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setMinimumWidth(300)
        self.slip.opened.connect(self._open)
        self.earlier.opened.connect(self._open)
        self.earlier.house_asked.connect(self._show_house)
        self.why.closed.connect(self.why.hide)

    def show_person(self, person: ApplicantForm, *, again: bool = False) -> None:
        """What came before from this applicant; the same one is not asked for twice."""
        address = person.service_address or person.postal_address
        if person == self._of and not again:
            return
        self._of = person
        desk = self._seat.desk

        def read() -> _Found:
            return earlier_of(desk, person), neighbours(desk, address, applicant_id=person.id)

        self._host.work.query(
            read, then=lambda found: self.earlier.show_earlier(*found), latest="intake.earlier", owner=self
        )

    def toggle_why(self, term: AppealTerm | None, today: date) -> None:
        """F7: explain the date, or fold the explanation again."""
        if term is None or not self.why.isHidden():
            self.why.hide()
            return
        self.why.show_term(term, today)
        self.why.show()
        self.show_part(self.why)

    def update_why(self, term: AppealTerm | None, today: date) -> None:
        """The form changed while its date is being explained."""
        if not self.why.isHidden() and term is not None:
            self.why.show_term(term, today)

    def _open(self, appeal_id: str) -> None:
        self._host.open_page("journal", appeal_id)

    def _show_house(self, house: str) -> None:
        self._host.open_page("journal", JournalFilter(text=house, open=None))
