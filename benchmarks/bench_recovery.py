"""The recovery drill, timed: the server is put back to yesterday and five laptops give the day back.

The laptops work with the program's own code. Nobody is asked anything; at the end the state
sums of the server and of every laptop are the same. ``OTKLIK_BENCH_RECOVERY`` sets how many
operations are lost (50,000).
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.bare_pipe import records
from benchmarks.bench_server import local_site
from benchmarks.bench_sync import Measured, _directory, _laptop, _write
from benchmarks.figures import Figure
from benchmarks.server_laptop import STREAM, server_process
from domain.operations import add_terms
from server.backup import back_up, restore, verify
from server.site import Site
from sync.checking import own_sums

OPERATIONS = int(os.environ.get("OTKLIK_BENCH_RECOVERY", "50000"))
LAPTOPS = 5
OPS_OF_AN_ACT = 5
TARGET_SECONDS = 600.0
ROUNDS_MOST = 6


def run() -> list[Figure]:
    """Seconds from the restored server's start until all copies are equal again."""
    with _directory() as data:
        site = local_site(data / "server")
        lost, seconds, rounds = _drill(site, data)
        site.database.close()
    note = f"{lost} operations lost, {LAPTOPS} laptops one after another, {rounds} rounds each, sums equal"
    return [Figure("recovery drill", seconds, "s", TARGET_SECONDS, note)]


def _drill(site: Site, data: Path) -> tuple[int, float, int]:
    with contextlib.ExitStack() as stack:
        with server_process(data / "server") as port:
            laptops = [stack.enter_context(_laptop(data / f"l{at}", site, port)) for at in range(LAPTOPS)]
            yesterday = back_up(site, data / "backups")
            verify(site, yesterday)
            for at, laptop in enumerate(laptops):
                # What lists cost is measured elsewhere.
                laptop.engine.project = lambda store, touched: None
                _write(laptop.office, records(OPERATIONS // LAPTOPS, seed=at), together=OPS_OF_AN_ACT)
                laptop.round()
            for laptop in laptops:
                laptop.round()
            before = _head(site)
        restore(site, yesterday)
        lost = before - _head(site)
        with server_process(data / "server") as port:
            started = time.perf_counter()
            rounds = _until_equal(site, laptops, port)
            seconds = time.perf_counter() - started
        if _head(site) < before:
            raise AssertionError("operations are missing")
    return lost, seconds, rounds


def _until_equal(site: Site, laptops: list[Measured], port: int) -> int:
    for laptop in laptops:
        credentials = laptop.engine.transport._credentials  # noqa: SLF001 - the server has another port now
        object.__setattr__(credentials, "server", f"http://127.0.0.1:{port}")
    for turn in range(1, ROUNDS_MOST + 1):
        moved = sum(result.pushed + result.pulled for _, result in (one.timed() for one in laptops))
        if not moved:
            return turn - 1 if all(_is_equal(site, one) for one in laptops) else _unequal()
    raise AssertionError("the laptops didn't come to rest")


def _unequal() -> int:
    raise AssertionError("the state sums differ")


def _is_equal(site: Site, laptop: Measured) -> bool:
    laptop.office.store.bind()
    with site.database.read() as tx:
        row = tx.one("SELECT state_sum FROM stream_head WHERE stream = ?", (STREAM,))
    return row is not None and f"{add_terms(0, *own_sums(laptop.office.store, STREAM)):016x}" == row[0]


def _head(site: Site) -> int:
    return next(iter(_heads(site)), 0)


def _heads(site: Site) -> Iterator[int]:
    with site.database.read() as tx:
        for (head,) in tx.all("SELECT head FROM stream_head WHERE stream = ?", (STREAM,)):
            yield int(head)
