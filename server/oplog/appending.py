"""Writing a judged batch: places in the log, chain, records, conflicts, numbers; one transaction.

The stream's head row is the last thing locked and the only thing contended: a place in the
log is visible exactly when everything before it is (``docs/sync.md``, no sequence).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.clock import iso
from domain.operations import add_terms, canonical, fact_term, next_chain
from server.access import Caller
from server.database import Database, Row, Transaction, marks
from server.database.schema import COLUMNS
from server.errors import Duplicate, StoreUnavailable
from server.oplog.dispatches import queue_dispatches
from server.oplog.planning import Arrival, Plan, plan
from server.oplog.state import Body, Verdict
from server.oplog.validation import blobs_of
from server.oplog.view import Head, locked_heads

ATTEMPTS = 4
_STUB = ("op", "rid", "n", "txn", "stream", "kind", "entity", "eid")
"""What the log keeps of a rejected operation: nothing that it says."""


@dataclass(slots=True)
class _Log:
    """The entries of one batch being appended, and the heads they lead to."""

    heads: dict[str, Head]
    received_at: str
    rows: list[tuple[object, ...]]

    def append(self, stream: str, verdict_row: tuple[str, ...], outcome: str, *, moved: bool = False) -> int:
        """Give an entry its place; ``verdict_row`` is op, txn, h, kind, entity, eid, body, detail."""
        op_id, txn, h, kind, entity, eid, body, detail = verdict_row
        head = self.heads[stream]
        seq, chain = head.seq + 1, next_chain(head.chain, op_id, h, outcome)
        self.heads[stream] = Head(seq, chain, head.state_sum)
        row = (stream, seq, op_id, txn, h, kind, entity, eid, outcome, body, detail, chain, self.received_at)
        self.rows.append((*row, int(moved)))
        return seq

    def add(self, stream: str, *terms: int) -> None:
        """Change the state sum of a stream."""
        head = self.heads[stream]
        self.heads[stream] = Head(head.seq, head.chain, add_terms(head.state_sum, *terms))


class _NumberTaken(Exception):
    """Another stream gave out the same number between planning and writing."""


def append(
    database: Database,
    caller: Caller,
    rid: str,
    arrivals: Sequence[Arrival],
    *,
    now: datetime,
    numbered: bool = True,
    observe: Callable[[float], object] = lambda seconds: None,
) -> Plan:
    """Judge a batch and write it; judged and written out before the lock, which is held for the
    writing alone. ``observe`` is told for how many seconds the heads were locked.

    Raises:
        Declined: the batch doesn't continue the replica's numbers.
        StoreUnavailable: nothing was written; the same request may be sent again.
    """
    with database.read() as tx:
        made = plan(tx, caller, rid, arrivals, today=now.date(), numbered=numbered)
    if not made.changes_anything():
        return made
    ready = _prepared(made)
    for attempt in range(ATTEMPTS):
        try:
            with database.write() as tx:
                held = locked_heads(tx, made.heads)
                started = time.perf_counter()
                if attempt or not _still_holds(tx, made, held):
                    made = plan(tx, caller, rid, arrivals, today=now.date(), numbered=numbered)
                    ready = _prepared(made)
                made.heads = held
                _write(tx, caller, made, ready, iso(now))
            observe(time.perf_counter() - started)
            return made
        except (_NumberTaken, Duplicate):
            continue
    raise StoreUnavailable("busy")


@dataclass(frozen=True, slots=True)
class _Prepared:
    """All that can be written out before the lock: nothing here depends on the place in the log."""

    entries: list[tuple[Verdict, tuple[str, ...]]]
    new_records: list[tuple[object, ...]]
    changed_records: list[tuple[object, ...]]
    terms: list[tuple[str, int]]
    """Changes of state sums by records."""


def _prepared(made: Plan) -> _Prepared:
    entries = [(verdict, _row(verdict, rejected=verdict.outcome == "rejected")) for verdict in made.logged()]
    new: list[tuple[object, ...]] = []
    changed: list[tuple[object, ...]] = []
    terms: list[tuple[str, int]] = []
    for record in made.view.changed_records.values():
        if record.home:
            terms.append((record.home, -record.term))
        (changed if record.home else new).append(record.row())
        terms.append((record.stream, record.term))
    return _Prepared(entries, new, changed, terms)


def _still_holds(tx: Transaction, made: Plan, held: dict[str, Head]) -> bool:
    """Whether the plan is right although heads moved: nobody touched its records meanwhile.

    Operations, records and conflicts are all found by their record; a number is guarded by its
    register.
    """
    eids = sorted({str(verdict.body["eid"]) for verdict in made.verdicts})
    query = f"SELECT 1 FROM oplog WHERE stream = ? AND seq > ? AND eid IN ({marks(len(eids))})"
    for stream, head in held.items():
        before = made.heads[stream]
        if head != before and (head.seq <= before.seq or tx.one(query, (stream, before.seq, *eids))):
            return False
    return True


def _write(tx: Transaction, caller: Caller, made: Plan, ready: _Prepared, received_at: str) -> None:
    log = _Log(dict(made.heads), received_at, [])
    for verdict, row in ready.entries:
        _log_verdict(tx, log, verdict, row)
    for stream, term in ready.terms:
        log.add(stream, term)
    _write_records(tx, ready)
    tx.bulk("oplog", COLUMNS["oplog"], log.rows)
    _write_numbers(tx, made)
    _write_conflicts(tx, made)
    _write_rejected(tx, caller, made, received_at)
    _write_blob_uses(tx, made)
    _write_tails(tx, made)
    queue_dispatches(tx, made.logged(), received_at)
    tx.many(
        "UPDATE stream_head SET head = ?, chain = ?, state_sum = ? WHERE stream = ?",
        [(head.seq, head.chain, f"{head.state_sum:016x}", stream) for stream, head in log.heads.items()],
    )


def _log_verdict(tx: Transaction, log: _Log, verdict: Verdict, row: tuple[str, ...]) -> None:
    body, stream = verdict.body, str(verdict.body["stream"])
    verdict.seq = log.append(stream, row, verdict.outcome)
    if verdict.outcome == "rejected":
        return
    if body["kind"] == "fact":
        log.add(stream, fact_term(verdict.op, verdict.h))
    elif body["kind"] == "remove":
        _publish_again(tx, log, body)


def _row(verdict: Verdict, *, rejected: bool) -> tuple[str, ...]:
    body = verdict.body
    if rejected:
        text = canonical({key: body[key] for key in _STUB})
    else:
        # Checked on arrival: numbers, and a name without anything that JSON would escape.
        text = f'{{"n":{body["n"]},"off":{body.get("off", 0)},"rid":"{body["rid"]}",{verdict.text[1:]}'
    said = (verdict.op, body["txn"], verdict.h, body["kind"], body["entity"], body["eid"])
    return (*said, text, verdict.detail())  # type: ignore[return-value]


def _publish_again(tx: Transaction, log: _Log, body: Body) -> None:
    """Put the whole history of a moved record, the move included, into the log of its new stream.

    Who reads only that stream can give all of it back after a restore: without the move what
    was said there later would be about a record elsewhere.
    """
    old, new, txn = str(body["stream"]), str(body["to"]), str(body["txn"])
    for op_id, _, h, kind, entity, eid, outcome, text, detail in _history(tx, log, body, old):
        log.append(new, (op_id, txn, h, kind, entity, eid, text, detail), outcome, moved=True)
        if kind == "fact":
            term = fact_term(op_id, h)
            log.add(old, -term)
            log.add(new, term)
        _share_blobs(tx, old, new, blobs_of(text))


def _history(tx: Transaction, log: _Log, body: Body, stream: str) -> list[Row]:
    """What a stream's log says about the record of ``body``, each operation once, where it first stood.

    The log of a record that came back has its past twice: facts would leave the sums twice.
    """
    stored = tx.all(
        "SELECT op_id, txn, h, kind, entity, eid, outcome, body, detail FROM oplog"
        " WHERE eid = ? AND entity = ? AND stream = ? AND outcome <> 'rejected' ORDER BY seq",
        (body["eid"], body["entity"], stream),
    )
    return list({row[0]: row for row in [*stored, *_of_this_batch(log, body, stream)]}.values())


def _of_this_batch(log: _Log, body: Body, stream: str) -> list[Row]:
    about = (stream, body["entity"], body["eid"])
    return [
        (op_id, txn, h, kind, entity, eid, outcome, text, detail)
        for (at, _, op_id, txn, h, kind, entity, eid, outcome, text, detail, *_) in log.rows
        if (at, entity, eid) == about and outcome != "rejected"
    ]


def _write_records(tx: Transaction, ready: _Prepared) -> None:
    tx.bulk("record", COLUMNS["record"], ready.new_records)
    tx.many(
        "UPDATE record SET stream = ?, term = ?, body = ? WHERE entity = ? AND eid = ?",
        [(stream, term, body, entity, eid) for entity, eid, stream, _, term, body in ready.changed_records],
    )


def _write_numbers(tx: Transaction, made: Plan) -> None:
    for (register, number), holder in made.view.new_numbers.items():
        written = tx.run(
            "INSERT INTO number_registry(register, number, op_id, stream, entity, eid)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (register, number, holder.op, holder.stream, holder.entity, holder.eid),
        )
        if not written:
            raise _NumberTaken


def _write_conflicts(tx: Transaction, made: Plan) -> None:
    tx.many(
        "INSERT INTO conflict(id, stream, entity, eid, kind, field, number, other, base, candidates,"
        " state, opened_at, resolved_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET stream = excluded.stream, candidates = excluded.candidates,"
        " state = excluded.state, resolved_by = excluded.resolved_by",
        [conflict.row() for conflict in made.view.changed_conflicts.values()],
    )


def _write_rejected(tx: Transaction, caller: Caller, made: Plan, received_at: str) -> None:
    rows = [
        (
            verdict.op,
            verdict.h,
            verdict.body["stream"],
            caller.device_id,
            canonical(verdict.body),
            canonical(verdict.why),
            received_at,
        )
        for verdict in made.verdicts
        if verdict.outcome == "rejected" and not verdict.known
    ]
    tx.many(
        "INSERT INTO rejected(op_id, h, stream, device_id, body, why, received_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        rows,
    )


def _write_blob_uses(tx: Transaction, made: Plan) -> None:
    uses = {
        (sha256, str(verdict.body["stream"]))
        for verdict in made.logged()
        if verdict.outcome != "rejected"
        for sha256 in blobs_of(verdict.text)
    }
    tx.many(
        "INSERT INTO blob_use(sha256, stream, referenced, held) VALUES (?, ?, 1, 0)"
        " ON CONFLICT(sha256, stream) DO UPDATE SET referenced = 1",
        sorted(uses),
    )


def _share_blobs(tx: Transaction, old: str, new: str, hashes: set[str]) -> None:
    """Who may read a moved record may read its attachments; one still under way is asked for there."""
    if not hashes:
        return
    held = f"SELECT sha256 FROM blob_use WHERE stream = ? AND held = 1 AND sha256 IN ({marks(len(hashes))})"
    delivered = {sha256 for (sha256,) in tx.all(held, (old, *sorted(hashes)))}
    tx.many(
        "INSERT INTO blob_use(sha256, stream, referenced, held) VALUES (?, ?, 1, ?)"
        " ON CONFLICT(sha256, stream) DO UPDATE SET referenced = 1,"
        " held = CASE WHEN excluded.held = 1 THEN 1 ELSE blob_use.held END",
        [(sha256, new, int(sha256 in delivered)) for sha256 in sorted(hashes)],
    )


def _write_tails(tx: Transaction, made: Plan) -> None:
    tx.many(
        "INSERT INTO replica_stream(rid, stream, last_n, tail_op) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(rid, stream) DO UPDATE SET last_n = excluded.last_n, tail_op = excluded.tail_op"
        " WHERE excluded.last_n > replica_stream.last_n",
        [
            (made.rid, stream, made.tails[stream].last_n, made.tails[stream].op)
            for stream in made.changed_tails
        ],
    )
