"""Carrying another laptop's outbox on a stick: sealed requests, encrypted with a pass phrase.

A laptop without a network writes what it has not delivered; a colleague's laptop loads the
file and hands it in with its next exchange. The operations stay in their author's outbox:
they are known by their identifiers, so they may arrive twice. The carrier can't read them
without the phrase, and can't change them without breaking the author's seal.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.errors import BadInput
from domain.operations import canonical, content_hash
from models.database import Store
from sync.errors import Busy, ExchangeEnded, Offline
from sync.ledger import Ledger
from sync.outbox import Op
from sync.protocol import limits, proof
from sync.transport import Transport

FORMAT = "otklik-courier-1"
BYTES_MOST = 256 * 1024 * 1024
_ROUNDS = {"n": 2**15, "r": 8, "p": 1}
_MEMORY = 64 * 1024 * 1024
_SALT_BYTES, _NONCE_BYTES = 16, 12
_PHRASE_LEAST = 4
_BATCH_BYTES = limits.PUSH_BYTES * 3 // 4


@dataclass(frozen=True, slots=True)
class Package:
    """An encrypted file for a stick, and how much is in it."""

    data: bytes
    operations: int


def new_phrase(random_bytes: Callable[[int], bytes]) -> str:
    """A pass phrase that can be read out over the telephone: 50 bits in ten letters."""
    text = base64.b32encode(random_bytes(7)).decode().rstrip("=")[:10]
    return f"{text[:5]}-{text[5:]}"


def pack_outbox(store: Store, *, phrase: str, random_bytes: Callable[[int], bytes]) -> Package:
    """Everything that waits to be sent, as sealed requests, encrypted.

    Raises:
        BadInput: ``nothing_to_carry``, ``not_enrolled``, ``phrase_short``.
    """
    replica = Ledger(store).replica()
    if not replica.device_key or not replica.server:
        raise BadInput("not_enrolled")
    requests = _sealed_requests(store, replica.rid, proof.proof_key(replica.device_key))
    if not requests:
        raise BadInput("nothing_to_carry")
    plain = gzip.compress(canonical({"format": FORMAT, "requests": requests}).encode("utf-8"), mtime=0)
    salt, nonce = random_bytes(_SALT_BYTES), random_bytes(_NONCE_BYTES)
    sealed = _cipher(phrase, salt).encrypt(nonce, plain, FORMAT.encode())
    count = sum(len(request["ops"]) for request in requests)
    return Package(FORMAT.encode() + b"\n" + salt + nonce + sealed, count)


def load_package(store: Store, data: bytes, *, phrase: str, now: str) -> int:
    """Take a colleague's package to carry; returns how many operations are in it.

    Raises:
        BadInput: ``courier_file_wrong`` for a file that is none of ours,
            ``courier_phrase_wrong`` for a wrong phrase or a damaged file.
    """
    requests = _opened(data, phrase)
    with store.transaction():
        for request in requests:
            body = canonical(request)
            known = store.execute("SELECT 1 FROM carried WHERE body = ?", (body,)).fetchone()
            if known is None:
                store.execute(
                    "INSERT INTO carried(rid, body, loaded_at) VALUES (?, ?, ?)", (request["rid"], body, now)
                )
    return sum(len(request["ops"]) for request in requests)


def deliver_carried(store: Store, transport: Transport) -> int:
    """Hand in what this laptop carries; returns how many requests the server took.

    A request stays until a verified backup holds it, and goes again after a restore: also when its
    places seem to be held, for a restore that nobody announced leaves the epoch as it is, and the
    backup may hold other operations there. One that the server refuses stays with its error; the
    others go on.
    """
    epoch = Ledger(store).replica().epoch
    done = 0
    for position, is_asked_again in _to_deliver(store, epoch):
        (body,) = store.execute("SELECT body FROM carried WHERE position = ?", (position,)).fetchone()
        request = json.loads(body)
        try:
            reply = transport.post("/push", request)
        except (Offline, Busy):
            raise
        except ExchangeEnded as ended:
            _note(store, position, last_error=ended.code)
        else:
            reached = _reached(request["ops"], reply["ops"])
            if is_asked_again and _is_held(store, epoch, reached):
                _forget(store, position)
                continue
            _note(store, position, epoch=epoch, reached=canonical(reached), last_error=None)
            done += 1
    return done


def _to_deliver(store: Store, epoch: str) -> list[tuple[int, bool]]:
    """Requests that this epoch hasn't got, and (True) those that a verified backup seems to hold."""
    rows = store.execute("SELECT position, epoch, reached FROM carried ORDER BY position").fetchall()
    found = []
    for position, delivered_in, reached in rows:
        if delivered_in != epoch:
            found.append((int(position), False))
        elif _is_held(store, epoch, json.loads(reached)):
            found.append((int(position), True))
    return found


def _reached(ops: list[Op], outcomes: list[dict[str, Any]]) -> dict[str, int]:
    """The last place of the request in each stream where it stands in a log."""
    streams = {op["op"]: str(op["stream"]) for op in ops}
    reached: dict[str, int] = {}
    for one in outcomes:
        stream = streams[one["op"]]
        reached[stream] = max(reached.get(stream, 0), int(one.get("seq") or 0))
    return reached


def _is_held(store: Store, epoch: str, reached: dict[str, int]) -> bool:
    """Whether a verified backup of this epoch goes as far in each of the streams."""
    marks = {
        stream: int(mark["seq"]) for stream, mark in Ledger(store).marks().items() if mark["epoch"] == epoch
    }
    return all(marks.get(stream, -1) >= seq for stream, seq in reached.items())


def _forget(store: Store, position: int) -> None:
    with store.transaction():
        store.execute("DELETE FROM carried WHERE position = ?", (position,))


def _note(store: Store, position: int, **columns: object) -> None:
    given = ", ".join(f"{name} = ?" for name in columns)
    with store.transaction():
        store.execute(f"UPDATE carried SET {given} WHERE position = ?", (*columns.values(), position))


def _sealed_requests(store: Store, rid: str, key: str) -> list[dict[str, Any]]:
    rows = store.execute("SELECT body FROM outbox ORDER BY position").fetchall()
    return [
        {
            "proto": limits.PROTO,
            "rid": rid,
            "ops": ops,
            "courier": proof.courier_seal(key, rid, [content_hash(op) for op in ops]),
        }
        for ops in _batches([json.loads(row[0]) for row in rows])
    ]


def _batches(ops: list[Op]) -> list[list[Op]]:
    """Whole acts in requests that fit into a push."""
    acts: list[list[Op]] = []
    for op in ops:
        if acts and acts[-1][0]["txn"] == op["txn"]:
            acts[-1].append(op)
        else:
            acts.append([op])
    batches: list[list[Op]] = []
    size = _BATCH_BYTES
    for act in acts:
        length = len(canonical(act).encode("utf-8"))
        if size + length > _BATCH_BYTES or len(batches[-1]) + len(act) > limits.PUSH_OPS:
            batches.append([])
            size = 0
        batches[-1] += act
        size += length
    return batches


def _opened(data: bytes, phrase: str) -> list[dict[str, Any]]:
    from cryptography.exceptions import InvalidTag

    head = FORMAT.encode() + b"\n"
    at = len(head) + _SALT_BYTES + _NONCE_BYTES
    if not data.startswith(head) or not at < len(data) <= BYTES_MOST:
        raise BadInput("courier_file_wrong")
    salt, nonce = data[len(head) : len(head) + _SALT_BYTES], data[len(head) + _SALT_BYTES : at]
    try:
        plain = _cipher(phrase, salt).decrypt(nonce, data[at:], FORMAT.encode())
        content = json.loads(gzip.decompress(plain))
    except (InvalidTag, ValueError, OSError, EOFError) as error:
        raise BadInput("courier_phrase_wrong") from error
    return list(content["requests"])


def _cipher(phrase: str, salt: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    said = "".join(phrase.upper().split()).replace("-", "")
    if len(said) < _PHRASE_LEAST:
        raise BadInput("phrase_short", least=_PHRASE_LEAST)
    key = hashlib.scrypt(said.encode("utf-8"), salt=salt, maxmem=_MEMORY, dklen=32, **_ROUNDS)
    return ChaCha20Poly1305(key)
