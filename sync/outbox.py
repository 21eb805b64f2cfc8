"""The outbox: operations that the server has not given back through pull yet.

Every method that changes something is called inside a transaction of the store.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any

from models.database import Store
from sync.protocol import limits

Op = dict[str, Any]
_NAMES_MOST = 400


@dataclass(frozen=True, slots=True)
class Batch:
    """Operations for one request; ``last`` is the queue's place of the last one.

    ``texts`` are the operations as they are stored.
    """

    ops: list[Op] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    last: int = 0
    more: bool = False


class Outbox:
    """Reads and writes the outbox of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unsent(self, *, most_ops: int, most_bytes: int, after: int = 0) -> Batch:
        """Operations never delivered, oldest first, cut between acts rather than inside one.

        ``after`` is the last place in the queue of what is on its way already.
        """
        rows = self._store.execute(
            "SELECT body, txn, position, octet_length(body) FROM outbox"
            " WHERE state = 'local' AND position > ? ORDER BY position LIMIT ?",
            # One act that is longer than that must still be seen to its end.
            (after, max(most_ops, limits.TXN_OPS) + 1),
        ).fetchall()
        kept = _whole_acts(rows, most_ops, most_bytes)
        if not kept:
            return Batch()
        texts = [str(body) for body, *_ in rows[:kept]]
        ops = json.loads(f"[{','.join(texts)}]")
        return Batch(ops, texts, int(rows[kept - 1][2]), more=kept < len(rows))

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

    def queued(self, op_ids: Sequence[str]) -> set[str]:
        """Which of these operations are our own and still in the outbox."""
        if self._store.execute("SELECT 1 FROM outbox LIMIT 1").fetchone() is None:
            return set()
        return set(self.streams_of(op_ids))

    def streams_of(self, op_ids: Sequence[str]) -> dict[str, str]:
        """The streams of those of these operations that are in the outbox."""
        return {str(op_id): str(stream) for op_id, stream in self._outbox("op_id, stream", op_ids)}

    def bodies(self, op_ids: Sequence[str]) -> dict[str, Op]:
        """The bodies of those of these operations that are in the outbox."""
        return {str(op_id): json.loads(body) for op_id, body in self._outbox("op_id, body", op_ids)}

    def texts(self, op_ids: Sequence[str]) -> dict[str, str]:
        """The bodies of those of these operations that are in the outbox, as they are stored."""
        return {str(op_id): str(body) for op_id, body in self._outbox("op_id, body", op_ids)}

    def _outbox(self, columns: str, op_ids: Sequence[str]) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for at in range(0, len(op_ids), _NAMES_MOST):
            part = tuple(op_ids[at : at + _NAMES_MOST])
            marks = ", ".join("?" * len(part))
            found += self._store.execute(
                f"SELECT {columns} FROM outbox WHERE op_id IN ({marks})", part
            ).fetchall()
        return found

    def has_delivered(self) -> bool:
        """Whether something was delivered and hasn't come back yet."""
        row = self._store.execute("SELECT 1 FROM outbox WHERE state = 'delivered' LIMIT 1").fetchone()
        return row is not None

    def send_owed(self, streams: Iterable[str]) -> int:
        """At the head: what was delivered and didn't come back is sent again; returns how many."""
        owed = 0
        for stream in streams:
            made = self._store.execute(
                "UPDATE outbox SET state = 'local' WHERE stream = ? AND state = 'delivered'", (stream,)
            )
            owed += int(made.rowcount)
        return owed

    def waits(self, stream: str) -> bool:
        """Whether operations of a stream are in the outbox."""
        row = self._store.execute("SELECT 1 FROM outbox WHERE stream = ? LIMIT 1", (stream,)).fetchone()
        return row is not None

    def keep_settled(self, outcomes: Iterable[Mapping[str, Any]], *, epoch: str) -> list[str]:
        """Archive operations whose answer is all that comes: those before our cursor.

        Of a stream that was taken away one may stand behind it. That place is of no history that
        we know, so the operation doesn't count as shown, and no backup's mark lets it go.
        """
        settled = []
        for one in outcomes:
            body = self.bodies([str(one["op"])]).get(str(one["op"]))
            if body is not None:
                self._store.execute(
                    "INSERT OR IGNORE INTO archive(op_id, stream, seq, old_seq, epoch, body, outcome,"
                    " ack_mac) VALUES (?1, ?2,"
                    " (SELECT ?3 FROM cursor WHERE stream = ?2 AND seq >= ?3), ?3, ?4, ?5, ?6, '')",
                    (one["op"], body["stream"], one["seq"], epoch, json.dumps(body), one["outcome"]),
                )
                settled.append(str(one["op"]))
        return settled

    def unsent_count(self) -> tuple[int, str]:
        """How many operations wait, and since when the oldest does."""
        # Both by an index: to look at every row is to read the whole outbox from the disk.
        count = self._store.execute("SELECT count(*) FROM outbox").fetchone()
        oldest = self._store.execute("SELECT made_at FROM outbox ORDER BY position LIMIT 1").fetchone()
        return int(count[0]), str(oldest[0]) if oldest else ""


def _whole_acts(rows: Sequence[tuple[str, str, int, int]], most_ops: int, most_bytes: int) -> int:
    """How many rows are whole acts that fit; a first act that doesn't fit at all goes alone."""
    kept, room = 0, most_bytes
    for at, (_, txn, _, size) in enumerate(rows[:most_ops]):
        room -= size
        if room < 0:
            break
        if at + 1 == len(rows) or rows[at + 1][1] != txn:
            kept = at + 1
    if not kept:
        kept = sum(1 for _ in takewhile(lambda row: row[1] == rows[0][1], rows)) if rows else 0
    return kept
