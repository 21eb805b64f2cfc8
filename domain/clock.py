"""Time as an argument: what a clock is, and the stamp that an act carries.

Legal dates are *local dates of the workplace* at the moment of the act; an instant alone
(UTC) would give the wrong day for several hours each night.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the present instant; the only source of "now" for services and sync."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class FixedClock(NamedTuple):
    """A clock that stands still, for tests, the tour and recounts."""

    instant: datetime

    def now(self) -> datetime:
        """The instant at which it stands."""
        return self.instant.astimezone(UTC)


class SystemClock:
    """The machine's own clock; only the composition root and the server's entry create it."""

    def now(self) -> datetime:
        """The instant by the operating system."""
        return datetime.now(UTC)


def local(instant: datetime, zone: ZoneInfo) -> datetime:
    """The wall time of the workplace, seconds kept, for an aware ``instant``."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return instant.astimezone(zone)


def local_date(instant: datetime, zone: ZoneInfo) -> date:
    """The legal date of ``instant`` at the workplace."""
    return local(instant, zone).date()


def iso(instant: datetime) -> str:
    """Stored form of an instant: ISO 8601 with its offset, to the second."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs an offset")
    return instant.isoformat(timespec="seconds")


def elapsed_before(instant: datetime, length: timedelta) -> datetime:
    """``instant - length`` in elapsed time; plain subtraction would move the wall clock."""
    zone = instant.tzinfo
    return (instant.astimezone(UTC) - length).astimezone(zone)
