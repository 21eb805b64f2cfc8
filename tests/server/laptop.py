"""A laptop as the server sees it: makes operations by the protocol and checks every answer."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from domain.operations import CHAIN_START, content_hash, next_chain
from server.enrolment import Grant, issue_code
from server.site import Site
from sync.protocol import limits
from sync.protocol.proof import proof_is_right, proof_key

Body = dict[str, Any]


class Asked(AssertionError):
    """An answer that isn't 2xx."""

    def __init__(self, status: int, code: str, facts: Body) -> None:
        super().__init__(f"{status} {code} {facts}")
        self.status, self.code, self.facts = status, code, facts


@dataclass
class Laptop:
    """One enrolled device with its counters; ``pulled`` are the entries it has applied."""

    http: httpx.Client
    site: Site
    who: Body
    device_key: str
    machine: str
    stream: str
    numbers: dict[str, int] = field(default_factory=dict)
    seq: dict[str, int] = field(default_factory=dict)
    chain: dict[str, str] = field(default_factory=dict)
    pulled: list[Body] = field(default_factory=list)
    nonce: int = 0

    @property
    def epoch(self) -> str:
        return str(self.who["epoch"])

    @property
    def rid(self) -> str:
        return str(self.who["rid"])

    # --- operations ------------------------------------------------------------------------

    def op(self, kind: str, entity: str, eid: str, **said: Any) -> Body:
        stream = said.pop("stream", self.stream)
        self.numbers[stream] = self.numbers.get(stream, 0) + 1
        op_id = self.site.new_id()
        body = {"op": op_id, "rid": self.rid, "n": self.numbers[stream], "txn": said.pop("txn", op_id)}
        body |= {"stream": stream, "schema": 1, "kind": kind, "entity": entity, "eid": eid}
        body |= {"actor": self.who["employee"], "wall": "2026-11-22T11:00:00+05:00", "off": 0}
        return body | said

    def put(self, entity: str, eid: str, fields: Body, **more: Any) -> Body:
        return self.op("put", entity, eid, values=dict(fields), **more)

    def set(self, entity: str, eid: str, field_name: str, value: Any, base: str | None, **more: Any) -> Body:
        return self.op("set", entity, eid, set={field_name: {"v": value, "base": base}}, **more)

    def fact(self, kind: str, entity: str, eid: str, data: Body, **more: Any) -> Body:
        return self.op(
            "fact", entity, eid, fact={"kind": kind, "data": data, "local_on": "2026-11-22"}, **more
        )

    # --- exchanges -------------------------------------------------------------------------

    def push(self, *ops: Body, **more: Any) -> Body:
        body = {"proto": limits.PROTO, "rid": self.rid, "epoch": self.epoch, "ops": list(ops), **more}
        return self.post("/push", body)

    def outcomes(self, *ops: Body) -> list[str]:
        return [op["outcome"] for op in self.push(*ops)["ops"]]

    def pull(self, stream: str | None = None, limit: int = 500) -> Body:
        """Pull one page and check that the chain leads where the server says."""
        stream = stream or self.stream
        after, chain = self.seq.get(stream, 0), self.chain.get(stream, CHAIN_START)
        asked = {"stream": stream, "after": after, "chain": chain, "epoch": self.epoch, "limit": limit}
        page = self.get("/pull", **asked)
        for entry in page["entries"]:
            content = entry.get("h") or content_hash(entry["op"])
            chain = next_chain(chain, entry["op"]["op"], content, entry["outcome"])
            self.pulled.append(entry)
            self.seq[stream] = entry["seq"]
        assert page["chain"] == chain
        self.chain[stream] = chain
        return page

    def pull_all(self, stream: str | None = None, limit: int = 500) -> Body:
        while (page := self.pull(stream, limit))["more"]:
            pass
        return page

    def hello(self, **more: Any) -> Body:
        streams = [self.cursor(stream) for stream in self.who["streams"]]
        body = {"rid": self.rid, "machine": self.machine, "proto": 1, "schema": 1, "epoch": self.epoch}
        return self.post("/hello", {**body, "streams": streams, "unsent": 0, **more})

    def cursor(self, stream: str) -> Body:
        said = {"stream": stream, "after": self.seq.get(stream, 0), "last_n": self.numbers.get(stream, 0)}
        return {**said, "chain": self.chain.get(stream, CHAIN_START)}

    def upload(self, data: bytes, stream: str | None = None, chunk: int = limits.CHUNK_BYTES) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        said = self.post("/blobs", {"sha256": sha256, "size": len(data), "stream": stream or self.stream})
        offset = said["offset"]
        while not said["exists"] and offset < len(data):
            offset = self.patch(said["upload"], offset, data[offset : offset + chunk])
        return sha256

    def patch(self, upload: str, offset: int, data: bytes, checksum: bytes | None = None) -> int:
        digest = base64.b64encode(checksum or hashlib.sha256(data).digest()).decode()
        headers = {
            limits.UPLOAD_OFFSET_HEADER: str(offset),
            limits.UPLOAD_CHECKSUM_HEADER: f"sha256 {digest}",
        }
        answer = self.send("PATCH", f"/blobs/uploads/{upload}", content=data, headers=headers)
        return int(answer.headers[limits.UPLOAD_OFFSET_HEADER])

    def post(self, path: str, body: Body) -> Body:
        data = gzip.compress(json.dumps(body).encode())
        answer = self.send("POST", path, content=data, headers={"Content-Encoding": "gzip"})
        said: Body = answer.json()
        return said

    def get(self, path: str, **query: Any) -> Body:
        said: Body = self.send("GET", path, params=query).json()
        return said

    def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        self.nonce += 1
        nonce = f"nonce-{self.nonce}"
        headers = self.headers(nonce) | more.pop("headers", {})
        answer = self.http.request(method, limits.BASE + path, headers=headers, **more)
        epoch = answer.headers.get(limits.EPOCH_HEADER, "")
        given = answer.headers.get(limits.PROOF_HEADER, "")
        assert proof_is_right(proof_key(self.device_key), nonce, epoch, given), answer.text
        if answer.status_code >= 400:
            said: Body = answer.json() if answer.content else {"code": "", "facts": {}}
            raise Asked(answer.status_code, said["code"], said["facts"])
        return answer

    def headers(self, nonce: str = "n") -> dict[str, str]:
        return {
            "Authorization": f"Bearer {self.who['token']}",
            limits.DEVICE_HEADER: f"{self.who['device']}.{self.device_key}",
            limits.NONCE_HEADER: nonce,
        }


def enrol(http: httpx.Client, site: Site, grant: Grant, machine: str = "m1", key: str = "") -> Laptop:
    """Enrol a new laptop, or another employee on the laptop with this key."""
    key = key or site.token()
    body = {"code": issue_code(site, grant), "device_key": key, "machine": machine, "name": "PC"}
    answer = http.post(f"{limits.BASE}/enrol", json=body, headers={limits.NONCE_HEADER: "n"})
    assert answer.status_code == 200, answer.text
    assert proof_is_right(proof_key(key), "n", answer.json()["epoch"], answer.headers[limits.PROOF_HEADER])
    return Laptop(http, site, answer.json(), key, machine, f"centre:{grant.place_id}")
