"""Trust: the certificate at the moment of signing, judged without a network."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache

import pytest
from cryptography import x509

from domain.errors import BadInput
from letters.signing import sign_package
from letters.verification import verify
from letters.verification.report import Trust
from letters.verification.trust import Evidence, judge
from tests.letters.certificates import (
    AT,
    SIGNED_AT,
    Identity,
    authority,
    certificate,
    director,
    expired,
    not_yet_valid,
    revocation_list,
    rsa_key,
    stranger,
    unknown,
)
from tests.letters.papers import clean_letter, signed_letter


def trust_in(
    identity: Identity, *, moment: datetime = SIGNED_AT, at: datetime = AT, crls: tuple[bytes, ...] = ()
) -> Trust:
    evidence = Evidence((authority().certificate,), identity.chain, crls)
    return judge(identity.certificate, evidence, moment=moment, at=at)


def encryption_only() -> Identity:
    return certificate("Шифрование", rsa_key(2), authority(), usage="key_encipherment")


def issued_by_a_person() -> Identity:
    """A certificate that the director, who is no authority, issued."""
    return certificate("Самозванец", rsa_key(6), director())


@cache
def branch() -> Identity:
    return certificate("Филиальный центр", rsa_key(7), authority(), ca=True)


@pytest.mark.parametrize(
    ("identity", "code"),
    [
        (director, "trust_ok"),
        (expired, "trust_expired"),
        (not_yet_valid, "trust_not_yet_valid"),
        (unknown, "trust_unknown_root"),
        (encryption_only, "trust_not_for_signing"),
        (issued_by_a_person, "trust_chain_invalid"),
        (lambda: certificate("Сотрудник филиала", rsa_key(2), branch()), "trust_ok"),
    ],
)
def test_trust_has_one_reason(identity: Callable[[], Identity], code: str) -> None:
    found = trust_in(identity())
    assert found.code == code
    assert found.trusted is (code == "trust_ok")


def test_a_certificate_counts_at_the_moment_of_signing_not_of_reading() -> None:
    long_after = AT + timedelta(days=3650)
    assert trust_in(director(), at=long_after).trusted


def test_the_day_of_expiry_is_told() -> None:
    assert trust_in(expired()).facts["expired"].startswith("2026-10-23")


@pytest.mark.parametrize(("ahead", "code"), [(4, "trust_ok"), (6, "trust_signed_in_future")])
def test_a_signature_from_the_future_is_not_believed(ahead: int, code: str) -> None:
    assert trust_in(director(), moment=AT + timedelta(minutes=ahead)).code == code


def test_without_roots_nobody_is_trusted() -> None:
    assert verify(signed_letter(), roots=[], at=AT).trust.code == "trust_unknown_root"


def test_roots_that_are_no_certificates_are_refused() -> None:
    with pytest.raises(BadInput) as caught:
        verify(signed_letter(), roots=[b"not a certificate"], at=AT)
    assert caught.value.code == "certificate_unreadable"


def test_roots_may_be_one_bundle() -> None:
    assert verify(signed_letter(), roots=[stranger().pem + authority().pem], at=AT).trust.trusted


@pytest.mark.parametrize(
    ("days", "code"),
    [(-1, "trust_revoked"), (1, "trust_ok")],
)
def test_a_revocation_counts_from_its_day(days: int, code: str) -> None:
    crl = revocation_list(
        director().certificate, on=SIGNED_AT + timedelta(days=days), issued=AT + timedelta(days=2)
    )
    found = trust_in(director(), crls=(crl,))
    assert (found.code, found.revocation) == (code, "checked")


def test_a_list_that_does_not_name_the_signer_is_reported_as_checked() -> None:
    found = trust_in(director(), crls=(revocation_list(on=SIGNED_AT),))
    assert (found.trusted, found.revocation) == (True, "checked")


def test_a_list_of_another_authority_checks_nothing() -> None:
    found = trust_in(director(), crls=(b"rubbish",))
    assert (found.trusted, found.revocation) == (True, "not_available")


def test_a_forged_list_revokes_nobody() -> None:
    crl = bytearray(revocation_list(director().certificate, on=SIGNED_AT - timedelta(days=1)))
    crl[-1] ^= 1
    found = trust_in(director(), crls=(bytes(crl),))
    assert (found.trusted, found.revocation) == (True, "not_available")


def test_a_stale_list_checks_nothing_and_spoils_nothing() -> None:
    place = x509.DistributionPoint(
        [x509.UniformResourceIdentifier("http://ca.example/list.crl")], None, None, None
    )
    points = x509.CRLDistributionPoints([place])
    person = certificate("С точкой списка", rsa_key(2), authority(), extensions=((points, False),))
    stale = revocation_list(on=SIGNED_AT, issued=SIGNED_AT - timedelta(days=60))
    found = trust_in(person, crls=(stale,))
    assert (found.trusted, found.revocation) == (True, "not_available")


def test_the_report_tells_on_what_time_it_is_based() -> None:
    trust = verify(signed_letter(), roots=[authority().pem], at=AT).trust
    assert (trust.basis, trust.judged_at, trust.revocation) == ("claimed_time", SIGNED_AT, "not_available")


def test_a_revocation_list_given_with_the_file_is_used() -> None:
    crl = revocation_list(director().certificate, on=SIGNED_AT - timedelta(days=1))
    found = verify(signed_letter(), roots=[authority().pem], at=AT, crls=[crl])
    assert (found.integrity.intact, found.trust.code) == (True, "trust_revoked")


def test_one_untrusted_co_signer_spoils_the_whole() -> None:
    both = sign_package(signed_letter(), unknown().signer(), signed_at=SIGNED_AT, co_sign=True)
    found = verify(both, roots=[authority().pem], at=AT)
    assert [signer.trust.code for signer in found.signers] == ["trust_ok", "trust_unknown_root"]
    assert not found.trust.trusted


def test_a_certificate_without_key_usage_may_sign() -> None:
    key = rsa_key(2)
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Без назначения")])
    from cryptography.hazmat.primitives.hashes import SHA256

    built = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(authority().certificate.subject)
        .public_key(key.public_key())
        .serial_number(77)
        .not_valid_before(AT - timedelta(days=9))
        .not_valid_after(AT + timedelta(days=9))
        .sign(authority().key, SHA256())
    )
    identity = Identity(key, built, (authority().certificate,))
    signed = sign_package(clean_letter(), identity.signer(), signed_at=SIGNED_AT)
    assert verify(signed, roots=[authority().pem], at=AT).sound
