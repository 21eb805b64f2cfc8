"""The floor of synchronisation: records through a server without any protocol at all.

A threaded HTTP server inflates a batch, stores each record and a log row in one transaction,
and gives the log back, packed. No identity, no validation, no conflicts, no proof.
"""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from domain.operations import canonical

BATCH = 500
LEVEL = 6
_WORDS = (
    "вода авария давление счётчик показания начисление подъезд насос ремонт заявка договор отопление"
    " жалоба ответ срок комиссия акт осмотр лицевой счёт перерасчёт квитанция улица квартал участок"
).split()


def records(count: int, seed: int = 1) -> list[dict[str, Any]]:
    """Appeal-like records: 12 fields, Cyrillic, about 550 bytes each as JSON."""
    chance = random.Random(seed)
    return [_record(chance, at) for at in range(count)]


def _record(chance: random.Random, at: int) -> dict[str, Any]:
    return {
        "id": "".join(chance.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=26)),
        "subject": " ".join(chance.choices(_WORDS, k=4)),
        "text": " ".join(chance.choices(_WORDS, k=20)),
        "channel": chance.choice(("email", "phone", "paper", "portal")),
        "topic": chance.choice(_WORDS),
        "language": chance.choice(("ru", "kk")),
        "sender_number": f"{chance.randrange(10_000)}/{at % 97}",
        "sender_date": f"2026-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        "reply_address": f"ул. {chance.choice(_WORDS)}, {chance.randrange(200)}",
        "external_number": str(chance.randrange(10**8)),
        "pages": chance.randrange(1, 9),
        "region": chance.choice(_WORDS),
        "kind": "appeal",
    }


def open_table(path: Path) -> Any:
    """A database as durable as the real ones, with a record and a log table."""
    connection = sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
    for statement in (
        "PRAGMA journal_mode=WAL",
        "PRAGMA synchronous=FULL",
        "CREATE TABLE record(id TEXT PRIMARY KEY, body TEXT)",
        "CREATE TABLE log(seq INTEGER PRIMARY KEY, id TEXT, body TEXT)",
    ):
        connection.execute(statement)
    return connection


def store(connection: Any, rows: list[tuple[str, str]], *, log: bool) -> None:
    """Records (and log rows) in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO record VALUES (?, ?)", rows)
    if log:
        connection.executemany("INSERT INTO log(id, body) VALUES (?, ?)", rows)
    connection.execute("COMMIT")


class _Pipe(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    connection_of_table: Any
    lock: Lock

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        batch = json.loads(zlib.decompress(self.rfile.read(size)))
        with self.lock:
            store(self.connection_of_table, [(one["id"], canonical(one)) for one in batch], log=True)
        self._answer(b"{}")

    def do_GET(self) -> None:
        after = int(self.path.rsplit("=", 1)[1])
        with self.lock:
            rows = self.connection_of_table.execute(
                "SELECT body FROM log WHERE seq > ? ORDER BY seq LIMIT ?", (after, BATCH)
            ).fetchall()
        self._answer(zlib.compress(f"[{','.join(body for (body,) in rows)}]".encode(), LEVEL))

    def _answer(self, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving_pipe(path: Path) -> Iterator[int]:
    """The bare server on a thread; yields its port."""
    handler = type("Pipe", (_Pipe,), {"connection_of_table": open_table(path), "lock": Lock()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def batched(held: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """The records in batches as they travel."""
    for at in range(0, len(held), BATCH):
        yield held[at : at + BATCH]


def send_and_fetch(port: int, held: list[dict[str, Any]], table: Any) -> int:
    """A sends everything, B fetches and stores it; how many arrived."""
    connection, arrived = HTTPConnection("127.0.0.1", port), 0
    for batch in batched(held):
        text = canonical(batch).encode()
        connection.request("POST", "/", zlib.compress(text, LEVEL))
        connection.getresponse().read()
    while True:
        connection.request("GET", f"/?after={arrived}")
        batch = json.loads(zlib.decompress(connection.getresponse().read()))
        if not batch:
            return arrived
        store(table, [(one["id"], canonical(one)) for one in batch], log=False)
        arrived += len(batch)
