"""Closing an appeal: an outcome with everything that the profile asks of it; never a deletion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.anonymity import is_anonymous
from domain.answers import LetterPhase
from domain.appeals import AppealState, fold_appeal
from domain.closing import ClosingFacts, available_outcomes, closing_findings, phone_record_clause
from domain.errors import Refusal
from domain.facts import Fact
from domain.findings import Finding, blocking
from domain.grounds import ground_effect
from domain.intake_card import IntakeCard
from domain.permissions import require
from domain.regulation.answering import Outcome
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Duty
from services.card import intake_card, letters_of, visits_of
from services.desk import Desk
from services.facts import facts_of
from services.recording import recording
from services.rows import find_record, read_record
from services.tasks import ENDED_TASKS

_SENT = (LetterPhase.SENT, LetterPhase.DELIVERED)
_NOTICES = ("refusal", "answer")
_VISITED = ("done", "partly")


@dataclass(frozen=True, slots=True)
class ClosingView:
    """The outcomes that fit an appeal, and what stands against the chosen one."""

    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...] = ()


def closing_view(
    desk: Desk, *, appeal_id: str, outcome: str = "", note: str = "", way: str = ""
) -> ClosingView:
    """What closing with ``outcome`` would still need; ``way`` is how an answer was given later (HDH-4)."""
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    facts = closing_facts(desk, appeal_id, state, outcome=outcome, note=note)
    facts = replace(facts, later_way=way)
    offered = available_outcomes(profile, facts.case, anonymous=facts.anonymous)
    return ClosingView(offered, closing_findings(profile, facts))


def decide_result(desk: Desk, *, appeal_id: str, result: str) -> None:
    """What consideration found: confirmed, partly, not confirmed …"""
    require(desk.person.roles, "contribute", desk.regulations.narrowed)
    with recording(desk, "decide_result") as act:
        act.fact("result_decided", "appeal", appeal_id, {"result": result})


def note_oral_answer(
    desk: Desk, *, appeal_id: str, phone: str, at: datetime, content: str, satisfied: bool | None = None
) -> None:
    """Record an answer given by telephone; whether the person is satisfied decides about a letter.

    Raises:
        Refusal: ``closing_phone_record_incomplete``.
    """
    require(desk.person.roles, "contribute", desk.regulations.narrowed)
    if not (phone.strip() and content.strip()):
        clause = phone_record_clause(desk.regulations.profile, satisfied=satisfied)
        raise Refusal("closing_phone_record_incomplete", clause=clause)
    said: dict[str, Any] = {"phone": phone.strip(), "at": at.isoformat(), "content": content.strip()}
    kind = "oral_answer" if satisfied is None else "satisfied_by_phone"
    with recording(desk, "note_oral_answer") as act:
        act.fact(kind, "appeal", appeal_id, said if satisfied is None else said | {"satisfied": satisfied})


def close_appeal(
    desk: Desk, *, appeal_id: str, outcome: str, note: str = "", way: str = ""
) -> tuple[Finding, ...]:
    """Close an appeal; returns the warnings that did not stop it.

    Raises:
        Refusal: the first thing that is missing, with its clause; ``findings`` holds them all.
    """
    require(desk.person.roles, "close_appeal", desk.regulations.narrowed)
    view = closing_view(desk, appeal_id=appeal_id, outcome=outcome, note=note, way=way)
    stopping = blocking(view.findings)
    if stopping:
        raise Refusal(stopping[0].code, **{**stopping[0].facts, "clause": stopping[0].clause})
    with recording(desk, "close_appeal") as act:
        said = {"outcome": outcome, "note": note} | ({"way": way} if way else {})
        act.fact("closed", "appeal", appeal_id, said)
        act.set("appeal", appeal_id, {"outcome": outcome})
    return view.findings


def reopen_appeal(desk: Desk, *, appeal_id: str, reason: str) -> None:
    """Open a closed appeal again; its earlier outcome stays in the history.

    Raises:
        Refusal: ``reason_missing``.
    """
    require(desk.person.roles, "reopen_appeal", desk.regulations.narrowed)
    _require_reason(reason)
    with recording(desk, "reopen_appeal") as act:
        act.fact("reopened", "appeal", appeal_id, {"reason": reason.strip()})


def withdraw_appeal(desk: Desk, *, appeal_id: str, reason: str, by_applicant: bool = False) -> None:
    """Cancel a mistaken record, or note that the applicant took the appeal back.

    Its number stays used and explained, nothing is deleted.

    Raises:
        Refusal: ``reason_missing``.
    """
    require(desk.person.roles, "withdraw_appeal", desk.regulations.narrowed)
    _require_reason(reason)
    with recording(desk, "withdraw_appeal") as act:
        by = "applicant" if by_applicant else "office"
        act.fact("withdrawn", "appeal", appeal_id, {"reason": reason.strip(), "by": by})


def closing_facts(
    desk: Desk, appeal_id: str, state: AppealState, *, outcome: str, note: str = ""
) -> ClosingFacts:
    """What the rules of closing read of an appeal."""
    appeal = read_record("appeal", appeal_id)
    applicant = find_record("applicant", appeal["applicant_id"]) or {}
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    card = intake_card(appeal, applicant, state)
    letters = letters_of(desk.store, appeal_id)
    sent = {letter.document for letter in letters if letter.state.phase in _SENT}
    crime_or_threat = {"yes": True, "no": False}.get(state.state_body_answer)
    return ClosingFacts(
        case=card.case(profile),
        outcome=outcome,
        result=state.result,
        anonymous=is_anonymous(profile, card),
        letter_sent="answer" in sent,
        notice_sent=bool(sent.intersection(_NOTICES)),
        notice_duty=_notice_duty(profile, card, state.ground, crime_or_threat),
        unit_id=state.passed_unit_id,
        crime_or_threat=crime_or_threat,
        forwarded_at=state.redirected_at,
        decided=state.ground == "stop_correspondence",
        ground=state.ground,
        ground_confirmed=state.ground_confirmed,
        note=note,
        invited="invitation" in sent,
        visited=any(visit.outcome in _VISITED for visit in visits_of(desk.store, appeal_id)),
        measures=_measures(desk, appeal_id, appeal),
        open_confirmations=_open_confirmations(desk, appeal_id),
        **_phone_record(facts_of(desk.store, "appeal", appeal_id)),
    )


def _notice_duty(profile: Profile, card: IntakeCard, code: str, crime_or_threat: bool | None) -> Duty:
    """Whether the applicant must be told; nobody is owed a notice who left no way to give it."""
    ground = profile.grounds.get(code)
    return ground_effect(profile, ground, card, exception=crime_or_threat).notice if ground else Duty.NONE


def _phone_record(facts: list[Fact]) -> dict[str, Any]:
    spoken = [fact.data for fact in facts if fact.kind in ("oral_answer", "satisfied_by_phone")]
    if not spoken:
        return {}
    last: Mapping[str, Any] = spoken[-1]
    return {
        "phone": str(last["phone"]),
        "phone_at": datetime.fromisoformat(str(last["at"])),
        "phone_content": str(last["content"]),
        "satisfied": last.get("satisfied"),
    }


def _measures(desk: Desk, appeal_id: str, appeal: Mapping[str, Any]) -> int:
    written = int(bool(str(appeal["measures"] or "").strip()))
    sql = "SELECT count(*) FROM measure WHERE appeal_id = ?"
    return written + int(desk.store.execute(sql, (appeal_id,)).fetchone()[0])


def _open_confirmations(desk: Desk, appeal_id: str) -> int:
    row = desk.store.execute(
        "SELECT count(*) FROM task WHERE kind = 'phone_confirmation' AND eid IN"
        f" (SELECT id FROM phone_call WHERE appeal_id = ? UNION SELECT ?) AND id NOT IN {ENDED_TASKS}",
        (appeal_id, appeal_id),
    ).fetchone()
    return int(row[0])


def _require_reason(reason: str) -> None:
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
