"""What a term is and when it ends: so many units, counted from a base, ending by a roll.

The values are those of the regulation profiles (``resources/regulations``); no term of any
regulation is written in code. The day from which a term runs is day zero and never counted;
a term ends at 24:00 local time of its last day.
"""

from __future__ import annotations

import calendar as month_lengths
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from domain.calendars import Calendar
from domain.errors import BadInput


class Unit(StrEnum):
    """What is counted."""

    CALENDAR = "calendar"
    """Every day; days off inside the term count."""
    WORKING = "working"
    """Working days of the country's calendar only; the last day is always one of them."""
    MONTHS = "months"
    """Same day number, or the last day of a shorter month."""


class Base(StrEnum):
    """The day that counts as day zero."""

    RECEIPT = "receipt"
    REGISTRATION = "registration"
    DUE_DATE = "due_date"
    """The due date as it was first set: extensions are added to it, never to today."""
    DECISION = "decision"


class Roll(StrEnum):
    """Where a last day goes that is a day off; working terms never need it."""

    NONE = "none"
    NEXT_WORKING = "next_working"
    PREVIOUS_WORKING = "previous_working"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time of a regulation, for example 15 working days from receipt.

    A value of 0 is the day of the base itself (for working days the first worked one).
    """

    value: int
    unit: Unit
    base: Base
    roll: Roll = Roll.NONE

    def __post_init__(self) -> None:
        if self.value < 0:
            raise ValueError("a term is never negative")


class Dates(NamedTuple):
    """The end of a term.

    ``nominal`` is the last counted day, ``due`` where the roll puts it, ``send_by`` the safe
    day: the last working day on or before ``due``, by which reminders, colours and planning go.
    """

    nominal: date
    due: date
    send_by: date


class BaseDays(NamedTuple):
    """The days of a record from which its terms may run; unknown ones are None."""

    received_on: date | None = None
    registered_on: date | None = None
    due_on: date | None = None
    """The original due date, before any extension and before it was moved for a day off."""
    decided_on: date | None = None

    def day_zero(self, term: Term) -> date:
        """The day from which ``term`` runs.

        Raises:
            BadInput: ``term_base_missing``, if the record doesn't have that day yet.
        """
        days = {
            Base.RECEIPT: self.received_on,
            Base.REGISTRATION: self.registered_on,
            Base.DUE_DATE: self.due_on,
            Base.DECISION: self.decided_on,
        }
        found = days[term.base]
        if found is None:
            raise BadInput("term_base_missing", base=term.base)
        return found


def count(term: Term, start: date, calendar: Calendar) -> Dates:
    """When ``term`` ends that runs from ``start`` (local date, day zero)."""
    nominal = nominal_end(term, start, calendar)
    due = rolled(nominal, term.roll, calendar)
    return Dates(nominal, due, send_by(due, start, calendar))


def nominal_end(term: Term, start: date, calendar: Calendar) -> date:
    """The last counted day of a term, before any move for a day off."""
    if term.unit is Unit.CALENDAR:
        return start + timedelta(days=term.value)
    if term.unit is Unit.MONTHS:
        return add_months(start, term.value)
    return calendar.nth_working_after(start, term.value) if term.value else calendar.next_working(start)


def rolled(on: date, roll: Roll, calendar: Calendar) -> date:
    """Where a last day goes: a working day stays, a day off goes where ``roll`` says."""
    if roll is Roll.NEXT_WORKING:
        return calendar.next_working(on)
    if roll is Roll.PREVIOUS_WORKING:
        return calendar.previous_working(on)
    return on


def send_by(due: date, start: date, calendar: Calendar) -> date:
    """The last working day on or before ``due``; ``due`` itself if that lies before ``start``."""
    safe = calendar.previous_working(due)
    return due if safe < start else safe


def add_months(on: date, months: int) -> date:
    """The same day number so many months later; the month's last day if it has no such day."""
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    last = month_lengths.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(on.day, last))


class Lateness(NamedTuple):
    """By how much a day missed its term: 0 and 0 if it was in time."""

    days: int
    working_days: int

    def __bool__(self) -> bool:
        return self.days > 0


def lateness(due: date, done_on: date, calendar: Calendar) -> Lateness:
    """How late something done on ``done_on`` is. On the last day itself it is in time."""
    days = max(0, (done_on - due).days)
    return Lateness(days, calendar.working_days_after(due, done_on) if days else 0)


class StageJudgement(NamedTuple):
    """One stage that must be passed by ``due``; ``done_on`` is None while it isn't."""

    stage: str
    due: date
    done_on: date | None
    late: Lateness


def judge_stages(
    due: date, done: Mapping[str, date | None], *, today: date, calendar: Calendar
) -> tuple[StageJudgement, ...]:
    """How the stages of a registration stand, e.g. registered, classified, handed over.

    A stage not passed yet is judged as if it were passed ``today``.
    """
    return tuple(
        StageJudgement(stage, due, done_on, lateness(due, done_on or today, calendar))
        for stage, done_on in done.items()
    )
