"""Judging a batch: numbering, authority, then each transaction as a whole.

Planning only reads. It runs before the stream's head is locked, and once more under the lock
when the head moved meanwhile, so the lock is held for the writing alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import NamedTuple

from domain.operations import content_text, text_hash
from server import rights
from server.access import Caller
from server.database import Transaction, marks
from server.errors import Declined
from server.oplog.judging import judge
from server.oplog.state import Body, RecordState, Verdict
from server.oplog.view import Draft, Head, View, heads


class Arrival(NamedTuple):
    """An operation as it arrived, with its content hash."""

    body: Body
    text: str
    h: str
    vouched: bool = False
    """Accepted before by this server (its own mac says so): authority is not asked again."""
    values_text: str = ""
    """``canonical`` of the values with which it creates a record, where that is at hand."""


@dataclass(slots=True)
class Tail:
    """The last operation of a replica in a stream."""

    last_n: int = 0
    op: str = ""


@dataclass(slots=True)
class Plan:
    """The verdicts of a batch and everything that must be written with them."""

    rid: str
    heads: dict[str, Head]
    view: View
    verdicts: list[Verdict] = field(default_factory=list)
    tails: dict[str, Tail] = field(default_factory=dict)
    changed_tails: set[str] = field(default_factory=set)

    def logged(self) -> list[Verdict]:
        """The verdicts that get a new place in a log."""
        return [verdict for verdict in self.verdicts if not verdict.known and verdict.logged]

    def changes_anything(self) -> bool:
        """Whether there is something to write."""
        return bool(self.changed_tails) or any(not verdict.known for verdict in self.verdicts)


def arrive(body: Body) -> Arrival:
    """An operation with its content hash."""
    return arrival(body, content_text(body))


def arrival(body: Body, text: str, values_text: str = "") -> Arrival:
    """An operation whose ``content_text`` is at hand, with its hash."""
    return Arrival(body, text, text_hash(text), values_text=values_text)


def plan(
    tx: Transaction,
    caller: Caller,
    rid: str,
    arrivals: Sequence[Arrival],
    *,
    today: date,
    numbered: bool = True,
) -> Plan:
    """Judge a batch of one replica against what is stored and by the rules of ``today``; writes nothing.

    ``numbered`` is off for reconciling: there operations are known by their id alone.

    Raises:
        Declined: 409 ``fork`` or ``expect`` for numbers that don't continue the replica's.
    """
    bodies = [arrival.body for arrival in arrivals]
    streams = {str(body["stream"]) for body in bodies}
    view = View(tx, today)
    made = Plan(rid, heads(tx, streams | _destinations(bodies)), view, tails=tails(tx, rid, streams))
    view.preload(bodies)
    known = _known(tx, arrivals)
    for _, group in groupby(arrivals, key=lambda arrival: str(arrival.body["txn"])):
        made.verdicts += _group(made, caller, list(group), known, numbered=numbered)
    return made


def _group(
    made: Plan, caller: Caller, group: list[Arrival], known: dict[str, Verdict], *, numbered: bool
) -> list[Verdict]:
    verdicts = []
    for arrival in group:
        found = known.get(str(arrival.body["op"]))
        _count(made, arrival.body, known=found is not None, strict=numbered)
        verdicts.append(found or Verdict(arrival.body, arrival.h, arrival.text, arrival.values_text))
    fresh = [
        (arrival, verdict) for arrival, verdict in zip(group, verdicts, strict=True) if not verdict.known
    ]
    if fresh:
        _try(made, caller, fresh)
    return verdicts


def _try(made: Plan, caller: Caller, fresh: list[tuple[Arrival, Verdict]]) -> None:
    """Judge one transaction; keep all of it, or reject all of it."""
    draft = Draft(made.view)
    for arrival, verdict in fresh:
        if verdict.outcome != "rejected":
            _authorise(made.view, caller, arrival, verdict)
        if verdict.outcome != "rejected":
            judge(draft, verdict)
            made.view.judged[verdict.op] = verdict
    culprit = next((verdict for _, verdict in fresh if verdict.outcome == "rejected"), None)
    if culprit is None:
        made.view.keep(draft)
        return
    for _, verdict in fresh:
        if verdict.outcome != "rejected":
            verdict.reject("txn_rejected", because=culprit.op)
        made.view.judged.pop(verdict.op, None)


def _authorise(view: View, caller: Caller, arrival: Arrival, verdict: Verdict) -> None:
    body = arrival.body
    stated = body.get("h")
    # What this server once accepted may come back from a laptop that has lost the stream since.
    if body["stream"] not in caller.streams and not caller.trusted and not arrival.vouched:
        verdict.logged = False
        verdict.reject("stream_not_granted", stream=body["stream"])
    elif stated is not None and stated != arrival.h:
        verdict.reject("op_hash_wrong")
    elif not caller.trusted and not arrival.vouched:
        _authorise_actor(view, caller, verdict)


def _authorise_actor(view: View, caller: Caller, verdict: Verdict) -> None:
    actor = str(verdict.body["actor"])
    if actor not in caller.employees:
        verdict.reject("actor_not_enrolled")
        return
    employee = view.record("employee", actor)
    if employee is None or employee.values.get("active") is False:
        verdict.reject("actor_not_active")
    elif not rights.allows(_roles(employee), verdict.body, view.narrowed()):
        fact = verdict.body.get("fact") or {}
        verdict.reject("not_allowed", entity=verdict.body["entity"], fact=fact.get("kind"))


def _roles(employee: RecordState) -> list[str]:
    roles = employee.values.get("roles")
    return [str(role) for role in roles] if isinstance(roles, list) else []


def _count(made: Plan, body: Body, *, known: bool, strict: bool) -> None:
    """Hold the operation's number against the replica's last one."""
    tail = made.tails[body["stream"]]
    n = int(body["n"])
    if str(body["rid"]) != made.rid:
        if strict:
            raise Declined(409, "replica_wrong", rid=body["rid"])
        return
    if n == tail.last_n + 1:
        tail.last_n, tail.op = n, str(body["op"])
        made.changed_tails.add(body["stream"])
    elif strict and n <= tail.last_n and not known:
        raise Declined(409, "fork", stream=body["stream"], n=n)
    elif strict and n > tail.last_n:
        raise Declined(409, "expect", stream=body["stream"], n=tail.last_n + 1)


def _known(tx: Transaction, arrivals: Sequence[Arrival]) -> dict[str, Verdict]:
    """The stored outcomes of operations that arrived before, and alarms for reused ids."""
    by_id = {str(arrival.body["op"]): arrival for arrival in arrivals}
    if len(by_id) < len(arrivals):
        raise Declined(400, "op_repeated")
    found = {verdict.op: verdict for verdict in _stored(tx, by_id)}
    for op_id, arrival in by_id.items():
        if op_id in found and found[op_id].h != arrival.h:
            alarm = Verdict(arrival.body, arrival.h, known=_is_rejected(tx, op_id, arrival.h), logged=False)
            found[op_id] = alarm.reject("op_id_reused")
    return found


def _stored(tx: Transaction, by_id: dict[str, Arrival]) -> Iterator[Verdict]:
    ids = list(by_id)
    query = f"SELECT op_id, h, why FROM rejected WHERE op_id IN ({marks(len(ids))})"
    for op_id, h, why in tx.all(query, ids):
        if h == by_id[op_id].h:
            yield Verdict(by_id[op_id].body, h, outcome="rejected", why=json.loads(why), known=True)
    query = (
        f"SELECT op_id, h, outcome, seq, detail FROM oplog WHERE moved = 0 AND op_id IN ({marks(len(ids))})"
    )
    for op_id, h, outcome, seq, detail in tx.all(query, ids):
        said = json.loads(detail) if detail else {}
        verdict = Verdict(by_id[op_id].body, h, outcome=outcome, seq=seq, why=said.get("why"), known=True)
        verdict.conflicts = said.get("conflicts", [])
        yield verdict


def _is_rejected(tx: Transaction, op_id: str, h: str) -> bool:
    return tx.one("SELECT 1 FROM rejected WHERE op_id = ? AND h = ?", (op_id, h)) is not None


def tails(tx: Transaction, rid: str, streams: set[str]) -> dict[str, Tail]:
    """The last operation of a replica in each stream."""
    rows = tx.all("SELECT stream, last_n, tail_op FROM replica_stream WHERE rid = ?", (rid,))
    stored = {stream: Tail(int(last_n), op) for stream, last_n, op in rows}
    return {stream: stored.get(stream, Tail()) for stream in streams}


def _destinations(bodies: Sequence[Body]) -> set[str]:
    return {str(body["to"]) for body in bodies if body["kind"] == "remove" and body.get("to")}
