"""Calls as a windowed list, and one call with everything around it."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.calls import CallState
from domain.retention import keep_until
from domain.search_text import digits, fold, phone_key
from services.applicants import applicant_form
from services.call_acts import RECORDING, call_state
from services.desk import Desk
from services.history import HistoryLine, history_of
from services.intake_form import ApplicantForm
from services.people import Colleague, colleague, unit_names
from services.rows import find_record, read_record

_NUMBER = 4
"""From so many figures on, what was typed is a telephone number."""


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls a list shows; ``call_backs`` are those that staff still owe."""

    text: str = ""
    call_backs: bool = False
    mine: bool = False
    to_confirm: bool = False


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call in the list."""

    row: int
    call_id: str
    phone: str
    caller: str
    question: str
    topic: str
    state: str
    open: bool
    started_at: datetime | None
    call_back_at: datetime | None
    by_staff: bool
    attempts: int
    number: str
    to_confirm: bool
    unsent: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """One call with its state, the people around it and what happened to it."""

    id: str
    fields: Mapping[str, Any]
    state: CallState
    applicant: ApplicantForm | None
    operator: Colleague | None
    specialist: Colleague | None
    unit: str
    number: str
    keep_until: date | None
    history: tuple[HistoryLine, ...]


def call_rows(desk: Desk, wanted: CallFilter = CallFilter()) -> array[int]:
    """Row numbers: first the call-backs that are owed, the earliest on top, then the others, newest first."""
    parts, values = ["1"], []
    if wanted.call_backs:
        parts.append("open = 1 AND call_back_by = 'staff'")
    if wanted.mine:
        parts.append("operator_id = ?")
        values.append(desk.person.id)
    if wanted.to_confirm:
        parts.append("to_confirm = 1")
    if wanted.text.strip():
        sql, sought = _text(wanted.text)
        parts.append(sql)
        values += sought
    order = "open DESC, CASE WHEN open THEN call_back_utc END, started_utc DESC"
    found = desk.store.execute(
        f"SELECT rowid FROM call_board WHERE {' AND '.join(parts)} ORDER BY {order}", tuple(values)
    )
    return array("q", [row[0] for row in found])


def _text(typed: str) -> tuple[str, list[str]]:
    number = digits(typed)
    if len(number) >= _NUMBER and not any(sign.isalpha() for sign in typed):
        return "phone_key LIKE ?", [f"%{phone_key(typed)}%"]
    return "search_key LIKE ?", [f"%{fold(typed.strip())}%"]


def call_lines(desk: Desk, rows: Sequence[int]) -> list[CallLine]:
    """Lines for the given rows, in their order."""
    marks = ", ".join("?" * len(rows))
    found = desk.store.execute(
        "SELECT rowid, call_id, phone, caller, question, topic, state, open, started_at, call_back_at,"
        f" call_back_by, attempts, number, to_confirm, unsent FROM call_board WHERE rowid IN ({marks})",
        tuple(rows),
    ).fetchall()
    lines = {row[0]: _line(desk, row) for row in found}
    return [lines[row] for row in rows if row in lines]


def _line(desk: Desk, row: tuple[Any, ...]) -> CallLine:
    number, call_id, phone, caller, question, topic, state, is_open, started, back, by, tries, *rest = row
    return CallLine(
        row=number,
        call_id=call_id,
        phone=phone or "",
        caller=caller or "",
        question=question or "",
        topic=desk.regulations.topic_name(topic, desk.language),
        state=state,
        open=bool(is_open),
        started_at=_wall(desk, started),
        call_back_at=_wall(desk, back),
        by_staff=by == "staff",
        attempts=tries,
        number=rest[0] or "",
        to_confirm=bool(rest[1]),
        unsent=bool(rest[2]),
    )


def row_of_call(desk: Desk, call_id: str) -> int | None:
    """The list row of a call, if this copy has it."""
    found = desk.store.execute("SELECT rowid FROM call_board WHERE call_id = ?", (call_id,)).fetchone()
    return int(found[0]) if found else None


def call_view(desk: Desk, call_id: str) -> CallView:
    """Gather one call.

    Raises:
        BadInput: ``record_unknown``.
    """
    fields = read_record("phone_call", call_id)
    row = desk.store.execute(
        "SELECT number FROM journal WHERE appeal_id = ?", (fields["appeal_id"],)
    ).fetchone()
    known = find_record("applicant", fields["applicant_id"])
    return CallView(
        id=call_id,
        fields=fields,
        state=call_state(desk, call_id),
        applicant=applicant_form(str(fields["applicant_id"])) if known else None,
        operator=colleague(fields["operator_id"], language=desk.language),
        specialist=colleague(fields["specialist_id"], language=desk.language),
        unit=unit_names(desk.language).get(str(fields["pass_to_unit_id"] or ""), ""),
        number=str(row[0] or "") if row else "",
        keep_until=_kept(desk, fields),
        history=tuple(history_of(desk.store, {"phone_call": [call_id]}, language=desk.language)),
    )


def _kept(desk: Desk, fields: Mapping[str, Any]) -> date | None:
    rule = desk.regulations.profile.retention.get(RECORDING)
    if rule is None or not fields["recording_reference"] or not fields["started_at"]:
        return None
    return keep_until(rule, datetime.fromisoformat(fields["started_at"]).date())


def _wall(desk: Desk, text: str | None) -> datetime | None:
    return datetime.fromisoformat(text).astimezone(desk.workstation.zone) if text else None


@dataclass(frozen=True, slots=True)
class DueCall:
    """A call-back that staff must make now or soon."""

    call_id: str
    phone: str
    caller: str
    at: datetime


def calls_due(desk: Desk, *, until: datetime) -> list[DueCall]:
    """Call-backs of this person, or of nobody in particular, due until a moment, the earliest first."""
    rows = desk.store.execute(
        "SELECT call_id, phone, caller, call_back_at FROM call_board"
        " WHERE open = 1 AND call_back_by = 'staff' AND call_back_utc <= ?"
        " AND (operator_id IS NULL OR operator_id = ?) ORDER BY call_back_utc",
        (int(until.timestamp() * 1000), desk.person.id),
    ).fetchall()
    zone = desk.workstation.zone
    return [
        DueCall(eid, phone or "", caller or "", datetime.fromisoformat(at).astimezone(zone))
        for eid, phone, caller, at in rows
    ]
