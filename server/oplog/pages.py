"""Reading the log back: pages that never split a transaction, sums, and one bucket's state."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from pydantic_core import from_json, to_json

from domain.operations import CHAIN_START, add_terms, bucket, canonical, fact_term
from server.database import Row, Transaction
from server.errors import Declined
from server.keys import ServerKey
from server.oplog.state import Body, record_from_row
from server.oplog.view import heads
from sync.protocol.packing import pack

_PLACE_LENGTH_MOST = 160
"""A stored operation begins with its place in the queue (``appending.py``): numbers and the replica."""
_COLUMNS = "seq, op_id, txn, h, outcome, body, detail, chain, moved"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a stream as its rows."""

    head: int
    chain: str
    rows: list[Row]
    more: bool
    state_sum: str | None


def read_page(tx: Transaction, stream: str, after: int, chain: str, *, limit: int) -> Page:
    """The entries after ``after``; the cursor must have been checked."""
    head = heads(tx, [stream])[stream]
    rows = _whole_transactions(tx, stream, after, _aligned(after, limit))
    last = int(rows[-1][0]) if rows else after
    at_head = last == head.seq
    state_sum = f"{head.state_sum:016x}" if at_head else None
    return Page(head.seq, rows[-1][7] if rows else chain, rows, not at_head, state_sum)


def check_cursor(tx: Transaction, stream: str, after: int, chain: str) -> None:
    """Decline a cursor that points into another history.

    Raises:
        Declined: 409 ``reset``.
    """
    if not cursor_fits(tx, stream, after, chain):
        raise Declined(409, "reset", stream=stream, because="chain")


def cursor_fits(tx: Transaction, stream: str, after: int, chain: str) -> bool:
    """Whether the chain at ``after`` is the laptop's."""
    if after == 0:
        return chain == CHAIN_START
    row = tx.one("SELECT chain FROM oplog WHERE stream = ? AND seq = ?", (stream, after))
    return row is not None and row[0] == chain


def entry_text(key: ServerKey, row: Row, mine: str = "") -> str:
    """One entry as JSON; the stored operation is copied in as it is.

    Of an operation of the replica ``mine`` that did just what it said the identifier is enough.
    """
    seq, op_id, _, h, outcome, body, detail, _, moved = row
    rejected = outcome == "rejected"
    mac = "" if rejected else key.mac(op_id, h)
    if mine and not (rejected or moved or detail) and mine in body[:_PLACE_LENGTH_MOST]:
        return f'{{"seq":{seq},"own":"{op_id}","outcome":"{outcome}","mac":"{mac}"}}'
    tail = f',"h":"{h}"' if rejected else ""
    if moved:
        tail += ',"moved":true'
    if detail:
        tail += "," + detail[1:-1]
    return f'{{"seq":{seq},"op":{body},"outcome":"{outcome}","mac":"{mac}"{tail}}}'


def bucket_sums(tx: Transaction, stream: str) -> tuple[int, list[str]]:
    """The stream's head and its 256 partial sums."""
    head = heads(tx, [stream])[stream].seq
    sums = [0] * 256
    for number, term in tx.all("SELECT bucket, term FROM record WHERE stream = ?", (stream,)):
        sums[number] = add_terms(sums[number], int(term, 16))
    for op_id, h, eid in tx.all(f"SELECT o.op_id, o.h, o.eid {FACTS_OF_STREAM}", (stream, stream)):
        sums[bucket(eid)] = add_terms(sums[bucket(eid)], fact_term(op_id, h))
    return head, [f"{term:016x}" for term in sums]


def bucket_state(tx: Transaction, stream: str, number: int) -> tuple[int, list[Body], list[Body]]:
    """The head, the records and the facts of one bucket."""
    head = heads(tx, [stream])[stream].seq
    rows = tx.all(
        "SELECT entity, eid, stream, term, body FROM record WHERE stream = ? AND bucket = ?",
        (stream, number),
    )
    records = [record_json(row) for row in rows]
    facts = [
        json.loads(body)
        for body, eid in tx.all(f"SELECT o.body, o.eid {FACTS_OF_STREAM}", (stream, stream))
        if bucket(eid) == number
    ]
    return head, records, facts


FACTS_OF_STREAM = (
    "FROM oplog o JOIN record r ON r.entity = o.entity AND r.eid = o.eid AND r.stream = ?"
    " WHERE o.stream = ? AND o.kind = 'fact' AND o.outcome <> 'rejected'"
    " AND o.seq = (SELECT MIN(s.seq) FROM oplog s WHERE s.stream = o.stream AND s.eid = o.eid"
    " AND s.op_id = o.op_id) ORDER BY o.seq"
)
"""Facts whose record still lives in the stream, each once even after the record came back."""


def record_json(row: Row) -> Body:
    """A record as snapshots and repairs carry it."""
    record = record_from_row(row)
    named = {"entity": record.entity, "eid": record.eid}
    return {**named, "values": record.values, "writers": record.writers}


def page_json(page: Page, key: ServerKey, said: dict[str, Any], *, packed: bool, mine: str = "") -> bytes:
    """The whole reply; ``said`` are the small keys beside the entries, ``mine`` is who asks for it."""
    held = {**said, "head": page.head, "chain": page.chain, "more": page.more}
    if page.state_sum is not None:
        held["state_sum"] = page.state_sum
    own = f'"rid":"{mine}",' if mine else ""
    entries = f"[{','.join(entry_text(key, row, own) for row in page.rows)}]"
    if packed:
        held["packed"] = pack(from_json(entries))
        return to_json(held)
    return f'{canonical(held)[:-1]},"entries":{entries}}}'.encode()


def _aligned(after: int, limit: int) -> int:
    """How many entries to read so that the page ends where everybody's pages end."""
    left = limit - after % limit
    return left if left > limit // 2 else left + limit


def _whole_transactions(tx: Transaction, stream: str, after: int, limit: int) -> list[Row]:
    query = f"SELECT {_COLUMNS} FROM oplog WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?"
    rows = tx.all(query, (stream, after, limit + 1))
    if len(rows) <= limit:
        return rows
    kept = rows[:limit]
    while kept and kept[-1][2] == rows[limit][2]:
        kept.pop()
    return kept or _first_transaction(tx, stream, after, rows[0][2], limit)


def _first_transaction(tx: Transaction, stream: str, after: int, txn: str, limit: int) -> list[Row]:
    """A transaction longer than a page (a moved record brings its whole history) travels alone."""
    query = f"SELECT {_COLUMNS} FROM oplog WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?"
    size = limit
    while True:
        size *= 2
        rows = tx.all(query, (stream, after, size))
        kept = [row for row in rows if row[2] == txn]
        if len(kept) < len(rows) or len(rows) < size:
            return kept
