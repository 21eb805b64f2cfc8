"""Why a date is that date: a value from which screen, print and command line are drawn.

Every day from the start to the end is a step with its reason, so a widget never counts days.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from domain.calendar_days import DayReason, Status, YearInfo, worst
from domain.calendars import Calendar, Edition
from domain.terms import Dates, Term, Unit, add_months, count

_DAY = timedelta(days=1)


class Part(StrEnum):
    """What a day does in a term."""

    COUNTED = "counted"
    """It has an ordinal."""
    SKIPPED = "skipped"
    """A day off inside a term of working days."""
    PASSED = "passed"
    """A day inside a term of months; only the end of each month is counted."""
    MOVED = "moved"
    """Passed because the last day was a day off; the last of them is the due date."""
    BETWEEN = "between"
    """The day beyond the clear days: the latest notice or the earliest visit."""


class DayStep(NamedTuple):
    """One day of the count, in the order in which it was counted."""

    on: date
    ordinal: int | None
    part: Part
    reason: DayReason


class Citation(NamedTuple):
    """Which rule set a date: its code, the clause and its own words, and the profile's version."""

    rule: str
    clause: str = ""
    section: str = ""
    text: str = ""
    profile: str = ""
    version: str = ""


NO_CITATION = Citation("")


class Explanation(NamedTuple):
    """How a date came about. ``steps`` don't include ``start``, which is day zero.

    ``backward`` counts run to earlier dates (a visit notice). ``came_at`` is the moment or day
    that was moved to ``start``, if it was (after hours, after the cut-off). ``previous``
    explains the date on which this one builds: an extension's original due date.
    """

    start: date
    term: Term
    steps: tuple[DayStep, ...]
    nominal: date
    due: date
    send_by: date
    citation: Citation
    country: str
    edition: Edition
    years: tuple[YearInfo, ...]
    backward: bool = False
    came_at: date | datetime | None = None
    previous: Explanation | None = None

    @property
    def counted(self) -> int:
        """How many days (in a term of months: months) were counted."""
        return sum(step.ordinal is not None for step in self.steps)

    @property
    def skipped(self) -> tuple[DayStep, ...]:
        """The days that weren't counted because they are off."""
        return tuple(step for step in self.steps if step.part is Part.SKIPPED)

    @property
    def status(self) -> Status:
        """The worst calendar status of the years it touches, with those of ``previous``."""
        own = tuple(info.status for info in self.years)
        return worst(own if self.previous is None else (*own, self.previous.status))

    def unchecked(self, today: date) -> tuple[YearInfo, ...]:
        """The years it touches whose calendar should be checked again by ``today``."""
        return tuple(info for info in self.years if info.needs_check(today))


def explain(
    term: Term,
    start: date,
    calendar: Calendar,
    *,
    citation: Citation = NO_CITATION,
    came_at: date | datetime | None = None,
    previous: Explanation | None = None,
) -> Explanation:
    """Count ``term`` from ``start`` and say how."""
    dates = count(term, start, calendar)
    steps = tuple(_walk(term, start, dates, calendar))
    return Explanation(
        start,
        term,
        steps,
        *dates,
        citation,
        calendar.country,
        calendar.edition,
        calendar.infos(start, max(dates.nominal, dates.due)),
        came_at=came_at,
        previous=previous,
    )


def _walk(term: Term, start: date, dates: Dates, calendar: Calendar) -> list[DayStep]:
    """The days after ``start`` up to the nominal end, and those over which it was moved."""
    if term.value == 0:
        return _moved(start + _DAY, max(dates.nominal, dates.due), calendar)
    if term.unit is Unit.WORKING:
        steps = _working_steps(start + _DAY, dates.nominal, calendar)
    elif term.unit is Unit.CALENDAR:
        days = enumerate(calendar.days(start + _DAY, dates.nominal), 1)
        steps = [DayStep(on, number, Part.COUNTED, reason) for number, (on, reason) in days]
    else:
        steps = _month_steps(term, start, dates.nominal, calendar)
    return steps + _moved(dates.nominal + _DAY, dates.due, calendar)


def _moved(first: date, last: date, calendar: Calendar) -> list[DayStep]:
    if first > last:
        return []
    return [DayStep(on, None, Part.MOVED, reason) for on, reason in calendar.days(first, last)]


def _working_steps(first: date, last: date, calendar: Calendar) -> list[DayStep]:
    steps: list[DayStep] = []
    number = 0
    for on, reason in calendar.days(first, last):
        if reason.working:
            number += 1
            steps.append(DayStep(on, number, Part.COUNTED, reason))
        else:
            steps.append(DayStep(on, None, Part.SKIPPED, reason))
    return steps


def _month_steps(term: Term, start: date, last: date, calendar: Calendar) -> list[DayStep]:
    ends = {add_months(start, months): months for months in range(1, term.value + 1)}
    return [
        DayStep(on, ends.get(on), Part.COUNTED if on in ends else Part.PASSED, reason)
        for on, reason in calendar.days(start + _DAY, last)
    ]


# --- counts to earlier dates, and days between ------------------------------------------------


def explain_between(
    term: Term,
    start: date,
    end: date,
    calendar: Calendar,
    *,
    citation: Citation = NO_CITATION,
    came_at: date | datetime | None = None,
) -> Explanation:
    """Say how many units of ``term`` lie between ``start`` and ``end``, which is already known.

    For visit notices: ``end`` is before ``start`` when counted back from the visit. Days beyond
    the last counted unit, up to ``end`` itself, are ``Part.BETWEEN`` or skipped.
    """
    backward = end < start
    first, last = (end, start - _DAY) if backward else (start + _DAY, end)
    days = list(calendar.days(first, last)) if first <= last else []
    steps = tuple(_steps_between(term, reversed(days) if backward else days))
    return Explanation(
        start,
        term,
        steps,
        *Dates(end, end, end),
        citation,
        calendar.country,
        calendar.edition,
        calendar.infos(start, end),
        backward=backward,
        came_at=came_at,
    )


def _steps_between(term: Term, days: Iterable[tuple[date, DayReason]]) -> Iterator[DayStep]:
    number = 0
    for on, reason in days:
        countable = reason.working or term.unit is not Unit.WORKING
        if countable and number < term.value:
            number += 1
            yield DayStep(on, number, Part.COUNTED, reason)
        else:
            yield DayStep(on, None, Part.BETWEEN if countable else Part.SKIPPED, reason)
