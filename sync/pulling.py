"""Pulling a stream: page after page, the next one asked for while the last is applied.

Pages follow one another by what the server says of them (``chain``); a page that doesn't lead
there stores nothing and ends the round, whatever was asked for meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from domain.changes import Changes
from domain.errors import BadInput
from domain.operations import CHAIN_START, PLACE_IN_QUEUE, content_text, text_hash, text_of_placed
from models.database import Store
from sync.ahead import Waiting
from sync.apply import Applier
from sync.errors import Offline
from sync.ledger import Ledger
from sync.protocol import limits
from sync.protocol.packing import canonical_texts, unpack
from sync.sent import Known, Sent
from sync.transport import Transport

_Page = dict[str, Any]


@dataclass(slots=True)
class Puller:
    """Pulls one stream of one store; each page is one transaction with the cursor that it leads to.

    ``sent`` is what a sending has under way meanwhile. ``head`` is how long the stream was when it
    was last heard of; ``state_sum`` is known when everything was pulled. ``seq`` and ``chain`` are
    where the last page ends that was asked for.
    """

    store: Store
    transport: Transport
    applier: Applier
    tell: Callable[[Changes], None]
    now: Callable[[], str]
    stream: str
    sent: Sent = field(default_factory=Sent)
    entries: int = 0
    head: int = 0
    state_sum: str = ""
    _seq: int = field(init=False)
    _chain: str = field(init=False)
    _epoch: str = field(init=False)
    _news: bool = field(init=False)
    _mine: str = field(init=False)
    _waiting: Waiting | None = None

    def __post_init__(self) -> None:
        ledger = Ledger(self.store)
        cursor = ledger.cursor(self.stream)
        self._seq, self._chain = cursor.seq, cursor.chain or CHAIN_START
        replica = ledger.replica()
        self._epoch, self._news = replica.epoch, bool(cursor.checked_at)
        self._mine = replica.rid if ledger.waits(self.stream) else ""

    def pull_all(self, reached: int = 0) -> None:
        """Pull and apply everything that this laptop doesn't have yet.

        ``reached``: the stream is at least that long. A page that was asked for before doesn't know
        of it; a puller that begins anew would no longer remember what it has under way.

        Raises:
            ExchangeEnded: the exchange stopped; the pages applied until then stay.
        """
        try:
            self._take_all()
            if self.head < reached:
                self._take_all()
        finally:
            self.transport.join()

    def _take_all(self) -> None:
        self._take(self._waiting() if self._waiting else self._get(self._asked()))
        while self._waiting:
            self._take(self._waiting())

    def pull_one(self, reached: int) -> None:
        """Apply the page that was asked for before, and ask for the next one up to ``reached``.

        Raises:
            ExchangeEnded: the exchange stopped.
        """
        if self._waiting is not None:
            self._take(self._waiting())
        elif self._seq < reached:
            self._waiting = self.transport.get_ahead("/pull", prepared=_opened, **self._asked())

    def _take(self, page: _Page) -> None:
        before = self._asked()
        named = self._unfold(page)
        self._go_on(page)
        try:
            self._apply(page)
        except Offline:
            if not named:
                raise
            # What is here of our own operations isn't what was sent: the server's copies do.
            self._mine, page = "", self._in_full(before)
            self._go_on(page)
            self._apply(page)
        self.head, self.state_sum = int(page["head"]), str(page.get("state_sum") or "")

    def _go_on(self, page: _Page) -> None:
        """Ask for the page after this one, which may be longer than when it was asked for before."""
        self._waiting = None
        if page["entries"]:
            self._seq, self._chain = int(page["entries"][-1]["seq"]), str(page["chain"])
        if page["more"]:
            if not page["entries"]:
                raise Offline("answer_unreadable")
            self._waiting = self.transport.get_ahead("/pull", prepared=_opened, **self._asked())

    def _in_full(self, asked: dict[str, object]) -> _Page:
        page = self._get({**asked, "mine": ""})
        self._unfold(page)
        return page

    def _get(self, asked: dict[str, object]) -> _Page:
        return _opened(self.transport.get("/pull", **asked))

    def _unfold(self, page: _Page) -> bool:
        """Put a page's entries together; whether operations of ours were only named in it.

        One that isn't here any more is left without its text, so that the chain won't fit.
        """
        named = [str(entry["own"]) for entry in page["entries"] if "own" in entry]
        if named:
            known = self.sent.known(named)
            page["queued"] = frozenset(known)
            _fill_in(page, known | self._read([name for name in named if name not in known]))
        return bool(named)

    def _read(self, names: list[str]) -> dict[str, Known]:
        """Operations of ours that nobody remembers, from the outbox."""
        texts = Ledger(self.store).texts(names) if names else {}
        ops = json.loads(f"[{','.join(texts.values())}]")
        return dict(zip(texts, map(Known, texts.values(), ops), strict=True))

    def _asked(self) -> dict[str, object]:
        where = {"stream": self.stream, "after": self._seq, "chain": self._chain, "epoch": self._epoch}
        return {**where, "limit": limits.PAGE_ENTRIES, "packed": 1, "mine": self._mine}

    def _apply(self, page: _Page) -> None:
        if page["entries"]:
            changes = self.applier.apply_page(
                self.stream, page, epoch=self._epoch, seen_at=self.now(), news=self._news
            )
            self.entries += len(page["entries"])
            # A record that moved in brings its history: that takes nothing out of the outbox.
            self.sent.gone(str(one["op"]["op"]) for one in page["entries"] if not one.get("moved"))
            if changes.touched:
                self.tell(changes)
        if page.get("backed_up"):
            with self.store.transaction():
                mark = page["backed_up"]
                Ledger(self.store).backed_up(self.stream, epoch=mark["epoch"], seq=mark["seq"])


def _opened(page: _Page) -> _Page:
    """A page with what can be said of its entries without the disk: their texts and content hashes.

    Raises:
        Offline: ``answer_unreadable`` for one that was spoilt on its way.
    """
    try:
        page["texts"], page["stored"], page["queued"] = _unpacked(page), {}, frozenset()
        if not _is_whole(page):
            raise Offline("answer_unreadable")
    except (BadInput, KeyError, TypeError, AttributeError) as error:
        raise Offline("answer_unreadable") from error
    page["hashes"] = list(map(text_hash, page["texts"]))
    return page


def _is_whole(page: _Page) -> bool:
    """Whether all is there by which a page is followed."""
    kinds = {"head": int, "chain": str, "more": bool}
    return all(isinstance(page[name], kind) for name, kind in kinds.items()) and all(
        isinstance(entry["seq"], int) and ("own" in entry or isinstance(entry["op"]["op"], str))
        for entry in page["entries"]
    )


def _unpacked(page: _Page) -> list[str]:
    """Entries in columns become entries; the ``content_text`` of each operation that came."""
    if "packed" not in page:
        return [content_text(entry["op"]) if "op" in entry else "" for entry in page["entries"]]
    columns = page.pop("packed")
    page["entries"] = unpack(columns)
    return canonical_texts(columns, within="op", without=PLACE_IN_QUEUE, unless="own")


def _fill_in(page: _Page, held: Mapping[str, Known]) -> None:
    """Give entries that name an operation of ours what we hold of it."""
    texts, stored = page["texts"], page["stored"]
    for at, entry in enumerate(page["entries"]):
        if "own" in entry:
            name = str(entry.pop("own"))
            known = held.get(name)
            if known is None:
                entry["op"] = {"op": name, "n": 0, "rid": ""}
                continue
            stored[name], entry["op"] = known
            texts[at] = text_of_placed(*known)
            page["hashes"][at] = text_hash(texts[at])
