"""Acts of considering between units and above them: escalation, state bodies, disputes, measures.

What a profile doesn't have isn't offered: escalation needs a unit that takes over (CIB-3.6), a plan
needs its clause (CIB-4.2, VKS-23), passing on an anonymous appeal needs the effect (CIB-2.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.anonymity import anonymity_effect
from domain.appeals import AppealState, fold_appeal
from domain.clock import iso
from domain.considering import fold_considering
from domain.errors import BadInput, Refusal
from domain.findings import Finding, Level
from domain.intake_card import card_of
from domain.permissions import require
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Effect
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import clean_text
from services.letters import draft_fields
from services.recording import recording
from services.routing import refuse_involved
from services.rows import find_record, read_record
from services.term_acts import preview_extension


def may_escalate(profile: Profile) -> bool:
    """Whether this regulation names somebody above its units (CIB-3.6)."""
    return any(unit.escalates_to for unit in profile.units.values())


def escalate(desk: Desk, *, appeal_id: str, question: str, positions: Mapping[str, str]) -> None:
    """Take a question on which units differ to the head organisation; the term goes on.

    ``positions`` gives the words of each unit by its name.

    Raises:
        Refusal: ``escalation_not_in_profile``.
        BadInput: ``escalation_question_missing`` or ``escalation_positions_missing``.
    """
    require(desk.person.roles, "escalate", desk.regulations.narrowed)
    profile = _profile(desk, appeal_id)
    if not may_escalate(profile):
        raise Refusal("escalation_not_in_profile", profile=profile.edition)
    if not clean_text(question):
        raise BadInput("escalation_question_missing", where="question")
    said = {unit: clean_text(words) for unit, words in positions.items() if clean_text(words)}
    if not said:
        raise BadInput("escalation_positions_missing", where="positions")
    with recording(desk, "escalate") as act:
        act.fact("escalated", "appeal", appeal_id, {"question": clean_text(question), "positions": said})


def answer_escalation(desk: Desk, *, appeal_id: str, decision: str) -> None:
    """What the head organisation decided.

    Raises:
        Refusal: ``not_escalated``.
        BadInput: ``escalation_decision_missing``.
    """
    require(desk.person.roles, "escalate", desk.regulations.narrowed)
    made = fold_considering(facts_of(desk.store, "appeal", appeal_id))
    if made.escalated is None or made.escalated.decided_on:
        raise Refusal("not_escalated")
    if not clean_text(decision):
        raise BadInput("escalation_decision_missing", where="decision")
    with recording(desk, "answer_escalation") as act:
        act.fact("escalation_answered", "appeal", appeal_id, {"decision": clean_text(decision)})


@dataclass(frozen=True, slots=True)
class Forwarding:
    """To which state body an appeal went, when, and what the letter says."""

    body: str
    forwarded_at: datetime
    address: str = ""
    summary: str = ""


def redirect_to_state_body(desk: Desk, *, appeal_id: str, forwarding: Forwarding) -> str:
    """Record that the appeal was forwarded; the alarm ends. Returns its forwarding letter (AES-N3).

    Raises:
        Refusal: ``redirect_not_asked`` unless the question about a crime or a threat was answered yes.
        BadInput: ``state_body_missing``, ``forwarded_before_received`` or ``forwarded_in_the_future``.
    """
    require(desk.person.roles, "redirect_to_state_body", desk.regulations.narrowed)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    if state.state_body_answer != "yes":
        raise Refusal("redirect_not_asked")
    _check_forwarding(desk, state, forwarding)
    appeal = read_record("appeal", appeal_id)
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    words = {"addressee": clean_text(forwarding.body), "address": clean_text(forwarding.address) or None}
    words |= {"reasoning": clean_text(forwarding.summary) or None}
    given = {name: value for name, value in words.items() if value}
    with recording(desk, "redirect_to_state_body") as act:
        said = {"body": clean_text(forwarding.body), "forwarded_at": iso(forwarding.forwarded_at)}
        act.fact("redirected_to_state_body", "appeal", appeal_id, said)
        letter_id = _forwarding_letter(desk, appeal_id)
        if letter_id:
            act.set("letter", letter_id, given)
            return letter_id
        fields = draft_fields(desk, appeal, profile, "forwarding") | {"address": None, "channel": None}
        return act.put("letter", fields | given)


def _check_forwarding(desk: Desk, state: AppealState, forwarding: Forwarding) -> None:
    at = forwarding.forwarded_at
    if not clean_text(forwarding.body):
        raise BadInput("state_body_missing", where="body")
    if state.received_at is not None and at < state.received_at:
        raise BadInput("forwarded_before_received", where="forwarded_at", value=at)
    if at > desk.now():
        raise BadInput("forwarded_in_the_future", where="forwarded_at", value=at)


def _forwarding_letter(desk: Desk, appeal_id: str) -> str:
    row = desk.store.execute(
        "SELECT letter_id FROM letter_board WHERE appeal_id = ? AND document = 'forwarding'"
        " AND state = 'draft' LIMIT 1",
        (appeal_id,),
    ).fetchone()
    return str(row[0]) if row else ""


def pass_to_unit(desk: Desk, *, appeal_id: str, unit_id: str, note: str = "") -> None:
    """Pass an anonymous appeal to the unit, for information and removal of defects (CIB-2.3).

    Raises:
        Refusal: ``passing_not_needed``.
        BadInput: ``unit_missing``.
    """
    require(desk.person.roles, "route_appeal", desk.regulations.narrowed)
    if not passes_to_unit(desk, appeal_id):
        raise Refusal("passing_not_needed")
    if not unit_id:
        raise BadInput("unit_missing", where="unit")
    with recording(desk, "pass_to_unit") as act:
        act.set("appeal", appeal_id, {"unit_id": unit_id})
        act.fact("passed_to_unit", "appeal", appeal_id, {"unit_id": unit_id, "instruction": clean_text(note)})


def passes_to_unit(desk: Desk, appeal_id: str) -> bool:
    """Whether this profile has such an appeal passed to a unit for information."""
    appeal = read_record("appeal", appeal_id)
    card = card_of(appeal, find_record("applicant", appeal["applicant_id"]) or {})
    return anonymity_effect(_profile(desk, appeal_id), card) is Effect.PASS_TO_UNIT


def decide_hand_over(desk: Desk, *, appeal_id: str, unit_id: str, reason: str) -> None:
    """Say whose an appeal is that units pass to and fro; the dispute ends (AES-I13).

    Raises:
        Refusal: ``no_hand_over_dispute`` or ``reason_missing``.
        BadInput: ``unit_missing``.
    """
    require(desk.person.roles, "decide_hand_over", desk.regulations.narrowed)
    if not fold_considering(facts_of(desk.store, "appeal", appeal_id)).rejections:
        raise Refusal("no_hand_over_dispute")
    if not unit_id:
        raise BadInput("unit_missing", where="unit")
    if not clean_text(reason):
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "decide_hand_over") as act:
        act.set("appeal", appeal_id, {"unit_id": unit_id})
        act.fact("hand_over_decided", "appeal", appeal_id, {"unit_id": unit_id, "reason": clean_text(reason)})
        act.fact("directed", "appeal", appeal_id, {"unit_id": unit_id, "instruction": clean_text(reason)})


def accept_by_unit(desk: Desk, *, appeal_id: str) -> None:
    """The unit takes the appeal over: the second stamp of registration (CIB-3.1)."""
    require(desk.person.roles, "take_into_work", desk.regulations.narrowed)
    unit_id = str(read_record("appeal", appeal_id)["unit_id"] or desk.person.unit_id)
    with recording(desk, "accept_by_unit") as act:
        act.fact("unit_accepted", "appeal", appeal_id, {"unit_id": unit_id})


def name_co_executor(
    desk: Desk, *, appeal_id: str, employee_id: str, internal_term_on: date | None = None, task: str = ""
) -> tuple[Finding, ...]:
    """Another unit takes part with a term of its own; one after the due date is warned of (CIB-3.4).

    Raises:
        Refusal: ``employee_complained_about``.
        BadInput: ``executor_missing``.
    """
    require(desk.person.roles, "assign_executor", desk.regulations.narrowed)
    if not employee_id:
        raise BadInput("executor_missing", where="employee")
    refuse_involved(desk, appeal_id, employee_id)
    others = list(read_record("appeal", appeal_id)["co_executor_ids"] or ())
    said = {"employee_id": employee_id, "text": clean_text(task)}
    said |= {"internal_term_on": internal_term_on.isoformat()} if internal_term_on else {}
    with recording(desk, "name_co_executor") as act:
        if employee_id not in others:
            act.set("appeal", appeal_id, {"co_executor_ids": [*others, employee_id]})
        act.fact("co_executor_named", "appeal", appeal_id, said)
    due_on = fold_appeal(facts_of(desk.store, "appeal", appeal_id)).due_on
    if internal_term_on and due_on and internal_term_on > due_on:
        clause = desk.regulations.profile.answers.co_executors_clause
        return (Finding("internal_term_after_due", Level.WARN, "internal_term_on", clause),)
    return ()


def contribute(desk: Desk, *, appeal_id: str, text: str) -> None:
    """A co-executor's part of the answer.

    Raises:
        BadInput: ``contribution_empty``.
    """
    require(desk.person.roles, "contribute", desk.regulations.narrowed)
    if not clean_text(text):
        raise BadInput("contribution_empty", where="text")
    with recording(desk, "contribute") as act:
        act.fact("contribution", "appeal", appeal_id, {"text": clean_text(text)})


def write_note(desk: Desk, *, appeal_id: str, text: str) -> None:
    """A remark for colleagues that stands in the history.

    Raises:
        BadInput: ``note_empty``.
    """
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    if not clean_text(text):
        raise BadInput("note_empty", where="text")
    with recording(desk, "write_note") as act:
        act.fact("note", "appeal", appeal_id, {"text": clean_text(text)})


def propose_extension(desk: Desk, *, appeal_id: str, days: int, reason: str) -> None:
    """Ask whoever decides for a longer term; nothing moves until it is decided.

    Raises:
        Refusal: what stands against such an extension, or ``reason_missing``.
    """
    require(desk.person.roles, "propose_extension", desk.regulations.narrowed)
    if not clean_text(reason):
        raise Refusal("reason_missing", where="reason")
    preview_extension(desk, appeal_id=appeal_id, days=days, legal_basis=reason)
    with recording(desk, "propose_extension") as act:
        said = {"days": days, "reason": clean_text(reason)}
        act.fact("extension_proposed", "appeal", appeal_id, said)


@dataclass(frozen=True, slots=True)
class Measure:
    """A corrective measure of an appeal and how far it has come."""

    id: str
    text: str
    due_on: date | None
    responsible_id: str
    done_on: date | None = None

    def late(self, today: date) -> bool:
        """Whether its day has passed without a report."""
        return self.done_on is None and self.due_on is not None and self.due_on < today


def measures_of(desk: Desk, appeal_id: str) -> tuple[Measure, ...]:
    """The measures that stand, by their dates."""
    made = fold_considering(facts_of(desk.store, "appeal", appeal_id))
    found = [(one, find_record("measure", one)) for one in made.measures]
    measures = [_measure(eid, row, made.measures_done.get(eid)) for eid, row in found if row]
    return tuple(sorted(measures, key=lambda one: one.due_on or date.max))


def _measure(eid: str, row: Mapping[str, Any], done_on: date | None) -> Measure:
    due_on = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    return Measure(eid, row["text"] or "", due_on, row["responsible_id"] or "", done_on)


def plan_measure(
    desk: Desk, *, appeal_id: str, text: str, due_on: date | None, responsible_id: str = ""
) -> str:
    """Write down what is to be done about what an appeal showed (CIB-4.1, VKS-23).

    Raises:
        BadInput: ``measure_empty``.
    """
    require(desk.person.roles, "plan_measure", desk.regulations.narrowed)
    if not clean_text(text):
        raise BadInput("measure_empty", where="text")
    fields = {"appeal_id": appeal_id, "text": clean_text(text), "responsible_id": responsible_id or None}
    with recording(desk, "plan_measure") as act:
        measure_id = act.put("measure", fields | {"due_on": due_on.isoformat() if due_on else None})
        act.fact("measure_planned", "appeal", appeal_id, {"measure_id": measure_id, "text": clean_text(text)})
    return measure_id


def approve_plan(desk: Desk, *, appeal_id: str) -> None:
    """Approve the plan; each measure has its day and who answers for it (CIB-4.2, S72).

    Raises:
        Refusal: ``plan_not_in_profile``, ``plan_empty`` or ``plan_measure_incomplete`` with its words.
    """
    require(desk.person.roles, "approve_plan", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, desk.person.id)
    profile = _profile(desk, appeal_id)
    if not profile.closing.plan_clause:
        raise Refusal("plan_not_in_profile", profile=profile.edition)
    measures = measures_of(desk, appeal_id)
    if not measures:
        raise Refusal("plan_empty", clause=profile.closing.plan_clause)
    _refuse_incomplete(profile, measures)
    with recording(desk, "approve_plan") as act:
        act.fact("plan_approved", "appeal", appeal_id)


def _refuse_incomplete(profile: Profile, measures: Sequence[Measure]) -> None:
    for measure in measures:
        if not measure.responsible_id or measure.due_on is None:
            clause = profile.closing.plan_clause
            raise Refusal("plan_measure_incomplete", clause=clause, measure=measure.text)


def report_measure(desk: Desk, *, appeal_id: str, measure_id: str, done_on: date, evidence: str = "") -> None:
    """A measure was carried out (CIB-4.3).

    Raises:
        BadInput: ``measure_unknown`` or ``done_in_the_future``.
    """
    require(desk.person.roles, "plan_measure", desk.regulations.narrowed)
    if measure_id not in {one.id for one in measures_of(desk, appeal_id)}:
        raise BadInput("measure_unknown", where="measure")
    if done_on > desk.today():
        raise BadInput("done_in_the_future", where="done_on", value=done_on)
    said = {"measure_id": measure_id, "done_on": done_on.isoformat(), "evidence": clean_text(evidence)}
    with recording(desk, "report_measure") as act:
        act.fact("measure_done", "appeal", appeal_id, said)


def _profile(desk: Desk, appeal_id: str) -> Profile:
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    return desk.regulations.of_record(state.profile, state.profile_version)
