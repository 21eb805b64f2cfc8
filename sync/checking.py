"""The check of state sums: both sides hold the same, or the records that differ are fetched again.

Nobody is asked anything, and nothing is wiped. It is done at the head of a stream with an
empty outbox; a record whose creation the server rejected stays on view and isn't counted.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from domain.entities import ENTITIES
from domain.operations import (
    add_terms,
    bucket,
    content_hash,
    fact_term,
    record_term,
    sums_of_texts,
    term_of_text,
)
from models.database import Store
from models.gate import removal_allowed
from models.rows import bytes_of_stream, texts_of_stream
from models.schema import RECORDS
from sync.apply import Applier, Work
from sync.conflicts import stand_beside
from sync.ledger import Ledger
from sync.records import Confirmed, Key
from sync.transport import Transport

log = logging.getLogger("otklik.sync")

_BUCKETS = 256


def own_sums(store: Store, stream: str) -> list[int]:
    """The 256 partial sums of what this copy holds of a stream."""
    sums = [0] * _BUCKETS
    orphans = _unconfirmed(store)
    for entity in RECORDS:
        texts = bytes_of_stream(entity, stream)
        if unsent := {eid.encode("utf-8") for name, eid in orphans if name == entity}:
            texts = (one for one in texts if one[0] not in unsent)
        sums_of_texts(entity, texts, sums)
    for op_id, h, entity, eid in _facts(store, stream):
        if (entity, eid) not in orphans:
            sums[bucket(eid)] += fact_term(op_id, h)
    return [add_terms(one) for one in sums]


def check_stream(
    store: Store, transport: Transport, applier: Applier, stream: str, *, expected: str, seen_at: str
) -> int:
    """Compare with the server's sum, and fetch again what differs; returns how many records did."""
    ledger = Ledger(store)
    if ledger.waits(stream) or _has_deferred(store, stream) or _is_overlaid(store, stream):
        return 0
    sums = own_sums(store, stream)
    repaired = 0
    if f"{add_terms(0, *sums):016x}" != expected:
        theirs = transport.get("/sums", stream=stream)
        for number, term in enumerate(theirs["sums"]):
            if int(term, 16) != sums[number]:
                found = transport.get("/state", stream=stream, bucket=number) | {"bucket": number}
                repaired += _repair(store, applier, stream, found, seen_at=seen_at)
        log.warning("state differed from the server's: %d records fetched again", repaired)
    with store.transaction():
        store.execute("UPDATE cursor SET checked_at = ? WHERE stream = ?", (seen_at, stream))
    return repaired


def _repair(store: Store, applier: Applier, stream: str, found: Mapping[str, Any], *, seen_at: str) -> int:
    number = int(found["bucket"])
    ledger = Ledger(store)
    with applier.working(seen_at) as work:
        if ledger.cursor(stream).seq != int(found["seq"]) or ledger.waits(stream):
            return 0
        theirs: dict[Key, Mapping[str, Any]] = {
            (one["entity"], one["eid"]): one for one in found["records"] if one["entity"] in RECORDS
        }
        differing = _differing(store, stream, number, theirs)
        for key in differing:
            _take(work, stream, key, theirs.get(key))
        differing |= _repair_facts(work, stream, number, found["facts"])
        for entity, eid in differing:
            work.touched[entity].add(eid)
        work.records.write(differing)
    return len(differing)


def _differing(store: Store, stream: str, number: int, theirs: Mapping[Key, Mapping[str, Any]]) -> set[Key]:
    orphans = _unconfirmed(store)
    ours: dict[Key, int] = {}
    for entity in RECORDS:
        for eid, text in texts_of_stream(entity, stream):
            key = (entity, eid)
            if bucket(eid) == number and key not in orphans:
                ours[key] = term_of_text(entity, eid, text)
    differing = ours.keys() - theirs.keys()
    for key, one in theirs.items():
        if ours.get(key) != record_term(*key, one["values"]):
            differing.add(key)
    return set(differing)


def _take(work: Work, stream: str, key: Key, theirs: Mapping[str, Any] | None) -> None:
    if theirs is None:
        work.records.remove(*key)
        return
    state: Confirmed = work.records.confirmed(*key)
    fields = {name: theirs["values"].get(name) for name in ENTITIES[key[0]].fields}
    state.fields, state.writers = fields, dict(theirs["writers"])
    state.stream, state.exists = stream, True
    stand_beside(work.store, *key, state)
    work.records.changed(*key)


def _repair_facts(work: Work, stream: str, number: int, theirs: list[dict[str, Any]]) -> set[Key]:
    orphans = _unconfirmed(work.store)
    ours = {
        op_id: (entity, eid)
        for op_id, _, entity, eid in _facts(work.store, stream)
        if bucket(eid) == number and (entity, eid) not in orphans
    }
    told = {str(op["op"]): op for op in theirs}
    touched = set()
    with removal_allowed(work.store):
        for op_id in ours.keys() - told.keys():
            work.store.execute("DELETE FROM fact WHERE id = ?", (op_id,))
            touched.add(ours[op_id])
    for op_id in told.keys() - ours.keys():
        op = told[op_id]
        work.add_fact(stream, {"op": op, "moved": True}, content_hash(op))
        touched.add((str(op["entity"]), str(op["eid"])))
    return {key for key in touched if key[0] in RECORDS}


def _facts(store: Store, stream: str) -> list[tuple[str, str, str, str]]:
    """Facts whose record lives in the stream: identifier, hash, entity, record."""
    found: list[tuple[str, str, str, str]] = []
    for entity in RECORDS:
        rows = store.execute(
            f'SELECT f.id, f.h, f.entity, f.eid FROM fact f JOIN "{entity}" r ON r.id = f.eid'
            " WHERE f.entity = ? AND r.stream = ? AND f.h IS NOT NULL",
            (entity, stream),
        )
        found += rows.fetchall()
    return found


def _unconfirmed(store: Store) -> set[Key]:
    """Records that exist here alone: their creation was rejected."""
    rows = store.execute("SELECT entity, eid FROM shadow WHERE fields = '{}'").fetchall()
    return {(str(entity), str(eid)) for entity, eid in rows}


def _is_overlaid(store: Store, stream: str) -> bool:
    """Whether a record of the stream shows an edit of ours that is on its way in the one it came from."""
    sql = "SELECT 1 FROM shadow WHERE json_extract(fields, '$.stream') = ? LIMIT 1"
    return store.execute(sql, (stream,)).fetchone() is not None


def _has_deferred(store: Store, stream: str) -> bool:
    return store.execute("SELECT 1 FROM deferred WHERE stream = ?", (stream,)).fetchone() is not None
