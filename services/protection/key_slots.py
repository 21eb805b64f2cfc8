"""Key slots: the one random key of the data, wrapped for each person who may unlock this computer.

A slot holds the 32-byte data key under AES-256-GCM; the wrapping key comes from a password or the
printed recovery key by Argon2id (RFC 9106), or is itself random and kept by the operating system.
Changing a password rewraps 32 bytes; the database is never encrypted anew.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.errors import BadInput, Refusal
from domain.identity import RandomBytes

KEY_BYTES = 32
SHORTEST_PASSWORD = 8
_SALT_BYTES = 16
_NONCE_BYTES = 12


class SlotKind(StrEnum):
    """What opens a slot."""

    PERSON = "person"
    RECOVERY = "recovery"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Hardness:
    """How much work one try costs: memory in KiB, passes, lanes. Stored with each slot."""

    memory_kib: int = 65536
    passes: int = 3
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the data key. ``employee_id`` and ``label`` are empty for the recovery key."""

    kind: SlotKind
    employee_id: str
    label: str
    hardness: Hardness
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @property
    def purpose(self) -> bytes:
        """What the wrap is bound to: a slot moved to another person doesn't open."""
        return f"otklik key slot 1:{self.kind}:{self.employee_id}".encode()


def check_password(password: str) -> None:
    """Refuse a password that is no protection.

    Raises:
        Refusal: ``password_too_short`` or ``password_too_plain`` (one letter repeated).
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal("password_too_short", least=SHORTEST_PASSWORD)
    if len(set(password)) < 4:
        raise Refusal("password_too_plain")


def wrap(
    key: bytes,
    secret: str,
    *,
    kind: SlotKind,
    random_bytes: RandomBytes,
    employee_id: str = "",
    label: str = "",
    hardness: Hardness | None = None,
) -> Slot:
    """A slot that opens with ``secret``."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = random_bytes(_SALT_BYTES), random_bytes(_NONCE_BYTES)
    empty = Slot(kind, employee_id, label, hardness or Hardness(), salt, nonce, b"")
    sealed = AESGCM(_wrapping_key(empty, secret)).encrypt(nonce, key, empty.purpose)
    return replace(empty, wrapped=sealed)


def unwrap(slot: Slot, secret: str) -> bytes:
    """The data key.

    Raises:
        BadInput: ``password_wrong``.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        key: bytes = AESGCM(_wrapping_key(slot, secret)).decrypt(slot.nonce, slot.wrapped, slot.purpose)
    except InvalidTag as error:
        raise BadInput("password_wrong") from error
    return key


def _wrapping_key(slot: Slot, secret: str) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    # The same letters typed on another system may come composed differently.
    typed = unicodedata.normalize("NFC", secret).encode("utf-8")
    hardness = slot.hardness
    derived: bytes = hash_secret_raw(
        typed, slot.salt, hardness.passes, hardness.memory_kib, hardness.lanes, KEY_BYTES, Type.ID
    )
    return derived
