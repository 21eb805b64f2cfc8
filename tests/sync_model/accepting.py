"""Deciding about a transaction: accepted, refused, set aside, or stored until it can be judged."""

from __future__ import annotations

from collections.abc import Sequence

from tests.sync_model.operations import (
    CREATE,
    OK,
    PARKED,
    REF,
    REFUSAL,
    REJECTED,
    STORED,
    WAITING,
    Op,
)
from tests.sync_model.server import ADMINISTRATOR, Server, Stored, commit

YEAR_OF_NO_CLOCK = 400
"""Without ``no_clock_refusal``: a clock that is wrong by more than this is refused."""


def accept(server: Server, ops: Sequence[Op], *, dev: int, trusted: bool = False) -> int:
    """Take in one transaction. ``trusted``: the server's own signature proves an earlier yes."""
    if not server.rules.txn_atomic and len(ops) > 1:
        return max(accept(server, [op], dev=dev, trusted=trusted) for op in ops)
    verdict = _verdict(server, ops, dev=dev, trusted=trusted)
    server.witness.server_saw(op.id for op in ops)
    if verdict == STORED:
        _store(server, ops, dev=dev, trusted=trusted)
        return verdict
    if verdict == OK:
        commit(server, ops)
    else:
        _refuse(server, ops, verdict, dev=dev)
    _judge_stored(server)
    return verdict


def _verdict(server: Server, ops: Sequence[Op], *, dev: int, trusted: bool) -> int:
    """One refused operation refuses its whole transaction (I8)."""
    created = {op.eid for op in ops if op.kind == CREATE}
    verdicts = [_verdict_on(server, op, created, dev=dev, trusted=trusted) for op in ops]
    return max(verdicts, key=(OK, STORED, PARKED, REJECTED).index)


def _verdict_on(server: Server, op: Op, created: set[int], *, dev: int, trusted: bool) -> int:
    if not trusted and not _permitted(server, op, dev):
        return REJECTED
    disk = server.disk
    record = disk.records.get(op.eid)
    if op.kind == CREATE:
        return REJECTED if record is not None else OK
    if op.schema > server.schema or _waits_behind(server, op, dev):
        return STORED
    if op.eid in created:
        return OK
    if record is None and op.eid in disk.refused_eids:
        return PARKED
    if record is None:
        return STORED if server.rules.stored_until_known else REJECTED
    return OK if trusted or record.stream in _streams(server, dev) else _moved_away(server)


def _permitted(server: Server, op: Op, dev: int) -> bool:
    if op.bad or (op.stream == REF and dev != ADMINISTRATOR):
        return False
    return op.stream in _streams(server, dev)


def _streams(server: Server, dev: int) -> tuple[int, ...]:
    return (REF,) if dev == ADMINISTRATOR else server.device(dev).streams


def _moved_away(server: Server) -> int:
    server.witness.met("edit of a record that moved out of reach")
    return REJECTED if server.rules.moved_follows else OK


def _waits_behind(server: Server, op: Op, dev: int) -> bool:
    """An author's later operation on a record waits behind the author's stored one."""
    return any(stored.dev == dev and op.eid == earlier.eid
               for stored in server.disk.stored for earlier in stored.ops)


# Refused -------------------------------------------------------------------------------------


def _refuse(server: Server, ops: Sequence[Op], verdict: int, *, dev: int) -> None:
    """Keep the bodies for a person; the log gets a stub, so that the author's outbox drains."""
    disk = server.disk
    server.witness.met("parked" if verdict == PARKED else "rejected")
    if verdict == PARKED and not server.rules.parked:
        disk.known.update({op.id: (OK, ()) for op in ops})
        return
    for op in ops:
        disk.rejected[op.id] = op
        disk.known[op.id] = (verdict, ())
        if op.kind == CREATE and op.eid not in disk.records:
            disk.refused_eids[op.eid] = op.id
        if op.stream in _streams(server, dev):
            server.append(op.stream, op, REFUSAL, (verdict,)).group = ops[0].txn


# Stored until it can be judged ---------------------------------------------------------------


def _store(server: Server, ops: Sequence[Op], *, dev: int, trusted: bool) -> None:
    """Log it without effect: others keep a copy, the author's outbox drains, nothing is stuck."""
    server.witness.met("stored until it can be judged")
    for op in ops:
        server.append(op.stream, op, WAITING, (STORED,))
    server.disk.stored.append(Stored(tuple(ops), dev, trusted))


def _judge_stored(server: Server) -> None:
    """Look again at what waited, in the order in which it came."""
    waiting, server.disk.stored = server.disk.stored, []
    for index, stored in enumerate(waiting):
        verdict = _verdict(server, stored.ops, dev=stored.dev, trusted=stored.trusted)
        if verdict == STORED:
            server.disk.stored.append(stored)
            continue
        server.disk.stored += waiting[index + 1:]
        server.witness.met("stored operation judged")
        accept(server, stored.ops, dev=stored.dev, trusted=stored.trusted)
        return  # accepting looked at the rest


def upgrade(server: Server, schema: int) -> None:
    """Install a newer version of the server; what it now understands gets judged."""
    server.schema = schema
    _judge_stored(server)
