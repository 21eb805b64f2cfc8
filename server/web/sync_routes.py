"""The routes of one round of synchronisation, and of enrolment (``docs/sync.md``)."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from server import exchange
from server.access import Caller
from server.enrolment import enrol, fork
from server.epochs import current_epoch
from server.errors import Declined
from server.hello import answer_hello, backed_up
from server.oplog.pages import bucket_state, bucket_sums, check_cursor, page_json, read_page
from server.site import Site
from server.web.bodies import gzipped, packed_reply, parse, parse_push, read_body, reply, takes_gzip
from server.web.envelope import ActiveCaller, AnyCaller, promise_proof, site_of
from server.web.metrics import Metrics
from server.web.page_cache import PageCache
from server.web.waking import Waker
from sync.protocol import limits, messages
from sync.protocol.proof import proof_key

router = APIRouter(prefix=limits.BASE, tags=["sync"])
SMALL_BYTES = 64 * 1024
STREAM = r"^(ref|(centre|user):[A-Za-z0-9][A-Za-z0-9._-]{0,63})$"
REPLICA = r"^([A-Za-z0-9][A-Za-z0-9._:~-]{0,79})?$"
StreamName = Annotated[str, Query(pattern=STREAM)]


class PullQuery(BaseModel):
    """From where on a laptop wants a stream, and how.

    ``packed`` asks for the entries in columns. ``mine`` names a replica whose own operations the
    laptop has at hand: of those the identifiers will do.
    """

    model_config = ConfigDict(frozen=True)

    stream: Annotated[str, Field(pattern=STREAM)]
    chain: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    after: Annotated[int, Field(ge=0, le=2**62)] = 0
    epoch: Annotated[str, Field(max_length=80)] = ""
    limit: Annotated[int, Field(ge=1, le=limits.PAGE_ENTRIES)] = limits.PAGE_ENTRIES
    packed: bool = False
    mine: Annotated[str, Field(pattern=REPLICA)] = ""


def says(model: type[BaseModel], request: type[BaseModel] | None = None) -> dict[str, Any]:
    """What OpenAPI is told of a route whose bodies are read and written by hand."""
    told: dict[str, Any] = {"responses": {200: {"model": model}}}
    if request is not None:
        schema = {"$ref": f"#/components/schemas/{request.__name__}"}
        content = {"application/json": {"schema": schema}}
        told["openapi_extra"] = {"requestBody": {"required": True, "content": content}}
    return told


@router.post("/enrol", **says(messages.EnrolReply, messages.EnrolRequest))
async def post_enrol(request: Request) -> Response:
    """Turn a one-time code into a device and a token."""
    site = site_of(request)
    host = request.client.host if request.client else "-"
    request.app.state.enrol_rates.check(host, site.now())
    asked, _ = parse(messages.EnrolRequest, await read_body(request, SMALL_BYTES))
    said = await run_in_threadpool(enrol, site, asked)
    promise_proof(request, proof_key(asked.device_key), said["epoch"])
    return reply(request, said)


@router.post("/fork", **says(messages.ForkReply, messages.ForkRequest))
async def post_fork(request: Request, caller: ActiveCaller) -> Response:
    """Give a restored or cloned laptop a new replica."""
    asked, _ = parse(messages.ForkRequest, await read_body(request, SMALL_BYTES))
    return reply(request, await run_in_threadpool(fork, site_of(request), caller.device_id, asked))


@router.post("/hello", **says(messages.HelloReply, messages.HelloRequest))
async def post_hello(request: Request, caller: AnyCaller) -> Response:
    """Open a round."""
    asked, _ = parse(messages.HelloRequest, await read_body(request, SMALL_BYTES))
    return reply(request, await run_in_threadpool(answer_hello, site_of(request), caller, asked))


@router.post("/push", **says(messages.PushReply, messages.PushRequest))
async def post_push(request: Request, caller: AnyCaller) -> Response:
    """Take a replica's operations."""
    data = await read_body(request, limits.PUSH_BYTES)
    metrics: Metrics = request.app.state.metrics
    said = await run_in_threadpool(_push, site_of(request), caller, data, metrics)
    metrics.operations(op["outcome"] for op in said["ops"])
    return await run_in_threadpool(reply, request, said)


@router.post("/reconcile", **says(messages.ReconcileReply, messages.ReconcileRequest))
async def post_reconcile(request: Request, caller: ActiveCaller) -> Response:
    """Take back archived operations after a restore."""
    data = await read_body(request, limits.PUSH_BYTES)
    said = await run_in_threadpool(_reconcile, site_of(request), caller, data)
    return await run_in_threadpool(reply, request, said)


@router.get("/pull", **says(messages.PullReply))
async def get_pull(request: Request, caller: ActiveCaller, asked: Annotated[PullQuery, Query()]) -> Response:
    """A page of a stream."""
    caller.require_stream(asked.stream)
    return await run_in_threadpool(_pull, request, asked)


@router.get("/sums", **says(messages.SumsReply))
def get_sums(request: Request, caller: ActiveCaller, stream: StreamName) -> Response:
    """The 256 partial sums of a stream."""
    caller.require_stream(stream)
    with site_of(request).database.read() as tx:
        seq, sums = bucket_sums(tx, stream)
    return reply(request, {"seq": seq, "sums": sums})


@router.get("/state", **says(messages.StateReply))
def get_state(
    request: Request,
    caller: ActiveCaller,
    stream: StreamName,
    bucket: Annotated[int, Query(ge=0, le=255)],
) -> Response:
    """The records and facts of one bucket."""
    caller.require_stream(stream)
    with site_of(request).database.read() as tx:
        seq, records, facts = bucket_state(tx, stream, bucket)
    return reply(request, {"seq": seq, "records": records, "facts": facts})


@router.get("/wait", **says(messages.WaitReply))
async def get_wait(
    request: Request,
    caller: ActiveCaller,
    streams: Annotated[str, Query(max_length=8000)],
    seconds: Annotated[float, Query(ge=0, le=limits.WAIT_SECONDS)] = limits.WAIT_SECONDS,
) -> Response:
    """Answer when a head passes the number given; ``streams`` is ``name:head`` joined by commas."""
    waker: Waker = request.app.state.waker
    heads = await waker.wait(_points(caller, streams), seconds)
    return reply(request, {"epoch": request.state.epoch, "heads": heads})


def _push(site: Site, caller: Caller, data: bytes, metrics: Metrics) -> dict[str, Any]:
    asked, arrivals = parse_push(data)
    return exchange.push(site, caller, asked, arrivals, observe=metrics.locked)


def _reconcile(site: Site, caller: Caller, data: bytes) -> dict[str, Any]:
    asked, raw = parse(messages.ReconcileRequest, data)
    return exchange.reconcile(site, caller, asked, [item["op"] for item in raw["items"]])


def _pull(request: Request, asked: PullQuery) -> Response:
    site, cache = site_of(request), _cache_of(request)
    with site.database.read() as tx:
        epoch = current_epoch(tx)
        if asked.epoch not in ("", epoch):
            raise Declined(409, "reset", epoch=epoch, because="epoch")
        check_cursor(tx, asked.stream, asked.after, asked.chain)
        key = (asked.stream, epoch, asked.after, asked.limit, asked.packed)
        known = cache.get(key) if takes_gzip(request) else None
        if known is not None:
            return packed_reply(known)
        page = read_page(tx, asked.stream, asked.after, asked.chain, limit=asked.limit)
        kept = backed_up(tx, epoch, asked.stream)
    said: dict[str, Any] = {"epoch": epoch, "backed_up": kept} if kept else {"epoch": epoch}
    data = page_json(page, site.key, said, packed=asked.packed, mine=asked.mine)
    if not page.more or asked.mine or not takes_gzip(request):
        return reply(request, data)
    cache.keep(key, gzipped(data))
    return packed_reply(cache.get(key) or gzipped(data))


def _cache_of(request: Request) -> PageCache:
    cache: PageCache = request.app.state.pages
    return cache


def _points(caller: Caller, text: str) -> dict[str, int]:
    points = {}
    for part in text.split(","):
        stream, _, head = part.rpartition(":")
        if not head.isascii() or not head.isdigit() or len(head) > 18:
            raise Declined(400, "body_unreadable", because="streams")
        caller.require_stream(stream)
        points[stream] = int(head)
    return points
