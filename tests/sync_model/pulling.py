"""Pull: pages of a stream's log that never split a transaction, and the check of the sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.sync_model.merging import Records, apply_entry
from tests.sync_model.operations import RECEIPT, REFUSAL, Entry, Record, stub
from tests.sync_model.pushing import DENIED, FINE, RESET
from tests.sync_model.server import CLOSED, LOST, Server

Cursor = tuple[int, int, int]
"""seq, chain and operation of the last entry applied"""
START: Cursor = (0, 0, 0)
BUCKETS = 4


@dataclass(slots=True)
class Page:
    """Entries after the cursor; ``mark``: epoch and seq of the last verified backup."""

    key: int
    status: int
    epoch: int
    stream: int
    entries: Sequence[Entry] = ()
    head: int = 0
    mark: tuple[int, int] = (0, 0)


def pull(server: Server, *, dev: int, epoch: int, stream: int, after: Cursor, limit: int) -> Page:
    """The next page of one stream."""
    page = Page(server.vault.key, FINE, server.disk.epoch, stream)
    if not may_read(server, dev, stream):
        page.status = DENIED
    elif epoch != server.disk.epoch or not same_history(server, stream, after):
        page.status = RESET
        if not server.rules.epoch_chain_check:
            page.status = FINE
            _fill(server, page, dev=dev, after=min(after[0], len(server.disk.log[stream])), limit=limit)
    else:
        _fill(server, page, dev=dev, after=after[0], limit=limit)
    return page


def may_read(server: Server, dev: int, stream: int) -> bool:
    """Whether the device was granted the stream and wasn't shut out."""
    device = server.device(dev)
    if device.status in (LOST, CLOSED) and server.rules.quarantine:
        return False
    return stream in device.streams or not server.rules.scope


def same_history(server: Server, stream: int, after: Cursor) -> bool:
    """Whether the cursor is a position in *this* history, not in one that a restore undid."""
    if not server.rules.epoch_chain_check:
        return True
    seq, chain, op_id = after
    if seq > len(server.disk.log[stream]):
        return False
    if not server.rules.chain:
        return not seq or server.disk.log[stream][seq - 1].op.id == op_id
    return server.chain_at(stream, seq) == chain


def _fill(server: Server, page: Page, *, dev: int, after: int, limit: int) -> None:
    log = server.disk.log[page.stream]
    cut = min(len(log), after + limit)
    while server.rules.whole_txn_pages and 0 < cut < len(log) and log[cut].group == log[cut - 1].group:
        server.witness.met("page made longer for a transaction")
        cut += 1
    lineage = server.device(dev).lineage
    page.entries = [_as_seen_by(entry, lineage) if server.rules.stubs else entry for entry in log[after:cut]]
    page.head = len(log)
    epoch, seqs = server.disk.mark
    page.mark = (epoch, seqs.get(page.stream, 0))


def _as_seen_by(entry: Entry, lineage: tuple[int, ...]) -> Entry:
    """A refusal or a receipt is for its author; others learn only that it was."""
    if entry.role not in (REFUSAL, RECEIPT) or entry.op.dev in lineage:
        return entry
    return Entry(
        stub(entry.op), entry.role, entry.outcome, entry.chain, 0, entry.group, entry.place, entry.also
    )


# State sums ----------------------------------------------------------------------------------


@dataclass(slots=True)
class Sums:
    """Per stream: the head, and partial sums over the records of each bucket."""

    key: int
    status: int
    heads: dict[int, tuple[int, tuple[int, ...]]] = field(default_factory=dict)


def bucket_sums(records: Records, streams: Sequence[int]) -> dict[int, list[int]]:
    """Order-free sums of record digests per stream and bucket."""
    sums = {stream: [0] * BUCKETS for stream in streams}
    for record in records.values():
        if record.stream in sums:
            sums[record.stream][record.eid % BUCKETS] += record.sum()
    return sums


def sums(server: Server, *, dev: int, streams: Sequence[int]) -> Sums:
    """The sums of some streams at their heads."""
    allowed = [stream for stream in streams if may_read(server, dev, stream)]
    found = bucket_sums(server.disk.records, allowed)
    heads = {stream: (len(server.disk.log[stream]), tuple(found[stream])) for stream in allowed}
    return Sums(server.vault.key, FINE, heads)


@dataclass(slots=True)
class Repair:
    """The server's records of one bucket, as of ``head``."""

    key: int
    status: int
    head: int = 0
    records: Sequence[Record] = ()


def repair(server: Server, *, dev: int, stream: int, bucket: int) -> Repair:
    """Only the records that differ are fetched again; nobody is asked anything."""
    if not may_read(server, dev, stream):
        return Repair(server.vault.key, DENIED)
    records = [
        record
        for record in server.disk.records.values()
        if record.stream == stream and record.eid % BUCKETS == bucket
    ]
    return Repair(server.vault.key, FINE, len(server.disk.log[stream]), records)


# Snapshot ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Snapshot:
    """The state of the granted streams at a position that a verified backup holds."""

    key: int
    status: int
    epoch: int
    records: Records = field(default_factory=dict)
    gone: dict[int, int] = field(default_factory=dict)
    cursors: dict[int, Cursor] = field(default_factory=dict)


def snapshot(server: Server, *, dev: int) -> Snapshot:
    """For a first sync. What is newer than the verified backup must arrive as operations,

    because only operations can be offered again after a restore.
    """
    found = Snapshot(server.vault.key, FINE, server.disk.epoch)
    epoch, seqs = server.disk.mark
    for stream in server.device(dev).streams:
        log = server.disk.log[stream]
        last = seqs.get(stream, 0) if epoch == server.disk.epoch else 0
        if not server.rules.snapshot_verified:
            last = len(log)
        for entry in log[:last]:
            apply_entry(server.rules, found.records, found.gone, stream=stream, entry=entry)
        if last:
            found.cursors[stream] = (last, log[last - 1].chain, log[last - 1].op.id)
    return found
