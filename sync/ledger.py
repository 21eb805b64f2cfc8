"""The laptop's bookkeeping of synchronisation: replica, cursors, outbox, archive.

Plain SQL over one writer connection; every method that changes something is called inside
a transaction of the store.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sync.outbox import Outbox


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
    last_exchange_at: str = ""


@dataclass(frozen=True, slots=True)
class CursorState:
    """How far one stream was pulled and sent."""

    stream: str
    seq: int
    chain: str
    last_n: int
    tail_op: str | None = None
    checked_at: str | None = None


class Ledger(Outbox):
    """Reads and writes the tables of ``models/sync_tables.py`` for one store."""

    def replica(self) -> ReplicaState:
        """This copy's identity; created when the store was first opened."""
        row = self._store.execute(
            "SELECT replica_id, device_id, device_key, server, epoch, machine_token, clock_offset_ms,"
            " last_exchange_at FROM replica"
        ).fetchone()
        rid, device_id, device_key, server, epoch, machine = (str(value or "") for value in row[:6])
        return ReplicaState(
            rid, device_id, device_key, server, epoch, machine, int(row[6] or 0), str(row[7] or "")
        )

    def note_exchange(self, *, epoch: str, offset_ms: int, at: str) -> None:
        """Remember the server's epoch, how far our clock is off, and when we last heard of it."""
        self._store.execute(
            "UPDATE replica SET epoch = ?, clock_offset_ms = ?, last_exchange_at = ?", (epoch, offset_ms, at)
        )

    def cursors(self) -> list[CursorState]:
        """All streams this laptop knows of."""
        rows = self._store.execute(
            "SELECT stream, seq, chain, last_n, tail_op, checked_at FROM cursor ORDER BY stream"
        ).fetchall()
        return [CursorState(*row) for row in rows]

    def cursor(self, stream: str) -> CursorState:
        """Where one stream stands; KeyError for one that this laptop doesn't follow."""
        return {one.stream: one for one in self.cursors()}[stream]

    def follows(self, stream: str) -> bool:
        """Whether this laptop was granted a stream, as far as it knows."""
        row = self._store.execute("SELECT 1 FROM cursor WHERE stream = ?", (stream,)).fetchone()
        return row is not None

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
        """Operations up to ``seq`` are in a verified backup: the archive may let them go.

        Only what the cursor has passed: its chain alone vouches that what is archived at a place
        is what the backup holds there.
        """
        row = self._store.execute(
            "SELECT backed_up_epoch, backed_up_seq, seq FROM cursor WHERE stream = ?", (stream,)
        ).fetchone()
        if row is None or row[2] < seq or (row[0], row[1]) == (epoch, seq):
            return
        self._store.execute(
            "UPDATE cursor SET backed_up_seq = ?, backed_up_epoch = ? WHERE stream = ?", (seq, epoch, stream)
        )
        self._store.execute(
            "DELETE FROM archive WHERE stream = ? AND epoch = ? AND seq <= ?", (stream, epoch, seq)
        )

    def marks(self) -> dict[str, dict[str, Any]]:
        """Up to where a verified backup holds each followed stream, as the server writes it."""
        rows = self._store.execute("SELECT stream, backed_up_epoch, backed_up_seq FROM cursor").fetchall()
        return {str(stream): {"epoch": epoch, "seq": seq} for stream, epoch, seq in rows}
