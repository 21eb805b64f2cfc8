"""Read certificates as people hand them over: one or many, PEM or DER."""

from __future__ import annotations

from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.limits import MAX_KEY_FILE_BYTES

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


def load_certificates(data: bytes) -> tuple[Certificate, ...]:
    """The certificates in a PEM bundle or a DER file; ``BadInput`` when there is none."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.x509 import load_der_x509_certificate, load_pem_x509_certificates

    if len(data) > MAX_KEY_FILE_BYTES:
        raise BadInput("certificate_unreadable")
    try:
        if b"-----BEGIN" in data:
            return tuple(load_pem_x509_certificates(data))
        return (load_der_x509_certificate(data),)
    except (ValueError, UnsupportedAlgorithm) as reason:
        raise BadInput("certificate_unreadable") from reason
