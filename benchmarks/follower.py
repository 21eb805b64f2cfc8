"""A laptop as a process of its own that follows its streams until so many appeals have arrived.

``python -m benchmarks.follower FOLDER COUNT`` waits for the server's news and pulls whenever there
is some, as the program's background worker does; records, log and bookkeeping alone, no lists.
"""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.laptop_process import KEY, LaptopProcess, say
from benchmarks.server_laptop import ROOT
from domain.clock import SystemClock
from program.syncing import make_engine
from services.office import open_office
from services.paths import Paths

READY, ARRIVED = "ready", "arrived"


@contextmanager
def following(folder: Path, count: int) -> Iterator[LaptopProcess]:
    """A laptop that was enrolled before and now waits for news; it says when all have arrived."""
    command = [sys.executable, "-m", "benchmarks.follower", str(folder), str(count)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as running:
        laptop = LaptopProcess(running)
        try:
            laptop.wait_for(READY, seconds=60)
            yield laptop
        finally:
            running.kill()


def main(arguments: list[str]) -> int:
    """Follow until everything is here."""
    office = open_office(Paths(Path(arguments[0])), clock=SystemClock(), key=KEY)
    engine = make_engine(office, lambda: "e1", tell=lambda changes: None)
    engine.project = lambda store, touched: None
    gc.disable()  # as the program: it looks for garbage on the window's thread
    heads = engine.round().heads
    say(READY)
    while office.store.execute("SELECT count(*) FROM appeal").fetchone()[0] < int(arguments[1]):
        engine.wait_for_news(heads)
        heads = engine.round().heads
    say(ARRIVED)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
