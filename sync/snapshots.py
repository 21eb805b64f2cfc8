"""The first sync: a stream as the server packed it, loaded into a new database file.

A snapshot is fetched in parts, checked by its hash, and read line by line. It brings records,
facts and open conflicts; the log after the last verified backup is pulled on top of it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BufferedReader, BytesIO
from typing import Any

from domain.entities import ENTITIES
from domain.operations import PLACE_IN_QUEUE, canonical, content_hash, text_hash
from models.database import Store
from models.gate import gate_opened
from models.rows import replace_columns, writer_texts, writers_text
from sync.conflicts import add_candidate
from sync.errors import Refused
from sync.ledger import Ledger
from sync.protocol.packing import canonical_texts, unpack
from sync.records import Records, known
from sync.transport import Told, Transport

_FACT = (
    "INSERT OR IGNORE INTO fact(id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, h,"
    " data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_BUFFER = 1024 * 1024
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
    """Load a snapshot into a database that holds nothing of its stream; how many records it brought.

    All of it is one transaction, or part of the one that is open. Lines of a kind that this version
    doesn't know are passed over; the state sums tell whether anything is missing.
    """
    lines = _lines(fetched.data)
    next(lines)
    count = 0
    with store.transaction(), gate_opened(store):
        for line in lines:
            if records := line.get("records"):
                count += _load_records(store, fetched.stream, records)
            elif facts := line.get("facts"):
                _load_facts(store, fetched.stream, facts)
            elif (conflict := line.get("conflict")) and known(conflict["entity"]):
                _open(store, fetched.stream, conflict)
        seq, chain = fetched.start
        ledger = Ledger(store)
        ledger.follow([fetched.stream])
        ledger.advance(fetched.stream, seq=seq, chain=chain)
    return count


def _lines(data: bytes) -> Iterator[Line]:
    with gzip.open(BytesIO(data), "rb") as packed:
        # Lines are long: with a small buffer each would be put together of hundreds of pieces.
        for line in BufferedReader(packed, _BUFFER):
            yield json.loads(line.decode("utf-8"))


def _load_records(store: Store, stream: str, said: Mapping[str, Any]) -> int:
    """Records with values in the same fields, as columns, straight into the table."""
    entity, eids = str(said["entity"]), said["eids"]
    if not known(entity):
        return 0
    values = zip(said["fields"], said["values"], strict=True)
    columns = {name: column for name, column in values if name in ENTITIES[entity].fields}
    replace_columns(entity, {**columns, "id": eids, "stream": [stream] * len(eids)})
    others = said["writers"]
    texts = zip(eids, writer_texts(said["fields"], said["by"]), strict=True)
    store.execute_many(
        "INSERT OR REPLACE INTO field_writer(entity, eid, writers) VALUES (?, ?, ?)",
        [(entity, eid, writers_text(others[eid]) if eid in others else text) for eid, text in texts],
    )
    return len(eids)


def _load_facts(store: Store, stream: str, packed: Any) -> None:
    texts = canonical_texts(packed, without=PLACE_IN_QUEUE)
    ops = zip(unpack(packed), texts, strict=True)
    rows = [fact_row(stream, op, text_hash(text)) for op, text in ops if known(op["entity"])]
    insert_facts(store, rows)


def insert_facts(store: Store, rows: list[tuple[object, ...]]) -> None:
    """Write facts of ``fact_row``; known ones stay as they are."""
    store.execute_many(_FACT, rows)


def fact_row(stream: str, op: Mapping[str, Any], h: str = "") -> tuple[object, ...]:
    """The row of a fact, from its operation; ``h`` is its content hash where that is known."""
    said, at = op["fact"], str(op["wall"])
    instant = int(datetime.fromisoformat(at).timestamp() * 1000)
    return (
        *(op["op"], stream, said["kind"], op["entity"], op["eid"], at, instant),
        *(said["local_on"], op["actor"], op["rid"], h or content_hash(op), canonical(said.get("data") or {})),
    )


def _open(store: Store, stream: str, conflict: Mapping[str, Any]) -> None:
    server = Records(store).confirmed(str(conflict["entity"]), str(conflict["eid"]))
    for candidate in conflict["candidates"]:
        add_candidate(store, {**conflict, "stream": stream}, candidate, server)
