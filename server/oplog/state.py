"""What the server holds of one record, one conflict and one operation while it judges a batch."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring
from typing import Any

from domain.operations import bucket, canonical, record_text, term_of_text

Body = dict[str, Any]
ALIASES_MOST = 8


@dataclass(slots=True)
class RecordState:
    """A record: values, the writer of each field, and other writers of the same value."""

    entity: str
    eid: str
    stream: str
    values: dict[str, Any] = dataclasses.field(default_factory=dict)
    writers: dict[str, str] = dataclasses.field(default_factory=dict)
    aliases: dict[str, list[str]] = dataclasses.field(default_factory=dict)
    withdrawn: str | None = None
    signed: list[Any] = dataclasses.field(default_factory=list)
    term: int = 0
    """The part of a state sum that is stored for this record."""
    home: str = ""
    """The stream that the stored term counts in; empty for a new record."""
    sole: str = ""
    """The operation that alone wrote the record, where nothing else was said about it so far."""
    text: str = ""
    """``record_text`` of the values, where it is at hand."""

    def copy(self) -> RecordState:
        """A copy that may be changed while a transaction is only being tried."""
        twin = RecordState(self.entity, self.eid, self.stream, dict(self.values), dict(self.writers))
        twin.aliases = {name: list(writers) for name, writers in self.aliases.items()}
        twin.withdrawn, twin.signed = self.withdrawn, list(self.signed)
        twin.term, twin.home = self.term, self.home
        return twin

    def was_seen(self, name: str, base: str | None) -> bool:
        """Whether an author with this base had the present value of the field on screen."""
        return base == self.writers.get(name) or base in self.aliases.get(name, ())

    def write(self, name: str, value: Any, writer: str) -> None:
        """Give a field its value and writer."""
        self.values[name], self.writers[name] = value, writer
        self.sole = self.text = ""
        self.aliases.pop(name, None)

    def fill(self, said: Mapping[str, Any], writer: str, text: str) -> None:
        """Give a new record its first values; there is nothing yet that anybody could have missed.

        ``text`` is what ``canonical`` makes of them, or "".
        """
        self.values = dict(said)
        self.writers = dict.fromkeys(said, writer)
        self.sole = writer
        # What is None counts as absent in a record's text.
        self.text = "" if None in self.values.values() else text

    def join_writers(self, name: str, writer: str) -> None:
        """Make ``writer`` the writer of an equal value; the earlier one stays a valid base."""
        before = self.writers.get(name)
        known = [*self.aliases.get(name, ()), *([before] if before else [])]
        self.write(name, self.values.get(name), writer)
        self.aliases[name] = known[-ALIASES_MOST:]

    def row(self) -> tuple[object, ...]:
        """The row of table ``record``; its term becomes that of the present values."""
        text = self.text or record_text(self.values)
        self.term, self.home = term_of_text(self.entity, self.eid, text), self.stream
        tail = self._beside()
        # The values' text is what the term was taken of: no need to write it out twice.
        body = f'{{"f":{text},{tail[1:]}'
        return (self.entity, self.eid, self.stream, bucket(self.eid), f"{self.term:016x}", body)

    def _beside(self) -> str:
        """Everything but the values. ``d`` is the writer of each value that ``w`` doesn't name."""
        common = self.sole or next(iter(self.writers.values()), "")
        if self._is_simple(common):
            return f'{{"d":{encode_basestring(common)}}}'
        named = {
            name: writer
            for name, writer in self.writers.items()
            if writer != common or self.values.get(name) is None
        }
        extra = {"w": named, "a": self.aliases, "withdrawn": self.withdrawn, "signed": self.signed}
        return canonical({"d": common} | {key: value for key, value in extra.items() if value})

    def _is_simple(self, writer: str) -> bool:
        """Whether one operation wrote every field and nothing else is known: most records."""
        if self.aliases or self.withdrawn or self.signed or None in self.values.values():
            return False
        return bool(self.sole) or all(one == writer for one in self.writers.values())


def record_from_row(row: tuple[Any, ...]) -> RecordState:
    """A record from its row ``(entity, eid, stream, term, body)``."""
    entity, eid, stream, term, text = row
    body = json.loads(text)
    values: Body = body["f"]
    writers = dict.fromkeys(values, body["d"]) | body.get("w", {})
    state = RecordState(entity, eid, stream, values, writers, body.get("a", {}))
    state.withdrawn, state.signed = body.get("withdrawn"), body.get("signed", [])
    state.term, state.home = int(term, 16), stream
    return state


@dataclass(slots=True)
class ConflictState:
    """An open or closed conflict; candidates are ``{"op", "v", "actor", "wall"}``."""

    id: str
    stream: str
    entity: str
    eid: str
    kind: str
    field: str | None = None
    number: str | None = None
    other: str | None = None
    base: Any = None
    candidates: list[Body] = dataclasses.field(default_factory=list)
    state: str = "open"
    opened_at: str = ""
    resolved_by: str | None = None

    def copy(self) -> ConflictState:
        """A copy for a transaction that is only being tried."""
        twin = conflict_from_row(self.row())
        return twin

    def row(self) -> tuple[object, ...]:
        """The row of table ``conflict``."""
        named = (self.id, self.stream, self.entity, self.eid, self.kind, self.field, self.number, self.other)
        texts = (canonical(self.base), canonical(self.candidates))
        return (*named, *texts, self.state, self.opened_at, self.resolved_by)

    def notice(self) -> Body:
        """What the entry tells the laptops about it."""
        said = {"id": self.id, "kind": self.kind, "field": self.field, "base": self.base}
        said |= {"number": self.number, "other": self.other}
        return {key: value for key, value in said.items() if value is not None}


def conflict_from_row(row: tuple[Any, ...]) -> ConflictState:
    """A conflict from its row, columns in the table's order."""
    *named, base, candidates, state, opened_at, resolved_by = row
    found = ConflictState(*named)
    found.base, found.candidates = json.loads(base), json.loads(candidates)
    found.state, found.opened_at, found.resolved_by = state, opened_at, resolved_by
    return found


@dataclass(slots=True)
class Verdict:
    """What becomes of one operation; ``logged`` says whether it gets a place in the log."""

    body: Body
    h: str
    text: str = ""
    """The operation's ``content_text``."""
    values_text: str = ""
    """``canonical`` of the values with which it creates a record, where that is at hand."""
    outcome: str = "ok"
    seq: int | None = None
    why: Body | None = None
    merged: dict[str, Body] = dataclasses.field(default_factory=dict)
    conflicts: list[Body] = dataclasses.field(default_factory=list)
    known: bool = False
    logged: bool = True

    @property
    def op(self) -> str:
        """The operation's identifier."""
        return str(self.body["op"])

    def reject(self, code: str, **facts: object) -> Verdict:
        """Turn this into a rejection; nothing of it will be applied."""
        self.outcome, self.why = "rejected", {"code": code, "facts": facts}
        self.merged, self.conflicts = {}, []
        return self

    def detail(self) -> str | None:
        """What the log keeps beside the operation itself."""
        said = {"merged": self.merged, "conflicts": self.conflicts, "why": self.why}
        held = {key: value for key, value in said.items() if value}
        return canonical(held) if held else None

    def answer(self) -> Body:
        """This outcome in a push reply."""
        said: Body = {"op": self.op, "outcome": self.outcome, "seq": self.seq}
        if self.conflicts:
            said["conflicts"] = [conflict["id"] for conflict in self.conflicts]
        if self.why:
            said["why"] = self.why
        return said
