"""A detached signature beside the letter (CMS, ``.p7s``), made on request.

CAdES-BES: the signature covers the file's bytes, the time, and the signer's certificate by its digest.
It is built here and not by a library's PKCS#7 builder because that one wants the private key itself, and a
token never gives it.
Sources: RFC 5652, RFC 5035, ETSI EN 319 122-1.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from letters.signers import Signer
from letters.signers.fitness import check_fitness

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


def sign_detached(document: bytes, signer: Signer, *, signed_at: datetime) -> bytes:
    """A CMS signature (DER) over ``document``, which is not contained in it."""
    from asn1crypto import cms

    check_fitness(signer.certificate, at=signed_at)
    attributes = _signed_attributes(document, signer.certificate, signed_at)
    value = signer.sign(attributes.dump())
    if signer.kind == "ec":
        value = _der_of(value)
    info = cms.SignerInfo(
        {
            "version": "v1",
            "sid": _identifier(signer.certificate),
            "digest_algorithm": {"algorithm": "sha256"},
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": "sha256_rsa" if signer.kind == "rsa" else "sha256_ecdsa"},
            "signature": value,
        }
    )
    certificates = [_asn1(item) for item in dict.fromkeys((signer.certificate, *signer.chain))]
    data = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": {"content_type": "data"},
        "certificates": certificates,
        "signer_infos": [info],
    }
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(data)}).dump())


def _signed_attributes(document: bytes, certificate: Certificate, signed_at: datetime) -> Any:
    from asn1crypto import cms, tsp
    from cryptography.hazmat.primitives.serialization import Encoding

    digest = sha256(certificate.public_bytes(Encoding.DER)).digest()
    binding = tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": digest})]})
    return cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({"utc_time": _whole(signed_at)})]}),
            cms.CMSAttribute({"type": "message_digest", "values": [sha256(document).digest()]}),
            cms.CMSAttribute({"type": "signing_certificate_v2", "values": [binding]}),
        ]
    )


def _whole(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _identifier(certificate: Certificate) -> Any:
    from asn1crypto import cms

    own = _asn1(certificate)
    return cms.SignerIdentifier(
        {"issuer_and_serial_number": {"issuer": own.issuer, "serial_number": own.serial_number}}
    )


def _asn1(certificate: Certificate) -> Any:
    from asn1crypto import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def _der_of(value: bytes) -> bytes:
    """An ECDSA value in the form of CMS; the signer gives r and s side by side."""
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    half = len(value) // 2
    return encode_dss_signature(int.from_bytes(value[:half]), int.from_bytes(value[half:]))
