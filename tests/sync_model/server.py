"""The server's disk, what lies beside it, and the log: the one place where order is made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from tests.sync_model.merging import apply_entry, judge
from tests.sync_model.operations import (
    EFFECT,
    FACT,
    MOVE,
    MOVED,
    OK,
    PLACE,
    RECEIPT,
    REFUSAL,
    REGISTRATION,
    REMOVE,
    RESOLVE,
    SET,
    STORED,
    STREAMS,
    WAITING,
    WITHDRAWN,
    Entry,
    Op,
    Record,
)
from tests.sync_model.rules import Rules

ACTIVE, RETIRED, CLOSED, LOST = range(4)
STATUS_NAMES = ("active", "retired", "closed", "lost")
ADMINISTRATOR = 0
"""The device number under which the server writes reference data itself."""


class Witness(Protocol):
    """The harness's own eye on the disks; no rule of the protocol reads it."""

    def server_saw(self, op_ids: Iterable[int]) -> None:
        """These operations were committed on the server's disk."""

    def server_has_blob(self, sha: int) -> None:
        """This attachment was committed on the server's disk."""

    def judged(self, record: Record, op: Op, outcome: tuple[int, ...]) -> None:
        """The server judged an operation against a record."""

    def met(self, state: str) -> None:
        """A state worth counting was reached."""


Places = dict[int, int]
"""stream -> seq; replaced, never changed in place"""


@dataclass(slots=True)
class Device:
    """A device as the administrator sees it."""

    streams: tuple[int, ...]
    status: int = ACTIVE
    lineage: tuple[int, ...] = ()
    """device numbers whose operations this one may bring (itself, and what it was copied from)"""


@dataclass(slots=True)
class Vault:
    """What lies outside the database and survives its restore."""

    key: int
    """signs answers and accepted operations"""
    devices: dict[int, Device]
    epochs: int = 1
    """instance stamp: the last epoch ever used"""


class Sender(NamedTuple):
    """In whose name a transaction arrives. Rights are those of the day on which it arrived."""

    dev: int
    rights: tuple[int, ...]
    trusted: bool
    """the server's own signature proves that it had said yes before"""


class Stored(NamedTuple):
    """A transaction that waits for a record or a version it needs."""

    ops: tuple[Op, ...]
    sender: Sender


@dataclass(slots=True)
class ServerDisk:
    """The database of the server: what a backup holds and a restore brings back."""

    epoch: int = 1
    log: dict[int, list[Entry]] = field(default_factory=lambda: {stream: [] for stream in STREAMS})
    records: dict[int, Record] = field(default_factory=dict)
    history: dict[int, tuple[tuple[Op, tuple[int, ...]], ...]] = field(default_factory=dict)
    known: dict[int, tuple[int, Places]] = field(default_factory=dict)
    """operation -> stored outcome, and where it stands in which logs"""
    replicas: dict[tuple[int, int], int] = field(default_factory=dict)
    """(replica, stream) -> last number"""
    rejected: dict[int, Op] = field(default_factory=dict)
    refused_eids: dict[int, int] = field(default_factory=dict)
    settled: dict[int, int] = field(default_factory=dict)
    """transaction -> how many of its operations were accepted or refused"""
    stored: list[Stored] = field(default_factory=list)
    quarantine: dict[int, Op] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    """number -> the fact that registered it first"""
    blobs: dict[int, tuple[int, ...]] = field(default_factory=dict)
    uploads: dict[int, tuple[int, ...]] = field(default_factory=dict)
    series_next: int = 1
    mark: tuple[int, dict[int, int]] = (0, {})
    """verified backup: epoch, stream -> seq"""
    kept_blobs: frozenset[int] = frozenset()
    """attachments that a verified backup holds"""
    devices: dict[int, Device] = field(default_factory=dict)
    """used only when rights don't survive a restore (rule ``access_survives``)"""

    def copy(self) -> ServerDisk:
        """A consistent copy of all tables."""
        log = {stream: list(entries) for stream, entries in self.log.items()}
        twin = ServerDisk(self.epoch, log, dict(self.records), dict(self.history), dict(self.known))
        twin.settled = dict(self.settled)
        twin.replicas, twin.rejected = dict(self.replicas), dict(self.rejected)
        twin.refused_eids, twin.stored = dict(self.refused_eids), list(self.stored)
        twin.quarantine, twin.numbers = dict(self.quarantine), dict(self.numbers)
        twin.blobs, twin.uploads = dict(self.blobs), dict(self.uploads)
        twin.series_next, twin.mark, twin.kept_blobs = self.series_next, self.mark, self.kept_blobs
        twin.devices = {
            dev: Device(kept.streams, kept.status, kept.lineage) for dev, kept in self.devices.items()
        }
        return twin


class Server:
    """The server process: its disk, the vault beside it, and the version it runs."""

    def __init__(self, rules: Rules, vault: Vault, witness: Witness, schema: int = 1) -> None:
        self.rules = rules
        self.vault = vault
        self.witness = witness
        self.schema = schema
        self.disk = ServerDisk()
        self.commits_until_kill = -1

    def device(self, dev: int) -> Device:
        """Rights and status; from the vault, so that a restore doesn't bring old rights back."""
        found = None if self.rules.access_survives else self.disk.devices.get(dev)
        return found or self.vault.devices.get(dev) or Device((), LOST)

    def mac(self, op: Op, role: int) -> int:
        """The signature by which the server later knows that it had accepted ``op``.

        Of an operation that waits it says only that it came from its author.
        """
        return hash((self.vault.key, op.id, op.h, role == WAITING))

    def count_settled(self, ops: Sequence[Op]) -> None:
        """These operations of a transaction were accepted or refused."""
        txn = ops[0].txn
        self.disk.settled[txn] = self.disk.settled.get(txn, 0) + len(ops)

    def is_safe(self, op_id: int) -> bool:
        """Whether a verified backup of this epoch holds the operation, and its outcome is final."""
        epoch, seqs = self.disk.mark
        code, places = self.disk.known.get(op_id, (STORED, {}))
        valid = epoch == self.disk.epoch or not self.rules.watermark_epoch
        return valid and code != STORED and any(seq <= seqs.get(name, 0) for name, seq in places.items())

    def chain_at(self, stream: int, seq: int) -> int:
        """The chain of a stream at a position, 0 at its start."""
        return self.disk.log[stream][seq - 1].chain if seq else 0

    def append(self, stream: int, op: Op, role: int, outcome: tuple[int, ...], place: int = 0) -> Entry:
        """Write one line: the next ``seq``, the chain over what came before."""
        log = self.disk.log[stream]
        chain = hash((log[-1].chain if log else 0, op.id, op.h))
        if self.rules.chain_covers_outcome:
            chain = hash((chain, role, outcome, place))
        unsigned = role == REFUSAL and self.rules.refusal_unsigned
        entry = Entry(op, role, outcome, chain, 0 if unsigned else self.mac(op, role), op.txn, place)
        log.append(entry)
        _, places = self.disk.known.get(op.id, (OK, {}))
        code = outcome[0] if role in (REFUSAL, WAITING) else OK
        self.disk.known[op.id] = (code, {**places, stream: len(log)})
        return entry


# Committing a transaction --------------------------------------------------------------------


def commit(server: Server, ops: Sequence[Op]) -> None:
    """Judge, log and apply the operations of one transaction; all heads move together."""
    before = {stream: len(log) for stream, log in server.disk.log.items()}
    server.count_settled(ops)
    for op in ops:
        _effect(server, op)
    touched = [stream for stream in STREAMS if len(server.disk.log[stream]) > before[stream]]
    also = tuple((stream, len(server.disk.log[stream])) for stream in touched)
    for stream in touched:
        for entry in server.disk.log[stream][before[stream] :]:
            entry.group = ops[0].txn
            entry.also = also if len(also) > 1 else ()


def _effect(server: Server, op: Op) -> None:
    disk = server.disk
    record = disk.records.get(op.eid)
    if record is None:
        disk.refused_eids.pop(op.eid, None)
        _write(server, op.stream, op, (OK,), place=0)
        return
    outcome = judge(server.rules, record, op, disk.numbers)
    server.witness.judged(record, op, outcome)
    if op.kind == RESOLVE and not server.rules.resolve_names_seen:
        op = _closing_everything(op, record)
    if record.stream != op.stream and not server.rules.moved_follows:
        server.append(op.stream, op, EFFECT, outcome)
        return
    if op.kind == MOVE and outcome[0] == OK:
        _relocate(server, record, op)
    else:
        _write(server, record.stream, op, outcome, place=record.moves)
        _register(server, op, outcome)
    if op.stream != record.stream and op.stream not in disk.known[op.id][1]:
        server.witness.met("operation followed a moved record")
        server.append(op.stream, op, RECEIPT, outcome)


def _write(server: Server, stream: int, op: Op, outcome: tuple[int, ...], *, place: int) -> None:
    disk = server.disk
    entry = server.append(stream, op, EFFECT, outcome, place)
    disk.history[op.eid] = (*disk.history.get(op.eid, ()), (op, outcome))
    apply_entry(server.rules, disk.records, {}, stream=stream, entry=entry)


def _register(server: Server, op: Op, outcome: tuple[int, ...]) -> None:
    fact_id, kind, content = op.fact
    if op.kind == FACT and kind == REGISTRATION and outcome[0] == OK:
        server.disk.numbers[content] = fact_id


def _relocate(server: Server, record: Record, op: Op) -> None:
    """Take the record out of its stream and publish its whole history in the other one."""
    disk = server.disk
    place = record.moves + 1
    server.append(record.stream, op, REMOVE, (OK,), place)
    disk.history[op.eid] = (*disk.history[op.eid], (op, (OK,)))
    if place > 1:
        server.witness.met("record moved again")
    for past, outcome in disk.history[op.eid] + _movers_copy(server, op):
        entry = server.append(op.to, past, MOVED, outcome, place)
        apply_entry(server.rules, disk.records, {}, stream=op.to, entry=entry)


def _movers_copy(server: Server, op: Op) -> tuple[tuple[Op, tuple[int, ...]], ...]:
    """Without ``move_by_server``: the mover's own values overwrite what the server has."""
    if server.rules.move_by_server or not op.sets:
        return ()
    copy = Op(id=op.id, txn=op.txn, dev=op.dev, kind=SET, stream=op.stream, eid=op.eid, sets=op.sets)
    return ((copy, (*(OK for _ in op.sets), 0)),)


def _closing_everything(op: Op, record: Record) -> Op:
    """Without ``resolve_names_seen``: a resolution closes whatever is open on its fields."""
    names = {name for name, _, _ in op.sets} | {PLACE, WITHDRAWN}
    closes = tuple(key for key in record.open_conflicts() if key % 16 in names)
    wide = Op(
        id=op.id,
        txn=op.txn,
        dev=op.dev,
        kind=op.kind,
        stream=op.stream,
        eid=op.eid,
        sets=op.sets,
        closes=closes,
    )
    wide.h = op.h
    return wide
