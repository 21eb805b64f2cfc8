"""Answering from the Book: reasoned notices, the printed page, appeals of entries, the register (S62)."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document as read_docx

from domain.book import EntryPhase
from domain.errors import Refusal
from services.book import (
    EntryForm,
    MarkForm,
    close_entry,
    entry_state,
    entry_view,
    make_mark,
    transcribe_entry,
)
from services.book_answers import appeal_of_entry, draft_book_letter, withdraw_entry
from services.book_list import book_lines, book_register, book_rows
from services.book_papers import book_page, book_page_docx
from services.card import appeal_card
from services.closing import close_appeal
from services.dispatch import dispatch_letter
from services.intake_form import NewFile
from services.last_act import may_undo
from services.letter_folder import folder_letter
from services.letter_preview import paper_lines
from services.letter_versions import preview_draft, submit_for_signature
from services.letters import edit_letter
from services.undoing import undo
from tests.services.considering_at_work import Bench

KEEPER = "e-kovaleva"
BOOK = "b-0"


@pytest.fixture
def at(tmp_path: Path) -> Bench:
    return Bench(tmp_path, "aes", "2026-06-22 10:00")


def taken(at: Bench, text: str = "Долго ждал в очереди", **left: object) -> str:
    form = EntryForm(BOOK, text, **left)  # type: ignore[arg-type]
    return transcribe_entry(at.sit(KEEPER), form=form)


def marked(at: Bench, result: str = "refused", reasons: str = "Окно работало", **left: object) -> str:
    entry_id = taken(at, **left)  # type: ignore[arg-type]
    mark = MarkForm(result, "Проверено", surname="Ковалёва", position="делопроизводитель", reasons=reasons)
    make_mark(at.sit(KEEPER), entry_id=entry_id, mark=mark)
    return entry_id


def test_a_refused_entry_with_an_address_closes_only_after_its_reasoned_notice_was_sent(at: Bench) -> None:
    """S62."""
    keeper = at.sit(KEEPER)
    entry_id = marked(at, name="Ахметов С.", address="ул. Абая, 1")
    with pytest.raises(Refusal, match="book_notice_unsent"):
        close_entry(keeper, entry_id=entry_id)
    letter_id = draft_book_letter(keeper, entry_id=entry_id)
    edit_letter(
        keeper, letter_id=letter_id, fields={"subject": "О записи в Книге", "body": "Запись рассмотрена."}
    )
    at.house.sign(letter_id)
    with pytest.raises(Refusal, match="book_notice_unsent"):
        close_entry(keeper, entry_id=entry_id)
    dispatch_letter(at.registry, letter_id=letter_id)
    close_entry(keeper, entry_id=entry_id)
    assert entry_state(keeper, entry_id).phase is EntryPhase.CLOSED
    assert (
        "направлен письменный ответ ИСХ-C0-26-A-0001"
        in book_page(keeper, entry_id=entry_id).entries[0].answer
    )


def test_the_notice_names_the_entry_the_result_and_the_reasons(at: Bench) -> None:
    keeper = at.sit(KEEPER)
    entry_id = marked(at, name="Ахметов С.", address="ул. Абая, 1")
    letter_id = draft_book_letter(keeper, entry_id=entry_id)
    letter = at.letter(letter_id)
    assert (letter["document"], letter["channel"], letter["address"]) == ("refusal", "post", "ул. Абая, 1")
    words = " ".join(line.text for line in paper_lines(preview_draft(keeper, letter_id)))
    assert "отказано" in words and "Окно работало" in words


def test_the_director_reads_the_entry_beside_its_letter_in_the_folder(at: Bench) -> None:
    keeper = at.sit(KEEPER)
    letter_id = draft_book_letter(keeper, entry_id=marked(at, name="Ахметов С.", address="ул. Абая, 1"))
    edit_letter(keeper, letter_id=letter_id, fields={"subject": "О записи", "body": "Рассмотрено."})
    submit_for_signature(keeper, letter_id=letter_id)
    beside = folder_letter(at.director, letter_id).appeal
    assert beside is not None and (beside.text, beside.applicant) == ("Долго ждал в очереди", "Ахметов С.")


def test_nobody_writes_to_an_author_who_left_no_address(at: Bench) -> None:
    """AES-B8."""
    entry_id = marked(at, "satisfied", "")
    assert not entry_view(at.sit(KEEPER), entry_id).may_write
    with pytest.raises(Refusal, match="book_letter_without_address"):
        draft_book_letter(at.sit(KEEPER), entry_id=entry_id)


def test_the_printed_page_has_the_law_s_columns_and_nobody_s_contacts(at: Bench) -> None:
    """AES-B10, B13, D20."""
    first = marked(at, "satisfied", "", name="Ахметов С.", phone="8 701 555 10 02", page=14)
    second = marked(at, "satisfied", "", name="Сейітова Ө.", address="Самал, 3", page=14)
    page = book_page(at.sit(KEEPER), entry_id=second)
    assert [line.entry_number for line in page.entries] == ["1", "2"]
    line = page.entries[0]
    assert (line.results, line.considered_on, line.surname) == (
        "удовлетворено",
        date(2026, 6, 22),
        "Ковалёва",
    )
    tables = read_docx(BytesIO(book_page_docx(at.sit(KEEPER), entry_id=first))).tables
    words = " ".join(cell.text for table in tables for row in table.rows for cell in row.cells)
    assert "делопроизводитель" in words and "удовлетворено" in words
    assert not any(secret in words for secret in ("Ахметов", "8 701", "Сейітова", "Самал"))


def test_an_anonymous_entry_says_on_the_page_why_no_letter_went(at: Bench) -> None:
    entry_id = marked(at, "satisfied", "")
    assert "не направляется" in book_page(at.sit(KEEPER), entry_id=entry_id).entries[0].answer


def test_the_photo_of_the_page_is_kept_with_the_entry(at: Bench) -> None:
    keeper = at.sit(KEEPER)
    photo = NewFile("page.jpg", b"\xff\xd8\xff photo", "image/jpeg")
    entry_id = transcribe_entry(keeper, form=EntryForm(BOOK, "Спасибо"), scan=photo)
    (line,) = book_lines(keeper, book_rows(keeper))
    assert line.has_scan and keeper.blobs.read(entry_state(keeper, entry_id).scans[0]) == photo.data


def test_an_entry_becomes_an_appeal_once_and_both_name_each_other(at: Bench) -> None:
    """AES-B1."""
    entry_id = taken(at, name="Ахметов С.", phone="8 701 555 10 02")
    appeal_id = appeal_of_entry(at.sit(KEEPER), entry_id=entry_id, kind="complaint")
    card = appeal_card(at.registry, appeal_id)
    assert card.state.number and card.fields["channel"] == "book"
    assert entry_state(at.registry, entry_id).linked_appeal_id == appeal_id
    with pytest.raises(Refusal, match="entry_has_appeal"):
        appeal_of_entry(at.sit(KEEPER), entry_id=entry_id, kind="complaint")


def test_where_only_the_registry_registers_an_operator_s_appeal_of_an_entry_is_accepted(at: Bench) -> None:
    appeal_id = appeal_of_entry(at.sit("e-akhmetov"), entry_id=taken(at), kind="complaint")
    assert appeal_card(at.registry, appeal_id).state.number == ""


def test_a_mistaken_transcription_is_withdrawn_with_its_reason_and_keeps_its_number(at: Bench) -> None:
    keeper = at.sit(KEEPER)
    first = taken(at)
    with pytest.raises(Refusal, match="reason_missing"):
        withdraw_entry(keeper, entry_id=first, reason=" ")
    withdraw_entry(keeper, entry_id=first, reason="Записано дважды")
    assert entry_state(keeper, first).phase is EntryPhase.WITHDRAWN
    assert entry_state(keeper, taken(at)).fields["entry_number"] == 2
    with pytest.raises(Refusal, match="entry_closed"):
        withdraw_entry(keeper, entry_id=first, reason="Ещё раз")


def test_a_mark_is_taken_back_until_the_author_has_heard_of_it(at: Bench) -> None:
    keeper = at.sit(KEEPER)
    entry_id = taken(at, address="ул. Абая, 1")
    mark = MarkForm("satisfied", "Открыто окно", surname="Ковалёва", position="делопроизводитель")
    make_mark(keeper, entry_id=entry_id, mark=mark)
    done = keeper.last.done
    assert done is not None and may_undo(done)
    undo(keeper, done)
    assert entry_state(keeper, entry_id).phase is EntryPhase.UNDER_REVIEW


def test_the_head_office_sees_the_books_of_all_places_with_who_answers_for_them(at: Bench) -> None:
    marked(at, "satisfied", "")
    taken(at)
    office, centre = book_register(at.head)
    assert (office.responsible, office.entries, office.open) == ("Ковалёва А. С.", 2, 2)
    assert dict(office.results) == {"satisfied": 1}
    assert (centre.responsible, centre.deputy, centre.entries) == ("Ахметов Д. М.", "Тен О. В.", 0)


def test_an_author_who_can_be_reached_is_answered_within_the_term_of_a_complaint(at: Bench) -> None:
    """AES-B4: the Book has no term of its own; the assumption is the profile's."""
    keeper = at.sit(KEEPER)
    assert entry_view(keeper, taken(at)).due_on is None
    assert str(entry_view(keeper, taken(at, phone="8 701 555 10 02")).due_on) > "2026-07-06"


@pytest.mark.parametrize(
    "text",
    ["a\x00b\x07c", "\u202eоткат\u202c", "👍🏽 спасибо", "ә" * 1_200_000, "Фамилия" * 30],
    ids=["control", "right-to-left", "emoji", "megabytes", "long"],
)
def test_whatever_is_pasted_into_the_book_is_kept_clean_and_bounded(at: Bench, text: str) -> None:
    kept = str(entry_state(at.registry, taken(at, text, name=text[:500])).fields["text"])
    assert 0 < len(kept) <= 1_000_000
    assert not any(mark in kept for mark in ("\x00", "\x07", "\u202e", "\u202c"))


def test_an_appeal_made_of_an_entry_closes_like_any_other(at: Bench) -> None:
    appeal_id = appeal_of_entry(at.sit(KEEPER), entry_id=taken(at), kind="complaint")
    with pytest.raises(Refusal, match="closing_result_missing"):
        close_appeal(at.head, appeal_id=appeal_id, outcome="answered")
    assert appeal_card(at.head, appeal_id).state.open
