"""Key stores: every trouble has its own code, and nothing secret stays behind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12

from domain.errors import BadInput
from letters.signers.fitness import key_kind
from letters.signers.pkcs12 import open_pkcs12
from tests.letters.certificates import (
    PASSWORD,
    Identity,
    authority,
    deputy,
    director,
    ec_key,
    odd_curve,
    weak,
)


def refusal(data: bytes, password: str = PASSWORD) -> BadInput:
    with pytest.raises(BadInput) as caught:
        open_pkcs12(data, password)
    return caught.value


def without_key() -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"", None, director().certificate, None, BestAvailableEncryption(PASSWORD.encode())
    )


def without_certificate() -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"", director().key, None, None, BestAvailableEncryption(PASSWORD.encode())
    )


def with_another_key() -> bytes:
    return pkcs12.serialize_key_and_certificates(
        b"", ec_key(5), None, [director().certificate], BestAvailableEncryption(PASSWORD.encode())
    )


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"not a key file", "signer_file_unreadable"),
        (lambda: b"", "signer_file_unreadable"),
        (lambda: b"\x30" * 2_000_000, "signer_file_unreadable"),
        (without_key, "signer_key_missing"),
        (without_certificate, "signer_certificate_missing"),
        (with_another_key, "signer_key_mismatch"),
        (lambda: odd_curve().pfx(), "signer_key_unsupported"),
        (lambda: weak().pfx(), "signer_key_weak"),
    ],
)
def test_a_file_that_cannot_sign_is_refused_by_its_reason(make: Callable[[], bytes], code: str) -> None:
    assert refusal(make()).code == code


@pytest.mark.parametrize("password", ["", "клён-и-дуб 8", "x" * 500])
def test_a_wrong_password_is_called_so_and_not_repeated(password: str) -> None:
    trouble = refusal(director().pfx(), password)
    assert trouble.code == "signer_password_wrong"
    assert trouble.facts == {}


def test_a_file_without_a_password_opens_with_an_empty_one() -> None:
    data = pkcs12.serialize_key_and_certificates(
        b"", director().key, director().certificate, None, NoEncryption()
    )
    assert open_pkcs12(data, "").kind == "rsa"


def test_a_key_of_another_scheme_is_named_by_its_algorithm() -> None:
    from cryptography import x509

    from tests.letters.certificates import AT, YEAR

    key = ed25519.Ed25519PrivateKey.generate()
    name = authority().certificate.subject
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = builder.serial_number(5).not_valid_before(AT).not_valid_after(AT + YEAR).sign(key, None)
    with pytest.raises(BadInput) as caught:
        key_kind(built)
    assert caught.value.code == "signer_key_unsupported"
    assert caught.value.facts == {"algorithm": "1.3.101.112"}


@pytest.mark.parametrize(("identity", "kind"), [(director(), "rsa"), (deputy(), "ec")])
def test_a_signer_brings_its_certificate_and_those_above(identity: Identity, kind: str) -> None:
    signer = identity.signer()
    assert (signer.certificate, signer.kind) == (identity.certificate, kind)
    assert signer.chain == (authority().certificate,)


def test_an_ec_value_is_r_and_s_side_by_side() -> None:
    assert len(deputy().signer().sign(b"data")) == 64


def test_a_closed_session_signs_nothing_more() -> None:
    with director().signer() as signer:
        assert len(signer.sign(b"data")) == 256
    with pytest.raises(ValueError, match="closed"):
        signer.sign(b"data")


def test_a_signer_shown_in_a_log_shows_no_key_and_no_name() -> None:
    assert repr(director().signer()) == "Pkcs12Signer(kind='rsa')"
    assert PASSWORD not in str(vars(director().signer()))
