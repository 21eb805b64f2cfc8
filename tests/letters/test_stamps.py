"""The words of the printed mark: from the certificate, worded apart for qualified ones, editable."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest
from cryptography import x509

from domain.errors import BadInput
from letters.distinguished_names import serial_hex
from letters.stamps import WORDINGS, StampWording, is_qualified, signature_mark
from tests.letters.certificates import DIRECTOR, Identity, authority, certificate, director, rsa_key

ALMATY = ZoneInfo("Asia/Almaty")
QC_STATEMENTS = bytes.fromhex("300a3008060604008e460101")
"""SEQUENCE { SEQUENCE { OID 0.4.0.1862.1.1 } }: "this is a qualified certificate"."""


def qualified() -> Identity:
    statement = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3"), QC_STATEMENTS)
    return certificate("Нотариус", rsa_key(2), authority(), extensions=((statement, False),))


def test_the_mark_names_certificate_owner_and_validity() -> None:
    mark = signature_mark(director().certificate, language="ru", zone=ALMATY)
    assert mark.heading == "Документ подписан электронной подписью (неквалифицированной)"
    assert mark.lines == (
        f"Сертификат: {serial_hex(director().certificate)}",
        f"Владелец: {DIRECTOR}",
        "Действителен: с 22.11.2025 по 22.11.2027",
    )
    assert not mark.reserved


def test_a_qualified_certificate_gets_the_words_of_the_standard() -> None:
    assert is_qualified(qualified().certificate)
    mark = signature_mark(qualified().certificate, language="ru", zone=ALMATY)
    assert mark.heading == "Документ подписан электронной подписью"


def test_the_administrator_knows_better_than_the_certificate() -> None:
    mark = signature_mark(director().certificate, language="ru", zone=ALMATY, qualified=True)
    assert mark.heading == WORDINGS["ru"].qualified


@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_every_language_of_letters_has_sound_words(language: str) -> None:
    words = WORDINGS[language]
    assert StampWording.from_mapping(words.to_mapping()) == words
    mark = signature_mark(director().certificate, language=language, zone=ALMATY)
    assert len(mark.lines) == 3
    assert DIRECTOR in mark.lines[1]


def test_an_empty_line_is_left_out() -> None:
    values = {**WORDINGS["en"].to_mapping(), "validity": ""}
    words = StampWording.from_mapping(values)
    assert len(signature_mark(director().certificate, language="en", zone=ALMATY, wording=words).lines) == 2


@pytest.mark.parametrize(
    ("line", "text", "code"),
    [
        ("owner", "Owner: {owner", "stamp_wording_braces"),
        ("owner", "Owner: {password}", "stamp_wording_field_unknown"),
        ("owner", "Owner: {owner.__class__}", "stamp_wording_field_unknown"),
        ("owner", "Owner: {owner!r}", "stamp_wording_field_unknown"),
        ("owner", "Owner: {owner:>500}", "stamp_wording_field_unknown"),
        ("owner", "Owner: {}", "stamp_wording_field_unknown"),
        ("qualified", "Signed by {owner}", "stamp_wording_field_unknown"),
    ],
)
def test_a_wording_that_cannot_be_filled_is_refused_with_its_line(line: str, text: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        StampWording.from_mapping({**WORDINGS["en"].to_mapping(), line: text})
    assert (caught.value.code, caught.value.facts["where"]) == (code, line)


def test_a_wording_with_a_line_missing_is_refused() -> None:
    values = WORDINGS["en"].to_mapping()
    del values["owner"]
    with pytest.raises(BadInput) as caught:
        StampWording.from_mapping(values)
    assert (caught.value.code, caught.value.facts["where"]) == ("stamp_wording_incomplete", "owner")
