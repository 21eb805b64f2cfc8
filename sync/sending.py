"""Sending the outbox: in order, whole acts, and never stuck behind one that can't be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.changes import Changes
from models.database import Store
from sync.apply import Applier
from sync.errors import Expected, Fork, Refused
from sync.ledger import Ledger
from sync.outbox import Op
from sync.protocol import limits
from sync.protocol.packing import pack
from sync.transport import Transport

PUSH_BYTES_MOST = limits.PUSH_BYTES * 3 // 4
"""Leaves room for what surrounds the operations."""
_PACKED_FROM = 4
_GAPS_MOST = 4
_UNREADABLE = frozenset({"body_unreadable", "body_too_large", "op_repeated"})


@dataclass(slots=True)
class Sender:
    """Sends what was never delivered; an operation stays until it comes back by pull."""

    store: Store
    transport: Transport
    applier: Applier
    tell: Callable[[Changes], None]
    now: Callable[[], str]
    reached: dict[str, int] = field(default_factory=dict)
    """The last place that the server gave in each stream."""

    def send_all(self) -> int:
        """Send everything; returns how many operations went.

        Raises:
            Fork: this copy was restored or cloned, or lacks what the server asks for.
            ExchangeEnded: the exchange stopped.
        """
        most, gaps, sent = limits.PUSH_OPS, 0, 0
        while ops := Ledger(self.store).unsent(most_ops=most, most_bytes=PUSH_BYTES_MOST):
            try:
                self._send(ops)
                most, sent = limits.PUSH_OPS, sent + len(ops)
            except Expected as asked:
                gaps += 1
                if gaps > _GAPS_MOST or not self._send_again(asked):
                    raise Fork("fork") from asked
            except Refused as refused:
                most = self._divide(ops, refused)
        return sent

    def _send(self, ops: list[Op]) -> None:
        replica = Ledger(self.store).replica()
        body: dict[str, Any] = {"proto": limits.PROTO, "rid": replica.rid, "epoch": replica.epoch or None}
        named = {"packed": pack(ops)} if len(ops) >= _PACKED_FROM else {"ops": ops}
        reply = self.transport.post("/push", body | named)
        self._note_outcomes(reply["ops"], str(reply["epoch"]))

    def _divide(self, ops: list[Op], refused: Refused) -> int:
        """A request that can't be read holds one act that can't: find it, and show it to a person."""
        if refused.code not in _UNREADABLE:
            raise refused
        if len({op["txn"] for op in ops}) > 1:
            return max(1, len(ops) // 2)
        why = {"code": refused.code, "facts": dict(refused.facts)}
        outcomes = [{"op": op["op"], "outcome": "rejected", "why": why} for op in ops]
        self.tell(self.applier.settle(outcomes, seen_at=self.now()))
        return limits.PUSH_OPS

    def _note_outcomes(self, outcomes: list[dict[str, Any]], epoch: str) -> None:
        ledger = Ledger(self.store)
        reached = {cursor.stream: cursor.seq for cursor in ledger.cursors()}
        streams = ledger.streams_of([str(one["op"]) for one in outcomes])
        with self.store.transaction():
            ledger.delivered(streams)
        for one in outcomes:
            if one["op"] in streams:
                stream = streams[one["op"]]
                self.reached[stream] = max(self.reached.get(stream, 0), int(one.get("seq") or 0))
        over = [
            one for one in outcomes if one["op"] in streams and _is_over(one, streams[one["op"]], reached)
        ]
        if over:
            refused = [one for one in over if one["outcome"] in ("rejected", "parked")]
            past = [one for one in over if one not in refused]
            self.tell(self.applier.settle(refused, past, epoch=epoch, seen_at=self.now()))

    def _send_again(self, asked: Expected) -> bool:
        with self.store.transaction():
            return Ledger(self.store).resend(str(asked.facts["stream"]), int(str(asked.facts["n"])))


def _is_over(outcome: Mapping[str, Any], stream: str, reached: Mapping[str, int]) -> bool:
    """Whether the answer is all that comes: it stands in no log, or before our cursor."""
    seq = outcome.get("seq")
    if seq is None:
        return outcome["outcome"] in ("rejected", "parked")
    return 0 < int(seq) <= reached.get(stream, 0)
