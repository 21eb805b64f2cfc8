"""Papers of a case that stay in the house: hand-over, no contacts, stopped letters, memo (D10, D12-13, D29).

They carry no outgoing number: what the regulation wants unanswered burns none (STD-4.3.5). Their
templates are in Russian, the language in which the regulations order them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from domain.appeals import AppealState, fold_appeal
from domain.considering import Considering, RouteStep, fold_considering
from domain.errors import Refusal
from domain.regulation.vocabulary import Effect
from letters.context import Document, Person, Reference, split_paragraphs
from letters.office_papers import EarlierAnswer, HandoverNote, NoContactNote, StopDecision
from letters.report_papers import EscalationMemo, UnitPosition
from services.desk import Desk
from services.facts import facts_of
from services.grounds import standing_effect
from services.letter_content import letterhead
from services.naming import applicant_name, full_name
from services.people import by_language, unit_names
from services.rows import find_record, read_record

if TYPE_CHECKING:
    from domain.regulation.profile import Profile

LANGUAGE = "ru"
_ROUTED = ("directed", "resolution", "passed_to_unit", "hand_over_decided")


@dataclass(frozen=True, slots=True)
class _Case:
    appeal_id: str
    appeal: dict[str, Any]
    applicant: str
    state: AppealState
    made: Considering
    profile: Profile

    @property
    def incoming(self) -> Reference:
        if not self.state.number or self.state.registered_on is None:
            raise Refusal("letter_needs_registration")
        return Reference(number=self.state.number, dated=self.state.registered_on)


def papers_of(desk: Desk, *, appeal_id: str) -> tuple[str, ...]:
    """The papers that this case has matter for now."""
    case = _case(desk, appeal_id)
    effect = standing_effect(desk, appeal_id)
    silent = effect is not None and effect.effect is Effect.NO_CONSIDER_NO_ANSWER
    stopped = effect is not None and effect.effect is Effect.STOP_CORRESPONDENCE
    found = {
        "handover_note": bool(case.state.number and _last_step(case.made)),
        "no_contact_note": bool(case.state.number and silent),
        "stop_correspondence": bool(case.state.number and stopped),
        "escalation_memo": bool(case.state.number and case.made.escalated),
    }
    return tuple(code for code, there in found.items() if there)


def case_paper(desk: Desk, *, appeal_id: str, document: str) -> Document:
    """One paper of the case, as its template shows it.

    Raises:
        Refusal: ``paper_has_no_matter`` if the case has nothing to put on it yet.
    """
    if document not in papers_of(desk, appeal_id=appeal_id):
        raise Refusal("paper_has_no_matter", document=document)
    return _MAKERS[document](desk, _case(desk, appeal_id))


def case_paper_docx(desk: Desk, *, appeal_id: str, document: str) -> bytes:
    """The paper by its template, ready to print.

    Raises:
        Refusal: ``paper_has_no_matter``.
        BadInput: the template can't be used; it names part and tag.
    """
    from letters.rendering import render
    from services.letter_templates import template_for

    paper = case_paper(desk, appeal_id=appeal_id, document=document)
    return render(paper, template_for(desk, document, LANGUAGE), language=LANGUAGE)


def _case(desk: Desk, appeal_id: str) -> _Case:
    appeal = read_record("appeal", appeal_id)
    facts = facts_of(desk.store, "appeal", appeal_id)
    state = fold_appeal(facts)
    name = applicant_name(find_record("applicant", appeal["applicant_id"]) or {})
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    return _Case(appeal_id, appeal, name, state, fold_considering(facts), profile)


def _head(desk: Desk) -> dict[str, Any]:
    return {"org": letterhead(LANGUAGE), "dated": desk.today()}


def _person(employee_id: object) -> Person:
    employee = find_record("employee", employee_id) or {}
    position = by_language(employee.get("position"), LANGUAGE)
    return Person(name=full_name(employee), position=position, phone=str(employee.get("phone") or ""))


def _last_step(made: Considering) -> RouteStep | None:
    return next((one for one in reversed(made.route) if one.kind in _ROUTED), None)


def _handover(desk: Desk, case: _Case) -> Document:
    step = _last_step(case.made)
    if step is None:
        raise Refusal("paper_has_no_matter", document="handover_note")
    others = tuple(_person(one) for one in case.appeal["co_executor_ids"] or ())
    executor = case.appeal["executor_id"]
    return HandoverNote(
        **_head(desk),
        number=case.state.number,
        incoming=case.incoming,
        applicant=case.applicant,
        unit=unit_names(LANGUAGE).get(str(case.appeal["unit_id"] or ""), ""),
        responsible=_person(executor) if executor else None,
        co_executors=others,
        instruction=step.words,
        internal_due=case.state.internal_target_on,
        due=case.state.due_on,
        given_by=_person(step.actor_id),
    )


def _no_contact(desk: Desk, case: _Case) -> Document:
    ground = case.profile.grounds[case.state.ground]
    made = case.made.ground
    items = case.profile.intake.items.values()
    missing = [one.names.text(LANGUAGE) for one in items if set(one.any_of) & set(ground.missing_all)]
    return NoContactNote(
        **_head(desk),
        number=case.state.number,
        incoming=case.incoming,
        missing=tuple(missing),
        ground=ground.names.text(LANGUAGE),
        clause=ground.clause,
        decided_by=_person((made.confirmed_by or made.chosen_by) if made else desk.person.id),
    )


def _stopped(desk: Desk, case: _Case) -> Document:
    made = case.made.ground
    proof = made.proof if made else {}
    return StopDecision(
        **_head(desk),
        number=case.state.number,
        applicant=case.applicant,
        incoming=case.incoming,
        earlier=tuple(_earlier(desk, str(one)) for one in proof.get("earlier") or ()),
        reasons=split_paragraphs(str(proof.get("justification") or "")),
        signer=_person(made.confirmed_by if made else desk.person.id),
    )


def _earlier(desk: Desk, appeal_id: str) -> EarlierAnswer:
    row = desk.store.execute(
        "SELECT number, outgoing_number, outgoing_on, sent_on, due_on FROM letter_board"
        " WHERE appeal_id = ? AND document = 'answer' AND sent_on IS NOT NULL ORDER BY sent_on DESC",
        (appeal_id,),
    ).fetchone()
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    if row is None or state.registered_on is None:
        raise Refusal("ground_earlier_unsent", number=state.number)
    sent = date.fromisoformat(row[3])
    answered = date.fromisoformat(row[2]) if row[2] else sent
    return EarlierAnswer(
        appeal=Reference(number=state.number, dated=state.registered_on),
        answer=Reference(number=str(row[1] or ""), dated=answered),
        sent_on=sent,
    )


def _memo(desk: Desk, case: _Case) -> Document:
    made = case.made.escalated
    if made is None:
        raise Refusal("paper_has_no_matter", document="escalation_memo")
    return EscalationMemo(
        **_head(desk),
        number=case.state.number,
        recipient=Person(name="Головная организация"),
        incoming=case.incoming,
        applicant=case.applicant,
        substance=split_paragraphs(str(case.appeal["text"] or "")),
        positions=tuple(
            UnitPosition(unit=unit, position=split_paragraphs(said)) for unit, said in made.positions
        ),
        question=made.question,
        due=case.state.due_on,
        signer=_person(desk.person.id),
    )


_MAKERS: dict[str, Callable[[Desk, _Case], Document]] = {
    "handover_note": _handover,
    "no_contact_note": _no_contact,
    "stop_correspondence": _stopped,
    "escalation_memo": _memo,
}
