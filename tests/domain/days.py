"""Days and calendars that the tests of terms count with."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache

from domain.calendar_days import DayKind, DayReason, Status, YearData, YearInfo
from domain.calendar_files import read_frozen
from domain.calendars import Calendar, Calendars
from domain.terms import Base, Roll, Term, Unit
from resources import resource_path

CHECKED = date(2026, 11, 21)
YEARS = range(2024, 2030)


def day(text: str) -> date:
    """``day("2026-06-01")``."""
    return date.fromisoformat(text)


def moment(text: str) -> datetime:
    """``moment("2026-06-01T10:00+05:00")``."""
    return datetime.fromisoformat(text)


@cache
def frozen() -> Calendars:
    """The calendars that ship with the program."""
    return read_frozen(resource_path("calendars", "frozen.json").read_bytes())


def made(*, off: tuple[str, ...] = (), working: tuple[str, ...] = (), country: str = "KZ") -> Calendar:
    """A confirmed calendar without public holidays, with single days off or worked."""
    reasons = {day(text): DayReason(DayKind.HOLIDAY, names={"en": "Holiday"}) for text in off}
    reasons |= {day(text): DayReason(DayKind.MOVED_WORKING) for text in working}
    years = {
        year: YearData(
            YearInfo(country, year, Status.CONFIRMED, "made up", CHECKED),
            {on: reason for on, reason in reasons.items() if on.year == year},
        )
        for year in YEARS
    }
    return Calendar(country, zone="Asia/Almaty", years=years)


PLAIN = made()
"""Weekends only: the calendar of the scenarios."""

WORKING_15 = Term(15, Unit.WORKING, Base.REGISTRATION)
CALENDAR_30 = Term(30, Unit.CALENDAR, Base.RECEIPT)


def working(value: int, base: Base = Base.RECEIPT) -> Term:
    """So many working days."""
    return Term(value, Unit.WORKING, base)


def calendar_days(value: int, roll: Roll = Roll.NONE, base: Base = Base.RECEIPT) -> Term:
    """So many calendar days."""
    return Term(value, Unit.CALENDAR, base, roll)


def months(value: int, roll: Roll = Roll.NONE) -> Term:
    """So many months."""
    return Term(value, Unit.MONTHS, Base.RECEIPT, roll)


def every_day(first: date, last: date) -> list[date]:
    """Each day from ``first`` to ``last``, both included."""
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
