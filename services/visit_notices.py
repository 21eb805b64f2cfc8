"""Telling the consumer: notices with proof, changes judged against the time agreed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.permissions import require
from domain.visit_changes import ChangeJudgement, judge_change
from domain.visit_terms import NoticeJudgement, judge_notice, latest_notice
from domain.visits import VisitState, fold_visit
from services.desk import Desk
from services.facts import facts_of
from services.recording import Act, recording
from services.rows import read_record
from services.visit_planning import visit_rules


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """A notice as it was given: the way, when, to which number or address, to whom, with what result."""

    way: str
    to: str = ""
    given_at: datetime | None = None
    spoke_with: str = ""
    result: str = "told"
    note: str = ""


def visit_state(desk: Desk, visit_id: str) -> VisitState:
    """How far a visit has come."""
    return fold_visit(facts_of(desk.store, "visit", visit_id))


def give_notice(desk: Desk, *, visit_id: str, notice: NoticeForm) -> NoticeJudgement:
    """Record that the consumer was told; in time or late is judged now and frozen as a fact.

    Raises:
        BadInput: ``notice_in_the_future``.
    """
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    visit, given_at = read_record("visit", visit_id), notice.given_at or desk.now()
    if given_at > desk.now():
        raise BadInput("notice_in_the_future", where="given_at", value=given_at)
    judged = judge(desk, visit, given_at)
    urgent = bool(visit["urgent"])
    said: dict[str, Any] = {
        "way": notice.way,
        "given_at": iso(given_at),
        "to": notice.to,
        "result": notice.result,
    }
    said |= {"visit_starts_at": visit["starts_at"], "in_time": judged.in_time or urgent}
    said |= {"latest_on": judged.latest_on.isoformat(), "spoke_with": notice.spoke_with, "note": notice.note}
    with recording(desk, "give_notice") as act:
        act.fact("notice_given", "visit", visit_id, said)
        finish_tasks(act, desk, visit_id, "visit_notice")
    return judged


def note_attempt(desk: Desk, *, visit_id: str, way: str, result: str, note: str = "") -> int:
    """Record that nobody was reached; returns the number of attempts so far."""
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    with recording(desk, "note_attempt") as act:
        said = {"way": way, "at": iso(desk.now()), "result": result, "note": note}
        act.fact("notice_attempt", "visit", visit_id, said)
    return visit_state(desk, visit_id).attempts


def give_reminder(desk: Desk, *, visit_id: str, way: str, result: str) -> None:
    """Record the short notice before the agreed time."""
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    with recording(desk, "give_reminder") as act:
        said = {"way": way, "given_at": iso(desk.now()), "result": result}
        act.fact("reminder_given", "visit", visit_id, said)
        finish_tasks(act, desk, visit_id, "visit_reminder")


def confirm_visit(desk: Desk, *, visit_id: str) -> None:
    """The consumer confirmed the time."""
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    with recording(desk, "confirm_visit") as act:
        act.fact("visit_confirmed", "visit", visit_id)


def judge(desk: Desk, visit: dict[str, Any], given_at: datetime) -> NoticeJudgement:
    """Whether a notice at ``given_at`` is in time for a visit as it stands."""
    rule, zone = visit_rules(desk).notice, desk.workstation.zone
    day = datetime.fromisoformat(visit["starts_at"]).astimezone(zone).date()
    return judge_notice(rule, given_at, day, desk.regulations.calendar, zone=zone)


def judge_move(desk: Desk, *, visit_id: str, starts_at: datetime, told_at: datetime) -> ChangeJudgement:
    """How a change would be judged: against the last agreed time, in elapsed time, to the minute."""
    agreed = visit_state(desk, visit_id).agreed
    if agreed is None:
        raise Refusal("visit_not_planned")
    hours = visit_rules(desk).change.hours
    return judge_change(agreed, starts_at, told_at, hours=hours, zone=desk.workstation.zone)


def move_visit(
    desk: Desk,
    *,
    visit_id: str,
    starts_at: datetime,
    told_at: datetime | None = None,
    way: str = "phone",
    reason: str = "",
) -> ChangeJudgement:
    """Move a visit and record when the consumer was told; late is kept with its reason, never blocked.

    Raises:
        Refusal: ``late_change_needs_reason``, ``visit_is_over``.
    """
    require(desk.person.roles, "move_visit", desk.regulations.narrowed)
    told = told_at or desk.now()
    state = visit_state(desk, visit_id)
    if not state.open or state.departed_at is not None:
        raise Refusal("visit_is_over")
    judged = judge_move(desk, visit_id=visit_id, starts_at=starts_at, told_at=told)
    rules = visit_rules(desk)
    if not judged.in_time and rules.change.late_needs_reason and not reason.strip():
        raise Refusal("late_change_needs_reason", clause=rules.change.clause, latest=judged.latest)
    with recording(desk, "move_visit") as act:
        act.set("visit", visit_id, {"starts_at": iso(starts_at)})
        act.fact("visit_moved", "visit", visit_id, _moved(desk, judged, way, reason))
        _move_reminder(act, desk, visit_id, starts_at)
    return judged


def _moved(desk: Desk, judged: ChangeJudgement, way: str, reason: str) -> dict[str, Any]:
    zone = desk.workstation.zone
    day = judged.starts_at.astimezone(zone).date()
    latest = latest_notice(visit_rules(desk).notice, day, desk.regulations.calendar)
    return {
        "old_starts_at": iso(judged.agreed),
        "starts_at": iso(judged.starts_at),
        "told_at": iso(judged.told_at),
        "latest": iso(judged.latest),
        "in_time": judged.in_time,
        "way": way,
        "reason": reason.strip(),
        "notice_latest_on": latest.isoformat(),
    }


def _move_reminder(act: Act, desk: Desk, visit_id: str, starts_at: datetime) -> None:
    from domain.visit_changes import latest_change

    hours = visit_rules(desk).reminder.hours
    at = latest_change(starts_at, hours, zone=desk.workstation.zone)
    for task_id in open_tasks(desk, visit_id, "visit_reminder"):
        act.set("task", task_id, {"due_at": iso(at)})


def cancel_visit(desk: Desk, *, visit_id: str, reason: str, told_at: datetime | None = None) -> None:
    """Call a visit off; when and that the consumer was told stays on record.

    Raises:
        Refusal: ``reason_missing``.
    """
    require(desk.person.roles, "move_visit", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "cancel_visit") as act:
        told = iso(told_at) if told_at else ""
        act.fact("visit_cancelled", "visit", visit_id, {"reason": reason.strip(), "told_at": told})
        for kind in ("visit_notice", "visit_reminder"):
            finish_tasks(act, desk, visit_id, kind, how="task_cancelled")


def open_tasks(desk: Desk, eid: str, kind: str) -> list[str]:
    """Tasks of one kind about a record that nobody has done or cancelled."""
    rows = desk.store.execute(
        "SELECT id FROM task WHERE eid = ? AND kind = ? AND id NOT IN"
        " (SELECT eid FROM fact WHERE entity = 'task' AND kind IN ('task_done', 'task_cancelled'))",
        (eid, kind),
    )
    return [str(row[0]) for row in rows.fetchall()]


def finish_tasks(act: Act, desk: Desk, eid: str, kind: str, *, how: str = "task_done") -> None:
    """Note tasks of one kind about a record as done, or cancelled with it."""
    for task_id in open_tasks(desk, eid, kind):
        act.fact(how, "task", task_id, {"reason": "cancelled"} if how == "task_cancelled" else {})
