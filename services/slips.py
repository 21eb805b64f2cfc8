"""What a registration slip and an acceptance mark show (AES-J6): plain values, nothing printed here.

The code on the slip holds number, date and place only: whoever finds a slip learns nothing
about a person from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.appeals import Phase, fold_appeal
from domain.errors import Refusal
from models.reference import Organisation
from services.desk import Desk
from services.facts import facts_of
from services.naming import applicant_name, short_name
from services.people import by_language
from services.rows import find_record, read_record

SLIP, SLIP_FILE, MARK = "slip", "slip_file", "second_copy"
"""How the applicant was told that the appeal is in: on paper, as a file, or on the second copy."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A talon of 80 by 120 mm. ``number`` is empty for an appeal that is accepted, not registered."""

    number: str
    dated: date
    received_at: datetime
    organisation: str
    place: str
    address: str
    phone: str
    accepted_by: str
    position: str
    language: str
    applicant: str = ""
    pages: int | None = None
    files: int = 0

    @property
    def code(self) -> str:
        """What the square code says: number (or "accepted"), date, place."""
        return "\n".join((self.number or "–", self.dated.isoformat(), self.place))


def slip_of(desk: Desk, appeal_id: str, *, language: str = "", named: bool = False) -> Slip:
    """The slip of an appeal, in the appeal's language unless another is asked for.

    ``named`` prints the applicant's name, too, which nobody has to have on a slip.

    Raises:
        Refusal: ``not_accepted``; there is nothing to confirm.
        BadInput: ``record_unknown``.
    """
    appeal = read_record("appeal", appeal_id)
    facts = facts_of(desk.store, "appeal", appeal_id)
    state = fold_appeal(facts)
    if state.received_at is None or state.phase is Phase.WITHDRAWN:
        raise Refusal("not_accepted")
    spoken = language or str(appeal["language"] or desk.language)
    place = find_record("place", appeal["place_id"]) or {}
    taker = next((fact.actor_id for fact in facts if fact.kind in ("registered", "accepted")), "")
    employee = find_record("employee", taker) or {}
    house = Organisation.select().dicts().first() or {}
    applicant = find_record("applicant", appeal["applicant_id"]) or {}
    return Slip(
        number=state.number,
        dated=state.registered_on or state.accepted_on or desk.today(),
        received_at=state.received_at.astimezone(desk.workstation.zone),
        organisation=by_language(house.get("names"), spoken),
        place=by_language(place.get("names"), spoken),
        address=by_language(place.get("addresses"), spoken),
        phone=str(place.get("phone") or next(iter(house.get("phones") or ()), "")),
        accepted_by=short_name(employee),
        position=by_language(employee.get("position"), spoken),
        language=spoken,
        applicant=applicant_name(applicant) if named else "",
        pages=appeal["pages"],
        files=len(state.attachments),
    )
