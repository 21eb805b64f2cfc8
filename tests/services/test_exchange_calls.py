"""The exchange's list of calls held against the notes; what has none waits to be written up (AES-P6)."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from domain.calls import CallPhase
from domain.errors import BadInput, Refusal
from services.call_acts import call_state
from services.call_list import CallFilter, call_lines, call_rows
from services.desk import Desk
from services.exchange_calls import ExchangeList, read_exchange_list, take_exchange_calls
from services.last_act import last_act
from services.phone_calls import note_call, waiting_note
from services.undoing import undo
from tests.services.test_phone_calls import almaty, call, desk_of

HEAD = "Дата;Время;Номер абонента;Направление;Запись"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(tmp_path / "office")[0]


def listed(desk: Desk, folder: Path, *lines: str, head: str = HEAD, encoding: str = "utf-8") -> ExchangeList:
    path = folder / "calls.csv"
    path.write_bytes("\r\n".join([head, *lines, ""]).encode(encoding))
    return read_exchange_list(desk, path)


def phones(desk: Desk) -> list[tuple[str, str]]:
    return [(line.phone, line.state) for line in call_lines(desk, call_rows(desk, CallFilter()))]


def test_a_call_without_a_note_waits_to_be_written_up(desk: Desk, tmp_path: Path) -> None:
    found = listed(desk, tmp_path, "09.09.2026;09:12:40;8 701 111 22 33;входящий;rec-17")
    (one,) = found.without_note
    assert (one.at, one.phone, one.recording) == (almaty("2026-09-09 09:12"), "8 701 111 22 33", "rec-17")
    assert take_exchange_calls(desk, found.without_note) == 1
    assert phones(desk) == [("8 701 111 22 33", "open")]


def test_a_call_that_was_noted_is_told_from_one_that_was_not(desk: Desk, tmp_path: Path) -> None:
    note_call(desk, form=call(started_at=almaty("2026-09-09 09:40"), phone="+7 701 555 45 18"))
    lines = (
        "09.09.2026;09:36;87015554518;;",
        "09.09.2026;08:01;87015554518;;",
        "09.09.2026;09:41;87015554518;;",
    )
    found = listed(desk, tmp_path, *lines)
    assert (found.noted, [f"{one.at:%H:%M}" for one in found.without_note]) == (1, ["08:01", "09:41"])


def test_reading_the_same_list_again_brings_nothing_twice(desk: Desk, tmp_path: Path) -> None:
    lines = ("09.09.2026;09:12;87011112233;;", "09.09.2026;09:30;;;", "09.09.2026;09:31;аноним;;")
    take_exchange_calls(desk, listed(desk, tmp_path, *lines).without_note)
    again = listed(desk, tmp_path, *lines)
    assert (len(again.without_note), again.noted) == (0, 3)


def test_a_number_that_was_not_shown_has_the_regulations_word(desk: Desk, tmp_path: Path) -> None:
    (one,) = listed(desk, tmp_path, "09.09.2026;09:30;аноним;;").without_note
    assert one.phone == "hidden"


def test_outgoing_calls_need_no_note(desk: Desk, tmp_path: Path) -> None:
    found = listed(desk, tmp_path, "09.09.2026;09:30;87011112233;Исходящий;")
    assert (found.without_note, found.outgoing) == ((), 1)


def test_rows_that_can_t_be_read_are_named_and_the_others_taken(desk: Desk, tmp_path: Path) -> None:
    lines = (
        "31.02.2026;09:12;87011112233;;",
        "10.09.2031;09:12;87011112233;;",
        "09.09.2026;09:12;87011112233;;",
        ";;;;",
    )
    found = listed(desk, tmp_path, *lines)
    assert [(one.row, one.code) for one in found.problems] == [
        (2, "date_unreadable"),
        (3, "date_in_the_future"),
    ]
    assert len(found.without_note) == 1


def test_one_column_may_hold_date_and_time_in_any_language_and_set(desk: Desk, tmp_path: Path) -> None:
    for head, encoding in (("Date and time;Caller ID", "utf-8"), ("Дата;Телефон", "cp1251")):
        (one,) = listed(
            desk, tmp_path, "2026-09-09 09:12:01;87011112233", head=head, encoding=encoding
        ).without_note
        assert one.at == almaty("2026-09-09 09:12")


def test_a_book_of_a_spreadsheet_is_read_as_well(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "calls.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Дата", "Время", "Номер"])
        sheet.write_row(1, 0, ["09.09.2026", "09:12", "87011112233"])
    assert len(read_exchange_list(desk, path).without_note) == 1


@pytest.mark.parametrize(
    ("content", "code"), [("", "table_empty"), ("Имя;Сумма\r\nА;1", "call_list_columns_missing")]
)
def test_what_is_no_list_of_calls_is_refused(desk: Desk, tmp_path: Path, content: str, code: str) -> None:
    path = tmp_path / "calls.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput, match=code):
        read_exchange_list(desk, path)


def test_a_waiting_note_is_written_up_once(desk: Desk, tmp_path: Path) -> None:
    found = listed(desk, tmp_path, "09.09.2026;09:12;87011112233;;")
    take_exchange_calls(desk, found.without_note)
    (call_id,) = (line.call_id for line in call_lines(desk, call_rows(desk, CallFilter())))
    form = waiting_note(desk, call_id)
    assert (form.started_at, form.phone) == (almaty("2026-09-09 09:12"), "87011112233")
    written = call(started_at=form.started_at, phone=form.phone, call_id=call_id)
    assert note_call(desk, form=written).call_id == call_id
    assert call_state(desk, call_id).phase is CallPhase.ANSWERED
    assert len(phones(desk)) == 1
    with pytest.raises(Refusal, match="call_written_up"):
        note_call(desk, form=written)


def test_what_was_brought_in_is_taken_back_as_one(desk: Desk, tmp_path: Path) -> None:
    lines = [f"09.09.2026;08:{minute:02d};8701111{minute:04d};;" for minute in range(45)]
    take_exchange_calls(desk, listed(desk, tmp_path, *lines).without_note)
    done = last_act(desk)
    assert done is not None and len(done.groups) == 2
    undo(desk, done)
    assert {state for _, state in phones(desk)} == {"withdrawn"}


def test_aes_p6_only_who_writes_notes_reads_the_list(tmp_path: Path) -> None:
    auditor, _ = desk_of(tmp_path / "audit", who="e-audit")
    with pytest.raises(Refusal, match="not_permitted"):
        listed(auditor, tmp_path, "09.09.2026;09:12;87011112233;;")
