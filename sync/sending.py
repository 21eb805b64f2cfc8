"""Sending the outbox: in order, whole acts, and never stuck behind one that can't be read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from domain.changes import Changes
from models.database import Store
from sync.ahead import Waiting
from sync.apply import Applier
from sync.errors import ExchangeEnded, Expected, Fork, Refused
from sync.ledger import Ledger
from sync.outbox import Batch, Op
from sync.protocol import limits
from sync.protocol.packing import pack
from sync.protocol.proof import batch_seal
from sync.sent import Sent
from sync.transport import Transport, packed

PUSH_BYTES_MOST = limits.PUSH_BYTES * 3 // 4
"""Leaves room for what surrounds the operations."""
_PACKED_FROM = 4
_GAPS_MOST = 4
_DAMAGED = "op_hash_wrong"
_UNREADABLE = frozenset({"body_unreadable", "body_too_large", "op_repeated"})


@dataclass(slots=True)
class Sender:
    """Sends what was never delivered; an operation stays until it comes back by pull."""

    store: Store
    transport: Transport
    applier: Applier
    tell: Callable[[Changes], None]
    now: Callable[[], str]
    meanwhile: Callable[[str, int], None] = lambda stream, reached: None
    """Called while the server judges a batch, with how far the earlier ones came in a stream."""
    most: int = limits.PUSH_OPS
    sent: Sent = field(default_factory=Sent)
    """Shared with those who pull meanwhile."""
    granted: Collection[str] | None = None
    """Streams that can be pulled; None when that isn't known."""
    reached: dict[str, int] = field(default_factory=dict)
    """The last place that the server gave in each stream."""
    _count: int = 0
    _under_way: Batch = field(default_factory=Batch)
    _openly: bool = False
    """Each operation with its own hash, because the sum over a batch didn't fit."""

    def keep_to(self, granted: Collection[str]) -> None:
        """These streams can be pulled. Of one that was taken away the answer is all that comes, so
        what was delivered there asks for it again."""
        self.granted = granted
        ledger = Ledger(self.store)
        taken = [one.stream for one in ledger.cursors() if one.stream not in granted]
        if taken and ledger.has_delivered():
            with self.store.transaction():
                ledger.send_owed(taken)

    def send_all(self) -> int:
        """Send everything; returns how many operations went.

        Raises:
            Fork: this copy was restored or cloned, or lacks what the server asks for.
            ExchangeEnded: the exchange stopped.
        """
        most, gaps = self.most, 0
        try:
            while (batch := self._next_anew(most)).ops:
                try:
                    self._send_from(batch)
                    most = self.most
                except Expected as asked:
                    gaps += 1
                    if gaps > _GAPS_MOST or not self._send_again(asked):
                        raise Fork("fork") from asked
                except Refused as refused:
                    most = self._divide(self._under_way.ops, refused)
            return self._count
        except ExchangeEnded:
            self._note_delivered()
            raise
        finally:
            self.transport.join()

    def _next_anew(self, most: int) -> Batch:
        self._note_delivered()
        return self._next(most)

    def _next(self, most: int, *, after: int = 0) -> Batch:
        return Ledger(self.store).unsent(most_ops=most, most_bytes=PUSH_BYTES_MOST, after=after)

    def _send_from(self, batch: Batch) -> None:
        """Send batch after batch: the server always has the next one before it has judged the last.

        So a batch may go out before the answer to the one before it is known. Should that be
        trouble, or should we be stopped, both go again: the server knows what it has.
        """
        under_way = deque([(batch, self._begin(batch))])
        while under_way:
            self._under_way, waiting = under_way.popleft()
            if batch.more:
                batch = self._next(self.most, after=batch.last)
                under_way.append((batch, self._begin(batch)))
                self._pull_meanwhile()
            reply = waiting()
            self._note_outcomes(reply["ops"], str(reply["epoch"]))
            self._count += len(self._under_way.ops)

    def _pull_meanwhile(self) -> None:
        for stream, seq in self.reached.items():
            self.meanwhile(stream, seq)

    def _begin(self, batch: Batch) -> Waiting:
        self.sent.note(batch)
        # Written out here rather than where it is sent from: there the last answer is waited for.
        request = packed(self._request(batch.ops))
        if batch.more:
            return self.transport.post_ahead("/push", request)
        # There is nothing to do meanwhile.
        return partial(self.transport.post_packed, "/push", request)

    def _request(self, ops: list[Op]) -> dict[str, Any]:
        replica = Ledger(self.store).replica()
        body: dict[str, Any] = {"proto": limits.PROTO, "rid": replica.rid, "epoch": replica.epoch or None}
        if len(ops) < _PACKED_FROM:
            return body | {"ops": ops}
        if not self._openly and all("h" in op for op in ops):
            ops = list(map(dict, ops))
            body["seal"] = batch_seal([str(op.pop("h")) for op in ops])
        return body | {"packed": pack(ops)}

    def _divide(self, ops: list[Op], refused: Refused) -> int:
        """A request that can't be read holds one act that can't: find it, and show it to a person."""
        if refused.code == _DAMAGED and not self._openly:
            self._openly = True
            return self.most
        if refused.code not in _UNREADABLE:
            raise refused
        if len({op["txn"] for op in ops}) > 1:
            return max(1, len(ops) // 2)
        why = {"code": refused.code, "facts": dict(refused.facts)}
        outcomes = [{"op": op["op"], "outcome": "rejected", "why": why} for op in ops]
        self.tell(self.applier.settle(outcomes, seen_at=self.now()))
        self.sent.gone(str(op["op"]) for op in ops)
        return self.most

    def _note_outcomes(self, outcomes: list[dict[str, Any]], epoch: str) -> None:
        ledger = Ledger(self.store)
        reached = {cursor.stream: cursor.seq for cursor in ledger.cursors()}
        streams = self._streams([str(one["op"]) for one in outcomes])
        self.sent.delivered |= dict.fromkeys(streams)
        for one in outcomes:
            if one["op"] in streams:
                stream = streams[one["op"]]
                self.reached[stream] = max(self.reached.get(stream, 0), int(one.get("seq") or 0))
        over = [
            one
            for one in outcomes
            if one["op"] in streams
            and (self._is_taken(streams[one["op"]]) or _is_over(one, streams[one["op"]], reached))
        ]
        if over:
            refused = [one for one in over if one["outcome"] in ("rejected", "parked")]
            past = [one for one in over if one not in refused]
            self.tell(self.applier.settle(refused, past, epoch=epoch, seen_at=self.now()))
            self.sent.gone(str(one["op"]) for one in over)

    def _streams(self, names: list[str]) -> dict[str, str]:
        """The streams of those of these operations that are in the outbox."""
        streams = {name: str(known.op["stream"]) for name, known in self.sent.known(names).items()}
        others = [name for name in names if name not in streams]
        return streams | Ledger(self.store).streams_of(others)

    def _is_taken(self, stream: str) -> bool:
        return self.granted is not None and stream not in self.granted

    def _note_delivered(self) -> None:
        """Mark what the server has and what hasn't come back meanwhile: most of a long outbox has."""
        if self.sent.delivered:
            with self.store.transaction():
                Ledger(self.store).delivered(self.sent.delivered)
            self.sent.delivered.clear()

    def _send_again(self, asked: Expected) -> bool:
        self._note_delivered()
        with self.store.transaction():
            return Ledger(self.store).resend(str(asked.facts["stream"]), int(str(asked.facts["n"])))


def _is_over(outcome: Mapping[str, Any], stream: str, reached: Mapping[str, int]) -> bool:
    """Whether the answer is all that comes: it stands in no log, or before our cursor."""
    seq = outcome.get("seq")
    if seq is None:
        return outcome["outcome"] in ("rejected", "parked")
    return 0 < int(seq) <= reached.get(stream, 0)
