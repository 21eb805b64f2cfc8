"""Counting open records again after a calendar, a profile or a classification changed.

Closed records are never given in: they keep the dates they were judged by. The result is a
preview; nothing moves until a service records it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from domain.calendars import Calendar, DayChange, day_changes
from domain.extensions import extension_term
from domain.terms import Dates, Term, Unit, count

CHUNK = 1000


class Cause(StrEnum):
    """What made the recount necessary."""

    CALENDAR = "calendar"
    PROFILE = "profile"
    CLASSIFICATION = "classification"


class OpenTerm(NamedTuple):
    """What is needed to count the term of one open record again.

    ``calendar`` is the key of its calendar; ``start`` is day zero; ``extended`` units of
    ``extension_unit`` run from the original due date. ``due`` and ``send_by`` are as recorded.
    """

    id: str
    calendar: str
    term: Term
    start: date
    due: date
    send_by: date
    extended: int = 0
    extension_unit: Unit = Unit.CALENDAR


class Move(NamedTuple):
    """A record whose dates move, and why; ``days`` are the days whose change is felt in it."""

    id: str
    due_was: date
    due_now: date
    send_by_was: date
    send_by_now: date
    cause: Cause
    days: tuple[DayChange, ...] = ()

    @property
    def sooner(self) -> bool:
        """Whether there is less time than before: these come first in a preview."""
        return (self.due_now, self.send_by_now) < (self.due_was, self.send_by_was)


class Progress(NamedTuple):
    """How far a recount is, and what it found since the last report."""

    done: int
    moves: tuple[Move, ...]


def dates_of(record: OpenTerm, calendar: Calendar) -> Dates:
    """The dates of a record by ``calendar``, its extensions included."""
    dates = count(record.term, record.start, calendar)
    if not record.extended:
        return dates
    extension = extension_term(record.extended, record.extension_unit, record.term.roll)
    return count(extension, dates.nominal, calendar)


def recount(
    records: Iterable[OpenTerm],
    calendars: Mapping[str, Calendar],
    *,
    cause: Cause,
    before: Mapping[str, Calendar] | None = None,
    chunk: int = CHUNK,
) -> Iterator[Progress]:
    """Count ``records`` again and report the moves of each ``chunk`` of them.

    To cancel, stop asking. ``before`` are the calendars by which the records were counted; with
    them each move names the days that changed. Records with equal inputs are counted once.
    """
    changed = _changed_days(calendars, before or {})
    known: dict[tuple[object, ...], Dates] = {}
    moves: list[Move] = []
    done = 0
    for record in records:
        key = record[1:4] + record[6:]
        dates = known.get(key)
        if dates is None:
            dates = known[key] = dates_of(record, calendars[record.calendar])
        if dates.due != record.due or dates.send_by != record.send_by:
            moves.append(_move(record, dates, cause, changed))
        done += 1
        if done % chunk == 0:
            yield Progress(done, tuple(moves))
            moves.clear()
    if done % chunk or not done:
        yield Progress(done, tuple(moves))


def _move(record: OpenTerm, dates: Dates, cause: Cause, changed: Mapping[str, tuple[DayChange, ...]]) -> Move:
    last = max(dates.due, record.due)
    first = min(record.start, dates.send_by, record.send_by)
    days = tuple(day for day in changed.get(record.calendar, ()) if first <= day.on <= last)
    return Move(record.id, record.due, dates.due, record.send_by, dates.send_by, cause, days)


def _changed_days(
    calendars: Mapping[str, Calendar], before: Mapping[str, Calendar]
) -> dict[str, tuple[DayChange, ...]]:
    shared = calendars.keys() & before.keys()
    return {key: day_changes(before[key], calendars[key]) for key in shared}
