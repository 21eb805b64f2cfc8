"""The Book of Complaints: nobody is asked for papers; a refusal is written and motivated (S60-S64)."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.book import EntryPhase
from domain.errors import BadInput, Refusal
from services.book import (
    EntryForm,
    MarkForm,
    attach_scan,
    close_entry,
    correct_entry,
    entry_state,
    inform_author,
    make_mark,
    transcribe_entry,
)
from services.book_list import book_lines, book_rows
from services.desk import Desk
from services.intake_form import NewFile
from tests.factory import make_office

BOOK = "b-2"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path, place="p2").sit_down("e-akhmetov")


def mark(result: str, **changes: str) -> MarkForm:
    plain = {"text": "Меры приняты", "surname": "Ахметов", "position": "оператор"}
    return MarkForm(result=result, **{**plain, **changes})  # type: ignore[arg-type]


def entry(desk: Desk, **left: str) -> str:
    return transcribe_entry(desk, form=EntryForm(BOOK, left.pop("text", "Долго ждал в очереди"), **left))  # type: ignore[arg-type]


def test_an_entry_with_text_only_is_taken_and_is_under_review(desk: Desk) -> None:
    state = entry_state(desk, entry(desk))
    assert (state.phase, state.anonymous) == (EntryPhase.UNDER_REVIEW, True)


def test_an_entry_without_anything_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="book_entry_empty"):
        entry(desk, text="  ")


def test_entries_of_a_book_are_numbered_in_order(desk: Desk) -> None:
    numbers = [entry_state(desk, entry(desk)).fields["entry_number"] for _ in range(3)]
    assert numbers == [1, 2, 3]


def test_a_satisfied_entry_closes_with_its_mark_and_no_letter(desk: Desk) -> None:
    eid = entry(desk, address="ул. Абая, 1")
    make_mark(desk, entry_id=eid, mark=mark("satisfied"))
    warnings = close_entry(desk, entry_id=eid)
    assert [finding.code for finding in warnings] == ["book_answer_missing"]
    assert entry_state(desk, eid).phase is EntryPhase.CLOSED


def test_an_anonymous_entry_closes_and_warns_of_the_missing_scan(desk: Desk) -> None:
    eid = entry(desk)
    make_mark(desk, entry_id=eid, mark=mark("satisfied"))
    assert [finding.code for finding in close_entry(desk, entry_id=eid)] == ["book_scan_missing"]


def test_a_scan_of_the_page_silences_the_warning(desk: Desk) -> None:
    eid = entry(desk)
    attach_scan(desk, entry_id=eid, scan=NewFile("page.jpg", b"jpeg", "image/jpeg"))
    make_mark(desk, entry_id=eid, mark=mark("satisfied"))
    assert close_entry(desk, entry_id=eid) == ()


def test_a_mark_without_the_position_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal, match="book_column_missing"):
        make_mark(desk, entry_id=entry(desk), mark=mark("satisfied", position=""))


def test_a_refusal_needs_its_reasons(desk: Desk) -> None:
    with pytest.raises(Refusal, match="book_reasons_missing"):
        make_mark(desk, entry_id=entry(desk, address="ул. Абая, 1"), mark=mark("refused"))


def test_a_refused_entry_with_an_address_closes_only_after_its_written_notice(desk: Desk) -> None:
    eid = entry(desk, address="ул. Абая, 1")
    make_mark(desk, entry_id=eid, mark=mark("refused", reasons="Отключение было плановым"))
    with pytest.raises(Refusal, match="book_notice_unsent"):
        close_entry(desk, entry_id=eid)
    inform_author(desk, entry_id=eid, way="post")
    close_entry(desk, entry_id=eid)
    assert entry_state(desk, eid).phase is EntryPhase.CLOSED


def test_an_entry_about_another_company_still_needs_its_mark(desk: Desk) -> None:
    eid = entry(desk)
    with pytest.raises(Refusal, match="book_result_missing"):
        close_entry(desk, entry_id=eid)
    make_mark(desk, entry_id=eid, mark=mark("not_subject", reasons="О другой компании"))
    close_entry(desk, entry_id=eid)


def test_only_the_responsible_person_of_this_book_marks(tmp_path: Path) -> None:
    office = make_office(tmp_path, place="p2")
    eid = entry(office.sit_down("e-akhmetov"))
    with pytest.raises(Refusal):
        make_mark(office.sit_down("e-zhuk"), entry_id=eid, mark=mark("satisfied"))


def test_a_correction_is_visible_and_the_entry_itself_unchanged(desk: Desk) -> None:
    eid = entry(desk)
    correct_entry(desk, entry_id=eid, field="text", new="Долго ждала", reason="описка")
    assert entry_state(desk, eid).fields["text"] == "Долго ждала"
    assert desk.store.execute("SELECT text FROM book_entry").fetchone()[0] == "Долго ждал в очереди"


def test_open_entries_come_first_in_the_list(desk: Desk) -> None:
    first, second = entry(desk), entry(desk)
    make_mark(desk, entry_id=second, mark=mark("satisfied"))
    close_entry(desk, entry_id=second)
    lines = book_lines(desk, book_rows(desk))
    assert [line.entry_id for line in lines] == [first, second]
