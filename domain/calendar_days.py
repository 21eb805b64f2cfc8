"""Why a day is worked or off, and how far the data of a year can be trusted.

These are the values of which a working calendar is made; ``domain/calendars.py`` counts with
them, ``domain/calendar_files.py`` reads them from the frozen data and the override file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

NO_NAMES: Mapping[str, str] = MappingProxyType({})

RECHECK_AFTER_DAYS = 90
RECHECK_AFTER_DAYS_IN_SEASON = 30
SEASON = frozenset({10, 11, 12, 1})
"""October to January: governments move days for the turn of the year at short notice."""


class DayKind(StrEnum):
    """Why a day is worked or off."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    IN_LIEU = "in_lieu"
    """Off because a holiday fell on a weekend."""
    MOVED_OFF = "moved_off"
    """A working day that was swapped with a day of a weekend."""
    MOVED_WORKING = "moved_working"
    """A day of a weekend that is worked instead of another day."""
    DECLARED_OFF = "declared_off"
    """Off by the override file."""
    DECLARED_WORKING = "declared_working"
    """Worked by the override file."""


_WORKED = frozenset({DayKind.WORKING, DayKind.MOVED_WORKING, DayKind.DECLARED_WORKING})


@dataclass(frozen=True, slots=True)
class DayReason:
    """Why a day is worked or off.

    ``names`` are the holiday's names by language; ``swapped_with`` is the other day of a swap;
    ``source`` is what the administrator gave in the override file; ``estimated`` marks a
    religious holiday that has been calculated but not announced.
    """

    kind: DayKind
    names: Mapping[str, str] = field(default_factory=lambda: NO_NAMES)
    swapped_with: date | None = None
    source: str = ""
    estimated: bool = False
    working: bool = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "working", self.kind in _WORKED)


WORKING_DAY = DayReason(DayKind.WORKING)
WEEKEND_DAY = DayReason(DayKind.WEEKEND)


class Status(StrEnum):
    """How far the calendar of a year can be trusted, from best to worst."""

    CONFIRMED = "confirmed"
    PROVISIONAL = "provisional"
    """Statutory holidays are in, the government's moves of the year are not."""
    MISSING = "missing"
    """Weekends and fixed holidays only: dates are not reliable."""


_SEVERITY = {Status.CONFIRMED: 0, Status.PROVISIONAL: 1, Status.MISSING: 2}


def worst(statuses: tuple[Status, ...]) -> Status:
    """The least trustworthy of ``statuses`` (at least one)."""
    return max(statuses, key=_SEVERITY.__getitem__)


class YearInfo(NamedTuple):
    """Where the calendar of one country and year comes from, and when it was last checked."""

    country: str
    year: int
    status: Status
    source: str = ""
    checked_on: date | None = None
    checked_by: str = ""

    def age(self, today: date) -> int | None:
        """Days since the last check; None where nobody ever checked."""
        return None if self.checked_on is None else (today - self.checked_on).days

    def needs_check(self, today: date) -> bool:
        """Whether an administrator should look again: never checked, or too long ago.

        A check holds for 90 days, from October to January for 30. A year that is over no
        longer changes, so confirmed data of it don't age. A check dated later than tomorrow is
        a typing error and doesn't count.
        """
        if self.year < today.year and self.status is Status.CONFIRMED:
            return False
        age = self.age(today)
        limit = RECHECK_AFTER_DAYS_IN_SEASON if today.month in SEASON else RECHECK_AFTER_DAYS
        return age is None or not -1 <= age <= limit


class YearData(NamedTuple):
    """What is special in one year: its days that differ from the plain week, and their source."""

    info: YearInfo
    days: Mapping[date, DayReason]
