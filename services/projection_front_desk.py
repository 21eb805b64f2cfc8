"""Rows of the lists of calls and receptions."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from domain.calls import fold_call
from domain.receptions import fold_reception
from domain.search_text import fold, phone_key
from models.database import Store
from models.front_desk import CallRow, ReceptionRow
from services.facts import facts_of
from services.naming import applicant_name
from services.projection_appeals import is_unsent
from services.rows import find_record


def project_call(store: Store, call_id: str) -> None:
    """Recompute the row of one phone note."""
    call = find_record("phone_call", call_id)
    if call is None:
        return
    state = fold_call(facts_of(store, "phone_call", call_id))
    number = _number(store, call["appeal_id"])
    caller = call["caller"] or applicant_name(find_record("applicant", call["applicant_id"]) or {})
    names = "place_id operator_id started_at phone question topic call_back_at call_back_by appeal_id"
    columns: dict[str, Any] = {name: call[name] for name in names.split()}
    columns |= {
        "started_utc": _utc(call["started_at"]),
        "call_back_utc": _utc(call["call_back_at"]),
        "phone_key": phone_key(str(call["phone"] or "")) or None,
        "caller": caller or None,
        "state": state.phase.value,
        "open": state.open,
        "attempts": state.attempts,
        "number": number,
        "to_confirm": state.important and not state.confirmed,
        "search_key": fold(" ".join(str(part) for part in (caller, call["question"], number) if part)),
        "unsent": is_unsent(store, "phone_call", call_id),
    }
    CallRow.replace(call_id=call_id, **columns).execute()


def project_reception(store: Store, appointment_id: str) -> None:
    """Recompute the row of one booked reception."""
    booked = find_record("appointment", appointment_id)
    if booked is None:
        return
    state = fold_reception(facts_of(store, "appointment", appointment_id))
    names = "place_id official_id starts_at minutes person question source appeal_id"
    columns: dict[str, Any] = {name: booked[name] for name in names.split()}
    columns |= {
        "starts_utc": _utc(booked["starts_at"]),
        "starts_on": str(booked["starts_at"] or "")[:10] or None,
        "state": state.phase.value,
        "open": state.open,
        "result": state.result or state.reason or None,
        "number": _number(store, booked["appeal_id"]),
        "unsent": is_unsent(store, "appointment", appointment_id),
    }
    ReceptionRow.replace(appointment_id=appointment_id, **columns).execute()


def _number(store: Store, appeal_id: object) -> str | None:
    row = store.execute("SELECT number FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    return row[0] if row else None


def _utc(moment: object) -> int | None:
    if not moment:
        return None
    return int(datetime.fromisoformat(str(moment)).astimezone(UTC).timestamp() * 1000)
