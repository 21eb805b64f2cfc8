"""Attachments by their SHA-256: one interface, a directory or an S3-compatible store behind it.

An upload arrives in chunks that are durable each; a chunk is an object of its own until the
last one is there, so no process needs to remember anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

READ_BYTES = 256 * 1024


class BlobStore(Protocol):
    """Keeps chunks of unfinished uploads and finished blobs."""

    def put_chunk(self, upload: str, name: str, data: bytes) -> None:
        """Keep a chunk durably; the same name again replaces it."""
        ...

    def read_chunk(self, upload: str, name: str) -> bytes:
        """A kept chunk.

        Raises:
            LookupError: there is none.
        """
        ...

    def drop_upload(self, upload: str, names: Iterable[str]) -> None:
        """Forget the chunks of an upload; missing ones don't matter."""
        ...

    def put(self, sha256: str, parts: Iterable[bytes], size: int) -> None:
        """Keep a finished blob durably under its address."""
        ...

    def size(self, sha256: str) -> int | None:
        """The size of a kept blob, or None."""
        ...

    def read(self, sha256: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """The bytes of a blob from ``start`` up to, not including, ``end``.

        Raises:
            LookupError: there is none.
        """
        ...
