"""Routes of the first sync: which snapshot, and its bytes by Range."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.responses import Response, StreamingResponse

from server import snapshots
from server.web.blob_routes import bytes_of
from server.web.bodies import reply
from server.web.envelope import ActiveCaller, site_of
from server.web.sync_routes import StreamName, says
from sync.protocol import limits, messages

router = APIRouter(prefix=limits.BASE, tags=["first sync"])


@router.get("/snapshot", **says(messages.SnapshotReply))
def get_snapshot(request: Request, caller: ActiveCaller, stream: StreamName) -> Response:
    """A snapshot of a stream near its head; made now if there is none."""
    return reply(request, snapshots.latest_snapshot(site_of(request), caller, stream))


_BYTES: dict[int | str, dict[str, Any]] = {
    status: {"content": {"application/gzip": {"schema": {"type": "string", "format": "binary"}}}}
    for status in (200, 206)
}


@router.get("/snapshots/{sha256}", response_class=StreamingResponse, responses=_BYTES)
def get_snapshot_bytes(
    request: Request, caller: ActiveCaller, sha256: Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
) -> Response:
    """The bytes of a snapshot, or a range of them."""
    size = snapshots.snapshot_size(site_of(request), caller, sha256)
    return bytes_of(request, sha256, size, "application/gzip")
