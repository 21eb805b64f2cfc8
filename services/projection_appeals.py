"""The journal rows of appeals and the search keys of applicants.

Many at a time: a page of the centre's log touches hundreds of them, and a few queries for all
cost a fraction of a dozen for each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any

from domain.address_text import address_key
from domain.answers import LetterState, fold_letter, with_answers
from domain.appeals import AppealState, Phase, fold_appeal
from domain.facts import Fact
from domain.search_text import digits, fold, phone_key, sort_key, words
from models.database import Store
from models.rows import Values, marks, parts, select_records
from services.facts import facts_of_many
from services.journal_search import counter_of
from services.naming import applicant_name
from services.projection_terms import project_terms
from services.search_index import index_many, stemmed

_EXCERPT = 160
_ANSWERS = ("answer", "refusal", "stop_correspondence")
_Row = tuple[Any, ...]


def project_appeals(store: Store, appeal_ids: Iterable[str]) -> None:
    """Recompute journal rows, their search texts and their running terms."""
    for part in parts(appeal_ids):
        _project(store, _read(store, part))


@dataclass(frozen=True, slots=True)
class _Read:
    """What the rows of some appeals are computed from; letters and boards by appeal."""

    asked: Sequence[str]
    appeals: dict[str, Values]
    applicants: dict[str, Values]
    facts: dict[str, list[Fact]]
    letters: dict[str, list[_Row]]
    letter_facts: dict[str, list[Fact]]
    boards: dict[str, list[_Row]]
    rows: dict[str, int]
    unsent: frozenset[str]

    def state(self, appeal_id: str) -> AppealState:
        """The state of an appeal; notices of other kinds than answers are left out."""
        answers: list[LetterState] = [
            fold_letter(self.letter_facts[letter_id])
            for letter_id, document, *_ in self.letters.get(appeal_id, ())
            if document in _ANSWERS
        ]
        return with_answers(fold_appeal(self.facts[appeal_id]), answers)

    def answer_text(self, appeal_id: str) -> str:
        """The words of all letters of an appeal."""
        return " ".join(_text(part) for _, _, *row in self.letters.get(appeal_id, ()) for part in row)


def _read(store: Store, asked: tuple[str, ...]) -> _Read:
    appeals = select_records("appeal", asked)
    letters = _by_appeal(store, "id, document, subject, body, reasoning FROM letter", asked)
    of_letters = [row[0] for rows in letters.values() for row in rows]
    return _Read(
        asked,
        appeals,
        select_records("applicant", (_text(one["applicant_id"]) for one in appeals.values())),
        facts_of_many(store, "appeal", asked),
        letters,
        facts_of_many(store, "letter", of_letters),
        _by_appeal(store, "state, outgoing_number FROM letter_board", asked, "ORDER BY submitted_utc DESC"),
        {eid: rows[0][0] for eid, rows in _by_appeal(store, "row FROM journal", asked).items()},
        frozenset(unsent_of(store, "appeal", asked)),
    )


def _by_appeal(store: Store, columns: str, asked: tuple[str, ...], order: str = "") -> dict[str, list[_Row]]:
    query = f"SELECT appeal_id, {columns} WHERE appeal_id IN ({marks(asked)}) {order}"
    found: dict[str, list[_Row]] = defaultdict(list)
    for eid, *row in store.execute(query, asked).fetchall():
        found[str(eid)].append(tuple(row))
    return found


def _project(store: Store, read: _Read) -> None:
    _forget(store, [eid for eid in read.asked if eid not in read.appeals])
    states = {eid: read.state(eid) for eid in read.appeals}
    columns = {eid: _columns(read, appeal, states[eid]) for eid, appeal in read.appeals.items()}
    rows = _save(store, columns, read.rows)
    project_terms(store, [(appeal, states[eid]) for eid, appeal in read.appeals.items()])
    index_many(store, [(rows[eid], *_searched(read, eid, columns[eid])) for eid in read.appeals])


def _searched(read: _Read, eid: str, columns: dict[str, Any]) -> tuple[str, str, str]:
    appeal = read.appeals[eid]
    body = " ".join(_text(part) for part in (appeal["text"], columns["applicant"], columns["address"]))
    return stemmed(_text(appeal["subject"])), stemmed(body), stemmed(read.answer_text(eid))


def _forget(store: Store, gone: Sequence[str]) -> None:
    """Appeals that have left this copy: so do their list rows, search texts and terms."""
    rows: list[tuple[object, ...]] = [(eid,) for eid in gone]
    store.execute_many("DELETE FROM search WHERE rowid = (SELECT row FROM journal WHERE appeal_id = ?)", rows)
    store.execute_many("DELETE FROM journal WHERE appeal_id = ?", rows)
    store.execute_many("DELETE FROM running_term WHERE appeal_id = ?", rows)


def _save(store: Store, columns: dict[str, dict[str, Any]], known: dict[str, int]) -> dict[str, int]:
    """Write the journal rows; the number of each."""
    if not columns:
        return {}
    names = tuple(next(iter(columns.values())))
    given = ", ".join(f"{name} = ?" for name in names)
    store.execute_many(
        f"UPDATE journal SET {given} WHERE row = ?",
        [(*one.values(), known[eid]) for eid, one in columns.items() if eid in known],
    )
    last = int(store.execute("SELECT coalesce(max(row), 0) FROM journal").fetchone()[0])
    new = {eid: last + at for at, eid in enumerate((eid for eid in columns if eid not in known), 1)}
    store.execute_many(
        f"INSERT INTO journal(unseen, row, appeal_id, {', '.join(names)}) VALUES (0, ?, ?, {marks(names)})",
        [(row, eid, *columns[eid].values()) for eid, row in new.items()],
    )
    return known | new


def _columns(read: _Read, appeal: Values, state: AppealState) -> dict[str, Any]:
    applicant = read.applicants.get(_text(appeal["applicant_id"]), {})
    return {
        **_copied(appeal),
        **_about_state(state),
        **_about_applicant(appeal, applicant),
        **_marks(read, appeal, state),
    }


def _copied(appeal: Values) -> dict[str, Any]:
    names = "place_id external_number channel kind topic language unit_id executor_id applicant_id"
    return {name: appeal[name] for name in names.split()} | {"subject": _excerpt(appeal)}


def _excerpt(appeal: Values) -> str:
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


def _about_applicant(appeal: Values, applicant: Values) -> dict[str, Any]:
    name = applicant_name(applicant)
    return {
        "applicant": name or None,
        "applicant_key": sort_key(name),
        "address": applicant.get("service_address") or applicant.get("postal_address"),
        "account_no": digits(_text(applicant.get("account_no"))) or None,
        "phone_key": phone_key(_text(applicant.get("phone"))) or None,
        "applicants": 1 + len(appeal["co_applicant_ids"] or ()),
    }


def _marks(read: _Read, appeal: Values, state: AppealState) -> dict[str, Any]:
    letters = read.boards.get(appeal["id"], ())
    pictures = sum(file.media_type.startswith("image/") for file in state.attachments)
    return {
        "letter_state": letters[0][0] if letters else None,
        "outgoing_number": next((row[1] for row in letters if row[1]), None),
        "repeat": any(relation == "repeat" for relation, _ in state.links),
        "files": len(state.attachments) - pictures,
        "photos": pictures,
        "unsent": appeal["id"] in read.unsent,
    }


def is_unsent(store: Store, name: str, eid: str) -> bool:
    """Whether an operation on the record still waits to come back from the server."""
    return bool(unsent_of(store, name, [eid]))


def unsent_of(store: Store, name: str, eids: Iterable[str]) -> set[str]:
    """Those of these records on which an operation still waits to come back from the server."""
    found: set[str] = set()
    for part in parts(eids):
        query = f"SELECT DISTINCT eid FROM outbox WHERE entity = ? AND eid IN ({marks(part)})"
        found |= {str(row[0]) for row in store.execute(query, (name, *part)).fetchall()}
    return found


def project_applicants(store: Store, applicant_ids: Iterable[str]) -> None:
    """Recompute the keys by which the one "who" field finds applicants."""
    for part in parts(applicant_ids):
        applicants = select_records("applicant", part)
        rows: list[tuple[object, ...]] = [
            (eid, kind, key) for eid, one in applicants.items() for kind, key in sorted(_keys(one))
        ]
        store.execute(f"DELETE FROM applicant_key WHERE applicant_id IN ({marks(part)})", part)
        store.execute_many("INSERT INTO applicant_key(applicant_id, kind, key) VALUES (?, ?, ?)", rows)


def _keys(applicant: Values) -> set[tuple[str, str]]:
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
