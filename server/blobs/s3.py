"""Blobs in an S3-compatible object store; credentials come from the environment as boto3 reads them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from typing import Any

import boto3
from botocore.exceptions import ClientError
from typing_extensions import override

from server.blobs import READ_BYTES, BlobStore

_SPOOL_BYTES = 8 * 1024 * 1024


class S3Blobs(BlobStore):
    """Objects ``<prefix>/<sha256>`` and ``<prefix>/uploads/<upload>/<chunk>``."""

    def __init__(self, client: Any, bucket: str, prefix: str = "") -> None:
        self._client = client
        self._bucket = bucket
        self._prefix = prefix.strip("/") + "/" if prefix.strip("/") else ""

    @override
    def put_chunk(self, upload: str, name: str, data: bytes) -> None:
        self._client.put_object(Bucket=self._bucket, Key=self._chunk(upload, name), Body=data)

    @override
    def read_chunk(self, upload: str, name: str) -> bytes:
        data: bytes = self._get(self._chunk(upload, name))["Body"].read()
        return data

    @override
    def drop_upload(self, upload: str, names: Iterable[str]) -> None:
        for name in names:
            self._client.delete_object(Bucket=self._bucket, Key=self._chunk(upload, name))

    @override
    def put(self, sha256: str, parts: Iterable[bytes], size: int) -> None:
        with tempfile.SpooledTemporaryFile(_SPOOL_BYTES) as spool:
            for part in parts:
                spool.write(part)
            spool.seek(0)
            self._client.put_object(
                Bucket=self._bucket, Key=self._prefix + sha256, Body=spool, ContentLength=size
            )

    @override
    def size(self, sha256: str) -> int | None:
        try:
            return int(
                self._client.head_object(Bucket=self._bucket, Key=self._prefix + sha256)["ContentLength"]
            )
        except ClientError as error:
            if _is_missing(error):
                return None
            raise

    @override
    def read(self, sha256: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        size = self.size(sha256)
        if size is None:
            raise LookupError(sha256)
        last = (size if end is None else end) - 1
        if last < start:
            return
        answer = self._get(self._prefix + sha256, Range=f"bytes={start}-{last}")
        yield from answer["Body"].iter_chunks(READ_BYTES)

    def _get(self, key: str, **asked: str) -> Any:
        try:
            return self._client.get_object(Bucket=self._bucket, Key=key, **asked)
        except ClientError as error:
            if _is_missing(error):
                raise LookupError(key) from error
            raise

    def _chunk(self, upload: str, name: str) -> str:
        return f"{self._prefix}uploads/{upload}/{name}"


def open_s3(address: str) -> S3Blobs:
    """The store at ``s3://bucket/prefix``; ``OTKLIK_SERVER_S3_ENDPOINT`` names another than AWS."""
    bucket, _, prefix = address.removeprefix("s3://").partition("/")
    endpoint = os.environ.get("OTKLIK_SERVER_S3_ENDPOINT") or None
    return S3Blobs(boto3.client("s3", endpoint_url=endpoint), bucket, prefix)


def _is_missing(error: ClientError) -> bool:
    return error.response.get("Error", {}).get("Code") in ("404", "NoSuchKey", "NotFound")
