"""The laptop's bookkeeping of synchronisation: replica, cursors, outbox, archive.

Plain SQL over one writer connection; every method that changes something is called inside
a transaction of the store.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from models.database import Store

Op = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """Who this copy is to its server."""

    rid: str
    device_id: str
    device_key: str
    server: str
    epoch: str
    machine: str
    clock_offset_ms: int


@dataclass(frozen=True, slots=True)
class CursorState:
    """How far one stream was pulled and sent."""

    stream: str
    seq: int
    chain: str
    last_n: int


class Ledger:
    """Reads and writes the tables of ``models/sync_tables.py`` for one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def replica(self) -> ReplicaState:
        """This copy's identity; created when the store was first opened."""
        row = self._store.execute(
            "SELECT replica_id, device_id, device_key, server, epoch, machine_token, clock_offset_ms"
            " FROM replica"
        ).fetchone()
        rid, device_id, device_key, server, epoch, machine = (str(value or "") for value in row[:6])
        return ReplicaState(rid, device_id, device_key, server, epoch, machine, int(row[6] or 0))

    def note_exchange(self, *, epoch: str, offset_ms: int, at: str) -> None:
        """Remember the server's epoch, how far our clock is off, and when we last heard of it."""
        self._store.execute(
            "UPDATE replica SET epoch = ?, clock_offset_ms = ?, last_exchange_at = ?", (epoch, offset_ms, at)
        )

    def cursors(self) -> list[CursorState]:
        """All streams this laptop knows of."""
        rows = self._store.execute("SELECT stream, seq, chain, last_n FROM cursor ORDER BY stream").fetchall()
        return [CursorState(*row) for row in rows]

    def follow(self, streams: Iterable[str]) -> None:
        """Begin to pull streams that were granted."""
        for stream in streams:
            self._store.execute(
                "INSERT OR IGNORE INTO cursor(stream, seq, chain, last_n, backed_up_seq)"
                " VALUES (?, 0, '', 0, 0)",
                (stream,),
            )

    def advance(self, stream: str, *, seq: int, chain: str) -> None:
        """Move a cursor; in the same transaction as the data it stands for (I7)."""
        self._store.execute("UPDATE cursor SET seq = ?, chain = ? WHERE stream = ?", (seq, chain, stream))

    def backed_up(self, stream: str, *, epoch: str, seq: int) -> None:
        """Operations up to ``seq`` are in a verified backup: the archive may let them go."""
        self._store.execute(
            "UPDATE cursor SET backed_up_seq = ?, backed_up_epoch = ? WHERE stream = ?", (seq, epoch, stream)
        )
        self._store.execute(
            "DELETE FROM archive WHERE stream = ? AND epoch = ? AND seq <= ?", (stream, epoch, seq)
        )

    def unsent(self, *, limit: int) -> list[Op]:
        """Operations never delivered, oldest first, cut between acts rather than inside one."""
        rows = self._store.execute(
            "SELECT body, txn FROM outbox WHERE state = 'local' ORDER BY position LIMIT ?", (limit + 1,)
        ).fetchall()
        if len(rows) > limit:
            last = rows[-1][1]
            whole = [row for row in rows if row[1] != last]
            rows = whole or rows
        return [json.loads(row[0]) for row in rows]

    def delivered(self, op_ids: Iterable[str]) -> None:
        """Mark operations as received by the server; they stay until they come back by pull."""
        rows: list[tuple[object, ...]] = [(op_id,) for op_id in op_ids]
        self._store.execute_many("UPDATE outbox SET state = 'delivered' WHERE op_id = ?", rows)

    def resend(self, stream: str, n: int) -> bool:
        """Queue again everything from ``n`` on in a stream; False if ``n`` itself is gone."""
        found = self._store.execute("SELECT 1 FROM outbox WHERE stream = ? AND n = ?", (stream, n)).fetchone()
        self._store.execute("UPDATE outbox SET state = 'local' WHERE stream = ? AND n >= ?", (stream, n))
        return found is not None

    def note_trouble(self, code: str) -> None:
        """Keep the last error with what waits to be sent, for the synchronisation window."""
        self._store.execute(
            "UPDATE outbox SET tries = tries + 1, last_error = ? WHERE state = 'local'", (code,)
        )

    def drain(self, op_ids: Sequence[str]) -> None:
        """Forget operations that came back by pull."""
        rows: list[tuple[object, ...]] = [(op_id,) for op_id in op_ids]
        self._store.execute_many("DELETE FROM outbox WHERE op_id = ?", rows)

    def unsent_count(self) -> tuple[int, str]:
        """How many operations wait, and since when the oldest does."""
        row = self._store.execute("SELECT count(*), min(made_at) FROM outbox").fetchone()
        return int(row[0]), str(row[1] or "")

    def tail(self, stream: str) -> str | None:
        """The last own operation of a stream that is still known here."""
        row = self._store.execute(
            "SELECT op_id FROM outbox WHERE stream = ? ORDER BY n DESC LIMIT 1", (stream,)
        ).fetchone()
        return str(row[0]) if row else None
