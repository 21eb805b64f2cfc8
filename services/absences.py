"""When an engineer makes no visits: kept by hand or taken from a calendar file of another program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from domain.clock import iso
from domain.errors import BadInput
from domain.permissions import require
from models.records import Absence as AbsenceTable
from services.calendar_reading import CalendarEvent, read_calendar
from services.desk import Desk
from services.recording import recording


@dataclass(frozen=True, slots=True)
class Absence:
    """A stretch of time of one employee; both moments are aware, the end is not part of it."""

    id: str
    engineer_id: str
    starts_at: datetime
    ends_at: datetime
    title: str


@dataclass(frozen=True, slots=True)
class AbsencesTaken:
    """What became of a calendar file: new, already known, and events that were not understood."""

    added: int
    known: int
    skipped: tuple[str, ...] = ()


def absences_between(begin: datetime, end: datetime, *, engineer_id: str = "") -> list[Absence]:
    """Absences that touch a stretch of time, of one engineer or of all."""
    rows = AbsenceTable.select().where(AbsenceTable.withdrawn.is_null() | (AbsenceTable.withdrawn == False))  # noqa: E712
    # Texts with another offset compare wrongly by some hours only; two days leave room for it.
    rows = rows.where(AbsenceTable.ends_at > (begin - timedelta(days=2)).isoformat())
    if engineer_id:
        rows = rows.where(AbsenceTable.employee_id == engineer_id)
    found = [_absence(row) for row in rows.dicts() if row["starts_at"] and row["ends_at"]]
    return sorted(
        (one for one in found if one.starts_at < end and begin < one.ends_at), key=lambda one: one.starts_at
    )


def note_absence(
    desk: Desk, *, engineer_id: str, starts_at: datetime, ends_at: datetime, title: str = ""
) -> str:
    """Keep an absence; returns its identifier.

    Raises:
        BadInput: ``absence_ends_before_it_begins``.
    """
    require(desk.person.roles, "plan_visit", desk.regulations.narrowed)
    if ends_at <= starts_at:
        raise BadInput("absence_ends_before_it_begins", where="ends_at", value=ends_at)
    with recording(desk, "note_absence") as act:
        return act.put("absence", _columns(engineer_id, starts_at, ends_at, title=title))


def withdraw_absence(desk: Desk, *, absence_id: str) -> None:
    """The person is there after all; the record stays."""
    require(desk.person.roles, "plan_visit", desk.regulations.narrowed)
    with recording(desk, "withdraw_absence") as act:
        act.set("absence", absence_id, {"withdrawn": True})


def take_absences(desk: Desk, *, engineer_id: str, data: bytes) -> AbsencesTaken:
    """Take the events of an .ics file as absences of an engineer; one that is known is not taken twice.

    Raises:
        BadInput: ``calendar_unreadable``, ``calendar_too_large``.
    """
    require(desk.person.roles, "plan_visit", desk.regulations.narrowed)
    read = read_calendar(data, zone=desk.workstation.zone)
    known = _sources(engineer_id)
    fresh = [one for one in read.events if _source(one) not in known]
    if fresh:
        with recording(desk, "take_absences") as act:
            for event in fresh:
                source = _source(event)
                said = _columns(engineer_id, event.starts_at, event.ends_at, title=event.title)
                act.put("absence", said | {"source": source})
    return AbsencesTaken(len(fresh), len(read.events) - len(fresh), read.skipped)


def _columns(engineer_id: str, starts_at: datetime, ends_at: datetime, *, title: str) -> dict[str, object]:
    said = {"employee_id": engineer_id, "starts_at": iso(starts_at), "ends_at": iso(ends_at)}
    return said | {"title": title.strip() or None}


def _source(event: CalendarEvent) -> str:
    """One occurrence of one event, so that a repeated event is several absences."""
    return f"{event.uid}@{event.starts_at.astimezone(UTC).isoformat()}"


def _sources(engineer_id: str) -> set[str]:
    rows = AbsenceTable.select(AbsenceTable.source).where(AbsenceTable.employee_id == engineer_id)
    return {row.source for row in rows if row.source}


def _absence(row: dict[str, str]) -> Absence:
    begin, end = datetime.fromisoformat(row["starts_at"]), datetime.fromisoformat(row["ends_at"])
    return Absence(row["id"], row["employee_id"], begin, end, row["title"] or "")
