"""The five shipped profiles count the scenarios to their dates, with weekends as the only days off."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.calendars import Calendars
from domain.case_rules import CaseResult, check_cases
from domain.extensions import RunningTerm, extend
from domain.profile_loading import load_profile, version_for
from domain.regulation.profile import Profile
from domain.term_selection import select_term
from domain.terms import count
from resources import resource_path
from services.check_deadlines import case_profile
from tests.domain.days import PLAIN, day, made

TABLES = Path(__file__).parents[1] / "cases"
PLAIN_CALENDARS = Calendars({country: made(country=country) for country in ("KZ", "RU", "HU")})
PROFILES = ("aes", "vks", "cib", "std", "hdh")


def profile(code: str) -> Profile:
    path = resource_path("regulations", f"{code}.toml")
    return load_profile(path.read_bytes(), name=path.name)


def scenario_results() -> list[CaseResult]:
    found: list[CaseResult] = []
    for code in PROFILES:
        table = (TABLES / f"scenarios_{code}.csv").read_text(encoding="utf-8")
        found += check_cases(table, calendars=PLAIN_CALENDARS, profile=case_profile(profile(code)))
    return found


@pytest.mark.parametrize("result", scenario_results(), ids=lambda result: result.id)
def test_a_profile_counts_the_scenario_to_its_date(result: CaseResult) -> None:
    assert (result.got, result.problem) == (result.expected, None)


def test_hdh_sets_no_term_for_anything() -> None:
    assert case_profile(profile("hdh")).terms == {}


def test_an_appeal_of_std_is_extended_by_its_own_rule_and_a_complaint_is_not() -> None:
    std = profile("std")
    appeal = select_term(std, kind="appeal", channel="email")
    complaint = select_term(std, kind="complaint", channel="email")
    assert complaint.extension is None
    assert appeal.term is not None and appeal.extension is not None
    dates = count(appeal.term, day("2026-09-07"), PLAIN)
    running = RunningTerm(day("2026-09-07"), dates.nominal, dates.due, roll=appeal.term.roll)
    extended = extend(running, 10, rule=appeal.extension, decided_on=day("2026-09-16"), calendar=PLAIN)
    assert (extended.dates.due, extended.left) == (day("2026-09-27"), 0)


def test_s75_the_version_in_force_on_the_day_of_registration_counts() -> None:
    path = resource_path("regulations", "aes.toml")
    text = path.read_text(encoding="utf-8")
    begins = next(line for line in text.splitlines() if line.startswith("valid_from"))
    later = (
        text.replace("value = 15", "value = 10", 1)
        .replace(begins, "valid_from = 2026-09-01")
        .replace('version = "1"', 'version = "next"')
    )
    first, second = profile("aes"), load_profile(later.encode(), name="aes next")

    def due(registered: str) -> str:
        on = day(registered)
        term = version_for((first, second), "aes", on).terms["ordinary"].term
        assert term is not None
        return count(term, on, PLAIN).due.isoformat()

    assert due("2026-08-31") == "2026-09-21"
    assert due("2026-09-01") == "2026-09-15"
