"""Taking appeals in: accepted, put in the Box, registered with a number that never changes.

In AES an operator of a service centre only *accepts*; the registry alone registers. Other
profiles do both in one act. Both dates are kept (AES-J8, AES-R9).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.appeals import Phase, fold_appeal
from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.permissions import require
from services.appeal_terms import AppealTerm, term_for
from services.archive import linked_as
from services.desk import Desk
from services.drafts import discard_draft
from services.facts import facts_of
from services.intake_form import AppealForm, ApplicantForm, NewFile
from services.numbers import INCOMING, next_number
from services.recording import Act, recording
from services.rows import read_record, stream_of


@dataclass(frozen=True, slots=True)
class Accepted:
    """An appeal that has come in and has no number yet."""

    appeal_id: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Registered:
    """An appeal with its final number; ``term`` explains the due date."""

    appeal_id: str
    number: str
    received_at: datetime
    registered_on: date
    term: AppealTerm


def accept_appeal(desk: Desk, *, form: AppealForm, into_box: bool = False, draft_id: str = "") -> Accepted:
    """Take an appeal in without a number: its date of receipt is fixed from now on. Its draft goes with it.

    Raises:
        Refusal: ``not_permitted``, or a date that can't be.
    """
    require(desk.person.roles, "accept_appeal", desk.regulations.narrowed)
    received = _received(desk, form)
    with recording(desk, "accept_appeal") as act:
        appeal_id = _write(act, desk, form)
        _note_acceptance(act, desk, appeal_id, received)
        if into_box:
            act.fact("put_in_box", "appeal", appeal_id, {"place_id": desk.workstation.place_id})
        discard_draft(desk, draft_id)
    return Accepted(appeal_id, received)


def register_appeal(desk: Desk, *, form: AppealForm, draft_id: str = "") -> Registered:
    """Take in and register in one act; its draft goes with it.

    Raises:
        Refusal: ``not_permitted``, ``no_number_series``, or a kind or channel outside the profile.
    """
    require(desk.person.roles, "register_appeal", desk.regulations.narrowed)
    received = _received(desk, form)
    with recording(desk, "register_appeal") as act:
        appeal_id = _write(act, desk, form)
        _note_acceptance(act, desk, appeal_id, received)
        discard_draft(desk, draft_id)
        return _register(act, desk, appeal_id, received)


def register_accepted(desk: Desk, *, appeal_id: str) -> Registered:
    """Give a number to an appeal that was accepted earlier, perhaps elsewhere.

    Raises:
        Refusal: ``not_permitted``, ``already_registered`` or ``no_number_series``.
    """
    require(desk.person.roles, "register_appeal", desk.regulations.narrowed)
    state = fold_appeal(facts_of(desk.store, "appeal", appeal_id))
    if state.number:
        raise Refusal("already_registered", number=state.number)
    if state.received_at is None or state.phase is Phase.WITHDRAWN:
        raise Refusal("not_accepted")
    with recording(desk, "register_appeal") as act:
        return _register(act, desk, appeal_id, state.received_at)


def empty_box(desk: Desk, *, place_id: str, appeal_ids: tuple[str, ...]) -> None:
    """Note that the registry took these appeals out of a service centre's Box (AES-J9)."""
    require(desk.person.roles, "empty_box", desk.regulations.narrowed)
    with recording(desk, "empty_box") as act:
        for appeal_id in appeal_ids:
            data = {"place_id": place_id, "appeal_ids": list(appeal_ids)}
            act.fact("box_emptied", "appeal", appeal_id, data)


def note_slip(desk: Desk, *, appeal_id: str, way: str) -> None:
    """Note that the applicant got a slip, or a mark on the second copy (AES-J6)."""
    require(desk.person.roles, "print_slip", desk.regulations.narrowed)
    with recording(desk, "print_slip") as act:
        act.fact("slip_given", "appeal", appeal_id, {"way": way})


def attach_file(desk: Desk, *, appeal_id: str, file: NewFile) -> None:
    """Add a file to an appeal."""
    require(desk.person.roles, "edit_appeal", desk.regulations.narrowed)
    with recording(desk, "attach_file") as act:
        attach(act, desk, appeal_id, file)


def _received(desk: Desk, form: AppealForm) -> datetime:
    received = form.received_at or desk.now()
    if received.tzinfo is None:
        raise BadInput("moment_without_offset", where="received_at", value=received)
    if received > desk.now():
        raise BadInput("received_in_the_future", where="received_at", value=received)
    return received.astimezone(desk.workstation.zone).replace(microsecond=0)


def _write(act: Act, desk: Desk, form: AppealForm) -> str:
    columns = form.columns() | {"place_id": desk.workstation.place_id}
    columns["responsible_operator_id"] = desk.person.id
    columns["accepting_unit_id"] = desk.person.unit_id or None
    applicant_id = _applicant(act, form.applicant)
    if applicant_id:
        columns["applicant_id"] = applicant_id
    others = [other for person in form.co_applicants if (other := _applicant(act, person))]
    if others:
        columns["co_applicant_ids"] = others
    appeal_id = act.put("appeal", columns)
    for file in form.files:
        attach(act, desk, appeal_id, file)
    if form.call_id:
        act.set("phone_call", form.call_id, {"appeal_id": appeal_id})
    for earlier in form.repeat_of:
        link = {"appeal_id": linked_as(desk.store, earlier), "relation": "repeat"}
        act.fact("linked", "appeal", appeal_id, link)
    return appeal_id


def _applicant(act: Act, person: ApplicantForm) -> str:
    """The applicant's identifier: a known one kept up to date, a new one created, or none."""
    if person.id:
        act.set("applicant", person.id, person.columns())
        return person.id
    return act.put("applicant", person.columns()) if person.named else ""


def attach(act: Act, desk: Desk, appeal_id: str, file: NewFile) -> None:
    """Keep a file and note that it belongs to the appeal, inside an act that is under way."""
    blob = desk.blobs.keep(file.data, file.media_type, stream=stream_of("appeal", appeal_id))
    data = {"sha256": blob.sha256, "name": file.name, "size": blob.size, "media_type": blob.media_type}
    act.fact("attached", "appeal", appeal_id, data | ({"kind": file.kind} if file.kind else {}))


def _note_acceptance(act: Act, desk: Desk, appeal_id: str, received: datetime) -> None:
    data = {"received_at": iso(received), "place_id": desk.workstation.place_id}
    act.fact("accepted", "appeal", appeal_id, data)


def _register(act: Act, desk: Desk, appeal_id: str, received: datetime) -> Registered:
    today = desk.today()
    profile = desk.regulations.on(today)
    card = read_record("appeal", appeal_id)
    term = term_for(desk, card, received_at=received, registered_on=today, profile=profile)
    number = next_number(desk, INCOMING)
    data = {"number": number, "received_at": iso(received), "registered_on": today.isoformat()}
    data |= {"profile": profile.profile, "version": profile.version, **term_data(term)}
    act.fact("registered", "appeal", appeal_id, data)
    if card["topic"]:
        act.fact("classified", "appeal", appeal_id, {"topic": card["topic"]})
    return Registered(appeal_id, number, received, today, term)


def term_data(term: AppealTerm) -> dict[str, Any]:
    """The part of a fact that says which rule gave which dates, by which calendar."""
    explained = term.explanation
    return {
        "rule": term.chosen.rule.code,
        "due_on": explained.due.isoformat() if explained else None,
        "send_by": explained.send_by.isoformat() if explained else None,
        "calendar_status": explained.status.value if explained else None,
        "calendar_edition": str(explained.edition) if explained else None,
    }
