"""Request bodies in (gzip, size, JSON, model) and replies out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from fastapi import Request
from fastapi.responses import Response
from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from domain.errors import BadInput
from domain.operations import PLACE_IN_QUEUE, canonical
from server.errors import Declined
from server.oplog.planning import Arrival, arrival, arrive
from sync.protocol.messages import PushRequest
from sync.protocol.packing import texts_apart
from sync.protocol.packing import unpack as unpack_rows

M = TypeVar("M", bound=BaseModel)

GZIP_FROM_BYTES = 600
GZIP_LEVEL = 4
"""Columns pack so well that 6 saves little more, and takes twice the time of 4."""


async def read_body(request: Request, most: int) -> bytes:
    """The unpacked body of a request, at most ``most`` bytes before and after unpacking.

    Raises:
        Declined: 413 ``body_too_large``, 400 ``body_unreadable``.
    """
    packed = bytearray()
    async for part in request.stream():
        packed += part
        if len(packed) > most:
            raise Declined(413, "body_too_large", most=most)
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding == "gzip":
        return unpack(bytes(packed), most)
    if encoding not in ("identity", ""):
        raise Declined(400, "body_unreadable", because="encoding")
    return bytes(packed)


def unpack(packed: bytes, most: int) -> bytes:
    """Gunzip without trusting the sizes that the sender states."""
    decompressor = zlib.decompressobj(wbits=31)
    try:
        data = decompressor.decompress(packed, most + 1)
    except zlib.error as error:
        raise Declined(400, "body_unreadable", because="gzip") from error
    if len(data) > most:
        raise Declined(413, "body_too_large", most=most)
    if not decompressor.eof:
        raise Declined(400, "body_unreadable", because="gzip")
    return data


def parse(model: type[M], data: bytes) -> tuple[M, dict[str, Any]]:
    """The body as a model, and as it arrived.

    Raises:
        Declined: 400 ``body_unreadable``, naming the place but never the value.
    """
    with _readable():
        raw = from_json(data, allow_inf_nan=False)
        return model.model_validate(raw), raw


def parse_push(data: bytes) -> tuple[PushRequest, list[Arrival]]:
    """A push and its operations as they arrived.

    Operations in columns are written out column by column, others one by one.

    Raises:
        Declined: 400 ``body_unreadable``.
    """
    with _readable():
        raw = from_json(data, allow_inf_nan=False)
        columns = raw.pop("packed", None) if isinstance(raw, dict) else None
        if columns is not None:
            raw["ops"] = unpack_rows(columns)
        asked = PushRequest.model_validate(raw)
        if columns is None:
            return asked, [arrive(op) for op in raw["ops"]]
        texts = texts_apart(columns, without=PLACE_IN_QUEUE, apart="values")
        return asked, [arrival(op, *text) for op, text in zip(raw["ops"], texts, strict=True)]


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        where = ".".join(str(part) for part in first["loc"])[:200]
        raise Declined(400, "body_unreadable", because=first["type"], where=where) from error
    except (ValueError, RecursionError, BadInput) as error:
        raise Declined(400, "body_unreadable", because="json") from error


def takes_gzip(request: Request) -> bool:
    """Whether the laptop (and every proxy on its way) takes packed answers."""
    return "gzip" in request.headers.get("accept-encoding", "")


def gzipped(data: bytes) -> bytes:
    """A body packed; equal bodies give equal bytes."""
    return gzip.compress(data, GZIP_LEVEL, mtime=0)


def packed_reply(data: bytes) -> Response:
    """A JSON reply that is packed already."""
    headers = {"Cache-Control": "no-store", "Content-Encoding": "gzip"}
    return Response(data, 200, headers, media_type="application/json")


def reply(request: Request, body: dict[str, Any] | bytes, status: int = 200) -> Response:
    """A JSON reply, gzipped when the laptop takes it and it pays."""
    data = body if isinstance(body, bytes) else canonical(body).encode("utf-8")
    headers = {"Cache-Control": "no-store"}
    if len(data) >= GZIP_FROM_BYTES and takes_gzip(request):
        data = gzipped(data)
        headers["Content-Encoding"] = "gzip"
    return Response(data, status, headers, media_type="application/json")
