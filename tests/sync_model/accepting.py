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
from tests.sync_model.server import ADMINISTRATOR, Sender, Server, Stored, commit

YEAR_OF_NO_CLOCK = 400
"""Without ``no_clock_refusal``: a clock that is wrong by more than this is refused."""


def accept(server: Server, ops: Sequence[Op], *, dev: int, trusted: bool = False) -> int:
    """Take in one transaction from a device, or what the server's signature vouches for."""
    rights = (REF,) if dev == ADMINISTRATOR else server.device(dev).streams
    sender = Sender(dev, rights, trusted)
    if trusted or not server.rules.whole_before_judged:
        return _take_in(server, sorted(ops, key=_position), sender)
    whole = sorted([*_parts_here(server, ops[0].txn), *ops], key=_position)
    if _lacks_parts(server, whole, sender):
        server.witness.met("part of a transaction waits for the rest")
        server.witness.server_saw(op.id for op in ops)
        _store(server, whole, sender)
        return STORED
    return _take_in(server, whole, sender)


def _lacks_parts(server: Server, ops: Sequence[Op], sender: Sender) -> bool:
    """Whether operations of their transaction are neither here nor accepted or refused before.

    Asked each time: what is missing may come with the server's own signature, and is then
    accepted by itself.
    """
    if sender.trusted or not server.rules.whole_before_judged:
        return False
    return ops[0].size > len(ops) + server.disk.settled.get(ops[0].txn, 0)


def _position(op: Op) -> int:
    """The place of an operation in its transaction; the model's ids rise with it."""
    return op.id


def _parts_here(server: Server, txn: int) -> list[Op]:
    """Take out what is stored of a transaction, to be joined with what has come."""
    disk = server.disk
    parts = [op for stored in disk.stored if stored.ops[0].txn == txn for op in stored.ops]
    if parts:
        disk.stored = [stored for stored in disk.stored if stored.ops[0].txn != txn]
    return parts


def _take_in(server: Server, ops: Sequence[Op], sender: Sender) -> int:
    if not server.rules.txn_atomic and len(ops) > 1:
        return max(_take_in(server, [op], sender) for op in ops)
    verdict = _verdict(server, ops, sender)
    server.witness.server_saw(op.id for op in ops)
    if verdict == STORED:
        _store(server, ops, sender)
    else:
        _settle(server, ops, verdict, sender)
    return verdict


def _settle(server: Server, ops: Sequence[Op], verdict: int, sender: Sender) -> None:
    if verdict == OK:
        commit(server, ops)
    else:
        _refuse(server, ops, verdict, sender)
    _judge_stored(server)


def _verdict(server: Server, ops: Sequence[Op], sender: Sender) -> int:
    """One refused operation refuses its whole transaction (I8)."""
    created = {op.eid for op in ops if op.kind == CREATE}
    verdicts = [_verdict_on(server, op, created, sender) for op in ops]
    return max(verdicts, key=(OK, STORED, PARKED, REJECTED).index)


def _verdict_on(server: Server, op: Op, created: set[int], sender: Sender) -> int:
    record = server.disk.records.get(op.eid)
    if not sender.trusted and not _is_permitted(op, sender):
        return REJECTED
    if op.kind == CREATE:
        return REJECTED if record is not None else OK
    if op.schema > server.schema:
        return STORED
    if op.eid in created:
        return OK
    if record is None:
        return _without_record(server, op)
    return OK if sender.trusted or record.stream in sender.rights else _moved_away(server)


def _is_permitted(op: Op, sender: Sender) -> bool:
    if op.bad or (op.stream == REF and sender.dev != ADMINISTRATOR):
        return False
    return op.stream in sender.rights


def _without_record(server: Server, op: Op) -> int:
    if op.eid in server.disk.refused_eids:
        return PARKED
    return STORED if server.rules.stored_until_known else REJECTED


def _moved_away(server: Server) -> int:
    server.witness.met("edit of a record that moved out of reach")
    return REJECTED if server.rules.moved_follows else OK


# Refused -------------------------------------------------------------------------------------


def _refuse(server: Server, ops: Sequence[Op], verdict: int, sender: Sender) -> None:
    """Keep the bodies for a person; the log gets a stub, so that the author's outbox drains."""
    disk = server.disk
    server.witness.met("parked" if verdict == PARKED else "rejected")
    if verdict == PARKED and not server.rules.parked:
        disk.known.update({op.id: (OK, {}) for op in ops})
        return
    server.count_settled(ops)
    for op in ops:
        disk.rejected[op.id] = op
        disk.known[op.id] = (verdict, {})
        if op.kind == CREATE and op.eid not in disk.records:
            disk.refused_eids[op.eid] = op.id
        if op.stream in sender.rights:
            server.append(op.stream, op, REFUSAL, (verdict,)).group = ops[0].txn


# Stored until it can be judged ---------------------------------------------------------------


def _store(server: Server, ops: Sequence[Op], sender: Sender) -> None:
    """Log it without effect: others keep a copy, the author's outbox drains, nothing is stuck."""
    server.witness.met("stored until it can be judged")
    for op in ops:
        if op.id not in server.disk.known:
            server.append(op.stream, op, WAITING, (STORED,))
    server.disk.stored.append(Stored(tuple(ops), sender))


def _judge_stored(server: Server) -> None:
    """Look again at what waited, in the order in which it came."""
    waiting, server.disk.stored = server.disk.stored, []
    for index, stored in enumerate(waiting):
        lacking = _lacks_parts(server, stored.ops, stored.sender)
        verdict = STORED if lacking else _verdict(server, stored.ops, stored.sender)
        if verdict == STORED:
            server.disk.stored.append(stored)
            continue
        server.disk.stored += waiting[index + 1 :]
        server.witness.met("stored operation judged")
        _settle(server, stored.ops, verdict, stored.sender)
        return  # settling it looked at the rest


def upgrade(server: Server, schema: int) -> None:
    """Install a newer version of the server; what it now understands gets judged."""
    server.schema = schema
    _judge_stored(server)
