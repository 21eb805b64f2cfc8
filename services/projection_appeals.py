"""The journal rows of appeals and the search keys of applicants.

Many at a time: a page of the centre's log touches hundreds of them, and a few queries for all
cost a fraction of a dozen for each.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter
from typing import Any, NamedTuple

from domain.address_text import address_key
from domain.answers import LetterState, fold_letter, with_answers
from domain.appeals import AppealState, Phase, fold_appeal
from domain.facts import Fact
from domain.search_text import digits, fold, phone_key, sort_key, words
from models.database import Store
from models.rows import Asked, Values, every_part, insert_rows, marks, parts, select_records, select_stored
from services.facts import facts_of_asked, facts_of_many
from services.journal_search import counter_of
from services.naming import applicant_name
from services.projection_terms import project_terms
from services.search_index import index_many, index_new, list_words, stemmed

_EXCERPT = 160
_ANSWERS = ("answer", "refusal", "stop_correspondence")
_Row = tuple[Any, ...]


class _Appeal(NamedTuple):
    """What the row, the search text and the term of an appeal are computed from, as it is stored."""

    id: str
    subject: str | None
    text: str | None
    co_applicant_ids: str | None
    place_id: str | None
    external_number: str | None
    channel: str | None
    kind: str | None
    topic: str | None
    language: str | None
    unit_id: str | None
    executor_id: str | None
    applicant_id: str | None
    needs_site_check: bool | None
    needs_others_information: bool | None


class _Person(NamedTuple):
    """What the rows of an applicant's appeals say of the applicant, and what the index keeps of it."""

    shown: _Row
    kept: str


_COPIED = slice(_Appeal._fields.index("place_id"), _Appeal._fields.index("applicant_id") + 1)
_copied = itemgetter(_COPIED)
"""What a row has from the appeal as it is."""
_COLUMNS = tuple(
    f"{' '.join(_Appeal._fields[_COPIED])} subject"
    " number counter state open received_utc received_at registered_on due_on send_by paused closed_on"
    " late_days outcome ground calendar_status"
    " applicant applicant_key address account_no phone_key"
    " applicants letter_state outgoing_number repeat files photos unsent".split()
)
_NOBODY = ""


def project_appeals(store: Store, appeal_ids: Iterable[str]) -> None:
    """Recompute journal rows, their search texts and their running terms."""
    for part in parts(appeal_ids):
        asked = Asked(part)
        known = {eid: int(rows[0][0]) for eid, rows in _by_appeal(store, "row FROM journal", asked).items()}
        index_many(store, _project(store, _read(store, asked), known))


def project_every_appeal(store: Store) -> None:
    """The same for all appeals of a new file, whose journal has no row of any of them yet."""
    for asked in every_part("appeal"):
        index_new(store, _project(store, _read(store, asked), {}))
    list_words(store)


@dataclass(frozen=True, slots=True)
class _Read:
    """What the rows of some appeals are computed from; letters and boards by appeal."""

    asked: Sequence[str]
    appeals: dict[str, _Appeal]
    applicants: dict[str, _Person]
    facts: dict[str, list[Fact]]
    letters: dict[str, list[_Row]]
    letter_facts: dict[str, list[Fact]]
    boards: dict[str, list[_Row]]
    unsent: frozenset[str]

    def state(self, appeal_id: str) -> AppealState:
        """The state of an appeal; notices of other kinds than answers are left out."""
        state = fold_appeal(self.facts[appeal_id])
        if appeal_id not in self.letters:
            return state
        answers: list[LetterState] = [
            fold_letter(self.letter_facts[letter_id])
            for letter_id, document, *_ in self.letters[appeal_id]
            if document in _ANSWERS
        ]
        return with_answers(state, answers)

    def person(self, appeal: _Appeal) -> _Person:
        """Who wrote an appeal; nobody, as long as that isn't known here."""
        return self.applicants.get(appeal.applicant_id or _NOBODY) or self.applicants[_NOBODY]

    def answer_text(self, appeal_id: str) -> str:
        """The words of all letters of an appeal."""
        return " ".join(_text(part) for _, _, *row in self.letters[appeal_id] for part in row)


def _read(store: Store, asked: Asked) -> _Read:
    appeals = {row[0]: _Appeal._make(row) for row in select_stored("appeal", _Appeal._fields, asked)}
    letters = _by_appeal(store, "id, document, subject, body, reasoning FROM letter", asked)
    of_letters = [row[0] for rows in letters.values() for row in rows]
    people: dict[str, Values] = {_NOBODY: {}}
    people |= select_records("applicant", {one.applicant_id for one in appeals.values() if one.applicant_id})
    return _Read(
        asked.eids,
        appeals,
        {eid: _person(one) for eid, one in people.items()},
        facts_of_asked(store, "appeal", asked),
        letters,
        facts_of_many(store, "letter", of_letters),
        _by_appeal(store, "state, outgoing_number FROM letter_board", asked, "ORDER BY submitted_utc DESC"),
        frozenset(_unsent(store, "appeal", asked)),
    )


def _by_appeal(store: Store, columns: str, asked: Asked, order: str = "") -> dict[str, list[_Row]]:
    query = f"SELECT appeal_id, {columns} WHERE {asked.where('appeal_id')} {order}"
    found: dict[str, list[_Row]] = defaultdict(list)
    for eid, *row in store.execute(query, asked.given).fetchall():
        found[str(eid)].append(tuple(row))
    return found


def _project(store: Store, read: _Read, known: dict[str, int]) -> list[tuple[int, str, str, str]]:
    """Write everything but the index; ``known`` are the rows there are. What is to be indexed."""
    _forget(store, [eid for eid in read.asked if eid not in read.appeals])
    states = {eid: read.state(eid) for eid in read.appeals}
    columns = {eid: _columns(read, appeal, states[eid]) for eid, appeal in read.appeals.items()}
    rows = _save(store, columns, known)
    project_terms(store, [(appeal, states[eid]) for eid, appeal in read.appeals.items()], known)
    return [(rows[eid], *_searched(read, appeal)) for eid, appeal in read.appeals.items()]


def _searched(read: _Read, appeal: _Appeal) -> tuple[str, str, str]:
    body, person = stemmed(appeal.text or ""), read.person(appeal).kept
    answer = stemmed(read.answer_text(appeal.id)) if appeal.id in read.letters else ""
    return stemmed(appeal.subject or ""), f"{body} {person}" if person else body, answer


def _forget(store: Store, gone: Sequence[str]) -> None:
    """Appeals that have left this copy: so do their list rows, search texts and terms."""
    rows: list[tuple[object, ...]] = [(eid,) for eid in gone]
    store.execute_many("DELETE FROM search WHERE rowid = (SELECT row FROM journal WHERE appeal_id = ?)", rows)
    store.execute_many("DELETE FROM journal WHERE appeal_id = ?", rows)
    store.execute_many("DELETE FROM running_term WHERE appeal_id = ?", rows)


def _save(store: Store, columns: dict[str, _Row], known: dict[str, int]) -> dict[str, int]:
    """Write the journal rows; the number of each."""
    given = ", ".join(f"{name} = ?" for name in _COLUMNS)
    store.execute_many(
        f"UPDATE journal SET {given} WHERE row = ?",
        [(*one, known[eid]) for eid, one in columns.items() if eid in known],
    )
    last = int(store.execute("SELECT coalesce(max(row), 0) FROM journal").fetchone()[0])
    new = {eid: last + at for at, eid in enumerate((eid for eid in columns if eid not in known), 1)}
    rows = [(0, row, eid, *columns[eid]) for eid, row in new.items()]
    insert_rows("journal", ("unseen", "row", "appeal_id", *_COLUMNS), rows)
    return known | new


def _columns(read: _Read, appeal: _Appeal, state: AppealState) -> _Row:
    """The values of ``_COLUMNS``."""
    return (
        *_copied(appeal),
        # The subject, or the beginning of the text in one line.
        appeal.subject or " ".join((appeal.text or "")[:_EXCERPT].split()),
        *_about_state(state),
        *read.person(appeal).shown,
        *_marks(read, appeal, state),
    )


def _about_state(state: AppealState) -> _Row:
    received = state.received_at
    return (
        state.number or None,
        counter_of(state.number),
        state.phase.value,
        state.open,
        int(received.timestamp() * 1000) if received else None,
        received.isoformat() if received else None,
        _iso(state.registered_on),
        _iso(state.due_on),
        _iso(state.send_by),
        state.phase is Phase.WAITING,
        _iso(state.closed_on),
        _late_days(state),
        state.outcome or None,
        state.ground or None,
        state.calendar_status or None,
    )


def _late_days(state: AppealState) -> int | None:
    if state.closed_on is None or state.due_on is None:
        return None
    return max(0, (state.closed_on - state.due_on).days)


def _person(applicant: Values) -> _Person:
    name = applicant_name(applicant)
    address = applicant.get("service_address") or applicant.get("postal_address")
    account, phone = (_text(applicant.get(key)) for key in ("account_no", "phone"))
    shown = (name or None, sort_key(name), address, digits(account) or None, phone_key(phone) or None)
    return _Person(shown, stemmed(f"{name} {_text(address)}"))


def _marks(read: _Read, appeal: _Appeal, state: AppealState) -> _Row:
    letters = read.boards.get(appeal.id)
    files = state.attachments
    pictures = sum(file.media_type.startswith("image/") for file in files) if files else 0
    return (
        1 + len(json.loads(appeal.co_applicant_ids) or ()) if appeal.co_applicant_ids else 1,
        letters[0][0] if letters else None,
        next((row[1] for row in letters if row[1]), None) if letters else None,
        bool(state.links) and any(relation == "repeat" for relation, _ in state.links),
        len(files) - pictures,
        pictures,
        appeal.id in read.unsent,
    )


def is_unsent(store: Store, name: str, eid: str) -> bool:
    """Whether an operation on the record still waits to come back from the server."""
    return bool(unsent_of(store, name, [eid]))


def unsent_of(store: Store, name: str, eids: Iterable[str]) -> set[str]:
    """Those of these records on which an operation still waits to come back from the server."""
    found: set[str] = set()
    for part in parts(eids):
        found |= _unsent(store, name, Asked(part))
    return found


def _unsent(store: Store, name: str, asked: Asked) -> set[str]:
    query = f"SELECT DISTINCT eid FROM outbox WHERE entity = ? AND {asked.where('eid')}"
    return {str(row[0]) for row in store.execute(query, (name, *asked.given)).fetchall()}


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
