"""Appeals that belong together: a repetition of an earlier one, or several considered as one.

Each keeps its own number and its own term; the link tells whoever answers, on both cards.
"""

from __future__ import annotations

from domain.appeals import fold_appeal
from domain.errors import Refusal
from domain.permissions import require
from services.archive import ARCHIVED, linked_as
from services.desk import Desk
from services.earlier import archived_rows
from services.facts import facts_of
from services.intake_form import ApplicantForm
from services.recording import recording
from services.rows import find_record, read_record

REPEAT = "repeat"
JOINED = "joined"


def mark_repeat(desk: Desk, *, appeal_id: str, earlier_id: str) -> None:
    """Say that an appeal repeats an earlier one of the same applicant (trap 26: the record decides).

    Raises:
        Refusal: ``link_to_itself``, ``already_linked`` or ``repeat_of_another_applicant``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    other = linked_as(desk.store, earlier_id)
    _refuse_odd(desk, appeal_id, other, REPEAT)
    if not _of_one_applicant(desk, appeal_id, earlier_id):
        raise Refusal("repeat_of_another_applicant")
    with recording(desk, "mark_repeat") as act:
        act.fact("linked", "appeal", appeal_id, {"appeal_id": other, "relation": REPEAT})


def _of_one_applicant(desk: Desk, appeal_id: str, earlier_id: str) -> bool:
    applicant_id = read_record("appeal", appeal_id)["applicant_id"]
    if not earlier_id.startswith(ARCHIVED):
        return bool(applicant_id == read_record("appeal", earlier_id)["applicant_id"])
    person = ApplicantForm.of_record(find_record("applicant", applicant_id) or {})
    return any(row[0] == earlier_id for row in archived_rows(desk.store, person))


def join_appeals(desk: Desk, *, appeal_id: str, other_id: str) -> None:
    """Have two appeals considered together; both cards show it.

    Raises:
        Refusal: ``link_to_itself``, ``already_linked`` or ``appeal_closed``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    _refuse_odd(desk, appeal_id, other_id, JOINED)
    for one in (appeal_id, other_id):
        state = fold_appeal(facts_of(desk.store, "appeal", one))
        if not state.open:
            raise Refusal("appeal_closed", number=state.number)
    with recording(desk, "join_appeals") as act:
        act.fact("linked", "appeal", appeal_id, {"appeal_id": other_id, "relation": JOINED})
        act.fact("linked", "appeal", other_id, {"appeal_id": appeal_id, "relation": JOINED})


def separate_appeals(desk: Desk, *, appeal_id: str, other_id: str) -> None:
    """Take a link away again: of the joined from both sides, of a repetition from this one.

    Raises:
        Refusal: ``not_linked``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    links = fold_appeal(facts_of(desk.store, "appeal", appeal_id)).links
    relations = [relation for relation, other in links if other == other_id]
    if not relations:
        raise Refusal("not_linked")
    with recording(desk, "separate_appeals") as act:
        for relation in relations:
            act.fact("unlinked", "appeal", appeal_id, {"appeal_id": other_id, "relation": relation})
            if relation == JOINED:
                act.fact("unlinked", "appeal", other_id, {"appeal_id": appeal_id, "relation": relation})


def _refuse_odd(desk: Desk, appeal_id: str, other_id: str, relation: str) -> None:
    if appeal_id == other_id:
        raise Refusal("link_to_itself")
    if (relation, other_id) in fold_appeal(facts_of(desk.store, "appeal", appeal_id)).links:
        raise Refusal("already_linked")
