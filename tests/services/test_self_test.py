"""The program tries its own parts and says so."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from services.self_test import SERVICE_CHECKS, Check, require, run_checks
from services.self_test_letters import LETTER_CHECKS


def well(_: Path) -> str:
    return "seen"


def badly(_: Path) -> str:
    require(False, "no files in icons")
    return "never"


def test_all_well_is_exit_code_zero_and_says_what_was_seen() -> None:
    out = io.StringIO()
    assert run_checks([Check("part", well)], out) == 0
    assert "ok    part: seen" in out.getvalue() and "1 passed, 0 failed" in out.getvalue()


def test_one_failure_is_reported_by_name_and_the_others_still_run() -> None:
    out = io.StringIO()
    assert run_checks([Check("first", badly), Check("second", well)], out) == 1
    assert "FAIL  first: LookupError no files in icons" in out.getvalue()
    assert "ok    second" in out.getvalue()


def test_a_self_test_without_checks_is_not_a_success() -> None:
    assert run_checks([], io.StringIO()) == 1


def test_a_check_gets_a_directory_of_its_own_that_goes_away() -> None:
    seen: list[Path] = []

    def fill(directory: Path) -> str:
        (directory / "file").write_text("x", encoding="utf-8")
        seen.append(directory)
        return ""

    run_checks([Check("one", fill), Check("two", fill)], io.StringIO())
    assert len(set(seen)) == 2 and not any(directory.exists() for directory in seen)


@pytest.mark.parametrize("check", (*SERVICE_CHECKS, *LETTER_CHECKS), ids=lambda check: check.name)
def test_every_part_works_here(check: Check, tmp_path: Path) -> None:
    assert check.run(tmp_path)
