"""Snapshots for the first sync: one stream at one place of its log, packed, under its hash.

A snapshot is JSON lines in gzip: a header, then records and facts, many to a line and column by
column, and open conflicts. Loading one is several times faster than replaying the log, and it can
be fetched in parts.
"""

from __future__ import annotations

import gzip
import hashlib
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from typing import IO

from pydantic_core import from_json

from domain.clock import iso
from domain.operations import CHAIN_START, canonical
from server.access import Caller
from server.blobs import READ_BYTES
from server.database import Transaction
from server.epochs import current_epoch
from server.errors import Declined
from server.oplog.pages import FACTS_OF_STREAM
from server.oplog.state import Body, RecordState, conflict_from_row, record_from_row
from server.oplog.view import CONFLICT_COLUMNS, Head, heads
from server.site import Site
from sync.protocol.packing import pack

FRESH_ENTRIES = 2000
"""A stored snapshot this close to the head is good enough: the rest is pulled."""
GZIP_LEVEL = 5
RECORDS_AT_ONCE = 2000
FACTS_AT_ONCE = 500
SPOOL_BYTES = 16 * 1024 * 1024
_COLUMNS = "stream, seq, epoch, chain, state_sum, sha256, size"


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a snapshot says about itself."""

    stream: str
    epoch: str
    head: Head


def latest_snapshot(site: Site, caller: Caller, stream: str) -> Body:
    """A snapshot near the head of a stream, made now if there is none.

    Raises:
        Declined: 403 ``stream_not_granted``.
    """
    caller.require_stream(stream)
    with site.database.read() as tx:
        epoch = current_epoch(tx)
        head = heads(tx, [stream])[stream].seq
        row = tx.one(
            f"SELECT {_COLUMNS} FROM snapshot WHERE stream = ? AND epoch = ? ORDER BY seq DESC",
            (stream, epoch),
        )
        mark = _mark(tx, epoch, stream)
    if row is not None and head - int(row[1]) <= FRESH_ENTRIES and site.blobs.size(row[5]) is not None:
        return dict(zip(_COLUMNS.split(", "), row, strict=True)) | mark
    return make_snapshot(site, stream) | mark


def _mark(tx: Transaction, epoch: str, stream: str) -> Body:
    """Up to where a verified backup holds the stream, with the chain there.

    What is newer must reach a laptop as operations too: they alone can be offered again after
    a restore.
    """
    row = tx.one(
        "SELECT o.seq, o.chain FROM backup_mark b JOIN oplog o ON o.stream = b.stream AND o.seq = b.seq"
        " WHERE b.epoch = ? AND b.stream = ?",
        (epoch, stream),
    )
    seq, chain = (0, CHAIN_START) if row is None else row
    return {"mark_seq": int(seq), "mark_chain": str(chain)}


def make_snapshot(site: Site, stream: str) -> Body:
    """Write a snapshot of a stream as it stands, and keep it under its hash."""
    with tempfile.SpooledTemporaryFile(SPOOL_BYTES) as spool:
        with site.database.read() as tx:
            facts = _Facts(stream, current_epoch(tx), heads(tx, [stream])[stream])
            _pack(spool, _lines(tx, facts))
        sha256, size = _measure(spool)
        spool.seek(0)
        site.blobs.put(sha256, iter(lambda: spool.read(READ_BYTES), b""), size)
    head = facts.head
    row = (stream, head.seq, facts.epoch, head.chain, f"{head.state_sum:016x}", sha256, size)
    with site.database.write() as tx:
        tx.run(
            f"INSERT INTO snapshot({_COLUMNS}, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (*row, iso(site.now())),
        )
    return dict(zip(_COLUMNS.split(", "), row, strict=True))


def snapshot_size(site: Site, caller: Caller, sha256: str) -> int:
    """The size of a snapshot of a stream that the caller sees.

    Raises:
        Declined: 404 ``blob_missing``.
    """
    with site.database.read() as tx:
        row = tx.one("SELECT stream, size FROM snapshot WHERE sha256 = ?", (sha256,))
    if row is None or row[0] not in caller.streams:
        raise Declined(404, "blob_missing")
    return int(row[1])


def _lines(tx: Transaction, facts: _Facts) -> Iterator[str]:
    head = facts.head
    said = {"stream": facts.stream, "epoch": facts.epoch, "seq": head.seq, "chain": head.chain}
    yield canonical(said | {"state_sum": f"{head.state_sum:016x}"})
    yield from _record_lines(tx, facts.stream)
    yield from _fact_lines(tx, facts.stream)
    for row in tx.each(
        f"SELECT {CONFLICT_COLUMNS} FROM conflict WHERE stream = ? AND state = 'open' ORDER BY id",
        (facts.stream,),
    ):
        conflict = conflict_from_row(row)
        named = {"entity": conflict.entity, "eid": conflict.eid, "candidates": conflict.candidates}
        yield canonical({"conflict": conflict.notice() | named})


def _record_lines(tx: Transaction, stream: str) -> Iterator[str]:
    rows = tx.each(
        "SELECT entity, eid, stream, term, body FROM record WHERE stream = ? ORDER BY entity, eid", (stream,)
    )
    for entity, held in groupby(rows, key=itemgetter(0)):
        while part := [record_from_row(row) for row in islice(held, RECORDS_AT_ONCE)]:
            by_fields: dict[tuple[str, ...], list[RecordState]] = defaultdict(list)
            for record in part:
                by_fields[tuple(record.values)].append(record)
            for fields, records in by_fields.items():
                yield _in_columns(entity, fields, records)


def _in_columns(entity: str, fields: tuple[str, ...], records: list[RecordState]) -> str:
    """Records with values in the same fields: half the JSON, and rows for a table without a detour."""
    by = [next(iter(record.writers.values()), "") for record in records]
    said = {
        "entity": entity,
        "fields": fields,
        "eids": [record.eid for record in records],
        "values": list(zip(*(record.values.values() for record in records), strict=True)),
        "by": by,
        "writers": {
            record.eid: record.writers
            for record, op_id in zip(records, by, strict=True)
            if record.writers != dict.fromkeys(fields, op_id)
        },
    }
    return canonical({"records": said})


def _fact_lines(tx: Transaction, stream: str) -> Iterator[str]:
    bodies = iter(tx.each(f"SELECT o.body {FACTS_OF_STREAM}", (stream, stream)))
    while part := [from_json(body) for (body,) in islice(bodies, FACTS_AT_ONCE)]:
        yield canonical({"facts": pack(part)})


def _pack(spool: IO[bytes], lines: Iterable[str]) -> None:
    with gzip.GzipFile(fileobj=spool, mode="wb", compresslevel=GZIP_LEVEL, mtime=0, filename="") as packed:
        for line in lines:
            packed.write(line.encode("utf-8") + b"\n")


def _measure(spool: IO[bytes]) -> tuple[str, int]:
    spool.seek(0)
    digest, size = hashlib.sha256(), 0
    while data := spool.read(READ_BYTES):
        digest.update(data)
        size += len(data)
    return digest.hexdigest(), size
