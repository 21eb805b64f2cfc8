"""A signing key to try the program with: its own authority and one certificate, made on this computer.

Nothing that is signed with it has any force; the certificate says so in its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

_AUTHORITY = "TRIAL AUTHORITY, NO LEGAL FORCE"
_YEAR = timedelta(days=365)
_USAGES = (
    "digital_signature content_commitment key_encipherment data_encipherment key_agreement"
    " key_cert_sign crl_sign encipher_only decipher_only"
).split()


@dataclass(frozen=True, slots=True)
class TrialKeys:
    """``pfx``: the key file (PKCS#12); ``root_pem``: the authority that makes its signatures trusted."""

    pfx: bytes
    root_pem: str


def make_trial_keys(name: str, *, password: str, at: datetime) -> TrialKeys:
    """A key file for ``name`` (at most 64 bytes), valid for a year around ``at``, and its authority."""
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

    root_key, key = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    root = _certificate(_AUTHORITY, root_key, issuer=None, issuer_key=root_key, at=at)
    own = _certificate(name, key, issuer=root, issuer_key=root_key, at=at)
    protection = BestAvailableEncryption(password.encode())
    pfx = pkcs12.serialize_key_and_certificates(name.encode(), key, own, [root], protection)
    return TrialKeys(pfx, root.public_bytes(Encoding.PEM).decode())


def _certificate(
    name: str, key: RSAPrivateKey, *, issuer: Certificate | None, issuer_key: RSAPrivateKey, at: datetime
) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    authority = issuer is None
    usage = {one: one in _granted(authority) for one in _USAGES}
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - _YEAR / 2)
        .not_valid_after(at + _YEAR / 2)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .sign(issuer_key, hashes.SHA256())
    )


def _granted(authority: bool) -> frozenset[str]:
    if authority:
        return frozenset({"key_cert_sign", "crl_sign"})
    return frozenset({"digital_signature", "content_commitment"})
