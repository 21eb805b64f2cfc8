"""One round: hello → reconcile? → push* → pull* → check → attachments, restartable at every arrow.

Each step commits by itself; an error ends the round and the next one begins where the data
say, never where a variable in memory said. A pull never waits for a push.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from domain.changes import Changes
from domain.clock import Clock, iso
from models.database import Store
from models.gate import gate_opened
from sync.apply import Applier, Projector
from sync.attachments import AttachmentFiles, Attachments
from sync.checking import check_stream
from sync.courier import deliver_carried
from sync.errors import ExchangeEnded, Fork, Offline, Reset
from sync.greeting import say_hello
from sync.identity import fork
from sync.leaving import leave_stream
from sync.ledger import CursorState, Ledger
from sync.protocol import limits
from sync.pulling import Puller
from sync.reconcile import begin_anew, offer_owed
from sync.sending import Sender
from sync.sent import Sent
from sync.transport import Transport

Tell = Callable[[Changes], None]
_RESTARTS = 4
"""A round begins again when it learnt who it is or in which history it lives; never for ever."""


@dataclass(slots=True)
class RoundResult:
    """What a finished round did; ``heads`` is how far each stream is known, for the wake-up request."""

    pushed: int = 0
    pulled: int = 0
    repaired: int = 0
    heads: dict[str, int] = field(default_factory=dict)
    sums: dict[str, str] = field(default_factory=dict)
    skew: timedelta = timedelta()
    revoked: str = ""
    pull_paused: bool = False


@dataclass(slots=True)
class Engine:
    """Synchronises one store through one transport. Time, disk and network come from outside.

    ``machine`` is the token of this computer: a database that came from another one forks.
    ``check_every``: how often the state sums are computed, which reads the whole stream.
    ``push_ops``: how many operations go in one request at most.
    """

    store: Store
    transport: Transport
    clock: Clock
    project: Projector
    files: AttachmentFiles
    machine: str
    tell: Tell = field(default=lambda changes: None)
    check_every: timedelta = timedelta(days=1)
    push_ops: int = limits.PUSH_OPS

    def round(self) -> RoundResult:
        """Do one whole round.

        Raises:
            ExchangeEnded: the round stopped; what was committed until then stays.
        """
        try:
            return self._until_settled()
        except ExchangeEnded as ended:
            with self.store.transaction():
                Ledger(self.store).note_trouble(ended.code)
            raise

    def greet(self) -> dict[str, int]:
        """Say hello alone; the streams of this laptop with how long each is.

        Raises:
            ExchangeEnded: the exchange stopped.
        """
        result = RoundResult()
        self._hello(result)
        return result.heads

    def wait_for_news(self, heads: dict[str, int]) -> bool:
        """Hold the server's long poll; True when one of the streams has moved past ``heads``."""
        wanted = ",".join(f"{stream}:{head}" for stream, head in sorted(heads.items()))
        found = self.transport.get("/wait", streams=wanted)["heads"]
        return any(int(found.get(stream, head)) > head for stream, head in heads.items())

    def abandon(self) -> None:
        """Break off what another thread waits for with this engine."""
        self.transport.abandon()

    def close(self) -> None:
        """Give back the connections of this thread."""
        self.transport.close()
        self.store.close()

    def _until_settled(self) -> RoundResult:
        for _ in range(_RESTARTS):
            try:
                return self._steps()
            except Fork:
                fork(self.store, self.transport, machine=self.machine)
            except Reset:
                continue
        raise Offline("history_unsettled")

    def _steps(self) -> RoundResult:
        result = RoundResult()
        self._replay_deferred()
        hello = self._hello(result)
        granted = [str(one["stream"]) for one in hello["streams"]]
        if stale := [str(one["stream"]) for one in hello["streams"] if one.get("state") == "reset"]:
            epoch = str(hello["epoch"])
            begin_anew(self.store, self.transport, stale, granted=granted, epoch=epoch, seen_at=self._now())
        self._send(granted, result)
        if deliver_carried(self.store, self.transport):
            # It may be of a stream that is ours too: then it comes with this pull.
            result.heads = {stream: head + 1 for stream, head in result.heads.items()}
        self._leave_streams(granted, result)
        if not result.pull_paused:
            self._pull_all(granted, result)
            self._offer_owed(granted, result)
            self._check(granted, result)
        lacks = {str(one["stream"]): one["lacks"] for one in hello["streams"] if one.get("lacks")}
        Attachments(self.store, self.transport, self.files).exchange(lacks)
        return result

    # --- hello -----------------------------------------------------------------------------

    def _hello(self, result: RoundResult) -> Mapping[str, Any]:
        greeting = say_hello(self.store, self.transport, self.clock, machine=self.machine)
        result.skew, result.revoked = greeting.skew, greeting.revoked
        result.pull_paused = greeting.pull_paused
        result.heads.update(greeting.heads)
        return greeting.said

    def _leave_streams(self, granted: Sequence[str], result: RoundResult) -> None:
        """A stream that was taken away goes when nothing of ours waits for it any more."""
        ledger = Ledger(self.store)
        if result.revoked or not granted:
            return
        for cursor in ledger.cursors():
            if cursor.stream in granted or ledger.waits(cursor.stream):
                continue
            with self.store.transaction(), gate_opened(self.store):
                touched = leave_stream(self.store, cursor.stream)
                gone = {name: frozenset(eids) for name, eids in touched.items()}
                self.project(self.store, gone)
            self.tell(Changes(gone))

    # --- pull ------------------------------------------------------------------------------

    def _send(self, granted: Sequence[str], result: RoundResult) -> None:
        """Send the outbox; what is sent comes back while the rest is on its way."""
        pages: dict[str, Puller] = {}
        sent = Sent()

        def meanwhile(stream: str, reached: int) -> None:
            if stream not in granted or result.pull_paused:
                return
            if stream not in pages:
                pages[stream] = self._puller(stream, sent)
            pages[stream].pull_one(reached)

        sender = Sender(
            *(self.store, self.transport, self._applier(), self._told, self._now),
            meanwhile,
            self.push_ops,
            sent,
        )
        if granted and not result.revoked:
            sender.keep_to(granted)
        result.pushed += sender.send_all()
        for puller in pages.values():
            self._pull_with(puller, result, sender.reached.get(puller.stream, 0))
        # What was sent alone had nothing pulled beside it: that comes with the rest.
        for stream, seq in sender.reached.items():
            result.heads[stream] = max(result.heads.get(stream, 0), seq)

    def _pull_all(self, granted: Sequence[str], result: RoundResult) -> None:
        """Pull every stream that has moved on, or whose sums are due."""
        for stream in granted:
            cursor = Ledger(self.store).cursor(stream)
            if cursor.seq < result.heads[stream] or self._is_due(cursor):
                self._pull_with(self._puller(stream), result)

    def _pull_with(self, puller: Puller, result: RoundResult, reached: int = 0) -> None:
        puller.pull_all(reached)
        result.pulled += puller.entries
        result.heads[puller.stream], result.sums[puller.stream] = puller.head, puller.state_sum

    def _puller(self, stream: str, sent: Sent | None = None) -> Puller:
        with_us = (self.store, self.transport, self._applier(), self._told, self._now)
        return Puller(*with_us, stream, sent or Sent())

    def _offer_owed(self, granted: Sequence[str], result: RoundResult) -> None:
        """At the head: whatever was sent once and isn't shown in this epoch goes again."""
        ledger = Ledger(self.store)
        again = 0
        if ledger.has_delivered():
            with self.store.transaction():
                again = ledger.send_owed(granted)
        if again:
            self._send(granted, result)
        # Of a stream that was taken away the server never shows anything: looked after with the sums.
        due = any(self._is_due(cursor) for cursor in ledger.cursors() if cursor.stream in granted)
        epoch, now = ledger.replica().epoch, self._now()
        again += offer_owed(self.store, self.transport, granted, former=due, epoch=epoch, seen_at=now)
        for stream in granted if again else ():
            self._pull_with(self._puller(stream), result)

    def _check(self, granted: Sequence[str], result: RoundResult) -> None:
        for cursor in Ledger(self.store).cursors():
            expected = result.sums.get(cursor.stream)
            if cursor.stream in granted and expected and self._is_due(cursor):
                result.repaired += check_stream(
                    self.store,
                    self.transport,
                    self._applier(),
                    cursor.stream,
                    expected=expected,
                    seen_at=self._now(),
                )

    def _is_due(self, cursor: CursorState) -> bool:
        """Whether the sums of a stream should be computed again; a clock may have jumped either way."""
        if not cursor.checked_at:
            return True
        return abs(self.clock.now() - datetime.fromisoformat(cursor.checked_at)) >= self.check_every

    # --- around them -----------------------------------------------------------------------

    def _replay_deferred(self) -> None:
        if self.store.execute("SELECT 1 FROM deferred LIMIT 1").fetchone() is not None:
            self._told(self._applier().replay_deferred(seen_at=self._now()))

    def _told(self, changes: Changes) -> None:
        if changes.touched:
            self.tell(changes)

    def _applier(self) -> Applier:
        return Applier(self.store, self.project)

    def _now(self) -> str:
        return iso(self.clock.now())
