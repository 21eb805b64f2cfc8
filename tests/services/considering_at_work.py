"""Several profiles' houses with people at their desks, for tests of grounds, requests and outcomes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from services.desk import Desk
from services.dispatch import dispatch_letter
from services.intake import register_appeal
from services.intake_form import AppealForm, ApplicantForm
from services.letters import edit_letter
from services.office import Office
from services.rows import read_record
from tests.factory import MovableClock, clock_at
from tests.services.letters_at_work import House

REGISTRY, EXECUTOR, HEAD, DIRECTOR = "e-kovaleva", "e-zhuk", "e-omarova", "e-abdrakhmanov"
NOBODY = ApplicantForm()


class Bench:
    """One office under one regulation; ``registry`` registers, ``executor`` considers, two decide."""

    def __init__(self, folder: Path, profile: str, at: str = "2026-09-07 10:00") -> None:
        self.clock: MovableClock = clock_at(at)
        self.house = House(folder, clock=self.clock, profile=profile)
        self.office: Office = self.house.office
        self.registry = self.sit(REGISTRY)
        self.executor = self.sit(EXECUTOR)
        self.head = self.sit(HEAD)
        self.director = self.sit(DIRECTOR)

    def sit(self, employee_id: str) -> Desk:
        return self.office.sit_down(employee_id)

    def appeal(self, applicant: ApplicantForm = NOBODY, **changes: Any) -> str:
        """Register an appeal; nothing is filled in that the test doesn't name."""
        plain: dict[str, Any] = {"channel": "email", "kind": "complaint", "language": "ru", "text": "Холодно"}
        form = AppealForm(applicant=applicant, **{**plain, **changes})
        return register_appeal(self.registry, form=form).appeal_id

    def letters(self, appeal_id: str) -> dict[str, str]:
        """Letters of an appeal: document → identifier."""
        rows = self.office.store.execute("SELECT document, id FROM letter WHERE appeal_id = ?", (appeal_id,))
        return {str(document): str(eid) for document, eid in rows.fetchall()}

    def letter(self, letter_id: str) -> dict[str, Any]:
        return read_record("letter", letter_id)

    def send(self, letter_id: str, **fields: Any) -> None:
        """Fill, sign and send a letter."""
        if fields:
            edit_letter(self.executor, letter_id=letter_id, fields=fields)
        self.house.sign(letter_id)
        dispatch_letter(self.registry, letter_id=letter_id)
