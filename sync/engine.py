"""One round of synchronisation: hello → push* → pull* → attachments, restartable at every arrow.

Each step commits by itself; an error ends the round and the next one begins where the data
say, never where a variable in memory said. A pull never waits for a push.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from domain.changes import Changes
from domain.clock import Clock, iso
from domain.operations import CHAIN_START, SCHEMA
from models.database import Store
from sync.apply import Applier, Projector
from sync.attachments import AttachmentFiles, Attachments
from sync.errors import ExchangeEnded, Expected, Fork, Reset
from sync.identity import adopt_fork, adopt_series
from sync.ledger import Ledger
from sync.protocol import limits
from sync.reconcile import offer_archive, offer_owed
from sync.transport import Transport

Tell = Callable[[Changes], None]


@dataclass(slots=True)
class RoundResult:
    """What a finished round did; ``heads`` are the streams' ends, for the wake-up request."""

    pushed: int = 0
    pulled: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    skew: timedelta = timedelta()
    revoked: str = ""
    pull_paused: bool = False
    trouble: str = ""


@dataclass(slots=True)
class Engine:
    """Synchronises one store through one transport. Time, disk and network come from outside."""

    store: Store
    transport: Transport
    clock: Clock
    project: Projector
    files: AttachmentFiles
    tell: Tell = field(default=lambda changes: None)

    def round(self) -> RoundResult:
        """Do one whole round.

        Raises:
            ExchangeEnded: the round stopped; what was committed until then stays.
        """
        result = RoundResult()
        try:
            self._rounds(result)
        except ExchangeEnded as ended:
            with self.store.transaction():
                Ledger(self.store).note_trouble(ended.code)
            raise
        return result

    def wait_for_news(self, heads: dict[str, int]) -> bool:
        """Hold the server's long poll; True when one of the streams has moved past ``heads``."""
        wanted = ",".join(f"{stream}:{head}" for stream, head in sorted(heads.items()))
        found = self.transport.get("/wait", streams=wanted)["heads"]
        return any(int(found.get(stream, head)) > head for stream, head in heads.items())

    def close(self) -> None:
        """Give back the connections of this thread."""
        self.transport.close()
        self.store.close()

    def _rounds(self, result: RoundResult) -> None:
        hello = self._hello(result)
        if self._forked(hello):
            hello = self._hello(result)
        self._reset_streams(hello)
        self._push_all(result)
        if not result.pull_paused:
            self._pull_all(result)
        Attachments(self.store, self.transport, self.files).exchange()

    # --- hello -----------------------------------------------------------------------------

    def _hello(self, result: RoundResult) -> Mapping[str, Any]:
        ledger, replica = Ledger(self.store), Ledger(self.store).replica()
        count, oldest = ledger.unsent_count()
        cursors = [
            {"stream": c.stream, "after": c.seq, "chain": c.chain or CHAIN_START, "last_n": c.last_n}
            for c in ledger.cursors()
        ]
        sent_at = self.clock.now()
        hello = self.transport.post(
            "/hello",
            {
                "rid": replica.rid,
                "machine": replica.machine,
                "proto": limits.PROTO,
                "schema": SCHEMA,
                "epoch": replica.epoch or None,
                "streams": cursors,
                "unsent": count,
                "oldest_unsent": oldest or None,
            },
        )
        self._note_hello(hello, sent_at, result)
        return hello

    def _note_hello(self, hello: Mapping[str, Any], sent_at: datetime, result: RoundResult) -> None:
        answered = self.clock.now()
        middle = sent_at + (answered - sent_at) / 2
        result.skew = datetime.fromisoformat(str(hello["now"])) - middle
        offset = int(result.skew.total_seconds() * 1000)
        result.revoked = str(hello.get("revoked") or "")
        result.pull_paused = int(hello.get("min_pull_schema", 0)) > SCHEMA
        ledger = Ledger(self.store)
        with self.store.transaction():
            ledger.note_exchange(epoch=str(hello["epoch"]), offset_ms=offset, at=iso(answered))
            ledger.follow(str(one["stream"]) for one in hello["streams"])
            adopt_series(self.store, hello["series"])
        result.heads = {str(one["stream"]): int(one["head"]) for one in hello["streams"]}

    def _forked(self, hello: Mapping[str, Any]) -> bool:
        if not any(one.get("state") == "fork" for one in hello["streams"]):
            return False
        self._fork()
        return True

    def _fork(self) -> None:
        replica = Ledger(self.store).replica()
        answer = self.transport.post("/fork", {"machine": replica.machine, "old_rid": replica.rid})
        adopt_fork(self.store, answer)

    def _reset_streams(self, hello: Mapping[str, Any]) -> None:
        stale = [str(one["stream"]) for one in hello["streams"] if one.get("state") == "reset"]
        for stream in stale:
            offer_archive(self.store, self.transport, stream, epoch=str(hello["epoch"]))

    # --- push ------------------------------------------------------------------------------

    def _push_all(self, result: RoundResult) -> None:
        while ops := Ledger(self.store).unsent(limit=limits.PUSH_OPS):
            try:
                self._push(ops, result)
            except Expected as asked:
                self._send_again(asked)
            except Fork:
                self._fork()

    def _push(self, ops: list[dict[str, Any]], result: RoundResult) -> None:
        replica = Ledger(self.store).replica()
        body = {"proto": limits.PROTO, "rid": replica.rid, "epoch": replica.epoch or None, "ops": ops}
        reply = self.transport.post("/push", body)
        with self.store.transaction():
            self._note_outcomes(reply["ops"])
        result.pushed += len(ops)

    def _note_outcomes(self, outcomes: list[dict[str, Any]]) -> None:
        ledger = Ledger(self.store)
        ledger.delivered(str(one["op"]) for one in outcomes)
        unlogged = [
            one for one in outcomes if one["outcome"] in ("rejected", "parked") and one.get("seq") is None
        ]
        if unlogged:
            self._applier().take_back(unlogged, seen_at=iso(self.clock.now()))

    def _send_again(self, asked: Expected) -> None:
        with self.store.transaction():
            found = Ledger(self.store).resend(str(asked.facts["stream"]), int(str(asked.facts["n"])))
        if not found:
            self._fork()

    # --- pull ------------------------------------------------------------------------------

    def _pull_all(self, result: RoundResult) -> None:
        for cursor in Ledger(self.store).cursors():
            if cursor.stream in result.heads:
                self._pull_stream(cursor.stream, result)

    def _pull_stream(self, stream: str, result: RoundResult) -> None:
        while True:
            try:
                page = self._pull_page(stream)
            except Reset as reset:
                epoch = str(reset.facts.get("epoch") or Ledger(self.store).replica().epoch)
                offer_archive(self.store, self.transport, stream, epoch=epoch)
                continue
            result.pulled += len(page["entries"])
            if not page["more"]:
                offer_owed(self.store, self.transport, stream, epoch=str(page["epoch"]))
                return

    def _pull_page(self, stream: str) -> Mapping[str, Any]:
        ledger = Ledger(self.store)
        cursor = next(one for one in ledger.cursors() if one.stream == stream)
        epoch = ledger.replica().epoch
        page = self.transport.get(
            "/pull",
            stream=stream,
            after=cursor.seq,
            chain=cursor.chain or CHAIN_START,
            epoch=epoch,
            limit=limits.PAGE_ENTRIES,
        )
        changes = self._applier().apply_page(stream, page, epoch=epoch, seen_at=iso(self.clock.now()))
        if page.get("backed_up"):
            with self.store.transaction():
                ledger.backed_up(stream, epoch=page["backed_up"]["epoch"], seq=page["backed_up"]["seq"])
        if changes.touched:
            self.tell(changes)
        return page

    def _applier(self) -> Applier:
        return Applier(self.store, self.project)
