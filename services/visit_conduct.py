"""The visit itself, done offline: departed, arrived, introduced, found, photographed, written up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.clock import iso
from domain.errors import Refusal
from domain.findings import Finding, Level
from domain.permissions import require
from domain.visit_changes import require_urgent_lawful
from domain.visits import VisitPhase, VisitState
from letters.context import Person, Reference, split_paragraphs
from letters.office_papers import Photo, Reading, VisitAct
from letters.pictures import document_picture
from letters.rendering import render
from services.desk import Desk
from services.intake_form import NewFile
from services.letter_content import letterhead
from services.letter_templates import DOCX, template_for
from services.naming import applicant_name, full_name
from services.people import by_language
from services.recording import recording
from services.rows import find_record, read_record, stream_of
from services.visit_notices import visit_state
from services.visit_planning import visit_rules

OUTCOMES = ("done", "partly", "nobody_home", "access_refused")
"""How a visit can end."""
_OUTCOME_WORDS = {
    "ru": ("выполнено", "выполнено частично", "никого нет дома", "отказано в доступе"),
    "kk": ("орындалды", "ішінара орындалды", "үйде ешкім жоқ", "кіруден бас тартылды"),
    "hu": ("elvégezve", "részben elvégezve", "senki sem volt otthon", "a bejutást megtagadták"),
    "en": ("done", "partly done", "nobody at home", "access refused"),
}


@dataclass(frozen=True, slots=True)
class VisitResult:
    """What the engineer writes down at the end."""

    outcome: str
    findings: str = ""
    readings: tuple[tuple[str, str], ...] = ()
    ticked: tuple[str, ...] = ()
    photos: tuple[NewFile, ...] = ()
    signature: NewFile | None = None
    signature_refused: str = ""
    contacts_given: bool = False


@dataclass(frozen=True, slots=True)
class WrittenUp:
    """A finished visit: its act, the follow-up if one is needed, and what was odd."""

    act_number: str
    act_sha256: str
    findings: tuple[Finding, ...] = ()


def depart(desk: Desk, *, visit_id: str) -> None:
    """Leave for a visit; an urgent one only after the consumer was told (AES-V2).

    Raises:
        Refusal: ``visit_departed_without_notice`` or ``visit_urgent_without_reason``.
    """
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    visit, state = read_record("visit", visit_id), visit_state(desk, visit_id)
    urgent = visit_rules(desk).urgent
    if visit["urgent"] and urgent is not None:
        require_urgent_lawful(
            reason=str(visit["urgent_reason"] or ""),
            told_at=state.notice_given_at,
            departed_at=desk.now(),
            clause=urgent.clause,
            reason_required=urgent.reason_required,
        )
    _note(desk, "depart", visit_id, "departed", {"at": iso(desk.now())})


def arrive(desk: Desk, *, visit_id: str) -> None:
    """Note the time of arrival as the clock shows it."""
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    _note(desk, "arrive", visit_id, "arrived", {"at": iso(desk.now())})


def introduce(desk: Desk, *, visit_id: str, document_kind: str = "", document_number: str = "") -> None:
    """Name, position, organisation and purpose were told and a document shown (AES-V4, V5).

    Raises:
        Refusal: ``visit_document_missing`` if neither the form nor the employee's data name one.
    """
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    employee = find_record("employee", desk.person.id) or {}
    kind = document_kind or str(employee.get("document_kind") or "")
    number = document_number or str(employee.get("document_number") or "")
    if not (kind and number):
        raise Refusal("visit_document_missing", clause=visit_rules(desk).conduct.clause)
    _note(desk, "introduce", visit_id, "introduced", {"document_kind": kind, "document_number": number})


def conduct_findings(desk: Desk, state: VisitState) -> tuple[Finding, ...]:
    """What is missing before a visit may be closed: introduction and the document shown."""
    rules, found = visit_rules(desk).conduct, []
    if state.phase not in (VisitPhase.INTRODUCED, VisitPhase.ENDED, VisitPhase.CLOSED):
        found.append(Finding("visit_not_introduced", rules.introduced, "introduced", rules.clause))
    if not state.document_kind:
        found.append(Finding("visit_document_missing", rules.document_shown, "document_kind", rules.clause))
    return tuple(found)


def finish_visit(desk: Desk, *, visit_id: str, result: VisitResult) -> WrittenUp:
    """End a visit in one act: findings, readings, photos, signature, outcome and the act as DOCX.

    Raises:
        Refusal: ``visit_outcome_missing``, or what the profile demands at the door is missing.
    """
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    if result.outcome not in OUTCOMES:
        raise Refusal("visit_outcome_missing", where="outcome")
    state = visit_state(desk, visit_id)
    findings = conduct_findings(desk, state) if result.outcome in ("done", "partly") else ()
    for finding in findings:
        if finding.level is Level.BLOCK:
            raise Refusal(finding.code, clause=finding.clause)
    stream = stream_of("visit", visit_id)
    with recording(desk, "finish_visit") as act:
        if result.findings:
            act.set("visit", visit_id, {"findings": result.findings})
        for kind, data in _facts(desk, result, stream):
            act.fact(kind, "visit", visit_id, data)
        number = _act_number(desk, visit_id)
        docx = _act_document(desk, visit_id, number, result)
        blob = desk.blobs.keep(docx, DOCX, stream=stream)
        said = {"docx_sha256": blob.sha256, "number": number, "size": blob.size}
        act.fact("act_made", "visit", visit_id, said)
        appeal_id = read_record("visit", visit_id)["appeal_id"]
        if appeal_id:
            _attach_to_appeal(act, appeal_id, number, blob.sha256, blob.size)
    return WrittenUp(number, blob.sha256, findings)


def _attach_to_appeal(act: Any, appeal_id: str, number: str, sha256: str, size: int) -> None:
    data = {"sha256": sha256, "name": f"{number}.docx", "size": size, "media_type": DOCX, "kind": "visit_act"}
    act.fact("attached", "appeal", appeal_id, data)


def _facts(desk: Desk, result: VisitResult, stream: str) -> list[tuple[str, dict[str, Any]]]:
    facts: list[tuple[str, dict[str, Any]]] = []
    facts += [("reading_taken", {"meter": meter, "value": value}) for meter, value in result.readings]
    facts += [("checklist_ticked", {"item": item}) for item in result.ticked]
    facts += [("attached", _kept(desk, photo, stream)) for photo in result.photos]
    if result.signature is not None:
        facts.append(("consumer_signed", _kept(desk, result.signature, stream)))
    elif result.signature_refused:
        facts.append(("consumer_signature_refused", {"reason": result.signature_refused}))
    if result.contacts_given:
        facts.append(("contacts_given", {}))
    facts.append(("visit_ended", {"outcome": result.outcome, "left_at": iso(desk.now())}))
    return facts


def _kept(desk: Desk, file: NewFile, stream: str) -> dict[str, Any]:
    blob = desk.blobs.keep(file.data, file.media_type, stream=stream)
    return {"sha256": blob.sha256, "name": file.name, "size": blob.size, "media_type": file.media_type}


def _note(desk: Desk, action: str, visit_id: str, kind: str, data: dict[str, Any]) -> None:
    with recording(desk, action) as act:
        act.fact(kind, "visit", visit_id, data)


def _act_number(desk: Desk, visit_id: str) -> str:
    """The act is numbered after its appeal and the place of the visit among its visits."""
    visit = read_record("visit", visit_id)
    row = desk.store.execute(
        "SELECT number FROM journal WHERE appeal_id = ?", (visit["appeal_id"],)
    ).fetchone()
    sql = "SELECT count(*) FROM visit WHERE appeal_id IS ? AND id <= ?"
    position = desk.store.execute(sql, (visit["appeal_id"], visit_id)).fetchone()[0]
    return f"{row[0] if row and row[0] else visit_id[-8:]}/{position}"


def _act_document(desk: Desk, visit_id: str, number: str, result: VisitResult) -> bytes:
    visit = read_record("visit", visit_id)
    language = desk.regulations.profile.language
    state = visit_state(desk, visit_id)
    applicant = find_record("applicant", visit["applicant_id"]) or {}
    employee = find_record("employee", desk.person.id) or {}
    context = VisitAct(
        org=letterhead(language),
        number=number,
        dated=desk.today(),
        visit_number=number,
        incoming=_reference(desk, visit),
        address=str(visit["address"] or ""),
        consumer=applicant_name(applicant),
        planned_at=_wall(desk, str(visit["starts_at"])),
        departed_at=_moment(desk, state.departed_at),
        arrived_at=_moment(desk, state.arrived_at),
        left_at=desk.now().replace(tzinfo=None),
        employee=Person(
            name=full_name(employee),
            position=by_language(employee.get("position"), language),
            phone=str(employee.get("phone") or ""),
        ),
        introduced=bool(state.document_kind),
        credential=f"{state.document_kind} {state.document_number}".strip(),
        purpose=str(visit["purpose"] or ""),
        reason=str(visit["urgent_reason"] or ""),
        contacts_given=result.contacts_given,
        outcome=_OUTCOME_WORDS[language][OUTCOMES.index(result.outcome)],
        findings=split_paragraphs(result.findings),
        readings=tuple(Reading(meter=meter, value=value) for meter, value in result.readings),
        photos=_photos(result.photos),
        consumer_signature=document_picture(result.signature.data) if result.signature else None,
        refusal_reason=result.signature_refused,
    )
    return render(context, template_for(desk, "visit_act", language), language=language)


def _photos(photos: Sequence[NewFile]) -> tuple[Photo, ...]:
    return tuple(Photo(title=photo.name, picture=document_picture(photo.data)) for photo in photos)


def _reference(desk: Desk, visit: dict[str, Any]) -> Reference | None:
    row = desk.store.execute(
        "SELECT number, registered_on FROM journal WHERE appeal_id = ?", (visit["appeal_id"],)
    ).fetchone()
    if row is None or not row[0]:
        return None
    return Reference(number=row[0], dated=date.fromisoformat(row[1]))


def _wall(desk: Desk, text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(desk.workstation.zone).replace(tzinfo=None)


def _moment(desk: Desk, moment: datetime | None) -> datetime | None:
    return moment.astimezone(desk.workstation.zone).replace(tzinfo=None) if moment else None
