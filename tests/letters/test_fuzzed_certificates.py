"""Certificates, stamps and signatures with flipped bytes end in an answer, never in a crash."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache

import pytest
from asn1crypto.tsp import TimeStampResp
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.certificates import load_certificates
from letters.cms import sign_detached
from letters.signers.pkcs12 import open_pkcs12
from letters.timestamps import add_time_stamp, request_time_stamp
from letters.verification import Verification, verify
from letters.verification.detached import check_detached
from tests.letters.certificates import AT, PASSWORD, SIGNED_AT, authority, director, revocation_list
from tests.letters.papers import edited, signed_letter
from tests.letters.time_authority import reply

SIGNATURE = "_xmlsignatures/sig1.xml"
flips = st.lists(
    st.tuples(st.integers(min_value=0, max_value=5000), st.integers(min_value=1, max_value=255)),
    min_size=1,
    max_size=3,
)


def flipped(data: bytes, found: list[tuple[int, int]]) -> bytes:
    changed = bytearray(data)
    for position, value in found:
        changed[position % len(data)] ^= value
    return bytes(changed)


def with_element(tag: str, content: bytes, letter: bytes | None = None) -> bytes:
    """The letter with other content in an element of its signature."""
    pattern = re.compile(f"<{tag}>[^<]*</{tag}>".encode())
    fresh = f"<{tag}>{b64encode(content).decode()}</{tag}>".encode()
    return edited(letter or signed_letter(), SIGNATURE, lambda data: pattern.sub(fresh, data))


def asked(letter: bytes, crls: tuple[bytes, ...] = ()) -> Verification:
    return verify(letter, roots=[authority().pem], at=AT, crls=crls)


@cache
def stamped() -> tuple[bytes, bytes]:
    """A stamped letter, and its token."""
    pending = request_time_stamp(signed_letter(), SIGNATURE)
    answer = reply(pending.body)
    token = TimeStampResp.load(answer)["time_stamp_token"].dump()
    return add_time_stamp(signed_letter(), pending, answer, roots=[authority().pem]), token


@given(flips)
def test_a_flipped_certificate_of_the_signer_is_never_sound(found: list[tuple[int, int]]) -> None:
    der = director().certificate.public_bytes(Encoding.DER)
    if flipped(der, found) != der:
        assert not asked(with_element("X509Certificate", flipped(der, found))).sound


@given(flips)
def test_a_flipped_certificate_of_an_authority_helps_nobody_and_breaks_nothing(
    found: list[tuple[int, int]],
) -> None:
    der = authority().certificate.public_bytes(Encoding.DER)
    if flipped(der, found) != der:
        answer = asked(with_element("xd:EncapsulatedX509Certificate", flipped(der, found)))
        assert answer.integrity.intact


@given(flips)
def test_a_flipped_revocation_list_revokes_nobody(found: list[tuple[int, int]]) -> None:
    crl = revocation_list(director().certificate, on=SIGNED_AT.replace(year=2025))
    if flipped(crl, found) != crl:
        assert asked(signed_letter(), (flipped(crl, found),)).trust.code in ("trust_ok", "trust_revoked")


@given(flips)
def test_a_flipped_time_stamp_is_not_relied_on(found: list[tuple[int, int]]) -> None:
    letter, token = stamped()
    if flipped(token, found) != token:
        answer = asked(with_element("xd:EncapsulatedTimeStamp", flipped(token, found), letter))
        stamp = answer.signers[0].time_stamp
        assert stamp is not None
        assert answer.integrity.intact
        assert (stamp.trusted, answer.trust.basis) in ((False, "claimed_time"), (True, "time_stamp"))


@given(flips)
def test_a_flipped_signature_beside_a_letter_is_answered(found: list[tuple[int, int]]) -> None:
    made = sign_detached(signed_letter(), director().signer(), signed_at=SIGNED_AT)
    answer = check_detached(signed_letter(), flipped(made, found), roots=[authority().pem], at=AT)
    assert answer.code.startswith("detached_")


@settings(max_examples=25)
@given(flips)
def test_a_flipped_key_file_opens_or_is_refused(found: list[tuple[int, int]]) -> None:
    try:
        signer = open_pkcs12(flipped(director().pfx(), found), PASSWORD)
    except BadInput as reason:
        assert reason.code.startswith(("signer_", "certificate_"))
    else:
        assert signer.kind == "rsa"


@given(st.binary(max_size=300))
def test_rubbish_in_every_place_is_answered(data: bytes) -> None:
    letter, _ = stamped()
    for tag in ("X509Certificate", "xd:EncapsulatedTimeStamp", "xd:EncapsulatedX509Certificate"):
        assert asked(with_element(tag, data, letter)).signed


def test_a_certificate_of_a_version_that_does_not_exist_is_refused() -> None:
    der = authority().certificate.public_bytes(Encoding.DER)
    marker = bytes.fromhex("a003020102")
    assert marker in der
    with pytest.raises(BadInput, match="certificate_unreadable"):
        load_certificates(der.replace(marker, bytes.fromhex("a003020108"), 1))


def test_a_signature_with_a_key_of_a_national_scheme_is_refused_by_its_algorithm() -> None:
    """The signer's certificate is exchanged for one whose key this program can't use."""
    der = director().certificate.public_bytes(Encoding.DER)
    rsa, gost = bytes.fromhex("06092a864886f70d010101"), bytes.fromhex("06092a850307010101010a")
    found = asked(with_element("X509Certificate", der.replace(rsa, gost, 1)))
    assert "1.2.643.7.1.1.1.1.10" in {f.facts.get("algorithm") for f in found.integrity.changed}
