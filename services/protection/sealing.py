"""Sealed files: attachments and copies of them on the disk, under a key drawn from the data key.

AES-256-GCM, a random nonce in front, the file's name bound to it: a file that was changed, or put
under another name, doesn't open.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from domain.errors import BadInput
from domain.identity import RandomBytes

MAGIC = b"OTK1"
_NONCE_BYTES = 12


def drawn_key(key: bytes, purpose: str) -> bytes:
    """A key for one purpose from the data key (HKDF-Expand of RFC 5869, one block)."""
    return hmac.new(key, f"otklik {purpose}".encode() + b"\x01", hashlib.sha256).digest()


class FileSealer:
    """Seals and unseals attachments."""

    def __init__(self, key: bytes, *, random_bytes: RandomBytes = os.urandom) -> None:
        self._key = drawn_key(key, "attachments")
        self._random = random_bytes

    def seal(self, data: bytes, name: str) -> bytes:
        """What lies on the disk for ``data``."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = self._random(_NONCE_BYTES)
        sealed: bytes = AESGCM(self._key).encrypt(nonce, data, name.encode("utf-8"))
        return MAGIC + nonce + sealed

    def unseal(self, data: bytes, name: str) -> bytes:
        """The bytes that were sealed under ``name``.

        Raises:
            BadInput: ``attachment_damaged``; changed, cut, or another file's.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        start = len(MAGIC) + _NONCE_BYTES
        if not data.startswith(MAGIC):
            raise BadInput("attachment_damaged", where=name)
        try:
            opened: bytes = AESGCM(self._key).decrypt(
                data[len(MAGIC) : start], data[start:], name.encode("utf-8")
            )
        except (InvalidTag, ValueError) as error:
            raise BadInput("attachment_damaged", where=name) from error
        return opened
