"""After the server lost part of its history: offer what this laptop still has, then pull anew.

Archived operations go in their old order and are known by their identifiers, so offering too
much is harmless; any surviving laptop thus restores the work of a lost one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from domain.operations import CHAIN_START
from models.database import Store
from sync.ledger import Ledger
from sync.protocol import limits
from sync.transport import Transport

Item = dict[str, Any]


def offer_archive(store: Store, transport: Transport, stream: str, *, epoch: str) -> None:
    """Offer everything archived of a stream, then begin the stream anew in ``epoch``."""
    _offer(store, transport, _items(store, stream, "1", ()), epoch)
    with store.transaction():
        store.execute(
            "UPDATE archive SET old_seq = coalesce(old_seq, seq), seq = NULL WHERE stream = ?", (stream,)
        )
        store.execute("UPDATE outbox SET state = 'local' WHERE stream = ?", (stream,))
        store.execute("UPDATE replica SET epoch = ?", (epoch,))
        Ledger(store).advance(stream, seq=0, chain=CHAIN_START)


def offer_owed(store: Store, transport: Transport, stream: str, *, epoch: str) -> None:
    """At the head: offer again whatever this epoch hasn't shown yet (a second restore in between)."""
    owed = _items(store, stream, "(epoch IS NOT ? OR seq IS NULL)", (epoch,))
    _offer(store, transport, owed, epoch)


def _items(
    store: Store, stream: str, condition: str, parameters: tuple[object, ...]
) -> list[tuple[str, Item]]:
    rows = store.execute(
        "SELECT body, coalesce(seq, old_seq), ack_mac FROM archive WHERE stream = ? AND outcome != 'rejected'"
        f" AND {condition} ORDER BY coalesce(seq, old_seq), op_id",
        (stream, *parameters),
    ).fetchall()
    found = []
    for body, seq, mac in rows:
        op = json.loads(body)
        found.append((str(op.get("txn")), {"op": op, "old_seq": seq, "mac": mac}))
    return found


def _offer(store: Store, transport: Transport, items: list[tuple[str, Item]], epoch: str) -> None:
    rid = Ledger(store).replica().rid
    for batch in _batches(items):
        transport.post("/reconcile", {"rid": rid, "epoch": epoch, "items": batch})


def _batches(items: list[tuple[str, Item]]) -> Iterator[list[Item]]:
    """Requests of bounded size; one act is never split over two."""
    batch: list[Item] = []
    last = ""
    for txn, item in items:
        if len(batch) >= limits.RECONCILE_ITEMS // 2 and txn != last:
            yield batch
            batch = []
        batch.append(item)
        last = txn
    if batch:
        yield batch
