"""The calculator: dates of any profile and rule, without a record."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from domain.regulation.vocabulary import Condition
from domain.terms import Roll, Unit
from services.desk import Desk
from services.profiles_admin import known_profiles
from services.term_calculator import (
    Counting,
    FreeQuestion,
    RuleQuestion,
    conditions_of,
    counting_by,
    earliest_visit_after,
    free_term,
    latest_change_of,
    latest_notice_of,
    term_by_rule,
)
from tests.factory import clock_at, make_office


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path, clock=clock_at("2026-12-01 10:00")).sit_down("e-kovaleva")


def by(desk: Desk, code: str) -> Counting:
    (found,) = [one.profile for one in known_profiles(desk) if one.profile.profile == code]
    return counting_by(desk, found)


def test_a_rule_gives_its_date_and_its_clause(desk: Desk) -> None:
    term = term_by_rule(by(desk, "aes"), RuleQuestion("complaint", "email", date(2026, 12, 1)))
    assert (term.due_on, term.send_by) == (date(2026, 12, 23), date(2026, 12, 23))
    assert term.chosen.clause.code == "AES-D1"


def test_a_tick_brings_the_other_rule_counted_from_receipt(desk: Desk) -> None:
    question = RuleQuestion(
        "complaint",
        "email",
        date(2026, 12, 1),
        registered=date(2026, 12, 3),
        ticked=frozenset({Condition.NEEDS_SITE_CHECK}),
    )
    assert term_by_rule(by(desk, "aes"), question).due_on == date(2026, 12, 31)
    assert set(conditions_of(by(desk, "aes").profile)) == set(Condition)


@pytest.mark.parametrize("code", ["aes", "vks", "cib", "std", "hdh"])
def test_every_kind_and_channel_of_every_profile_has_an_answer(desk: Desk, code: str) -> None:
    counting = by(desk, code)
    for kind in counting.profile.kinds:
        for channel in counting.profile.channels:
            term = term_by_rule(counting, RuleQuestion(kind, channel, date(2026, 12, 1)))
            assert (term.explanation is None) == (term.chosen.term is None)


def test_a_hungarian_term_is_counted_by_the_hungarian_calendar(desk: Desk) -> None:
    counting = by(desk, "hdh")
    assert counting.calendar.country == "HU"
    explained = free_term(counting, FreeQuestion(5, Unit.WORKING, date(2026, 12, 21)))
    assert date(2026, 12, 24) in {step.on for step in explained.skipped}


def test_a_free_term_is_moved_as_asked(desk: Desk) -> None:
    question = FreeQuestion(5, Unit.CALENDAR, date(2026, 12, 1), Roll.NEXT_WORKING)
    explained = free_term(by(desk, "aes"), question)
    assert (explained.nominal, explained.due, explained.send_by) == (
        date(2026, 12, 6),
        date(2026, 12, 7),
        date(2026, 12, 7),
    )


def test_what_comes_after_the_working_day_is_registered_the_next_one(desk: Desk) -> None:
    late = datetime(2026, 12, 4, 18, 31)
    question = FreeQuestion(1, Unit.WORKING, late, workday_end=time(18, 30))
    explained = free_term(by(desk, "aes"), question)
    assert (explained.start, explained.due) == (date(2026, 12, 7), date(2026, 12, 8))
    assert explained.came_at is not None
    in_time = FreeQuestion(1, Unit.WORKING, late.replace(minute=30), workday_end=time(18, 30))
    assert free_term(by(desk, "aes"), in_time).start == date(2026, 12, 4)


def test_a_negative_or_endless_term_is_refused(desk: Desk) -> None:
    for value in (-1, 100_000):
        with pytest.raises(BadInput, match="term_value_wrong"):
            free_term(by(desk, "aes"), FreeQuestion(value, Unit.CALENDAR, date(2026, 12, 1)))


def test_registered_before_it_was_received_is_refused(desk: Desk) -> None:
    question = RuleQuestion("complaint", "email", date(2026, 12, 2), registered=date(2026, 12, 1))
    with pytest.raises(BadInput, match="registered_before_received"):
        term_by_rule(by(desk, "aes"), question)


def test_a_kind_of_another_regulation_is_refused(desk: Desk) -> None:
    with pytest.raises(Refusal, match="kind_not_in_profile"):
        term_by_rule(by(desk, "hdh"), RuleQuestion("proposal-x", "email", date(2026, 12, 1)))


def test_both_readings_of_the_notice_are_shown(desk: Desk) -> None:
    found = latest_notice_of(by(desk, "aes"), date(2026, 12, 18))
    assert (found.literal.due, found.clear.due) == (date(2026, 12, 10), date(2026, 12, 9))
    assert found.blocking in (found.literal, found.clear)
    assert found.literal.citation.text


def test_the_first_lawful_visit_is_the_inverse(desk: Desk) -> None:
    found = earliest_visit_after(by(desk, "aes"), date(2026, 12, 9))
    assert (found.literal.due, found.clear.due) == (date(2026, 12, 17), date(2026, 12, 18))
    weekend = earliest_visit_after(by(desk, "aes"), date(2026, 12, 12))
    assert weekend.literal.start == date(2026, 12, 14)


def test_a_change_is_told_two_hours_before_in_elapsed_time(desk: Desk) -> None:
    found = latest_change_of(by(desk, "hdh"), datetime(2026, 10, 25, 4, 0))
    assert found.latest.isoformat() == "2026-10-25T02:00:00+01:00"
    plain = latest_change_of(by(desk, "aes"), datetime(2026, 12, 18, 1, 0))
    assert plain.latest.isoformat() == "2026-12-17T23:00:00+05:00"


def test_a_local_time_that_the_clocks_skip_is_refused(desk: Desk) -> None:
    hungary = by(desk, "hdh")
    with pytest.raises(BadInput, match="local_time_skipped"):
        latest_change_of(hungary, datetime(2027, 3, 28, 2, 30))
    with pytest.raises(BadInput, match="local_time_skipped"):
        free_term(hungary, FreeQuestion(5, Unit.WORKING, datetime(2027, 3, 28, 2, 30)))


def test_a_local_time_that_comes_twice_must_be_told_apart(desk: Desk) -> None:
    hungary, twice = by(desk, "hdh"), datetime(2026, 10, 25, 2, 30)
    with pytest.raises(BadInput, match="local_time_twice"):
        latest_change_of(hungary, twice)
    first, second = (latest_change_of(hungary, twice, second=later).latest for later in (False, True))
    assert (second - first).total_seconds() == 3600
