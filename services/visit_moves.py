"""Moving and calling off visits: judged against the time agreed last, late is kept and never blocked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.findings import Finding
from domain.local_time import to_the_minute
from domain.permissions import require
from domain.visit_changes import ChangeJudgement, judge_change
from domain.visit_terms import NoticeJudgement, judge_notice, require_notice_in_time
from domain.visits import Change, VisitState
from services.desk import Desk
from services.recording import Act, recording
from services.rows import read_record
from services.visit_checks import USUAL_MINUTES, Slot, slot_findings
from services.visit_notices import finish_tasks, open_tasks, visit_state
from services.visit_papers import Paper, coming_change_paper
from services.visit_planning import refuse_blocked, visit_rules
from services.visit_reminders import move_reminder
from services.visit_sending import tell_change

UNTOLD = ""
"""Way of a move that nobody was told of, because nobody was told of the visit yet."""


@dataclass(frozen=True, slots=True)
class MoveCheck:
    """What a move would be: a change to tell, where the visit was announced, or merely another plan."""

    announced: bool
    change: ChangeJudgement
    notice: NoticeJudgement
    findings: tuple[Finding, ...]


def check_move(
    desk: Desk, *, visit_id: str, starts_at: datetime, engineer_id: str = "", told_at: datetime | None = None
) -> MoveCheck:
    """Look at a move before it is made; nothing is stored.

    Raises:
        Refusal: ``visit_not_planned``.
    """
    visit, state = read_record("visit", visit_id), visit_state(desk, visit_id)
    slot = Slot(
        engineer_id or str(visit["engineer_id"]), starts_at, visit["minutes"] or USUAL_MINUTES, visit_id
    )
    judged = judge_move(desk, visit_id=visit_id, starts_at=starts_at, told_at=told_at or desk.now())
    return MoveCheck(
        announced=state.announced,
        change=judged,
        notice=_notice(desk, starts_at),
        findings=slot_findings(desk, slot),
    )


def judge_move(desk: Desk, *, visit_id: str, starts_at: datetime, told_at: datetime) -> ChangeJudgement:
    """How a change would be judged: against the last agreed time, in elapsed time, to the minute.

    Raises:
        Refusal: ``visit_not_planned``.
    """
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
    engineer_id: str = "",
) -> ChangeJudgement:
    """Move a visit and record when the consumer was told; late is kept with its reason, never blocked.

    ``way`` is empty where nobody was told of the visit yet: that is another plan, and must leave time
    for the notice. By e-mail or SMS the server tells the change.

    Raises:
        BadInput: ``visit_in_the_past``.
        Refusal: ``late_change_needs_reason``, ``visit_is_over``, ``visit_double_booked``,
            ``visit_engineer_absent``, ``change_must_be_told``, ``visit_notice_late``.
    """
    require(desk.person.roles, "move_visit", desk.regulations.narrowed)
    told = told_at or desk.now()
    visit, state = read_record("visit", visit_id), visit_state(desk, visit_id)
    _refuse_unmovable(desk, state, starts_at)
    slot = Slot(
        engineer_id or str(visit["engineer_id"]), starts_at, visit["minutes"] or USUAL_MINUTES, visit_id
    )
    refuse_blocked(slot_findings(desk, slot))
    judged = judge_move(desk, visit_id=visit_id, starts_at=starts_at, told_at=told)
    if way == UNTOLD:
        _require_untold(desk, visit, state, starts_at)
    else:
        _require_reason(desk, judged, reason)
    paper = _paper(desk, visit, judged, way, reason.strip())
    with recording(desk, "move_visit") as act:
        moved = {"starts_at": iso(to_the_minute(starts_at)), "engineer_id": slot.engineer_id}
        act.set("visit", visit_id, moved)
        act.fact("visit_moved", "visit", visit_id, _moved(desk, judged, way, reason.strip()))
        tell_change(act, desk, visit_id, way=way, paper=paper)
        _move_tasks(act, desk, visit_id, told=way != UNTOLD)
    return judged


def assign_engineer(desk: Desk, *, visit_id: str, engineer_id: str) -> None:
    """Give a visit to another engineer at the same time; the consumer agreed on a time, not on a person.

    Raises:
        Refusal: ``visit_is_over``, ``visit_double_booked``, ``visit_engineer_absent``.
    """
    require(desk.person.roles, "move_visit", desk.regulations.narrowed)
    visit, state = read_record("visit", visit_id), visit_state(desk, visit_id)
    if not state.open or state.started:
        raise Refusal("visit_is_over")
    starts_at = datetime.fromisoformat(str(visit["starts_at"]))
    refuse_blocked(
        slot_findings(desk, Slot(engineer_id, starts_at, visit["minutes"] or USUAL_MINUTES, visit_id))
    )
    with recording(desk, "assign_engineer") as act:
        act.set("visit", visit_id, {"engineer_id": engineer_id})
        for task_id in open_tasks(desk, visit_id, "visit_reminder"):
            act.set("task", task_id, {"employee_id": engineer_id})


def cancel_visit(
    desk: Desk, *, visit_id: str, reason: str, told_at: datetime | None = None, way: str = ""
) -> None:
    """Call a visit off; when, how and that the consumer was told stays on record.

    Raises:
        BadInput: ``notice_in_the_future``.
        Refusal: ``reason_missing``, ``visit_is_over``.
    """
    require(desk.person.roles, "move_visit", desk.regulations.narrowed)
    if not reason.strip():
        raise Refusal("reason_missing", where="reason")
    if told_at is not None and told_at > desk.now():
        raise BadInput("notice_in_the_future", where="told_at", value=told_at)
    state = visit_state(desk, visit_id)
    if not state.open or state.started:
        raise Refusal("visit_is_over")
    with recording(desk, "cancel_visit") as act:
        told = iso(told_at) if told_at else ""
        said = {"reason": reason.strip(), "told_at": told, "way": way}
        act.fact("visit_cancelled", "visit", visit_id, said)
        for kind in ("visit_notice", "visit_reminder"):
            finish_tasks(act, desk, visit_id, kind, how="task_cancelled")


def _refuse_unmovable(desk: Desk, state: VisitState, starts_at: datetime) -> None:
    if not state.open or state.started:
        raise Refusal("visit_is_over")
    if starts_at <= desk.now():
        raise BadInput("visit_in_the_past", where="starts_at", value=starts_at)


def _require_reason(desk: Desk, judged: ChangeJudgement, reason: str) -> None:
    rule = visit_rules(desk).change
    if not judged.in_time and rule.late_needs_reason and not reason.strip():
        raise Refusal("late_change_needs_reason", clause=rule.clause, latest=judged.latest)


def _require_untold(desk: Desk, visit: dict[str, Any], state: VisitState, starts_at: datetime) -> None:
    if state.announced:
        raise Refusal("change_must_be_told", clause=visit_rules(desk).change.clause)
    if visit["urgent"]:
        return
    zone = desk.workstation.zone
    day = starts_at.astimezone(zone).date()
    rule, calendar = visit_rules(desk).notice, desk.regulations.calendar
    require_notice_in_time(rule, desk.now(), day, calendar, zone=zone)


def _notice(desk: Desk, starts_at: datetime, given_at: datetime | None = None) -> NoticeJudgement:
    zone = desk.workstation.zone
    day = starts_at.astimezone(zone).date()
    calendar = desk.regulations.calendar
    return judge_notice(visit_rules(desk).notice, given_at or desk.now(), day, calendar, zone=zone)


def _moved(desk: Desk, judged: ChangeJudgement, way: str, reason: str) -> dict[str, Any]:
    notice = _notice(desk, judged.starts_at, judged.told_at)
    return {
        "old_starts_at": iso(judged.agreed),
        "starts_at": iso(to_the_minute(judged.starts_at)),
        "told_at": iso(judged.told_at) if way != UNTOLD else "",
        "latest": iso(judged.latest),
        "in_time": judged.in_time or way == UNTOLD,
        "way": way,
        "reason": reason,
        "notice_latest_on": notice.latest_on.isoformat(),
        "notice_in_time": notice.in_time,
    }


def _paper(desk: Desk, visit: dict[str, Any], judged: ChangeJudgement, way: str, reason: str) -> Paper | None:
    """The notice of a change that an e-mail brings, as it will stand once the move is made."""
    if way != "email" or not visit["contact_email"]:
        return None
    starts_at = to_the_minute(judged.starts_at)
    change = Change(judged.agreed, starts_at, judged.told_at, judged.in_time, reason)
    return coming_change_paper(desk, str(visit["id"]), change, way=way)


def _move_tasks(act: Act, desk: Desk, visit_id: str, *, told: bool) -> None:
    """Both notices move with the visit; the long one is done where the consumer was told now."""
    visit = read_record("visit", visit_id)
    latest = _notice(desk, datetime.fromisoformat(str(visit["starts_at"]))).latest_on
    for task_id in open_tasks(desk, visit_id, "visit_notice"):
        act.set("task", task_id, {"due_on": latest.isoformat()})
    if told:
        finish_tasks(act, desk, visit_id, "visit_notice")
    move_reminder(act, desk, visit_id, open_tasks(desk, visit_id, "visit_reminder"))
