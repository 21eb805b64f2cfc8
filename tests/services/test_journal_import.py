"""An old journal is tried, taken in, gone on with after a break, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput, Fault, Refusal
from models.imports import ImportRun, OpenedAppeal
from services.desk import Desk
from services.journal import count, first_lines
from services.journal_filter import JournalFilter
from services.journal_import import run as import_run
from services.journal_import.columns import propose_mapping
from services.journal_import.reading import OldJournal, look_into
from services.journal_import.rows import moment_of
from services.journal_import.run import Import, Trial, begin_import, imports, resume_import, undo_piece
from services.journal_import.seen import Seen
from tests.factory import clock_at, make_office

FULL = 2
"""Of SQLite's ``synchronous``: a commit waits for the disk."""
HEAD = "№;Дата поступления;Дата регистрации;Заявитель;Адрес;Телефон;Тема;Содержание;Срок;Дата закрытия"
GOOD = (
    "К-{0};01.03.2024;02.03.2024;Петров И.И.;Абая, 17;8 701 111 22 33;Начисления;Счёт № {0};"
    "23.03.2024;20.03.2024"
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path / "office", clock=clock_at()).sit_down("e-lee")


def journal_of(folder: Path, *lines: str, encoding: str = "utf-8") -> OldJournal:
    path = folder / "old.csv"
    path.write_bytes("\r\n".join([HEAD, *lines, ""]).encode(encoding))
    return look_into(path)


def tried(desk: Desk, journal: OldJournal) -> Trial:
    trial = Trial(desk, journal, propose_mapping(journal.headings))
    while trial.go_on():
        pass
    return trial


def taken(desk: Desk, journal: OldJournal) -> Import:
    going = begin_import(desk, journal, propose_mapping(journal.headings))
    while going.go_on():
        pass
    return going


def taken_back(desk: Desk, run_id: str) -> None:
    while undo_piece(desk, run_id):
        pass


def everything(desk: Desk, text: str = "") -> list[str]:
    return sorted(line.number for line in first_lines(desk, JournalFilter(open=None, text=text)))


def test_the_columns_are_recognised_by_their_headings(tmp_path: Path) -> None:
    mapping = propose_mapping(journal_of(tmp_path, GOOD.format(1)).headings)
    assert mapping["number"] == 0
    assert mapping["registered_on"] == 2
    assert mapping["applicant"] == 3
    assert mapping["closed_on"] == 9


def test_a_dry_run_names_each_bad_row_and_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    bad = [
        ";01.03.2024;02.03.2024",
        "К-3;31.02.2024;02.03.2024",
        "К-4;01.03.2031;02.03.2031",
        "К-5;05.03.2024;02.03.2024",
        "К-6;;",
        "К-1;01.03.2024;02.03.2024",
        "К-7;05.03.2024;05.03.2024;;;;;;;04.03.2024",
    ]
    verdict = tried(desk, journal_of(tmp_path, GOOD.format(1), "", *bad)).verdict
    assert [(one.row, one.code) for one in verdict.problems] == [
        (4, "number_missing"),
        (5, "date_unreadable"),
        (6, "date_in_the_future"),
        (7, "received_after_registered"),
        (8, "date_missing"),
        (9, "number_twice_in_file"),
        (10, "closed_before_received"),
    ]
    assert (verdict.finished, verdict.empty) == (1, 1)
    assert everything(desk) == []


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "utf-16"])
def test_a_dry_run_tells_how_far_into_the_file_it_has_come(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setattr(import_run, "AT_ONCE", 60)
    journal = journal_of(tmp_path, *(GOOD.format(number) for number in range(200)), encoding=encoding)
    trial = Trial(desk, journal, propose_mapping(journal.headings))
    assert trial.progress == (0, 0)
    come = []
    while trial.go_on():
        come.append(trial.progress)
    size = -(-journal.path.stat().st_size // 1024)
    assert come == sorted(come)
    assert come[0][0] < come[-1][0] == size
    assert {whole for _, whole in come} == {size}


def test_a_finished_appeal_is_found_by_its_words_its_number_and_its_telephone(
    desk: Desk, tmp_path: Path
) -> None:
    taken(desk, journal_of(tmp_path, GOOD.format(41), GOOD.format(42)))
    for text in ("К-42", "петров счета 42", "Абая 42"):
        assert everything(desk, text) == ["К-42"]
    assert everything(desk, "+7 701 111 22 33") == ["К-41", "К-42"]
    assert count(desk, JournalFilter()) == 0


def test_an_open_appeal_becomes_an_appeal_with_its_old_number_and_term(desk: Desk, tmp_path: Path) -> None:
    taken(desk, journal_of(tmp_path, "К-9;28.05.2026;28.05.2026;Цой В.;;;;Нет воды;18.06.2026;"))
    (line,) = first_lines(desk, JournalFilter())
    assert (line.number, str(line.due_on)) == ("К-9", "2026-06-18")
    assert line.unsent


def test_an_open_appeal_older_than_every_edition_of_the_rules_is_taken_with_the_term_of_its_row(
    desk: Desk, tmp_path: Path
) -> None:
    taken(desk, journal_of(tmp_path, "К-9;28.05.2012;28.05.2012;Цой В.;;;;Нет воды;18.06.2012;"))
    (line,) = first_lines(desk, JournalFilter())
    assert (line.number, str(line.due_on)) == ("К-9", "2012-06-18")


def test_open_appeals_are_remembered_one_by_one_and_withdrawn_when_an_import_is_taken_back(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "_OPEN_AT_ONCE", 2)
    monkeypatch.setattr(import_run, "_WITHDRAWN_AT_ONCE", 2)
    still_open = [f"К-{number};28.05.2026;28.05.2026;Цой В.;;;;Нет воды;18.06.2026;" for number in range(5)]
    run = taken(desk, journal_of(tmp_path, GOOD.format(9), *still_open)).run
    assert OpenedAppeal.select().where(OpenedAppeal.import_id == run.id).count() == 5
    taken_back(desk, run.id)
    assert OpenedAppeal.select().count() == 0
    assert count(desk, JournalFilter()) == 0
    assert count(desk, JournalFilter(open=None, states=("withdrawn",))) == 5


@given(st.lists(st.sampled_from(["", "К-1", "К-2", "№ 3", "🙂"]) | st.text(max_size=3)))
def test_a_number_is_new_exactly_once(numbers: list[str]) -> None:
    seen, known = Seen(), set[str]()
    for number in numbers:
        assert seen.add(number) is (number not in known)
        known.add(number)


def test_an_import_that_broke_off_goes_on_where_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_run, "AT_ONCE", 3)
    journal = journal_of(tmp_path, *(GOOD.format(number) for number in range(8)))
    going = begin_import(desk, journal, propose_mapping(journal.headings))
    going.go_on()
    again = resume_import(desk, going.run.id, journal.path)
    while again.go_on():
        pass
    assert everything(desk) == [f"К-{number}" for number in range(8)]
    assert ImportRun.get_by_id(going.run.id).state == "done"


def test_an_import_is_taken_back_whole(desk: Desk, tmp_path: Path) -> None:
    opened = "К-9;28.05.2026;28.05.2026;Цой В.;;;;Нет воды;18.06.2026;"
    going = taken(desk, journal_of(tmp_path, GOOD.format(1), opened))
    taken_back(desk, going.run.id)
    assert everything(desk, "петров") == []
    assert [line.state for line in first_lines(desk, JournalFilter(open=None))] == ["withdrawn"]
    assert imports(desk)[0].state == "undone"


def test_a_file_is_not_taken_in_twice_but_again_after_it_was_taken_back(desk: Desk, tmp_path: Path) -> None:
    journal = journal_of(tmp_path, GOOD.format(1))
    going = taken(desk, journal)
    with pytest.raises(Refusal, match="file_imported_already"):
        taken(desk, journal)
    taken_back(desk, going.run.id)
    taken(desk, journal)
    assert everything(desk) == ["К-1"]


def test_an_import_that_fails_leaves_the_database_as_safe_as_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = journal_of(tmp_path, GOOD.format(1))
    going = begin_import(desk, journal, propose_mapping(journal.headings))

    def full(*_: object) -> None:
        raise Fault("disk_full")

    monkeypatch.setattr(import_run, "archive", full)
    with pytest.raises(Fault, match="disk_full"):
        going.go_on()
    assert desk.store.execute("PRAGMA synchronous").fetchone()[0] == FULL
    monkeypatch.undo()
    resumed = resume_import(desk, going.run.id, journal.path)
    while resumed.go_on():
        pass
    assert everything(desk) == ["К-1"]


def test_an_import_goes_on_only_with_its_own_file(desk: Desk, tmp_path: Path) -> None:
    going = begin_import(desk, journal_of(tmp_path, GOOD.format(1)), {"number": 0, "registered_on": 2})
    other = tmp_path / "other.csv"
    other.write_text(HEAD, encoding="utf-8")
    with pytest.raises(BadInput, match="other_file"):
        resume_import(desk, going.run.id, other)


def test_a_clerk_of_a_service_centre_may_not_import(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office", clock=clock_at())
    operator = next(
        eid
        for eid, roles in office.store.execute("SELECT id, roles FROM employee").fetchall()
        if '"operator"' in roles and "registry" not in roles
    )
    with pytest.raises(Refusal, match="not_permitted"):
        taken(office.sit_down(operator), journal_of(tmp_path, GOOD.format(1)))


def test_lines_of_two_encodings_in_one_file_are_both_read(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mixed.csv"
    lines = [HEAD.encode(), GOOD.format(1).encode(), GOOD.format(2).encode("cp1251")]
    path.write_bytes(b"\n".join(lines))
    taken(desk, look_into(path))
    assert everything(desk, "петров") == ["К-1", "К-2"]


def test_a_book_of_a_spreadsheet_program_is_read_with_its_dates(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "old.xlsx"
    with xlsxwriter.Workbook(str(path), {"default_date_format": "dd.mm.yyyy"}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Номер", "Дата регистрации", "Заявитель", "Дата ответа"])
        sheet.write_row(1, 0, [17, "02.03.2024", "Nagy Piroska", "20.03.2024"])
        sheet.write(2, 0, "Б/18")
        sheet.write_datetime(2, 1, moment_of("2024-03-02") or pytest.fail("no date"))
        sheet.write_datetime(2, 3, moment_of("20.03.2024") or pytest.fail("no date"))
    taken(desk, look_into(path))
    assert everything(desk) == ["17", "Б/18"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "table_empty"),
        (b"\r\n\r\n", "table_empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "table_protected"),
        (b"PK\x03\x04 not a book", "table_not_readable"),
    ],
)
def test_what_is_no_table_is_named(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "journal.xlsx"
    path.write_bytes(data)
    with pytest.raises(BadInput, match=code):
        look_into(path)


def test_a_mapping_without_a_number_or_a_date_is_refused(desk: Desk, tmp_path: Path) -> None:
    journal = journal_of(tmp_path, GOOD.format(1))
    with pytest.raises(BadInput, match="mapping_incomplete"):
        Trial(desk, journal, {"applicant": 3})
    with pytest.raises(BadInput, match="column_mapped_twice"):
        Trial(desk, journal, {"number": 0, "registered_on": 0})


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("01.03.2024", "2024-03-01 00:00"),
        ("1/3/24", "2024-03-01 00:00"),
        ("2024.03.01.", "2024-03-01 00:00"),
        ("01.03.2024 г.", "2024-03-01 00:00"),
        ("01.03.2024 14:05:09", "2024-03-01 14:05"),
        ("2024-03-01T14:05", "2024-03-01 14:05"),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, read: str) -> None:
    moment = moment_of(text)
    assert moment is not None
    assert moment.isoformat(" ", "minutes") == read


@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    moment = moment_of(text)
    assert moment is None or moment.year >= 1
