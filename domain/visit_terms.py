"""Terms of visits at home: the notice, days ahead (changes: ``domain/visit_changes.py``).

The notice is counted back from the *date* of the visit, which doesn't count itself. The
regulations leave open whether the days must pass in full, so there are two readings:

* literal: the n-th working day before the visit is still in time;
* clear: n whole working days lie between notice and visit (one working day earlier).

The profile says which one blocks; the other is shown beside it.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo

from domain.calendars import Calendar
from domain.errors import Refusal
from domain.explanation import NO_CITATION, Citation, Explanation, explain_between
from domain.local_time import legal_date, to_the_minute
from domain.terms import Base, Term, Unit

_DAY = timedelta(days=1)


class NoticeRule(Protocol):
    """What a profile says about the notice (``domain.regulation.service.VisitNotice``)."""

    @property
    def clause(self) -> str:
        """The clause that a refusal cites."""
        ...

    @property
    def value(self) -> int:
        """How many days before the visit."""
        ...

    @property
    def unit(self) -> Unit:
        """Working or calendar days."""
        ...

    @property
    def clear_days(self) -> bool:
        """Which reading blocks: True the clear one, False the literal one."""
        ...

    @property
    def cutoff(self) -> time | None:
        """Local time after which a notice counts as given on the next working day."""
        ...


class Notice(NamedTuple):
    """A notice rule by itself, where no profile stands behind it."""

    value: int
    unit: Unit = Unit.WORKING
    clear_days: bool = False
    cutoff: time | None = None
    clause: str = ""


def latest_notice(rule: NoticeRule, visit_on: date, calendar: Calendar, *, clear: bool | None = None) -> date:
    """The last day on which the notice of a visit on ``visit_on`` is in time.

    ``clear`` asks for one of the readings; without it the rule's own.
    """
    days = rule.value + _extra(rule, clear)
    if rule.unit is Unit.WORKING and days:
        return calendar.nth_working_before(visit_on, days)
    return visit_on - timedelta(days=days)


def earliest_visit(
    rule: NoticeRule, given_on: date, calendar: Calendar, *, clear: bool | None = None, any_day: bool = False
) -> date:
    """The first day of visit after a notice on ``given_on``; ``any_day`` allows days off.

    For a ``given_on`` that is off, ``first_lawful_visit`` is the safe question to ask.
    """
    days = rule.value + _extra(rule, clear)
    if rule.unit is not Unit.WORKING or not days:
        visit_on = given_on + timedelta(days=days)
        return visit_on if any_day else calendar.next_working(visit_on)
    if not any_day:
        return calendar.nth_working_after(given_on, days)
    return (calendar.nth_working_after(given_on, days - 1) if days > 1 else given_on) + _DAY


def first_lawful_visit(
    rule: NoticeRule, given_on: date, calendar: Calendar, *, clear: bool | None = None, any_day: bool = False
) -> date:
    """The first day on which a visit with a notice on ``given_on`` can't be late.

    A notice on a day off counts as given on the next working day here, because the latest
    notice counted back from the visit is always a working day.
    """
    counted_from = calendar.next_working(given_on) if rule.unit is Unit.WORKING else given_on
    return earliest_visit(rule, counted_from, calendar, clear=clear, any_day=any_day)


def _extra(rule: NoticeRule, clear: bool | None) -> int:
    return int(rule.clear_days if clear is None else clear)


def deemed_given_on(
    given: date | datetime, calendar: Calendar, *, zone: ZoneInfo, cutoff: time | None = None
) -> date:
    """The day on which a notice counts as given: after ``cutoff`` (not at it) the next working day."""
    return _day_after_hours(given, calendar, zone=zone, last=cutoff)


def registered_on(
    received: date | datetime, calendar: Calendar, *, zone: ZoneInfo, workday_end: time | None = None
) -> date:
    """The day on which something counts as registered that may come in out of hours.

    Received on a day off, or after the end of the working day (at it is still in time): the
    next working day.
    """
    day = _day_after_hours(received, calendar, zone=zone, last=workday_end)
    return calendar.next_working(day)


def _day_after_hours(
    moment: date | datetime, calendar: Calendar, *, zone: ZoneInfo, last: time | None
) -> date:
    day = legal_date(moment, zone)
    if last is None or not isinstance(moment, datetime):
        return day
    at = to_the_minute(moment.astimezone(zone)).time()
    return calendar.nth_working_after(day, 1) if at > last else day


class NoticeJudgement(NamedTuple):
    """Whether a notice is in time: ``latest_on`` by the reading that blocks, ``other_on`` by the other.

    ``given_on`` is the day on which it counts as given. ``hint`` is True for a notice that is
    in time by the literal reading only.
    """

    given_on: date
    latest_on: date
    other_on: date
    in_time: bool
    hint: bool


def judge_notice(
    rule: NoticeRule, given: date | datetime, visit_on: date, calendar: Calendar, *, zone: ZoneInfo
) -> NoticeJudgement:
    """Judge a notice given at ``given`` (a moment or a day) of a visit on ``visit_on``."""
    given_on = deemed_given_on(given, calendar, zone=zone, cutoff=rule.cutoff)
    latest = latest_notice(rule, visit_on, calendar)
    other = latest_notice(rule, visit_on, calendar, clear=not rule.clear_days)
    in_time = given_on <= latest
    return NoticeJudgement(given_on, latest, other, in_time, in_time and given_on > min(latest, other))


def require_notice_in_time(
    rule: NoticeRule, given: date | datetime, visit_on: date, calendar: Calendar, *, zone: ZoneInfo
) -> NoticeJudgement:
    """The judgement, if the notice is in time.

    Raises:
        Refusal: ``visit_notice_late``, with the latest day and the first lawful visit.
    """
    judged = judge_notice(rule, given, visit_on, calendar, zone=zone)
    if not judged.in_time:
        raise Refusal(
            "visit_notice_late",
            clause=rule.clause,
            given_on=judged.given_on,
            latest_on=judged.latest_on,
            visit_on=visit_on,
            first_visit_on=first_lawful_visit(rule, judged.given_on, calendar),
        )
    return judged


def explain_latest_notice(
    rule: NoticeRule,
    visit_on: date,
    calendar: Calendar,
    *,
    clear: bool | None = None,
    citation: Citation = NO_CITATION,
) -> Explanation:
    """How the latest day of a notice came about; counted back from the visit."""
    end = latest_notice(rule, visit_on, calendar, clear=clear)
    return explain_between(_as_term(rule), visit_on, end, calendar, citation=citation)


def explain_earliest_visit(
    rule: NoticeRule,
    given_on: date,
    calendar: Calendar,
    *,
    clear: bool | None = None,
    any_day: bool = False,
    citation: Citation = NO_CITATION,
) -> Explanation:
    """How the earliest day of a visit came about; counted from the notice."""
    end = earliest_visit(rule, given_on, calendar, clear=clear, any_day=any_day)
    return explain_between(_as_term(rule), given_on, end, calendar, citation=citation)


def _as_term(rule: NoticeRule) -> Term:
    return Term(rule.value, rule.unit, Base.DECISION)
