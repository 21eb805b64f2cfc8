"""Reconcile: after a restore, laptops give back what the server forgot.

Operations are recognised by id, in the order in which the laptop had learnt them. Numbers
play no part: those of a replica that isn't here any more can't be filled. What a laptop
didn't write itself must carry the server's own signature. A courier's bundle comes the same
way, sealed by the device that wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.sync_model.accepting import accept
from tests.sync_model.operations import (
    EFFECT,
    KNOWN,
    PARKED,
    RECEIPT,
    REFUSAL,
    REFUSED,
    REJECTED,
    WAITING,
    Op,
    content_hash,
)
from tests.sync_model.pushing import DENIED, FINE, RESET, Item, push, quarantine
from tests.sync_model.server import LOST, Server


class Offer(NamedTuple):
    """An archived operation, the stream in whose log the laptop had seen it, its signature."""

    stream: int
    op: Op
    mac: int
    rid: int = 0
    n: int = 0
    """own operations: replica and number"""


@dataclass(slots=True)
class ReconcileReply:
    """Per operation: accepted, known or refused; ``safe``: a verified backup holds it."""

    key: int
    status: int
    epoch: int
    outcomes: dict[int, int] = field(default_factory=dict)
    safe: set[int] = field(default_factory=set)


def reconcile(server: Server, *, dev: int, epoch: int, offers: Sequence[Offer]) -> ReconcileReply:
    """Take back what is missing; say of the rest that it's known."""
    reply = ReconcileReply(server.vault.key, FINE, server.disk.epoch)
    if server.device(dev).status == LOST and server.rules.quarantine:
        reply.status = DENIED
    elif epoch != server.disk.epoch and server.rules.epoch_chain_check:
        reply.status = RESET
    else:
        for group in by_txn(offers):
            _take_back(server, reply, group, dev=dev)
    return reply


def by_txn(offers: Iterable[Offer]) -> list[list[Offer]]:
    """Group offers by transaction, each at the place of its first operation."""
    groups: dict[int, list[Offer]] = {}
    for offer in offers:
        groups.setdefault(offer.op.txn, []).append(offer)
    return list(groups.values())


def _take_back(server: Server, reply: ReconcileReply, group: Sequence[Offer], *, dev: int) -> None:
    fresh: list[Op] = []
    proved, author = True, dev
    for offer in group:
        op = offer.op
        if op.id in server.disk.known:
            code = server.disk.known[op.id][0]
            reply.outcomes[op.id] = code if code in (REJECTED, PARKED) else KNOWN
        elif _is_signed(server, offer, EFFECT):
            fresh.append(op)
        elif is_intact(server, op) and op.dev in server.device(dev).lineage:
            fresh.append(op)
            proved = False
        elif _is_signed(server, offer, WAITING):
            fresh.append(op)
            proved, author = False, op.dev
        else:
            server.witness.met("foreign operation without the server's signature refused")
            reply.outcomes[op.id] = REFUSED
    if fresh:
        verdict = accept(server, fresh, dev=author, trusted=proved)
        reply.outcomes.update({op.id: verdict for op in fresh})
    for offer in group:
        _confirm(server, reply, offer)


def _is_signed(server: Server, offer: Offer, role: int) -> bool:
    """Whether this server, in any of its lives, had accepted (or stored) exactly this operation."""
    if not server.rules.ack_mac:
        return True
    return offer.mac == server.mac(offer.op, role) and is_intact(server, offer.op)


def is_intact(server: Server, op: Op) -> bool:
    """Whether an operation still says what its author's laptop hashed."""
    return content_hash(op) == op.h or not server.rules.content_hash


def _confirm(server: Server, reply: ReconcileReply, offer: Offer) -> None:
    """Whoever follows the stream of the offer must see there that the operation is known."""
    op, stream = offer.op, offer.stream
    if reply.outcomes[op.id] == REFUSED:
        return
    if offer.rid and server.disk.replicas.get((offer.rid, op.stream), 0) == offer.n - 1:
        server.disk.replicas[offer.rid, op.stream] = offer.n
    code, places = server.disk.known[op.id]
    if stream not in places:
        role = REFUSAL if code in (REJECTED, PARKED) else RECEIPT
        server.append(stream, server.disk.rejected.get(op.id, op), role, (code,))
    if server.is_safe(op.id):
        reply.safe.add(op.id)


# Courier -------------------------------------------------------------------------------------


class Bundle(NamedTuple):
    """An outbox on a stick, sealed with the key of the device that wrote it."""

    dev: int
    rid: int
    items: tuple[Item, ...]


@dataclass(slots=True)
class DeliveryReply:
    """What became of a bundle; ``done``: the carrier may throw it away."""

    key: int
    status: int
    done: bool = False


def deliver(server: Server, *, dev: int, bundle: Bundle) -> DeliveryReply:
    """Take a bundle from whoever carries it; its rights are those of its author."""
    author = server.device(bundle.dev)
    if author.status == LOST and server.rules.quarantine:
        quarantine(server, [op for _, _, op in bundle.items])
        return DeliveryReply(server.vault.key, FINE, done=_is_done(server, bundle))
    server.witness.met("courier's bundle delivered")
    if server.rules.courier_by_id:
        for group in by_txn(Offer(stream, op, 0) for stream, _, op in bundle.items):
            unknown = [offer.op for offer in group if offer.op.id not in server.disk.known]
            fresh = [op for op in unknown if is_intact(server, op)]
            if fresh:
                accept(server, fresh, dev=bundle.dev)
    else:
        push(server, dev=bundle.dev, rid=bundle.rid, epoch=server.disk.epoch, items=bundle.items, now=0)
    return DeliveryReply(server.vault.key, FINE, done=_is_done(server, bundle))


def _is_done(server: Server, bundle: Bundle) -> bool:
    """The carrier's copy may be the last one until a verified backup holds the operations."""
    if not server.rules.bundle_until_backup:
        return True
    return all(server.is_safe(op.id) for _, _, op in bundle.items)
