"""Every template of every language: rendered, signed, and judged by all three verifiers."""

from __future__ import annotations

from pathlib import Path

import pytest

from letters.signing import sign_package
from letters.verification import verify
from tests.letters.certificates import AT, SIGNED_AT, authority, deputy, director
from tests.letters.templates import every_template, rendered
from tests.peers.libreoffice import LibreOffice
from tests.peers.xmlsec import ask_xmlsec


def signed(code: str, language: str) -> bytes:
    """The document, signed with RSA in Russian and with ECDSA in the other languages."""
    signer = (director() if language == "ru" else deputy()).signer()
    return sign_package(rendered(code, language), signer, signed_at=SIGNED_AT, role="Директор")


@every_template
def test_our_verifier_calls_it_sound(code: str, language: str) -> None:
    assert verify(signed(code, language), roots=[authority().pem], at=AT).sound


@pytest.mark.peer("soffice", "certutil")
@every_template
def test_libreoffice_calls_it_valid_and_trusts_it(code: str, language: str, libreoffice: LibreOffice) -> None:
    found = libreoffice.signatures(signed(code, language))
    assert [(item.valid, item.certificate_status) for item in found] == [(True, 0)]


@pytest.mark.peer("xmlsec1")
@every_template
def test_xmlsec_finds_every_reference_right(code: str, language: str, tmp_path: Path) -> None:
    assert ask_xmlsec(signed(code, language), tmp_path, authority=authority().pem).sound
