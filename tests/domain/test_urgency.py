"""How pressing a date is: working days left, days late, and what paused and finished records show."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.urgency import Pressure, Urgency, pressure
from tests.domain.days import PLAIN, day

MONDAY = day("2026-06-22")


@pytest.mark.parametrize(
    ("today", "urgency", "left"),
    [
        ("2026-06-15", Urgency.IN_TIME, 5),
        ("2026-06-17", Urgency.SOON, 3),
        ("2026-06-20", Urgency.SOON, 1),
        ("2026-06-22", Urgency.TODAY, 0),
        ("2026-06-23", Urgency.LATE, -1),
        ("2026-06-29", Urgency.LATE, -5),
    ],
)
def test_days_left_are_working_days(today: str, urgency: Urgency, left: int) -> None:
    assert pressure(MONDAY, day(today), PLAIN) == Pressure(urgency, left)


def test_a_date_missed_on_a_day_off_is_late_by_a_day_at_once() -> None:
    assert pressure(day("2026-06-20"), day("2026-06-21"), PLAIN) == Pressure(Urgency.LATE, -1)


def test_soon_is_as_long_as_the_profile_says() -> None:
    assert pressure(MONDAY, day("2026-06-15"), PLAIN, soon_days=5).urgency is Urgency.SOON


def test_a_waiting_record_is_paused_until_its_date_comes() -> None:
    assert pressure(MONDAY, day("2026-06-17"), PLAIN, paused=True) == Pressure(Urgency.PAUSED, 3)
    assert pressure(MONDAY, MONDAY, PLAIN, paused=True).urgency is Urgency.TODAY
    assert pressure(MONDAY, day("2026-06-23"), PLAIN, paused=True).urgency is Urgency.LATE


def test_without_a_term_nothing_presses() -> None:
    assert pressure(None, MONDAY, PLAIN) == Pressure(Urgency.NO_TERM)
    assert pressure(None, MONDAY, PLAIN, paused=True) == Pressure(Urgency.PAUSED)


def test_what_is_closed_is_done_however_late() -> None:
    assert pressure(MONDAY, day("2026-07-30"), PLAIN, open_=False) == Pressure(Urgency.DONE)


@given(today=st.dates(date(2026, 1, 1), date(2026, 12, 1)), days=st.integers(-60, 60))
def test_a_later_date_never_presses_more(today: date, days: int) -> None:
    due = today + timedelta(days=days)
    nearer = pressure(due, today, PLAIN).days_left
    later = pressure(due + timedelta(days=1), today, PLAIN).days_left
    assert nearer is not None and later is not None and nearer <= later
