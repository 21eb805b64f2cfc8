"""What a journal list holds: search, orders, files of it, reports, views, and acts on many appeals."""

from __future__ import annotations

import csv
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput, Refusal
from services.bulk import Deed, do_bulk, preview, undo_bulk
from services.desk import Desk
from services.journal import count, first_lines, row_of
from services.journal_columns import COLUMNS
from services.journal_filter import JournalFilter, Sorting
from services.journal_order import journal_rows
from services.journal_search import relevant_hits
from services.journal_sheet import sheet_rows
from services.list_export import export_journal, export_list
from services.reports import Report, make_report
from services.routing import assign_executor
from services.saved_views import View, forget_view, keep_view, views
from services.tables.csv_reading import read_csv
from services.tables.writing import harmless
from services.tables.xlsx_reading import read_xlsx
from tests.factory import MovableClock, clock_at, make_office, person, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: MovableClock) -> Desk:
    return make_office(tmp_path / "office", clock=clock).sit_down("e-kovaleva")


def rows_of(desk: Desk, *appeals: str) -> list[int]:
    return [row for one in appeals if (row := row_of(desk.store, one)) is not None]


def found(desk: Desk, text: str, **wanted: object) -> list[str]:
    asked = JournalFilter(text=text, **wanted)  # type: ignore[arg-type]
    return [line.subject for line in first_lines(desk, asked, Sorting("row", descending=True))]


# --- search and order --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    ["счет", "Счёта", "счёт", "сче", "батареи", "холодные бат", "самал 12", "Ахметова", "ахмет", "гулнар"],
)
def test_an_appeal_is_found_by_its_words_however_they_are_written(desk: Desk, typed: str) -> None:
    registered(desk, subject="Холодные батареи", text="Пришёл счёт за тепло, которого не было.")
    assert found(desk, typed) == ["Холодные батареи"]


def test_an_appeal_is_found_by_number_counter_telephone_and_account(desk: Desk) -> None:
    made = registered(desk, subject="Первое")
    registered(desk, subject="Второе", applicant=person(phone="+36 30 123 4567", account_no="777000111"))
    assert found(desk, made.number) == ["Первое"]
    assert found(desk, "2") == ["Второе"]
    assert found(desk, "8 701 555-45-18") == ["Первое"]
    assert found(desk, "7770001") == ["Второе"]


@pytest.mark.parametrize("typed", ["²", "12²", "①", "½"])
def test_a_sign_that_only_looks_like_a_figure_finds_nothing_and_breaks_nothing(
    desk: Desk, typed: str
) -> None:
    assert found(desk, typed) == []


def test_words_of_the_subject_come_before_words_of_the_text(desk: Desk) -> None:
    first = registered(desk, subject="Давление воды", text="Слабый напор.")
    registered(desk, subject="Иное", text="Давление упало вчера.")
    hits = relevant_hits(desk.store, "давление")
    assert hits[0] == row_of(desk.store, first.appeal_id)
    assert len(hits) == 2


def test_codes_are_ordered_by_what_people_read(desk: Desk) -> None:
    for channel in ("post", "email", "phone_call", "counter"):
        if channel in desk.regulations.profile.channels:
            registered(desk, channel=channel)
    names = {code: one.names.text("ru") for code, one in desk.regulations.profile.channels.items()}
    shown = [names[line.channel] for line in first_lines(desk, JournalFilter(), Sorting("channel"))]
    assert shown == sorted(shown)


@pytest.mark.parametrize(
    "column", sorted({"due_on", "number", "applicant_key", "topic", "executor_id", "row"})
)
def test_every_order_holds_every_appeal_once(desk: Desk, column: str) -> None:
    made = [registered(desk, subject=f"№ {place}").appeal_id for place in range(5)]
    for descending in (False, True):
        rows = journal_rows(desk, JournalFilter(), Sorting(column, descending))
        assert sorted(rows) == sorted(rows_of(desk, *made))


# --- files of a list ----------------------------------------------------------------------------


def test_a_list_is_saved_with_every_column_and_read_back(desk: Desk, tmp_path: Path) -> None:
    made = registered(desk, subject='=HYPERLINK("http://x")')
    rows = rows_of(desk, made.appeal_id)
    columns = [(name, name) for name in COLUMNS]
    for kind, read in (("list.csv", read_csv), ("list.xlsx", read_xlsx)):
        assert export_journal(desk, tmp_path / kind, title="Журнал", rows=rows, columns=columns) == 1
        head, line = list(read(tmp_path / kind))
        cells = dict(zip(head.cells, line.cells, strict=False))
        assert cells["number"] == made.number
        assert cells["applicant"] == "Ахметова Гүлнар Сейітқызы"
        assert cells["registered_on"] == "2026-06-01"
        assert cells["phone"].startswith("+7 701")
        assert "HYPERLINK" in cells["subject"]


def test_no_cell_of_a_saved_list_becomes_a_formula(desk: Desk, tmp_path: Path) -> None:
    evil = ["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1", "|x"]
    export_list(desk, tmp_path / "e.csv", "e", ["a"], [[text] for text in evil])
    with (tmp_path / "e.csv").open(encoding="utf-8-sig", newline="") as file:
        assert all(line[0].startswith("'") for line in list(csv.reader(file, delimiter=";"))[1:])
    export_list(desk, tmp_path / "e.xlsx", "e", ["a"], [[text] for text in evil])
    with zipfile.ZipFile(tmp_path / "e.xlsx") as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@given(st.text(max_size=30))
def test_a_harmless_text_never_begins_like_a_formula(text: str) -> None:
    safe = harmless(text)
    plain = safe.lstrip().lstrip("+-").replace(" ", "")
    assert not safe.lstrip().startswith(("=", "@")) or safe.startswith("'")
    assert safe[:1] not in "+-" or not safe or all(sign.isdigit() or sign in "().-" for sign in plain)


def test_telephones_and_figures_stay_as_they_are() -> None:
    assert [harmless(text) for text in ("+7 701 555 45 18", "-3", "кв. 4")] == [
        "+7 701 555 45 18",
        "-3",
        "кв. 4",
    ]


def test_a_list_under_another_ending_is_refused_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="table_kind_unknown"):
        export_list(desk, tmp_path / "list.docx", "t", ["a"], [])
    assert list(tmp_path.glob("*list*")) == []


def test_who_saved_a_list_stands_on_the_audit_trail(desk: Desk, tmp_path: Path) -> None:
    export_list(desk, tmp_path / "list.csv", "Журнал", ["a"], [["1"], ["2"]])
    row = desk.store.execute(
        "SELECT actor_id, after FROM audit_entry WHERE action = 'export_list'"
    ).fetchone()
    assert row[0] == "e-kovaleva"
    assert '"rows":2' in row[1]


def test_the_sheet_tells_who_registered(desk: Desk) -> None:
    made = registered(desk)
    (line,) = sheet_rows(desk, rows_of(desk, made.appeal_id), ["registered_by", "kind", "topic"])
    assert str(line.cells[0]).startswith("Ковал")
    assert "charges" not in line.cells


# --- acts on many appeals -----------------------------------------------------------------------


def test_many_appeals_are_assigned_in_one_act_and_given_back_in_one(desk: Desk) -> None:
    made = [registered(desk).appeal_id for _ in range(3)]
    assign_executor(desk, appeal_id=made[0], executor_id="e-omarova")
    plan = preview(desk, Deed.ASSIGN, rows_of(desk, *made), target="e-lee")
    assert do_bulk(desk, plan) == 3
    assert count(desk, JournalFilter(executor_id="e-lee")) == 3
    assert undo_bulk(desk, plan) == 3
    assert count(desk, JournalFilter(executor_id="e-lee")) == 0
    assert count(desk, JournalFilter(executor_id="e-omarova")) == 1


def test_a_preview_says_for_which_appeal_it_cannot_be_done(desk: Desk) -> None:
    own = registered(desk, complained_about_id="e-lee").appeal_id
    free = registered(desk).appeal_id
    plan = preview(desk, Deed.ASSIGN, rows_of(desk, own, free), target="e-lee")
    assert [item.hindrance for item in plan.items] == ["bulk_complained_about", ""]
    assert do_bulk(desk, plan) == 1


def test_many_appeals_are_handed_to_a_unit_and_back(desk: Desk) -> None:
    made = [registered(desk).appeal_id for _ in range(2)]
    unit = str(desk.store.execute("SELECT id FROM unit LIMIT 1").fetchone()[0])
    plan = preview(desk, Deed.HAND_OVER, rows_of(desk, *made), target=unit)
    do_bulk(desk, plan)
    assert count(desk, JournalFilter(unit_id=unit)) == 2
    undo_bulk(desk, plan)
    assert count(desk, JournalFilter(unit_id=unit)) == 0


def test_only_accepted_appeals_go_into_the_box(desk: Desk) -> None:
    made = registered(desk).appeal_id
    (item,) = preview(desk, Deed.TO_BOX, rows_of(desk, made)).items
    assert item.hindrance == "bulk_not_accepted"


def test_nothing_selected_is_said(desk: Desk) -> None:
    with pytest.raises(BadInput, match="nothing_selected"):
        preview(desk, Deed.ASSIGN, [])


# --- saved views --------------------------------------------------------------------------------


def test_an_own_view_is_kept_replaced_and_forgotten(desk: Desk) -> None:
    view = View(
        "Мои просроченные", JournalFilter(mine=True, overdue=True), Sorting("number"), ("number", "topic")
    )
    keep_view(desk, view)
    keep_view(desk, View("Мои просроченные", JournalFilter(mine=True), Sorting(), ("number",)))
    (kept,) = views(desk)
    assert (kept.wanted, kept.columns) == (JournalFilter(mine=True), ("number",))
    forget_view(desk, kept)
    assert views(desk) == []


def test_a_shared_view_is_offered_to_everybody_by_who_may_edit_reference_data(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    admin, clerk = office.sit_down("e-lee"), office.sit_down("e-kovaleva")
    keep_view(admin, View("Жалобы", JournalFilter(kind="complaint"), shared=True))
    (seen,) = views(clerk)
    assert (seen.title, seen.shared, seen.wanted.kind) == ("Жалобы", True, "complaint")
    with pytest.raises(Refusal):
        keep_view(clerk, View("Иные", shared=True))
    forget_view(admin, seen)
    assert views(clerk) == []


def test_a_view_needs_a_name(desk: Desk) -> None:
    with pytest.raises(BadInput, match="view_title_missing"):
        keep_view(desk, View("  "))


# --- reports ------------------------------------------------------------------------------------


def test_a_control_report_counts_the_terms_of_a_period(desk: Desk, clock: MovableClock) -> None:
    registered(desk, topic="charges")
    late = registered(desk, topic="charges").appeal_id
    clock.set("2026-12-01 10:00")
    registered(desk, topic="charges")
    counted = make_report(desk, Report.TOPICS, date(2026, 6, 1), date(2026, 6, 30))
    (line,) = counted.lines
    figures = dict(zip(counted.columns, line.figures, strict=True))
    assert (figures["received"], figures["open"], figures["overdue"]) == (2, 2, 2)
    assert line.name == desk.regulations.topic_name("charges", "ru")
    assert counted.total is not None
    assert counted.total.figures[0] == 2
    assert row_of(desk.store, late) is not None


def test_a_report_of_months_includes_today(desk: Desk) -> None:
    registered(desk)
    counted = make_report(desk, Report.MONTHS, date(2026, 1, 1), desk.today())
    assert [(line.name, line.figures[0]) for line in counted.lines] == [("2026-06", 1)]


@pytest.mark.parametrize("report", list(Report))
def test_every_report_can_be_made_of_an_empty_period(desk: Desk, report: Report) -> None:
    counted = make_report(desk, report, date(2020, 1, 1), date(2020, 12, 31))
    assert (counted.lines, counted.total) == ((), None)


def test_a_period_that_ends_before_it_begins_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="period_reversed"):
        make_report(desk, Report.UNITS, date(2026, 2, 1), date(2026, 1, 1))
