"""What a signature beside a file (CMS, ``.p7s`` or ``.sig``) tells.

A signature that a certified national tool made is kept as it is; where its algorithms are not ours it is
reported as not checked, which is no judgement. Source: RFC 5652 section 5.4, RFC 5035.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import new, sha256
from typing import TYPE_CHECKING, Any, Literal

from domain.errors import BadInput
from letters.certificates import load_certificates
from letters.distinguished_names import common_name
from letters.limits import MAX_CERTIFICATES, MAX_KEY_FILE_BYTES
from letters.signers.fitness import key_kind
from letters.verification.trust import Evidence, judge

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

    from letters.verification.report import Trust

_HASHES = ("sha256", "sha384", "sha512")
_METHODS = ("rsassa_pkcs1v15", "ecdsa")
_UNREADABLE = (BadInput, ValueError, TypeError, KeyError, IndexError)


@dataclass(frozen=True, slots=True)
class DetachedSignature:
    """The answer about a signature beside a file.

    Attributes:
        state: "valid", "invalid", or "not_checked" when its algorithms or its shape are not ours.
        code: the reason: ``detached_ok``, ``detached_changed``, ``detached_value_wrong``,
            ``detached_certificate_swapped``, ``detached_algorithm_unknown``, ``detached_unreadable``.
        trust: None unless ``state`` is "valid".
    """

    state: Literal["valid", "invalid", "not_checked"]
    code: str
    owner: str = ""
    signed_at: datetime | None = None
    trust: Trust | None = None


def check_detached(
    document: bytes, signature: bytes, *, roots: Sequence[bytes], at: datetime
) -> DetachedSignature:
    """What can be said about ``signature`` (DER or PEM) over ``document``.

    Only signatures of one signer with RSA or ECDSA over signed attributes are checked. ``at`` is now.
    """
    try:
        read = _read(signature)
        if read is None:
            return DetachedSignature("not_checked", "detached_algorithm_unknown")
        answer = _answer(document, read)
    except _UNREADABLE:
        return DetachedSignature("not_checked", "detached_unreadable")
    if answer.state != "valid":
        return answer
    trusted = tuple(item for bundle in roots for item in load_certificates(bundle))
    trust = judge(read.certificate, Evidence(trusted, read.chain), moment=answer.signed_at or at, at=at)
    return DetachedSignature(answer.state, answer.code, answer.owner, answer.signed_at, trust)


@dataclass(frozen=True)
class _Read:
    """The one signer's record with the certificate it names."""

    info: Any
    certificate: Certificate
    chain: tuple[Certificate, ...]


def _read(signature: bytes) -> _Read | None:
    """The signature's parts; None where its algorithms are not ours. Raises when it has another shape."""
    data = _signed_data(signature)
    if len(data["signer_infos"]) != 1:
        raise ValueError("not one signer")
    info = data["signer_infos"][0]
    if info["digest_algorithm"]["algorithm"].native not in _HASHES:
        return None
    if info["signature_algorithm"].signature_algo not in _METHODS:
        return None
    wanted = info["sid"].chosen
    items = [choice.chosen for choice, _ in zip(data["certificates"], range(MAX_CERTIFICATES), strict=False)]
    own = [
        item
        for item in items
        if item.issuer == wanted["issuer"] and item.serial_number == wanted["serial_number"].native
    ]
    certificate = _usable(own[0].dump())
    chain = tuple(found for item in items if (found := _usable(item.dump())) is not None)
    return _Read(info, certificate, chain) if certificate else None


def _signed_data(signature: bytes) -> Any:
    from asn1crypto import cms, pem

    if len(signature) > MAX_KEY_FILE_BYTES:
        raise ValueError("too large")
    der = pem.unarmor(signature)[2] if pem.detect(signature) else signature
    content = cms.ContentInfo.load(der, strict=True)
    if content["content_type"].native != "signed_data":
        raise ValueError("no signed data")
    return content["content"]


def _usable(der: bytes) -> Certificate | None:
    try:
        certificate = load_certificates(der)[0]
        key_kind(certificate)
    except BadInput:
        return None
    return certificate


def _answer(document: bytes, read: _Read) -> DetachedSignature:
    attributes = {item["type"].native: item["values"] for item in read.info["signed_attrs"]}
    hash_name = read.info["digest_algorithm"]["algorithm"].native
    owner = common_name(read.certificate.subject)
    if attributes["message_digest"][0].native != new(hash_name, document).digest():
        return DetachedSignature("invalid", "detached_changed", owner)
    if not _value_holds(read, hash_name):
        return DetachedSignature("invalid", "detached_value_wrong", owner)
    if not _bound(attributes, read.certificate):
        return DetachedSignature("invalid", "detached_certificate_swapped", owner)
    signed_at = attributes["signing_time"][0].native if "signing_time" in attributes else None
    return DetachedSignature("valid", "detached_ok", owner, signed_at)


def _bound(attributes: dict[str, Any], certificate: Certificate) -> bool:
    """Whether the signed attributes name this very certificate, where they name one by SHA-256."""
    from cryptography.hazmat.primitives.serialization import Encoding

    if "signing_certificate_v2" not in attributes:
        return True
    first = attributes["signing_certificate_v2"][0]["certs"][0]
    if first["hash_algorithm"]["algorithm"].native != "sha256":
        return True
    return bool(first["cert_hash"].native == sha256(certificate.public_bytes(Encoding.DER)).digest())


def _value_holds(read: _Read, hash_name: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    known = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}
    data, value = read.info["signed_attrs"].untag().dump(), read.info["signature"].native
    key = read.certificate.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(value, data, padding.PKCS1v15(), known[hash_name])
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(value, data, ec.ECDSA(known[hash_name]))
    except InvalidSignature:
        return False
    return True
