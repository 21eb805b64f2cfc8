"""Tables of cases: the worked examples, every option, and what is wrong with a bad row."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.case_options import CaseProfile
from domain.case_rules import CaseResult, check_cases
from domain.cases import COLUMNS, MOST_CHARACTERS
from domain.errors import BadInput
from domain.explanation import Citation, Explanation
from domain.terms import Base, Roll, Term, Unit
from domain.visit_changes import HoursCount
from domain.visit_terms import Notice
from tests.domain.days import day, frozen, moment

TABLES = Path(__file__).parents[1] / "cases"
EXAMPLES, OPTIONS, BAD_ROWS = (
    TABLES / name for name in ("worked_examples.csv", "options.csv", "bad_rows.csv")
)
HEADER = ",".join(COLUMNS)
AES = CaseProfile(
    "KZ",
    "Asia/Almaty",
    notice=Notice(5, clear_days=True, cutoff=moment("2026-01-01T18:00").time()),
    change_hours=2,
    terms={"ordinary": (Term(15, Unit.WORKING, Base.REGISTRATION), Citation("ordinary", "AES-D1"))},
)


def results(*rows: str, profile: CaseProfile | None = None) -> list[CaseResult]:
    return list(check_cases("\n".join((HEADER, *rows)), calendars=frozen(), profile=profile))


def got(row: str, profile: CaseProfile | None = None) -> str:
    (result,) = results(row, profile=profile)
    assert result.problem is None, result.problem
    return result.got


def problem(row: str, profile: CaseProfile | None = None) -> BadInput:
    (result,) = results(row, profile=profile)
    assert result.problem is not None, result.got
    assert not result.passed
    return result.problem


EXAMPLE_RESULTS = list(check_cases(EXAMPLES.read_text(encoding="utf-8"), calendars=frozen()))


@pytest.mark.parametrize("result", EXAMPLE_RESULTS, ids=lambda result: f"example {result.id}")
def test_the_worked_examples(result: CaseResult) -> None:
    assert (result.got, result.problem) == (result.expected, None)
    assert result.passed


def test_all_22_worked_examples_are_there() -> None:
    assert [result.id for result in EXAMPLE_RESULTS] == [str(number) for number in range(1, 23)]


def test_a_wrong_expectation_fails_and_carries_its_explanation() -> None:
    (result,) = results("1,KZ,working_days,2026-01-05,15,,2026-01-28,")
    assert not result.passed
    assert (result.line, result.expected, result.got) == (2, "2026-01-28", "2026-01-27")
    assert isinstance(result.explanation, Explanation)
    assert result.explanation.counted == 15


def test_a_change_of_a_visit_is_explained_by_its_hours() -> None:
    (result,) = results("1,KZ,reschedule_latest,2026-11-24T00:30+05:00,2,,2026-11-23T22:30+05:00,")
    assert result.passed
    assert isinstance(result.explanation, HoursCount)
    assert result.explanation.hours == 2


# --- options -----------------------------------------------------------------------------------


OPTION_RESULTS = list(check_cases(OPTIONS.read_text(encoding="utf-8"), calendars=frozen()))


@pytest.mark.parametrize("result", OPTION_RESULTS, ids=lambda result: f"option {result.id}")
def test_each_rule_with_its_options(result: CaseResult) -> None:
    assert (result.got, result.problem) == (result.expected, None)
    assert result.passed


def test_spaces_around_cells_and_options_do_no_harm() -> None:
    assert got(" 1 , KZ , calendar_days , 2026-07-09 , 30 , roll = next_working ; , 2026-08-10 ,") == (
        "2026-08-10"
    )


def test_columns_may_come_in_another_order() -> None:
    header, row = (
        "why,expected,options,n,start,rule,country,id",
        ",2026-06-02,,1,2026-06-01,working_days,KZ,1",
    )
    (result,) = check_cases(f"{header}\n{row}", calendars=frozen())
    assert result.passed


def test_a_byte_order_mark_blank_lines_and_windows_ends_do_no_harm() -> None:
    text = f"\ufeff{HEADER}\r\n\r\n1,KZ,working_days,2026-06-01,1,,2026-06-02,\r\n,,,,,,,\r\n"
    (result,) = check_cases(text, calendars=frozen())
    assert (result.passed, result.line) == (True, 3)


# --- with a profile ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1,,visit_notice_latest,2026-06-15,,,2026-01-01,", "2026-06-05"),
        ("2,,visit_notice_latest,2026-06-15,,count=literal,2026-01-01,", "2026-06-08"),
        ("3,,visit_earliest,2026-06-01T18:01+05:00,,,2026-01-01,", "2026-06-10"),
        ("4,,visit_earliest,2026-06-01T18:01+05:00,3,cutoff=19:00;count=literal,2026-01-01,", "2026-06-04"),
        ("5,,ordinary,2026-06-01,,,2026-01-01,", "2026-06-22"),
        ("6,,ordinary,2026-06-01,15,,2026-01-01,", "2026-06-22"),
        ("7,RU,ordinary,2026-06-01,,,2026-01-01,", "2026-06-23"),
    ],
)
def test_a_profile_answers_where_a_row_is_silent(row: str, expected: str) -> None:
    assert got(row, AES) == expected


def test_the_hours_of_a_change_come_from_the_profile() -> None:
    row = "1,,reschedule_latest,2026-06-16T15:00+05:00,,,2026-06-16T13:00+05:00,"
    assert got(row, AES) == "2026-06-16T13:00+05:00"


def test_the_unit_of_a_notice_comes_from_the_profile_unless_the_row_counts_itself() -> None:
    calendar_notice = CaseProfile("KZ", "Asia/Almaty", notice=Notice(5, Unit.CALENDAR))
    assert got("1,,visit_notice_latest,2026-06-15,,,2026-06-10,", calendar_notice) == "2026-06-10"
    assert got("1,,visit_notice_latest,2026-06-15,5,,2026-06-10,", calendar_notice) == "2026-06-08"


def test_a_profile_without_visit_rules_leaves_the_row_to_say_how_many_days() -> None:
    bare = CaseProfile("KZ", "Asia/Almaty")
    assert problem("1,,visit_notice_latest,2026-06-15,,,2026-06-10,", bare).code == "case_cell_empty"


def test_a_rule_of_the_profile_cites_its_clause() -> None:
    (result,) = results("5,,ordinary,2026-06-01,,,2026-06-22,", profile=AES)
    assert isinstance(result.explanation, Explanation)
    assert result.explanation.citation.clause == "AES-D1"


def test_a_row_that_contradicts_the_rule_of_the_profile_is_refused() -> None:
    assert problem("5,,ordinary,2026-06-01,14,,2026-06-22,", AES).code == "case_number_wrong"


def test_the_zone_of_the_profile_holds_in_its_own_country_only() -> None:
    branch = CaseProfile("RU", "Asia/Vladivostok")
    at = "2026-06-01T15:00+00:00"
    assert got(f"1,RU,calendar_days,{at},1,,2026-06-03,", branch) == "2026-06-03"
    assert got(f"1,KZ,calendar_days,{at},1,,2026-06-02,", branch) == "2026-06-02"


# --- bad rows ----------------------------------------------------------------------------------

GOOD = "1,KZ,working_days,2026-06-01,1,,2026-06-02,"


def bad_rows() -> list[tuple[str, str, str]]:
    """Code, column and row of each bad row."""
    lines = BAD_ROWS.read_text(encoding="utf-8").splitlines()[1:]
    return [(code, column, row) for code, column, row in (line.split(",", 2) for line in lines)]


@pytest.mark.parametrize(("code", "column", "row"), bad_rows())
def test_a_bad_row_names_line_and_column(code: str, column: str, row: str) -> None:
    found = problem(row)
    assert (found.code, found.facts["where"]) == (code, f"line 2, column {column}")


def test_a_date_far_outside_is_refused() -> None:
    assert problem("1,KZ,working_days,1926-06-01,1,,2026-06-02,").code == "date_out_of_range"


def test_a_skipped_wall_time_with_another_offset_is_an_instant() -> None:
    row = "1,HU,reschedule_latest,2025-03-30T02:30+00:00,2,,2025-03-30T01:30+01:00,"
    assert got(row) == "2025-03-30T01:30+01:00"


@pytest.mark.parametrize("row", ["1,KZ,working_days,2026-06-01,1,,2026-06-02", f"{GOOD},"])
def test_a_row_with_too_few_or_too_many_fields_is_refused(row: str) -> None:
    found = problem(row)
    assert (found.code, found.facts["where"], found.facts["wanted"]) == ("case_fields_wrong", "line 2", 8)


def test_the_work_goes_on_after_a_bad_row() -> None:
    found = results("bad,KZ,working_days,2026-02-30,1,,2026-06-02,", GOOD)
    assert [(result.id, result.passed) for result in found] == [("bad", False), ("1", True)]


def test_a_row_without_its_name_is_named_by_its_line() -> None:
    (result,) = results(",KZ,working_days,2026-06-01,1,,2026-06-02,")
    assert result.id == "line 2"


# --- bad tables --------------------------------------------------------------------------------


def refused(text: str) -> BadInput:
    with pytest.raises(BadInput) as caught:
        list(check_cases(text, calendars=frozen()))
    return caught.value


@pytest.mark.parametrize("column", COLUMNS)
def test_a_missing_column_is_named(column: str) -> None:
    header = ",".join(name for name in COLUMNS if name != column)
    found = refused(header)
    assert (found.code, found.facts["column"]) == ("case_column_missing", column)


def test_an_empty_table_misses_its_first_column() -> None:
    assert refused("").facts["column"] == "id"


def test_an_unknown_column_is_named() -> None:
    found = refused(f"{HEADER},remark")
    assert (found.code, found.facts["column"]) == ("case_column_unknown", "remark")


def test_a_column_that_is_there_twice_is_named() -> None:
    found = refused(f"{HEADER},n")
    assert (found.code, found.facts["column"]) == ("case_column_twice", "n")


@pytest.mark.parametrize(
    "text",
    [f'{HEADER}\n"1"2,KZ', f'{HEADER}\n"1,KZ', f"{HEADER}\n{'x' * 200_000}", f"{HEADER}\n{'x' * 110_000}"],
)
def test_what_is_not_csv_is_refused_with_its_line(text: str) -> None:
    found = refused(text)
    assert found.code == "cases_not_csv"
    assert str(found.facts["where"]).startswith("line ")


def test_a_table_of_fifty_megabytes_is_refused_before_it_is_read() -> None:
    assert refused("x" * (MOST_CHARACTERS + 1)).code == "cases_too_large"


def test_the_roll_of_a_rule_of_the_profile_holds() -> None:
    rolled = Term(30, Unit.CALENDAR, Base.RECEIPT, Roll.NEXT_WORKING)
    profile = CaseProfile("RU", "Europe/Moscow", terms={"rolled": (rolled, Citation("rolled"))})
    (result,) = results("1,,rolled,2026-04-01,,,2026-05-04,", profile=profile)
    assert result.passed and isinstance(result.explanation, Explanation)
    assert result.explanation.nominal == day("2026-05-01")
