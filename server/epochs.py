"""Epochs: one unbroken life of the database, and the witness that notices a silent restore.

The witness file lies outside the database and says how far each stream had come. A database
that stands before that, or has another chain there, was restored: a new epoch begins.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

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


def next_series(tx: Transaction) -> dict[int, int]:
    """How far the series counter of each year has come."""
    return {int(year): int(count) for year, count in tx.all("SELECT year, next FROM series_counter")}


def begin_epoch(
    database: Database, reason: str, *, fresh: str, witness: Witness, after: str | None = None
) -> str:
    """Begin the epoch ``fresh`` and return the present one.

    ``after`` is the epoch it must follow; where another process was faster, nothing happens.
    Series codes jump past all that this database or the witness has seen, so that none granted
    after the backup is granted twice.
    """
    started = iso(witness.clock())
    with database.write() as tx:
        previous = current_epoch(tx) if after is None else after
        written = tx.run(
            "INSERT INTO epoch(id, prev, started, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (fresh, previous, started, reason),
        )
        if not written:
            return current_epoch(tx)
        reached, seen = next_series(tx), witness.series()
        for year in reached.keys() | seen.keys():
            _jump(tx, year, max(reached.get(year, 0), seen.get(year, 0)) + SERIES_JUMP)
        return fresh


def _jump(tx: Transaction, year: int, count: int) -> None:
    tx.run(
        "INSERT INTO series_counter(year, next) VALUES (?, ?)"
        " ON CONFLICT(year) DO UPDATE SET next = excluded.next",
        (year, count),
    )


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

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self._path = path
        self._written: str | None = None
        self._series: dict[int, int] = {}
        self.clock = clock

    def contradicts(self, tx: Transaction) -> bool:
        """Whether the database stands before what this file has seen, or elsewhere."""
        seen = self._read()
        if "epoch" not in seen:
            return False
        if seen["epoch"] != current_epoch(tx):
            # Another process, or the restore command, has already begun a new epoch.
            return tx.one("SELECT 1 FROM epoch WHERE id = ?", (str(seen["epoch"]),)) is None
        return any(
            _chain_at(tx, stream, int(head)) != chain for stream, (head, chain) in seen["heads"].items()
        )

    def series(self) -> dict[int, int]:
        """The furthest that each year's series counter was seen."""
        seen = {int(year): int(count) for year, count in self._read().get("series", {}).items()}
        return {year: max(seen.get(year, 0), self._series.get(year, 0)) for year in seen | self._series}

    def raise_series(self, reached: dict[int, int]) -> None:
        """Take note of counters that are about to be replaced."""
        self._series = reached

    def remember(self, tx: Transaction) -> None:
        """Write down how far the database has come, if it moved."""
        heads = {stream: [head, chain] for stream, head, chain in _heads(tx)}
        series = {str(year): count for year, count in sorted(next_series(tx).items())}
        text = json.dumps({"epoch": current_epoch(tx), "heads": heads, "series": series})
        if text == self._written:
            return
        made = self._path.with_name(f"{self._path.name}.{os.getpid()}.new")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with made.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(made, self._path)
        self._written = text

    def _read(self) -> dict[str, Any]:
        try:
            seen = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return seen if isinstance(seen, dict) else {}


def _heads(tx: Transaction) -> list[tuple[str, int, str]]:
    rows = tx.all("SELECT stream, head, chain FROM stream_head WHERE head > 0 ORDER BY stream")
    return [(str(stream), int(head), str(chain)) for stream, head, chain in rows]


def _chain_at(tx: Transaction, stream: str, seq: int) -> str | None:
    row = tx.one("SELECT chain FROM oplog WHERE stream = ? AND seq = ?", (stream, seq))
    return None if row is None else str(row[0])
