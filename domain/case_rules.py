"""What each rule of a table of cases counts, with which options.

Options left out take the value of the profile that is being checked; without a profile
``roll=none``, ``count=literal``, ``visit_day=working``, ``register=none``, ``ext_from=deadline``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from domain.calendars import Calendars
from domain.case_options import CaseProfile, Row, Rows
from domain.cases import BrokenRow, Case, read_cases
from domain.errors import BadInput
from domain.explanation import Citation, Explanation, explain
from domain.terms import Base, Roll, Term, Unit
from domain.visit_changes import HoursCount, explain_latest_change
from domain.visit_terms import (
    Notice,
    deemed_given_on,
    explain_earliest_visit,
    explain_latest_notice,
    registered_on,
)


class Reading(StrEnum):
    """The two readings of the visit notice."""

    LITERAL = "literal"
    CLEAR = "clear"


class VisitDay(StrEnum):
    """On which days a visit may lie."""

    WORKING = "working"
    ANY = "any"


class Register(StrEnum):
    """Whether what comes out of hours is registered on the next working day."""

    NONE = "none"
    NEXT_WORKING = "next_working"


class Mode(StrEnum):
    """By when an extension is told."""

    AFTER_DECISION = "after_decision"
    BEFORE_DEADLINE = "before_deadline"


class From(StrEnum):
    """From where an extension runs."""

    DEADLINE = "deadline"
    START = "start"


class Days(StrEnum):
    """Units of a base term."""

    WORKING = "working"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What became of one row; ``problem`` is set, and ``got`` empty, if it can't be counted."""

    line: int
    id: str
    expected: str
    got: str
    passed: bool
    explanation: Explanation | HoursCount | None = None
    problem: BadInput | None = None


def check_cases(
    text: str, *, calendars: Calendars, profile: CaseProfile | None = None
) -> Iterator[CaseResult]:
    """Count every row of a table of cases and compare it with what it expects.

    Raises:
        BadInput: if the table as a whole can't be read (``domain.cases.read_cases``).
    """
    rows = Rows(calendars, profile)
    for row in read_cases(text):
        if isinstance(row, BrokenRow):
            yield CaseResult(row.line, row.id, "", "", passed=False, problem=row.problem)
        else:
            yield _check(row, rows)


def _check(case: Case, rows: Rows) -> CaseResult:
    expected = _shown(case.expected)
    try:
        explanation = _count(rows.prepare(case))
    except BadInput as problem:
        return CaseResult(case.line, case.id, expected, "", passed=False, problem=problem)
    got = _shown(explanation.latest if isinstance(explanation, HoursCount) else explanation.due)
    return CaseResult(case.line, case.id, expected, got, expected == got, explanation)


def _shown(day: date | datetime) -> str:
    return day.isoformat(timespec="minutes") if isinstance(day, datetime) else day.isoformat()


def _count(row: Row) -> Explanation | HoursCount:
    rule = _RULES.get(row.case.rule)
    if rule is not None:
        return rule(row)
    if row.profile and row.case.rule in row.profile.terms:
        return _profile_term(row, *row.profile.terms[row.case.rule])
    known = sorted({*_RULES, *(row.profile.terms if row.profile else ())})
    raise BadInput("case_rule_unknown", where=row.case.where("rule"), value=row.case.rule, known=known)


# --- the rules --------------------------------------------------------------------------------


def _calendar_days(row: Row) -> Explanation:
    row.allow("roll")
    term = Term(row.number(least=0), Unit.CALENDAR, Base.RECEIPT, _roll(row))
    return explain(term, row.day, row.calendar)


def _working_days(row: Row) -> Explanation:
    row.allow("register", "workday_end")
    term = Term(row.number(), Unit.WORKING, Base.RECEIPT)
    if row.choice("register", Register, Register.NONE) is Register.NONE:
        if "workday_end" in row.case.options:
            raise row.wrong("workday_end", row.case.options["workday_end"], wanted="register=next_working")
        return explain(term, row.day, row.calendar)
    end = row.clock("workday_end")
    day_zero = registered_on(row.case.start, row.calendar, zone=row.zone, workday_end=end)
    return explain(term, day_zero, row.calendar, came_at=row.case.start)


def _visit_notice_latest(row: Row) -> Explanation:
    row.allow("count")
    return explain_latest_notice(_notice(row), row.day, row.calendar)


def _visit_earliest(row: Row) -> Explanation:
    row.allow("count", "visit_day", "cutoff")
    notice = _notice(row)
    any_day = row.choice("visit_day", VisitDay, VisitDay.WORKING) is VisitDay.ANY
    given_on = deemed_given_on(row.case.start, row.calendar, zone=row.zone, cutoff=notice.cutoff)
    return explain_earliest_visit(notice, given_on, row.calendar, any_day=any_day)


def _reschedule_latest(row: Row) -> HoursCount:
    row.allow()
    hours = row.number(default=row.profile.change_hours if row.profile else None)
    return explain_latest_change(row.moment, hours, zone=row.zone)


def _extension(row: Row) -> Explanation:
    row.allow("base", "ext_n", "ext_unit", "ext_from", "roll")
    extension = Term(row.option_number("ext_n"), row.choice("ext_unit", Unit), Base.DUE_DATE, _roll(row))
    if row.choice("ext_from", From, From.DEADLINE) is From.START:
        return explain(extension, row.day, row.calendar)
    base = Term(row.number(), Unit(row.choice("base", Days)), Base.RECEIPT)
    original = explain(base, row.day, row.calendar)
    return explain(extension, original.nominal, row.calendar, previous=original)


def _extension_notice(row: Row) -> Explanation:
    if row.choice("mode", Mode) is Mode.AFTER_DECISION:
        row.allow("mode", "unit", "roll")
        unit = Unit(row.choice("unit", Days, Days.WORKING))
        return explain(Term(row.number(), unit, Base.DECISION, _roll(row)), row.day, row.calendar)
    row.allow("mode", "base", "roll")
    base = Unit(row.choice("base", Days))
    return explain(Term(row.number(), base, Base.RECEIPT, _roll(row)), row.day, row.calendar)


def _profile_term(row: Row, term: Term, citation: Citation) -> Explanation:
    row.allow()
    if row.number(least=0, default=term.value) != term.value:
        raise BadInput("case_number_wrong", where=row.case.where("n"), value=row.case.n)
    return explain(term, row.day, row.calendar, citation=citation)


def _roll(row: Row) -> Roll:
    return row.choice("roll", Roll, Roll.NONE)


def _notice(row: Row) -> Notice:
    """The notice rule of the row, filled from the profile where the row is silent."""
    own = row.profile.notice if row.profile else None
    clear = Reading.CLEAR if own and own.clear_days else Reading.LITERAL
    return Notice(
        row.number(default=own.value if own else None),
        own.unit if own and row.case.n is None else Unit.WORKING,
        clear_days=row.choice("count", Reading, clear) is Reading.CLEAR,
        cutoff=row.clock("cutoff", own.cutoff if own else None),
    )


_RULES: Mapping[str, Callable[[Row], Explanation | HoursCount]] = MappingProxyType(
    {
        "calendar_days": _calendar_days,
        "working_days": _working_days,
        "visit_notice_latest": _visit_notice_latest,
        "visit_earliest": _visit_earliest,
        "reschedule_latest": _reschedule_latest,
        "extension": _extension,
        "extension_notice": _extension_notice,
    }
)
