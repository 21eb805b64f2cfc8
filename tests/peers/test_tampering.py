"""The tamper matrix before other judges: where they can tell, they say what we say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.letters.certificates import Identity, authority, deputy, director
from tests.letters.papers import signed_letter
from tests.letters.tamper import MATRIX, Tampering
from tests.peers.libreoffice import LibreOffice
from tests.peers.xmlsec import ask_xmlsec


@pytest.mark.peer("soffice", "certutil")
@pytest.mark.parametrize("tampering", MATRIX, ids=lambda tampering: tampering.name)
def test_libreoffice_answers_as_recorded(tampering: Tampering, libreoffice: LibreOffice) -> None:
    found = libreoffice.signatures(tampering.change())
    answers = [signature.valid for signature in found]
    assert answers == ([] if tampering.libreoffice is None else [tampering.libreoffice])


@pytest.mark.peer("xmlsec1")
@pytest.mark.parametrize("tampering", MATRIX, ids=lambda tampering: tampering.name)
def test_xmlsec_counts_what_we_count(tampering: Tampering, tmp_path: Path) -> None:
    answer = ask_xmlsec(tampering.change(), tmp_path, authority=authority().pem)
    assert answer.sound is tampering.xmlsec


@pytest.mark.peer("xmlsec1")
def test_xmlsec_finds_one_bad_part_and_still_calls_the_signature_ok(tmp_path: Path) -> None:
    body = next(item for item in MATRIX if item.name == "a letter of the body")
    answer = ask_xmlsec(body.change(), tmp_path, authority=authority().pem)
    assert answer.ok
    assert answer.manifest[0] == answer.manifest[1] - 1


@pytest.mark.peer("soffice", "certutil")
@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_libreoffice_trusts_the_letters_of_our_signers(identity: Identity, libreoffice: LibreOffice) -> None:
    (found,) = libreoffice.signatures(signed_letter(identity))
    assert (found.valid, found.certificate_status, found.date) == (True, 0, 20261121)


@pytest.mark.peer("xmlsec1")
@pytest.mark.parametrize("identity", [director(), deputy()], ids=["rsa", "ec"])
def test_xmlsec_accepts_the_letters_of_our_signers(identity: Identity, tmp_path: Path) -> None:
    assert ask_xmlsec(signed_letter(identity), tmp_path, authority=authority().pem).sound
