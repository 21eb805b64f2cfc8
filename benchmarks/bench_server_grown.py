"""A centre after years: what a push and the comparison of sums cost beside all that came before.

Each figure holds the grown store against the same store when it was young, in one run: what is
found by an index costs about the same, what is looked through costs as much more as there is more.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.bare_pipe import BATCH, batched, records
from benchmarks.bench_server import local_site
from benchmarks.figures import Figure, median
from benchmarks.server_laptop import STREAM, BareLaptop, enrolled, server_process

RECORDS = 200_000
NOTED = 1_000
"""Records that notes are about."""
FEW, MANY = 2_000, 20_000
"""Notes when the store is young, and when it has grown."""
WARMED, LOOKED = 4, 12
"""Batches that come before the first that counts, and how many count at either end."""
MOST = 1.5


def run() -> list[Figure]:
    """Both figures."""
    return [_push_figure(), _sums_figure()]


@contextmanager
def _laptop() -> Iterator[BareLaptop]:
    with tempfile.TemporaryDirectory(prefix="otklik-bench-") as directory:
        site = local_site(Path(directory))
        with server_process(Path(directory)) as port:
            yield enrolled(site, port)
        site.database.close()


def _push_figure() -> Figure:
    with _laptop() as laptop:
        # Identifiers in order of time, as the program makes them.
        held = [{**one, "id": laptop.site.new_id()} for one in records(RECORDS)]
        taken = [_timed(laptop, [laptop.put(one) for one in batch]) * 1000 for batch in batched(held)]
    young, grown = median(taken[WARMED : WARMED + LOOKED]), median(taken[-LOOKED:])
    note = f"{BATCH} creations: {young:.0f} ms in a young store, {grown:.0f} ms beside {RECORDS:,} records"
    return Figure("a push beside many records, of one beside few", grown / young, "x", MOST, note)


def _timed(laptop: BareLaptop, ops: list[dict[str, Any]]) -> float:
    started = time.perf_counter()
    said = laptop.push(ops)
    taken = time.perf_counter() - started
    if {one["outcome"] for one in said["ops"]} != {"ok"}:
        raise AssertionError("the server refused what was sent")
    return taken


def _sums_figure() -> Figure:
    with _laptop() as laptop:
        held = records(NOTED)
        for batch in batched(held):
            _timed(laptop, [laptop.put(one) for one in batch])
        young = _with_notes(laptop, held, FEW)
        grown = _with_notes(laptop, held, MANY - FEW)
    note = f"256 sums: {young * 1000:.0f} ms with {FEW:,} notes, {grown * 1000:.0f} ms with {MANY:,}"
    return Figure("sums of many facts, by fact, of few", grown / MANY / (young / FEW), "x", MOST, note)


def _with_notes(laptop: BareLaptop, held: list[dict[str, Any]], count: int) -> float:
    """Seconds in which the sums are answered after so many more notes."""
    notes = [_note(laptop, held[at % len(held)]["id"]) for at in range(count)]
    for batch in batched(notes):
        _timed(laptop, batch)
    started = time.perf_counter()
    laptop.ask("GET", f"/sums?stream={STREAM}")
    return time.perf_counter() - started


def _note(laptop: BareLaptop, eid: str) -> dict[str, Any]:
    body = laptop.put({"id": eid})
    del body["values"]
    said = {"kind": "note", "local_on": "2026-11-22", "data": {"text": "asked once more"}}
    return body | {"kind": "fact", "fact": said}
