"""Attachments to and from the server: resumable, small before large, one bad never stops the rest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

from domain.entities import ENTITIES, Nature
from domain.errors import OtklikError
from models.database import Store
from sync.errors import Busy, ExchangeEnded, Offline, Refused
from sync.protocol import limits
from sync.transport import Transport

_CHUNK_ATTEMPTS = 100
_GO_ON = frozenset({"chunk_damaged", "offset_wrong", "status_460"})
_HASH_OF_TEXT = "text_sha256"
_FETCHED_AT_ONCE = 200
_FIELDS = {
    name: fields
    for name, entity in ENTITIES.items()
    if entity.nature is Nature.REFERENCE
    and (fields := [field for field in entity.fields if field.endswith("sha256") and field != _HASH_OF_TEXT])
}
"""Fields of reference records that name an attachment; what staff write names it in a fact too."""
_OFFSET = limits.UPLOAD_OFFSET_HEADER


def named_blobs(value: Any) -> Iterator[tuple[str, int]]:
    """The attachments that a fact's data name, with their size where it is told."""
    if isinstance(value, list):
        for one in value:
            yield from named_blobs(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name.endswith("sha256") and name != _HASH_OF_TEXT and isinstance(one, str) and one:
                yield one, int(value.get("size") or 0)
            else:
                yield from named_blobs(one)


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

    def exchange(self, lacks: Mapping[str, Sequence[str]] | None = None) -> None:
        """Send, then fetch; each attachment's own trouble is noted with it and passed over.

        ``lacks``: what the server said, by stream, that it doesn't have.
        """
        for stream, hashes in (lacks or {}).items():
            self._offer_again(stream, hashes)
        self._each(self._waiting("local", "uploading"), self._send)
        self._note_awaited()
        self._each(self._waiting("awaited")[:_FETCHED_AT_ONCE], self._fetch)

    def _each(self, hashes: list[str], move: Callable[[str], None]) -> None:
        for sha256 in hashes:
            try:
                move(sha256)
            except (ExchangeEnded, OtklikError) as trouble:
                self._note(sha256, last_error=trouble.code)
                if isinstance(trouble, Offline | Busy):
                    raise

    def _offer_again(self, stream: str, hashes: Sequence[str]) -> None:
        """What we believe to be there isn't: send it, if the bytes are here.

        It is offered to the stream that lacks it, where our own record may not stand any more.
        """
        marks = ", ".join("?" * len(hashes))
        which = f"state = 'on_server' AND sha256 IN ({marks})"
        if self._store.execute(f"SELECT 1 FROM blob WHERE {which} LIMIT 1", tuple(hashes)).fetchone():
            again = f"UPDATE blob SET state = 'local', offset = 0, stream = ? WHERE {which}"
            with self._store.transaction():
                self._store.execute(again, (stream, *hashes))

    def _waiting(self, *states: str) -> list[str]:
        """Small before large; one that met trouble goes behind those that didn't."""
        marks = ", ".join("?" * len(states))
        sql = (
            f"SELECT sha256 FROM blob WHERE state IN ({marks}) ORDER BY last_error IS NOT NULL, size, sha256"
        )
        return [str(row[0]) for row in self._store.execute(sql, states).fetchall()]

    def _note_awaited(self) -> None:
        """List attachments that pulled facts and records name and that the list doesn't have."""
        sql = (
            "SELECT (SELECT coalesce(max(looked), 0) FROM blob_watch),"
            " (SELECT coalesce(max(rowid), 0) FROM fact)"
        )
        looked, last = self._store.execute(sql).fetchone()
        rows = self._named_by_records()
        if looked == last and not rows:
            return
        with self._store.transaction():
            facts = self._store.execute(
                "SELECT stream, data FROM fact WHERE rowid > ? AND data LIKE '%sha256%'", (looked,)
            )
            rows += [
                (sha256, size, stream)
                for stream, data in facts.fetchall()
                for sha256, size in named_blobs(json.loads(data))
            ]
            self._store.execute_many(
                "INSERT OR IGNORE INTO blob(sha256, size, state, offset, stream)"
                " VALUES (?, ?, 'awaited', 0, ?)",
                rows,
            )
            self._store.execute("DELETE FROM blob_watch")
            self._store.execute("INSERT INTO blob_watch(looked) VALUES (?)", (last,))

    def _named_by_records(self) -> list[tuple[object, ...]]:
        rows: list[tuple[object, ...]] = []
        for entity, fields in _FIELDS.items():
            for name in fields:
                rows += self._store.execute(
                    f'SELECT "{name}", 0, stream FROM "{entity}" WHERE "{name}" IS NOT NULL'
                    f' AND "{name}" NOT IN (SELECT sha256 FROM blob)'
                ).fetchall()
        return rows

    def _send(self, sha256: str) -> None:
        if not self._files.has(sha256):
            # A restored server was asked again for all; this one we only fetch.
            self._note(sha256, state="awaited")
            return
        data = self._files.read(sha256)
        row = self._store.execute("SELECT stream FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        asked = {"sha256": sha256, "size": len(data), "stream": row[0]}
        failed = 0
        while not (offer := self._transport.post("/blobs", asked))["exists"]:
            try:
                self._send_chunks(sha256, data, str(offer["upload"]), int(offer["offset"]))
            except Refused as refused:
                # A damaged chunk or a wrong offset: the server says where to go on.
                failed += 1
                if failed > _CHUNK_ATTEMPTS or refused.code not in _GO_ON:
                    raise
        self._note(sha256, state="on_server", offset=len(data))

    def _send_chunks(self, sha256: str, data: bytes, upload: str, offset: int) -> None:
        while offset < len(data):
            chunk = data[offset : offset + limits.CHUNK_BYTES_LEAST]
            answer = self._transport.patch(f"/blobs/uploads/{upload}", chunk, offset)
            offset = int(answer.headers.get(_OFFSET) or offset + len(chunk))
            self._note(sha256, state="uploading", offset=offset)

    def _fetch(self, sha256: str) -> None:
        if self._files.has(sha256):
            self._note(sha256, state="local")
            return
        data = self._transport.download(f"/blobs/{sha256}")
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Refused("attachment_damaged", where=sha256)
        self._files.store_bytes(sha256, data)
        self._note(sha256, state="on_server", offset=len(data))

    def _note(self, sha256: str, **columns: object) -> None:
        columns.setdefault("last_error", None)
        given = ", ".join(f"{name} = ?" for name in columns)
        with self._store.transaction():
            self._store.execute(f"UPDATE blob SET {given} WHERE sha256 = ?", (*columns.values(), sha256))
