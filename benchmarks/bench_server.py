"""The server alone: records through it beside the bare pipe, small exchanges, snapshots, a bad line.

The laptop of these figures does the least the protocol allows (``server_laptop.py``), so they
show what server and protocol cost; ``bench_sync`` measures the real laptop.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

from benchmarks.bare_pipe import BATCH, LEVEL, open_table, records, send_and_fetch, serving_pipe, store
from benchmarks.figures import Figure, median, percentile
from benchmarks.server_laptop import STREAM, BareLaptop, enrolled, found_office, server_process
from domain.operations import canonical
from server.blobs.directory import DirectoryBlobs
from server.database.sqlite import SqliteDatabase
from server.site import Site, open_site
from sync.protocol import limits

RECORDS = 10_000
ROUNDS = 3
SMALL_ROUNDS = 60
SNAPSHOT_RECORDS = 100_000
PHOTO_BYTES = 20 * 1024 * 1024
FAILING_OF_TEN = 3
TARGET_PIPE = 2.0
TARGET_WIRE = 1.3


def run() -> list[Figure]:
    """All figures of the server."""
    return [*_pipe_figures(), *_small_figures(), *_snapshot_figures(), *_photo_figures()]


def local_site(data: Path) -> Site:
    """The installation in a directory, with one clerk."""
    site = open_site(data, SqliteDatabase(data / "server.db"), DirectoryBlobs(data / "blobs"))
    found_office(site)
    return site


def _pipe_figures() -> list[Figure]:
    held = records(RECORDS)
    packed = sum(len(gzip.compress(canonical(held[at : at + BATCH]).encode(), LEVEL)) for at in _starts())
    bare, after, following, sent, received = [], [], [], 0, 0
    for _ in range(ROUNDS):
        bare.append(_in_directory(lambda data: _bare_round(data, held)))
        seconds, sent, received = _in_directory(lambda data: _our_round(data, held, follow=False))
        after.append(seconds)
        following.append(_in_directory(lambda data: _our_round(data, held, follow=True))[0])
    floor = median(bare)
    note = f"{RECORDS} records, medians of {ROUNDS}; bare pipe {floor:.2f} s, here "
    return [
        Figure(
            "records through the server, of bare pipe",
            median(following) / floor,
            "x",
            TARGET_PIPE,
            f"{note}{median(following):.2f} s; B follows while A sends, as laptops do",
        ),
        Figure(
            "the same, B begins when A has ended",
            median(after) / floor,
            "x",
            TARGET_PIPE,
            f"{note}{median(after):.2f} s",
        ),
        Figure("wire up, of zlib-6 of the records", sent / packed, "x", TARGET_WIRE, f"{sent / 1e6:.2f} MB"),
        Figure("wire down, of zlib-6", received / packed, "x", TARGET_WIRE, f"{received / 1e6:.2f} MB"),
    ]


def _starts() -> range:
    return range(0, RECORDS, BATCH)


def _in_directory(work: Callable[[Path], Any]) -> Any:
    with tempfile.TemporaryDirectory(prefix="otklik-bench-") as directory:
        return work(Path(directory))


def _bare_round(data: Path, held: list[dict[str, Any]]) -> float:
    with serving_pipe(data / "pipe.db") as port:
        table = open_table(data / "b.db")
        started = time.perf_counter()
        arrived = send_and_fetch(port, held, table)
        taken = time.perf_counter() - started
    if arrived != len(held):
        raise AssertionError("the bare pipe lost records")
    return taken


def _our_round(data: Path, held: list[dict[str, Any]], *, follow: bool) -> tuple[float, int, int]:
    site = local_site(data)
    with server_process(data) as port:
        a, b = enrolled(site, port), enrolled(site, port)
        ops = [a.put(record) for record in held]
        a.sent_bytes = b.received_bytes = 0
        table = open_table(data / "b.db")
        fetching = Thread(target=_fetch, args=(b, table, len(held)))
        started = time.perf_counter()
        if follow:
            fetching.start()
        for at in _starts():
            a.push(ops[at : at + BATCH])
        if not follow:
            fetching.start()
        fetching.join()
        taken = time.perf_counter() - started
    site.database.close()
    if b.seq != len(held):
        raise AssertionError("records are missing")
    return taken, a.sent_bytes, b.received_bytes


def _fetch(laptop: BareLaptop, table: Any, count: int) -> None:
    """Pull and store until ``count`` entries have come; asks to be woken at the head."""
    while laptop.seq < count:
        if not laptop.pull() and laptop.seq < count:
            laptop.ask("GET", f"/wait?streams={STREAM}:{laptop.seq}&seconds=20")
        rows = [(entry["op"]["eid"], canonical(entry["op"]["values"])) for entry in laptop.arrived]
        store(table, rows, log=False)


def _small_figures() -> list[Figure]:
    return list(_in_directory(_small_round))


def _small_round(data: Path) -> list[Figure]:
    site = local_site(data)
    quiet, round_trips = [], []
    with server_process(data) as port:
        a, b = enrolled(site, port), enrolled(site, port)
        for record in records(SMALL_ROUNDS):
            op = a.put(record)
            started = time.perf_counter()
            a.push([op])
            b.pull()
            round_trips.append((time.perf_counter() - started) * 1000)
        a.received_bytes = a.sent_bytes = 0
        for _ in range(SMALL_ROUNDS):
            started = time.perf_counter()
            a.hello()
            quiet.append((time.perf_counter() - started) * 1000)
        size = (a.received_bytes + a.sent_bytes) / SMALL_ROUNDS
    site.database.close()
    note = f"median of {SMALL_ROUNDS}; p99 {percentile(round_trips, 0.99):.1f} ms"
    return [
        Figure("one record A to B through the server", median(round_trips), "ms", 25, note),
        Figure("quiet round", median(quiet), "ms", 5, "hello alone"),
        Figure("quiet round, bodies", size, "B", 1000, "both ways, without headers"),
    ]


def _snapshot_figures() -> list[Figure]:
    return list(_in_directory(_snapshot_round))


def _snapshot_round(data: Path) -> list[Figure]:
    site = local_site(data)
    with server_process(data) as port:
        a, b = enrolled(site, port), enrolled(site, port)
        held = records(SNAPSHOT_RECORDS)
        for at in range(0, len(held), BATCH):
            a.push([a.put(record) for record in held[at : at + BATCH]])
        by_log = _timed(lambda: _replay(b, open_table(data / "log.db")))
        built = _timed(lambda: b.ask("GET", f"/snapshot?stream={STREAM}"))
        said = b.ask("GET", f"/snapshot?stream={STREAM}")
        by_snapshot = _timed(lambda: _load(b, said["sha256"], open_table(data / "snapshot.db")))
    site.database.close()
    ratio = by_log / by_snapshot
    note = f"{SNAPSHOT_RECORDS} records: log {by_log:.1f} s, snapshot {by_snapshot:.1f} s, made {built:.1f} s"
    return [Figure("first sync by snapshot, of by log", ratio, "x faster", 3.0, note, more_is_better=True)]


def _replay(laptop: BareLaptop, table: Any) -> None:
    more = True
    while more:
        more = laptop.pull()
        entries = [(entry["op"]["eid"], canonical(entry["op"]["values"])) for entry in laptop.arrived]
        store(table, entries, log=False)


def _load(laptop: BareLaptop, sha256: str, table: Any) -> None:
    _, data = laptop.exchange("GET", f"/snapshots/{sha256}", more={"Accept-Encoding": "identity"})
    if hashlib.sha256(data).hexdigest() != sha256:
        raise AssertionError("the snapshot is damaged")
    lines = (json.loads(line) for line in gzip.decompress(data).splitlines()[1:])
    rows = [
        (line["record"]["eid"], canonical(line["record"]["values"])) for line in lines if "record" in line
    ]
    store(table, rows, log=False)


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _photo_figures() -> list[Figure]:
    return list(_in_directory(_photo_round))


def _photo_round(data: Path) -> list[Figure]:
    """A 20 MB photo over a line that damages 30 % of the chunks on their way."""
    site, chance = local_site(data), random.Random(7)
    photo = chance.randbytes(PHOTO_BYTES)
    sha256 = hashlib.sha256(photo).hexdigest()
    with server_process(data) as port:
        laptop = enrolled(site, port)
        asked = canonical({"sha256": sha256, "size": len(photo), "stream": STREAM}).encode()
        said = laptop.ask("POST", "/blobs", asked)
        laptop.sent_bytes = offset = attempt = 0
        while offset < len(photo):
            chunk = photo[offset : offset + limits.CHUNK_BYTES_LEAST]
            attempt += 1
            if _send_chunk(laptop, said["upload"], offset, chunk, damaged=attempt % 10 < FAILING_OF_TEN):
                offset += len(chunk)
        exists = laptop.ask("POST", "/blobs", asked)["exists"]
    site.database.close()
    if not exists:
        raise AssertionError("the photo didn't arrive")
    note = f"{PHOTO_BYTES >> 20} MB in chunks of 256 KiB, {FAILING_OF_TEN} of 10 damaged"
    return [Figure("bytes of a photo over a bad line", laptop.sent_bytes / PHOTO_BYTES, "x", 1.5, note)]


def _send_chunk(laptop: BareLaptop, upload: str, offset: int, chunk: bytes, *, damaged: bool) -> bool:
    checksum = base64.b64encode(hashlib.sha256(chunk).digest()).decode()
    headers = {limits.UPLOAD_OFFSET_HEADER: str(offset), limits.UPLOAD_CHECKSUM_HEADER: f"sha256 {checksum}"}
    sent = bytes([chunk[0] ^ 1]) + chunk[1:] if damaged else chunk
    status, _ = laptop.exchange("PATCH", f"/blobs/uploads/{upload}", sent, headers)
    return status == 204
