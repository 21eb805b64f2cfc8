"""Routes of attachments: offer, resume, send a chunk, fetch (in the manner of the tus protocol)."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse

from server.blobs import uploads
from server.errors import Declined
from server.web.bodies import parse, read_body, reply
from server.web.envelope import ActiveCaller, site_of
from server.web.sync_routes import SMALL_BYTES, says
from sync.protocol import limits, messages

router = APIRouter(prefix=f"{limits.BASE}/blobs", tags=["blobs"])
UploadId = Annotated[str, Path(pattern=r"^[0-9A-Z]{26}$")]
Address = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
_RANGE = re.compile(r"bytes=(\d{1,18})-(\d{0,18})")


_BYTES: dict[int | str, dict[str, Any]] = {
    status: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
    for status in (200, 206)
}
_OFFER = says(messages.BlobReply, messages.BlobOffer)
_OFFER["responses"][201] = {"model": messages.BlobReply}


@router.post("", **_OFFER)
async def post_blob(request: Request, caller: ActiveCaller) -> Response:
    """Announce a blob; answers whether it exists, or where its upload goes on."""
    asked, _ = parse(messages.BlobOffer, await read_body(request, SMALL_BYTES))
    said = await run_in_threadpool(uploads.offer, site_of(request), caller, asked)
    return reply(request, said, 200 if said["exists"] else 201)


@router.head("/uploads/{upload_id}")
def head_upload(request: Request, caller: ActiveCaller, upload_id: UploadId) -> Response:
    """How much of an upload is durable."""
    upload = uploads.find_upload(site_of(request), caller, upload_id)
    return Response(status_code=200, headers=_offsets(upload.received, upload.size))


@router.patch("/uploads/{upload_id}", status_code=204)
async def patch_upload(request: Request, caller: ActiveCaller, upload_id: UploadId) -> Response:
    """Take the next chunk."""
    site = site_of(request)
    offset = _offset(request.headers.get(limits.UPLOAD_OFFSET_HEADER, ""))
    checksum = _checksum(request.headers.get(limits.UPLOAD_CHECKSUM_HEADER, ""))
    data = await read_body(request, limits.CHUNK_BYTES)
    if not data:
        raise Declined(400, "body_unreadable", because="empty")
    upload = await run_in_threadpool(uploads.find_upload, site, caller, upload_id)
    received = await run_in_threadpool(uploads.take_chunk, site, upload, offset, data, checksum)
    return Response(status_code=204, headers=_offsets(received, upload.size))


@router.get("/{sha256}", response_class=StreamingResponse, responses=_BYTES)
def get_blob(request: Request, caller: ActiveCaller, sha256: Address) -> Response:
    """The bytes of a blob, or a range of them."""
    size = uploads.readable_size(site_of(request), caller, sha256)
    return bytes_of(request, sha256, size, "application/octet-stream")


def bytes_of(request: Request, sha256: str, size: int, media_type: str) -> Response:
    """Stored bytes, or the range of them that was asked for.

    Raises:
        Declined: 416 ``range_wrong``, 503 ``blob_unavailable`` when the store lost them.
    """
    site = site_of(request)
    start, end = asked_range(request.headers.get("range"), size)
    if site.blobs.size(sha256) != size:
        raise Declined(503, "blob_unavailable")
    headers = {"Content-Length": str(end - start), "Accept-Ranges": "bytes", "ETag": f'"{sha256}"'}
    partial = "range" in request.headers
    if partial:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    parts = site.blobs.read(sha256, start, end)
    return StreamingResponse(parts, 206 if partial else 200, headers, media_type)


def asked_range(header: str | None, size: int) -> tuple[int, int]:
    """The first byte and the one after the last of a Range header; the whole without one.

    Raises:
        Declined: 416 ``range_wrong``.
    """
    if header is None:
        return 0, size
    found = _RANGE.fullmatch(header)
    if found is None or int(found[1]) >= size:
        raise Declined(416, "range_wrong", size=size)
    end = min(size, int(found[2]) + 1) if found[2] else size
    if end <= int(found[1]):
        raise Declined(416, "range_wrong", size=size)
    return int(found[1]), end


def _offsets(received: int, size: int) -> dict[str, str]:
    named = {limits.UPLOAD_OFFSET_HEADER: str(received), limits.UPLOAD_LENGTH_HEADER: str(size)}
    return {**named, "Cache-Control": "no-store"}


def _offset(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 18:
        raise Declined(400, "body_unreadable", because="offset")
    return int(text)


def _checksum(text: str) -> bytes:
    kind, _, encoded = text.partition(" ")
    try:
        digest = base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError) as error:
        raise Declined(400, "body_unreadable", because="checksum") from error
    if kind != "sha256" or len(digest) != 32:
        raise Declined(400, "body_unreadable", because="checksum")
    return digest
