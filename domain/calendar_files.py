"""Reading the frozen calendar data that ship with the program.

The data (``resources/calendars/frozen.json``) are written at release by
``tools/freeze_calendars.py``; a package update can therefore never move a legal date.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from domain.calendar_days import DayKind, DayReason, Status, YearData, YearInfo
from domain.calendars import Calendar, Calendars, MonthDay
from domain.errors import Fault

FORMAT = 1


def read_frozen(data: bytes) -> Calendars:
    """The calendars of the frozen data.

    Raises:
        Fault: ``calendar_data_damaged``, if the file is not what the release wrote.
    """
    try:
        content = json.loads(data)
        if content["format"] != FORMAT:
            raise ValueError(f"format {content['format']}")
        countries = {code: _calendar(code, content) for code in content["countries"]}
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as cause:
        raise Fault("calendar_data_damaged", detail=repr(cause)) from cause
    return Calendars(MappingProxyType(countries))


def _calendar(code: str, content: Mapping[str, Any]) -> Calendar:
    country = content["countries"][code]
    names: Mapping[str, Mapping[str, str]] = country["names"]
    return Calendar(
        code,
        zone=country["zone"],
        years={int(year): _year(code, int(year), data, names) for year, data in country["years"].items()},
        fixed={_month_day(text): _holiday(name, names) for text, name in country["fixed"].items()},
        release=content["release"],
    )


def _year(code: str, year: int, data: Mapping[str, Any], names: Mapping[str, Mapping[str, str]]) -> YearData:
    info = YearInfo(
        code, year, Status(data["status"]), data["source"], date.fromisoformat(data["checked_on"])
    )
    days = {date.fromisoformat(day): _reason(entry, names) for day, entry in data["days"].items()}
    return YearData(info, MappingProxyType(days))


def _reason(entry: Mapping[str, Any], names: Mapping[str, Mapping[str, str]]) -> DayReason:
    swapped = entry.get("swapped_with")
    return DayReason(
        DayKind(entry["kind"]),
        names=MappingProxyType(names[entry["name"]]) if "name" in entry else MappingProxyType({}),
        swapped_with=None if swapped is None else date.fromisoformat(swapped),
        estimated=entry.get("estimated", False),
    )


def _holiday(name: str, names: Mapping[str, Mapping[str, str]]) -> DayReason:
    return DayReason(DayKind.HOLIDAY, names=MappingProxyType(names[name]))


def _month_day(text: str) -> MonthDay:
    month, day = text.split("-")
    return int(month), int(day)
