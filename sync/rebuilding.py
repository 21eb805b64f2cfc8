"""A new database file from snapshots: the first sync, and a rebuild that keeps all of one's own.

The file is made beside the old one and takes its place at the end, in one step. What this
laptop alone may hold is carried over: outbox, archive, series, attachments, problems, drafts,
settings, the audit, imported old journals. Nobody is asked which side to keep.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.errors import Fault
from models.bulk import begin_file, finish_file, laid_bare
from models.database import Store, open_store
from models.gate import gate_opened
from models.schema import GUARDED, TABLES
from sync.imported import carry_imported, copy_rows, drop_others
from sync.ledger import Ledger
from sync.records import Confirmed, Key, Records
from sync.snapshots import Fetched, fact_row, insert_facts, load_snapshot

Rebuild = Callable[[Store], None]
_MADE_ANEW = frozenset({
    "field_writer",
    "shadow",
    "conflict",
    "deferred",
    "blob_watch",
    "recording_gate",
    "journal",
    "applicant_key",
    "visit_board",
    "letter_board",
    "book_board",
    "running_term",
})  # fmt: skip
"""Tables that snapshots and the log bring back, or that are computed from them."""
_LARGE = ("account", "appeal", "applicant", "appointment", "fact", "letter", "phone_call", "task", "visit")
"""Of the tables of a snapshot those that grow with the work; of the others an index costs nothing."""


def rebuild(store: Store, snapshots: list[Fetched], *, project_all: Rebuild) -> Store:
    """Make the new file, put it in place of the store's, and return it opened and bound.

    The store must be closed by everybody else; it is closed here. If anything fails, the old
    file stays as it was.

    Raises:
        Fault: ``disk_failed``; the new file could not take the place of the old one.
    """
    partial = store.path.with_name(store.path.name + ".new")
    _remove(partial)
    fresh = open_store(partial, store.key)
    try:
        fresh = carry_imported(store, fresh)
        begin_file(fresh)
        with _collector_at_rest():
            _fill(store, fresh, snapshots, project_all)
        finish_file(fresh)
    except BaseException:
        fresh.database.close()
        _remove(partial)
        store.bind()
        raise
    _finish(store)
    _take_place(partial, store.path)
    return open_store(store.path, store.key)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Rows by the thousand make no cycles, and looking for them costs a fifteenth of the time."""
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()


def _fill(store: Store, fresh: Store, snapshots: list[Fetched], project_all: Rebuild) -> None:
    """All of it is one transaction: pages go to the file once."""
    with fresh.transaction():
        _carry_over(store, fresh)
        with laid_bare(fresh, _LARGE):
            for one in snapshots:
                load_snapshot(fresh, one)
        with gate_opened(fresh):
            _begin_at_snapshots(fresh, snapshots)
            _keep_orphans(store, fresh)
            _lay_own_work_on_top(fresh)
            project_all(fresh)


def _take_place(partial: Path, path: Path) -> None:
    try:
        _remove_log(path)
        os.replace(partial, path)
    except OSError as error:
        _remove(partial)
        raise Fault("disk_failed", where=path.name) from error


def _carry_over(store: Store, fresh: Store) -> None:
    kept = [
        table._meta.table_name  # noqa: SLF001 - peewee keeps the table name there
        for table in TABLES
        if table._meta.table_name not in (*GUARDED, *_MADE_ANEW)  # noqa: SLF001
    ]
    for table in kept:
        fresh.execute(f'DELETE FROM "{table}"')
        copy_rows(store, fresh, table, f'SELECT * FROM "{table}"')
    drop_others(fresh)


def _begin_at_snapshots(fresh: Store, snapshots: list[Fetched]) -> None:
    """Whatever was archived counts as not shown by the server: the cursor that went with it is gone."""
    fresh.execute("UPDATE cursor SET seq = 0, chain = '', checked_at = NULL")
    for one in snapshots:
        seq, chain = one.start
        Ledger(fresh).advance(one.stream, seq=seq, chain=chain)
        fresh.execute("UPDATE replica SET epoch = ?", (str(one.said["epoch"]),))
    fresh.execute("UPDATE archive SET old_seq = coalesce(seq, old_seq), seq = NULL")
    fresh.execute("UPDATE outbox SET state = 'local'")


def _keep_orphans(store: Store, fresh: Store) -> None:
    """Records whose creation the server rejected exist here alone."""
    for entity, eid in store.execute("SELECT entity, eid FROM shadow WHERE fields = '{}'").fetchall():
        _copy(store, fresh, str(entity), "id", str(eid))
        facts = "SELECT id FROM fact WHERE entity = ? AND eid = ?"
        for (fact,) in store.execute(facts, (entity, eid)).fetchall():
            _copy(store, fresh, "fact", "id", str(fact))
        fresh.execute(
            "INSERT OR IGNORE INTO shadow(entity, eid, fields, writers) VALUES (?, ?, '{}', '{}')",
            (entity, eid),
        )


def _copy(store: Store, fresh: Store, table: str, column: str, value: str) -> None:
    cursor = store.execute(f'SELECT * FROM "{table}" WHERE "{column}" = ?', (value,))
    names = ", ".join(f'"{one[0]}"' for one in cursor.description)
    for row in cursor.fetchall():
        marks = ", ".join("?" * len(row))
        fresh.execute(f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})', tuple(row))


def _lay_own_work_on_top(fresh: Store) -> None:
    """Own operations that wait to be sent are shown over what the server has confirmed."""
    edited: set[Key] = set()
    facts: list[tuple[object, ...]] = []
    for (body,) in fresh.execute("SELECT body FROM outbox ORDER BY position").fetchall():
        op = json.loads(body)
        if op["kind"] == "fact":
            facts.append(fact_row(str(op["stream"]), op))
        else:
            edited.add((str(op["entity"]), str(op["eid"])))
    insert_facts(fresh, facts)
    for key in sorted(edited):
        _shadow(fresh, key)
    records = Records(fresh)
    records.preload(edited)
    records.write(edited)


def _shadow(fresh: Store, key: Key) -> None:
    state: Confirmed = Records(fresh).confirmed(*key)
    fields = {"id": key[1], "stream": state.stream, **state.fields} if state.exists else {}
    fresh.execute(
        "INSERT OR IGNORE INTO shadow(entity, eid, fields, writers) VALUES (?, ?, ?, ?)",
        (*key, json.dumps(fields, ensure_ascii=False), json.dumps(state.writers)),
    )


def _finish(store: Store) -> None:
    store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.database.close()


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    _remove_log(path)


def _remove_log(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
