"""The receptions of a day, with what happens in them (D30); a time given twice offline is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from domain.receptions import overlap
from services.desk import Desk
from services.people import Colleague, colleague
from services.receptions import USUAL_MINUTES


@dataclass(frozen=True, slots=True)
class ReceptionLine:
    """One booking of a day; ``clashes`` says that another open one takes the same time."""

    appointment_id: str
    official: Colleague | None
    starts_at: datetime
    minutes: int
    person: str
    question: str
    source: str
    state: str
    open: bool
    result: str
    appeal_id: str
    number: str
    unsent: bool
    clashes: bool = False

    @property
    def official_id(self) -> str:
        """Who receives."""
        return self.official.id if self.official else ""


_SELECT = (
    "SELECT appointment_id, official_id, starts_at, minutes, person, question, source, state, open, result,"
    " appeal_id, number, unsent FROM reception_board"
)


def receptions_of(desk: Desk, day: date, *, official_id: str = "") -> list[ReceptionLine]:
    """Bookings of a day in the order of their time, those called off included."""
    rows = desk.store.execute(
        f"{_SELECT} WHERE starts_on = ? AND (? = '' OR official_id = ?) ORDER BY starts_utc, appointment_id",
        (day.isoformat(), official_id, official_id),
    ).fetchall()
    lines = [_line(desk, row) for row in rows]
    return [replace(line, clashes=_clashes(line, lines)) for line in lines]


def reception_line(desk: Desk, appointment_id: str) -> ReceptionLine | None:
    """One booking, if this copy has it."""
    row = desk.store.execute(f"{_SELECT} WHERE appointment_id = ?", (appointment_id,)).fetchone()
    return _line(desk, row) if row else None


def receptions_of_appeal(desk: Desk, appeal_id: str) -> list[ReceptionLine]:
    """Bookings that an appeal asked for."""
    rows = desk.store.execute(f"{_SELECT} WHERE appeal_id = ? ORDER BY starts_utc", (appeal_id,)).fetchall()
    return [_line(desk, row) for row in rows]


def _line(desk: Desk, row: tuple[Any, ...]) -> ReceptionLine:
    eid, official_id, starts, minutes, person, question, source, state, is_open, result, *rest = row
    appeal_id, number, unsent = rest
    return ReceptionLine(
        appointment_id=eid,
        official=colleague(official_id, language=desk.language),
        starts_at=datetime.fromisoformat(starts).astimezone(desk.workstation.zone),
        minutes=minutes or USUAL_MINUTES,
        person=person or "",
        question=question or "",
        source=source or "",
        state=state,
        open=bool(is_open),
        result=result or "",
        appeal_id=appeal_id or "",
        number=number or "",
        unsent=bool(unsent),
    )


def _clashes(line: ReceptionLine, lines: Sequence[ReceptionLine]) -> bool:
    return line.open and any(
        other.open
        and other.appointment_id != line.appointment_id
        and other.official_id == line.official_id
        and overlap(line.starts_at, line.minutes, other.starts_at, other.minutes)
        for other in lines
    )
