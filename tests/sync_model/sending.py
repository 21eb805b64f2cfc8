"""Reconcile and push on the laptop's side, and what the answers change on its disk."""

from __future__ import annotations

from collections.abc import Sequence

from tests.sync_model import admission
from tests.sync_model.exchange import RESTARTS, Exchange
from tests.sync_model.laptop import Kept, Pending
from tests.sync_model.network import Broken
from tests.sync_model.numbering import take_series
from tests.sync_model.operations import PARKED, REFUSED, REJECTED, Op
from tests.sync_model.pushing import DENIED, EXPECT, FINE, FORK, RESET, PushReply, push, transactions
from tests.sync_model.reconciling import ReconcileReply, by_txn, reconcile

# Reconcile -----------------------------------------------------------------------------------


def give_back(exchange: Exchange) -> None:
    """Offer what this epoch hasn't shown yet, a few whole transactions at a time."""
    groups = by_txn(exchange.laptop.offers())
    while groups:
        batch = groups.pop(0)
        while groups and len(batch) + len(groups[0]) <= exchange.page:
            batch += groups.pop(0)
        reply: ReconcileReply = exchange.call(reconcile, epoch=exchange.disk.epoch, offers=batch)
        if reply.status == RESET:
            exchange.reset(reply.epoch)
        if reply.status == DENIED:
            raise Broken
        _take_answers(exchange, reply)


def _take_answers(exchange: Exchange, reply: ReconcileReply) -> None:
    """Forget what a verified backup holds. Of a stream that was taken away nothing is pulled,
    so there the answer itself must tell a refusal."""
    archive = exchange.disk.archive
    for op_id, code in reply.outcomes.items():
        kept = archive.get(op_id)
        refused = code in (REJECTED, PARKED)
        final = code == REFUSED or (refused and kept is not None and kept.stream not in exchange.heads)
        if kept is not None and final:
            if kept.rid:
                exchange.disk.problems[op_id] = kept.op
            del archive[op_id]
        elif kept is not None and op_id in reply.safe and not refused:
            del archive[op_id]


# Push ----------------------------------------------------------------------------------------


def push_outbox(exchange: Exchange) -> None:
    """Send what wasn't delivered, in batches that never split a transaction."""
    for _ in range(RESTARTS):
        unsent = [pending for pending in exchange.disk.outbox if not pending.delivered]
        if not unsent:
            return
        send(exchange, _whole_transactions(unsent, exchange.page))


def _whole_transactions(pending: Sequence[Pending], limit: int) -> list[Pending]:
    batch: list[Pending] = []
    for group in transactions([(line.stream, line.n, line.op) for line in pending]):
        if batch and len(batch) + len(group) > limit:
            break
        batch += [Pending(*item) for item in group]
    return batch


def send(exchange: Exchange, batch: Sequence[Pending]) -> None:
    """One push, and what its answer demands."""
    items = [(line.stream, line.n, line.op) for line in batch]
    disk = exchange.disk
    reply: PushReply = exchange.call(push, rid=disk.rid, epoch=disk.epoch, items=items, now=exchange.now)
    _take_outcomes(exchange, reply)
    exchange.learn_heads(reply.heads)
    if reply.status == RESET:
        exchange.reset(reply.epoch)
    elif reply.status == FORK:
        _fork(exchange)
    elif reply.status == EXPECT:
        _fill_gap(exchange, *reply.expect)
    elif reply.status == DENIED:
        raise Broken


def _take_outcomes(exchange: Exchange, reply: PushReply) -> None:
    """Delivered isn't done: an operation leaves the outbox when it comes back by pull."""
    disk = exchange.disk
    keep = []
    for pending in disk.outbox:
        code, seq = reply.outcomes.get(pending.op.id, (0, 0))
        if not code:
            keep.append(pending)
        elif _comes_by_pull(exchange, pending.op, code, seq=seq):
            if exchange.rules.outbox_by_pull:
                keep.append(pending._replace(delivered=True))
        else:
            _settle(exchange, pending, code, seq=seq)
    disk.outbox = keep
    if exchange.rules.refused_whole:
        _drop_mates(
            exchange,
            {
                op_id
                for op_id, (code, seq) in reply.outcomes.items()
                if code in (REJECTED, PARKED) and op_id in disk.problems
            },
        )


def _drop_mates(exchange: Exchange, refused: set[int]) -> None:
    """What a refused operation was committed with goes before the person together with it."""
    disk = exchange.disk
    txns = {disk.problems[op_id].txn for op_id in refused}
    disk.problems.update({pending.op.id: pending.op for pending in disk.outbox if pending.op.txn in txns})
    disk.outbox = [pending for pending in disk.outbox if pending.op.txn not in txns]


def _comes_by_pull(exchange: Exchange, op: Op, code: int, *, seq: int) -> bool:
    """Not if the stream was taken away, if it stands in no log, or if we're past it already.

    We're past it when a courier delivered it and a snapshot contained it.
    """
    if op.stream not in exchange.heads or (not seq and code in (REJECTED, PARKED)):
        return False
    return not 0 < seq <= exchange.disk.cursors[op.stream][0] or not exchange.rules.passed_settles


def _settle(exchange: Exchange, pending: Pending, code: int, *, seq: int) -> None:
    """The answer is all that will ever come."""
    disk = exchange.disk
    exchange.watcher.met("settled by the answer alone")
    if code not in (REJECTED, PARKED):
        seq = seq if pending.stream in exchange.heads else 0
        disk.archive[pending.op.id] = Kept(pending.stream, seq, pending.op, 0, disk.rid, pending.n)
    elif exchange.rules.rejection_visible:
        disk.problems[pending.op.id] = pending.op


def _fork(exchange: Exchange) -> None:
    """This disk was restored from an old image, or lives twice: become a new replica."""
    exchange.watcher.met("fork while reconciling" if exchange.laptop.offers() else "fork")
    new: admission.NewReplica = exchange.call(admission.fork, new_rid=exchange.watcher.new_id())
    if new.status != FINE:
        raise Broken
    exchange.laptop.become(new.rid)
    take_series(exchange.laptop, new.series)


def _fill_gap(exchange: Exchange, stream: int, n: int) -> None:
    """The server lacks numbers (it was restored): send them again, or fork if they're gone."""
    if any(pending.stream == stream and pending.n == n for pending in exchange.disk.outbox):
        exchange.watcher.met("gap filled from the outbox")
        exchange.laptop.send_again()
    elif exchange.rules.fork_on_gap:
        exchange.watcher.met("gap ended in a fork")
        _fork(exchange)
    else:
        raise Broken
