"""A laptop: its disk, what a user sees on it, and how an action gets into the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.sync_model.merging import adds_unseen, advanced, created
from tests.sync_model.operations import CREATE, EFFECT, MERGED, MOVE, OK, Entry, Op, Record
from tests.sync_model.pulling import START, Cursor
from tests.sync_model.reconciling import Bundle, Offer
from tests.sync_model.rules import Rules


class Pending(NamedTuple):
    """A line of the outbox."""

    stream: int
    n: int
    op: Op
    delivered: bool = False


class Kept(NamedTuple):
    """A line of the archive; ``seq`` is 0 until the operation is seen in the present epoch."""

    stream: int
    seq: int
    op: Op
    mac: int
    rid: int = 0
    n: int = 0
    waits: bool = False
    """the server has stored it and not judged it"""


class Deferred(NamedTuple):
    """An entry that this version doesn't understand, or that comes behind one on the same record."""

    stream: int
    seq: int
    entry: Entry


@dataclass(slots=True, kw_only=True)
class LaptopDisk:
    """The laptop's database: what an image of it holds."""

    dev: int
    rid: int
    token: int
    """the machine that this database was made on"""
    server_key: int
    epoch: int = 1
    schema: int = 1
    cursors: dict[int, Cursor] = field(default_factory=dict)
    outbox: list[Pending] = field(default_factory=list)
    next_n: dict[int, int] = field(default_factory=dict)
    archive: dict[int, Kept] = field(default_factory=dict)
    marks: dict[int, int] = field(default_factory=dict)
    shadow: dict[int, Record] = field(default_factory=dict)
    """what the server confirmed"""
    gone: dict[int, int] = field(default_factory=dict)
    deferred: list[Deferred] = field(default_factory=list)
    problems: dict[int, Op] = field(default_factory=dict)
    reconciling: bool = False
    series: int = 0
    year: int = 0
    counter: int = 0
    clock_offset: int = 0
    blobs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    sure: dict[int, bool] = field(default_factory=dict)
    """attachments that the server confirmed -> a verified backup holds it"""
    bundles: list[Bundle] = field(default_factory=list)
    """carried for others"""

    def copy(self) -> LaptopDisk:
        """An image of the disk."""
        twin = LaptopDisk(dev=self.dev, rid=self.rid, token=self.token, server_key=self.server_key)
        twin.epoch, twin.schema, twin.reconciling = self.epoch, self.schema, self.reconciling
        twin.series, twin.year, twin.counter = self.series, self.year, self.counter
        twin.clock_offset = self.clock_offset
        twin.cursors, twin.next_n, twin.marks = dict(self.cursors), dict(self.next_n), dict(self.marks)
        twin.outbox, twin.deferred, twin.bundles = list(self.outbox), list(self.deferred), list(self.bundles)
        twin.archive, twin.shadow, twin.gone = dict(self.archive), dict(self.shadow), dict(self.gone)
        twin.problems, twin.blobs, twin.sure = dict(self.problems), dict(self.blobs), dict(self.sure)
        return twin


class Laptop:
    """A machine with a disk. The side file and the machine's token aren't part of an image."""

    def __init__(self, who: int, rules: Rules, disk: LaptopDisk) -> None:
        self.who = who
        self.rules = rules
        self.disk = disk
        self.machine = disk.token
        self.side: dict[int, tuple[int, int]] = {}
        """the file beside the database: series -> year, counter"""
        self.clock_error = 0
        self.is_new = False

    # What the user sees and does --------------------------------------------------------------

    def view(self, eid: int) -> Record | None:
        """The record on the screen: what the server confirmed, and the own pending operations.

        Between them stands what is understood of entries that wait for a newer version.
        """
        record = self.disk.shadow.get(eid)
        for waiting in self.disk.deferred:
            if record is not None and waiting.entry.op.eid == eid and self.understands(waiting.entry):
                record = advanced(record, waiting.entry.op, waiting.entry.outcome)
        for pending in self.disk.outbox:
            if pending.op.eid == eid:
                record = expected(record, pending.op)
        return record

    def understands(self, entry: Entry) -> bool:
        """Whether this version can show an effect, if only until it can apply it in order."""
        return entry.op.schema <= self.disk.schema and entry.role == EFFECT and entry.op.kind != CREATE

    def visible(self) -> list[int]:
        """Records that the user can open."""
        own = [pending.op.eid for pending in self.disk.outbox if pending.op.kind == CREATE]
        return [*self.disk.shadow, *(eid for eid in own if eid not in self.disk.shadow)]

    def commit(self, ops: Sequence[Op]) -> None:
        """One user action: record, field writers and outbox in one local transaction."""
        for op in ops:
            n = self.disk.next_n.get(op.stream, 1)
            self.disk.next_n[op.stream] = n + 1
            self.disk.outbox.append(Pending(op.stream, n, op))

    def follows(self, stream: int) -> bool:
        """Whether this laptop was granted the stream, as far as it knows."""
        return stream in self.disk.cursors

    # What sync does to the whole disk -----------------------------------------------------------

    def reset(self, epoch: int) -> None:
        """The server's history is another one: offer the archive, read everything anew."""
        disk = self.disk
        disk.epoch = epoch
        disk.cursors = {stream: START for stream in disk.cursors}
        disk.shadow, disk.gone, disk.deferred, disk.marks = {}, {}, [], {}
        disk.archive = {op: kept._replace(seq=0) for op, kept in disk.archive.items()}
        self.send_again()
        disk.reconciling = True
        if self.rules.blob_reoffer:
            disk.sure = {}

    def send_again(self) -> None:
        """Nothing in the outbox counts as delivered any more."""
        self.disk.outbox = [pending._replace(delivered=False) for pending in self.disk.outbox]

    def doubt(self, stream: int) -> None:
        """Archived operations of a stream count as not shown by the server."""
        self.disk.archive = {
            op: kept._replace(seq=0) if kept.stream == stream else kept
            for op, kept in self.disk.archive.items()
        }

    def become(self, rid: int) -> None:
        """Fork: a new replica; numbers start again, operation ids stay."""
        disk = self.disk
        disk.rid = rid
        disk.next_n = {}
        waiting, disk.outbox = disk.outbox, []
        self.commit([pending.op for pending in waiting])

    def offers(self) -> list[Offer]:
        """Archived operations that the server hasn't shown in this epoch, in old order."""
        return [
            Offer(kept.stream, kept.op, kept.mac, kept.rid, kept.n)
            for kept in self.disk.archive.values()
            if not kept.seq
        ]


def expected(record: Record | None, op: Op) -> Record | None:
    """What an own pending operation will most likely do."""
    if op.kind == CREATE:
        return created(op, stream=op.stream)
    if record is None:
        return None
    after = advanced(record, op, _outcome(record, op))
    if op.kind == MOVE:
        after.stream = op.to
    return after


def _outcome(record: Record, op: Op) -> tuple[int, ...]:
    """Accepted as it is; but tags added to others than their author saw stand for nobody's list.

    While a log is read anew the confirmed record may be older than the own pending operation.
    """
    if not op.sets:
        return (OK,)
    return (
        *(MERGED if adds_unseen(record.fields.get(name), name, base) else OK for name, _, base in op.sets),
        0,
    )
