"""Attachments: sent in chunks, taken up again where they stopped, checked twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.sync_model.operations import LETTER
from tests.sync_model.pushing import DENIED, FINE
from tests.sync_model.server import LOST, Server

WRONG_OFFSET, BAD_CHECKSUM = 409, 460


def sha_of(chunks: Sequence[int]) -> int:
    """The address of an attachment: the hash of its content."""
    return hash(tuple(chunks))


def checksum(chunk: int) -> int:
    """The checksum that travels with a chunk."""
    return hash((chunk, 17))


@dataclass(slots=True)
class BlobReply:
    """``exists``, or the offset from which to go on."""

    key: int
    status: int
    exists: bool = False
    offset: int = 0


def offer_blob(server: Server, *, dev: int, sha: int) -> BlobReply:
    """Ask where to go on with an attachment."""
    if server.device(dev).status == LOST:
        return BlobReply(server.vault.key, DENIED)
    if sha in server.disk.blobs:
        return BlobReply(server.vault.key, FINE, exists=True)
    return BlobReply(server.vault.key, FINE, offset=len(server.disk.uploads.get(sha, ())))


def send_chunk(
    server: Server, *, dev: int, sha: int, offset: int, chunk: int, check: int, size: int
) -> BlobReply:
    """Take one chunk; the last one completes the attachment if its hash is right."""
    reply = offer_blob(server, dev=dev, sha=sha)
    if reply.exists or reply.status != FINE:
        return reply
    if offset != reply.offset:
        reply.status = WRONG_OFFSET
        return reply
    if server.rules.blob_hash and checksum(chunk) != check:
        server.witness.met("damaged chunk refused")
        reply.status = BAD_CHECKSUM
        return reply
    received = (*server.disk.uploads.get(sha, ()), chunk)
    server.disk.uploads[sha] = received
    reply.offset = len(received)
    if len(received) == size:
        _complete(server, reply, sha, received)
    return reply


def _complete(server: Server, reply: BlobReply, sha: int, received: tuple[int, ...]) -> None:
    del server.disk.uploads[sha]
    if server.rules.blob_hash and sha_of(received) != sha:
        reply.offset = 0
        return
    server.disk.blobs[sha] = received
    server.witness.server_has_blob(sha)
    reply.exists = True


@dataclass(slots=True)
class BlobStates:
    """Which attachments the server has, and which of them a verified backup holds too."""

    key: int
    status: int
    present: dict[int, bool] = field(default_factory=dict)


def blob_states(server: Server, *, dev: int, shas: Sequence[int]) -> BlobStates:
    """For sending a letter, and for making room on a laptop."""
    states = BlobStates(server.vault.key, FINE)
    if server.device(dev).status == LOST:
        return states
    for sha in shas:
        if sha in server.disk.blobs:
            states.present[sha] = sha in server.disk.kept_blobs
    return states


def letters_of(facts: Mapping[int, tuple[int, int]]) -> list[int]:
    """The attachments that the letters among a record's facts refer to."""
    return [content for kind, content in facts.values() if kind == LETTER]
