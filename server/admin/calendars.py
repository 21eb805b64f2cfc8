"""How far the working calendars that the laptops count by can be trusted, country by country."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from domain.calendar_days import Status, YearInfo
from domain.calendar_files import read_frozen
from domain.calendar_override import adopt
from domain.calendars import Calendars
from resources import resource_path
from server.oplog.state import RecordState

_YEARS = 2
"""This year and the next: terms reach over the turn of the year."""


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """One country and year.

    ``edition``: the administrator's correction that holds, if any. ``doubtful``: unconfirmed, or not
    checked for too long.
    """

    country: str
    year: int
    status: str
    checked_on: str
    edition: str
    doubtful: bool


def calendar_years(corrections: list[RecordState], today: date) -> list[CalendarYear]:
    """The status of each country's calendar, the newest good correction laid over what is shipped."""
    calendars, edition = _in_force(corrections)
    shipped = _shipped()
    return [
        _row(calendar.year_info(year), today, edition if calendar is not shipped.of(country) else "")
        for country, calendar in sorted(calendars.by_country.items())
        for year in range(today.year, today.year + _YEARS)
    ]


def _row(info: YearInfo, today: date, edition: str) -> CalendarYear:
    checked = info.checked_on.isoformat() if info.checked_on else ""
    doubtful = info.status is not Status.CONFIRMED or info.needs_check(today)
    return CalendarYear(info.country, info.year, info.status.value, checked, edition, doubtful)


def _in_force(corrections: list[RecordState]) -> tuple[Calendars, str]:
    """As on the laptops: a correction that can't be read leaves the one before it in force."""
    for found in sorted(corrections, key=_age, reverse=True):
        edition, text = str(found.values.get("edition") or ""), str(found.values.get("toml") or "")
        adopted = adopt(text.encode(), frozen=_shipped(), in_force=_shipped(), edition=edition)
        if adopted.problem is None:
            return adopted.calendars, edition
    return _shipped(), ""


def _age(found: RecordState) -> tuple[int, str]:
    edition = str(found.values.get("edition") or "")
    return (int(edition) if edition.isdecimal() else 0, found.eid)


@cache
def _shipped() -> Calendars:
    return read_frozen(resource_path("calendars", "frozen.json").read_bytes())
