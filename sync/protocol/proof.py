"""How a laptop knows that an answer comes from its own server, and not from a captive portal.

Each request carries a fresh nonce; the answer's ``Otklik-Proof`` is an HMAC of nonce and
epoch under a key that only this device and its server can derive. An answer without it is
treated as "offline", whatever its status says.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable


def device_secret_hash(device_key: str) -> str:
    """What the server stores to recognise a device: the key itself never rests there."""
    return hashlib.sha256(b"otklik device\n" + device_key.encode()).hexdigest()


def proof_key(device_key: str) -> str:
    """The key of the answers' proofs, derived from the device's key."""
    return hashlib.sha256(b"otklik proof\n" + device_key.encode()).hexdigest()


def proof(key: str, nonce: str, epoch: str) -> str:
    """The proof for one exchange (hex); ``key`` comes from ``proof_key``."""
    text = f"{nonce}\n{epoch}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()[:32]


def proof_is_right(key: str, nonce: str, epoch: str, given: str) -> bool:
    """Whether ``given`` is the proof of this exchange, compared in constant time."""
    return hmac.compare_digest(proof(key, nonce, epoch).encode(), given.encode())


def courier_seal(key: str, rid: str, contents: Iterable[str]) -> str:
    """Proof (hex) that the laptop with this ``proof_key`` packed the operations of one push.

    ``contents`` are the operations' content hashes in order. With it another laptop may
    deliver them from a stick, in requests of at most a push.
    """
    text = "\n".join(["courier", rid, *contents]).encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()[:32]


def batch_seal(contents: Iterable[str]) -> str:
    """One sum (hex) over the content hashes of a push in order, in place of a hash in each operation.

    A third of a batch's packed bytes would be hashes, which both sides can compute.
    """
    return hashlib.sha256("\n".join(contents).encode()).hexdigest()[:32]
