"""What travels and what it adds up to: operations, log entries, records.

Everything is small integers, so that a run is fast and its hashes are the same in every
process. The real shapes are in ``docs/sync.md``; the names here are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

# Streams: reference data, two service centres, one engineer's visits.
REF, CENTRE_1, CENTRE_2, VISITS = range(4)
STREAMS = (REF, CENTRE_1, CENTRE_2, VISITS)

# Kinds of operation. SET_NEWER stands for a kind that schema 1 doesn't know.
CREATE, SET, FACT, MOVE, RESOLVE, WITHDRAW, SET_NEWER = range(7)
KIND_NAMES = ("create", "set", "fact", "move", "resolve", "withdraw", "set-newer")

# Kinds of fact.
PLAIN, REGISTRATION, LETTER, SENT = range(4)

# Fields of a record. The last three can only be fields of a conflict.
STATUS, TOPIC, TAGS, COLOUR, ADDED, WITHDRAWN, PLACE, NUMBER, CONTENT = range(9)
ASK_FIELDS = (STATUS, TOPIC)
FIELDS_PER_OP = 16

# Outcomes: of one field or fact, and of a whole operation.
OK, SAME, MERGED, JOINED, OVER, CONFLICT, TAKEN, ALARM = range(1, 9)
REJECTED, PARKED, STORED, KNOWN, REFUSED = range(10, 15)

# Roles of a log entry.
EFFECT, RECEIPT, REFUSAL, REMOVE, MOVED, WAITING = range(20, 26)
ROLE_NAMES = {
    EFFECT: "effect",
    RECEIPT: "receipt",
    REFUSAL: "refusal",
    REMOVE: "remove",
    MOVED: "moved",
    WAITING: "waiting",
}

SetField = tuple[int, int, int]
"""field, value, base: the writer that the author saw, 0 = the field was empty."""


@dataclass(slots=True, kw_only=True, eq=False)
class Op:
    """One operation. ``h`` is the hash of its content; number and replica aren't part of it."""

    id: int
    txn: int
    dev: int
    kind: int
    stream: int
    eid: int
    sets: tuple[SetField, ...] = ()
    """for withdraw: the writers of all fields that the author saw; the values don't matter"""
    fact: tuple[int, int, int] = (0, 0, 0)
    """fact id, kind of fact, content"""
    closes: tuple[int, ...] = ()
    to: int = 0
    saw: int = 0
    """move: the operation that placed the record where the author saw it"""
    alive: int = 0
    """set: 1 when the author saw a record that wasn't withdrawn"""
    schema: int = 1
    size: int = 1
    """how many operations its transaction has"""
    wall: int = 0
    bad: int = 0
    """1: the server's validation will refuse it"""
    h: int = field(init=False)

    def __post_init__(self) -> None:
        self.h = content_hash(self)


def content_hash(op: Op) -> int:
    """The hash of everything that an operation says."""
    named = (op.id, op.txn, op.dev, op.kind, op.stream, op.eid, op.sets, op.fact)
    return hash((named, op.closes, op.to, op.saw, op.alive, op.schema, op.size, op.wall, op.bad))


def stub(op: Op) -> Op:
    """What others may know of an operation that isn't theirs to read: that it was."""
    hidden = Op(id=op.id, txn=op.txn, dev=0, kind=op.kind, stream=op.stream, eid=0)
    hidden.h = op.h
    return hidden


@dataclass(slots=True, eq=False)
class Entry:
    """One line of a stream's log."""

    op: Op
    role: int
    outcome: tuple[int, ...]
    chain: int
    mac: int
    group: int
    """what was committed together, so what a page must not split"""
    place: int = 0
    """remove, moved: the placement number that the record has after the move"""
    also: tuple[tuple[int, int], ...] = ()
    """the last ``seq`` of this commit in every stream, when it touched several"""


class Field(NamedTuple):
    """The present value of a field."""

    value: object
    writers: tuple[int, ...]
    """the operations that wrote this value, each a valid base; negative: a merge"""


Conflicts = dict[int, tuple[int, int]]
"""candidate key (operation and field) -> value, 1 while it is open"""


@dataclass(slots=True, eq=False)
class Record:
    """A record as one side holds it. Never changed in place: disks share and copy freely."""

    eid: int
    stream: int
    moves: int
    placed_by: int
    fields: dict[int, Field]
    facts: dict[int, tuple[int, int]]
    conflicts: Conflicts
    ops: tuple[int, ...]
    """operations applied to it; the harness's, not part of the state"""
    digest: int = 0

    def twin(self) -> Record:
        """A copy to be changed; the dictionaries are still shared."""
        return Record(
            self.eid,
            self.stream,
            self.moves,
            self.placed_by,
            self.fields,
            self.facts,
            self.conflicts,
            self.ops,
        )

    def sum(self) -> int:
        """This record's part of the state sum of its stream."""
        if not self.digest:
            parts = (tuple(sorted(kept.items())) for kept in (self.fields, self.facts, self.conflicts))
            self.digest = hash((self.eid, self.stream, self.moves, self.placed_by, *parts))
        return self.digest

    def open_conflicts(self) -> list[int]:
        """Keys of the candidates that wait for a person."""
        return [key for key, (_, is_open) in self.conflicts.items() if is_open]


def conflict_key(op_id: int, name: int) -> int:
    """The key of the candidate that an operation left on a field."""
    return op_id * FIELDS_PER_OP + name
