"""The state that a batch of operations is judged against, and the drafts laid over it.

A ``View`` reads what the batch needs in a few queries. Each transaction is tried in a
``Draft``; only a draft in which nothing was rejected is kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from domain.operations import CHAIN_START, values_said
from server.database import Row, Transaction, marks
from server.narrowing import Narrowed, narrowed_rights
from server.oplog.state import (
    Body,
    ConflictState,
    RecordState,
    Verdict,
    conflict_from_row,
    record_from_row,
)

Key = tuple[str, str]
CONFLICT_COLUMNS = (
    "id, stream, entity, eid, kind, field, number, other, base, candidates, state, opened_at, resolved_by"
)


class Head(NamedTuple):
    """Where a stream stands."""

    seq: int = 0
    chain: str = CHAIN_START
    state_sum: int = 0


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a number."""

    op: str
    stream: str
    entity: str
    eid: str


class View:
    """What is stored, and what the kept drafts of this batch changed."""

    def __init__(self, tx: Transaction, today: date | None = None) -> None:
        self.tx = tx
        self._today = today
        self.records: dict[Key, RecordState | None] = {}
        self.conflicts: dict[str, ConflictState] = {}
        self.numbers: dict[Key, Holder | None] = {}
        self.judged: dict[str, Verdict] = {}
        self.changed_records: dict[Key, RecordState] = {}
        self.changed_conflicts: dict[str, ConflictState] = {}
        self.new_numbers: dict[Key, Holder] = {}
        self._narrowed: Narrowed | None = None

    def narrowed(self) -> Narrowed:
        """What the organisation's regulation narrows today."""
        if self._narrowed is None:
            self._narrowed = narrowed_rights(self.tx, self._today) if self._today else ()
        return self._narrowed

    def preload(self, bodies: Sequence[Body]) -> None:
        """Read the records and open conflicts that these operations are about."""
        # By entity, because tables are found by entity and identifier together, in this order.
        eids: dict[str, set[str]] = {"employee": {str(body["actor"]) for body in bodies}}
        for body in bodies:
            eids.setdefault(str(body["entity"]), set()).add(str(body["eid"]))
        for entity, asked in eids.items():
            self._load(entity, sorted(asked))

    def record(self, entity: str, eid: str) -> RecordState | None:
        """The record as it stands."""
        key = (entity, eid)
        if key not in self.records:
            row = self.tx.one(
                "SELECT entity, eid, stream, term, body FROM record WHERE entity = ? AND eid = ?", key
            )
            self.records[key] = None if row is None else record_from_row(row)
        return self.records[key]

    def holder(self, register: str, number: str) -> Holder | None:
        """Who holds a number of a register."""
        key = (register, number)
        if key not in self.numbers:
            row = self.tx.one(
                "SELECT op_id, stream, entity, eid FROM number_registry WHERE register = ? AND number = ?",
                key,
            )
            self.numbers[key] = None if row is None else Holder(*row)
        return self.numbers[key]

    def said_about(self, writer: str, field: str) -> Any:
        """The value that a writer gave a field, or None where it isn't known any more."""
        op_id, merged, _ = writer.partition("~")
        body, detail = self._said(op_id)
        if merged:
            return ((detail.get("merged") or {}).get(field) or {}).get("v")
        return values_said(body).get(field) if body else None

    def keep(self, draft: Draft) -> None:
        """Take over a draft in which nothing was rejected."""
        self.records.update(draft.records)
        self.changed_records.update(draft.records)
        self.conflicts.update(draft.conflicts)
        self.changed_conflicts.update(draft.conflicts)
        self.numbers.update(draft.numbers)
        self.new_numbers.update(draft.numbers)

    def _said(self, op_id: str) -> tuple[Body, Body]:
        verdict = self.judged.get(op_id)
        if verdict is not None:
            return verdict.body, {"merged": verdict.merged}
        row = self.tx.one("SELECT body, detail FROM oplog WHERE op_id = ? AND moved = 0", (op_id,))
        if row is None:
            return {}, {}
        return json.loads(row[0]), json.loads(row[1]) if row[1] else {}

    def _load(self, entity: str, eids: Sequence[str]) -> None:
        where = f"WHERE entity = ? AND eid IN ({marks(len(eids))})"
        self.records.update(dict.fromkeys([(entity, eid) for eid in eids]))
        query = f"SELECT entity, eid, stream, term, body FROM record {where}"
        for row in self.tx.all(query, (entity, *eids)):
            self.records[row[0], row[1]] = record_from_row(row)
        query = f"SELECT {CONFLICT_COLUMNS} FROM conflict {where} AND state = 'open'"
        for row in self.tx.all(query, (entity, *eids)):
            conflict = conflict_from_row(row)
            self.conflicts[conflict.id] = conflict


class Draft:
    """Changes of one transaction that is being tried."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.records: dict[Key, RecordState] = {}
        self.conflicts: dict[str, ConflictState] = {}
        self.numbers: dict[Key, Holder] = {}

    def record(self, entity: str, eid: str) -> RecordState | None:
        """The record as this draft leaves it; not to be changed."""
        return self.records.get((entity, eid)) or self.view.record(entity, eid)

    def edit(self, record: RecordState) -> RecordState:
        """The draft's own copy of a record, to be changed."""
        key = (record.entity, record.eid)
        if key not in self.records:
            self.records[key] = record.copy()
        return self.records[key]

    def add(self, record: RecordState) -> RecordState:
        """Take a new record into the draft."""
        self.records[record.entity, record.eid] = record
        return record

    def open_conflict(self, record: RecordState, kind: str, field: str | None) -> ConflictState | None:
        """The open conflict of this kind (and field) of a record; not to be changed."""
        for conflict in self.conflicts_about(record):
            if (conflict.kind, conflict.field, conflict.state) == (kind, field, "open"):
                return conflict
        return None

    def conflicts_about(self, record: RecordState) -> list[ConflictState]:
        """All conflicts of a record, those of this very draft included; not to be changed."""
        about = (record.entity, record.eid)
        return [conflict for conflict in self._conflicts() if (conflict.entity, conflict.eid) == about]

    def conflict(self, conflict_id: str) -> ConflictState | None:
        """An open conflict by its identifier; not to be changed."""
        found = self.conflicts.get(conflict_id) or self.view.conflicts.get(conflict_id)
        return found if found is not None and found.state == "open" else None

    def edit_conflict(self, conflict: ConflictState) -> ConflictState:
        """The draft's own copy of a conflict, to be changed."""
        if conflict.id not in self.conflicts:
            known = conflict.id in self.view.conflicts
            self.conflicts[conflict.id] = conflict.copy() if known else conflict
        return self.conflicts[conflict.id]

    def holder(self, register: str, number: str) -> Holder | None:
        """Who holds a number, in the draft or stored."""
        return self.numbers.get((register, number)) or self.view.holder(register, number)

    def _conflicts(self) -> Iterable[ConflictState]:
        yield from self.conflicts.values()
        for key, conflict in self.view.conflicts.items():
            if key not in self.conflicts:
                yield conflict


def heads(tx: Transaction, streams: Iterable[str]) -> dict[str, Head]:
    """The heads of streams as they stand."""
    wanted = sorted(set(streams))
    query = f"SELECT stream, head, chain, state_sum FROM stream_head WHERE stream IN ({marks(len(wanted))})"
    found = {row[0]: head_from_row(row) for row in tx.all(query, wanted)}
    return {stream: found.get(stream, Head()) for stream in wanted}


def locked_heads(tx: Transaction, streams: Iterable[str]) -> dict[str, Head]:
    """The heads of streams, held until the commit; always taken in the same order."""
    held: dict[str, Head] = {}
    for stream in sorted(set(streams)):
        query = f"SELECT stream, head, chain, state_sum FROM stream_head WHERE stream = ?{tx.lock}"
        row = tx.one(query, (stream,))
        if row is None:
            tx.run(
                "INSERT INTO stream_head(stream, head, chain, state_sum) VALUES (?, 0, ?, ?)"
                " ON CONFLICT DO NOTHING",
                (stream, CHAIN_START, f"{0:016x}"),
            )
            row = tx.one(query, (stream,))
        held[stream] = Head() if row is None else head_from_row(row)
    return held


def head_from_row(row: Row) -> Head:
    """A head from its row ``(stream, head, chain, state_sum)``."""
    return Head(int(row[1]), str(row[2]), int(row[3], 16))
