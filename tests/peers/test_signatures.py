"""Every kind of letter we sign, before LibreOffice and xmlsec1."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from letters.signing import sign_package, with_signature_line
from letters.timestamps import add_time_stamp, request_time_stamp
from tests.letters.certificates import SIGNED_AT, authority, certificate, deputy, director, rsa_key, unknown
from tests.letters.papers import DOCUMENT, clean_letter, plain_letter, png, replaced, signed_letter
from tests.letters.test_signing import LINE
from tests.letters.time_authority import reply
from tests.peers.libreoffice import LibreOffice
from tests.peers.xmlsec import ask_xmlsec

FIRST, SECOND = "_xmlsignatures/sig1.xml", "_xmlsignatures/sig2.xml"


def signed(letter: bytes, **options: object) -> bytes:
    return sign_package(letter, director().signer(), signed_at=SIGNED_AT, **options)  # type: ignore[arg-type]


def awkward_link() -> bytes:
    return signed(plain_letter(link='https://example.org/?a=1&b="<2>"'))


def cyrillic_link() -> bytes:
    return signed(plain_letter(link="https://пример.рф/ответ"))


def awkward_texts() -> bytes:
    return signed(clean_letter(), role='Директор «А» <&> "Б"', comments="Ответ & <приложение>")


def awkward_issuer() -> bytes:
    person = certificate('Ли, "Ю." <&> + #1; =', rsa_key(9))
    return sign_package(clean_letter(), person.signer(), signed_at=SIGNED_AT)


def with_line() -> bytes:
    return signed(with_signature_line(clean_letter(), LINE), line=LINE)


def stamped() -> bytes:
    asked = request_time_stamp(signed_letter(), FIRST)
    return add_time_stamp(signed_letter(), asked, reply(asked.body), roots=[authority().pem])


def co_signed() -> bytes:
    return sign_package(signed_letter(), deputy().signer(), signed_at=SIGNED_AT, co_sign=True)


KINDS = [awkward_link, cyrillic_link, awkward_texts, awkward_issuer, with_line, stamped]


@pytest.mark.peer("soffice", "certutil")
@pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
def test_libreoffice_calls_it_valid(make: Callable[[], bytes], libreoffice: LibreOffice) -> None:
    assert [found.valid for found in libreoffice.signatures(make())] == [True]


@pytest.mark.peer("xmlsec1")
@pytest.mark.parametrize(
    "make", [k for k in KINDS if k is not awkward_issuer], ids=lambda make: make.__name__
)
def test_xmlsec_agrees_on_every_reference(make: Callable[[], bytes], tmp_path: Path) -> None:
    assert ask_xmlsec(make(), tmp_path, authority=authority().pem).sound


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_sees_both_signers(libreoffice: LibreOffice) -> None:
    found = libreoffice.signatures(co_signed())
    assert [(item.valid, item.certificate_status) for item in found] == [(True, 0), (True, 0)]


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_sees_both_signers_fail_after_a_change(libreoffice: LibreOffice) -> None:
    changed = replaced(co_signed(), DOCUMENT, "ноября", "декабря")
    assert [item.valid for item in libreoffice.signatures(changed)] == [False, False]


@pytest.mark.peer("xmlsec1")
@pytest.mark.parametrize("part", [FIRST, SECOND])
def test_xmlsec_accepts_each_of_two_signatures(part: str, tmp_path: Path) -> None:
    assert ask_xmlsec(co_signed(), tmp_path, authority=authority().pem, part=part).sound


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_knows_the_signature_line_by_its_identifier(libreoffice: LibreOffice) -> None:
    (found,) = libreoffice.signatures(with_line())
    assert found.line == LINE.setup_id


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_tells_an_unknown_authority_apart_from_a_broken_letter(libreoffice: LibreOffice) -> None:
    (found,) = libreoffice.signatures(signed_letter(unknown()))
    assert found.valid
    assert found.certificate_status != 0


@pytest.mark.peer("soffice", "certutil")
def test_libreoffice_opens_a_letter_with_a_link_turned_into_a_field(libreoffice: LibreOffice) -> None:
    content, pages = libreoffice.pdf(awkward_link())
    assert content.startswith(b"%PDF")
    assert pages == 1


@pytest.mark.peer("soffice", "certutil")
def test_the_pictures_of_the_signature_line_differ(libreoffice: LibreOffice) -> None:
    assert LINE.valid_image != LINE.invalid_image
    assert libreoffice.pdf(with_line())[1] == 1
    assert png(2) == LINE.valid_image
