"""Outgoing operations of one act: queued in the transaction that makes the change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from domain.clock import iso
from domain.operations import SCHEMA, Body, canonical, content_text, placed_text, text_hash
from models.database import Store
from models.rows import save_writers, select_writers
from models.schema import RECORDS
from services.desk import Desk

Fields = Mapping[str, object]


class Outgoing:
    """Writes the operations of one act, all in one ``txn`` group; ``queued`` counts them."""

    def __init__(self, desk: Desk, at: datetime) -> None:
        self._desk = desk
        self._store: Store = desk.store
        self._wall = iso(at)
        self.group = desk.new_id()
        self.queued = 0
        self._rid, self._offset = _replica(desk.store)
        self._hash = ""

    def put(self, name: str, eid: str, stream: str, fields: Fields) -> None:
        """Queue the creation of a record."""
        op_id = self._queue(stream, "put", name, eid, {"values": dict(fields)})
        self._remember(name, eid, fields, op_id)
        _keep_shadow(self._store, name, eid, None)

    def set(self, name: str, eid: str, current: Fields, changed: Fields, seen: Mapping[str, str]) -> None:
        """Queue a change of fields, each with the operation that its author saw; "" saw it never set."""
        bases = {**select_writers(name, eid), **{key: writer or None for key, writer in seen.items()}}
        said = {key: {"v": value, "base": bases.get(key)} for key, value in changed.items()}
        _keep_shadow(self._store, name, eid, current)
        op_id = self._queue(str(current["stream"]), "set", name, eid, {"set": said})
        self._remember(name, eid, changed, op_id)

    def fact(self, kind: str, name: str, eid: str, stream: str, data: Fields) -> tuple[str, str]:
        """Queue a fact; returns the operation's identifier, which is the fact's, and its hash."""
        said = {"kind": kind, "data": dict(data), "local_on": self._desk.today().isoformat()}
        op_id = self._queue(stream, "fact", name, eid, {"fact": said})
        return op_id, self._hash

    def move(self, name: str, eid: str, current: Fields, to: str) -> None:
        """Queue the move of a record into another stream."""
        _keep_shadow(self._store, name, eid, current)
        self._queue(str(current["stream"]), "remove", name, eid, {"to": to})

    def resolve(self, name: str, eid: str, current: Fields, chosen: Fields, *, answer: Fields) -> None:
        """Queue a person's answer to a conflict; ``answer`` names it and the candidates seen."""
        bases = select_writers(name, eid)
        said = {key: {"v": value, "base": bases.get(key)} for key, value in chosen.items()}
        _keep_shadow(self._store, name, eid, current)
        op_id = self._queue(str(current["stream"]), "resolve", name, eid, {"set": said, **answer})
        self._remember(name, eid, chosen, op_id)

    def _queue(self, stream: str, kind: str, name: str, eid: str, said: Body) -> str:
        op_id = self._desk.new_id()
        self.queued += 1
        n = _next_n(self._store, stream, op_id)
        body: Body = {"op": op_id, "rid": self._rid, "n": n, "txn": self.group, "stream": stream}
        body |= {"schema": SCHEMA, "kind": kind, "entity": name, "eid": eid, **said}
        body |= {"actor": self._desk.person.id, "wall": self._wall, "off": self._offset}
        said_text = content_text(body)
        self._hash = text_hash(said_text)
        self._store.execute(
            "INSERT INTO outbox(op_id, stream, n, txn, entity, eid, body, state, tries, made_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, 'local', 0, ?)",
            (op_id, stream, n, self.group, name, eid, placed_text(said_text, body, self._hash), self._wall),
        )
        return op_id

    def _remember(self, name: str, eid: str, fields: Fields, op_id: str) -> None:
        save_writers(name, eid, select_writers(name, eid) | dict.fromkeys(fields, op_id))


def _replica(store: Store) -> tuple[str, int]:
    row = store.execute("SELECT replica_id, clock_offset_ms FROM replica").fetchone()
    return str(row[0]), int(row[1])


def _next_n(store: Store, stream: str, op_id: str) -> int:
    # The counter lives beside the cursor, not in the outbox: the outbox empties.
    row = store.execute(
        "INSERT INTO cursor(stream, seq, chain, last_n, tail_op, backed_up_seq) VALUES (?, 0, '', 1, ?, 0)"
        " ON CONFLICT(stream) DO UPDATE SET last_n = last_n + 1, tail_op = excluded.tail_op"
        " RETURNING last_n",
        (stream, op_id),
    ).fetchone()
    return int(row[0])


def _keep_shadow(store: Store, name: str, eid: str, current: Fields | None) -> None:
    """Keep the server-confirmed fields before the first unsent edit of a record."""
    held = {} if current is None else {key: current[key] for key in RECORDS[name]._meta.fields}  # noqa: SLF001
    writers = {} if current is None else select_writers(name, eid)
    store.execute(
        "INSERT OR IGNORE INTO shadow(entity, eid, fields, writers) VALUES (?, ?, ?, ?)",
        (name, eid, canonical(held), canonical(writers)),
    )
