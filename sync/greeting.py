"""Hello: what opens each round. Where this laptop stands, and what the server says to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from domain.clock import Clock, iso
from domain.operations import CHAIN_START, SCHEMA
from models.database import Store
from sync.errors import Fork
from sync.identity import adopt_series, knows_series
from sync.ledger import CursorState, Ledger
from sync.protocol import limits
from sync.transport import Transport

_NOTED_EVERY = timedelta(seconds=30)
_SAME_CLOCK_MS = 2000


@dataclass(frozen=True, slots=True)
class Greeting:
    """The server's answer, with how far our clock is behind its own."""

    said: Mapping[str, Any]
    at: datetime
    skew: timedelta

    @property
    def heads(self) -> dict[str, int]:
        """How long each stream of this laptop is."""
        return {str(one["stream"]): int(one["head"]) for one in self.said["streams"]}

    @property
    def revoked(self) -> str:
        """ "retired" or "lost"; empty for a laptop in service."""
        return str(self.said.get("revoked") or "")

    @property
    def pull_paused(self) -> bool:
        """Whether this version is too old to pull; it may always push."""
        return int(self.said.get("min_pull_schema", 0)) > SCHEMA

    @property
    def offset_ms(self) -> int:
        """The skew as it is stored."""
        return int(self.skew.total_seconds() * 1000)


def say_hello(store: Store, transport: Transport, clock: Clock, *, machine: str) -> Greeting:
    """Open a round, and write down what is new in the answer.

    Raises:
        Fork: this copy was restored or cloned.
        ExchangeEnded: the exchange stopped.
    """
    ledger, replica = Ledger(store), Ledger(store).replica()
    count, oldest = ledger.unsent_count()
    sent_at = clock.now()
    said = transport.post(
        "/hello",
        {
            "rid": replica.rid,
            "machine": machine,
            "proto": limits.PROTO,
            "schema": SCHEMA,
            "epoch": replica.epoch or None,
            "streams": [_place(cursor) for cursor in ledger.cursors()],
            "unsent": count,
            "oldest_unsent": oldest or None,
        },
    )
    if any(one.get("state") == "fork" for one in said["streams"]):
        raise Fork("fork")
    answered = clock.now()
    middle = sent_at + (answered - sent_at) / 2
    greeting = Greeting(said, answered, datetime.fromisoformat(str(said["now"])) - middle)
    if _is_news(store, greeting):
        with store.transaction():
            _note(store, greeting)
    return greeting


def _place(cursor: CursorState) -> dict[str, Any]:
    return {
        "stream": cursor.stream,
        "after": cursor.seq,
        "chain": cursor.chain or CHAIN_START,
        "last_n": cursor.last_n,
        "tail_op": cursor.tail_op,
    }


def _is_news(store: Store, greeting: Greeting) -> bool:
    """Whether a greeting says something that must be written down; most of them don't."""
    ledger = Ledger(store)
    replica, marks = ledger.replica(), ledger.marks()
    last = replica.last_exchange_at
    if not last or abs(greeting.at - datetime.fromisoformat(last)) >= _NOTED_EVERY:
        return True
    return (
        abs(greeting.offset_ms - replica.clock_offset_ms) > _SAME_CLOCK_MS
        or not knows_series(store, greeting.said["series"])
        or any(str(one["stream"]) not in marks for one in greeting.said["streams"])
        or any(marks[stream] != mark for stream, mark in _marks(greeting))
    )


def _marks(greeting: Greeting) -> list[tuple[str, Mapping[str, Any]]]:
    """Up to where a verified backup holds the streams whose history is the one that we know.

    After a restore that nobody announced the epoch is the same, yet other operations stand at
    the same places: of a stream that must begin anew, what is archived is offered first.
    """
    return [
        (str(one["stream"]), one["backed_up"])
        for one in greeting.said["streams"]
        if one.get("backed_up") and one.get("state", "ok") == "ok"
    ]


def _note(store: Store, greeting: Greeting) -> None:
    ledger, said = Ledger(store), greeting.said
    # The epoch that was dealt with last stays until all has been offered in the new one.
    known = ledger.replica().epoch or str(said["epoch"])
    ledger.note_exchange(epoch=known, offset_ms=greeting.offset_ms, at=iso(greeting.at))
    ledger.follow(str(one["stream"]) for one in said["streams"])
    adopt_series(store, said["series"])
    for stream, mark in _marks(greeting):
        ledger.backed_up(stream, epoch=mark["epoch"], seq=mark["seq"])
