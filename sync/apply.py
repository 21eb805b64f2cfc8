"""Applying a page of the server's log: data, outbox and cursor move in one transaction.

The server decided what each operation did; a laptop only repeats it. Own operations that
come back leave the outbox; rejected ones become problems that a person answers; an operation
this version doesn't understand is kept and replayed after an upgrade.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from domain.changes import Changes
from domain.entities import ENTITIES
from domain.facts import REQUIRED
from domain.operations import CHAIN_START, canonical, content_hash, next_chain
from models.database import Store
from models.gate import gate_opened
from sync.conflicts import open_conflicts, settle_conflicts
from sync.errors import Reset
from sync.ledger import Ledger
from sync.records import Confirmed, Records

Entry = Mapping[str, Any]
Touched = Mapping[str, frozenset[str]]
Projector = Callable[[Store, Touched], None]
_SETTING = ("put", "set", "resolve")


class Applier:
    """Applies log entries to one store; ``project`` recomputes the list rows they touch."""

    def __init__(self, store: Store, project: Projector) -> None:
        self._store = store
        self._ledger = Ledger(store)
        self._records = Records(store)
        self._project = project

    def apply_page(self, stream: str, page: Mapping[str, Any], *, epoch: str, seen_at: str) -> Changes:
        """Apply one pulled page and move the cursor past it.

        Raises:
            Reset: the entries don't lead to the page's chain; nothing of the page is stored.
        """
        entries: Sequence[Entry] = page["entries"]
        touched: dict[str, set[str]] = defaultdict(set)
        with self._store.transaction(), gate_opened(self._store):
            self._check_chain(stream, page)
            # Archived first: a conflict asks there who wrote the value that stands.
            self._archive(stream, entries, epoch)
            for entry in entries:
                self._apply(entry, touched, seen_at)
            self._ledger.drain([entry["op"]["op"] for entry in entries])
            self._rebase(entries)
            if entries:
                self._ledger.advance(stream, seq=int(entries[-1]["seq"]), chain=str(page["chain"]))
            frozen = {name: frozenset(eids) for name, eids in touched.items()}
            self._project(self._store, frozen)
        return Changes(frozen)

    def _check_chain(self, stream: str, page: Mapping[str, Any]) -> None:
        known = {cursor.stream: cursor.chain for cursor in self._ledger.cursors()}
        chain = known.get(stream) or CHAIN_START
        for entry in page["entries"]:
            op = entry["op"]
            content = entry.get("h") or content_hash(op)
            chain = next_chain(chain, str(op["op"]), content, str(entry["outcome"]))
        if page["entries"] and chain != page["chain"]:
            raise Reset("chain_differs", stream=stream)

    def _apply(self, entry: Entry, touched: dict[str, set[str]], seen_at: str) -> None:
        op = entry["op"]
        if entry["outcome"] in ("rejected", "parked"):
            self.note_problem(op, entry.get("why") or {}, seen_at)
        elif not self._understood(op):
            self._defer(entry)
            return
        elif op["kind"] in _SETTING:
            self._set_fields(entry)
            settle_conflicts(self._store, op)
        elif op["kind"] == "fact":
            self._add_fact(op)
        if op.get("entity") in ENTITIES:
            touched[op["entity"]].add(str(op["eid"]))
        if entry.get("conflicts"):
            open_conflicts(self._store, entry)
            touched["conflict"].add(str(op["eid"]))

    def _understood(self, op: Mapping[str, Any]) -> bool:
        if op.get("entity") not in ENTITIES or op["kind"] not in (*_SETTING, "fact", "remove"):
            return False
        if op["kind"] == "fact":
            return op["fact"]["kind"] in REQUIRED
        return not self._records.unknown_fields(op["entity"], op.get("set") or {})

    def _defer(self, entry: Entry) -> None:
        op = entry["op"]
        self._store.execute(
            "INSERT OR IGNORE INTO deferred(op_id, stream, seq, body, reason) VALUES (?, ?, ?, ?, ?)",
            (op["op"], op["stream"], entry["seq"], canonical(dict(entry)), "not_understood"),
        )

    def _set_fields(self, entry: Entry) -> None:
        op = entry["op"]
        entity, eid = str(op["entity"]), str(op["eid"])
        state = self._records.confirmed(entity, eid)
        contested = {notice.get("field") for notice in entry.get("conflicts") or ()}
        merged = entry.get("merged") or {}
        for field, said in op["set"].items():
            if field in merged:
                state.fields[field], state.writers[field] = merged[field]["v"], merged[field]["w"]
            elif field not in contested:
                state.fields[field], state.writers[field] = said["v"], op["op"]
        self._save(op, state)

    def _save(self, op: Mapping[str, Any], state: Confirmed) -> None:
        fields = {key: value for key, value in state.fields.items() if key not in ("id", "stream")}
        confirmed = Confirmed(fields, state.writers, exists=True)
        self._records.save_confirmed(str(op["entity"]), str(op["eid"]), str(op["stream"]), confirmed)

    def _add_fact(self, op: Mapping[str, Any]) -> None:
        said, at = op["fact"], str(op["wall"])
        instant = int(datetime.fromisoformat(at).astimezone(UTC).timestamp() * 1000)
        self._store.execute(
            "INSERT OR IGNORE INTO fact(id, stream, kind, entity, eid, at, at_utc, local_on, actor_id,"
            " device_id, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(op["op"], op["stream"], said["kind"], op["entity"], op["eid"], at, instant),
                *(said["local_on"], op["actor"], op["rid"], canonical(said.get("data") or {})),
            ),
        )

    def note_problem(self, op: Mapping[str, Any], why: Mapping[str, Any], seen_at: str) -> None:
        """Keep a rejected operation of ours where a person sees it; foreign stubs say nothing."""
        row = self._store.execute("SELECT body FROM outbox WHERE op_id = ?", (op["op"],)).fetchone()
        if row is None:
            return
        self._store.execute(
            "INSERT OR IGNORE INTO problem(op_id, stream, entity, eid, code, facts, body, state, seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?)",
            (
                *(op["op"], op["stream"], op.get("entity", ""), op.get("eid", "")),
                *(why.get("code", "rejected"), canonical(why.get("facts") or {}), row[0], seen_at),
            ),
        )

    def take_back(self, outcomes: Sequence[Mapping[str, Any]], *, seen_at: str) -> None:
        """Handle rejections that stand in no log (a stream not granted, a quarantine).

        The answer itself drains them; their records show the confirmed values again.
        """
        touched: dict[str, set[str]] = defaultdict(set)
        with gate_opened(self._store):
            for outcome in outcomes:
                row = self._store.execute(
                    "SELECT body FROM outbox WHERE op_id = ?", (outcome["op"],)
                ).fetchone()
                if row is None:
                    continue
                op = json.loads(row[0])
                self.note_problem(op, outcome.get("why") or {"code": outcome["outcome"]}, seen_at)
                self._ledger.drain([str(op["op"])])
                if self._records.known(op["entity"]):
                    self._records.rebase(op["entity"], op["eid"])
                    touched[op["entity"]].add(op["eid"])
            self._project(self._store, {name: frozenset(eids) for name, eids in touched.items()})

    def _rebase(self, entries: Sequence[Entry]) -> None:
        seen = {(e["op"].get("entity"), e["op"].get("eid")) for e in entries}
        for entity, eid in sorted((str(a), str(b)) for a, b in seen):
            if self._records.known(entity):
                self._records.rebase(entity, eid)

    def _archive(self, stream: str, entries: Sequence[Entry], epoch: str) -> None:
        rows: list[tuple[object, ...]] = [
            (e["op"]["op"], stream, e["seq"], epoch, canonical(dict(e["op"])), e["outcome"], e["mac"])
            for e in entries
        ]
        self._store.execute_many(
            "INSERT INTO archive(op_id, stream, seq, epoch, body, outcome, ack_mac)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(op_id) DO UPDATE SET seq = excluded.seq, epoch = excluded.epoch,"
            " outcome = excluded.outcome, ack_mac = excluded.ack_mac",
            rows,
        )
