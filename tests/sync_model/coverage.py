"""Rare states that a long run must have met; a model that never gets there proves nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.sync_model.operations import (
    ALARM,
    CONFLICT,
    FACT,
    FIELDS_PER_OP,
    MOVE,
    RESOLVE,
    SET,
    SET_NEWER,
    TAKEN,
    WITHDRAW,
    Op,
    Record,
)

RARE = (
    "answer of a wrong server ignored",
    "attachment dropped to make room",
    "backup of an undone history not marked",
    "clone on an equal machine",
    "clone on another machine",
    "conflict on a conflict",
    "copy on another machine enrolled anew",
    "courier's bundle delivered",
    "damaged chunk refused",
    "damaged operation refused",
    "deferred",
    "deferred entry replayed",
    "differing records fetched again",
    "entry deferred behind another",
    "edit of a record that moved out of reach",
    "edit of a withdrawn record",
    "fact under a known id with other content",
    "first sync by snapshot",
    "foreign operation without the server's signature refused",
    "fork",
    "fork while reconciling",
    "former stream drained",
    "gap ended in a fork",
    "gap filled from the outbox",
    "move against a move",
    "number given twice",
    "operation followed a moved record",
    "owed from the archive",
    "owed from the outbox",
    "page made longer for a transaction",
    "parked",
    "part of a transaction waits for the rest",
    "quarantined",
    "quarantined operation released",
    "record moved again",
    "refused operation came back to a restored laptop",
    "rejected",
    "request of long ago",
    "reset while reconciling",
    "resolution against a resolution",
    "retired device closed",
    "server killed inside a push",
    "server restored",
    "server restored silently",
    "server restored while laptops were recovering",
    "settled by the answer alone",
    "stored operation judged",
    "stored until it can be judged",
    "streams pulled together",
    "upload taken up again",
    "version too old to pull",
    "withdrawal against an edit",
)


def meetings(record: Record, op: Op, outcome: tuple[int, ...]) -> Iterator[str]:
    """Rare ways in which an operation meets a record."""
    if op.kind == FACT and outcome[0] in (TAKEN, ALARM):
        number = outcome[0] == TAKEN
        yield "number given twice" if number else "fact under a known id with other content"
    elif op.kind in (MOVE, WITHDRAW) and outcome[0] == CONFLICT:
        yield "move against a move" if op.kind == MOVE else "withdrawal against an edit"
    elif op.kind == RESOLVE and CONFLICT in outcome:
        yield "resolution against a resolution"
    elif op.kind in (SET, SET_NEWER):
        yield from _edits(record, op, outcome)


def _edits(record: Record, op: Op, outcome: tuple[int, ...]) -> Iterator[str]:
    if outcome[-1]:
        yield "edit of a withdrawn record"
    waiting = {key % FIELDS_PER_OP for key in record.open_conflicts()}
    losing = {part[0] for part, code in zip(op.sets, outcome, strict=False) if code == CONFLICT}
    if waiting & losing:
        yield "conflict on a conflict"


def missing(cover: Mapping[str, int]) -> list[str]:
    """Rare states that a run of many seeds never met."""
    return [state for state in RARE if not cover.get(state)]
