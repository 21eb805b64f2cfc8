"""When an office is open: breaks, the last Sunday, holidays, clock changes, the next slot."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.local_time import zone
from domain.opening_hours import OpeningDay, OpeningHours, OpeningRow, is_open, next_slot, stretches
from tests.domain.days import PLAIN, day, frozen, made, moment

ALMATY, BUDAPEST = zone("Asia/Almaty"), zone("Europe/Budapest")
WEEKDAYS = tuple(list(OpeningDay)[:5])
NINE, ONE, TWO, SIX, MIDNIGHT = time(9), time(13), time(14), time(18), time(0)
CENTRE = OpeningHours(
    "centre",
    "I7",
    (
        OpeningRow(WEEKDAYS, NINE, SIX),
        OpeningRow((OpeningDay.SATURDAY, OpeningDay.LAST_SUNDAY), NINE, ONE),
    ),
)
WITH_BREAK = OpeningHours("desk", "", (OpeningRow(WEEKDAYS, NINE, ONE), OpeningRow(WEEKDAYS, TWO, SIX)))
ALWAYS = OpeningHours("line", "", (OpeningRow(tuple(list(OpeningDay)[:7]), MIDNIGHT, MIDNIGHT),))


def open_at(text: str, hours: OpeningHours = CENTRE) -> bool:
    return is_open(hours, moment(f"{text}+05:00"), zone=ALMATY)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-09-28T08:59", False),
        ("2026-09-28T09:00", True),
        ("2026-09-28T17:59", True),
        ("2026-09-28T18:00", False),
        ("2026-09-26T12:59", True),
        ("2026-09-26T13:00", False),
        ("2026-09-27T09:00", True),
        ("2026-09-27T13:00", False),
        ("2026-09-20T10:00", False),
    ],
)
def test_a_service_centre_is_open_on_the_last_sunday_of_the_month(at: str, expected: bool) -> None:
    assert open_at(at) is expected


@pytest.mark.parametrize(
    ("on", "last"),
    [("2026-02-22", True), ("2026-02-15", False), ("2026-05-31", True), ("2026-05-24", False)],
)
def test_the_last_sunday_has_no_later_one_in_its_month(on: str, last: bool) -> None:
    assert OpeningDay.LAST_SUNDAY.holds(day(on)) is last
    assert OpeningDay.SUNDAY.holds(day(on))


def test_the_last_saturday_is_no_sunday() -> None:
    assert OpeningDay.LAST_SATURDAY.holds(day("2026-09-26"))
    assert not OpeningDay.LAST_SATURDAY.holds(day("2026-09-27"))


def test_a_break_is_the_gap_between_two_rows() -> None:
    assert open_at("2026-09-28T12:59", WITH_BREAK)
    assert not open_at("2026-09-28T13:30", WITH_BREAK)
    assert open_at("2026-09-28T14:00", WITH_BREAK)


def test_a_line_that_never_closes_is_open_at_every_minute() -> None:
    start = moment("2026-09-27T00:00+05:00")
    assert all(is_open(ALWAYS, start + timedelta(minutes=minute), zone=ALMATY) for minute in range(2880))


def test_a_public_holiday_closes_the_office_unless_its_hours_say_otherwise() -> None:
    capital_day = moment("2026-07-06T10:00+05:00")
    kz = frozen().of("KZ")
    assert not is_open(CENTRE, capital_day, zone=ALMATY, calendar=kz)
    on_holidays = OpeningHours("line", "", CENTRE.rows, on_holidays=True)
    assert is_open(on_holidays, capital_day, zone=ALMATY, calendar=kz)
    assert is_open(CENTRE, capital_day, zone=ALMATY)


def test_a_weekend_alone_does_not_close_a_saturday_opening() -> None:
    assert is_open(CENTRE, moment("2026-09-26T10:00+05:00"), zone=ALMATY, calendar=PLAIN)


def test_the_hours_are_those_of_the_place_not_of_the_moment() -> None:
    assert is_open(CENTRE, moment("2026-09-28T05:00+00:00"), zone=ALMATY)
    assert not is_open(CENTRE, moment("2026-09-28T13:00+00:00"), zone=ALMATY)


def test_stretches_come_in_order_and_once() -> None:
    twice = OpeningHours("x", "", (*reversed(WITH_BREAK.rows), WITH_BREAK.rows[0]))
    assert stretches(twice, day("2026-09-28")) == [(NINE, ONE), (TWO, SIX)]


# --- the next slot -----------------------------------------------------------------------------


def slot(after: str, *, hours: OpeningHours = CENTRE, minutes: int = 0) -> str:
    found = next_slot(
        hours, moment(f"{after}+05:00"), zone=ALMATY, length=timedelta(minutes=minutes), calendar=PLAIN
    )
    assert found is not None
    return found.strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize(
    ("after", "minutes", "expected"),
    [
        ("2026-09-28T10:00", 0, "2026-09-28T10:00"),
        ("2026-09-28T10:00:01", 0, "2026-09-28T10:01"),
        ("2026-09-28T07:00", 30, "2026-09-28T09:00"),
        ("2026-09-28T17:30", 30, "2026-09-28T17:30"),
        ("2026-09-28T17:31", 30, "2026-09-29T09:00"),
        ("2026-09-28T18:00", 0, "2026-09-29T09:00"),
        ("2026-09-25T18:00", 0, "2026-09-26T09:00"),
        ("2026-09-26T13:00", 0, "2026-09-27T09:00"),
        ("2026-09-19T13:00", 0, "2026-09-21T09:00"),
    ],
)
def test_the_next_slot_lies_in_the_hours_and_is_long_enough(after: str, minutes: int, expected: str) -> None:
    assert slot(after, minutes=minutes) == expected


def test_a_slot_does_not_run_into_the_break() -> None:
    assert slot("2026-09-28T12:45", hours=WITH_BREAK, minutes=30) == "2026-09-28T14:00"


def test_a_slot_is_not_offered_on_a_holiday() -> None:
    found = next_slot(
        CENTRE, moment("2026-07-05T20:00+05:00"), zone=ALMATY, calendar=made(off=("2026-07-06",))
    )
    assert found == moment("2026-07-07T09:00+05:00")


def test_an_office_that_is_never_open_has_no_slot() -> None:
    assert next_slot(OpeningHours("x", "", ()), moment("2026-09-28T10:00+05:00"), zone=ALMATY) is None


def test_a_slot_that_is_longer_than_any_opening_does_not_exist() -> None:
    after = moment("2026-09-28T10:00+05:00")
    assert next_slot(CENTRE, after, zone=ALMATY, length=timedelta(hours=10)) is None


def test_an_office_that_opens_in_the_hour_the_clocks_skip_opens_at_the_jump() -> None:
    early = OpeningHours("x", "", (OpeningRow((OpeningDay.SUNDAY,), time(2, 30), time(6)),))
    found = next_slot(early, moment("2026-03-28T12:00+01:00"), zone=BUDAPEST)
    assert found == moment("2026-03-29T03:00+02:00")


def test_a_stretch_that_the_clocks_skip_whole_gives_no_slot() -> None:
    skipped = OpeningHours("x", "", (OpeningRow((OpeningDay.LAST_SUNDAY,), time(2), time(3)),))
    found = next_slot(skipped, moment("2026-03-28T12:00+01:00"), zone=BUDAPEST)
    assert found == moment("2026-04-26T02:00+02:00")


def test_a_slot_until_midnight_ends_with_the_day() -> None:
    late = OpeningHours("x", "", (OpeningRow(WEEKDAYS, time(20), MIDNIGHT),))
    assert slot("2026-09-28T23:00", hours=late, minutes=60) == "2026-09-28T23:00"
    assert slot("2026-09-28T23:01", hours=late, minutes=60) == "2026-09-29T20:00"


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1)).map(lambda at: at.replace(tzinfo=BUDAPEST)),
    st.integers(0, 120),
)
def test_the_office_is_open_at_every_slot_and_none_is_in_the_past(at: datetime, minutes: int) -> None:
    found = next_slot(CENTRE, at, zone=BUDAPEST, length=timedelta(minutes=minutes), calendar=PLAIN)
    assert found is not None and found >= at
    assert is_open(CENTRE, found, zone=BUDAPEST, calendar=PLAIN)


# --- contradictions ----------------------------------------------------------------------------


def test_hours_that_make_sense_have_no_contradiction() -> None:
    for hours in (CENTRE, WITH_BREAK, ALWAYS):
        assert hours.contradiction == ""


def test_closing_before_opening_is_a_contradiction() -> None:
    for opens, closes in ((SIX, NINE), (NINE, NINE)):
        hours = OpeningHours("x", "", (OpeningRow(WEEKDAYS, opens, closes),))
        assert hours.contradiction == "opening_hours_reversed"


def test_two_rows_over_one_hour_are_a_contradiction() -> None:
    rows = (OpeningRow(WEEKDAYS, NINE, TWO), OpeningRow((OpeningDay.FRIDAY,), ONE, SIX))
    assert OpeningHours("x", "", rows).contradiction == "opening_hours_overlap"
