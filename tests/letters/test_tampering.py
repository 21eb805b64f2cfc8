"""The tamper matrix against our own verifier: each change is called by its name and its part."""

from __future__ import annotations

import pytest

from letters.verification import verify
from tests.letters.certificates import AT, authority, expired, unknown
from tests.letters.papers import signed_letter
from tests.letters.tamper import MATRIX, Tampering


@pytest.mark.parametrize("tampering", MATRIX, ids=lambda tampering: tampering.name)
def test_a_change_is_called_what_it_is(tampering: Tampering) -> None:
    found = verify(tampering.change(), roots=[authority().pem], at=AT)
    assert found.signed is tampering.signed
    assert found.integrity.intact is tampering.intact
    assert found.coverage.whole is tampering.whole
    findings = {(f.code, f.where) for f in (*found.integrity.changed, *found.coverage.uncovered)}
    if tampering.where:
        assert (tampering.code, tampering.where) in findings
    elif tampering.code:
        assert tampering.code in {code for code, _ in findings}
    else:
        assert findings == set()


def test_a_whole_letter_is_sound_and_names_its_signer() -> None:
    found = verify(signed_letter(), roots=[authority().pem], at=AT)
    assert found.sound
    signer = found.signers[0]
    assert (signer.owner, signer.role) == ('Ахметова Гүлнар "Гүл", директор', "Директор")
    assert signer.comments == "Ответ"


def test_document_properties_are_told_to_be_unsigned() -> None:
    found = verify(signed_letter(), roots=[authority().pem], at=AT)
    assert found.not_signed == ("docProps/app.xml", "docProps/core.xml")


def test_an_unknown_authority_spoils_trust_and_nothing_else() -> None:
    found = verify(signed_letter(unknown()), roots=[authority().pem], at=AT)
    assert (found.integrity.intact, found.coverage.whole) == (True, True)
    assert found.trust.code == "trust_unknown_root"


def test_a_letter_signed_before_its_certificate_expired_stays_trusted() -> None:
    assert expired().certificate.not_valid_after_utc < AT
    found = verify(signed_letter(), roots=[authority().pem], at=AT)
    assert found.trust.trusted
