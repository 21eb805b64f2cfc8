"""Applying a page of the server's log: data, outbox and cursor move in one transaction.

The server decided what each operation did; a laptop only repeats it. Own operations that
come back leave the outbox; rejected ones become problems that a person answers; an operation
this version doesn't understand is kept and replayed after an upgrade.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from domain.changes import Changes
from domain.operations import (
    CHAIN_START,
    canonical,
    content_text,
    next_chain,
    placed_text,
    text_hash,
    values_said,
)
from models.database import Store
from models.gate import gate_opened
from sync.conflicts import (
    has_open,
    move_conflicts,
    note_server_values,
    open_conflicts,
    settle_conflicts,
)
from sync.deferral import Deferral, take_understood
from sync.errors import Offline
from sync.leaving import remove_fact, remove_record
from sync.ledger import Ledger
from sync.problems import note_problem
from sync.records import Key, Records, known

Entry = Mapping[str, Any]
Touched = Mapping[str, frozenset[str]]
Projector = Callable[[Store, Touched], None]
_SETTING = ("put", "set", "resolve")
_REFUSED = ("rejected", "parked")
_PLAIN = 4
"""Keys of an entry whose operation did just what it said: seq, op, outcome, mac."""
_FACT = (
    "INTO fact(id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, h, data)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
# A copy that is already there may have rotted; the pulled one leads to the chain. A part of a
# moved record's history keeps the place in the log where it was made.
_KEEP = (
    "INSERT INTO archive(op_id, stream, seq, epoch, body, outcome, ack_mac) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT(op_id) DO UPDATE SET body = excluded.body, ack_mac = excluded.ack_mac,"
    " outcome = excluded.outcome, seq = CASE stream WHEN excluded.stream THEN excluded.seq ELSE seq END,"
    " epoch = CASE stream WHEN excluded.stream THEN excluded.epoch ELSE epoch END"
)


@dataclass(slots=True)
class Work:
    """What one transaction has under way: records, waiting entries, and what it touched.

    ``touched`` names records by entity; under "sent" those of which only that is new, under
    "unseen" appeals that others changed.
    """

    store: Store
    seen_at: str
    records: Records = field(init=False)
    deferral: Deferral = field(init=False)
    touched: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    sent: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Records whose own edits came back, by entity."""

    def __post_init__(self) -> None:
        self.records = Records(self.store)
        self.deferral = Deferral(self.store)

    def add_fact(self, stream: str, entry: Entry, h: str) -> None:
        """Write a fact as the server has it; ``h`` is its content hash."""
        op = entry["op"]
        said, at = op["fact"], str(op["wall"])
        instant = int(datetime.fromisoformat(at).astimezone(UTC).timestamp() * 1000)
        verb = "REPLACE" if entry.get("moved") else "IGNORE"
        self.store.execute(
            f"INSERT OR {verb} {_FACT}",
            (
                *(op["op"], stream, said["kind"], op["entity"], op["eid"], at, instant),
                *(said["local_on"], op["actor"], op["rid"], h, canonical(said.get("data") or {})),
            ),
        )

    def frozen(self) -> dict[str, frozenset[str]]:
        """What was touched, for the projection."""
        return {name: frozenset(eids) for name, eids in self.touched.items() if eids}

    def changes(self) -> Changes:
        """What screens show anew: also marks that say what is unsent."""
        names = self.touched.keys() | self.sent.keys()
        return Changes({name: frozenset(self.touched[name] | self.sent[name]) for name in names})


class Applier:
    """Applies log entries to one store; ``project`` recomputes the list rows they touch."""

    def __init__(self, store: Store, project: Projector) -> None:
        self._store = store
        self._ledger = Ledger(store)
        self._project = project

    def apply_page(
        self, stream: str, page: Mapping[str, Any], *, epoch: str, seen_at: str, news: bool = False
    ) -> Changes:
        """Apply one pulled page and move the cursor past it.

        ``news``: the entries are of today, so what others changed is marked as not yet seen.

        Raises:
            Offline: ``answer_damaged``; the entries don't lead to the page's chain, nothing is stored.
        """
        entries: Sequence[Entry] = page["entries"]
        texts = self._checked(stream, page)
        with self.working(seen_at) as work:
            own = self._own(page)
            abouts = [_about(entry) for entry in entries]
            keys = [about for about in abouts if known(about[0])]
            work.records.preload(keys)
            # Archived first: a conflict asks there who wrote the value that stands.
            self._archive(stream, entries, texts, epoch)
            for entry, about, (_, h) in zip(entries, abouts, texts, strict=True):
                op = entry["op"]
                if _is_of_an_earlier_place(work, stream, entry, about):
                    work.records.changed(*about)
                elif op["op"] in own and _is_as_shown(entry):
                    self._confirm(work, stream, op)
                else:
                    self._apply(work, stream, entry, h)
            # A record that moved in brings its history: that doesn't confirm anything of ours.
            came = [str(entry["op"]["op"]) for entry in entries if not entry.get("moved")]
            self._ledger.drain([name for name in came if name in own])
            work.records.write(keys)
            if entries:
                self._ledger.advance(stream, seq=int(entries[-1]["seq"]), chain=str(page["chain"]))
            if news:
                _note_news(work, [entry for entry in entries if entry["op"]["op"] not in own])
        return work.changes()

    def _own(self, page: Mapping[str, Any]) -> Collection[str]:
        """Operations of a page that are in the outbox; ``queued`` are those of which that is known."""
        known: Collection[str] = page.get("queued") or frozenset()
        names = [str(entry["op"]["op"]) for entry in page["entries"]]
        others = [name for name in names if name not in known] if known else names
        return {*known, *self._ledger.queued(others)} if others else known

    def replay_deferred(self, *, seen_at: str) -> Changes:
        """After an upgrade: apply, in their order, the entries that this version understands now."""
        with self.working(seen_at) as work:
            ready = take_understood(self._store)
            work.deferral = Deferral(self._store)
            for stream, entry in ready:
                h = str(entry.get("h") or text_hash(content_text(entry["op"])))
                self._apply(work, stream, entry, h)
            work.records.write([_about(entry) for _, entry in ready])
        return work.changes()

    def settle(
        self,
        refused: Sequence[Mapping[str, Any]],
        past: Sequence[Mapping[str, Any]] = (),
        *,
        epoch: str = "",
        seen_at: str,
    ) -> Changes:
        """End operations for which an answer is all that will ever come.

        ``refused`` stand in no log (a stream not granted, a quarantine) and become problems;
        ``past`` stand in the log before our cursor. Their records show the confirmed values.
        """
        with self.working(seen_at) as work:
            bodies = self._ledger.bodies([str(one["op"]) for one in (*refused, *past)])
            for outcome in refused:
                op = bodies.get(str(outcome["op"]))
                if op is not None:
                    why = outcome.get("why") or {"code": outcome["outcome"]}
                    self._refuse(work, {"op": op, "why": why})
            self._ledger.keep_settled(past, epoch=epoch)
            self._ledger.drain(list(bodies))
            work.records.write([(str(op["entity"]), str(op["eid"])) for op in bodies.values()])
        return work.changes()

    @contextmanager
    def working(self, seen_at: str) -> Iterator[Work]:
        """One transaction with the gate open; list rows are recomputed at its end."""
        with self._store.transaction(), gate_opened(self._store):
            work = Work(self._store, seen_at)
            yield work
            self._project(self._store, work.frozen())

    def _checked(self, stream: str, page: Mapping[str, Any]) -> list[tuple[str, str]]:
        """The text to archive and the content hash of each entry, if together they lead to the chain."""
        cursors = {cursor.stream: cursor.chain for cursor in self._ledger.cursors()}
        chain = cursors.get(stream) or CHAIN_START
        said = page.get("texts") or [content_text(entry["op"]) for entry in page["entries"]]
        stored = page.get("stored") or {}
        hashes = page.get("hashes") or list(map(text_hash, said))
        texts = []
        for entry, text, given in zip(page["entries"], said, hashes, strict=True):
            op, h = entry["op"], str(entry.get("h") or given)
            chain = next_chain(chain, str(op["op"]), h, str(entry["outcome"]))
            texts.append((_placed(stored.get(op["op"]), text, op, h), h))
        if page["entries"] and chain != page["chain"]:
            raise Offline("answer_damaged", stream=stream)
        return texts

    # --- one entry -------------------------------------------------------------------------

    def _apply(self, work: Work, stream: str, entry: Entry, h: str) -> None:
        op = entry["op"]
        if entry["outcome"] in _REFUSED:
            self._refuse(work, entry)
            return
        if work.deferral.must_wait(op):
            work.deferral.keep(stream, entry)
            return
        entity, eid = _about(entry)
        if op["kind"] in _SETTING:
            self._set_fields(work, stream, entry)
            settle_conflicts(self._store, entry)
        elif op["kind"] == "fact":
            work.add_fact(stream, entry, h)
        elif op["kind"] == "remove" and not entry.get("moved"):
            self._move(work, stream, op)
        work.touched[entity].add(eid)
        if entry.get("conflicts"):
            open_conflicts(self._store, stream, entry, work.records.confirmed(entity, eid))
            work.touched["conflict"].add(eid)

    def _confirm(self, work: Work, stream: str, op: Mapping[str, Any]) -> None:
        """An own operation came back as it was sent: the tables and lists show it already."""
        if op["kind"] != "fact":
            work.records.own_came_back(stream, op)
        if op["kind"] == "set" and has_open(self._store, op["entity"], op["eid"]):
            state = work.records.confirmed(op["entity"], op["eid"])
            note_server_values(self._store, op, state, values_said(op))
        work.touched["sent"].add(op["eid"])
        work.sent[op["entity"]].add(op["eid"])

    def _set_fields(self, work: Work, stream: str, entry: Entry) -> None:
        op = entry["op"]
        if len(entry) == _PLAIN and op["kind"] == "put" and work.records.create(stream, op):
            return
        entity, eid = _about(entry)
        state = work.records.confirmed(entity, eid)
        contested = {notice.get("field") for notice in entry.get("conflicts") or ()}
        merged = entry.get("merged") or {}
        said = values_said(op)
        for name, value in said.items():
            if name in merged:
                state.fields[name], state.writers[name] = merged[name]["v"], merged[name]["w"]
            elif name not in contested:
                state.fields[name], state.writers[name] = value, op["op"]
        if state.exists and has_open(self._store, entity, eid):
            note_server_values(self._store, op, state, said.keys() - contested)
        state.stream, state.exists = stream, True
        work.records.changed(entity, eid)

    def _move(self, work: Work, stream: str, op: Mapping[str, Any]) -> None:
        """The record has left this stream: its history comes in the other one, if that is ours."""
        entity, eid = str(op["entity"]), str(op["eid"])
        state = work.records.confirmed(entity, eid)
        if not state.exists or state.stream != stream:
            return
        if self._ledger.follows(str(op["to"])):
            # The other stream may have been read before this one: then nothing of it comes again.
            state.stream = str(op["to"])
            move_conflicts(self._store, entity, eid, state.stream)
            work.records.changed(entity, eid)
        else:
            remove_record(self._store, work.records, entity, eid)

    def _refuse(self, work: Work, entry: Entry) -> None:
        """A rejected operation of ours becomes a problem; a foreign stub says nothing."""
        op = entry["op"]
        body = note_problem(self._store, op, entry.get("why") or {}, work.seen_at)
        if body is None:
            return
        entity, eid = str(body["entity"]), str(body["eid"])
        work.touched["problem"].add(eid)
        if not known(entity):
            return
        work.touched[entity].add(eid)
        work.records.confirmed(entity, eid)
        work.records.changed(entity, eid)
        if body["kind"] == "fact" and work.records.confirmed(entity, eid).exists:
            remove_fact(self._store, str(body["op"]))

    # --- around them -----------------------------------------------------------------------

    def _archive(
        self, stream: str, entries: Sequence[Entry], texts: Sequence[tuple[str, str]], epoch: str
    ) -> None:
        rows: list[tuple[object, ...]] = []
        refused: list[tuple[object, ...]] = []
        for entry, (text, _) in zip(entries, texts, strict=True):
            op_id = entry["op"]["op"]
            if entry["outcome"] in _REFUSED:
                refused.append((op_id,))
            else:
                rows.append((op_id, stream, entry["seq"], epoch, text, entry["outcome"], entry["mac"]))
        self._store.execute_many(_KEEP, rows)
        self._store.execute_many("UPDATE archive SET outcome = 'rejected' WHERE op_id = ?", refused)


def _placed(stored: str | None, text: str, op: Mapping[str, Any], h: str) -> str:
    """What is archived of an operation: as the outbox had it, if that is the same."""
    if stored is not None and stored.startswith(f'{{"h":"{h}","n":') and stored.endswith(text[1:]):
        return stored
    return placed_text(text, op, h)


def _about(entry: Entry) -> Key:
    op = entry["op"]
    return str(op.get("entity", "")), str(op.get("eid", ""))


def _is_as_shown(entry: Entry) -> bool:
    """Whether an own entry changed nothing but that it is confirmed."""
    plain = entry["outcome"] in ("ok", "same") and not entry.get("moved")
    return plain and entry["op"]["kind"] in ("put", "set", "fact")


def _is_of_an_earlier_place(work: Work, stream: str, entry: Entry, about: Key) -> bool:
    """Whether the record has moved on since: streams are read one after another.

    All that was said before came along with the move, in the log of the other stream.
    """
    op = entry["op"]
    if op["kind"] not in _SETTING or entry.get("moved") or entry["outcome"] in _REFUSED:
        return False
    return known(about[0]) and work.records.stands_elsewhere(*about, stream)


def _note_news(work: Work, entries: Sequence[Entry]) -> None:
    """Others' changes are new to whoever sits here, until the card is opened."""
    about = {_about(entry) for entry in entries}
    if eids := {eid for entity, eid in about if entity == "appeal"}:
        work.touched["unseen"] |= eids
