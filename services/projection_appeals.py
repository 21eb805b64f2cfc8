"""The journal row of an appeal and the search keys of an applicant."""

from __future__ import annotations

from datetime import UTC, date
from typing import Any

from domain.address_text import address_key
from domain.answers import LetterState, fold_letter, with_answers
from domain.appeals import AppealState, Phase, fold_appeal
from domain.search_text import digits, fold, phone_key, sort_key, words
from models.database import Store
from services.facts import facts_of
from services.journal_search import counter_of
from services.naming import applicant_name
from services.projection_terms import project_term
from services.rows import find_record
from services.search_index import index_appeal

_EXCERPT = 160
_ANSWERS = ("answer", "refusal", "stop_correspondence")


def project_appeal(store: Store, appeal_id: str) -> None:
    """Recompute one journal row and its search text."""
    appeal = find_record("appeal", appeal_id)
    if appeal is None:
        _forget(store, appeal_id)
        return
    applicant = find_record("applicant", _text(appeal["applicant_id"])) or {}
    state = with_answers(fold_appeal(facts_of(store, "appeal", appeal_id)), answers_of(store, appeal_id))
    columns = _columns(store, appeal, applicant, state)
    row = _save(store, appeal_id, columns)
    body = " ".join(_text(part) for part in (appeal["text"], columns["applicant"], columns["address"]))
    project_term(store, appeal, state)
    index_appeal(store, row, _text(appeal["subject"]), body, _answer_text(store, appeal_id))


def _forget(store: Store, appeal_id: str) -> None:
    """The appeal has left this copy: so do its list row, its search text and its term."""
    row = store.execute("SELECT row FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    if row is not None:
        store.execute("DELETE FROM search WHERE rowid = ?", (row[0],))
        store.execute("DELETE FROM journal WHERE row = ?", (row[0],))
    store.execute("DELETE FROM running_term WHERE appeal_id = ?", (appeal_id,))


def answers_of(store: Store, appeal_id: str) -> list[LetterState]:
    """States of the letters that answer an appeal (notices of other kinds left out)."""
    rows = store.execute("SELECT id, document FROM letter WHERE appeal_id = ?", (appeal_id,)).fetchall()
    return [fold_letter(facts_of(store, "letter", eid)) for eid, document in rows if document in _ANSWERS]


def _answer_text(store: Store, appeal_id: str) -> str:
    rows = store.execute("SELECT subject, body, reasoning FROM letter WHERE appeal_id = ?", (appeal_id,))
    return " ".join(_text(part) for row in rows.fetchall() for part in row)


def _save(store: Store, appeal_id: str, columns: dict[str, Any]) -> int:
    found = store.execute("SELECT row FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    if found:
        given = ", ".join(f"{name} = ?" for name in columns)
        store.execute(f"UPDATE journal SET {given} WHERE row = ?", (*columns.values(), found[0]))
        return int(found[0])
    names, marks = ", ".join(columns), ", ".join("?" * (len(columns) + 1))
    made = store.execute(
        f"INSERT INTO journal(unseen, appeal_id, {names}) VALUES (0, {marks}) RETURNING row",
        (appeal_id, *columns.values()),
    )
    return int(made.fetchone()[0])


def _columns(
    store: Store, appeal: dict[str, Any], applicant: dict[str, Any], state: AppealState
) -> dict[str, Any]:
    return {
        **_copied(appeal),
        **_about_state(state),
        **_about_applicant(appeal, applicant),
        **_marks(store, appeal, state),
    }


def _copied(appeal: dict[str, Any]) -> dict[str, Any]:
    names = "place_id external_number channel kind topic language unit_id executor_id applicant_id"
    return {name: appeal[name] for name in names.split()} | {"subject": _excerpt(appeal)}


def _excerpt(appeal: dict[str, Any]) -> str:
    """The subject, or the beginning of the text in one line."""
    return _text(appeal["subject"]) or " ".join(_text(appeal["text"])[:_EXCERPT].split())


def _about_state(state: AppealState) -> dict[str, Any]:
    received = state.received_at
    return {
        "number": state.number or None,
        "counter": counter_of(state.number),
        "state": state.phase.value,
        "open": state.open,
        "received_utc": int(received.astimezone(UTC).timestamp() * 1000) if received else None,
        "received_at": received.isoformat() if received else None,
        "registered_on": _iso(state.registered_on),
        "due_on": _iso(state.due_on),
        "send_by": _iso(state.send_by),
        "paused": state.phase is Phase.WAITING,
        "closed_on": _iso(state.closed_on),
        "late_days": _late_days(state),
        "outcome": state.outcome or None,
        "ground": state.ground or None,
        "calendar_status": state.calendar_status or None,
    }


def _late_days(state: AppealState) -> int | None:
    if state.closed_on is None or state.due_on is None:
        return None
    return max(0, (state.closed_on - state.due_on).days)


def _about_applicant(appeal: dict[str, Any], applicant: dict[str, Any]) -> dict[str, Any]:
    name = applicant_name(applicant)
    return {
        "applicant": name or None,
        "applicant_key": sort_key(name),
        "address": applicant.get("service_address") or applicant.get("postal_address"),
        "account_no": digits(_text(applicant.get("account_no"))) or None,
        "phone_key": phone_key(_text(applicant.get("phone"))) or None,
        "applicants": 1 + len(appeal["co_applicant_ids"] or ()),
    }


def _marks(store: Store, appeal: dict[str, Any], state: AppealState) -> dict[str, Any]:
    letters = store.execute(
        "SELECT state, outgoing_number FROM letter_board WHERE appeal_id = ? ORDER BY submitted_utc DESC",
        (appeal["id"],),
    ).fetchall()
    pictures = sum(file.media_type.startswith("image/") for file in state.attachments)
    return {
        "letter_state": letters[0][0] if letters else None,
        "outgoing_number": next((row[1] for row in letters if row[1]), None),
        "repeat": any(relation == "repeat" for relation, _ in state.links),
        "files": len(state.attachments) - pictures,
        "photos": pictures,
        "unsent": is_unsent(store, "appeal", appeal["id"]),
    }


def is_unsent(store: Store, name: str, eid: str) -> bool:
    """Whether an operation on the record still waits to come back from the server."""
    sql = "SELECT 1 FROM outbox WHERE entity = ? AND eid = ? LIMIT 1"
    return store.execute(sql, (name, eid)).fetchone() is not None


def project_applicant(store: Store, applicant_id: str) -> None:
    """Recompute the keys by which the one "who" field finds an applicant."""
    store.execute("DELETE FROM applicant_key WHERE applicant_id = ?", (applicant_id,))
    applicant = find_record("applicant", applicant_id)
    if applicant is None:
        return
    rows: list[tuple[object, ...]] = [(applicant_id, kind, key) for kind, key in _keys(applicant)]
    store.execute_many("INSERT INTO applicant_key(applicant_id, kind, key) VALUES (?, ?, ?)", rows)


def _keys(applicant: dict[str, Any]) -> set[tuple[str, str]]:
    keys = {("name", word) for word in words(applicant_name(applicant))}
    keys |= {
        ("address", address_key(_text(applicant[name]))) for name in ("service_address", "postal_address")
    }
    keys |= {("account", digits(_text(applicant[name]))) for name in ("account_no", "contract_no", "user_no")}
    keys |= {("phone", phone_key(_text(applicant["phone"]))), ("email", fold(_text(applicant["email"])))}
    return {(kind, key) for kind, key in keys if key}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(value: object) -> str:
    return str(value) if value else ""
