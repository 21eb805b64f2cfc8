"""Attachments to and from the server: resumable, small before large, one bad never stops the rest."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Protocol

from domain.errors import OtklikError
from models.database import Store
from sync.errors import Busy, ExchangeEnded, Offline, Refused
from sync.protocol import limits
from sync.transport import Transport

_OFFSET = limits.UPLOAD_OFFSET_HEADER


class AttachmentFiles(Protocol):
    """The folder of attachments on this disk (``services/blobs.py`` fits)."""

    def read(self, sha256: str) -> bytes:
        """The bytes of an attachment that is here."""
        ...

    def store_bytes(self, sha256: str, data: bytes) -> None:
        """Keep bytes that arrived under their hash."""
        ...

    def has(self, sha256: str) -> bool:
        """Whether the bytes are here."""
        ...


class Attachments:
    """Sends what is only here and fetches what is only there."""

    def __init__(self, store: Store, transport: Transport, files: AttachmentFiles) -> None:
        self._store = store
        self._transport = transport
        self._files = files

    def exchange(self) -> None:
        """Send, then fetch; each attachment's own trouble is noted with it and passed over."""
        self._each(self._waiting("local", "uploading"), self._send)
        self._note_awaited()
        self._each(self._waiting("awaited"), self._fetch)

    def _each(self, hashes: list[str], move: Callable[[str], None]) -> None:
        for sha256 in hashes:
            try:
                move(sha256)
            except (Offline, Busy):
                raise
            except (ExchangeEnded, OtklikError) as trouble:
                self._note(sha256, last_error=trouble.code)

    def _waiting(self, *states: str) -> list[str]:
        marks = ", ".join("?" * len(states))
        sql = f"SELECT sha256 FROM blob WHERE state IN ({marks}) ORDER BY size, sha256"
        return [str(row[0]) for row in self._store.execute(sql, states).fetchall()]

    def _note_awaited(self) -> None:
        """List attachments that pulled facts name and that are not on this disk."""
        with self._store.transaction():
            self._store.execute(
                "INSERT OR IGNORE INTO blob(sha256, size, media_type, state, offset, stream)"
                " SELECT hash.value, coalesce(json_extract(fact.data, '$.size'), 0), NULL, 'awaited', 0,"
                " fact.stream"
                " FROM fact, json_each(json_array("
                "   json_extract(fact.data, '$.sha256'), json_extract(fact.data, '$.docx_sha256'))) AS hash"
                " WHERE hash.value IS NOT NULL"
                " AND fact.rowid > (SELECT coalesce(max(looked), 0) FROM blob_watch)"
            )
            self._store.execute(
                "INSERT OR IGNORE INTO blob(sha256, size, media_type, state, offset, stream)"
                " SELECT blob_sha256, 0, NULL, 'awaited', 0, stream FROM letter_template"
                " WHERE blob_sha256 IS NOT NULL"
            )
            self._store.execute("DELETE FROM blob_watch")
            self._store.execute("INSERT INTO blob_watch(looked) SELECT coalesce(max(rowid), 0) FROM fact")

    def _send(self, sha256: str) -> None:
        data = self._files.read(sha256)
        row = self._store.execute("SELECT stream FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        offer = self._transport.post("/blobs", {"sha256": sha256, "size": len(data), "stream": row[0]})
        if not offer["exists"]:
            self._send_chunks(sha256, data, str(offer["upload"]), int(offer["offset"]))
        self._note(sha256, state="on_server", offset=len(data))

    def _send_chunks(self, sha256: str, data: bytes, upload: str, offset: int) -> None:
        while offset < len(data):
            chunk = data[offset : offset + limits.CHUNK_BYTES_LEAST]
            answer = self._transport.patch(f"/blobs/uploads/{upload}", chunk, offset)
            offset = int(answer.headers.get(_OFFSET) or offset + len(chunk))
            self._note(sha256, state="uploading", offset=offset)

    def _fetch(self, sha256: str) -> None:
        answer = self._transport.exchange("GET", f"/blobs/{sha256}")
        if hashlib.sha256(answer.body).hexdigest() != sha256:
            raise Refused("attachment_damaged", where=sha256)
        self._files.store_bytes(sha256, answer.body)
        self._note(sha256, state="on_server", offset=len(answer.body))

    def _note(self, sha256: str, **columns: object) -> None:
        columns.setdefault("last_error", None)
        given = ", ".join(f"{name} = ?" for name in columns)
        with self._store.transaction():
            self._store.execute(f"UPDATE blob SET {given} WHERE sha256 = ?", (*columns.values(), sha256))
