"""The journal as a table: what stands in each column of a row, on the screen, on paper and in a file.

The columns are those of the journal of registration (D1: CIB 2.5, 3.1, 3.8; AES-J5). Screen, print and
export read this one place, so paper equals screen. Rows are read by hundreds: a million pass
through in constant memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from domain.calendar_days import Status
from models.database import Store
from services.desk import Desk
from services.journal_filter import sight
from services.journal_words import JournalWords
from services.tables.writing import Cell

_AT_ONCE = 500
_OWN = (
    "row appeal_id number received_at registered_on applicant topic subject due_on state executor_id outcome"
    " outgoing_number closed_on late_days place_id channel kind language address account_no phone_key"
    " external_number unit_id ground send_by repeat files calendar_status"
).split()
_FACTS = "('registered', 'resolution', 'extended', 'extension_notice_sent', 'measure_done')"
_MOMENTS = frozenset({"received_at"})
_DAYS = frozenset({"registered_on", "due_on", "closed_on", "send_by"})
_CODES = frozenset(
    "topic kind channel executor_id unit_id place_id ground outcome".split(),
)
StateName = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One appeal as cells by the names of the asked columns."""

    row: int
    appeal_id: str
    cells: tuple[Cell, ...]


def sheet_rows(
    desk: Desk, rows: Sequence[int], columns: Sequence[str], *, state_name: StateName = str
) -> Iterator[SheetRow]:
    """The cells of journal rows, in their order; rows that are gone, or not for this person, are left out."""
    words = JournalWords(desk)
    given = iter(rows)
    while piece := list(islice(given, _AT_ONCE)):
        yield from _piece(desk, piece, columns, (words, state_name))


def _piece(
    desk: Desk, rows: Sequence[int], columns: Sequence[str], names: tuple[JournalWords, StateName]
) -> Iterator[SheetRow]:
    marks, (seen, who) = ", ".join("?" * len(rows)), sight(desk)
    sql = f"SELECT {', '.join(_OWN)} FROM journal WHERE row IN ({marks}) AND {seen}"
    read = desk.store.execute(sql, (*rows, *who)).fetchall()
    found = {one[0]: dict(zip(_OWN, one, strict=True)) for one in read}
    more = _more(desk.store, [one["appeal_id"] for one in found.values()], set(columns), names[0])
    for row in rows:
        if row in found:
            values = found[row] | more.get(found[row]["appeal_id"], {})
            cells = tuple(_cell(name, values, names) for name in columns)
            yield SheetRow(row, values["appeal_id"], cells)


def _cell(name: str, values: dict[str, Any], names: tuple[JournalWords, StateName]) -> Cell:
    words, state_name = names
    value = values.get("phone_key" if name == "phone" and not values.get("phone") else name)
    if value is None or value == "":
        return None
    if name in _MOMENTS:
        return datetime.fromisoformat(str(value))
    if name in _DAYS:
        return date.fromisoformat(str(value))
    if name == "state":
        return state_name(str(value))
    if name in _CODES:
        return words.of(name)(str(value))
    if name == "repeat":
        return "+" if value else None
    if name == "calendar_status":
        return "+" if value != Status.CONFIRMED and not values["closed_on"] else None
    return value if isinstance(value, int | date) else str(value)


# --- what the list row does not hold ------------------------------------------------------------

_OF_CARD = frozenset({"sender_number", "pages", "measures", "phone"})
_OF_FACTS = frozenset({"registered_by", "resolution", "extension", "extension_notice"})
_OF_LETTER = frozenset({"answer_on", "answer_channel"})


def _more(
    store: Store, appeal_ids: Sequence[str], asked: set[str], words: JournalWords
) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {eid: {} for eid in appeal_ids}
    if asked & _OF_CARD:
        _add_card(store, found)
    if asked & _OF_FACTS:
        _add_facts(store, found, words)
    if asked & _OF_LETTER:
        _add_letter(store, found)
    return found


def _add_card(store: Store, found: dict[str, dict[str, Any]]) -> None:
    sql = (
        "SELECT appeal.id, sender_number, sender_date, pages, measures, applicant.phone FROM appeal"
        " LEFT JOIN applicant ON applicant.id = appeal.applicant_id"
        f" WHERE appeal.id IN ({', '.join('?' * len(found))})"
    )
    for eid, number, dated, pages, measures, phone in store.execute(sql, tuple(found)).fetchall():
        sender = " ".join(part for part in (number, dated) if part)
        found[eid] |= {"sender_number": sender, "pages": pages, "measures": measures, "phone": phone}


def _add_facts(store: Store, found: dict[str, dict[str, Any]], words: JournalWords) -> None:
    sql = (
        "SELECT eid, kind, local_on, actor_id, data FROM fact WHERE entity = 'appeal'"
        f" AND eid IN ({', '.join('?' * len(found))}) AND kind IN {_FACTS} ORDER BY at_utc"
    )
    for eid, kind, local_on, actor_id, data in store.execute(sql, tuple(found)).fetchall():
        said = json.loads(data)
        if kind == "registered":
            found[eid]["registered_by"] = words.person(actor_id)
        elif kind == "resolution":
            found[eid]["resolution"] = said.get("instruction")
        elif kind == "extended":
            earlier = int(found[eid].get("extension") or 0)
            found[eid]["extension"] = earlier + int(said.get("days") or 0)
        elif kind == "extension_notice_sent":
            found[eid]["extension_notice"] = date.fromisoformat(str(local_on))


def _add_letter(store: Store, found: dict[str, dict[str, Any]]) -> None:
    sql = (
        "SELECT appeal_id, coalesce(sent_on, outgoing_on), channel FROM letter_board"
        f" WHERE document IN ('answer', 'refusal', 'stop_correspondence')"
        f" AND appeal_id IN ({', '.join('?' * len(found))}) ORDER BY outgoing_on"
    )
    for eid, dated, channel in store.execute(sql, tuple(found)).fetchall():
        answered = date.fromisoformat(dated) if dated else None
        found[eid] |= {"answer_on": answered, "answer_channel": channel}
