"""What every request and answer has in common: who asks, the proof, the log line, the count."""

from __future__ import annotations

import json
import logging
import time
import traceback
from typing import Annotated, Any

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.access import Caller, authenticate, recognise
from server.epochs import current_epoch
from server.errors import Declined
from server.site import Site
from server.web.metrics import Metrics
from server.web.rates import Rates
from sync.protocol import limits
from sync.protocol.proof import proof

log = logging.getLogger("server.access")
NONCE_LENGTH_MOST = 100


def site_of(request: Request) -> Site:
    """The installation that answers."""
    site: Site = request.app.state.site
    return site


async def authenticated(request: Request) -> Caller:
    """The device that asks; also readies the proof and the epoch for the answer."""
    caller = await run_in_threadpool(_authenticate, site_of(request), request)
    rates: Rates = request.app.state.rates
    rates.check(caller.device_id, site_of(request).now())
    return caller


async def active(caller: Annotated[Caller, Depends(authenticated)]) -> Caller:
    """A device that may read: active, or retired and still draining, used by somebody who works here.

    Raises:
        Declined: 403 ``device_revoked`` or ``employee_dismissed``.
    """
    if caller.dismissed:
        raise Declined(403, "employee_dismissed")
    if caller.status not in ("active", "retired"):
        raise Declined(403, "device_revoked", status=caller.status)
    return caller


AnyCaller = Annotated[Caller, Depends(authenticated)]
ActiveCaller = Annotated[Caller, Depends(active)]


def promise_proof(request: Request, key: str, epoch: str) -> None:
    """Have the answer carry the epoch and the proof that this server gave it."""
    nonce = request.headers.get(limits.NONCE_HEADER, "")[:NONCE_LENGTH_MOST]
    request.state.epoch = epoch
    request.state.proof = proof(key, nonce, epoch) if nonce else ""


def _authenticate(site: Site, request: Request) -> Caller:
    with site.database.read() as tx:
        device = recognise(tx, request.headers.get(limits.DEVICE_HEADER, ""))
        # A refused token is proved too: the laptop must know it from a stranger's answer.
        promise_proof(request, device.proof_key, current_epoch(tx))
        request.state.device = device.id
        return authenticate(tx, device, request.headers.get("authorization", ""))


class Envelope:
    """ASGI middleware: proof headers, one log line and one count per request.

    The log names the device and the route, never a path with identifiers, never a value.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state: dict[str, Any] = scope.setdefault("state", {})
        started = time.perf_counter()
        seen = {"status": 500, "bytes": 0}

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen["status"] = message["status"]
                message["headers"] = [*message.get("headers", ()), *_headers(state)]
            seen["bytes"] += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            log_failure(error)
            if seen["bytes"] == 0:
                await _send_failure(sending)
        finally:
            self._count(scope, state, seen, time.perf_counter() - started)

    def _count(self, scope: Scope, state: dict[str, Any], seen: dict[str, int], seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "none")
        self._metrics.request(route, seen["status"], seconds)
        line = {"event": "request", "method": scope["method"], "route": route, "status": seen["status"]}
        line |= {"ms": round(seconds * 1000, 1), "bytes": seen["bytes"], "device": state.get("device", "-")}
        log.info(json.dumps(line))


def log_failure(error: Exception) -> None:
    """Log a bug of ours: type and place, not the message, which may hold personal data."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    line = {"event": "failure", "error": type(error).__name__, "file": place.filename.rsplit("/", 1)[-1]}
    logging.getLogger("server.failure").error(json.dumps({**line, "line": place.lineno}))


def _headers(state: dict[str, Any]) -> list[tuple[bytes, bytes]]:
    headers = [(b"x-content-type-options", b"nosniff")]
    if state.get("epoch"):
        headers.append((limits.EPOCH_HEADER.lower().encode(), state["epoch"].encode()))
    if state.get("proof"):
        headers.append((limits.PROOF_HEADER.lower().encode(), state["proof"].encode()))
    return headers


async def _send_failure(send: Send) -> None:
    body = json.dumps({"code": "server_error", "facts": {}}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 500, "headers": headers})
    await send({"type": "http.response.body", "body": body})
