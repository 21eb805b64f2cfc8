"""Whether a certificate may sign now: its dates, its use and the strength of its key."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from domain.errors import BadInput, Refusal
from letters.signers import KeyKind

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

MIN_RSA_BITS = 2048
CURVES = frozenset({"secp256r1", "secp384r1", "secp521r1"})


def key_kind(certificate: Certificate) -> KeyKind:
    """The kind of a certificate's key; ``BadInput`` when Word could not verify it or it is too weak."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    try:
        key = certificate.public_key()
    except (UnsupportedAlgorithm, ValueError) as reason:
        oid = certificate.public_key_algorithm_oid.dotted_string
        raise BadInput("signer_key_unsupported", algorithm=oid) from reason
    if isinstance(key, RSAPublicKey):
        if key.key_size < MIN_RSA_BITS:
            raise BadInput("signer_key_weak", bits=key.key_size, least=MIN_RSA_BITS)
        return "rsa"
    if isinstance(key, EllipticCurvePublicKey) and key.curve.name in CURVES:
        return "ec"
    raise BadInput("signer_key_unsupported", algorithm=certificate.public_key_algorithm_oid.dotted_string)


def check_fitness(certificate: Certificate, *, at: datetime) -> None:
    """Refuse a certificate that is not valid at ``at`` (aware) or not made for signing documents."""
    if at < certificate.not_valid_before_utc:
        raise Refusal("signer_certificate_not_yet_valid", valid_from=certificate.not_valid_before_utc)
    if at > certificate.not_valid_after_utc:
        raise Refusal("signer_certificate_expired", expired=certificate.not_valid_after_utc)
    key_kind(certificate)
    if not may_sign_documents(certificate):
        raise Refusal("signer_certificate_not_for_signing")


def may_sign_documents(certificate: Certificate) -> bool:
    """Whether the key usage, where the certificate has one, allows signatures (RFC 5280 4.2.1.3)."""
    from cryptography.x509 import ExtensionNotFound, KeyUsage

    try:
        usage = certificate.extensions.get_extension_for_class(KeyUsage).value
    except ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment
