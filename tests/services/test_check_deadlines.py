"""The command line ``check-deadlines``: what it prints and how it ends."""

from __future__ import annotations

import io
import tomllib
from datetime import date
from pathlib import Path
from typing import Protocol

import pytest

from domain.cases import COLUMNS
from domain.errors import BadInput
from resources import resource_path
from services.case_wording import SENTENCES, sentence
from services.check_deadlines import run

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "tests" / "cases" / "worked_examples.csv"
HEADER = ",".join(COLUMNS)


def checked(*arguments: object) -> tuple[int, str]:
    out = io.StringIO()
    status = run([str(argument) for argument in arguments], out)
    return status, out.getvalue()


class Table(Protocol):
    """Writes a table of cases and gives its path."""

    def __call__(self, *rows: str, encoding: str = "utf-8") -> Path: ...


@pytest.fixture
def table(tmp_path: Path) -> Table:
    def written(*rows: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "cases.csv"
        path.write_text("\n".join((HEADER, *rows)) + "\n", encoding=encoding)
        return path

    return written


def test_the_worked_examples_pass_and_only_the_totals_are_printed() -> None:
    assert checked(EXAMPLES) == (0, "22 passed, 0 failed\n")


def test_a_failing_row_is_printed_with_expected_got_and_explanation(table: Table) -> None:
    rows = ("a,KZ,working_days,2026-07-02,3,,2026-07-07,", "b,KZ,working_days,2026-07-02,3,,2026-07-08,")
    status, printed = checked(table(*rows))
    edition = printed.splitlines()[1]
    assert edition.startswith("    KZ calendar ") and edition.endswith(", confirmed")
    assert printed.replace(f"{edition}\n", "") == (
        "line 2, case a: expected 2026-07-07, got 2026-07-08\n"
        "    2026-07-02 Thu day 0\n"
        "    2026-07-03 Fri = 1\n"
        "    2026-07-04 Sat to 2026-07-05 Sun skipped: weekend\n"
        "    2026-07-06 Mon skipped: holiday, Capital Day\n"
        "    2026-07-07 Tue to 2026-07-08 Wed = 2 to 3\n"
        "    due 2026-07-08 Wed, send by 2026-07-08 Wed\n"
        "1 passed, 1 failed\n"
    )
    assert status == 1


def test_a_moved_last_day_and_a_swapped_day_are_explained(table: Table) -> None:
    _, printed = checked(table("a,RU,calendar_days,2025-12-30,1,roll=next_working,2025-12-31,"))
    assert "2025-12-31 Wed is off: next_working" in printed
    assert "2026-01-09 Fri moved: moved off, swapped with 2026-01-03" in printed
    assert "2026-01-07 Wed moved: holiday, Christmas Day" in printed


def test_an_extension_explains_the_term_it_lengthens_first(table: Table) -> None:
    row = "a,RU,extension,2026-01-15,30,base=calendar;ext_n=30;ext_unit=calendar,2026-03-17,"
    _, printed = checked(table(row))
    assert printed.index("2026-01-15 Thu day 0") < printed.index("2026-02-14 Sat day 0")
    assert "due 2026-03-16 Mon" in printed


def test_a_moment_of_receipt_that_was_moved_is_shown(table: Table) -> None:
    row = "a,KZ,working_days,2026-06-05T19:00+05:00,1,register=next_working;workday_end=18:00,2026-06-08,"
    _, printed = checked(table(row))
    assert "came 2026-06-05T19:00:00+05:00" in printed
    assert "2026-06-08 Mon day 0" in printed


def test_a_change_of_a_visit_is_explained_in_elapsed_time(table: Table) -> None:
    row = "a,HU,reschedule_latest,2025-03-30T04:00+02:00,2,,2025-03-30T02:00+01:00,"
    _, printed = checked(table(row))
    assert "agreed 2025-03-30T04:00+02:00, less 2 h of elapsed time = 2025-03-30T01:00+01:00" in printed


def test_a_bad_row_is_named_and_the_others_are_still_checked(table: Table) -> None:
    rows = ("a,KZ,working_days,2026-02-30,1,,2026-06-02,", "b,KZ,working_days,2026-06-01,1,,2026-06-02,")
    assert checked(table(*rows)) == (
        1,
        "line 2, case a: line 2, column start: there is no 2026-02-30.\n1 passed, 1 failed\n",
    )


def test_a_table_without_a_column_is_not_checked(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("id,country,rule,start,n,options,why\n", encoding="utf-8")
    status, printed = checked(path)
    assert status == 2
    assert printed == (
        "cases.csv: line 1: the column expected is missing;"
        " found are id, country, rule, start, n, options, why.\n"
    )


def test_a_table_in_another_encoding_is_not_checked(table: Table) -> None:
    status, printed = checked(table("a,KZ,приказ,2026-06-01,1,,2026-06-02,", encoding="cp1251"))
    assert (status, printed) == (2, "cases.csv: The table is not UTF-8 at byte 50.\n")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    status, printed = checked(tmp_path / "none.csv")
    assert status == 2
    assert "none.csv: No such file" in printed


@pytest.mark.parametrize("arguments", [(), ("--profile",), ("a.csv", "--unknown")])
def test_wrong_arguments_are_explained_and_nothing_is_checked(arguments: tuple[str, ...]) -> None:
    status, printed = checked(*arguments)
    assert status == 2
    assert "usage: check-deadlines" in printed


def test_help_is_no_failure() -> None:
    status, printed = checked("--help")
    assert status == 0
    assert "--profile" in printed


# --- with a profile or a correction ------------------------------------------------------------


def test_a_shipped_profile_answers_where_the_table_is_silent(table: Table) -> None:
    rows = (
        "a,,visit_notice_latest,2026-06-15,,,2026-06-08,",
        "b,,reschedule_latest,2026-06-16T15:00+05:00,,,2026-06-16T13:00+05:00,",
    )
    assert checked(table(*rows), "--profile", "aes") == (0, "2 passed, 0 failed\n")


def test_a_rule_of_a_profile_is_explained_with_its_clause(table: Table) -> None:
    _, printed = checked(table("a,,ordinary,2026-06-01,,,2026-06-23,"), "--profile", "aes")
    assert "got 2026-06-22" in printed
    assert "15 (пятнадцати) рабочих дней" in printed


def test_a_profile_of_ones_own_is_read_from_its_file(table: Table, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    shipped = resource_path("regulations", "aes.toml").read_text(encoding="utf-8")
    own.write_text(shipped, encoding="utf-8")
    row = "a,,visit_notice_latest,2026-06-15,,,2026-06-08,"
    assert checked(table(row), "--profile", own) == (0, "1 passed, 0 failed\n")


def test_an_unknown_profile_is_named(table: Table) -> None:
    status, printed = checked(table(), "--profile", "nobody")
    assert status == 2
    assert "nobody" in printed


def test_a_correction_of_the_calendar_is_taken_into_account(table: Table, tmp_path: Path) -> None:
    override = tmp_path / "override.toml"
    override.write_text(
        'format = 1\n[[calendar]]\ncountry = "KZ"\nyear = 2026\nstatus = "confirmed"\n'
        'source = "decree"\nchecked_on = 2026-06-01\ndays_off = [2026-06-02]\n',
        encoding="utf-8",
    )
    row = "a,KZ,working_days,2026-06-01,1,,2026-06-03,"
    assert checked(table(row), "--override", override)[0] == 0
    assert checked(table(row))[0] == 1


def test_a_bad_correction_is_refused_with_its_place(table: Table, tmp_path: Path) -> None:
    override = tmp_path / "override.toml"
    override.write_text("format = 2\n", encoding="utf-8")
    status, printed = checked(table(), "--override", override)
    assert status == 2
    assert "override.toml: format: 2 is not possible here; wanted is 1." in printed


def test_a_date_in_a_problem_is_shown_as_it_was_written() -> None:
    problem = BadInput("override_date_in_both", where="o.toml: days_off", value=date(2026, 6, 2))
    assert sentence(problem) == "o.toml: days_off: 2026-06-02 is both a day off and a working day."


# --- wording -----------------------------------------------------------------------------------


def test_the_command_line_says_what_the_window_says() -> None:
    wording = tomllib.loads((ROOT / "docs" / "wording" / "terms.toml").read_text(encoding="utf-8"))
    assert {code: wording.get(code) for code in SENTENCES} == SENTENCES


def test_a_problem_of_another_area_is_shown_by_its_code() -> None:
    assert sentence(BadInput("somewhere_else", where="x")) == "somewhere_else(where=x)"
