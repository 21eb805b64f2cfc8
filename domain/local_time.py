"""Wall times of the workplace: zones, clock changes, and legal dates.

A wall time that the clocks skip is refused when it is typed in; one that comes twice needs to
be told apart. Zone data come from the ``tzdata`` package that ships with the program: the
operating system's may still put Kazakhstan at UTC+6.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from domain.errors import BadInput

_ZONE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}")


@cache
def zone(name: str) -> ZoneInfo:
    """The time zone of this name (``Asia/Almaty``), from the data that ship with the program.

    Raises:
        BadInput: ``zone_unknown``.
    """
    if not _ZONE_NAME.fullmatch(name):
        raise BadInput("zone_unknown", value=name)
    try:
        with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as data:
            return ZoneInfo.from_file(data, key=name)
    except (OSError, ValueError) as cause:
        raise BadInput("zone_unknown", value=name) from cause


def wall_time(typed: datetime, place: ZoneInfo, *, second: bool | None = None) -> datetime:
    """The moment meant by a wall time (naive) typed at ``place``.

    ``second`` chooses between the two moments of a time that comes twice when the clocks go
    back: False is the first of them.

    Raises:
        BadInput: ``local_time_skipped`` for a time that the clocks leave out,
            ``local_time_twice`` for one that comes twice and isn't told apart.
    """
    first, later = typed.replace(tzinfo=place, fold=0), typed.replace(tzinfo=place, fold=1)
    if first.utcoffset() == later.utcoffset():
        return first
    if not exists(typed, place):
        raise BadInput("local_time_skipped", value=typed, zone=place.key)
    if second is None:
        raise BadInput("local_time_twice", value=typed, zone=place.key)
    return later if second else first


def exists(typed: datetime, place: ZoneInfo) -> bool:
    """Whether the clocks at ``place`` ever show this wall time (naive)."""
    there = typed.replace(tzinfo=place)
    return there.astimezone(UTC).astimezone(place).replace(tzinfo=None, fold=0) == typed.replace(fold=0)


def to_the_minute(moment: datetime) -> datetime:
    """The moment with its seconds cut off; rules compare minutes."""
    return moment.replace(second=0, microsecond=0)


def legal_date(start: date | datetime, place: ZoneInfo) -> date:
    """The date that counts at ``place``: of a moment (aware) its local date, of a date itself."""
    if not isinstance(start, datetime):
        return start
    if start.tzinfo is None:
        raise BadInput("moment_without_offset", value=start)
    return start.astimezone(place).date()
