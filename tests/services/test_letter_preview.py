"""Previews: words with what changed, pages as pictures, honesty without LibreOffice."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from domain.errors import Fault
from letters.comparison import Change
from letters.rendering import render
from letters.samples import full_sample
from letters.templates_catalogue import standard_template
from resources import resource_path
from services.letter_preview import PageMaker, office_program, page_images, paper_lines


def answer(language: str = "ru") -> bytes:
    template = standard_template(resource_path("templates"), "answer", language)
    return render(full_sample("answer", language), template, language=language)


def test_the_words_stand_in_reading_order_with_their_places_in_tables() -> None:
    lines = paper_lines(answer())
    assert lines[1].text == "ТОО «Теплосеть Север»"
    reference = next(line for line in lines if line.text.startswith("№ "))
    addressee = next(line for line in lines if line.text.startswith("Нурлановой"))
    assert reference.row == addressee.row
    assert reference.cell < addressee.cell


def test_the_same_version_has_no_changes() -> None:
    assert {line.change for line in paper_lines(answer(), answer())} == {Change.SAME}


def test_another_language_is_changed_throughout() -> None:
    changed = [line for line in paper_lines(answer("kk"), answer("ru")) if line.changed]
    assert len(changed) > 5


def test_without_libreoffice_there_are_no_pages_and_the_reason_is_told(tmp_path: Path) -> None:
    made = PageMaker(None, tmp_path).pages("a", answer())
    assert (made.pages, made.reason) == ((), "preview_office_missing")


def test_a_broken_pdf_is_a_fault() -> None:
    with pytest.raises(Fault, match="preview_failed"):
        page_images(b"%PDF-1.7 nothing")


def test_the_chosen_program_goes_before_the_one_that_is_found(tmp_path: Path) -> None:
    program = tmp_path / "soffice"
    program.write_text("", encoding="utf-8")
    assert office_program(str(program)) == program


@pytest.mark.peer("soffice")
def test_pages_are_pictures_and_changed_paragraphs_have_a_bar_where_they_stand(tmp_path: Path) -> None:
    maker = PageMaker(Path(shutil.which("soffice") or ""), tmp_path)
    docx = answer()
    first = "Причина устранена 4 декабря: заменён регулятор в тепловом пункте дома."
    made = maker.pages("a", docx, [first, "Таких слов в письме нет"])
    (page,) = made.pages
    assert (page.width, page.height) == (1191, 1684)
    assert len(page.data) == page.stride * page.height
    ((top, bottom),) = page.bars
    assert 0.2 < top < bottom < 0.5
    assert maker.knows("a") and maker.page_count("a") == 1
    assert maker.page_count("b") == 0
