"""The organisation's own templates: checked, versioned, and kept by the letters that were begun with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from letters.text import plain_text
from services.desk import Desk
from services.letter_form import change_language
from services.letter_signing import verify_letter
from services.letter_templates import (
    SHIPPED,
    TemplateEntry,
    import_template,
    restore_template,
    sample_of_template,
    template_entries,
    template_file,
    template_for,
)
from services.letter_versions import letter_state, preview_draft
from services.rows import read_record
from tests.letters.templates import template, with_text
from tests.services.letters_at_work import House

ADMINISTRATOR = "e-lee"
MOTTO = "Тепло в каждый дом"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture
def administrator(house: House) -> Desk:
    return house.office.sit_down(ADMINISTRATOR)


def words(docx: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in plain_text(docx))


def entry(desk: Desk, document: str = "answer", language: str = "ru") -> TemplateEntry:
    found = [one for one in template_entries(desk) if (one.document, one.language) == (document, language)]
    return found[0]


def imported(desk: Desk, text: str = MOTTO, language: str = "ru") -> str:
    data = with_text(template("answer", language), text)
    return import_template(desk, document="answer", language=language, data=data).id


def test_every_document_has_the_template_that_ships(house: House) -> None:
    entries = template_entries(house.clerk)
    assert len(entries) == 68
    assert {one.in_force.number for one in entries} == {SHIPPED}


def test_an_imported_template_is_a_new_version_and_new_letters_are_made_with_it(
    house: House, administrator: Desk
) -> None:
    first = imported(administrator)
    made = entry(administrator)
    assert [version.number for version in made.versions] == [1, SHIPPED]
    assert made.in_force.id == first
    assert MOTTO in words(preview_draft(house.executor, house.draft()))
    assert MOTTO in words(template_for(house.executor, "answer", "ru"))


def test_letters_that_exist_keep_their_version_until_they_are_signed(
    house: House, administrator: Desk
) -> None:
    old = house.draft()
    imported(administrator)
    between = house.submitted()
    imported(administrator, "Иной девиз")
    for letter_id, shown in ((old, False), (between, True)):
        assert (MOTTO in words(preview_draft(house.executor, letter_id))) is shown
    house.sign(old)
    signed = house.executor.blobs.read(letter_state(house.executor, old).docx_sha256)
    assert MOTTO not in words(signed) and "Иной девиз" not in words(signed)
    assert verify_letter(house.director, letter_id=old).integrity.intact


def test_a_letter_in_another_language_gets_that_language_s_template(
    house: House, administrator: Desk
) -> None:
    kazakh = imported(administrator, "Әр үйге жылу", "kk")
    letter_id = house.draft(language="en")
    change = {"language": "kk"}
    with pytest.raises(Refusal, match="letter_language_differs"):
        change_language(house.executor, letter_id=letter_id, **change)
    assert read_record("letter", house.draft(language="kk"))["template_id"] == kazakh


def test_a_faulty_template_is_refused_with_its_place_and_what_was_in_force_stays(
    house: House, administrator: Desk
) -> None:
    with pytest.raises(BadInput, match="template_tag_unknown") as refused:
        imported(administrator, "Девиз {{ motto }}")
    assert refused.value.facts["where"] == "word/document.xml"
    assert "motto" in str(refused.value.facts["text"])
    assert entry(administrator).in_force.number == SHIPPED


def test_an_earlier_version_comes_back_as_a_new_one(house: House, administrator: Desk) -> None:
    imported(administrator)
    restore_template(administrator, document="answer", language="ru")
    assert [version.number for version in entry(administrator).versions] == [2, 1, SHIPPED]
    assert MOTTO not in words(preview_draft(house.executor, house.draft()))


def test_only_an_administrator_imports(house: House) -> None:
    with pytest.raises(Refusal, match="not_permitted"):
        imported(house.clerk)


def test_a_version_whose_file_is_still_on_its_way_is_not_in_force_here(
    house: House, administrator: Desk
) -> None:
    imported(administrator)
    sha256 = entry(administrator).versions[0].sha256
    house.clerk.blobs.path(sha256).unlink()
    assert entry(administrator).in_force.number == SHIPPED
    assert entry(administrator).versions[0].here is False


def test_a_letter_waits_for_the_template_it_was_begun_with(house: House, administrator: Desk) -> None:
    imported(administrator)
    letter_id = house.draft()
    house.clerk.blobs.path(entry(administrator).versions[0].sha256).unlink()
    with pytest.raises(BadInput, match="attachment_awaited"):
        preview_draft(house.executor, letter_id)


def test_a_template_is_shown_with_invented_data(house: House) -> None:
    shown = sample_of_template("refusal", "kk", template_file(house.clerk, "refusal", "kk"))
    assert "Нурланова" in words(shown) or "Нұрланова" in words(shown)
