"""Phone notes: judged by the profile, kept with what follows from them.

What follows: a call-back with its reminder, a question handed to a unit, the letter that confirms
important information, a note on the appeal that its applicant is satisfied, or a new appeal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from domain.calls import CallPhase, fold_call
from domain.clock import iso
from domain.disclosure import is_identified
from domain.errors import BadInput, Refusal
from domain.findings import Finding, Level, blocking
from domain.permissions import require
from domain.phone_rules import CallNote, CallOutcome, call_findings, reminder_at
from domain.regulation.vocabulary import Caller, Family
from services.applicants import applicant_form, typed_applicant
from services.call_form import CallForm, discard_call
from services.call_hours import in_call_hours, next_call_slot
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import AppealForm, clean, clean_text
from services.recording import Act, recording
from services.rows import find_record, read_record

CALL_BACK, PASS_ON, CONFIRM = "call_back", "pass_on", "phone_confirmation"
"""Kinds of the tasks that follow from a call."""


@dataclass(frozen=True, slots=True)
class CallCheck:
    """A note judged: what stands against ending it, whether the caller is known, when to call back.

    ``overlong`` says that the answer takes longer than the regulation lets a caller wait.
    """

    findings: tuple[Finding, ...]
    identified: bool
    next_slot: datetime | None
    reminder_at: datetime | None
    overlong: bool

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What stops the note."""
        return blocking(self.findings)


@dataclass(frozen=True, slots=True)
class NotedCall:
    """A note that was kept, with the tasks that follow and the warnings that did not stop it."""

    call_id: str
    task_ids: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def check_call(desk: Desk, form: CallForm) -> CallCheck:
    """Judge a note as it stands; nothing is stored."""
    profile = desk.regulations.profile
    note = _note(desk, form)
    wanted = form.call_back_at or desk.now() + timedelta(minutes=30)
    rule = profile.phone.call_back
    patience = timedelta(minutes=rule.after_minutes) if rule else timedelta.max
    return CallCheck(
        findings=(*call_findings(profile, note), *_own_findings(desk, form)),
        identified=is_identified(profile, family=family_of(form), stated=form.stated),
        next_slot=next_call_slot(desk, max(wanted, desk.now())),
        reminder_at=reminder_at(profile, note),
        overlong=not form.call_id and desk.now() - started(desk, form) > patience,
    )


def family_of(form: CallForm) -> Family:
    """A live call, or a message on the answering machine."""
    return Family.VOICEMAIL if form.message else Family.PHONE


def started(desk: Desk, form: CallForm) -> datetime:
    """When the call began.

    Raises:
        BadInput: ``moment_without_offset`` or ``call_in_the_future``.
    """
    at = form.started_at or desk.now()
    if at.tzinfo is None:
        raise BadInput("moment_without_offset", where="started_at", value=at)
    if at > desk.now():
        raise BadInput("call_in_the_future", where="started_at", value=at)
    return at.astimezone(desk.workstation.zone).replace(microsecond=0)


def note_call(desk: Desk, *, form: CallForm, draft_id: str = "") -> NotedCall:
    """Keep the note of a call that has ended; its draft is forgotten.

    Raises:
        Refusal: ``not_permitted``, ``call_written_up`` if somebody wrote it up meanwhile, or the
            first thing that stands against ending the note.
        BadInput: ``moment_without_offset``, ``call_in_the_future``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    check = check_call(desk, form)
    if check.blocking:
        first = check.blocking[0]
        raise Refusal(first.code, **{**first.facts, "clause": first.clause, "where": first.field})
    with recording(desk, "note_call") as act:
        call_id = _keep(act, desk, form)
        _note_facts(act, desk, call_id, form)
        tasks = tuple(_follow(act, desk, call_id, form))
        _note_satisfied(act, desk, form)
        discard_call(desk, draft_id)
    return NotedCall(call_id, tasks, check.findings)


def waiting_note(desk: Desk, call_id: str) -> CallForm:
    """A note that waits to be written up, as the form shows it (AES-P6).

    Raises:
        BadInput: ``record_unknown``.
    """
    call = read_record("phone_call", call_id)
    begun = datetime.fromisoformat(str(call["started_at"])).astimezone(desk.workstation.zone)
    reference = str(call["recording_reference"] or "")
    return CallForm(
        started_at=begun,
        phone=str(call["phone"] or ""),
        recorded=bool(reference),
        recording_reference=reference,
        call_id=call_id,
    )


def appeal_of_call(desk: Desk, call_id: str) -> AppealForm:
    """The form of the appeal that a call becomes: nobody types anything twice (AES-P5).

    Raises:
        BadInput: ``record_unknown``.
    """
    call = read_record("phone_call", call_id)
    known = find_record("applicant", call["applicant_id"])
    applicant = applicant_form(str(call["applicant_id"])) if known else typed_applicant(call["caller"] or "")
    phone = str(call["phone"] or "")
    if not applicant.phone and any(sign.isdigit() for sign in phone):
        applicant = replace(applicant, phone=phone)
    begun = datetime.fromisoformat(str(call["started_at"]))
    return AppealForm(
        channel=_phone_channel(desk, call_id),
        topic=str(call["topic"] or ""),
        text=str(call["question"] or ""),
        received_at=begun.astimezone(desk.workstation.zone),
        applicant=applicant,
        call_id=call_id,
    )


def _phone_channel(desk: Desk, call_id: str) -> str:
    """The profile's channel of calls, or of messages on the machine."""
    message = fold_call(facts_of(desk.store, "phone_call", call_id)).message
    wanted = Family.VOICEMAIL if message else Family.PHONE
    channels = desk.regulations.profile.channels.values()
    return next((one.code for one in channels if one.family is wanted), "")


# --- judging ----------------------------------------------------------------------------------


def _note(desk: Desk, form: CallForm) -> CallNote:
    at = form.call_back_at
    if at is not None and at.tzinfo is None:
        raise BadInput("moment_without_offset", where="call_back_at", value=at)
    by_staff = form.call_back_by == Caller.STAFF
    return CallNote(
        at=desk.now(),
        number=form.phone,
        outcome=CallOutcome(form.outcome) if form.outcome else None,
        recorded=form.recorded,
        recording_warned=form.warned_at is not None,
        abuse_told=form.abuse_told,
        call_back_at=at,
        call_back_by=Caller(form.call_back_by) if form.call_back_by else None,
        in_hours=in_call_hours(desk, at) if at is not None and by_staff else None,
        message=form.message,
        important_ticks=frozenset(form.ticks) if form.important else None,
    )


def _own_findings(desk: Desk, form: CallForm) -> list[Finding]:
    found = []
    if not form.question.strip() and form.outcome != CallOutcome.TERMINATED_ABUSE:
        found.append(Finding("call_question_missing", Level.BLOCK, "question"))
    if form.outcome == CallOutcome.ANSWERED and not form.answer.strip():
        found.append(Finding("call_answer_missing", Level.WARN, "answer"))
    if form.outcome == CallOutcome.TERMINATED_ABUSE and not form.reason.strip():
        clause = desk.regulations.profile.phone.abuse
        found.append(Finding("call_reason_missing", Level.BLOCK, "reason", clause.clause if clause else ""))
    if form.satisfied is not None and not form.appeal_id:
        found.append(Finding("call_appeal_missing", Level.BLOCK, "appeal_id"))
    if form.satisfied is not None and not (form.phone.strip() and form.answer.strip()):
        found.append(Finding("closing_phone_record_incomplete", Level.BLOCK, "answer"))
    rule = desk.regulations.profile.phone.important
    if form.important and rule is not None and form.confirm_by not in rule.confirm_by:
        found.append(Finding("call_confirmation_way_missing", Level.BLOCK, "confirm_by", rule.confirm_clause))
    return found


# --- writing ----------------------------------------------------------------------------------


def _keep(act: Act, desk: Desk, form: CallForm) -> str:
    """A new note, or the words of the one that waited for them."""
    if not form.call_id:
        return act.put("phone_call", _columns(desk, form))
    if fold_call(facts_of(desk.store, "phone_call", form.call_id)).phase is not CallPhase.OPEN:
        raise Refusal("call_written_up")
    act.set("phone_call", form.call_id, _columns(desk, form))
    return form.call_id


def _columns(desk: Desk, form: CallForm) -> dict[str, Any]:
    columns: dict[str, Any] = {
        "place_id": desk.workstation.place_id,
        "operator_id": desk.person.id,
        "phone": clean(form.phone),
        "caller": clean(form.caller),
        "applicant_id": form.applicant_id,
        "appeal_id": form.appeal_id,
        "identified_by": " ".join(form.stated),
        "question": clean_text(form.question),
        "answer": clean_text(form.answer),
        "pass_to_unit_id": form.pass_to_unit_id,
        "specialist_id": form.specialist_id,
        "recording_reference": clean(form.recording_reference),
        "started_at": iso(started(desk, form)),
        "ended_at": "" if form.call_id else iso(desk.now()),
        "topic": form.topic,
    }
    if form.outcome == CallOutcome.CALL_BACK and form.call_back_at is not None:
        columns |= {"call_back_at": iso(form.call_back_at), "call_back_by": form.call_back_by}
    return {name: value for name, value in columns.items() if value}


def _note_facts(act: Act, desk: Desk, call_id: str, form: CallForm) -> None:
    if form.warned_at is not None:
        act.fact("recording_warned", "phone_call", call_id, {"at": iso(form.warned_at)})
    if form.stated:
        known = is_identified(desk.regulations.profile, family=family_of(form), stated=form.stated)
        act.fact("identified", "phone_call", call_id, {"how": list(form.stated), "enough": known})
    if form.specialist_id:
        act.fact("specialist_consulted", "phone_call", call_id, {"employee_id": form.specialist_id})
    if form.important:
        ticked = {tick: tick in form.ticks for tick in ("fastest", "no_mishearing", "not_overheard")}
        act.fact("important_information", "phone_call", call_id, dict(ticked))
    ended: dict[str, Any] = {"outcome": form.outcome, "recorded": form.recorded, "message": form.message}
    ended |= {"abuse_told": form.abuse_told, "reason": clean(form.reason)}
    act.fact("call_ended", "phone_call", call_id, ended)


def _follow(act: Act, desk: Desk, call_id: str, form: CallForm) -> list[str]:
    """The tasks of a call: call back, hand on, confirm."""
    common = {"entity": "phone_call", "eid": call_id, "place_id": desk.workstation.place_id}
    made = []
    if form.outcome == CallOutcome.CALL_BACK and form.call_back_at and form.call_back_by == Caller.STAFF:
        at = form.call_back_at.astimezone(desk.workstation.zone)
        due = {"due_at": iso(at), "due_on": at.date().isoformat(), "employee_id": desk.person.id}
        made.append(act.put("task", {**common, **due, "kind": CALL_BACK, "address": clean(form.phone)}))
    if form.pass_to_unit_id:
        given = {"unit_id": form.pass_to_unit_id, "note": clean_text(form.question)}
        made.append(act.put("task", {**common, **given, "kind": PASS_ON, "due_on": desk.today().isoformat()}))
    rule = desk.regulations.profile.phone.important
    if form.important and rule is not None:
        on = desk.regulations.calendar.nth_working_after(desk.today(), rule.remind_working_days)
        how = {"channel": form.confirm_by, "due_on": on.isoformat(), "employee_id": desk.person.id}
        made.append(act.put("task", {**common, **how, "kind": CONFIRM}))
    return made


def _note_satisfied(act: Act, desk: Desk, form: CallForm) -> None:
    """The applicant was informed by phone: the appeal it is about learns of it (STD-4.1.6)."""
    if form.satisfied is None or not form.appeal_id:
        return
    said = {"phone": clean(form.phone), "at": iso(desk.now()), "content": clean_text(form.answer)}
    act.fact("satisfied_by_phone", "appeal", form.appeal_id, {**said, "satisfied": form.satisfied})
