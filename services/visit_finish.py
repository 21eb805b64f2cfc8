"""Ending a visit in one act: what is left to write down, the outcome, the follow-up, the act as DOCX."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.clock import iso
from domain.errors import Refusal
from domain.findings import Finding, Level
from domain.visits import fold_visit
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import NewFile
from services.letter_templates import DOCX
from services.recording import Act, recording
from services.rows import find_record, read_record, stream_of
from services.visit_act import OUTCOMES, act_document, act_number
from services.visit_checks import USUAL_MINUTES, Slot, free_time
from services.visit_conduct import (
    clock_findings,
    conduct_findings,
    kept_file,
    may_conduct,
    photo_fact,
    refuse_blank,
)
from services.visit_notices import finish_tasks
from services.visit_photos import prepare_photo
from services.visit_planning import (
    PlannedVisit,
    VisitPlan,
    check_plan,
    first_lawful_date,
    write_plan,
)

_SEARCHED_DAYS = 60


@dataclass(frozen=True, slots=True)
class VisitResult:
    """What the engineer writes down at the end, besides what was noted during the visit."""

    outcome: str
    findings: str = ""
    readings: tuple[tuple[str, str], ...] = ()
    ticked: tuple[str, ...] = ()
    photos: tuple[NewFile, ...] = ()
    signature: NewFile | None = None
    signature_refused: str = ""
    contacts_given: bool = False
    follow_up: bool = True
    """Whether a visit that is done only in part plans the next one by itself."""


@dataclass(frozen=True, slots=True)
class WrittenUp:
    """A finished visit: its act, the follow-up if one was planned, and what was odd."""

    act_number: str
    act_sha256: str
    findings: tuple[Finding, ...] = ()
    follow_up: PlannedVisit | None = None


def finish_visit(desk: Desk, *, visit_id: str, result: VisitResult) -> WrittenUp:
    """End a visit in one act: the rest of the findings, the outcome, the follow-up and the act as DOCX.

    Raises:
        BadInput: ``photo_too_large``, ``photo_not_a_picture``, ``signature_empty``.
        Refusal: ``visit_outcome_missing``, ``visit_is_over``, or what the profile demands at the door
            is missing.
    """
    visit, state = may_conduct(desk, visit_id)
    if result.outcome not in OUTCOMES:
        raise Refusal("visit_outcome_missing", where="outcome")
    findings = conduct_findings(desk, state) if result.outcome in ("done", "partly") else ()
    for finding in findings:
        if finding.level is Level.BLOCK:
            raise Refusal(finding.code, clause=finding.clause)
    facts, planned = _facts(desk, visit_id, result), _next_plan(desk, visit, result)
    with recording(desk, "finish_visit") as act:
        if result.findings:
            act.set("visit", visit_id, {"findings": result.findings})
        for kind, data in facts:
            act.fact(kind, "visit", visit_id, data)
        for kind in ("visit_notice", "visit_reminder"):
            finish_tasks(act, desk, visit_id, kind)
        follow_up = _follow(act, desk, visit_id, planned)
        number, sha256 = _make_act(act, desk, visit_id)
    return WrittenUp(number, sha256, (*findings, *clock_findings(desk, state, desk.now())), follow_up)


def _make_act(act: Act, desk: Desk, visit_id: str) -> tuple[str, str]:
    number = act_number(desk, visit_id)
    state = fold_visit(facts_of(desk.store, "visit", visit_id))
    docx = act_document(desk, visit_id, number, state)
    blob = desk.blobs.keep(docx, DOCX, stream=stream_of("visit", visit_id))
    said = {"docx_sha256": blob.sha256, "number": number, "size": blob.size}
    act.fact("act_made", "visit", visit_id, said)
    appeal_id = read_record("visit", visit_id)["appeal_id"]
    if appeal_id and find_record("appeal", appeal_id):
        file = {"sha256": blob.sha256, "name": f"{number}.docx", "size": blob.size, "media_type": DOCX}
        act.fact("attached", "appeal", appeal_id, file | {"kind": "visit_act"})
    return number, blob.sha256


def _next_plan(desk: Desk, visit: Mapping[str, Any], result: VisitResult) -> VisitPlan | None:
    """The visit that goes on with one done in part: the engineer's first lawful free hour."""
    if result.outcome != "partly" or not result.follow_up:
        return None
    zone = desk.workstation.zone
    usual = datetime.fromisoformat(str(visit["starts_at"])).astimezone(zone).time()
    first = first_lawful_date(desk)
    minutes = visit["minutes"] or USUAL_MINUTES
    slot = Slot(str(visit["engineer_id"]), datetime.combine(first, usual, zone), minutes)
    found = free_time(desk, slot, last=first + timedelta(days=_SEARCHED_DAYS))
    if found is None:
        return None
    carried = {name: str(visit[name] or "") for name in _CARRIED}
    return VisitPlan(slot.engineer_id, found, minutes=minutes, **carried)  # type: ignore[arg-type]


_CARRIED = (
    "appeal_id",
    "applicant_id",
    "address",
    "purpose",
    "topic",
    "contact_phone",
    "contact_email",
    "language",
)


def _follow(act: Act, desk: Desk, visit_id: str, plan: VisitPlan | None) -> PlannedVisit | None:
    if plan is None:
        return None
    made = write_plan(act, desk, plan, check_plan(desk, plan))
    act.fact("followed_up", "visit", visit_id, {"visit_id": made.visit_id})
    return made


def _facts(desk: Desk, visit_id: str, result: VisitResult) -> list[tuple[str, dict[str, Any]]]:
    stream = stream_of("visit", visit_id)
    facts: list[tuple[str, dict[str, Any]]] = []
    facts += [("reading_taken", {"meter": meter, "value": value}) for meter, value in result.readings]
    facts += [("checklist_ticked", {"item": item}) for item in result.ticked]
    for photo in result.photos:
        ready = prepare_photo(photo.data, name=photo.name)
        facts.append(("attached", photo_fact(desk, photo.name, ready, stream)))
    if result.signature is not None:
        refuse_blank(result.signature.data)
        facts.append(("consumer_signed", kept_file(desk, result.signature, stream)))
    elif result.signature_refused:
        facts.append(("consumer_signature_refused", {"reason": result.signature_refused}))
    if result.contacts_given:
        facts.append(("contacts_given", {}))
    facts.append(("visit_ended", {"outcome": result.outcome, "left_at": iso(desk.now())}))
    return facts
