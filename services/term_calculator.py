"""The term calculator: date in, dates out, for any profile and rule; a clerk at the phone needs it.

Nothing here belongs to a record and nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.calendars import Calendar
from domain.errors import BadInput
from domain.explanation import Citation, Explanation, explain
from domain.local_time import legal_date, wall_time
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Condition
from domain.term_selection import select_term
from domain.terms import Base, BaseDays, Roll, Term, Unit
from domain.visit_changes import HoursCount, explain_latest_change
from domain.visit_terms import (
    NoticeRule,
    deemed_given_on,
    explain_earliest_visit,
    explain_latest_notice,
    registered_on,
)
from services.appeal_terms import AppealTerm, cited
from services.desk import Desk
from services.regulations import organisation_calendar

MOST_UNITS = 3650
"""A free term longer than ten years is a typing error."""


@dataclass(frozen=True, slots=True)
class Counting:
    """By what the calculator counts: a profile with its own calendar and zone."""

    profile: Profile
    calendar: Calendar

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which typed times are meant."""
        return self.profile.time_zone


@dataclass(frozen=True, slots=True)
class RuleQuestion:
    """A term by the regulation: what came in, how, when, and what is ticked.

    ``received`` is a wall time of the workplace or a day; ``registered`` a day, by default the
    day of receipt.
    """

    kind: str
    channel: str
    received: date
    registered: date | None = None
    ticked: frozenset[Condition] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class FreeQuestion:
    """Any term at all. With ``workday_end`` what comes later is registered the next working day."""

    value: int
    unit: Unit
    start: date
    roll: Roll = Roll.NONE
    base: Base = Base.RECEIPT
    workday_end: time | None = None


@dataclass(frozen=True, slots=True)
class BothReadings:
    """A date of a visit's notice by the two readings; ``blocking`` is the one that the profile takes."""

    literal: Explanation
    clear: Explanation
    clear_blocks: bool

    @property
    def blocking(self) -> Explanation:
        """The reading by which a late notice is refused."""
        return self.clear if self.clear_blocks else self.literal


def counting_by(desk: Desk, profile: Profile) -> Counting:
    """The profile with the calendar of its country and its own days."""
    return Counting(profile, organisation_calendar(profile, desk.regulations.calendars))


def term_by_rule(by: Counting, question: RuleQuestion) -> AppealTerm:
    """The term that the regulation sets for such an appeal.

    Raises:
        Refusal: the kind or the channel is not one of the profile's.
        BadInput: ``local_time_skipped``, ``local_time_twice``, ``date_out_of_range``,
            ``registered_before_received``.
    """
    received = legal_date(moment(by, question.received), by.zone)
    registered = question.registered or received
    if registered < received:
        raise BadInput("registered_before_received", where="registered", value=registered, received=received)
    chosen = select_term(by.profile, kind=question.kind, channel=question.channel, ticked=question.ticked)
    if chosen.term is None:
        return AppealTerm(chosen, None)
    start = BaseDays(received, registered, registered, registered).day_zero(chosen.term)
    return AppealTerm(chosen, explain(chosen.term, start, by.calendar, citation=cited(chosen)))


def free_term(by: Counting, question: FreeQuestion) -> Explanation:
    """Any term, counted by the calendar of the profile.

    Raises:
        BadInput: ``term_value_wrong``, ``local_time_skipped``, ``local_time_twice``,
            ``date_out_of_range``.
    """
    if not 0 <= question.value <= MOST_UNITS:
        raise BadInput("term_value_wrong", where="value", value=question.value, most=MOST_UNITS)
    term = Term(question.value, question.unit, question.base, question.roll)
    came = moment(by, question.start)
    start = legal_date(came, by.zone)
    if question.workday_end is not None:
        start = registered_on(came, by.calendar, zone=by.zone, workday_end=question.workday_end)
    moved = came if start != legal_date(came, by.zone) else None
    return explain(term, start, by.calendar, came_at=moved)


def latest_notice_of(by: Counting, visit_on: date) -> BothReadings:
    """By when a visit must be told, by both readings."""
    rule, cite = by.profile.visits.notice, _notice_cited(by)
    literal, clear = (
        explain_latest_notice(rule, visit_on, by.calendar, clear=reading, citation=cite)
        for reading in (False, True)
    )
    return BothReadings(literal, clear, rule.clear_days)


def earliest_visit_after(by: Counting, given: date, *, any_day: bool = False) -> BothReadings:
    """The first day of a visit that is told at ``given`` (a wall time or a day), by both readings."""
    rule: NoticeRule = by.profile.visits.notice
    given_on = deemed_given_on(moment(by, given), by.calendar, zone=by.zone, cutoff=rule.cutoff)
    if rule.unit is Unit.WORKING:
        given_on = by.calendar.next_working(given_on)
    literal, clear = (
        explain_earliest_visit(
            rule, given_on, by.calendar, clear=reading, any_day=any_day, citation=_notice_cited(by)
        )
        for reading in (False, True)
    )
    return BothReadings(literal, clear, rule.clear_days)


def latest_change_of(by: Counting, agreed: datetime, *, second: bool | None = None) -> HoursCount:
    """By which minute a change of a visit agreed for the wall time ``agreed`` must be told.

    Raises:
        BadInput: ``local_time_skipped``, ``local_time_twice`` unless ``second`` tells which.
    """
    rule = by.profile.visits.change
    words = by.profile.clauses[rule.clause]
    cite = Citation("change", rule.clause, words.section, words.text, by.profile.profile, by.profile.version)
    there = wall_time(agreed, by.zone, second=second)
    return explain_latest_change(there, rule.hours, zone=by.zone, citation=cite)


def moment(by: Counting, typed: date, *, second: bool | None = None) -> date:
    """A typed day as it is; a typed wall time as the moment it means at the workplace.

    Raises:
        BadInput: ``local_time_skipped`` or ``local_time_twice``.
    """
    return wall_time(typed, by.zone, second=second) if isinstance(typed, datetime) else typed


def conditions_of(profile: Profile) -> Mapping[Condition, tuple[str, ...]]:
    """The ticks that bring another rule in this profile, with the rules they bring."""
    found: dict[Condition, tuple[str, ...]] = {}
    for rule in profile.terms.values():
        for condition in rule.when:
            found[condition] = (*found.get(condition, ()), rule.code)
    return found


def _notice_cited(by: Counting) -> Citation:
    rule = by.profile.visits.notice
    words = by.profile.clauses[rule.clause]
    return Citation("notice", rule.clause, words.section, words.text, by.profile.profile, by.profile.version)
