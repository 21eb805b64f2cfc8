"""How pressing a term is: the one scale behind colours, shapes, groups and counts."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol


class Urgency(StrEnum):
    """The six states that lists and cards show by shape, number and colour."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    IN_TIME = "in_time"
    PAUSED = "paused"
    DONE = "done"
    NO_TERM = "no_term"


class CountsWorkingDays(Protocol):
    """The part of a working calendar that is needed here."""

    def working_days_after(self, start: date, end: date, /) -> int:
        """Working days after ``start`` up to and including ``end``; 0 if none."""
        ...


class Pressure(NamedTuple):
    """Urgency with the working days left; below zero they are days late."""

    urgency: Urgency
    days_left: int | None = None


def pressure(
    due_on: date | None,
    today: date,
    calendar: CountsWorkingDays,
    *,
    open_: bool = True,
    paused: bool = False,
    soon_days: int = 3,
) -> Pressure:
    """How pressing a due date is today; ``soon_days`` comes from the profile."""
    if not open_:
        return Pressure(Urgency.DONE)
    if due_on is None:
        return Pressure(Urgency.PAUSED if paused else Urgency.NO_TERM)
    if due_on < today:
        return Pressure(Urgency.LATE, -max(1, calendar.working_days_after(due_on, today)))
    left = calendar.working_days_after(today, due_on)
    if due_on == today:
        return Pressure(Urgency.TODAY, 0)
    if paused:
        return Pressure(Urgency.PAUSED, left)
    return Pressure(Urgency.SOON if left <= soon_days else Urgency.IN_TIME, left)
