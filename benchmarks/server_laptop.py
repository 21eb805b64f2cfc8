"""The least that a laptop must do to talk to the server, for measurements of the server alone."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from domain.operations import CHAIN_START, canonical, content_hash, next_chain
from server.enrolment import Grant, issue_code
from server.reference import import_reference
from server.site import Site
from sync.protocol import limits
from sync.protocol.packing import pack, unpack

ROOT = Path(__file__).resolve().parents[1]
PLACE = "P1"
STREAM = f"centre:{PLACE}"


@contextmanager
def server_process(data: Path, *arguments: str) -> Iterator[int]:
    """``python -m server`` in a directory; yields its port."""
    command = [sys.executable, "-m", "server", "--data", str(data), "--port", "0", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        try:
            yield int(running.stdout.readline().rsplit(":", 1)[1])
        finally:
            running.kill()


def found_office(site: Site) -> None:
    """One place and one clerk."""
    clerk = {"login": "clerk", "place_id": PLACE, "roles": ["registry"], "active": True}
    import_reference(
        site,
        [
            {"entity": "place", "eid": PLACE, "fields": {"code": "01"}},
            {"entity": "employee", "eid": "e1", "fields": clerk},
        ],
    )


@dataclass
class BareLaptop:
    """Pushes and pulls with the checks of the protocol and nothing else."""

    connection: HTTPConnection
    site: Site
    who: dict[str, Any]
    key: str
    n: int = 0
    seq: int = 0
    chain: str = CHAIN_START
    sent_bytes: int = 0
    received_bytes: int = 0
    arrived: list[dict[str, Any]] = field(default_factory=list)

    def put(self, record: dict[str, Any]) -> dict[str, Any]:
        """The operation that creates a record."""
        self.n += 1
        op_id = self.site.new_id()
        said = {name: value for name, value in record.items() if name != "id"}
        body = {"op": op_id, "rid": self.who["rid"], "n": self.n, "txn": op_id, "stream": STREAM, "schema": 1}
        body |= {"kind": "put", "entity": "appeal", "eid": record["id"], "values": said, "actor": "e1"}
        return body | {"wall": "2026-11-22T11:00:00+05:00", "off": 0}

    def push(self, ops: list[dict[str, Any]]) -> dict[str, Any]:
        """Send one batch."""
        body = {"proto": 1, "rid": self.who["rid"], "epoch": self.who["epoch"], "packed": pack(ops)}
        return self.ask("POST", "/push", canonical(body).encode())

    def pull(self) -> bool:
        """Fetch one page, check its chain; whether there is more."""
        path = f"/pull?stream={STREAM}&after={self.seq}&chain={self.chain}&epoch={self.who['epoch']}&packed=1"
        page = self.ask("GET", path)
        entries = unpack(page["packed"])
        for entry in entries:
            content = content_hash(entry["op"])
            self.chain = next_chain(self.chain, entry["op"]["op"], content, entry["outcome"])
        if self.chain != page["chain"]:
            raise AssertionError("the chain leads elsewhere")
        self.arrived = entries
        self.seq += len(entries)
        return bool(page["more"])

    def hello(self) -> dict[str, Any]:
        """Open a round."""
        said = {"rid": self.who["rid"], "machine": "m", "proto": 1, "schema": 1, "epoch": self.who["epoch"]}
        return self.ask("POST", "/hello", canonical({**said, "streams": []}).encode())

    def ask(self, method: str, path: str, data: bytes = b"") -> dict[str, Any]:
        """One exchange, packed both ways."""
        answer, body = self.exchange(method, path, data)
        if answer >= 400:
            raise AssertionError(body[:300])
        said: dict[str, Any] = json.loads(body)
        return said

    def exchange(
        self, method: str, path: str, data: bytes = b"", more: dict[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Status and unpacked body of one request."""
        headers = {
            "Authorization": f"Bearer {self.who['token']}",
            limits.DEVICE_HEADER: f"{self.who['device']}.{self.key}",
            limits.NONCE_HEADER: "n",
            "Accept-Encoding": "gzip",
            **(more or {}),
        }
        if len(data) > 1000 and more is None:
            data = gzip.compress(data, 6, mtime=0)
            headers["Content-Encoding"] = "gzip"
        self.sent_bytes += len(data)
        self.connection.request(method, limits.BASE + path, data or None, headers)
        answer = self.connection.getresponse()
        body = answer.read()
        self.received_bytes += len(body)
        if answer.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        return answer.status, body


def enrolled(site: Site, port: int) -> BareLaptop:
    """A laptop of the clerk, enrolled over HTTP."""
    key, code = site.token(), issue_code(site, Grant("e1", PLACE))
    laptop = BareLaptop(HTTPConnection("127.0.0.1", port), site, {"token": "", "device": ""}, key)
    asked = {"code": code, "device_key": key, "machine": "m"}
    laptop.who = laptop.ask("POST", "/enrol", canonical(asked).encode())
    return laptop
