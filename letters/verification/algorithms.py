"""Which algorithms are believed; everything else is refused by its name.

SHA-1 is broken for collisions, so a signature with it proves nothing about a letter.
Identifiers: W3C XML Security Algorithm Cross-Reference, RFC 9231.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letters.namespaces import ECDSA_SHA256, RSA_SHA256, SHA256
from letters.signers import KeyKind
from letters.signers.fitness import MIN_RSA_BITS

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_MORE = "http://www.w3.org/2001/04/xmldsig-more#"


@dataclass(frozen=True)
class Algorithms:
    """The believed identifiers: digests to hash names, signatures to kind of key and hash name."""

    digests: Mapping[str, str]
    signatures: Mapping[str, tuple[KeyKind, str]]
    least_rsa_bits: int = MIN_RSA_BITS


STRICT = Algorithms(
    digests={
        SHA256: "sha256",
        f"{_MORE}sha384": "sha384",
        "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
    },
    signatures={
        RSA_SHA256: ("rsa", "sha256"),
        f"{_MORE}rsa-sha384": ("rsa", "sha384"),
        f"{_MORE}rsa-sha512": ("rsa", "sha512"),
        ECDSA_SHA256: ("ec", "sha256"),
        f"{_MORE}ecdsa-sha384": ("ec", "sha384"),
        f"{_MORE}ecdsa-sha512": ("ec", "sha512"),
    },
)


def digest(name: str, data: bytes) -> bytes:
    """The hash ``name`` of ``data``."""
    return hashlib.new(name, data, usedforsecurity=True).digest()


def value_holds(
    certificate: Certificate, kind: KeyKind, hash_name: str, *, value: bytes, data: bytes
) -> bool:
    """Whether ``value`` is the certificate's signature over ``data``; ``kind`` is what the method names.

    The certificate's key must be of that kind: a signature is never tried with another sort of key.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    algorithm: dict[str, Callable[[], hashes.HashAlgorithm]] = {
        "sha1": hashes.SHA1,
        "sha256": hashes.SHA256,
        "sha384": hashes.SHA384,
        "sha512": hashes.SHA512,
    }
    chosen = algorithm[hash_name]()
    key = certificate.public_key()
    try:
        if kind == "rsa" and isinstance(key, rsa.RSAPublicKey):
            key.verify(value, data, padding.PKCS1v15(), chosen)
            return True
        if kind == "ec" and isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(_der(value, key.curve.key_size), data, ec.ECDSA(chosen))
            return True
    except (InvalidSignature, ValueError):
        return False
    return False


def _der(value: bytes, key_size: int) -> bytes:
    """r and s side by side, as XML Signature writes them, in the form the library reads."""
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    size = (key_size + 7) // 8
    if len(value) != 2 * size:
        raise ValueError("r and s have another length than the key")
    return encode_dss_signature(int.from_bytes(value[:size]), int.from_bytes(value[size:]))
