from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.comparison import Change, Piece, compare_letters, compare_paragraphs, compare_words
from letters.text import first_page, folded, plain_text, text_sha256
from tests.letters.papers import DOCUMENT, replaced
from tests.letters.templates import rendered, with_xml

LINES = st.lists(st.text("абв где", max_size=12), max_size=8)


def test_a_letter_reads_from_its_head_to_its_foot() -> None:
    paragraphs = plain_text(rendered("answer", "ru"))
    stories = [paragraph.story for paragraph in paragraphs]
    assert stories == sorted(stories, key=["first header", "header", "body", "first footer", "footer"].index)
    once = [paragraph.text for paragraph in first_page(paragraphs)]
    assert sum("Исполнитель" in text for text in once) == 1
    assert sum("Исполнитель" in paragraph.text for paragraph in paragraphs) == 2


def test_the_cells_of_a_row_are_known_to_stand_beside_each_other() -> None:
    paragraphs = plain_text(rendered("visit_notice", "ru"))
    label = next(paragraph for paragraph in paragraphs if paragraph.text == "Адрес")
    value = next(p for p in paragraphs if p.row == label.row and p is not label)
    assert value.text == "г. Северный, ул. Иманова, 41, кв. 8"


def test_a_picture_is_told_in_words() -> None:
    assert ("Sample",) in {paragraph.pictures for paragraph in plain_text(rendered("answer", "ru"))}


def test_page_numbers_and_struck_text_are_not_part_of_the_words() -> None:
    docx = rendered("answer", "ru")
    struck = with_xml(docx, "<w:p><w:del><w:r><w:delText>старое</w:delText></w:r></w:del></w:p>")
    assert text_sha256(struck) == text_sha256(docx)
    assert all("стр. 1" not in paragraph.text for paragraph in plain_text(docx))


def test_a_text_box_is_read_once_though_it_is_written_twice() -> None:
    box = (
        '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        "<mc:Choice><w:txbxContent><w:p><w:r><w:t>в рамке</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
        "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>в рамке</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    texts = [paragraph.text for paragraph in plain_text(with_xml(rendered("answer", "ru"), box))]
    assert texts.count("в рамке") == 1


def test_the_fingerprint_does_not_see_spaces_or_the_way_a_letter_is_composed() -> None:
    docx = rendered("answer", "ru")
    spaced = replaced(docx, DOCUMENT, "Причина устранена 4 декабря", "Причина  устранена\u00a04\u00a0декабря")
    assert text_sha256(spaced) == text_sha256(docx)
    assert folded("Й") == folded("И\u0306")


def test_a_file_that_is_no_letter_is_refused() -> None:
    with pytest.raises(BadInput):
        plain_text(b"no zip")


# --- comparing versions ----------------------------------------------------------------------


def test_a_new_paragraph_is_marked_and_the_others_are_not() -> None:
    changes = compare_paragraphs(["Первый.", "Третий."], ["Первый.", "Второй, новый.", "Третий."])
    assert [change.kind for change in changes] == [Change.SAME, Change.ADDED, Change.SAME]


def test_a_reworded_paragraph_keeps_its_old_wording_beside_it() -> None:
    old, new = "Плата будет пересчитана в декабре", "Плата будет пересчитана в январе"
    (change,) = compare_paragraphs([old], [new])
    assert (change.kind, change.text, change.before) == (Change.CHANGED, new, old)
    assert compare_words(old, new) == (
        Piece(Change.SAME, "Плата будет пересчитана в"),
        Piece(Change.REMOVED, "декабре"),
        Piece(Change.ADDED, "январе"),
    )


def test_another_paragraph_in_the_same_place_is_one_gone_and_one_come() -> None:
    changes = compare_paragraphs(["Отказать."], ["Причина устранена, перерасчёт выполнен."])
    assert [change.kind for change in changes] == [Change.REMOVED, Change.ADDED]


def test_spaces_are_no_change() -> None:
    (change,) = compare_paragraphs(["3 184,50 ₸"], ["3\u00a0184,50\u00a0 ₸"])
    assert change.kind is Change.SAME


@given(LINES, LINES)
def test_both_versions_can_be_read_back_from_the_changes(before: list[str], after: list[str]) -> None:
    changes = compare_paragraphs(before, after)
    assert [change.text for change in changes if change.kind is not Change.REMOVED] == after
    kept = [change.before for change in changes if change.kind is not Change.ADDED]
    assert [folded(text) for text in kept] == [folded(text) for text in before]


@given(LINES)
def test_a_version_compared_with_itself_has_no_changes(lines: list[str]) -> None:
    assert {change.kind for change in compare_paragraphs(lines, lines)} <= {Change.SAME}


def test_two_letters_are_compared_by_their_body() -> None:
    docx = rendered("answer", "ru")
    newer = replaced(docx, DOCUMENT, "заменён регулятор в тепловом пункте дома", "заменён насос")
    newer = replaced(newer, "word/footer1.xml", "Справки", "Вопросы")
    changed = [change for change in compare_letters(docx, newer) if change.kind is not Change.SAME]
    assert len(changed) == 1
    assert "насос" in changed[0].text
