"""After the server lost part of its history: offer what this laptop still has, then pull anew.

Archived operations go in their old order and are known by their identifiers, so offering too
much is harmless; any surviving laptop thus restores the work of a lost one. Those of a stream
that was taken away go too: this may be the last copy, and no cursor is left to notice a restore.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from domain.operations import CHAIN_START
from models.database import Store
from sync.ledger import Ledger
from sync.problems import note_problem
from sync.protocol import limits
from sync.transport import Transport

Item = dict[str, Any]
_Offered = tuple[str, int, Item]
_BYTES_MOST = limits.PUSH_BYTES // 2


def begin_anew(
    store: Store,
    transport: Transport,
    streams: Sequence[str],
    *,
    granted: Sequence[str],
    epoch: str,
    seen_at: str,
) -> None:
    """Offer everything archived of some streams, and of those not ``granted`` (any more); then
    the former begin anew in ``epoch``.

    Only when all is offered the new epoch is noted: a round that stops in between offers again.
    """
    offered = f"stream IN ({_marks(streams)}) OR stream NOT IN ({_marks(granted)})"
    items = _items(store, offered, (*streams, *granted))
    _offer(store, transport, items, epoch=epoch, seen_at=seen_at)
    with store.transaction():
        for stream in streams:
            forget_place(store, stream)
        # What was carried for others may be gone with the rest, though the epoch is the same.
        store.execute("UPDATE carried SET epoch = NULL, reached = NULL")
        store.execute("UPDATE replica SET epoch = ?", (epoch,))


def forget_place(store: Store, stream: str) -> None:
    """Read a stream from its beginning; nothing of it counts as shown by the server any more."""
    store.execute(
        "UPDATE archive SET old_seq = coalesce(seq, old_seq), seq = NULL WHERE stream = ?", (stream,)
    )
    store.execute("UPDATE outbox SET state = 'local' WHERE stream = ?", (stream,))
    # Both come again with the log.
    store.execute("DELETE FROM deferred WHERE stream = ?", (stream,))
    store.execute("DELETE FROM conflict WHERE stream = ?", (stream,))
    # The restored server may lack attachments that it once confirmed: all are asked for again.
    store.execute("UPDATE blob SET state = 'local', offset = 0 WHERE state = 'on_server'")
    store.execute("UPDATE cursor SET checked_at = NULL WHERE stream = ?", (stream,))
    Ledger(store).advance(stream, seq=0, chain=CHAIN_START)


def offer_owed(
    store: Store, transport: Transport, granted: Sequence[str], *, former: bool, epoch: str, seen_at: str
) -> int:
    """At the head: offer again whatever this epoch hasn't shown yet (a second restore in between).

    ``former``: also what is left of streams that were taken away, of which nothing is ever shown.
    Returns how many were offered.
    """
    if former:
        owed = _items(store, "seq IS NULL")
    else:
        owed = _items(store, f"seq IS NULL AND stream IN ({_marks(granted)})", tuple(granted))
    _offer(store, transport, owed, epoch=epoch, seen_at=seen_at)
    return len(owed)


def _marks(names: Sequence[str]) -> str:
    return ", ".join("?" * len(names))


def _items(store: Store, condition: str, named: tuple[str, ...] = ()) -> list[_Offered]:
    """In the order in which this laptop learnt them, over all streams: a record may have moved."""
    rows = store.execute(
        "SELECT body, coalesce(seq, old_seq), ack_mac FROM archive WHERE outcome != 'rejected'"
        f" AND ({condition}) ORDER BY rowid",
        named,
    ).fetchall()
    found = []
    for body, seq, mac in rows:
        op = json.loads(body)
        found.append((str(op.get("txn")), len(body), {"op": op, "old_seq": seq, "mac": mac}))
    return found


def _offer(
    store: Store, transport: Transport, items: Sequence[_Offered], *, epoch: str, seen_at: str
) -> None:
    for batch in _batches(items):
        rid = Ledger(store).replica().rid
        reply = transport.post("/reconcile", {"rid": rid, "epoch": epoch, "items": batch})
        _take_refusals(store, reply.get("refused") or (), seen_at=seen_at)
        _forget_safe(store, reply.get("safe") or ())


def _take_refusals(store: Store, refused: Sequence[Mapping[str, Any]], *, seen_at: str) -> None:
    """What the server doesn't take back isn't offered again; our own goes before a person."""
    if not refused:
        return
    with store.transaction():
        for one in refused:
            note_problem(store, one, one.get("why") or {}, seen_at)
            store.execute("UPDATE archive SET outcome = 'rejected' WHERE op_id = ?", (one["op"],))


def _forget_safe(store: Store, safe: Sequence[str]) -> None:
    """What a verified backup holds needn't be kept: for a stream that was taken away only this tells it."""
    if safe:
        with store.transaction():
            store.execute_many("DELETE FROM archive WHERE op_id = ?", [(op_id,) for op_id in safe])


def _batches(items: Sequence[_Offered]) -> Iterator[list[Item]]:
    """Requests of bounded size; one act is never split over two."""
    batch: list[Item] = []
    last, size = "", 0
    for txn, length, item in items:
        full = len(batch) >= limits.RECONCILE_ITEMS // 2 or size >= _BYTES_MOST
        if full and txn != last:
            yield batch
            batch, size = [], 0
        batch.append(item)
        last, size = txn, size + length
    if batch:
        yield batch
