"""Working calendars: which days of a country are worked, why, and how sure that is.

A calendar is counted on as an index over consecutive years (``_Index``) that grows on demand,
so a term costs two look-ups however long it is. Order of strength of a day: override day off,
override working day, frozen data, weekend. Opening hours of an office never make a working day.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from itertools import accumulate
from types import MappingProxyType
from typing import NamedTuple

from domain.calendar_days import (
    WEEKEND_DAY,
    WORKING_DAY,
    DayReason,
    Status,
    YearData,
    YearInfo,
    worst,
)
from domain.errors import BadInput

FIRST_YEAR = 1990
LAST_YEAR = 2199
"""Legal dates outside these years are typing errors and are refused."""

SATURDAY_AND_SUNDAY = frozenset({5, 6})
MonthDay = tuple[int, int]


class Edition(NamedTuple):
    """Which calendar a date was counted by.

    ``release`` names the frozen data of the program, ``override`` the administrator's edition
    (empty where there is none), ``fingerprint`` the days themselves.
    """

    release: str
    override: str
    fingerprint: str

    def __str__(self) -> str:
        corrected = f"+{self.override}" if self.override else ""
        return f"{self.release}{corrected}#{self.fingerprint}"


class _Index:
    """The days of consecutive years: reasons, and the working days among them by rank."""

    __slots__ = ("dates", "first", "first_year", "last_year", "rank", "reasons", "working")

    def __init__(self, first_year: int, last_year: int, reasons: list[DayReason]) -> None:
        self.first_year = first_year
        self.last_year = last_year
        self.first = date(first_year, 1, 1).toordinal()
        self.reasons = reasons
        self.dates = [date.fromordinal(self.first + position) for position in range(len(reasons))]
        self.rank = list(accumulate(int(reason.working) for reason in reasons))
        """For each day, the number of working days up to and including it."""
        self.working = [day for day, reason in zip(self.dates, reasons, strict=True) if reason.working]


class Calendar:
    """The working calendar of one country. Immutable to its users; safe to share by threads.

    Every method takes and gives local dates of the workplace. A date outside
    ``FIRST_YEAR``..``LAST_YEAR`` raises ``BadInput("date_out_of_range")``.
    """

    def __init__(
        self,
        country: str,
        *,
        zone: str = "",
        years: Mapping[int, YearData] = MappingProxyType({}),
        fixed: Mapping[MonthDay, DayReason] = MappingProxyType({}),
        weekend: frozenset[int] = SATURDAY_AND_SUNDAY,
        release: str = "",
        override: str = "",
    ) -> None:
        self.country = country
        self.zone = zone
        self.weekend = weekend
        self.years = years
        self.fixed = fixed
        """Holidays of the same date every year: all that is known of a year without data."""
        self.edition = Edition(release, override, _fingerprint(years, fixed, weekend))
        self._infos: dict[int, YearInfo] = {year: data.info for year, data in years.items()}
        self._index: _Index | None = None

    def corrected(
        self, years: Mapping[int, YearData], *, override: str, weekend: frozenset[int] | None = None
    ) -> Calendar:
        """This calendar with the data of ``years`` in place of its own, and another weekend if given."""
        return Calendar(
            self.country,
            zone=self.zone,
            years=MappingProxyType({**self.years, **years}),
            fixed=self.fixed,
            weekend=self.weekend if weekend is None else weekend,
            release=self.edition.release,
            override=override,
        )

    # --- days ------------------------------------------------------------------------------

    def reason(self, on: date) -> DayReason:
        """Why ``on`` is worked or off."""
        index = self._covering(on)
        return index.reasons[on.toordinal() - index.first]

    def is_working(self, on: date) -> bool:
        """Whether ``on`` is a working day of the country."""
        return self.reason(on).working

    def days(self, first: date, last: date) -> zip[tuple[date, DayReason]]:
        """Each day from ``first`` to ``last``, both included, with its reason."""
        self._covering(first)
        index = self._covering(last)
        begin, end = first.toordinal() - index.first, last.toordinal() - index.first + 1
        return zip(index.dates[begin:end], index.reasons[begin:end], strict=True)

    # --- counting --------------------------------------------------------------------------

    def nth_working_after(self, on: date, n: int) -> date:
        """The n-th working day after ``on`` (n >= 1); ``on`` itself is never counted."""
        _require_positive(n)
        while True:
            index = self._covering(on)
            place = index.rank[on.toordinal() - index.first] + n - 1
            if place < len(index.working):
                return index.working[place]
            self._grow(index.last_year + 1 + n // 300, where=on)

    def nth_working_before(self, on: date, n: int) -> date:
        """The n-th working day before ``on`` (n >= 1), counted backwards; ``on`` isn't counted."""
        _require_positive(n)
        while True:
            index = self._covering(on)
            position = on.toordinal() - index.first
            place = index.rank[position] - index.reasons[position].working - n
            if place >= 0:
                return index.working[place]
            self._grow(index.first_year - 1 - n // 300, where=on)

    def next_working(self, on: date) -> date:
        """``on`` if it is worked, otherwise the first working day after it."""
        return on if self.is_working(on) else self.nth_working_after(on, 1)

    def previous_working(self, on: date) -> date:
        """``on`` if it is worked, otherwise the last working day before it."""
        return on if self.is_working(on) else self.nth_working_before(on, 1)

    def working_days_after(self, start: date, end: date) -> int:
        """How many working days lie after ``start`` up to and including ``end``; 0 if none."""
        self._covering(start)
        index = self._covering(end)
        first, last = start.toordinal() - index.first, end.toordinal() - index.first
        return max(0, index.rank[last] - index.rank[first])

    # --- trust -----------------------------------------------------------------------------

    def year_data(self, year: int) -> YearData:
        """What is known of a year; without data its fixed holidays only."""
        known = self.years.get(year)
        if known is not None:
            return known
        fixed = {date(year, month, day): reason for (month, day), reason in self.fixed.items()}
        return YearData(self.year_info(year), MappingProxyType(fixed))

    def year_info(self, year: int) -> YearInfo:
        """Status, source and last check of a year; ``missing`` where there are no data."""
        info = self._infos.get(year)
        if info is None:
            info = self._infos[year] = YearInfo(self.country, year, Status.MISSING)
        return info

    def infos(self, first: date, last: date) -> tuple[YearInfo, ...]:
        """The years that a term from ``first`` to ``last`` touches."""
        if first.year == last.year:
            return (self.year_info(first.year),)
        low, high = sorted((first.year, last.year))
        return tuple(self.year_info(year) for year in range(low, high + 1))

    def status_between(self, first: date, last: date) -> Status:
        """The worst status of all years from ``first`` to ``last``."""
        return worst(tuple(info.status for info in self.infos(first, last)))

    # --- index -----------------------------------------------------------------------------

    def _covering(self, on: date) -> _Index:
        index = self._index
        if index is None or not index.first_year <= on.year <= index.last_year:
            return self._grow(on.year, where=on)
        return index

    def _grow(self, year: int, *, where: date) -> _Index:
        """An index that also covers ``year``; built aside and swapped in, for other threads."""
        old = self._index
        known = (year, old.first_year, old.last_year) if old else (year - 1, year + 1, *self.years)
        low, high = max(min(known), FIRST_YEAR), min(max(known), LAST_YEAR)
        unchanged = old is not None and (low, high) == (old.first_year, old.last_year)
        if unchanged or not FIRST_YEAR <= where.year <= LAST_YEAR:
            raise BadInput("date_out_of_range", value=where, first=FIRST_YEAR, last=LAST_YEAR)
        reasons = [reason for each in range(low, high + 1) for reason in self._year_reasons(each)]
        index = self._index = _Index(low, high, reasons)
        return index

    def _year_reasons(self, year: int) -> list[DayReason]:
        special = self.year_data(year).days
        first, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
        days = (date.fromordinal(ordinal) for ordinal in range(first, end))
        return [special.get(day) or self._plain(day) for day in days]

    def _plain(self, day: date) -> DayReason:
        return WEEKEND_DAY if day.weekday() in self.weekend else WORKING_DAY


def _require_positive(n: int) -> None:
    if n < 1:
        raise ValueError("working days are counted from 1")


def _fingerprint(
    years: Mapping[int, YearData], fixed: Mapping[MonthDay, DayReason], weekend: frozenset[int]
) -> str:
    """Eight hexadecimal digits of what is off and worked; names and checks don't count."""
    days = sorted((day, reason.working) for data in years.values() for day, reason in data.days.items())
    text = repr(
        (sorted(weekend), sorted(fixed), sorted(years), [(day.isoformat(), working) for day, working in days])
    )
    return hashlib.sha256(text.encode()).hexdigest()[:8]


class Calendars(NamedTuple):
    """The calendars of every country the program knows, as they are in force."""

    by_country: Mapping[str, Calendar]

    def of(self, country: str) -> Calendar:
        """The calendar of a country (``KZ``, ``RU``, ``HU``).

        Raises:
            BadInput: ``calendar_country_unknown``, with the countries that are known.
        """
        found = self.by_country.get(country)
        if found is None:
            raise BadInput("calendar_country_unknown", country=country, known=sorted(self.by_country))
        return found


class DayChange(NamedTuple):
    """A day that two editions of a calendar see differently."""

    on: date
    was: DayReason
    now: DayReason


def day_changes(old: Calendar, new: Calendar) -> tuple[DayChange, ...]:
    """Days that became off or worked between two editions, in order of date."""
    changes: list[DayChange] = []
    for year in sorted({*old.years, *new.years}):
        first, last = date(year, 1, 1), date(year, 12, 31)
        pairs = zip(old.days(first, last), new.days(first, last), strict=True)
        changes += [
            DayChange(on, was, now) for (on, was), (_, now) in pairs if was.working is not now.working
        ]
    return tuple(changes)
