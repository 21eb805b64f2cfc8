"""The line between a laptop and the server: the application is called directly, faults on the way.

It stands in for ``requests.Session``: what goes in and out are the same headers and bytes.
"""

from __future__ import annotations

import asyncio
import gzip
import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from unittest.mock import patch
from urllib.parse import urlencode, urlsplit

import requests
from fastapi import FastAPI

PORTAL = "<html><body>Войдите в сеть гостиницы</body></html>".encode()


class PowerCutError(BaseException):
    """The laptop's power failed: nothing after this line happens."""


class _Raw:
    def __init__(self, body: bytes) -> None:
        self._body = BytesIO(body)

    def read1(self, size: int, *, decode_content: bool) -> bytes:
        assert not decode_content, "the transport unpacks by itself, within limits"
        return self._body.read1(size)


@dataclass
class Reply:
    """An answer as ``requests`` would give it."""

    status_code: int
    headers: dict[str, str]
    body: bytes
    request: Any = None
    raw: Any = None

    def __enter__(self) -> Reply:
        self.raw = _Raw(self.body)
        return self

    def __exit__(self, *_: object) -> None: ...


@dataclass
class Request:
    """A request as it left the laptop."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    data: bytes


@dataclass
class Faults:
    """How often what happens on the way; each share in 0..1, all zero is a good line."""

    request_lost: float = 0.0
    answer_lost: float = 0.0
    twice: float = 0.0
    stale: float = 0.0
    cut: float = 0.0
    portal: float = 0.0
    status: float = 0.0
    damaged_chunk: float = 0.0
    power: float = 0.0
    strips_gzip: bool = False


@contextmanager
def _without_threads() -> Iterator[None]:
    """One run is one thread: the same seed gives the same story, and twice as fast."""
    from anyio import to_thread

    async def at_once(function: Callable[..., Any], *arguments: Any, **_: Any) -> Any:
        return function(*arguments)

    with patch.object(to_thread, "run_sync", at_once):
        yield


class Server:
    """The application and the loop that it runs in."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self._loop = asyncio.new_event_loop()

    def answer(self, request: Request) -> Reply:
        with _without_threads():
            return self._loop.run_until_complete(self._answer(request))

    async def _answer(self, request: Request) -> Reply:
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": "http",
            "path": request.path,
            "raw_path": request.path.encode(),
            "query_string": request.query.encode(),
            "root_path": "",
            "headers": [(name.lower().encode(), value.encode()) for name, value in request.headers.items()],
            "client": ("laptop", 1),
            "server": ("centre", 80),
        }
        waiting = [{"type": "http.request", "body": request.data, "more_body": False}]
        told: dict[str, Any] = {"headers": {}, "body": bytearray(), "status": 500}

        async def receive() -> dict[str, Any]:
            if not waiting:
                await asyncio.Event().wait()
            return waiting.pop()

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                told["status"] = message["status"]
                told["headers"] = {
                    name.decode().title(): value.decode() for name, value in message["headers"]
                }
            else:
                told["body"] += message.get("body", b"")

        await self.app(scope, receive, send)
        return Reply(told["status"], told["headers"], bytes(told["body"]), request)

    def close(self) -> None:
        self._loop.close()


@dataclass
class Wire:
    """One laptop's line."""

    server: Server
    chance: random.Random
    faults: Faults = field(default_factory=Faults)
    old: list[Request] = field(default_factory=list)
    requests: int = 0

    def request(self, method: str, url: str, **given: Any) -> Reply:
        """Send one request; the same signature as a session's."""
        made = _made(method, url, given)
        self.requests += 1
        self._before(made)
        reply = self.server.answer(made)
        if self._happens(self.faults.twice):
            reply = self.server.answer(made)
        if method == "POST":
            self.old = [*self.old[-5:], made]
        return self._on_the_way_back(reply)

    def close(self) -> None: ...

    def _before(self, made: Request) -> None:
        self._power()
        if self._happens(self.faults.request_lost):
            raise requests.ConnectionError("lost")
        if self.old and self._happens(self.faults.stale):
            self.server.answer(self.chance.choice(self.old))
        if made.method == "PATCH" and made.data and self._happens(self.faults.damaged_chunk):
            made.data = bytes([made.data[0] ^ 1]) + made.data[1:]

    def _on_the_way_back(self, reply: Reply) -> Reply:
        self._power()
        if self._happens(self.faults.answer_lost):
            raise requests.ConnectionError("lost")
        if self._happens(self.faults.portal):
            return Reply(200, {"Content-Type": "text/html"}, PORTAL, reply.request)
        if self._happens(self.faults.status):
            return Reply(self.chance.choice((500, 502, 503, 407)), {}, b"proxy", reply.request)
        if reply.body and self._happens(self.faults.cut):
            reply.headers.setdefault("Content-Length", str(len(reply.body)))
            reply.body = reply.body[: self.chance.randrange(len(reply.body))]
            return reply
        if self.faults.strips_gzip and reply.headers.pop("Content-Encoding", "") == "gzip":
            reply.body = gzip.decompress(reply.body)
            reply.headers["Content-Length"] = str(len(reply.body))
        return reply

    def _power(self) -> None:
        if self._happens(self.faults.power):
            raise PowerCutError

    def _happens(self, share: float) -> bool:
        return share > 0 and self.chance.random() < share


def _made(method: str, url: str, given: Mapping[str, Any]) -> Request:
    parts = urlsplit(url)
    query = urlencode(given.get("params") or {})
    return Request(method, parts.path, query, dict(given["headers"]), bytes(given.get("data") or b""))
