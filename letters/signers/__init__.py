"""Who signs: the protocol every key store fits, and the stores themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

KeyKind = Literal["rsa", "ec"]


class Signer(Protocol):
    """A certificate and the one thing its private key does.

    Attributes:
        certificate: whom the signature names.
        chain: the authorities' certificates that came with it, in no special order.
        kind: "rsa" (PKCS#1 1.5) or "ec" (ECDSA).
    """

    certificate: Certificate
    chain: tuple[Certificate, ...]
    kind: KeyKind

    def sign(self, data: bytes) -> bytes:
        """Sign ``data`` with SHA-256; an "ec" result is r and s side by side, as XML Signature wants."""
        ...
