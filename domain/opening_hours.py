"""When an office is open, including "the last Sunday of the month", and its next free slot.

Opening hours are not working days: a Saturday opening never counts in a term. A public
holiday closes the office unless its hours say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from domain.calendar_days import DayKind
from domain.calendars import Calendar
from domain.local_time import exists, to_the_minute

WEEK = 7
DAYS_SEARCHED = 62
"""Two months: a centre open on one day a month still gives a slot."""

MIDNIGHT = time(0)


class OpeningDay(StrEnum):
    """On which days a row of opening hours holds."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
    LAST_SATURDAY = "last_saturday"
    """The last Saturday of the month only."""
    LAST_SUNDAY = "last_sunday"
    """The last Sunday of the month only: no later Sunday lies in the month."""

    def holds(self, on: date) -> bool:
        """Whether ``on`` is such a day."""
        last_of_month = (on + timedelta(days=WEEK)).month != on.month
        return on.weekday() == _WEEKDAYS[self] and (last_of_month or not self.startswith("last_"))


_WEEKDAYS = {day: number for number, day in enumerate(list(OpeningDay)[:WEEK])} | {
    OpeningDay.LAST_SATURDAY: 5,
    OpeningDay.LAST_SUNDAY: 6,
}


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One stretch of opening, local time; a break is the gap between two rows.

    The office is open from ``opens`` until just before ``closes``; ``closes`` at 00:00 is
    the end of the day.
    """

    days: tuple[OpeningDay, ...]
    opens: time
    closes: time

    def holds(self, on: date) -> bool:
        """Whether the row is about ``on``."""
        return any(day.holds(on) for day in self.days)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The hours of one place or service, and the clause that sets them."""

    code: str
    clause: str
    rows: tuple[OpeningRow, ...]
    on_holidays: bool = False
    """Whether the hours hold on public holidays too."""

    @property
    def contradiction(self) -> str:
        """Code of what is wrong with the rows, empty if nothing: closing before opening, overlap."""
        if any(_minute(row.closes, end=True) <= _minute(row.opens) for row in self.rows):
            return "opening_hours_reversed"
        for day in OpeningDay:
            spans = sorted(
                (_minute(row.opens), _minute(row.closes, end=True)) for row in self.rows if day in row.days
            )
            if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
                return "opening_hours_overlap"
        return ""


def _minute(at: time, *, end: bool = False) -> int:
    return 24 * 60 if end and at == MIDNIGHT else at.hour * 60 + at.minute


def stretches(hours: OpeningHours, on: date, *, calendar: Calendar | None = None) -> list[tuple[time, time]]:
    """From when until when the office is open on ``on``, in order; empty if closed."""
    if calendar is not None and not hours.on_holidays and _is_holiday(calendar, on):
        return []
    return sorted({(row.opens, row.closes) for row in hours.rows if row.holds(on)})


def is_open(
    hours: OpeningHours, moment: datetime, *, zone: ZoneInfo, calendar: Calendar | None = None
) -> bool:
    """Whether the office is open at ``moment`` (aware). At closing time it is closed."""
    here = moment.astimezone(zone)
    now = _minute(here.time())
    return any(
        _minute(opens) <= now < _minute(closes, end=True)
        for opens, closes in stretches(hours, here.date(), calendar=calendar)
    )


def next_slot(
    hours: OpeningHours,
    after: datetime,
    *,
    zone: ZoneInfo,
    length: timedelta = timedelta(0),
    calendar: Calendar | None = None,
) -> datetime | None:
    """The first moment from ``after`` (aware) at which the office is open for ``length``.

    None if there is no such slot within two months.
    """
    earliest = after if after == to_the_minute(after) else to_the_minute(after) + timedelta(minutes=1)
    for begin, end in _stretches_from(hours, earliest.astimezone(zone).date(), zone, calendar):
        slot = max(begin, earliest)
        if slot < end and slot + length <= end:
            return slot.astimezone(zone)
    return None


def _stretches_from(
    hours: OpeningHours, first: date, zone: ZoneInfo, calendar: Calendar | None
) -> Iterator[tuple[datetime, datetime]]:
    """Stretches of opening as moments in UTC, from the day ``first``."""
    for days in range(DAYS_SEARCHED):
        on = first + timedelta(days=days)
        for opens, closes in stretches(hours, on, calendar=calendar):
            next_day = timedelta(days=int(closes == MIDNIGHT))
            yield (
                _moment(datetime.combine(on, opens), zone),
                _moment(datetime.combine(on + next_day, closes), zone),
            )


def _moment(wall: datetime, zone: ZoneInfo) -> datetime:
    """A wall time as a moment in UTC; a time that the clocks skip is the moment of the jump."""
    moment = wall.replace(tzinfo=zone)
    if exists(wall, zone):
        return moment.astimezone(UTC)
    return _jump(wall, zone)


def _jump(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks jump over ``wall``."""
    before = wall
    while not exists(before, zone):
        before -= timedelta(minutes=1)
    return (before.replace(tzinfo=zone).astimezone(UTC)) + timedelta(minutes=1)


def _is_holiday(calendar: Calendar, on: date) -> bool:
    reason = calendar.reason(on)
    return not reason.working and reason.kind is not DayKind.WEEKEND
