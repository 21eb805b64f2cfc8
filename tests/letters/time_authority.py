"""A time-stamping authority in this process (RFC 3161), honest unless told otherwise."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

from asn1crypto import cms, tsp, x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from tests.letters.certificates import AT, Identity, time_authority


def reply(
    request: bytes,
    *,
    at: datetime = AT,
    identity: Identity | None = None,
    status: int = 0,
    nonce: int | None = None,
) -> bytes:
    """The answer to a request: a token signed by ``identity`` at ``at``, or a refusal by ``status``."""
    if status:
        return bytes((0x30, 5, 0x30, 3, 2, 1, status))
    asked = tsp.TimeStampReq.load(request)
    info = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.3.6.1.4.1.99999.1",
            "message_imprint": asked["message_imprint"],
            "serial_number": 4711,
            "gen_time": at.astimezone(UTC),
            "nonce": asked["nonce"].native if nonce is None else nonce,
        }
    )
    token = _token(info, identity or time_authority(), at)
    answer = {"status": tsp.PKIStatusInfo({"status": "granted"}), "time_stamp_token": token}
    return bytes(tsp.TimeStampResp(answer).dump())


def _token(info: tsp.TSTInfo, identity: Identity, at: datetime) -> cms.ContentInfo:
    own = x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER))
    binding = tsp.SigningCertificateV2(
        {"certs": [tsp.ESSCertIDv2({"cert_hash": sha256(own.dump()).digest()})]}
    )
    attributes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["tst_info"]}),
            cms.CMSAttribute(
                {"type": "signing_time", "values": [cms.Time({"utc_time": at.astimezone(UTC)})]}
            ),
            cms.CMSAttribute({"type": "message_digest", "values": [sha256(info.dump()).digest()]}),
            cms.CMSAttribute({"type": "signing_certificate_v2", "values": [binding]}),
        ]
    )
    assert isinstance(identity.key, RSAPrivateKey)
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier(
            {"issuer_and_serial_number": {"issuer": own.issuer, "serial_number": own.serial_number}}
        ),
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": attributes,
        "signature_algorithm": {"algorithm": "sha256_rsa"},
        "signature": identity.key.sign(attributes.dump(), PKCS1v15(), SHA256()),
    }
    data = {
        "version": "v3",
        "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": {"content_type": "tst_info", "content": cms.ParsableOctetString(info.dump())},
        "certificates": [own],
        "signer_infos": [cms.SignerInfo(signer)],
    }
    return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(data)})
