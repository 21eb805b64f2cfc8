"""What happens to a phone note after the call: called back, moved, confirmed in writing, taken back."""

from __future__ import annotations

from datetime import datetime

from domain.calls import NOT_REACHED, REACHED, CallState, fold_call
from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.permissions import require
from domain.phone_rules import CallOutcome
from domain.regulation.vocabulary import Caller
from domain.retention import keep_until, require_deletable
from services.call_hours import in_call_hours, next_call_slot
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import clean_text
from services.phone_calls import CALL_BACK, CONFIRM, PASS_ON
from services.recording import Act, recording
from services.rows import read_record
from services.visit_notices import finish_tasks, open_tasks

RECORDING = "call_recording"
"""What is kept of a call, in the profile's table of retention."""


def call_state(desk: Desk, call_id: str) -> CallState:
    """How far a phone note has come."""
    return fold_call(facts_of(desk.store, "phone_call", call_id))


def note_call_back(desk: Desk, *, call_id: str, reached: bool, answer: str = "") -> None:
    """Note that the caller was called back; one who wasn't reached stays on the list.

    Raises:
        Refusal: ``call_back_not_open``.
        BadInput: ``call_answer_missing``; somebody who was reached was told something.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    _require_open(desk, call_id)
    told = clean_text(answer)
    if reached and not told:
        raise BadInput("call_answer_missing", where="answer")
    with recording(desk, "note_call_back") as act:
        result = REACHED if reached else NOT_REACHED
        act.fact("called_back", "phone_call", call_id, {"at": iso(desk.now()), "result": result})
        if reached:
            earlier = str(read_record("phone_call", call_id)["answer"] or "")
            act.set("phone_call", call_id, {"answer": "\n".join(part for part in (earlier, told) if part)})
            finish_tasks(act, desk, call_id, CALL_BACK)


def move_call_back(desk: Desk, *, call_id: str, at: datetime) -> None:
    """Agree another time with the caller; the earlier one stays in the history.

    Raises:
        Refusal: ``call_back_not_open``, or ``call_back_outside_hours`` with the next time that is inside.
        BadInput: ``moment_without_offset`` or ``call_back_time_past``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    _require_open(desk, call_id)
    if at.tzinfo is None:
        raise BadInput("moment_without_offset", where="call_back_at", value=at)
    if at <= desk.now():
        raise BadInput("call_back_time_past", where="call_back_at")
    call = read_record("phone_call", call_id)
    if call["call_back_by"] == Caller.STAFF and in_call_hours(desk, at) is False:
        raise _outside(desk, at)
    local = at.astimezone(desk.workstation.zone)
    with recording(desk, "move_call_back") as act:
        old = str(call["call_back_at"] or "")
        act.fact(
            "call_back_moved", "phone_call", call_id, {"old_call_back_at": old, "call_back_at": iso(local)}
        )
        act.set("phone_call", call_id, {"call_back_at": iso(local)})
        for task_id in open_tasks(desk, call_id, CALL_BACK):
            act.set("task", task_id, {"due_at": iso(local), "due_on": local.date().isoformat()})


def _outside(desk: Desk, at: datetime) -> Refusal:
    rule = desk.regulations.profile.phone.call_back
    clause = rule.hours_clause if rule else ""
    return Refusal(
        "call_back_outside_hours", where="call_back_at", clause=clause, next=next_call_slot(desk, at)
    )


def confirm_in_writing(desk: Desk, *, call_id: str, channel: str) -> None:
    """Note that what was told by phone was confirmed by fax or letter (HDH-9).

    Raises:
        Refusal: ``call_nothing_to_confirm``, or ``call_confirmation_way_missing``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    rule = desk.regulations.profile.phone.important
    state = call_state(desk, call_id)
    if rule is None or not state.important or state.confirmed:
        raise Refusal("call_nothing_to_confirm")
    if channel not in rule.confirm_by:
        raise Refusal("call_confirmation_way_missing", where="channel", clause=rule.confirm_clause)
    with recording(desk, "confirm_in_writing") as act:
        act.fact("confirmation_sent", "phone_call", call_id, {"channel": channel})
        finish_tasks(act, desk, call_id, CONFIRM)


def note_confirmations(act: Act, desk: Desk, *, appeal_id: str, channel: str) -> None:
    """The confirming letter of an appeal leaves by fax or post: its calls are confirmed with it (HDH-9)."""
    rule = desk.regulations.profile.phone.important
    if rule is None or channel not in rule.confirm_by:
        return
    sql = "SELECT call_id FROM call_board WHERE appeal_id = ? AND to_confirm = 1"
    for (call_id,) in desk.store.execute(sql, (appeal_id,)).fetchall():
        act.fact("confirmation_sent", "phone_call", call_id, {"channel": channel})
        finish_tasks(act, desk, call_id, CONFIRM)


def withdraw_call(desk: Desk, *, call_id: str, reason: str) -> None:
    """Take a mistaken note back; it stays in the list, struck out, and nothing of it is owed.

    Raises:
        Refusal: ``reason_missing``, or ``call_has_appeal`` when an appeal was made of it.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    if read_record("phone_call", call_id)["appeal_id"]:
        raise Refusal("call_has_appeal")
    with recording(desk, "withdraw_call") as act:
        act.fact("withdrawn", "phone_call", call_id, {"reason": reason.strip()})
        for kind in (CALL_BACK, PASS_ON, CONFIRM):
            finish_tasks(act, desk, call_id, kind, how="task_cancelled")


def correct_call(desk: Desk, *, call_id: str, field: str, new: str, reason: str) -> None:
    """Correct a word of a note; the old one stays in the history with the reason.

    Raises:
        Refusal: ``reason_missing``.
        BadInput: ``call_field_unknown``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    if field not in ("phone", "caller", "question", "answer", "topic", "recording_reference"):
        raise BadInput("call_field_unknown", where=field)
    old = str(read_record("phone_call", call_id)[field] or "")
    with recording(desk, "correct_call") as act:
        said = {"field": field, "old": old, "new": clean_text(new), "reason": reason.strip()}
        act.fact("corrected", "phone_call", call_id, said)
        act.set("phone_call", call_id, {field: said["new"]})


def delete_recording(desk: Desk, *, call_id: str) -> None:
    """Forget where a recording lies, once nothing demands to keep it (AES-P8).

    Raises:
        Refusal: ``retention_not_over`` with the last day, or ``call_not_recorded``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    call = read_record("phone_call", call_id)
    reference = str(call["recording_reference"] or "")
    if not reference:
        raise Refusal("call_not_recorded")
    profile = desk.regulations.profile
    made_on = datetime.fromisoformat(str(call["started_at"])).date()
    require_deletable(profile, RECORDING, made_on=made_on, today=desk.today())
    rule = profile.retention.get(RECORDING)
    until = keep_until(rule, made_on).isoformat() if rule else ""
    with recording(desk, "delete_recording") as act:
        act.fact("recording_deleted", "phone_call", call_id, {"recording": reference, "keep_until": until})
        act.set("phone_call", call_id, {"recording_reference": ""})


def _require_open(desk: Desk, call_id: str) -> None:
    state = call_state(desk, call_id)
    if not state.open or state.outcome != CallOutcome.CALL_BACK:
        raise Refusal("call_back_not_open")
