from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.context import Addressee, AnswerLetter, QuestionAnswer, SignatureMark, split_paragraphs
from letters.normalise import normalise
from letters.office_papers import BookPage
from letters.rendering import render
from letters.samples import full_sample, minimal_sample, sample_picture
from letters.text import plain_text, text_sha256
from tests.letters.papers import DOCUMENT, parts, replaced
from tests.letters.templates import every_template, rendered, template, with_text

HOSTILE = '<b>&amp; "O\'Neill" {{ 7*7 }} {% raw %} ]]> \x07\x00 Ünïçødé ұқ ő'


def sample(code: str, **changes: Any) -> Any:
    return replace(full_sample(code, "ru"), **changes)


def answer(**changes: Any) -> AnswerLetter:
    made = sample("answer", **changes)
    assert isinstance(made, AnswerLetter)
    return made


def words(docx: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in plain_text(docx))


@every_template
def test_every_template_renders_full_and_bare_without_a_tag_left(code: str, language: str) -> None:
    for kind in ("full", "minimal"):
        text = words(rendered(code, language, kind))
        assert text.strip()
        assert not {"{{", "}}", "{%", "%}"} & {text[i : i + 2] for i in range(len(text))}
        assert "None" not in text


@every_template
def test_every_rendered_document_is_already_normal(code: str, language: str) -> None:
    docx = rendered(code, language)
    assert normalise(docx) == docx


@every_template
def test_every_document_opens_in_python_docx(code: str, language: str) -> None:
    from io import BytesIO

    import docx
    from docx.shared import Mm

    opened = docx.Document(BytesIO(rendered(code, language)))
    section = opened.sections[0]
    sides = (section.page_width or 0, section.page_height or 0)
    assert {round(side / Mm(1)) for side in sides} == {210, 297}


@pytest.mark.parametrize("code", ["answer", "visit_act", "book_page"])
def test_the_same_context_gives_the_same_bytes(code: str) -> None:
    first = render(sample(code), template(code), language="ru")
    assert render(sample(code), template(code), language="ru") == first


def test_an_answer_shows_all_that_the_list_of_documents_demands() -> None:
    text = words(rendered("answer", "ru"))
    for shown in (
        "№ С2-26-И-0311 от 09.12.2026",
        "на № С2-26-А-0133 от 20.11.2026",
        "Нурлановой Айгерим Маратовне",
        "по электронной почте nurlanova@example.org",
        "О температуре горячей воды",
        "Уважаемая Айгерим Маратовна!",
        "Вопрос 1. Проверить температуру горячей воды.",
        "Обоснование",
        "Планируемый срок устранения: до 20\u00a0декабря 2026 года.",
        "Принятые меры",
        "Акт посещения № 57 на 1 л.",
        "С. К. Абдрахманов",
        "Документ подписан электронной подписью",
        "Исполнитель: Ковалёва А. Н. · тел. 8 (7152) 31-14-14, доб. 207",
    ):
        assert shown in text


def test_an_answer_without_optional_parts_shows_none_of_their_headings() -> None:
    text = words(rendered("answer", "ru", "minimal"))
    for heading in ("Вопрос", "Обоснование", "Причина", "Принятые меры", "Приложение", "Исполнитель", "на №"):
        assert heading not in text


def test_a_draft_has_blanks_for_number_and_date_and_a_reserved_place_for_the_mark() -> None:
    mark = SignatureMark(heading="Место отметки", lines=("заполняется до подписания",), reserved=True)
    docx = render(answer(number="", dated=None, mark=mark), template("answer"), language="ru")
    assert "№ ________ от ________" in words(docx)
    body = parts(docx)[DOCUMENT].decode()
    assert 'w:val="dashed"' in body
    signed = parts(rendered("answer", "ru"))[DOCUMENT].decode()
    assert 'w:val="dashed"' not in signed


def test_typed_text_is_shown_as_typed_and_never_obeyed() -> None:
    docx = render(answer(paragraphs=(HOSTILE,), subject=HOSTILE), template("answer"), language="ru")
    assert words(docx).count('<b>&amp; "O\'Neill" {{ 7*7 }} {% raw %} ]]>  Ünïçødé ұқ ő') == 2


def test_lines_and_tabs_in_a_field_stay_lines_and_tabs() -> None:
    docx = render(answer(paragraphs=("один\r\nдва\tтри",)), template("answer"), language="ru")
    assert "один\nдва\tтри" in words(docx)


@given(st.text(max_size=60), st.lists(st.text(max_size=30), max_size=3))
def test_any_text_at_all_gives_a_readable_document(subject: str, body: list[str]) -> None:
    context = answer(
        subject=subject,
        paragraphs=tuple(body),
        to=Addressee(name=subject, lines=tuple(body)),
        questions=(QuestionAnswer(question=subject, answer=tuple(body)),),
        measures=tuple(body),
    )
    assert plain_text(render(context, template("answer"), language="ru"))


def test_a_logo_and_a_signature_lie_in_the_file_once_each_and_have_plain_names() -> None:
    picture = sample_picture(width=60, height=20, shade=0x10)
    with_logo = replace(answer().org, logo=picture)
    docx = render(answer(signature=picture, org=with_logo), template("answer"), language="ru")
    contents = parts(docx)
    assert [name for name in contents if name.startswith("word/media/")] == ["word/media/shown1.png"]
    lists = [name for name in contents if name.endswith(".rels") and b"shown1.png" in contents[name]]
    assert sorted(lists) == ["word/_rels/document.xml.rels", "word/_rels/header1.xml.rels"]
    assert all(b"\n" not in contents[name].partition(b"?>")[2] for name in lists)


def test_a_picture_keeps_its_proportions_inside_its_box() -> None:
    docx = render(answer(signature=sample_picture(width=300, height=100)), template("answer"), language="ru")
    body = parts(docx)[DOCUMENT].decode()
    assert f'<wp:extent cx="{34 * 36000}" cy="{round(34 / 3 * 36000)}"/>' in body


def test_a_picture_of_a_kind_that_word_cannot_show_is_a_fault_of_ours() -> None:
    strange = replace(sample_picture(), media_type="image/webp")
    with pytest.raises(ValueError, match="webp"):
        render(answer(signature=strange), template("answer"), language="ru")


def test_a_value_that_is_missing_names_the_paragraph_that_shows_it() -> None:
    broken = with_text(template("answer"), "Устранить {{ repair.planned_on|until }} обязательно")
    with pytest.raises(BadInput) as caught:
        render(answer(repair=None), broken, language="ru")
    assert caught.value.code == "template_value_unknown"
    assert caught.value.facts["where"] == DOCUMENT
    assert "обязательно" in str(caught.value.facts["text"])
    with pytest.raises(BadInput) as caught:
        render(answer(dated=None), with_text(template("answer"), "Дата {{ dated|on }}."), language="ru")
    assert caught.value.code == "template_value_missing"


def test_a_tag_that_word_split_over_runs_is_made_whole() -> None:
    split = replaced(
        template("answer"), DOCUMENT, "{{ salutation }}", "{{ salu</w:t></w:r><w:r><w:t>tation }}"
    )
    assert "Уважаемая Айгерим Маратовна!" in words(render(answer(), split, language="ru"))


def test_a_refusal_of_a_book_entry_speaks_of_the_entry() -> None:
    entry = replace(sample("refusal").incoming, number="12", book="Книга жалоб и предложений")
    of_book = sample("refusal", incoming=entry)
    text = words(render(of_book, template("refusal"), language="ru"))
    assert "Ваша запись № 12 от 20\u00a0ноября 2026 года (Книга жалоб и предложений) рассмотрена." in text
    assert "Ваше обращение" not in text
    assert "на запись № 12" in text


def test_a_forwarding_letter_may_leave_the_applicant_unnamed() -> None:
    anonymous = words(render(sample("forwarding", applicant=""), template("forwarding"), language="ru"))
    assert "не указан" in anonymous
    told = words(render(sample("forwarding", for_applicant=True), template("forwarding"), language="ru"))
    assert "Входящий номер" not in told
    assert "Ваше обращение" in told


def test_a_late_visit_change_says_so_and_one_in_time_says_so() -> None:
    assert "в установленный срок" in words(
        render(sample("visit_change"), template("visit_change"), language="ru")
    )
    late = words(render(sample("visit_change", in_time=False), template("visit_change"), language="ru"))
    assert "позже установленного срока" in late


def test_a_visit_act_shows_the_signature_or_the_line_for_one() -> None:
    drawn = plain_text(render(sample("visit_act"), template("visit_act"), language="ru"))
    assert sum(len(paragraph.pictures) for paragraph in drawn) == 4
    bare = sample("visit_act", consumer_signature=None, engineer_signature=None, photos=())
    text = words(render(bare, template("visit_act"), language="ru"))
    assert text.count("_" * 12) == 2
    assert "не согласен с измерением" in text


def test_a_book_page_for_readers_hides_the_contacts_of_others() -> None:
    page = sample("book_page")
    assert isinstance(page, BookPage)
    shown = words(render(page.for_reader(), template("book_page"), language="ru"))
    assert "Ким А. Р." not in shown
    assert "+7 700 000 00 01" not in shown
    assert "Долгая очередь" in shown
    own = words(render(page.for_reader("12"), template("book_page"), language="ru"))
    assert "Ким А. Р." in own
    assert page.for_reader("12").scan is None


def test_a_book_page_has_the_columns_of_the_regulation() -> None:
    shown = words(rendered("book_page", "ru"))
    for column in (
        "Принятые меры",
        "Результаты рассмотрения",
        "Дата рассмотрения",
        "Фамилия, должность и подпись лица, внёсшего сведения",
    ):
        assert column in shown


def test_a_note_without_contacts_carries_no_outgoing_number() -> None:
    text = words(rendered("no_contact_note", "ru"))
    assert "ответ заявителю не даётся" in text
    body = "\n".join(p.text for p in plain_text(rendered("no_contact_note", "ru")) if p.story == "body")
    assert "С2-26-И" not in body


def test_dates_follow_the_language_of_the_letter() -> None:
    assert "2026 жылғы 11 желтоқсанға дейін" in words(rendered("under_consideration", "kk")).replace(
        "\u00a0", " "
    )
    assert "2026. december 11-éig" in words(rendered("under_consideration", "hu")).replace("\u00a0", " ")
    assert "by 11 December 2026" in words(rendered("under_consideration", "en")).replace("\u00a0", " ")


def test_the_fingerprint_of_the_text_sees_words_and_not_layout() -> None:
    docx = rendered("answer", "ru")
    wider = replaced(docx, "word/styles.xml", 'w:sz w:val="23"', 'w:sz w:val="27"')
    assert text_sha256(wider) == text_sha256(docx)
    other = render(answer(paragraphs=("Другое.",)), template("answer"), language="ru")
    assert text_sha256(other) != text_sha256(docx)


def test_typed_text_is_cut_into_paragraphs_without_empty_ones() -> None:
    assert split_paragraphs(" Первый. \n\n\tВторой.\r\n") == ("Первый.", "Второй.")
    assert split_paragraphs(" \n ") == ()


def test_a_minimal_sample_of_every_language_differs_from_the_full_one() -> None:
    assert minimal_sample("answer", "hu") != full_sample("answer", "hu")
    assert full_sample("answer", "hu").dated == date(2026, 12, 9)
