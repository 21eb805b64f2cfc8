"""Read certificates as people hand them over: one or many, PEM or DER."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.limits import MAX_KEY_FILE_BYTES

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


def readable(certificate: Certificate) -> bool:
    """Whether names, dates and extensions can all be read; they are parsed only when asked for."""
    from cryptography.x509 import DuplicateExtension, UnsupportedGeneralNameType

    try:
        _ = (certificate.subject, certificate.issuer, certificate.extensions)
        _ = (certificate.not_valid_before_utc, certificate.not_valid_after_utc)
        _ = certificate.public_key_algorithm_oid
        return certificate.serial_number > 0
    except (ValueError, TypeError, Warning, DuplicateExtension, UnsupportedGeneralNameType):
        return False


def load_certificates(data: bytes) -> tuple[Certificate, ...]:
    """The certificates in a PEM bundle or a DER file; ``BadInput`` when there is none."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.x509 import InvalidVersion, load_der_x509_certificate, load_pem_x509_certificates

    if len(data) > MAX_KEY_FILE_BYTES:
        raise BadInput("certificate_unreadable")
    try:
        if b"-----BEGIN" in data:
            found = tuple(load_pem_x509_certificates(data))
        else:
            found = (load_der_x509_certificate(data),)
    except (ValueError, Warning, InvalidVersion, UnsupportedAlgorithm) as reason:
        raise BadInput("certificate_unreadable") from reason
    if not all(map(readable, found)):
        raise BadInput("certificate_unreadable")
    return found
