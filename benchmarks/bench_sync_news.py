"""How soon an edit made on one laptop is on another: two laptop processes, one server process.

Nothing polls quickly: the save wakes the one laptop, the server's long poll the other. The
time runs from the order to save on the one to the list row on the other.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.bench_server import local_site
from benchmarks.figures import Figure, median
from benchmarks.laptop_process import SEEN, laptop_process
from benchmarks.server_laptop import server_process

EDITS = 20
BETWEEN_SECONDS = 0.37
"""So that edits come at any moment of the server's look at its heads."""


def run() -> list[Figure]:
    """The middle and the longest of some edits."""
    with tempfile.TemporaryDirectory(prefix="otklik-news-") as directory:
        taken = _edits(Path(directory))
    note = f"{EDITS} edits, from saving to the list row elsewhere; longest {max(taken):.0f} ms"
    return [Figure("an edit on another laptop", median(taken), "ms", 1000, note)]


def _edits(data: Path) -> list[float]:
    site, taken = local_site(data / "server"), []
    with (
        server_process(data / "server") as port,
        laptop_process(data / "a", site, port) as a,
        laptop_process(data / "b", site, port) as b,
    ):
        for at in range(EDITS):
            time.sleep(BETWEEN_SECONDS)
            started = time.perf_counter()
            a.save(f"edit {at}")
            b.wait_for(f"{SEEN} edit {at}", seconds=60)
            taken.append((time.perf_counter() - started) * 1000)
    site.database.close()
    return taken
