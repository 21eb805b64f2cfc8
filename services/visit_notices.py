"""Telling the consumer of a visit: every way leaves proof, in time or late is judged once and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.local_time import legal_date
from domain.permissions import require
from domain.visit_terms import NoticeJudgement, judge_notice
from domain.visits import VisitState, fold_visit
from services.desk import Desk
from services.facts import facts_of
from services.recording import Act, recording
from services.rows import read_record
from services.tasks import ENDED_TASKS
from services.visit_planning import visit_rules


@dataclass(frozen=True, slots=True)
class NoticeForm:
    """A notice as it was given: the way, when, to which number or address, to whom, with what result.

    ``delivery_days``: a letter counts so many days after it was posted.
    """

    way: str
    to: str = ""
    given_at: datetime | None = None
    spoke_with: str = ""
    result: str = "told"
    note: str = ""
    delivery_days: int = 0


WAYS = ("phone", "sms", "email", "post", "in_person")
"""How a consumer may be told."""


def visit_state(desk: Desk, visit_id: str) -> VisitState:
    """How far a visit has come."""
    return fold_visit(facts_of(desk.store, "visit", visit_id))


def give_notice(desk: Desk, *, visit_id: str, notice: NoticeForm) -> NoticeJudgement:
    """Record that the consumer was told; in time or late is judged now and frozen as a fact.

    Raises:
        BadInput: ``notice_in_the_future``, ``notice_way_unknown``.
        Refusal: ``visit_is_over``.
    """
    require(desk.person.roles, "notify_visit", desk.regulations.narrowed)
    visit, given_at = read_record("visit", visit_id), notice.given_at or desk.now()
    if given_at > desk.now():
        raise BadInput("notice_in_the_future", where="given_at", value=given_at)
    if notice.way not in WAYS or notice.delivery_days < 0:
        raise BadInput("notice_way_unknown", where="way", value=notice.way)
    if not visit_state(desk, visit_id).open:
        raise Refusal("visit_is_over")
    judged = judge(desk, visit, given_at, delivery_days=notice.delivery_days)
    urgent = bool(visit["urgent"])
    said: dict[str, Any] = {
        "way": notice.way,
        "given_at": iso(given_at),
        "to": notice.to,
        "result": notice.result,
    }
    said |= {"visit_starts_at": visit["starts_at"], "in_time": judged.in_time or urgent}
    said |= {"latest_on": judged.latest_on.isoformat(), "spoke_with": notice.spoke_with, "note": notice.note}
    said |= {"counts_on": judged.given_on.isoformat()}
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


def judge(
    desk: Desk, visit: dict[str, Any], given_at: datetime, *, delivery_days: int = 0
) -> NoticeJudgement:
    """Whether a notice at ``given_at`` is in time for a visit as it stands.

    A letter counts on the day on which it should have arrived, not on the day it was posted.
    """
    rule, zone = visit_rules(desk).notice, desk.workstation.zone
    day = datetime.fromisoformat(visit["starts_at"]).astimezone(zone).date()
    given: date | datetime = given_at
    if delivery_days:
        given = legal_date(given_at, zone) + timedelta(days=delivery_days)
    return judge_notice(rule, given, day, desk.regulations.calendar, zone=zone)


def open_tasks(desk: Desk, eid: str, kind: str) -> list[str]:
    """Tasks of one kind about a record that nobody has done or cancelled."""
    rows = desk.store.execute(
        f"SELECT id FROM task WHERE eid = ? AND kind = ? AND id NOT IN {ENDED_TASKS}", (eid, kind)
    )
    return [str(row[0]) for row in rows.fetchall()]


def finish_tasks(act: Act, desk: Desk, eid: str, kind: str, *, how: str = "task_done") -> None:
    """Note tasks of one kind about a record as done, or cancelled with it."""
    for task_id in open_tasks(desk, eid, kind):
        act.fact(how, "task", task_id, {"reason": "cancelled"} if how == "task_cancelled" else {})
