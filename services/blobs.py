"""Attachments by content: bytes are on disk, synced, before anything refers to them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import NamedTuple, Protocol

from domain.errors import BadInput, Fault
from models.database import Store


class Sealer(Protocol):
    """Turns bytes into what may lie on the disk, and back (encryption at rest)."""

    def seal(self, data: bytes, name: str, /) -> bytes:
        """What is written to disk for ``data``; ``name`` is bound to it."""
        ...

    def unseal(self, data: bytes, name: str, /) -> bytes:
        """The bytes that were sealed under ``name``."""
        ...


class PlainSealer:
    """No encryption: for stores opened without a key, such as the demonstration."""

    def seal(self, data: bytes, _name: str) -> bytes:
        """``data`` itself."""
        return data

    def unseal(self, data: bytes, _name: str) -> bytes:
        """``data`` itself."""
        return data


class Blob(NamedTuple):
    """An attachment that is on this disk."""

    sha256: str
    size: int
    media_type: str


class Blobs:
    """The folder of attachments, named by SHA-256, in 256 subfolders."""

    def __init__(self, folder: Path, store: Store, sealer: Sealer | None = None) -> None:
        self.folder = folder
        self._store = store
        self._sealer = sealer or PlainSealer()

    def follow(self, store: Store) -> None:
        """Note attachments in another database from now on."""
        self._store = store

    def path(self, sha256: str) -> Path:
        """Where the (sealed) bytes of an attachment lie."""
        return self.folder / sha256[:2] / sha256

    def keep(self, data: bytes, media_type: str = "application/octet-stream", *, stream: str = "") -> Blob:
        """Store bytes durably and note them for upload. Call inside or before a transaction.

        Raises:
            Fault: ``disk_full`` or ``disk_failed``; nothing half-written stays behind.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        target = self.path(sha256)
        if not target.exists():
            _write_durably(target, self._sealer.seal(data, sha256))
        self._note(sha256, len(data), media_type, stream)
        return Blob(sha256, len(data), media_type)

    def read(self, sha256: str) -> bytes:
        """The bytes of an attachment.

        Raises:
            BadInput: ``attachment_awaited`` if they are still on their way,
                ``attachment_damaged`` if the disk no longer gives back what was stored.
        """
        try:
            data = self._sealer.unseal(self.path(sha256).read_bytes(), sha256)
        except FileNotFoundError as error:
            raise BadInput("attachment_awaited", where=sha256) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BadInput("attachment_damaged", where=sha256)
        return data

    def store_bytes(self, sha256: str, data: bytes) -> None:
        """Keep bytes that arrived from the server; their hash was checked on arrival."""
        if not self.has(sha256):
            _write_durably(self.path(sha256), self._sealer.seal(data, sha256))

    def has(self, sha256: str) -> bool:
        """Whether the bytes are on this disk."""
        return self.path(sha256).exists()

    def _note(self, sha256: str, size: int, media_type: str, stream: str) -> None:
        with self._store.transaction():
            self._store.execute(
                "INSERT INTO blob(sha256, size, media_type, state, offset, stream)"
                " VALUES (?, ?, ?, 'local', 0, ?) ON CONFLICT DO NOTHING",
                (sha256, size, media_type, stream),
            )


def _write_durably(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    try:
        with partial.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise Fault("disk_full" if error.errno == 28 else "disk_failed") from error
