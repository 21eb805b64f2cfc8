"""Planning visits lawfully: notice in working days, the engineer's time, the appeal's own term.

A planned visit schedules two notices: the one of the regulation and a reminder shortly
before the agreed time; both move with the visit (``services/visit_moves.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from domain.clock import iso
from domain.errors import BadInput, Refusal
from domain.explanation import Explanation
from domain.findings import Finding, Level
from domain.local_time import to_the_minute
from domain.permissions import require
from domain.regulation.service import VisitRules
from domain.visit_terms import (
    NoticeJudgement,
    explain_earliest_visit,
    first_lawful_visit,
    judge_notice,
    require_notice_in_time,
)
from services.desk import Desk
from services.naming import applicant_name
from services.recording import Act, recording
from services.rows import find_record, read_record
from services.term_acts import TermChange, preview_term_change, write_term_change
from services.visit_checks import Slot, address_findings, slot_findings
from services.visit_reminders import schedule_reminder


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """A visit as it is being planned; ``starts_at`` is aware, ``site_check`` changes the appeal's term."""

    engineer_id: str
    starts_at: datetime
    appeal_id: str = ""
    applicant_id: str = ""
    address: str = ""
    minutes: int = 60
    purpose: str = ""
    topic: str = ""
    urgent_reason: str = ""
    consent: bool = False
    site_check: bool = False
    contact_phone: str = ""
    contact_email: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class PlanCheck:
    """What stands for and against a plan: its notice, what clashes, what the appeal's term becomes."""

    notice: NoticeJudgement | None
    first_lawful_on: date
    strict_on: date
    findings: tuple[Finding, ...] = ()
    term: TermChange | None = None


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """A visit that was planned, with the last day of its notice."""

    visit_id: str
    starts_at: datetime
    notice_latest_on: date | None
    reminder_at: datetime | None
    findings: tuple[Finding, ...] = field(default=())


def visit_rules(desk: Desk) -> VisitRules:
    """The rules of visits in force today."""
    return desk.regulations.profile.visits


def first_lawful_date(desk: Desk, *, strict: bool = True) -> date:
    """The first day on which a visit announced today is in time, also by the stricter reading."""
    rule = visit_rules(desk).notice
    return first_lawful_visit(rule, desk.today(), desk.regulations.calendar, clear=True if strict else None)


def explain_first_lawful(desk: Desk) -> Explanation:
    """Why the first lawful date is that date."""
    rule = visit_rules(desk).notice
    return explain_earliest_visit(rule, desk.today(), desk.regulations.calendar)


def check_plan(desk: Desk, plan: VisitPlan, *, visit_id: str = "") -> PlanCheck:
    """Look at a plan before it is made; nothing is stored."""
    rules, zone = visit_rules(desk), desk.workstation.zone
    calendar = desk.regulations.calendar
    judged = None
    if not plan.urgent_reason and not _lifted(rules, plan):
        judged = judge_notice(rules.notice, desk.now(), _day(plan, desk), calendar, zone=zone)
    return PlanCheck(
        notice=judged,
        first_lawful_on=first_lawful_visit(rules.notice, desk.today(), calendar),
        strict_on=first_lawful_visit(rules.notice, desk.today(), calendar, clear=True),
        findings=(
            *slot_findings(desk, _slot(plan, visit_id)),
            *address_findings(_address(plan)),
        ),
        term=_term_change(desk, plan),
    )


def plan_visit(desk: Desk, *, plan: VisitPlan) -> PlannedVisit:
    """Plan a visit; an ordinary one must still leave time for its notice.

    Raises:
        BadInput: ``visit_in_the_past``, ``visit_without_address`` or ``visit_without_engineer``.
        Refusal: ``visit_notice_late`` with the first lawful date, ``visit_double_booked``,
            ``visit_engineer_absent``, ``visit_urgent_unknown`` where the rules know no urgent trips.
    """
    require(desk.person.roles, "plan_visit", desk.regulations.narrowed)
    check = lawful_plan(desk, plan)
    with recording(desk, "plan_visit") as act:
        return write_plan(act, desk, plan, check)


def lawful_plan(desk: Desk, plan: VisitPlan) -> PlanCheck:
    """The check of a plan that may be made; raises as ``plan_visit``."""
    _check_facts(desk, plan)
    check = check_plan(desk, plan)
    if check.notice is not None:
        day = _day(plan, desk)
        rule, zone = visit_rules(desk).notice, desk.workstation.zone
        require_notice_in_time(rule, desk.now(), day, desk.regulations.calendar, zone=zone)
    refuse_blocked(check.findings)
    return check


def write_plan(act: Act, desk: Desk, plan: VisitPlan, check: PlanCheck) -> PlannedVisit:
    """Write a plan that was found lawful, with its two notices, inside an act."""
    visit_id = act.put("visit", _columns(desk, plan))
    latest = check.notice.latest_on if check.notice else None
    reminder = _schedule(act, desk, visit_id, plan, latest)
    if check.term is not None and plan.site_check:
        ticks: dict[str, object] = {"needs_site_check": True}
        write_term_change(act, plan.appeal_id, ticks, check.term, "site_check_planned")
    return PlannedVisit(visit_id, plan.starts_at, latest, reminder, check.findings)


def _lifted(rules: VisitRules, plan: VisitPlan) -> bool:
    """Whether the person's recorded consent lifts the long notice; the profile decides (AES: no)."""
    return plan.consent and rules.notice.consent_lifts


def _slot(plan: VisitPlan, visit_id: str) -> Slot:
    return Slot(plan.engineer_id, plan.starts_at, plan.minutes, visit_id)


def _day(plan: VisitPlan, desk: Desk) -> date:
    return plan.starts_at.astimezone(desk.workstation.zone).date()


def _check_facts(desk: Desk, plan: VisitPlan) -> None:
    if plan.starts_at.tzinfo is None:
        raise BadInput("moment_without_offset", where="starts_at", value=plan.starts_at)
    if plan.starts_at <= desk.now():
        raise BadInput("visit_in_the_past", where="starts_at", value=plan.starts_at)
    if not _address(plan):
        raise BadInput("visit_without_address", where="address")
    if not plan.engineer_id:
        raise BadInput("visit_without_engineer", where="engineer_id")
    if plan.urgent_reason and visit_rules(desk).urgent is None:
        raise Refusal("visit_urgent_unknown", where="urgent")


def _applicant(plan: VisitPlan) -> Mapping[str, Any]:
    appeal = find_record("appeal", plan.appeal_id) or {}
    return find_record("applicant", plan.applicant_id or appeal.get("applicant_id")) or {}


def _address(plan: VisitPlan) -> str:
    applicant = _applicant(plan)
    known = applicant.get("service_address") or applicant.get("postal_address")
    return (plan.address or str(known or "")).strip()


def _columns(desk: Desk, plan: VisitPlan) -> dict[str, Any]:
    appeal = find_record("appeal", plan.appeal_id) or {}
    applicant = _applicant(plan)
    columns = {
        "appeal_id": plan.appeal_id,
        "applicant_id": plan.applicant_id or appeal.get("applicant_id"),
        "place_id": desk.workstation.place_id,
        "engineer_id": plan.engineer_id,
        "address": _address(plan),
        "starts_at": iso(to_the_minute(plan.starts_at)),
        "minutes": plan.minutes,
        "purpose": plan.purpose or appeal.get("subject"),
        "topic": plan.topic or appeal.get("topic"),
        "urgent": bool(plan.urgent_reason),
        "urgent_reason": plan.urgent_reason,
        "contact_phone": plan.contact_phone or applicant.get("phone"),
        "contact_email": plan.contact_email or applicant.get("email"),
        "language": plan.language or appeal.get("language"),
    }
    return {name: value for name, value in columns.items() if value not in (None, "")}


def _schedule(act: Act, desk: Desk, visit_id: str, plan: VisitPlan, latest: date | None) -> datetime | None:
    """The two notices of a visit: by the regulation's last day, and shortly before the time."""
    data: dict[str, Any] = {"starts_at": iso(to_the_minute(plan.starts_at)), "consent": plan.consent}
    data["notice_latest_on"] = latest.isoformat() if latest else ""
    act.fact("visit_planned", "visit", visit_id, data)
    if latest is not None:
        about = {"entity": "visit", "eid": visit_id, "place_id": desk.workstation.place_id}
        act.put("task", about | {"kind": "visit_notice", "due_on": latest.isoformat()})
    return schedule_reminder(act, desk, visit_id)


def _term_change(desk: Desk, plan: VisitPlan) -> TermChange | None:
    """What a check on site makes of the appeal's term, where that is another one (AES-D2)."""
    if not plan.appeal_id:
        return None
    appeal = read_record("appeal", plan.appeal_id)
    if appeal["needs_site_check"]:
        return None
    try:
        change = preview_term_change(desk, appeal_id=plan.appeal_id, changed={"needs_site_check": True})
    except Refusal:
        return None
    return change if change.due_on != change.old_due_on else None


def refuse_blocked(findings: tuple[Finding, ...]) -> None:
    """Raise the first finding that forbids.

    Raises:
        Refusal: its code and facts.
    """
    for finding in findings:
        if finding.level is Level.BLOCK:
            raise Refusal(finding.code, **finding.facts)


def visit_title(visit: Mapping[str, Any]) -> str:
    """Whom a visit is for, as lists name it."""
    applicant = find_record("applicant", visit["applicant_id"]) or {}
    return applicant_name(applicant) or str(visit["address"] or "")
