"""The journal of appeals as a very long list: which rows, in what order, one page at a time.

A list is an array of row numbers (8 bytes each); pages of lines are fetched for the rows in
view. Every order has an index, and no text is ever searched with LIKE.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from domain.calendar_days import Status
from domain.urgency import Urgency, pressure
from models.database import Store
from services.desk import Desk
from services.journal_filter import JournalFilter, Sorting, where
from services.journal_order import journal_rows
from services.people import initials_of

_PLAIN = (
    "row, appeal_id, ifnull(number, ''), state, ifnull(applicant, ''), applicants, ifnull(subject, ''),"
    " ifnull(channel, ''), files, photos"
)
"""What a line shows as it stands in the table."""
_PLAINLY = 10
_JUDGED = (
    "topic, executor_id, unsent, unseen, repeat, open,"
    " registered_on, due_on, send_by, paused, calendar_status"
)

_SURE = (None, Status.CONFIRMED.value)


class JournalLine(NamedTuple):
    """One appeal in a list. ``used`` is the part of its term that has passed, 0 … 1; 1 when closed.

    ``unsure`` dates were counted by a calendar that nobody has confirmed: they may change.
    """

    row: int
    appeal_id: str
    number: str
    state: str
    applicant: str
    applicants: int
    subject: str
    channel: str
    files: int
    photos: int
    topic: str
    executor_initials: str
    unsent: bool
    unseen: bool
    repeat: bool
    urgency: Urgency
    days_left: int | None
    used: float
    due_on: date | None
    send_by: date | None
    unsure: bool = False


_line = JournalLine._make
_Term = tuple[Urgency, int | None, float]
_DONE: _Term = (Urgency.DONE, None, 1.0)
"""Its days are over: nothing is counted for the hundreds of thousands that are closed."""


def first_lines(
    desk: Desk, wanted: JournalFilter, order: Sorting | None = None, *, limit: int = 50
) -> list[JournalLine]:
    """The first page without waiting for the list of rows."""
    return journal_lines(desk, journal_rows(desk, wanted, order, limit=limit))


def journal_lines(desk: Desk, rows: Sequence[int]) -> list[JournalLine]:
    """Lines for the given row numbers, in their order; rows that are gone are left out."""
    marks = ", ".join("?" * len(rows))
    sql = f"SELECT {_PLAIN}, {_JUDGED} FROM journal WHERE row IN ({marks})"
    line_of = _Lines(desk)
    found = {row[0]: line_of(row) for row in desk.store.execute(sql, tuple(rows)).fetchall()}
    return [found[row] for row in rows if row in found]


def row_of(store: Store, appeal_id: str) -> int | None:
    """The journal row of an appeal."""
    found = store.execute("SELECT row FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    return int(found[0]) if found else None


def appeals_at(store: Store, rows: Sequence[int]) -> list[str]:
    """Identifiers of the appeals at journal rows, in their order."""
    marks = ", ".join("?" * len(rows))
    found = dict(store.execute(f"SELECT row, appeal_id FROM journal WHERE row IN ({marks})", tuple(rows)))
    return [found[row] for row in rows if row in found]


def count(desk: Desk, wanted: JournalFilter, *, at_most: int = 1001) -> int:
    """How many appeals a filter finds; stops counting at ``at_most``."""
    if wanted.text.strip():
        return min(at_most, len(journal_rows(desk, wanted, Sorting("row", descending=True))))
    condition, parameters = where(desk, wanted)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM journal WHERE {condition} LIMIT ?)"
    return int(desk.store.execute(sql, (*parameters, at_most)).fetchone()[0])


class _Lines:
    """Makes lines; what many rows share is worked out once."""

    def __init__(self, desk: Desk) -> None:
        rules, today = desk.regulations, desk.today()
        soon_days = rules.profile.journal.soon_days
        self._initials = initials_of(desk.store)

        def running(registered_on: str | None, due_on: str | None, paused: int) -> _Term:
            due = day_of(due_on)
            found = pressure(due, today, rules.calendar, paused=bool(paused), soon_days=soon_days)
            return found.urgency, found.days_left, _used(day_of(registered_on), due, today)

        self._running = lru_cache(maxsize=None)(running)
        self._topic = lru_cache(maxsize=None)(lambda code: rules.topic_name(code, desk.language))

    def __call__(self, found: tuple[Any, ...]) -> JournalLine:
        topic, executor, unsent, unseen, repeat, open_, begun, due, send_by, paused, status = found[_PLAINLY:]
        pressed = self._running(begun, due, paused) if open_ else _DONE
        return _line(
            (
                *found[:_PLAINLY],
                self._topic(topic),
                self._initials.get(executor, ""),
                unsent == 1,
                unseen == 1,
                repeat == 1,
                *pressed,
                day_of(due),
                day_of(send_by),
                open_ == 1 and status not in _SURE,
            )
        )


def _used(start: date | None, due_on: date | None, today: date) -> float:
    if due_on is None or start is None or due_on <= start:
        return 1.0
    return min(1.0, max(0.0, (today - start).days / (due_on - start).days))


@lru_cache(maxsize=8192)
def day_of(text: str | None) -> date | None:
    """The date that a column holds."""
    return date.fromisoformat(text) if text else None
