"""List rows computed from records and facts: kept in step inside each transaction.

Acts and applied operations both end here, so a list never shows what a card doesn't. Each
entity has its own small module; this one decides which rows a change touches.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from models.bulk import laid_bare
from models.database import Store
from models.rows import marks, parts
from services.desk import Touched
from services.projection_appeals import project_appeals, project_applicants, project_every_appeal
from services.projection_boards import project_book_entry, project_letter, project_visit, renumber_letters
from services.projection_front_desk import project_call, project_reception

Wanted = dict[str, set[str]]
_Rows = Callable[[Store, Iterable[str]], None]


def _one_by_one(project_one: Callable[[Store, str], None]) -> _Rows:
    def project_all(store: Store, eids: Iterable[str]) -> None:
        for eid in sorted(eids):
            project_one(store, eid)

    return project_all


_ROWS: dict[str, _Rows] = {
    "applicant": project_applicants,
    "letter": _one_by_one(project_letter),
    "appeal": project_appeals,
    "visit": _one_by_one(project_visit),
    "book_entry": _one_by_one(project_book_entry),
    "phone_call": _one_by_one(project_call),
    "appointment": _one_by_one(project_reception),
}
"""In order: a journal row reads the letter rows, a visit row reads the journal.

What a letter row says of its appeal is put right at the end.
"""

_OF_AN_APPEAL = (
    ("visit", "SELECT id FROM visit WHERE appeal_id IN ({})"),
    ("letter", "SELECT id FROM letter WHERE appeal_id IN ({})"),
    ("phone_call", "SELECT call_id FROM call_board WHERE appeal_id IN ({})"),
    ("appointment", "SELECT appointment_id FROM reception_board WHERE appeal_id IN ({})"),
)


def project(store: Store, touched: Touched) -> None:
    """Recompute every list row that the touched records appear in.

    Under ``sent`` are records that came back from the server as they are shown, under ``unseen``
    appeals that others have changed.
    """
    _note_sent(store, touched.get("sent", frozenset()))
    wanted = _with_dependants(store, touched)
    for name, rows_of in _ROWS.items():
        rows_of(store, wanted.get(name, ()))
    renumber_letters(store, wanted["letter"])
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
    wanted["appeal"] |= _column(
        store, "SELECT id FROM appeal WHERE applicant_id IN ({})", wanted["applicant"]
    )
    letters = frozenset(wanted["letter"])
    wanted["appeal"] |= _column(store, "SELECT appeal_id FROM letter WHERE id IN ({})", letters)
    wanted["book_entry"] |= _column(store, "SELECT book_entry_id FROM letter WHERE id IN ({})", letters)
    for name, sql in _OF_AN_APPEAL:
        wanted[name] |= _column(store, sql, wanted["appeal"])
    wanted["phone_call"] |= _column(
        store, "SELECT eid FROM task WHERE entity = 'phone_call' AND id IN ({})", wanted["task"]
    )
    return wanted


def _column(store: Store, sql: str, eids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for part in parts(eids):
        found |= {str(row[0]) for row in store.execute(sql.format(marks(part)), part).fetchall() if row[0]}
    return found


def rebuild(store: Store) -> None:
    """Compute every list row of a new file, which has none of them yet; inside a transaction."""
    for name, rows_of in _ROWS.items():
        if name == "appeal":
            with laid_bare(store, ["journal"]):
                project_every_appeal(store)
        else:
            rows_of(store, [row[0] for row in store.execute(f"SELECT id FROM {name}").fetchall()])
    renumber_letters(store)
