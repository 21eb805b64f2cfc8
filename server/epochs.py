"""Epochs: one unbroken life of the database, and the witness that notices a silent restore.

The witness file lies outside the database and says how far each stream had come. A database
that stands before that, or has another chain there, was restored: a new epoch begins.
"""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from domain.clock import iso
from domain.identity import RandomBytes, new_id
from server.database import Database, Transaction

SERIES_JUMP = 64
"""How far the series counter jumps after a restore: more than a day's grants, at least."""


def current_epoch(tx: Transaction) -> str:
    """The present epoch."""
    row = tx.one("SELECT id FROM epoch WHERE id NOT IN (SELECT prev FROM epoch)")
    if row is None:
        raise LookupError("the store has no epoch yet")
    return str(row[0])


def begin_epoch(
    database: Database, reason: str, now: datetime, random_bytes: RandomBytes, after: str | None = None
) -> str:
    """Begin a new epoch and return it; ``after`` is the one it must follow, if another didn't already.

    Series codes jump, so that none granted after the backup is granted twice.
    """
    fresh = new_id(now, random_bytes)
    with database.write() as tx:
        previous = current_epoch(tx) if after is None else after
        written = tx.run(
            "INSERT INTO epoch(id, prev, started, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (fresh, previous, iso(now), reason),
        )
        if written:
            tx.run("UPDATE series_counter SET next = next + ?", (SERIES_JUMP,))
        return fresh if written else current_epoch(tx)


def first_epoch(database: Database, now: datetime, random_bytes: RandomBytes) -> None:
    """Give a new database its first epoch."""
    with database.write() as tx:
        if tx.one("SELECT 1 FROM epoch") is None:
            tx.run(
                "INSERT INTO epoch(id, prev, started, reason) VALUES (?, '', ?, 'installed')"
                " ON CONFLICT DO NOTHING",
                (new_id(now, random_bytes), iso(now)),
            )


class Witness:
    """The file outside the database that remembers how far it had come."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: str | None = None

    def contradicts(self, tx: Transaction) -> bool:
        """Whether the database stands before what this file has seen, or elsewhere."""
        try:
            seen = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        if seen.get("epoch") != current_epoch(tx):
            # Another process, or the restore command, has already begun a new epoch.
            known = tx.one("SELECT 1 FROM epoch WHERE id = ?", (str(seen.get("epoch")),))
            return known is None
        return any(
            _chain_at(tx, stream, int(head)) != chain for stream, (head, chain) in seen["heads"].items()
        )

    def remember(self, tx: Transaction) -> None:
        """Write down how far the database has come, if it moved."""
        heads = {stream: [head, chain] for stream, head, chain in _heads(tx)}
        text = json.dumps({"epoch": current_epoch(tx), "heads": heads})
        if text == self._written:
            return
        made = self._path.with_suffix(".new")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with made.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(made, self._path)
        self._written = text


def _heads(tx: Transaction) -> list[tuple[str, int, str]]:
    rows = tx.all("SELECT stream, head, chain FROM stream_head WHERE head > 0 ORDER BY stream")
    return [(str(stream), int(head), str(chain)) for stream, head, chain in rows]


def _chain_at(tx: Transaction, stream: str, seq: int) -> str | None:
    row = tx.one("SELECT chain FROM oplog WHERE stream = ? AND seq = ?", (stream, seq))
    return None if row is None else str(row[0])
