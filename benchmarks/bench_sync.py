"""Synchronisation with the laptop's own code: whole rounds, beside the bare pipe of the same minute.

Two workplaces as the program opens them (encrypted, list rows and search text computed) and a
server process on loopback. ``bench_server`` has the server alone.

Python's collector is off while a round, or the bare pipe of the same run, is timed: in the program
it runs on the window's thread (``ui/collecting.py``), never on the one that exchanges.
"""

from __future__ import annotations

import gc
import hashlib
import os
import random
import shutil
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.bare_pipe import LEVEL, batched, open_table, records, send_and_fetch, serving_pipe
from benchmarks.bench_server import local_site
from benchmarks.figures import Figure, median, percentile
from benchmarks.follower import ARRIVED, following
from benchmarks.server_laptop import PLACE, STREAM, server_process
from domain.clock import SystemClock
from domain.operations import canonical
from program.syncing import connect_to_centre, fetch_anew, make_engine
from server.backup import back_up, verify
from server.enrolment import Grant, issue_code
from server.site import Site
from services.office import Office, open_office
from services.paths import Paths
from services.recording import recording
from sync.engine import Engine, RoundResult
from sync.protocol import limits

RECORDS = int(os.environ.get("OTKLIK_BENCH_RECORDS", "10000"))
FIRST_SYNC = int(os.environ.get("OTKLIK_BENCH_FIRST_SYNC", "100000"))
ROUNDS = 3
SMALL_ROUNDS = 40
PHOTO_BYTES = 20 * 1024 * 1024
FAILING_OF_TEN = 3
KEY = b"k" * 32


def run() -> list[Figure]:
    """All figures of the laptop's side."""
    return [*_pipe_figures(), *_small_figures(), *_photo_figures(), *_first_sync_figures()]


@dataclass
class Measured:
    """One laptop with an engine whose bytes are counted."""

    office: Office
    engine: Engine

    def round(self) -> float:
        """Seconds of one round."""
        return self.timed()[0]

    def timed(self) -> tuple[float, RoundResult]:
        """One round with what it did."""
        self.office.store.bind()
        with _without_collector():
            started = time.perf_counter()
            result = self.engine.round()
            return time.perf_counter() - started, result


@contextmanager
def _without_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def _laptop(folder: Path, site: Site, port: int) -> Iterator[Measured]:
    office = open_office(Paths(folder), clock=SystemClock(), key=KEY)
    code = issue_code(site, Grant("e1", PLACE))
    connect_to_centre(office, server=f"http://127.0.0.1:{port}", code=code, name=folder.name)
    engine = make_engine(office, lambda: "e1", tell=lambda changes: None)
    # Once a day the sums of all records are compared; that is measured on its own.
    engine.check_every = timedelta(days=400)
    engine.round()
    office.reload()
    try:
        yield Measured(office, engine)
    finally:
        engine.close()


@contextmanager
def _directory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="otklik-bench-") as directory:
        yield Path(directory)


def _write(office: Office, held: list[dict[str, Any]], *, together: int = 1) -> None:
    """Create the records in acts of so many each; staff write one at a time, imports many."""
    office.store.bind()
    desk = office.sit_down("e1")
    for at in range(0, len(held), together):
        with recording(desk, "bench") as act:
            for record in held[at : at + together]:
                act.put("appeal", {name: value for name, value in record.items() if name != "id"})


def _pipe_figures() -> list[Figure]:
    held = records(RECORDS)
    floors, bare, whole, online = [], [], [], []
    with _directory() as ready:
        _prepare(ready, held)
        for _ in range(ROUNDS):
            with _directory() as data:
                floors.append(_bare(data, held))
            bare.append(_there_and_back(ready, lists=False))
            online.append(_both_online(ready))
            whole.append(_there_and_back(ready, lists=True))
    floor, both = median(floors), median([one.send + one.fetch for one in bare])
    send, fetch = median([one.send for one in whole]), median([one.fetch for one in whole])
    note = f"{RECORDS} records, medians of {ROUNDS}; bare pipe {floor:.2f} s, here "
    lists = (
        f"{note}A {send:.2f} s, B {fetch:.2f} s: the journal, its orders and the search text of B included"
    )
    page = fetch / (len(held) / limits.PAGE_ENTRIES) * 1000
    packed = sum(len(zlib.compress(canonical(part).encode(), LEVEL)) for part in batched(held))
    together = f"{note}{median(online):.2f} s: B follows the news while A is still sending"
    return [
        Figure("records A to B, laptop's code, of bare pipe", both / floor, "x", 2.0, f"{note}{both:.2f} s"),
        Figure("the same with both online at once", median(online) / floor, "x", None, together),
        Figure("the same with all lists", (send + fetch) / floor, "x", None, lists),
        Figure("a page of 500 pulled and applied", page, "ms", 150, "list rows and search included"),
        Figure("bytes up, of zlib-6 of the JSON", bare[0].up / packed, "x", 1.3, "bodies as they travel"),
        Figure("bytes down, of zlib-6 of the JSON", bare[0].down / packed, "x", 1.3, "bodies as they travel"),
    ]


def _both_online(ready: Path) -> float:
    """Seconds until everything that A sends is on B, a process of its own that waits for news."""
    with _directory() as data:
        shutil.copytree(ready, data / "copy")
        with server_process(data / "copy" / "server") as port:
            with _known(data / "copy" / "b", port):
                pass  # told the server's new port
            with _known(data / "copy" / "a", port) as a, following(data / "copy" / "b", RECORDS) as b:
                a.engine.project = lambda store, touched: None
                with _without_collector():
                    started = time.perf_counter()
                    a.round()
                    b.wait_for(ARRIVED, seconds=120)
                    return time.perf_counter() - started


def _bare(data: Path, held: list[dict[str, Any]]) -> float:
    with serving_pipe(data / "pipe.db") as port:
        table = open_table(data / "b.db")
        with _without_collector():
            started = time.perf_counter()
            send_and_fetch(port, held, table)
            return time.perf_counter() - started


def _prepare(ready: Path, held: list[dict[str, Any]]) -> None:
    """A server and two laptops that know each other, one with everything still to send; written once."""
    site = local_site(ready / "server")
    with (
        server_process(ready / "server") as port,
        _laptop(ready / "a", site, port) as a,
        _laptop(ready / "b", site, port),
    ):
        _write(a.office, held)
    site.database.close()


class Trip(NamedTuple):
    """Seconds of A's round and of B's; bytes that A sent and that B received, packed as they travelled."""

    send: float
    fetch: float
    up: int
    down: int


def _there_and_back(ready: Path, *, lists: bool) -> Trip:
    """A's round and B's; without ``lists`` records, log and bookkeeping alone."""
    with _directory() as data:
        shutil.copytree(ready, data / "copy")
        with (
            server_process(data / "copy" / "server") as port,
            _known(data / "copy" / "a", port) as a,
            _known(data / "copy" / "b", port) as b,
        ):
            if not lists:
                a.engine.project = b.engine.project = lambda store, touched: None
            with _travelled(a.engine) as of_a, _travelled(b.engine) as of_b:
                send, fetch = a.round(), b.round()
            found = b.office.store.execute("SELECT count(*) FROM appeal").fetchone()[0]
    if found != RECORDS:
        raise AssertionError("records are missing")
    return Trip(send, fetch, of_a[0], of_b[1])


@contextmanager
def _travelled(engine: Engine) -> Iterator[list[int]]:
    """Counts the bytes of bodies that an engine sends and receives, packed."""
    counted = [0, 0]
    usual = engine.transport._send  # noqa: SLF001 - counted where the bytes are

    def noted(*given: Any) -> Any:
        answer = usual(*given)
        counted[0] += len(given[2])
        counted[1] += int(answer.headers.get("Content-Length", len(answer.body)))
        return answer

    engine.transport._send = noted  # type: ignore[method-assign, assignment]  # noqa: SLF001
    yield counted
    engine.transport._send = usual  # type: ignore[method-assign]  # noqa: SLF001


@contextmanager
def _known(folder: Path, port: int) -> Iterator[Measured]:
    """A laptop that was enrolled before; its server has moved to another port."""
    office = open_office(Paths(folder), clock=SystemClock(), key=KEY)
    office.store.bind()
    office.store.execute("UPDATE replica SET server = ?", (f"http://127.0.0.1:{port}",))
    engine = make_engine(office, lambda: "e1", tell=lambda changes: None)
    engine.check_every = timedelta(days=400)
    try:
        yield Measured(office, engine)
    finally:
        engine.close()


def _small_figures() -> list[Figure]:
    one, quiet = [], []
    with _directory() as data:
        site = local_site(data / "server")
        with (
            server_process(data / "server") as port,
            _laptop(data / "a", site, port) as a,
            _laptop(data / "b", site, port) as b,
        ):
            for record in records(SMALL_ROUNDS):
                _write(a.office, [record])
                one.append((a.round() + b.round()) * 1000)
            with _counting(b.engine) as count:
                for _ in range(SMALL_ROUNDS):
                    quiet.append(b.round() * 1000)
        site.database.close()
    note = f"A's round and B's, median of {SMALL_ROUNDS}; p99 {percentile(one, 0.99):.1f} ms"
    return [
        Figure("one record A to B, laptop's code", median(one), "ms", 25, note),
        Figure("quiet round, laptop's code", median(quiet), "ms", 5, "a whole round"),
        Figure("quiet round, bodies both ways", count() / SMALL_ROUNDS, "B", 1000, "without headers"),
    ]


@contextmanager
def _counting(engine: Engine) -> Iterator[Callable[[], int]]:
    """Counts the bytes of bodies that an engine sends and receives."""
    total = 0
    usual = engine.transport._send  # noqa: SLF001 - counted where the bytes are

    def counted(*given: Any) -> Any:
        nonlocal total
        answer = usual(*given)
        total += len(given[2]) + len(answer.body)
        return answer

    engine.transport._send = counted  # type: ignore[method-assign, assignment]  # noqa: SLF001
    yield lambda: total
    engine.transport._send = usual  # type: ignore[method-assign]  # noqa: SLF001


def _photo_figures() -> list[Figure]:
    """A 20 MB photo over a line that damages 30 % of the chunks on their way."""
    photo = random.Random(7).randbytes(PHOTO_BYTES)
    sent = attempts = 0
    with _directory() as data:
        site = local_site(data / "server")
        with server_process(data / "server") as port, _laptop(data / "a", site, port) as a:
            usual = a.engine.transport._send  # noqa: SLF001 - damaged on the line

            def bad_line(method: str, path: str, body: bytes, *more: Any) -> Any:
                nonlocal sent, attempts
                if method == "PATCH":
                    attempts += 1
                    sent += len(body)
                    if attempts % 10 < FAILING_OF_TEN:
                        body = bytes([body[0] ^ 1]) + body[1:]
                return usual(method, path, body, *more)

            a.engine.transport._send = bad_line  # type: ignore[method-assign, assignment]  # noqa: SLF001
            a.office.blobs.keep(photo, "image/jpeg", stream=STREAM)
            a.round()
            state = a.office.store.execute("SELECT state FROM blob").fetchone()[0]
            there = site.blobs.size(hashlib.sha256(photo).hexdigest())
        site.database.close()
    if (state, there) != ("on_server", PHOTO_BYTES):
        raise AssertionError("the photo didn't arrive")
    note = f"20 MB in one round, {attempts} chunks of 256 KiB, {FAILING_OF_TEN} of 10 damaged"
    return [Figure("bytes of a photo over a bad line, laptop's code", sent / PHOTO_BYTES, "x", 1.5, note)]


def _first_sync_figures() -> list[Figure]:
    with _directory() as data:
        site = local_site(data / "server")
        with server_process(data / "server") as port:
            with _laptop(data / "a", site, port) as a:
                _write(a.office, records(FIRST_SYNC))
                a.round()
            verify(site, back_up(site, data / "backups"))
            with _laptop(data / "warm", site, port) as warm:
                fetch_anew(warm.office, warm.engine, [STREAM])
            by_log = _fresh(data / "log", site, port, by_snapshot=False)
            by_snapshot = _fresh(data / "snapshot", site, port, by_snapshot=True)
        site.database.close()
    note = f"{FIRST_SYNC} records with list rows and search: log {by_log:.1f} s, snapshot {by_snapshot:.1f} s"
    return [
        Figure(
            "first sync by snapshot, laptop's code", by_log / by_snapshot, "x faster", 3.0, note,
            more_is_better=True,
        )
    ]  # fmt: skip


def _fresh(folder: Path, site: Site, port: int, *, by_snapshot: bool) -> float:
    """Seconds of a new laptop's first exchange."""
    office = open_office(Paths(folder), clock=SystemClock(), key=KEY)
    code = issue_code(site, Grant("e1", PLACE))
    connect_to_centre(office, server=f"http://127.0.0.1:{port}", code=code, name=folder.name)
    engine = make_engine(office, lambda: "e1", tell=lambda changes: None)
    engine.check_every = timedelta(days=400)
    started = time.perf_counter()
    if by_snapshot:
        fetch_anew(office, engine, list(engine.greet()))
        engine.close()
        engine = make_engine(office, lambda: "e1", tell=lambda changes: None)
    engine.round()
    taken = time.perf_counter() - started
    found = office.store.execute("SELECT count(*) FROM journal").fetchone()[0]
    engine.close()
    if found != FIRST_SYNC:
        raise AssertionError(f"{found} records arrived")
    return taken
