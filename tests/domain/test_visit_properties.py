"""Notices and changes of visits hold over the three calendars, and over the nights when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.local_time import wall_time, zone
from domain.terms import Unit
from domain.visit_changes import judge_change, judge_changes, latest_change
from domain.visit_terms import Notice, earliest_visit, first_lawful_visit, judge_notice, latest_notice
from tests.domain.days import frozen

ZONES = {"KZ": zone("Asia/Almaty"), "RU": zone("Europe/Moscow"), "HU": zone("Europe/Budapest")}
BUDAPEST = ZONES["HU"]
countries = st.sampled_from(sorted(ZONES))
days = st.dates(date(2025, 1, 15), date(2027, 11, 30))
rules = st.builds(Notice, st.integers(1, 8), st.just(Unit.WORKING), clear_days=st.booleans())
moments = st.datetimes(datetime(2025, 1, 15), datetime(2027, 11, 30), timezones=st.just(UTC))


@given(countries, rules, days)
def test_the_first_lawful_visit_is_lawful_and_none_before_it_on_a_working_day_is(
    country: str, rule: Notice, today: date
) -> None:
    calendar = frozen().of(country)
    first = first_lawful_visit(rule, today, calendar)
    assert judge_notice(rule, today, first, calendar, zone=ZONES[country]).in_time
    before = calendar.previous_working(first - timedelta(days=1))
    assert not judge_notice(rule, calendar.next_working(today), before, calendar, zone=ZONES[country]).in_time


@given(countries, rules, days)
def test_latest_notice_and_earliest_visit_are_inverse_between_working_days(
    country: str, rule: Notice, today: date
) -> None:
    calendar = frozen().of(country)
    given_on = calendar.next_working(today)
    assert latest_notice(rule, earliest_visit(rule, given_on, calendar), calendar) == given_on


@given(countries, rules, days, st.integers(0, 60))
def test_a_later_visit_never_has_an_earlier_last_day_of_notice(
    country: str, rule: Notice, visit_on: date, later: int
) -> None:
    calendar = frozen().of(country)
    first = latest_notice(rule, visit_on, calendar)
    assert first <= latest_notice(rule, visit_on + timedelta(days=later), calendar)
    assert first < visit_on


@given(countries, st.integers(1, 8), days)
def test_the_stricter_reading_is_never_the_more_lenient(country: str, value: int, visit_on: date) -> None:
    calendar, rule = frozen().of(country), Notice(value)
    assert latest_notice(rule, visit_on, calendar, clear=True) < latest_notice(rule, visit_on, calendar)


@given(countries, moments, st.integers(0, 6), st.integers(-300, 300))
def test_a_change_is_in_time_exactly_when_so_many_hours_of_elapsed_time_are_left(
    country: str, agreed: datetime, hours: int, minutes: int
) -> None:
    place = ZONES[country]
    agreed = agreed.astimezone(place).replace(second=0, microsecond=0)
    told = (agreed.astimezone(UTC) - timedelta(hours=hours, minutes=minutes)).astimezone(place)
    judged = judge_change(agreed, agreed + timedelta(days=1), told, hours=hours, zone=place)
    assert judged.in_time is (minutes >= 0)


@given(moments, st.lists(st.tuples(st.integers(1, 4000), st.integers(1, 4000)), min_size=1, max_size=5))
def test_each_change_of_a_chain_is_judged_by_the_one_before(
    agreed: datetime, steps: list[tuple[int, int]]
) -> None:
    told, changes, base = agreed - timedelta(days=30), [], agreed
    for wait, later in steps:
        told, base = told + timedelta(minutes=wait), base + timedelta(minutes=later)
        changes.append((told, base))
    judged = judge_changes(agreed, changes, hours=2, zone=BUDAPEST)
    assert [one.agreed for one in judged] == [agreed, *[new for _, new in changes[:-1]]]


@pytest.mark.parametrize(
    ("agreed", "latest"),
    [
        # clocks go forward at 02:00 on 29 March 2026: two hours before 04:00 it is 01:00, not 02:00
        ("2026-03-29 04:00", "2026-03-29 01:00"),
        # clocks go back at 03:00 on 25 October 2026: two hours before 04:00 it is 03:00 for the first time
        ("2026-10-25 04:00", "2026-10-25 02:00"),
        ("2026-10-26 04:00", "2026-10-26 02:00"),
    ],
)
def test_two_hours_are_elapsed_hours_on_the_nights_when_clocks_change(agreed: str, latest: str) -> None:
    found = latest_change(_at(agreed, BUDAPEST), 2, zone=BUDAPEST)
    assert found.replace(tzinfo=None, fold=0) == datetime.fromisoformat(latest)
    assert _at(agreed, BUDAPEST).astimezone(UTC) - found.astimezone(UTC) == timedelta(hours=2)


def test_a_visit_at_half_past_two_of_the_night_when_clocks_go_forward_is_no_time() -> None:
    with pytest.raises(BadInput, match="local_time_skipped"):
        wall_time(datetime(2026, 3, 29, 2, 30), BUDAPEST)


def test_a_visit_at_half_past_two_of_the_night_when_clocks_go_back_is_two_times() -> None:
    with pytest.raises(BadInput, match="local_time_twice"):
        wall_time(datetime(2026, 10, 25, 2, 30), BUDAPEST)


def _at(text: str, place: ZoneInfo) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=place)
