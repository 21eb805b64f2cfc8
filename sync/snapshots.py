"""The first sync: a stream as the server packed it, loaded into a new database file.

A snapshot is fetched in parts, checked by its hash, and read line by line. It brings records,
facts and open conflicts; the log after the last verified backup is pulled on top of it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from itertools import islice
from typing import Any

from domain.entities import ENTITIES
from domain.operations import canonical, content_text, text_hash
from models.database import Store
from models.gate import gate_opened
from models.rows import replace_records, writers_text
from sync.conflicts import add_candidate
from sync.errors import Refused
from sync.ledger import Ledger
from sync.records import Records, known
from sync.transport import Told, Transport

BATCH = 2000
_FACT = (
    "INSERT OR IGNORE INTO fact(id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, h,"
    " data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fetched:
    """A snapshot that has arrived whole."""

    stream: str
    said: Mapping[str, Any]
    data: bytes

    @property
    def start(self) -> tuple[int, str]:
        """Where the log goes on: at the verified mark, or at the snapshot where that is older."""
        marked = int(self.said["mark_seq"]), str(self.said["mark_chain"])
        taken = int(self.said["seq"]), str(self.said["chain"])
        return min(marked, taken)


def fetch_snapshot(transport: Transport, stream: str, *, tell: Told = lambda done, total: None) -> Fetched:
    """Ask for the newest snapshot of a stream and fetch its bytes; ``tell`` hears how far it is.

    Raises:
        Refused: ``snapshot_damaged`` when the bytes aren't those that were promised.
        ExchangeEnded: the exchange stopped.
    """
    said = transport.get("/snapshot", stream=stream)
    data = transport.download(f"/snapshots/{said['sha256']}", tell=tell)
    if hashlib.sha256(data).hexdigest() != said["sha256"]:
        raise Refused("snapshot_damaged", stream=stream)
    return Fetched(stream, said, data)


def load_snapshot(store: Store, fetched: Fetched) -> int:
    """Load a snapshot into a database that holds nothing of its stream; how many lines it had."""
    lines = _lines(fetched.data)
    next(lines)
    count = 0
    while batch := list(islice(lines, BATCH)):
        with store.transaction(), gate_opened(store):
            _load(store, fetched.stream, batch)
        count += len(batch)
    seq, chain = fetched.start
    with store.transaction():
        ledger = Ledger(store)
        ledger.follow([fetched.stream])
        ledger.advance(fetched.stream, seq=seq, chain=chain)
    return count


def _lines(data: bytes) -> Iterator[Line]:
    with gzip.open(BytesIO(data), "rb") as unpacked:
        for line in unpacked:
            yield json.loads(line)


def _load(store: Store, stream: str, batch: Iterable[Line]) -> None:
    records: dict[str, list[dict[str, Any]]] = defaultdict(list)
    writers: list[tuple[object, ...]] = []
    facts: list[tuple[object, ...]] = []
    conflicts: list[Mapping[str, Any]] = []
    for line in batch:
        if "record" in line and known(line["record"]["entity"]):
            one = line["record"]
            blank = dict.fromkeys(ENTITIES[one["entity"]].fields)
            values = {name: value for name, value in one["values"].items() if name in blank}
            records[one["entity"]].append({**blank, **values, "id": one["eid"], "stream": stream})
            writers.append((one["entity"], one["eid"], writers_text(one["writers"])))
        elif "fact" in line and known(line["fact"]["entity"]):
            facts.append(fact_row(stream, line["fact"]))
        elif "conflict" in line and known(line["conflict"]["entity"]):
            conflicts.append(line["conflict"])
    for entity, rows in records.items():
        replace_records(entity, rows)
    store.execute_many("INSERT OR REPLACE INTO field_writer(entity, eid, writers) VALUES (?, ?, ?)", writers)
    insert_facts(store, facts)
    for conflict in conflicts:
        _open(store, stream, conflict)


def insert_facts(store: Store, rows: list[tuple[object, ...]]) -> None:
    """Write facts of ``fact_row``; known ones stay as they are."""
    store.execute_many(_FACT, rows)


def fact_row(stream: str, op: Mapping[str, Any]) -> tuple[object, ...]:
    """The row of a fact, from its operation."""
    said, at = op["fact"], str(op["wall"])
    instant = int(datetime.fromisoformat(at).astimezone(UTC).timestamp() * 1000)
    h = text_hash(content_text(op))
    return (
        *(op["op"], stream, said["kind"], op["entity"], op["eid"], at, instant),
        *(said["local_on"], op["actor"], op["rid"], h, canonical(said.get("data") or {})),
    )


def _open(store: Store, stream: str, conflict: Mapping[str, Any]) -> None:
    server = Records(store).confirmed(str(conflict["entity"]), str(conflict["eid"]))
    for candidate in conflict["candidates"]:
        add_candidate(store, {**conflict, "stream": stream}, candidate, server)
