"""The visit itself, done offline: departed, arrived, introduced, found, photographed, signed, written up.

Each step is a fact with the time that the clock showed. A clock that was put back is said, never corrected.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.findings import Finding, Level
from domain.permissions import require
from domain.visit_changes import require_urgent_lawful
from domain.visits import VisitState
from services.desk import Desk
from services.intake_form import NewFile
from services.recording import recording
from services.rows import find_record, read_record, stream_of
from services.visit_notices import visit_state
from services.visit_photos import PreparedPhoto, prepare_photo
from services.visit_planning import (
    visit_rules,
)


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """A photo that is on the disk now, with its small picture for the screen."""

    sha256: str
    thumbnail: bytes
    taken_at: datetime
    place: tuple[float, float] | None = None


def depart(desk: Desk, *, visit_id: str) -> tuple[Finding, ...]:
    """Leave for a visit; an urgent one only after the consumer was told (AES-V2). Says what is odd.

    Raises:
        Refusal: ``visit_departed_without_notice``, ``visit_urgent_without_reason``, ``visit_is_over``.
    """
    visit, state = may_conduct(desk, visit_id)
    found: tuple[Finding, ...] = ()
    if visit["urgent"]:
        found = _urgent_findings(desk, visit, state)
    elif not state.announced:
        clause = visit_rules(desk).notice.clause
        found = (Finding("visit_departed_unannounced", Level.WARN, "", clause),)
    _note(desk, "depart", visit_id, "departed", {"at": iso(desk.now())})
    return found


def arrive(desk: Desk, *, visit_id: str) -> tuple[Finding, ...]:
    """Note the time of arrival as the clock shows it; says if the clock was put back meanwhile.

    Raises:
        Refusal: ``visit_is_over``.
    """
    _, state = may_conduct(desk, visit_id)
    _note(desk, "arrive", visit_id, "arrived", {"at": iso(desk.now())})
    return clock_findings(desk, state, desk.now())


def introduce(
    desk: Desk, *, visit_id: str, document_kind: str = "", document_number: str = ""
) -> tuple[Finding, ...]:
    """Name, position, organisation and purpose were told and a document shown (AES-V4, V5).

    Raises:
        Refusal: ``visit_document_missing`` if neither the form nor the employee's data name one;
            ``visit_is_over``.
    """
    _, state = may_conduct(desk, visit_id)
    employee = find_record("employee", desk.person.id) or {}
    kind = document_kind.strip() or str(employee.get("document_kind") or "")
    number = document_number.strip() or str(employee.get("document_number") or "")
    if not (kind and number):
        raise Refusal("visit_document_missing", clause=visit_rules(desk).conduct.document_clause)
    _note(desk, "introduce", visit_id, "introduced", {"document_kind": kind, "document_number": number})
    return clock_findings(desk, state, desk.now())


def take_reading(desk: Desk, *, visit_id: str, meter: str, value: str) -> None:
    """Note what a meter or a thermometer shows; a newer value of the same one counts.

    Raises:
        BadInput: ``reading_incomplete``.
        Refusal: ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    if not (meter.strip() and value.strip()):
        raise BadInput("reading_incomplete", where="value" if meter.strip() else "meter")
    said = {"meter": meter.strip(), "value": value.strip()}
    _note(desk, "take_reading", visit_id, "reading_taken", said)


def tick_item(desk: Desk, *, visit_id: str, item: str, on: bool = True) -> None:
    """Tick an item of the checklist, or take the tick back.

    Raises:
        Refusal: ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    _note(desk, "tick_item", visit_id, "checklist_ticked", {"item": item} | ({} if on else {"off": True}))


def write_findings(desk: Desk, *, visit_id: str, text: str, seen: Mapping[str, str] | None = None) -> None:
    """Keep the words for the act while they are being written.

    ``seen`` names the operation whose words their author had on screen.

    Raises:
        Refusal: ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    with recording(desk, "write_findings") as act:
        act.set("visit", visit_id, {"findings": text}, seen=seen)


def attach_photo(desk: Desk, *, visit_id: str, photo: NewFile, with_place: bool = False) -> KeptPhoto:
    """Keep a photo with the time it was taken and, if the person agrees, the place.

    Raises:
        BadInput: ``photo_too_large``, ``photo_not_a_picture``, ``picture_too_many_points``.
        Refusal: ``visit_is_over``.
        Fault: ``disk_full`` or ``disk_failed``.
    """
    may_conduct(desk, visit_id)
    ready = prepare_photo(photo.data, name=photo.name, with_place=with_place)
    with recording(desk, "attach_photo") as act:
        said = photo_fact(desk, photo.name, ready, stream_of("visit", visit_id))
        act.fact("attached", "visit", visit_id, said)
    taken = datetime.fromisoformat(str(said["taken_at"]))
    return KeptPhoto(str(said["sha256"]), ready.thumbnail, taken, ready.place)


def sign_by_consumer(desk: Desk, *, visit_id: str, picture: bytes) -> None:
    """Keep the signature that the consumer drew on the screen.

    Raises:
        BadInput: ``signature_empty``.
        Refusal: ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    refuse_blank(picture)
    with recording(desk, "sign_by_consumer") as act:
        file = NewFile("signature.png", picture, "image/png")
        act.fact("consumer_signed", "visit", visit_id, kept_file(desk, file, stream_of("visit", visit_id)))


def refuse_signature(desk: Desk, *, visit_id: str, reason: str) -> None:
    """The consumer does not sign; why stays on record.

    Raises:
        Refusal: ``reason_missing``, ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    _note(desk, "refuse_signature", visit_id, "consumer_signature_refused", {"reason": reason.strip()})


def give_contacts(desk: Desk, *, visit_id: str) -> None:
    """The contacts of the company were given on request (AES-V6).

    Raises:
        Refusal: ``visit_is_over``.
    """
    may_conduct(desk, visit_id)
    _note(desk, "give_contacts", visit_id, "contacts_given", {})


def conduct_findings(desk: Desk, state: VisitState) -> tuple[Finding, ...]:
    """What is missing before a visit may be closed: introduction and the document shown."""
    rules, found = visit_rules(desk).conduct, []
    if state.introduced_at is None:
        found.append(Finding("visit_not_introduced", rules.introduced, "introduced", rules.clause))
    if not state.document_kind:
        clause = rules.document_clause or rules.clause
        found.append(Finding("visit_document_missing", rules.document_shown, "document_kind", clause))
    return tuple(found)


def clock_findings(desk: Desk, state: VisitState, now: datetime) -> tuple[Finding, ...]:
    """A hint that the clock now stands before a step that was noted already; both stay as they are."""
    noted = [at for at in (state.departed_at, state.arrived_at) if at is not None and at > now]
    if not noted:
        return ()
    earlier = max(noted).astimezone(desk.workstation.zone)
    return (Finding("visit_clock_went_back", Level.WARN, "", "", {"noted": earlier, "now": now}),)


def photo_fact(desk: Desk, name: str, ready: PreparedPhoto, stream: str) -> dict[str, Any]:
    """Store a prepared photo and give the data of the fact that names it."""
    file = NewFile(name, ready.data, ready.media_type)
    taken = ready.taken_at.replace(tzinfo=desk.workstation.zone) if ready.taken_at else desk.now()
    said = kept_file(desk, file, stream) | {"kind": "visit_photo", "taken_at": iso(taken)}
    if ready.place is not None:
        said |= {"latitude": ready.place[0], "longitude": ready.place[1]}
    return said


def kept_file(desk: Desk, file: NewFile, stream: str) -> dict[str, Any]:
    """Store a file and give the data of the fact that names it."""
    blob = desk.blobs.keep(file.data, file.media_type, stream=stream)
    return {"sha256": blob.sha256, "name": file.name, "size": blob.size, "media_type": file.media_type}


def refuse_blank(picture: bytes) -> None:
    """Refuse a signature on which nothing was drawn (``signature_empty``)."""
    from PIL import Image, UnidentifiedImageError

    try:
        extremes = Image.open(io.BytesIO(picture)).convert("L").getextrema()
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise BadInput("signature_empty", where="signature") from error
    if extremes[0] == extremes[1]:
        raise BadInput("signature_empty", where="signature")


def _urgent_findings(desk: Desk, visit: Mapping[str, Any], state: VisitState) -> tuple[Finding, ...]:
    rule = visit_rules(desk).urgent
    if rule is None:
        return ()
    gap = require_urgent_lawful(
        reason=str(visit["urgent_reason"] or ""),
        told_at=state.notice_given_at,
        departed_at=desk.now(),
        clause=rule.clause,
        reason_required=rule.reason_required,
    )
    minutes = int(gap.total_seconds() // 60)
    if minutes <= rule.warn_gap_minutes:
        return ()
    return (Finding("visit_told_long_before", Level.WARN, "", rule.clause, {"minutes": minutes}),)


def may_conduct(desk: Desk, visit_id: str) -> tuple[Mapping[str, Any], VisitState]:
    """The visit and its state, if this person may conduct it and it is not over."""
    require(desk.person.roles, "conduct_visit", desk.regulations.narrowed)
    visit, state = read_record("visit", visit_id), visit_state(desk, visit_id)
    if not state.open:
        raise Refusal("visit_is_over")
    return visit, state


def _note(desk: Desk, action: str, visit_id: str, kind: str, data: dict[str, Any]) -> None:
    with recording(desk, action) as act:
        act.fact(kind, "visit", visit_id, data)
