"""Push: dense numbers per replica and stream, idempotent by operation id, never blocked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.sync_model.accepting import YEAR_OF_NO_CLOCK, accept
from tests.sync_model.operations import KNOWN, OK, REJECTED, Op, content_hash
from tests.sync_model.server import LOST, Server

FINE, RESET, EXPECT, FORK, DENIED = range(5)

Item = tuple[int, int, Op]
"""stream, number, operation"""


class ServerKilled(Exception):
    """The server process died between two commits; its answer is never sent."""


@dataclass(slots=True)
class PushReply:
    """Outcomes by operation; ``expect``: the stream and number to go on from."""

    key: int
    status: int
    epoch: int
    outcomes: dict[int, tuple[int, int]] = field(default_factory=dict)
    """operation -> outcome, its seq in the log of its stream (0: it stands in none)"""
    expect: tuple[int, int] = (0, 0)
    heads: dict[int, int] = field(default_factory=dict)


def push(server: Server, *, dev: int, rid: int, epoch: int, items: Sequence[Item], now: int) -> PushReply:
    """Take transactions of one replica, in its own order."""
    reply = PushReply(server.vault.key, FINE, server.disk.epoch)
    if server.device(dev).status == LOST and server.rules.quarantine:
        quarantine(server, [op for _, _, op in items])
        reply.status = DENIED
    elif epoch != server.disk.epoch and server.rules.epoch_chain_check:
        reply.status = RESET
    elif not server.rules.no_clock_refusal and any(
        abs(op.wall - now) > YEAR_OF_NO_CLOCK for _, _, op in items
    ):
        reply.status = DENIED
    else:
        _push_all(server, reply, items, dev=dev, rid=rid)
        reply.heads = {stream: len(server.disk.log[stream]) for stream, _, _ in items}
    return reply


def _push_all(server: Server, reply: PushReply, items: Sequence[Item], *, dev: int, rid: int) -> None:
    for group in transactions(items):
        if server.commits_until_kill == 0:
            raise ServerKilled
        server.commits_until_kill -= 1
        reply.status = _push_txn(server, reply, group, dev=dev, rid=rid)
        if reply.status != FINE:
            return


def transactions(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The items in groups of one transaction each; a transaction is contiguous in the outbox."""
    group: list[Item] = []
    for item in items:
        if group and item[2].txn != group[0][2].txn:
            yield group
            group = []
        group.append(item)
    if group:
        yield group


def _push_txn(server: Server, reply: PushReply, group: Sequence[Item], *, dev: int, rid: int) -> int:
    disk, rules = server.disk, server.rules
    taken: dict[tuple[int, int], int] = {}
    fresh: list[Op] = []
    for stream, n, op in group:
        last = taken.get((rid, stream), disk.replicas.get((rid, stream), 0))
        known = op.id in disk.known
        if n > last + 1:
            reply.expect = (stream, last + 1)
            return EXPECT
        if n <= last and not known and rules.fork_unknown_id:
            return FORK
        if n == last + 1:
            taken[rid, stream] = n
        if (not known and (n > last or rules.fork_unknown_id)) or (known and not rules.idempotency):
            fresh.append(op)
    damaged = rules.content_hash and any(content_hash(op) != op.h for op in fresh)
    if damaged:
        server.witness.met("damaged operation refused")
    elif fresh and accept(server, fresh, dev=dev) == REJECTED and not rules.rejection_passes:
        for op in fresh:
            del disk.known[op.id]
        return DENIED
    disk.replicas.update(taken)
    otherwise = REJECTED if damaged else KNOWN
    reply.outcomes.update({op.id: _outcome(server, op, otherwise) for _, _, op in group})
    return FINE


def _outcome(server: Server, op: Op, otherwise: int) -> tuple[int, int]:
    code, places = server.disk.known.get(op.id, (otherwise, {}))
    return code, places.get(op.stream, 0)


def quarantine(server: Server, ops: Sequence[Op]) -> None:
    """Keep what a lost device sends for a person, outside all streams."""
    fresh = [op for op in ops if op.id not in server.disk.known and content_hash(op) == op.h]
    if fresh and server.rules.quarantine_keeps:
        server.disk.quarantine.update({op.id: op for op in fresh})
        server.witness.met("quarantined")
    server.witness.server_saw(op.id for op in fresh)


def release(server: Server, ops: Sequence[Op], *, dev: int) -> int:
    """A person takes a quarantined transaction over; it enters its streams by operation id."""
    for op in ops:
        server.disk.quarantine.pop(op.id, None)
    fresh = [op for op in ops if op.id not in server.disk.known]
    return accept(server, fresh, dev=dev) if fresh else OK
