"""Registering one appeal: record, audit and operation in one durable transaction, over a bare one."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import Figure, median, percentile
from tests.factory import make_office, registered

ROUNDS = 300


def run() -> list[Figure]:
    """The 99th percentile and the median of registering, and how many bare durable writes that is."""
    with tempfile.TemporaryDirectory() as folder:
        desk = make_office(Path(folder)).sit_down("e-kovaleva")
        registering = _timed(lambda: registered(desk), ROUNDS)
        bare = _bare_writes(Path(folder))
    note = f"{ROUNDS} appeals, encrypted, synchronous = FULL"
    return [
        Figure("register one appeal, p99", percentile(registering, 0.99), "ms", 30, note),
        Figure("register one appeal, median", median(registering), "ms", None, note),
        Figure("register / one durable insert", median(registering) / median(bare), "x", None, "median"),
    ]


def _timed(work: Callable[[], object], rounds: int) -> list[float]:
    work()
    samples = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        samples.append((time.perf_counter() - started) * 1000)
    return samples


def _bare_writes(folder: Path) -> list[float]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE line(id INTEGER PRIMARY KEY, words TEXT)")
    samples = _timed(
        lambda: connection.execute("INSERT INTO line(words) VALUES (?)", (os.urandom(500).hex(),)), ROUNDS
    )
    connection.close()
    return samples
