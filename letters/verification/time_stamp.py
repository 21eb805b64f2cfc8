"""Judge the time stamp of a signature: does it cover the value, and who vouches for it?

Source: RFC 3161, XAdES 7.3 (SignatureTimeStamp covers the canonical SignatureValue).
"""

from __future__ import annotations

from datetime import datetime
from hashlib import new
from typing import TYPE_CHECKING

from letters.hostile_xml import canonical
from letters.verification.report import TimeStamp
from letters.verification.signature_document import SignatureDocument, encapsulated

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampResponse

_HASHES = {
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}


def time_stamp_of(signature: SignatureDocument, roots: tuple[Certificate, ...]) -> TimeStamp | None:
    """The first time stamp of a signature, judged against the time-stamping roots; None without one."""
    tokens = encapsulated(signature, "EncapsulatedTimeStamp")
    return judge_token(tokens[0], stamped_bytes(signature), roots) if tokens else None


def stamped_bytes(signature: SignatureDocument) -> bytes:
    """What a time stamp of ``signature`` covers."""
    return canonical(signature.value_element)


def judge_token(token: bytes, message: bytes, roots: tuple[Certificate, ...]) -> TimeStamp:
    """Whether ``token`` (DER) covers ``message`` and leads to one of ``roots``."""
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    try:
        response = decode_timestamp_response(_granted(token))
        stamped_at = response.tst_info.gen_time
        covered = _covers(response, message)
    except ValueError:
        return TimeStamp("time_stamp_broken", None)
    if not covered:
        return TimeStamp("time_stamp_broken", stamped_at)
    if not roots:
        return TimeStamp("time_stamp_untrusted", stamped_at)
    try:
        VerifierBuilder(roots=list(roots)).build().verify_message(response, message)
    except (VerificationError, ValueError):
        return TimeStamp("time_stamp_untrusted", stamped_at)
    return TimeStamp("time_stamp_ok", _aware(stamped_at))


def _covers(response: TimeStampResponse, message: bytes) -> bool:
    imprint = response.tst_info.message_imprint
    name = _HASHES.get(imprint.hash_algorithm.dotted_string)
    return name is not None and new(name, message).digest() == imprint.message


def _aware(moment: datetime) -> datetime:
    from datetime import UTC

    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _granted(token: bytes) -> bytes:
    """The stored token inside a "granted" reply, which is the form the library reads."""
    return _sequence(_sequence(b"\x02\x01\x00") + token)


def _sequence(content: bytes) -> bytes:
    length = len(content)
    if length < 0x80:
        return b"\x30" + bytes([length]) + content
    size = length.to_bytes((length.bit_length() + 7) // 8)
    return b"\x30" + bytes([0x80 | len(size)]) + size + content
