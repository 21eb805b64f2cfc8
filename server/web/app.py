"""The application: routes over one ``Site``."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic.json_schema import models_json_schema
from starlette.exceptions import HTTPException

from server.dispatch.gateways import Gateway
from server.dispatch.sending import send_due
from server.errors import Declined
from server.site import Site, watch_for_restore
from server.web import admin_routes, blob_routes, monitoring, snapshot_routes, sync_routes
from server.web.bodies import reply
from server.web.envelope import Envelope, log_failure
from server.web.metrics import Metrics
from server.web.page_cache import PageCache
from server.web.rates import Rates
from server.web.waking import Waker
from sync.protocol import messages

REQUESTS_PER_SECOND = 100
BURST = 500
ENROLMENTS_PER_SECOND = 1.0
ENROLMENT_BURST = 200
LOGINS_PER_SECOND = 1 / 60
LOGIN_BURST = 8
WITNESS_EVERY_SECONDS = 2.0
SEND_EVERY_SECONDS = 3.0
_READ_BY_HAND = (
    messages.EnrolRequest,
    messages.ForkRequest,
    messages.HelloRequest,
    messages.PushRequest,
    messages.ReconcileRequest,
    messages.BlobOffer,
)


def create_app(site: Site, gateways: Mapping[str, Gateway] | None = None) -> FastAPI:
    """The server of one installation; any number of such processes may run side by side.

    ``gateways`` by channel send what staff dispatched; without one its letters wait.
    """
    app = FastAPI(
        title="Otklik server",
        version="1",
        docs_url=None,
        redoc_url=None,
        lifespan=_lifespan,
        responses={"default": {"model": messages.ErrorReply}},
    )
    app.state.site = site
    app.state.gateways = gateways or {}
    app.state.metrics = Metrics()
    app.state.rates = Rates(REQUESTS_PER_SECOND, BURST)
    app.state.enrol_rates = Rates(ENROLMENTS_PER_SECOND, ENROLMENT_BURST)
    app.state.login_rates = Rates(LOGINS_PER_SECOND, LOGIN_BURST)
    app.state.waker = Waker(site)
    app.state.pages = PageCache()
    for routes in (sync_routes, snapshot_routes, blob_routes, monitoring, admin_routes):
        app.include_router(routes.router)
    app.add_exception_handler(Declined, _declined)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(HTTPException, _http)
    app.add_middleware(Envelope, metrics=app.state.metrics)
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    site, gateways = app.state.site, app.state.gateways
    tasks = [
        asyncio.create_task(_repeat(WITNESS_EVERY_SECONDS, partial(watch_for_restore, site))),
        asyncio.create_task(_repeat(SEND_EVERY_SECONDS, partial(send_due, site, gateways))),
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()


async def _repeat(seconds: float, work: Callable[[], object]) -> None:
    """Do background work every few seconds; a failure is logged and the next turn comes."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await run_in_threadpool(work)
        except Exception as error:
            log_failure(error)


async def _declined(request: Request, error: Exception) -> Response:
    assert isinstance(error, Declined)
    answer = reply(request, {"code": error.code, "facts": dict(error.facts)}, error.status)
    if error.status in (429, 503):
        answer.headers["Retry-After"] = str(error.facts.get("seconds", 2))
    return answer


async def _unreadable(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])[:200]
    facts = {"because": first["type"], "where": where}
    return reply(request, {"code": "body_unreadable", "facts": facts}, 400)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "request_refused")
    answer = reply(request, {"code": code, "facts": {}}, error.status_code)
    answer.headers.update(error.headers or {})
    return answer


def _openapi(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        described = FastAPI.openapi(app)
        _, schemas = models_json_schema(
            [(model, "validation") for model in _READ_BY_HAND],
            ref_template="#/components/schemas/{model}",
        )
        described.setdefault("components", {}).setdefault("schemas", {}).update(schemas["$defs"])
        for operations in described["paths"].values():
            for operation in operations.values():
                # A wrong parameter is answered like every other error: 400 with a code.
                operation["responses"].pop("422", None)
        app.openapi_schema = described
    return app.openapi_schema
