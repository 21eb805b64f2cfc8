"""List rows computed from records and facts: kept in step inside each transaction.

Acts and applied operations both end here, so a list never shows what a card doesn't. Each
entity has its own small module; this one decides which rows a change touches.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from models.database import Store
from services.desk import Touched
from services.projection_appeals import project_appeal, project_applicant
from services.projection_boards import project_book_entry, project_letter, project_visit
from services.projection_front_desk import project_call, project_reception

Wanted = dict[str, set[str]]
_ROWS: dict[str, Callable[[Store, str], None]] = {
    "applicant": project_applicant,
    "letter": project_letter,
    "appeal": project_appeal,
    "visit": project_visit,
    "book_entry": project_book_entry,
    "phone_call": project_call,
    "appointment": project_reception,
}
"""In order: a journal row reads the letter rows, a visit row reads the journal."""


def project(store: Store, touched: Touched) -> None:
    """Recompute every list row that the touched records appear in.

    Under ``sent`` are records that came back from the server as they are shown, under ``unseen``
    appeals that others have changed.
    """
    _note_sent(store, touched.get("sent", frozenset()))
    wanted = _with_dependants(store, touched)
    for name, row_of in _ROWS.items():
        for eid in sorted(wanted.get(name, ())):
            row_of(store, eid)
    unseen: list[tuple[object, ...]] = [(eid,) for eid in touched.get("unseen", ())]
    store.execute_many("UPDATE journal SET unseen = 1 WHERE appeal_id = ?", unseen)


def _note_sent(store: Store, eids: frozenset[str]) -> None:
    for entity, table, column in (("appeal", "journal", "appeal_id"), ("visit", "visit_board", "visit_id")):
        rows: list[tuple[object, ...]] = [(entity, eid, eid) for eid in eids]
        store.execute_many(
            f"UPDATE {table} SET unsent = EXISTS (SELECT 1 FROM outbox WHERE entity = ? AND eid = ?)"
            f" WHERE {column} = ? AND unsent",
            rows,
        )


def _with_dependants(store: Store, touched: Touched) -> Wanted:
    wanted: Wanted = defaultdict(set)
    for name, eids in touched.items():
        wanted[name] |= eids
    for eid in tuple(wanted["applicant"]):
        wanted["appeal"] |= _column(store, "SELECT id FROM appeal WHERE applicant_id = ?", eid)
    for eid in tuple(wanted["letter"]):
        wanted["appeal"] |= _column(store, "SELECT appeal_id FROM letter WHERE id = ?", eid)
        wanted["book_entry"] |= _column(store, "SELECT book_entry_id FROM letter WHERE id = ?", eid)
    for eid in tuple(wanted["appeal"]):
        wanted["visit"] |= _column(store, "SELECT id FROM visit WHERE appeal_id = ?", eid)
        wanted["letter"] |= _column(store, "SELECT id FROM letter WHERE appeal_id = ?", eid)
        wanted["phone_call"] |= _column(store, "SELECT call_id FROM call_board WHERE appeal_id = ?", eid)
        wanted["appointment"] |= _column(
            store, "SELECT appointment_id FROM reception_board WHERE appeal_id = ?", eid
        )
    for eid in tuple(wanted["task"]):
        wanted["phone_call"] |= _column(
            store, "SELECT eid FROM task WHERE id = ? AND entity = 'phone_call'", eid
        )
    return wanted


def _column(store: Store, sql: str, eid: str) -> set[str]:
    return {str(row[0]) for row in store.execute(sql, (eid,)).fetchall() if row[0]}


def rebuild(store: Store) -> None:
    """Recompute every list row, for example after a first synchronisation."""
    for name in ("applicant", "letter", "appeal", "visit", "book_entry", "phone_call", "appointment"):
        row_of = _ROWS[name]
        for (eid,) in store.execute(f"SELECT id FROM {name} ORDER BY rowid").fetchall():
            row_of(store, eid)
