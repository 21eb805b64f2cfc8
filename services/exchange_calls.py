"""The list of calls that a telephone exchange keeps: which of them nobody has made a note of (AES-P6).

The exchange fixes the date, the time and the number of each call by itself. Its list, saved as CSV or
XLSX, is held against the notes here; what has no note becomes one that waits to be written up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from domain import limits
from domain.clock import iso
from domain.errors import BadInput, Fault
from domain.permissions import require
from domain.search_text import phone_key, words
from services.desk import Desk
from services.intake_form import clean
from services.journal_import.reading import source_rows
from services.journal_import.rows import Problem, moment_of
from services.last_act import as_one
from services.recording import recording

AT_ONCE = 40
"""Calls of one transaction: well below what the server takes at once."""
_MOST_ROWS = 100_000
_NEAR = timedelta(minutes=10)
"""A note is begun while it rings, or written down when the call is over."""
_HEADINGS = {
    "date": "date day дата күні күн dátum nap",
    "time": "time время уақыты уақыт idő időpont",
    "phone": "phone number caller callerid telephone телефон номер абонент нөмір нөмірі telefon szám",
    "direction": "direction type направление тип бағыты бағыт irány típus",
    "recording": "recording record запись жазба felvétel",
}
_OUTGOING = frozenset("outgoing out исходящий исходящее исх шығыс kimenő".split())


@dataclass(frozen=True, slots=True)
class ExchangeCall:
    """One incoming call as the exchange fixed it; ``phone`` is the profile's word where none was shown."""

    row: int
    at: datetime
    phone: str
    recording: str = ""


@dataclass(frozen=True, slots=True)
class ExchangeList:
    """A list held against the notes: calls without a note, how many have one, rows that can't be read."""

    name: str
    without_note: tuple[ExchangeCall, ...]
    noted: int
    outgoing: int
    problems: tuple[Problem, ...]


def read_exchange_list(desk: Desk, path: Path) -> ExchangeList:
    """Hold a list against the notes; nothing is stored.

    Raises:
        Refusal: ``not_permitted``.
        BadInput: ``table_empty``, ``table_too_large``, ``table_protected``, ``call_list_columns_missing``.
        Fault: ``file_not_readable``.
    """
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    try:
        if path.stat().st_size > limits.SHEET_TEXTS:
            raise BadInput("table_too_large", where=path.name, most_gb=limits.SHEET_TEXTS / limits.GIBIBYTE)
        rows = list(islice(source_rows(path), _MOST_ROWS))
    except OSError as error:
        raise Fault("file_not_readable", where=path.name) from error
    if not rows:
        raise BadInput("table_empty", where=path.name)
    places = _places(rows[0].cells)
    if not {"date", "phone"} <= places.keys():
        raise BadInput("call_list_columns_missing", where=path.name)
    calls: list[ExchangeCall] = []
    problems: list[Problem] = []
    outgoing = 0
    for row in rows[1:]:
        said = {name: clean(row.cells[place]) for name, place in places.items() if place < len(row.cells)}
        if row.problem:
            problems.append(Problem(row.number, row.problem))
        elif _is_outgoing(said):
            outgoing += 1
        elif any(said.values()):
            found = _call(desk, row.number, said)
            if isinstance(found, Problem):
                problems.append(found)
            else:
                calls.append(found)
    bare = tuple(_without_note(desk, calls))
    return ExchangeList(path.name, bare, len(calls) - len(bare), outgoing, tuple(problems))


def take_exchange_calls(desk: Desk, calls: Sequence[ExchangeCall]) -> int:
    """Make a note that waits of each call; returns how many. What follows is written by a person."""
    require(desk.person.roles, "write_phone_note", desk.regulations.narrowed)
    given = iter(calls)
    with as_one(desk, "take_exchange_calls"):
        while piece := list(islice(given, AT_ONCE)):
            with recording(desk, "take_exchange_calls") as act:
                for call in piece:
                    act.put("phone_call", _columns(desk, call))
    return len(calls)


def _columns(desk: Desk, call: ExchangeCall) -> dict[str, object]:
    columns = {"place_id": desk.workstation.place_id, "phone": call.phone, "started_at": iso(call.at)}
    return columns | {"recording_reference": call.recording or None}


def _places(headings: Sequence[str]) -> dict[str, int]:
    """Which column is which, by any word of its heading; the first that fits."""
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        said = set(words(heading))
        for field, known in _HEADINGS.items():
            if field not in found and said & set(words(known)):
                found[field] = place
                break
    return found


def _is_outgoing(said: Mapping[str, str]) -> bool:
    return bool(_OUTGOING & set(words(said.get("direction", ""))))


def _call(desk: Desk, row: int, said: Mapping[str, str]) -> ExchangeCall | Problem:
    text = f"{said['date']} {said.get('time', '')}".strip()
    at = moment_of(text)
    if at is None:
        return Problem(row, "date_unreadable", "date", text[:40])
    moment = at.replace(tzinfo=desk.workstation.zone)
    if moment > desk.now():
        return Problem(row, "date_in_the_future", "date", text[:40])
    rule = desk.regulations.profile.phone.number
    hidden = rule.hidden if rule is not None else ""
    phone = said.get("phone", "")
    shown = phone if any(sign.isdigit() for sign in phone) else hidden
    return ExchangeCall(row, moment, shown, said.get("recording", ""))


def _without_note(desk: Desk, calls: Iterable[ExchangeCall]) -> Iterable[ExchangeCall]:
    """Calls near which no note of the same number was begun; each note answers for one call."""
    used: set[str] = set()
    for call in sorted(calls, key=lambda one: one.at):
        note = next((eid for eid in _notes_near(desk, call) if eid not in used), None)
        if note is None:
            yield call
        else:
            used.add(note)


def _notes_near(desk: Desk, call: ExchangeCall) -> list[str]:
    """Notes of the number around the call, the nearest first."""
    at, near = int(call.at.timestamp() * 1000), int(_NEAR.total_seconds() * 1000)
    rows = desk.store.execute(
        "SELECT call_id FROM call_board WHERE phone_key IS ? AND started_utc BETWEEN ? AND ?"
        " AND state != 'withdrawn' ORDER BY abs(started_utc - ?)",
        (phone_key(call.phone) or None, at - near, at + near, at),
    )
    return [str(eid) for (eid,) in rows.fetchall()]
