"""A key in a password-protected file (PKCS#12, ``.p12`` or ``.pfx``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from domain.errors import BadInput
from letters.limits import MAX_KEY_FILE_BYTES
from letters.signers import KeyKind
from letters.signers.fitness import key_kind

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from cryptography.x509 import Certificate


class Pkcs12Signer:
    """Signs with a key from an opened file; keep it for one signing session only.

    Opening costs tens of milliseconds of key derivation, so the ten letters of one "Sign" share it. ``close``
    (or leaving the ``with`` block) lets go of the key.
    """

    def __init__(
        self, key: PrivateKeyTypes, certificate: Certificate, chain: tuple[Certificate, ...]
    ) -> None:
        self._key: PrivateKeyTypes | None = key
        self.certificate = certificate
        self.chain = chain
        self.kind: KeyKind = key_kind(certificate)

    def sign(self, data: bytes) -> bytes:
        """A signature over ``data`` as ``Signer`` describes it."""
        from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

        if isinstance(self._key, RSAPrivateKey):
            return _sign_rsa(self._key, data)
        if isinstance(self._key, EllipticCurvePrivateKey):
            return _sign_ec(self._key, data)
        raise ValueError("the signing session is closed")

    def close(self) -> None:
        """Let go of the private key."""
        self._key = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(kind={self.kind!r})"


def open_pkcs12(data: bytes, password: str) -> Pkcs12Signer:
    """The signer in a PKCS#12 file; the password is used here and kept nowhere.

    Raises ``BadInput``: ``signer_file_unreadable``, ``signer_password_wrong``,
    ``signer_file_protection_unsupported``, ``signer_key_missing``, ``signer_certificate_missing``,
    ``signer_key_mismatch``, ``signer_key_unsupported``, ``signer_key_weak``.
    """
    key, certificate, others = _load(data, password)
    if key is None:
        raise BadInput("signer_key_missing")
    if certificate is None:
        raise BadInput("signer_certificate_missing" if not others else "signer_key_mismatch")
    signer = Pkcs12Signer(key, certificate, tuple(others))
    if key.public_key() != certificate.public_key():
        raise BadInput("signer_key_mismatch")
    return signer


def _load(data: bytes, password: str) -> tuple[PrivateKeyTypes | None, Certificate | None, list[Certificate]]:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs12

    if len(data) > MAX_KEY_FILE_BYTES or not _is_pfx(data):
        raise BadInput("signer_file_unreadable")
    try:
        return pkcs12.load_key_and_certificates(data, password.encode() or None)
    except UnsupportedAlgorithm as reason:
        raise BadInput("signer_file_protection_unsupported") from reason
    except (ValueError, TypeError) as reason:
        raise BadInput("signer_password_wrong") from reason


def _is_pfx(data: bytes) -> bool:
    """Whether ``data`` has the shape of RFC 7292's PFX, so that what fails next is the password."""
    from asn1crypto.pkcs12 import Pfx

    try:
        pfx = Pfx.load(data, strict=True)
        return bool(pfx["version"].native == "v3" and pfx["auth_safe"]["content_type"].native == "data")
    except (ValueError, TypeError, KeyError):
        return False


def _sign_rsa(key: RSAPrivateKey, data: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.hashes import SHA256

    return key.sign(data, PKCS1v15(), SHA256())


def _sign_ec(key: EllipticCurvePrivateKey, data: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    r, s = decode_dss_signature(key.sign(data, ECDSA(SHA256())))
    size = (key.curve.key_size + 7) // 8
    return r.to_bytes(size) + s.to_bytes(size)
