"""The journal of appeals as a very long list: which rows, in what order, one page at a time.

A list is an array of row numbers (8 bytes each); pages of lines are fetched for the rows in
view. Every order has an index, and no text is ever searched with LIKE.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domain.urgency import Urgency, pressure
from models.database import Store
from services.desk import Desk
from services.journal_filter import JournalFilter, Sorting, where
from services.people import initials_of

_COLUMNS = (
    "row, appeal_id, number, state, open, received_at, registered_on, due_on, send_by, paused, channel, kind,"
    " topic, subject, applicant, applicants, address, account_no, unit_id, executor_id, outcome, ground,"
    " outgoing_number, calendar_status, files, photos, unsent, unseen, repeat, place_id, language, closed_on,"
    " late_days"
)
_NAMES = tuple(_COLUMNS.replace(" ", "").split(","))


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One appeal in a list. ``used`` is the part of its term that has passed, 0 … 1."""

    row: int
    appeal_id: str
    number: str
    state: str
    urgency: Urgency
    days_left: int | None
    used: float
    due_on: date | None
    send_by: date | None
    applicant: str
    applicants: int
    topic: str
    subject: str
    channel: str
    executor_initials: str
    files: int
    photos: int
    unsent: bool
    unseen: bool
    repeat: bool
    columns: dict[str, Any] = field(default_factory=dict)


def journal_rows(desk: Desk, wanted: JournalFilter, order: Sorting | None = None) -> array[int]:
    """Row numbers of the whole filtered list, in order."""
    condition, parameters = where(desk, wanted)
    sql = f"SELECT row FROM journal WHERE {condition} ORDER BY {(order or Sorting()).sql()}"
    return array("q", [row[0] for row in desk.store.execute(sql, parameters)])


def first_lines(
    desk: Desk, wanted: JournalFilter, order: Sorting | None = None, *, limit: int = 50
) -> list[JournalLine]:
    """The first page without waiting for the list of rows."""
    condition, parameters = where(desk, wanted)
    sql = f"SELECT {_COLUMNS} FROM journal WHERE {condition} ORDER BY {(order or Sorting()).sql()} LIMIT ?"
    return _lines(desk, desk.store.execute(sql, (*parameters, limit)).fetchall())


def journal_lines(desk: Desk, rows: Sequence[int]) -> list[JournalLine]:
    """Lines for the given row numbers, in their order; rows that are gone are left out."""
    marks = ", ".join("?" * len(rows))
    sql = f"SELECT {_COLUMNS} FROM journal WHERE row IN ({marks})"
    found = {row[0]: row for row in desk.store.execute(sql, tuple(rows)).fetchall()}
    return _lines(desk, [found[row] for row in rows if row in found])


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
    condition, parameters = where(desk, wanted)
    sql = f"SELECT count(*) FROM (SELECT 1 FROM journal WHERE {condition} LIMIT ?)"
    return int(desk.store.execute(sql, (*parameters, at_most)).fetchone()[0])


def _lines(desk: Desk, rows: Iterable[Sequence[Any]]) -> list[JournalLine]:
    today = desk.today()
    initials = initials_of(desk.store)
    return [_line(desk, dict(zip(_NAMES, row, strict=True)), today, initials) for row in rows]


def _line(desk: Desk, row: dict[str, Any], today: date, initials: dict[str, str]) -> JournalLine:
    due_on = _day(row["due_on"])
    rules = desk.regulations
    pressed = pressure(
        due_on,
        today,
        rules.calendar,
        open_=bool(row["open"]),
        paused=bool(row["paused"]),
        soon_days=rules.profile.journal.soon_days,
    )
    return JournalLine(
        row=row["row"],
        appeal_id=row["appeal_id"],
        number=row["number"] or "",
        state=row["state"],
        urgency=pressed.urgency,
        days_left=pressed.days_left,
        used=_used(row, due_on, today),
        due_on=due_on,
        send_by=_day(row["send_by"]),
        applicant=row["applicant"] or "",
        applicants=row["applicants"],
        topic=rules.topic_name(row["topic"], desk.language),
        subject=row["subject"] or "",
        channel=row["channel"] or "",
        executor_initials=initials.get(row["executor_id"], ""),
        files=row["files"],
        photos=row["photos"],
        unsent=bool(row["unsent"]),
        unseen=bool(row["unseen"]),
        repeat=bool(row["repeat"]),
        columns=row,
    )


def _used(row: dict[str, Any], due_on: date | None, today: date) -> float:
    start = _day(row["registered_on"])
    if due_on is None or start is None or due_on <= start:
        return 1.0
    return min(1.0, max(0.0, (today - start).days / (due_on - start).days))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
