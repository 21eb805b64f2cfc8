"""Add a time stamp (RFC 3161) to a signed letter, days later if need be, without touching the signature.

Signing works offline; the time-stamping authority does not. ``request_time_stamp`` gives the bytes to send,
``add_time_stamp`` verifies the reply and splices it into the unsigned properties (XAdES-T), byte for
byte: ``sigN.xml`` is never serialised again. A late stamp proves that the letter existed at the stamp's
time, not that it was signed at the claimed one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.certificates import load_certificates
from letters.limits import MAX_SIGNATURE_BYTES
from letters.namespaces import C14N
from letters.package import Package, rewritten
from letters.signature_parts import signature_names
from letters.signing.markup import base64_of
from letters.verification.signature_document import Malformed, SignatureDocument, read_signature
from letters.verification.time_stamp import judge_token, stamped_bytes

if TYPE_CHECKING:
    from rfc3161_client import TimeStampRequest, TimeStampResponse

CONTENT_TYPE = "application/timestamp-query"
"""The media type of the request when it is sent by HTTP POST (RFC 3161 3.4)."""

_OPENING = b"<xd:UnsignedSignatureProperties>"


@dataclass(frozen=True, slots=True)
class PendingTimeStamp:
    """A request for one signature; ``body`` goes to the authority, the rest is kept for the reply."""

    part: str
    body: bytes
    request: TimeStampRequest


def without_time_stamp(docx: bytes) -> tuple[str, ...]:
    """The signature parts of a letter that bear no time stamp yet."""
    package = Package(docx)
    found = ((name, _signature(package, name)) for name in signature_names(package))
    return tuple(name for name, (data, _) in found if b"<xd:SignatureTimeStamp" not in data)


def request_time_stamp(docx: bytes, part: str) -> PendingTimeStamp:
    """What to send to the authority for the signature in ``part``; the request carries a random nonce."""
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    _, signature = _signature(Package(docx), part)
    builder = TimestampRequestBuilder().data(stamped_bytes(signature)).hash_algorithm(HashAlgorithm.SHA256)
    request = builder.build()
    return PendingTimeStamp(part, request.as_bytes(), request)


def add_time_stamp(docx: bytes, pending: PendingTimeStamp, reply: bytes, *, roots: Sequence[bytes]) -> bytes:
    """The letter with the time stamp of ``reply`` in it.

    Raises ``BadInput``: ``time_stamp_refused`` when the authority declined, ``time_stamp_invalid`` when
    the reply is not for this signature or not from an authority under ``roots``,
    ``time_stamp_present`` when there is one already.
    """
    package = Package(docx)
    data, signature = _signature(package, pending.part)
    if b"<xd:SignatureTimeStamp" in data:
        raise BadInput("time_stamp_present", where=pending.part)
    if data.count(_OPENING) != 1:
        raise BadInput("time_stamp_no_place", where=pending.part)
    token = _verified(pending, reply, stamped_bytes(signature), roots)
    return rewritten(package, fresh={pending.part: data.replace(_OPENING, _OPENING + _element(token), 1)})


def _signature(package: Package, part: str) -> tuple[bytes, SignatureDocument]:
    if part not in signature_names(package):
        raise BadInput("letter_not_signed")
    data = package.xml_bytes(part, limit=MAX_SIGNATURE_BYTES)
    try:
        return data, read_signature(data, where=part)
    except Malformed as reason:
        raise BadInput("letter_signature_broken") from reason


def _verified(pending: PendingTimeStamp, reply: bytes, message: bytes, roots: Sequence[bytes]) -> bytes:
    """The token of a reply that answers this very request."""
    from rfc3161_client import PKIStatus, decode_timestamp_response

    try:
        response: TimeStampResponse = decode_timestamp_response(reply)
        status = response.status
    except ValueError as reason:
        raise BadInput("time_stamp_invalid", reason="time_stamp_broken") from reason
    if status not in (PKIStatus.GRANTED, PKIStatus.GRANTED_WITH_MODS):
        raise BadInput("time_stamp_refused", status=PKIStatus(status).name.lower())
    if response.tst_info.nonce != pending.request.nonce:
        raise BadInput("time_stamp_invalid", reason="nonce")
    token = response.time_stamp_token()
    trusted = tuple(item for bundle in roots for item in load_certificates(bundle))
    judged = judge_token(token, message, trusted)
    if not judged.trusted:
        raise BadInput("time_stamp_invalid", reason=judged.code)
    return token


def _element(token: bytes) -> bytes:
    return (
        f'<xd:SignatureTimeStamp><CanonicalizationMethod Algorithm="{C14N}"/>'
        f"<xd:EncapsulatedTimeStamp>{base64_of(token)}</xd:EncapsulatedTimeStamp></xd:SignatureTimeStamp>"
    ).encode()
