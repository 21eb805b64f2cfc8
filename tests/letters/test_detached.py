"""Detached signatures beside a letter: made by our signers, checked where the algorithms are ours."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from asn1crypto import algos, cms, pem

from domain.errors import Refusal
from letters.cms import sign_detached
from letters.verification.detached import DetachedSignature, check_detached
from tests.letters.certificates import (
    AT,
    SIGNED_AT,
    Identity,
    authority,
    deputy,
    director,
    expired,
    namesake,
    stranger,
)
from tests.letters.papers import signed_letter


def made(identity: Identity | None = None) -> bytes:
    return sign_detached(signed_letter(), (identity or director()).signer(), signed_at=SIGNED_AT)


def checked(
    signature: bytes, document: bytes | None = None, root: Identity | None = None
) -> DetachedSignature:
    roots = [(root or authority()).pem]
    return check_detached(document or signed_letter(), signature, roots=roots, at=AT)


@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_our_own_signature_is_valid_and_trusted(identity: Identity) -> None:
    found = checked(made(identity))
    assert (found.state, found.code, found.signed_at) == ("valid", "detached_ok", SIGNED_AT)
    assert found.trust is not None
    assert found.trust.trusted


def test_it_is_read_from_pem_too() -> None:
    assert checked(pem.armor("CMS", made())).state == "valid"


def test_the_letter_is_not_inside_it() -> None:
    content = cms.ContentInfo.load(made())["content"]["encap_content_info"]["content"]
    assert content.native is None


def test_a_changed_letter_is_noticed() -> None:
    found = checked(made(), signed_letter() + b" ")
    assert (found.state, found.code, found.trust) == ("invalid", "detached_changed", None)


def test_a_changed_value_is_noticed() -> None:
    data = bytearray(made())
    data[-1] ^= 1
    assert checked(bytes(data)).code == "detached_value_wrong"


def test_a_swapped_certificate_is_noticed() -> None:
    from asn1crypto import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    content = cms.ContentInfo.load(made())
    other = x509.Certificate.load(namesake().certificate.public_bytes(Encoding.DER))
    content["content"]["certificates"] = [other]
    info = content["content"]["signer_infos"][0]
    info["sid"] = cms.SignerIdentifier(
        {"issuer_and_serial_number": {"issuer": other.issuer, "serial_number": other.serial_number}}
    )
    assert checked(content.dump(force=True)).code == "detached_certificate_swapped"


def test_an_unknown_root_leaves_it_valid_and_untrusted() -> None:
    found = checked(made(), root=stranger())
    assert found.state == "valid"
    assert found.trust is not None
    assert found.trust.code == "trust_unknown_root"


def national() -> bytes:
    """A signature by an algorithm that is not ours (GOST R 34.10-2012)."""
    content = cms.ContentInfo.load(made())
    info = content["content"]["signer_infos"][0]
    info["digest_algorithm"] = algos.DigestAlgorithm({"algorithm": "1.2.643.7.1.1.2.2"})
    return bytes(content.dump(force=True))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (national, "detached_algorithm_unknown"),
        (lambda: b"", "detached_unreadable"),
        (lambda: b"rubbish", "detached_unreadable"),
        (lambda: made()[:-30], "detached_unreadable"),
        (lambda: b"\x30" * 2_000_000, "detached_unreadable"),
        (lambda: b"-----BEGIN CMS-----\nAAAA\n-----END CMS-----\n", "detached_unreadable"),
    ],
)
def test_what_is_not_ours_is_not_judged(make: Callable[[], bytes], code: str) -> None:
    found = checked(make())
    assert (found.state, found.code, found.trust) == ("not_checked", code, None)


def test_an_expired_certificate_makes_none() -> None:
    with pytest.raises(Refusal, match="signer_certificate_expired"):
        made(expired())
