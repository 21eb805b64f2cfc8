"""Resumable uploads: chunks durable each, checked each, and the whole checked at the end.

A blob is shown to a stream only when a record of that stream names it *and* a device that
sees the stream delivered it in full: knowing a hash is not enough.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from domain.clock import iso
from server.access import Caller
from server.database import Row, Transaction, marks
from server.errors import Declined
from server.oplog.state import Body
from server.site import Site
from sync.protocol import limits
from sync.protocol.messages import BlobOffer


@dataclass(frozen=True, slots=True)
class Upload:
    """An unfinished upload."""

    id: str
    sha256: str
    size: int
    stream: str
    device_id: str
    received: int


def offer(site: Site, caller: Caller, asked: BlobOffer) -> Body:
    """Announce a blob: it exists already, or where to go on with its upload.

    What the store has lost is asked for again, whatever the tables say: the attachments may have
    been put back from an older copy than the database, and this laptop may have the last one.

    Raises:
        Declined: 413 ``blob_too_large``, 403 ``stream_not_granted``.
    """
    caller.require_stream(asked.stream)
    if asked.size > limits.BLOB_BYTES:
        raise Declined(413, "blob_too_large", most=limits.BLOB_BYTES)
    stored = site.blobs.size(asked.sha256) is not None
    with site.database.write() as tx:
        if stored and (_held(tx, asked.sha256, [asked.stream]) or _shared(tx, caller, asked)):
            return {"exists": True, "upload": None, "offset": asked.size}
        made = _upload_of(tx, caller, asked) or _begin(site, tx, caller, asked)
    if made.size == made.received:
        finish(site, made)
        return {"exists": True, "upload": None, "offset": made.size}
    return {"exists": False, "upload": made.id, "offset": made.received}


def find_upload(site: Site, caller: Caller, upload_id: str) -> Upload:
    """An upload of this device.

    Raises:
        Declined: 404 ``upload_missing``.
    """
    with site.database.read() as tx:
        row = tx.one(f"SELECT {_COLUMNS} FROM upload WHERE id = ?", (upload_id,))
    if row is None or row[4] != caller.device_id:
        raise Declined(404, "upload_missing")
    return Upload(*row)


def take_chunk(site: Site, upload: Upload, offset: int, data: bytes, checksum: bytes) -> int:
    """Keep a chunk and return the new durable offset; the last one finishes the blob.

    Raises:
        Declined: 460 ``chunk_damaged``, 409 ``offset_wrong``, 413 ``blob_too_large``.
    """
    if hashlib.sha256(data).digest() != checksum:
        raise Declined(limits.STATUS_CHECKSUM, "chunk_damaged", offset=upload.received)
    if offset != upload.received:
        raise Declined(409, "offset_wrong", offset=upload.received)
    if offset + len(data) > upload.size:
        raise Declined(413, "blob_too_large", most=upload.size)
    name = f"{offset:012d}-{checksum.hex()[:16]}"
    site.blobs.put_chunk(upload.id, name, data)
    received = offset + len(data)
    with site.database.write() as tx:
        moved = tx.run(
            "UPDATE upload SET received = ? WHERE id = ? AND received = ?", (received, upload.id, offset)
        )
        if not moved:
            raise Declined(409, "offset_wrong", offset=_received(tx, upload.id))
        tx.run(
            "INSERT INTO upload_chunk(upload_id, start, size, name) VALUES (?, ?, ?, ?)",
            (upload.id, offset, len(data), name),
        )
    if received == upload.size:
        finish(site, upload)
    return received


def finish(site: Site, upload: Upload) -> None:
    """Check the whole, keep it under its address, forget the chunks.

    Raises:
        Declined: 460 ``blob_damaged``; the upload starts again from 0.
    """
    with site.database.read() as tx:
        names = _chunk_names(tx, upload.id)
    right = _digest(site, upload.id, names) == upload.sha256
    if right and site.blobs.size(upload.sha256) != upload.size:
        site.blobs.put(upload.sha256, _parts(site, upload.id, names), upload.size)
    with site.database.write() as tx:
        if right:
            _keep(site, tx, upload)
        tx.run("DELETE FROM upload_chunk WHERE upload_id = ?", (upload.id,))
        tx.run("DELETE FROM upload WHERE id = ?", (upload.id,))
    site.blobs.drop_upload(upload.id, names)
    if not right:
        raise Declined(limits.STATUS_CHECKSUM, "blob_damaged", offset=0)


def lacking(site: Site, tx: Transaction, streams: Collection[str]) -> dict[str, list[str]]:
    """The attachments that records of some streams name and that nobody has delivered.

    After a restore that nobody noticed one laptop may give back the very same history without
    its attachments: to those that have them no cursor tells that anything was lost. Of too
    many, each hello asks for others.
    """
    most = limits.BLOBS_LACKING
    found = _lacking(tx, streams, "", most + 1)
    if len(found) > most:
        found = _lacking(tx, streams, site.random_bytes(4).hex(), most)
    asked: dict[str, list[str]] = {}
    for stream, sha256 in found:
        asked.setdefault(stream, []).append(sha256)
    return asked


def _lacking(tx: Transaction, streams: Collection[str], first: str, most: int) -> list[Row]:
    return tx.all(
        f"SELECT stream, sha256 FROM blob_use WHERE stream IN ({marks(len(streams))})"
        " AND referenced = 1 AND held = 0 ORDER BY sha256 < ?, sha256, stream LIMIT ?",
        (*sorted(streams), first, most),
    )


def readable_size(site: Site, caller: Caller, sha256: str) -> int:
    """The size of a blob that a record of a stream of the caller names.

    Raises:
        Declined: 404 ``blob_missing``, the same for one of a foreign stream.
    """
    with site.database.read() as tx:
        streams = sorted(caller.streams)
        row = tx.one(
            "SELECT b.size FROM blob b JOIN blob_use u ON u.sha256 = b.sha256 WHERE b.sha256 = ?"
            f" AND u.referenced = 1 AND u.held = 1 AND u.stream IN ({marks(len(streams))})",
            (sha256, *streams),
        )
    if row is None:
        raise Declined(404, "blob_missing")
    return int(row[0])


_COLUMNS = "id, sha256, size, stream, device_id, received"


def _held(tx: Transaction, sha256: str, streams: list[str]) -> bool:
    query = f"SELECT 1 FROM blob_use WHERE sha256 = ? AND held = 1 AND stream IN ({marks(len(streams))})"
    return tx.one(query, (sha256, *streams)) is not None


def _shared(tx: Transaction, caller: Caller, asked: BlobOffer) -> bool:
    """Whether the caller may see the blob in another stream; then it needs no second upload."""
    query = (
        "SELECT 1 FROM blob_use WHERE sha256 = ? AND held = 1 AND referenced = 1"
        f" AND stream IN ({marks(len(caller.streams))})"
    )
    if tx.one(query, (asked.sha256, *sorted(caller.streams))) is None:
        return False
    _hold(tx, asked.sha256, asked.stream)
    return True


def _upload_of(tx: Transaction, caller: Caller, asked: BlobOffer) -> Upload | None:
    row = tx.one(
        f"SELECT {_COLUMNS} FROM upload WHERE device_id = ? AND sha256 = ? AND stream = ?",
        (caller.device_id, asked.sha256, asked.stream),
    )
    if row is not None and row[2] != asked.size:
        raise Declined(409, "blob_size_wrong", size=row[2])
    return None if row is None else Upload(*row)


def _begin(site: Site, tx: Transaction, caller: Caller, asked: BlobOffer) -> Upload:
    made = Upload(site.new_id(), asked.sha256, asked.size, asked.stream, caller.device_id, 0)
    tx.run(
        f"INSERT INTO upload({_COLUMNS}, created_at) VALUES (?, ?, ?, ?, ?, 0, ?)",
        (made.id, made.sha256, made.size, made.stream, made.device_id, iso(site.now())),
    )
    return made


def _keep(site: Site, tx: Transaction, upload: Upload) -> None:
    tx.run(
        "INSERT INTO blob(sha256, size, stored_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (upload.sha256, upload.size, iso(site.now())),
    )
    _hold(tx, upload.sha256, upload.stream)


def _hold(tx: Transaction, sha256: str, stream: str) -> None:
    tx.run(
        "INSERT INTO blob_use(sha256, stream, referenced, held) VALUES (?, ?, 0, 1)"
        " ON CONFLICT(sha256, stream) DO UPDATE SET held = 1",
        (sha256, stream),
    )


def _chunk_names(tx: Transaction, upload_id: str) -> list[str]:
    rows = tx.all("SELECT name FROM upload_chunk WHERE upload_id = ? ORDER BY start", (upload_id,))
    return [name for (name,) in rows]


def _parts(site: Site, upload_id: str, names: list[str]) -> Iterator[bytes]:
    for name in names:
        yield site.blobs.read_chunk(upload_id, name)


def _digest(site: Site, upload_id: str, names: list[str]) -> str | None:
    digest = hashlib.sha256()
    try:
        for part in _parts(site, upload_id, names):
            digest.update(part)
    except LookupError:
        # The store lost a chunk (a restored database, a cleaned bucket): the upload starts again.
        return None
    return digest.hexdigest()


def _received(tx: Transaction, upload_id: str) -> int:
    row = tx.one("SELECT received FROM upload WHERE id = ?", (upload_id,))
    return 0 if row is None else int(row[0])
