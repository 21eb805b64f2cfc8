"""The mark in the organisation's words, the signer's picture, the signature line: all before signing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from letters.text import plain_text
from services.letter_signing import Chosen, open_key_file, sign_letters, verify_letter
from services.letter_versions import letter_state
from services.settings import Settings
from services.signature_looks import (
    QUALIFIED,
    SignatureLooks,
    chosen_looks,
    keep_mark_words,
    mark_words,
)
from tests.letters.certificates import PASSWORD
from tests.letters.papers import parts, png
from tests.services.letters_at_work import DIRECTOR, House

ADMINISTRATOR = "e-lee"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def signed_with(house: House, looks: SignatureLooks) -> tuple[str, bytes]:
    letter_id = house.submitted()
    with open_key_file(house.key_file(), PASSWORD) as key:
        (result,) = sign_letters(house.director, chosen=[Chosen(letter_id, 1)], signer=key, looks=looks)
    assert result.error is None
    return letter_id, house.director.blobs.read(letter_state(house.director, letter_id).docx_sha256)


def words_of(docx: bytes) -> list[str]:
    return [paragraph.text for paragraph in plain_text(docx)]


def test_an_own_authority_s_certificate_is_not_called_qualified(house: House) -> None:
    _, docx = signed_with(house, SignatureLooks())
    assert "Документ подписан электронной подписью (неквалифицированной)" in words_of(docx)


def test_the_administrator_s_words_stand_on_new_letters(house: House) -> None:
    administrator = house.office.sit_down(ADMINISTRATOR)
    old = signed_with(house, SignatureLooks())[1]
    words = mark_words(administrator, "ru")
    lines = {**words.lines, "qualified": "Подписано ЭЦП НУЦ", "owner": "Подписал: {owner}"}
    keep_mark_words(administrator, language="ru", words=replace(words, lines=lines, counts_as=QUALIFIED))
    new = words_of(signed_with(house, SignatureLooks())[1])
    assert "Подписано ЭЦП НУЦ" in new
    assert any("Подписал: Абдрахманов Серик Кайратович" in line for line in new)
    assert "Подписано ЭЦП НУЦ" not in words_of(old)


def test_a_faulty_line_of_the_mark_is_refused_by_name(house: House) -> None:
    administrator = house.office.sit_down(ADMINISTRATOR)
    words = mark_words(administrator, "kk")
    lines = {**words.lines, "validity": "{until}"}
    with pytest.raises(BadInput, match="stamp_wording_field_unknown") as refused:
        keep_mark_words(administrator, language="kk", words=replace(words, lines=lines))
    assert refused.value.facts["where"] == "validity"
    with pytest.raises(Refusal, match="not_permitted"):
        keep_mark_words(house.clerk, language="kk", words=words)


def test_a_picture_of_the_signature_is_signed_along(house: House) -> None:
    plain = parts(signed_with(house, SignatureLooks())[1])
    letter_id, docx = signed_with(house, SignatureLooks(picture=png(2)))
    pictures = {name for name in parts(docx) if name.startswith("word/media/")}
    assert pictures > {name for name in plain if name.startswith("word/media/")}
    assert verify_letter(house.director, letter_id=letter_id).coverage.whole


def test_a_picture_that_is_none_keeps_the_letter_unsigned(house: House) -> None:
    letter_id = house.submitted()
    with open_key_file(house.key_file(), PASSWORD) as key:
        (result,) = sign_letters(
            house.director, chosen=[Chosen(letter_id, 1)], signer=key, looks=SignatureLooks(picture=b"none")
        )
    assert result.error is not None and result.error.code == "picture_broken"
    assert not letter_state(house.director, letter_id).docx_sha256


def test_the_signature_line_is_off_at_first_and_signed_when_it_is_on(house: House) -> None:
    assert b"signatureline" not in parts(signed_with(house, SignatureLooks())[1])["word/document.xml"]
    letter_id, docx = signed_with(house, SignatureLooks(line=True))
    assert b"signatureline" in parts(docx)["word/document.xml"]
    found = verify_letter(house.director, letter_id=letter_id)
    assert found.integrity.intact and found.coverage.whole


def test_a_picture_that_is_gone_is_named(house: House, tmp_path: Path) -> None:
    settings = Settings(house.office.store, DIRECTOR)
    settings.put("signature_picture", str(tmp_path / "gone.png"))
    with pytest.raises(BadInput, match="file_unreadable"):
        chosen_looks(settings)
