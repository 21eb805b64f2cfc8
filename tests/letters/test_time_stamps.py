"""Time stamps: spliced in later, byte for byte, and judged apart from the signature."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from cryptography.x509 import ExtendedKeyUsage, ExtensionType
from cryptography.x509.oid import ExtendedKeyUsageOID

from domain.errors import BadInput
from letters.signing import sign_package
from letters.timestamps import PendingTimeStamp, add_time_stamp, request_time_stamp, without_time_stamp
from letters.verification import verify
from tests.letters.certificates import (
    AT,
    SIGNED_AT,
    Identity,
    authority,
    certificate,
    deputy,
    director,
    rsa_key,
    stranger,
    time_authority,
)
from tests.letters.papers import edited, parts, replaced, signed_letter
from tests.letters.time_authority import reply

PART = "_xmlsignatures/sig1.xml"
ROOTS = [authority().pem]


def pending() -> PendingTimeStamp:
    return request_time_stamp(signed_letter(), PART)


def stamped() -> bytes:
    asked = pending()
    return add_time_stamp(signed_letter(), asked, reply(asked.body), roots=ROOTS)


def test_a_stamped_letter_is_sound_and_its_time_is_judged_by_the_stamp() -> None:
    found = verify(stamped(), roots=ROOTS, at=AT)
    assert found.sound
    stamp = found.signers[0].time_stamp
    assert stamp is not None
    assert (stamp.code, stamp.stamped_at) == ("time_stamp_ok", AT)
    assert (found.trust.basis, found.trust.judged_at) == ("time_stamp", AT)


def test_nothing_but_the_stamp_is_new_in_the_file() -> None:
    before, after = parts(signed_letter()), parts(stamped())
    assert {name for name in after if after[name] != before.get(name)} == {PART}
    start = after[PART].index(b"<xd:SignatureTimeStamp>")
    end = after[PART].index(b"</xd:SignatureTimeStamp>") + len(b"</xd:SignatureTimeStamp>")
    assert after[PART][:start] + after[PART][end:] == before[PART]


def test_a_letter_knows_which_signatures_still_need_a_stamp() -> None:
    both = sign_package(stamped(), deputy().signer(), signed_at=SIGNED_AT, co_sign=True)
    assert without_time_stamp(signed_letter()) == (PART,)
    assert without_time_stamp(both) == ("_xmlsignatures/sig2.xml",)


def test_each_signature_of_a_letter_gets_its_own_stamp() -> None:
    both = sign_package(stamped(), deputy().signer(), signed_at=SIGNED_AT, co_sign=True)
    second = request_time_stamp(both, "_xmlsignatures/sig2.xml")
    done = add_time_stamp(both, second, reply(second.body), roots=ROOTS)
    found = verify(done, roots=ROOTS, at=AT)
    assert found.sound
    assert [s.time_stamp.trusted for s in found.signers if s.time_stamp] == [True, True]


def test_a_stamp_before_the_expiry_proves_the_signature_was_in_time() -> None:
    """The signer claims a moment in time; the stamp says it was after the certificate had expired."""
    brief = certificate("Временный", rsa_key(2), authority(), valid_until=AT - timedelta(hours=2))
    letter = signed_letter(brief)
    asked = request_time_stamp(letter, PART)
    late = add_time_stamp(letter, asked, reply(asked.body), roots=ROOTS)
    assert verify(letter, roots=ROOTS, at=AT).trust.trusted
    assert verify(late, roots=ROOTS, at=AT).trust.code == "trust_expired"


def other_request() -> bytes:
    from rfc3161_client import TimestampRequestBuilder

    return TimestampRequestBuilder().data(b"another message").build().as_bytes()


def signed_by_a_stranger() -> Identity:
    return certificate("Чужое время", rsa_key(8), stranger(), extensions=time_usage())


def time_usage() -> tuple[tuple[ExtensionType, bool], ...]:
    return ((ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True),)


@pytest.mark.parametrize(
    ("answer", "code", "fact"),
    [
        (lambda asked: b"not a reply", "time_stamp_invalid", "time_stamp_broken"),
        (lambda asked: reply(asked.body, status=2), "time_stamp_refused", "rejection"),
        (lambda asked: reply(asked.body, nonce=5), "time_stamp_invalid", "nonce"),
        (
            lambda asked: reply(other_request(), nonce=asked.request.nonce),
            "time_stamp_invalid",
            "time_stamp_broken",
        ),
        (
            lambda asked: reply(asked.body, identity=signed_by_a_stranger()),
            "time_stamp_invalid",
            "time_stamp_untrusted",
        ),
        (
            lambda asked: reply(asked.body, identity=director()),
            "time_stamp_invalid",
            "time_stamp_untrusted",
        ),
    ],
)
def test_a_reply_that_proves_nothing_is_refused(
    answer: Callable[[PendingTimeStamp], bytes], code: str, fact: str
) -> None:
    asked = pending()
    with pytest.raises(BadInput) as caught:
        add_time_stamp(signed_letter(), asked, answer(asked), roots=ROOTS)
    assert caught.value.code == code
    assert fact in caught.value.facts.values()


def test_a_second_stamp_for_one_signature_is_refused() -> None:
    asked = request_time_stamp(stamped(), PART)
    with pytest.raises(BadInput) as caught:
        add_time_stamp(stamped(), asked, reply(asked.body), roots=ROOTS)
    assert caught.value.code == "time_stamp_present"


def test_an_unknown_signature_part_is_refused() -> None:
    with pytest.raises(BadInput) as caught:
        request_time_stamp(signed_letter(), "_xmlsignatures/sig7.xml")
    assert caught.value.code == "letter_not_signed"


def test_a_stamp_taken_from_another_letter_is_called_broken() -> None:
    other = signed_letter(deputy())
    asked = request_time_stamp(other, PART)
    foreign = parts(add_time_stamp(other, asked, reply(asked.body), roots=ROOTS))[PART]
    start = foreign.index(b"<xd:SignatureTimeStamp>")
    element = foreign[start : foreign.index(b"</xd:SignatureTimeStamp>") + len(b"</xd:SignatureTimeStamp>")]
    place = b"<xd:UnsignedSignatureProperties>"
    moved = edited(signed_letter(), PART, lambda data: data.replace(place, place + element))
    found = verify(moved, roots=ROOTS, at=AT)
    assert found.integrity.intact
    assert found.signers[0].time_stamp is not None
    assert found.signers[0].time_stamp.code == "time_stamp_broken"
    assert found.trust.basis == "claimed_time"


def test_an_unknown_authority_of_time_is_told_and_its_time_is_not_used() -> None:
    asked = pending()
    done = add_time_stamp(signed_letter(), asked, reply(asked.body), roots=ROOTS)
    found = verify(done, roots=ROOTS, time_stamp_roots=[stranger().pem], at=AT)
    stamp = found.signers[0].time_stamp
    assert stamp is not None
    assert stamp.code == "time_stamp_untrusted"
    assert found.trust.basis == "claimed_time"


def test_a_garbled_stamp_is_called_broken() -> None:
    found = verify(
        replaced(stamped(), PART, "<xd:EncapsulatedTimeStamp>MII", "<xd:EncapsulatedTimeStamp>AAA"),
        roots=ROOTS,
        at=AT,
    )
    stamp = found.signers[0].time_stamp
    assert stamp is not None
    assert stamp.code == "time_stamp_broken"


def test_the_authority_of_these_tests_may_stamp() -> None:
    assert time_authority().chain == (authority().certificate,)
