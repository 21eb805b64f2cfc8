"""Laws that every term obeys, whatever its unit, and the edges of each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_override import with_days
from domain.calendars import Calendar
from domain.errors import BadInput, Refusal
from domain.extensions import RunningTerm, days_left, extend, extension_term
from domain.local_time import zone
from domain.terms import (
    Base,
    BaseDays,
    Lateness,
    Roll,
    Term,
    Unit,
    add_months,
    count,
    judge_stages,
    lateness,
    rolled,
)
from domain.visit_terms import Notice, earliest_visit, first_lawful_visit, judge_notice, latest_notice
from domain.visit_terms import registered_on as registration_day
from tests.domain.days import PLAIN, calendar_days, day, frozen, moment, months, working
from tests.domain.test_term_scenarios import Rule

_UTC, _ALMATY = zone("Etc/UTC"), zone("Asia/Almaty")
KZ, RU, HU = (frozen().of(country) for country in ("KZ", "RU", "HU"))
CALENDARS = st.sampled_from([KZ, RU, HU, PLAIN])
STARTS = st.dates(date(2024, 2, 1), date(2027, 6, 30))
ROLLS = st.sampled_from(list(Roll))
UNITS = st.sampled_from(list(Unit))
TERMS = st.builds(Term, st.integers(0, 60), UNITS, st.sampled_from(list(Base)), ROLLS)


# --- laws --------------------------------------------------------------------------------------


@given(CALENDARS, TERMS, STARTS)
def test_a_term_never_ends_on_a_day_its_unit_cannot_end_on(
    calendar: Calendar, term: Term, start: date
) -> None:
    dates = count(term, start, calendar)
    if term.unit is Unit.WORKING or term.roll is not Roll.NONE:
        assert calendar.is_working(dates.due)
    if term.unit is Unit.MONTHS:
        assert dates.nominal.day == start.day or (dates.nominal + timedelta(days=1)).day == 1


@given(CALENDARS, TERMS, STARTS)
def test_the_safe_date_is_worked_and_never_after_the_due_date(
    calendar: Calendar, term: Term, start: date
) -> None:
    dates = count(term, start, calendar)
    assert dates.send_by <= dates.due
    assert calendar.is_working(dates.send_by) or dates.send_by == dates.due
    between = (dates.due - dates.send_by).days
    assert not any(
        calendar.is_working(dates.send_by + timedelta(days=extra)) for extra in range(1, between + 1)
    )


@given(CALENDARS, TERMS, STARTS)
def test_the_safe_date_is_never_before_the_start_unless_the_due_date_is(
    calendar: Calendar, term: Term, start: date
) -> None:
    dates = count(term, start, calendar)
    assert dates.send_by >= start or dates.due < start


@given(CALENDARS, TERMS, STARTS, st.integers(0, 30))
def test_a_later_start_never_ends_earlier(calendar: Calendar, term: Term, start: date, later: int) -> None:
    first, second = count(term, start, calendar), count(term, start + timedelta(days=later), calendar)
    assert first.nominal <= second.nominal
    assert first.due <= second.due


@given(CALENDARS, TERMS, STARTS)
def test_a_longer_term_never_ends_earlier(calendar: Calendar, term: Term, start: date) -> None:
    longer = Term(term.value + 1, term.unit, term.base, term.roll)
    assert count(longer, start, calendar).due >= count(term, start, calendar).due


@given(CALENDARS, st.integers(1, 40), st.integers(1, 40), STARTS)
def test_working_terms_can_be_counted_in_two_parts(
    calendar: Calendar, first: int, second: int, start: date
) -> None:
    middle = count(working(first), start, calendar).due
    assert count(working(second), middle, calendar) == count(working(first + second), start, calendar)


@given(CALENDARS, STARTS, st.integers(1, 10), st.booleans())
def test_latest_notice_and_earliest_visit_are_inverse(
    calendar: Calendar, on: date, n: int, clear: bool
) -> None:
    rule, given_on = Notice(n, clear_days=clear), calendar.next_working(on)
    assert latest_notice(rule, earliest_visit(rule, given_on, calendar), calendar) == given_on


@given(CALENDARS, STARTS, st.integers(1, 10), st.booleans(), st.booleans())
def test_the_first_lawful_visit_is_in_time_and_no_day_before_it_is(
    calendar: Calendar, given_on: date, n: int, clear: bool, any_day: bool
) -> None:
    rule = Notice(n, clear_days=clear)
    visit_on = first_lawful_visit(rule, given_on, calendar, any_day=any_day)

    def in_time(on: date) -> bool:
        return given_on <= latest_notice(rule, on, calendar)

    assert in_time(visit_on)
    earlier = [given_on + timedelta(days=extra) for extra in range(1, (visit_on - given_on).days)]
    assert not any(in_time(on) for on in earlier if any_day or calendar.is_working(on))


@given(CALENDARS, STARTS, STARTS, st.integers(1, 10))
def test_what_satisfies_the_clear_reading_satisfies_the_literal_one(
    calendar: Calendar, given_on: date, visit_on: date, n: int
) -> None:
    clear = judge_notice(Notice(n, clear_days=True), given_on, visit_on, calendar, zone=_UTC)
    literal = judge_notice(Notice(n), given_on, visit_on, calendar, zone=_UTC)
    assert literal.in_time or not clear.in_time
    assert literal.hint is (literal.in_time and not clear.in_time)
    assert not clear.hint


@given(CALENDARS, STARTS, st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_extensions_in_parts_end_where_one_extension_ends(
    calendar: Calendar, start: date, parts: list[int]
) -> None:
    base = count(calendar_days(20), start, calendar)
    term = RunningTerm(start, base.nominal, base.due)
    whole = extend(term, sum(parts), rule=Rule(None), decided_on=start, calendar=calendar)
    for part in parts:
        term = extend(term, part, rule=Rule(None), decided_on=start, calendar=calendar).term
    assert term == whole.term


# --- edges -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "value", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-01-31", 2, "2026-03-31"),
        ("2026-08-31", 1, "2026-09-30"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-12-15", 1, "2027-01-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2026-06-15", 0, "2026-06-15"),
    ],
)
def test_months_keep_the_day_number_or_take_the_last_day(start: str, value: int, end: str) -> None:
    assert add_months(day(start), value) == day(end)
    assert count(months(value), day(start), PLAIN).nominal == day(end)


def test_a_working_term_needs_no_roll() -> None:
    term = Term(5, Unit.WORKING, Base.RECEIPT, Roll.PREVIOUS_WORKING)
    assert count(term, day("2026-06-01"), PLAIN).due == day("2026-06-08")


def test_zero_days_are_the_day_itself() -> None:
    assert count(calendar_days(0), day("2026-06-06"), PLAIN).due == day("2026-06-06")
    assert count(working(0), day("2026-06-06"), PLAIN).due == day("2026-06-08")
    assert count(working(0), day("2026-06-05"), PLAIN).due == day("2026-06-05")


def test_what_came_on_saturday_for_the_same_day_cannot_be_sent_on_friday() -> None:
    dates = count(calendar_days(0), day("2026-06-06"), PLAIN)
    assert dates.send_by == day("2026-06-06")


def test_a_negative_term_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="never negative"):
        working(-1)


@pytest.mark.parametrize(("roll", "end"), [("none", 6), ("next_working", 8), ("previous_working", 5)])
def test_each_roll_of_a_saturday(roll: str, end: int) -> None:
    assert rolled(day("2026-06-06"), Roll(roll), PLAIN) == date(2026, 6, end)


def test_each_base_is_the_day_of_the_record_it_names() -> None:
    days = BaseDays(
        received_on=day("2026-06-01"),
        registered_on=day("2026-06-02"),
        due_on=day("2026-06-03"),
        decided_on=day("2026-06-04"),
    )
    zeros = [days.day_zero(calendar_days(1, base=base)).day for base in Base]
    assert zeros == [1, 2, 3, 4]


def test_a_base_that_the_record_does_not_have_yet_is_refused() -> None:
    with pytest.raises(BadInput) as refused:
        BaseDays(received_on=day("2026-06-01")).day_zero(working(1, Base.REGISTRATION))
    assert refused.value.facts["base"] is Base.REGISTRATION


def test_the_last_day_itself_is_in_time() -> None:
    assert lateness(day("2026-06-05"), day("2026-06-05"), PLAIN) == Lateness(0, 0)
    assert not lateness(day("2026-06-05"), day("2026-06-01"), PLAIN)


def test_lateness_over_a_weekend_has_calendar_days_without_working_days() -> None:
    assert lateness(day("2026-06-05"), day("2026-06-07"), PLAIN) == Lateness(2, 0)
    assert lateness(day("2026-06-05"), day("2026-06-08"), PLAIN) == Lateness(3, 1)


def test_a_stage_not_passed_yet_is_judged_by_today() -> None:
    (stage,) = judge_stages(day("2026-06-05"), {"handed_over": None}, today=day("2026-06-09"), calendar=PLAIN)
    assert (stage.done_on, stage.late) == (None, Lateness(4, 2))


@pytest.mark.parametrize(
    ("received", "registered"),
    [
        ("2026-06-05T18:00+05:00", "2026-06-05"),
        ("2026-06-05T18:00:30+05:00", "2026-06-05"),
        ("2026-06-05T18:01+05:00", "2026-06-08"),
        ("2026-06-06T10:00+05:00", "2026-06-08"),
        ("2026-06-06T19:00+05:00", "2026-06-08"),
        ("2026-06-07T20:00+00:00", "2026-06-08"),
        ("2026-06-06", "2026-06-08"),
        ("2026-06-05", "2026-06-05"),
    ],
)
def test_what_comes_out_of_hours_is_registered_on_the_next_working_day(
    received: str, registered: str
) -> None:
    came = moment(received) if "T" in received else day(received)
    end = moment("2026-01-01T18:00").time()
    assert registration_day(came, PLAIN, zone=_ALMATY, workday_end=end) == day(registered)


def test_without_an_end_of_the_day_only_days_off_matter() -> None:
    came = moment("2026-06-05T23:00+05:00")
    assert registration_day(came, PLAIN, zone=_ALMATY) == day("2026-06-05")


@pytest.mark.parametrize("by", [0, -3])
def test_an_extension_of_nothing_is_bad_input(by: int) -> None:
    term = RunningTerm(day("2026-06-01"), day("2026-06-22"), day("2026-06-22"))
    with pytest.raises(BadInput, match="extension_not_positive"):
        extend(term, by, rule=Rule(30), decided_on=day("2026-06-02"), calendar=PLAIN)


def test_an_extension_beyond_what_is_left_is_refused_even_if_more_was_given_than_allowed() -> None:
    term = RunningTerm(day("2026-06-01"), day("2026-06-22"), day("2026-08-01"), extended=40)
    assert days_left(Rule(30), term) == 0
    with pytest.raises(Refusal, match="extension_too_long"):
        extend(term, 1, rule=Rule(30), decided_on=day("2026-06-02"), calendar=PLAIN)


def test_an_extended_term_rolls_its_final_date_only() -> None:
    """Nominal Saturday 8 August plus 7 days is Saturday 15 August, rolled once to Monday."""
    term = RunningTerm(day("2026-07-09"), day("2026-08-08"), day("2026-08-10"), roll=Roll.NEXT_WORKING)
    extended = extend(term, 7, rule=Rule(30), decided_on=day("2026-08-10"), calendar=PLAIN)
    assert (extended.dates.nominal, extended.dates.due) == (day("2026-08-15"), day("2026-08-17"))


def test_extensions_may_be_counted_in_working_days_or_months() -> None:
    term = RunningTerm(day("2026-06-01"), day("2026-06-22"), day("2026-06-22"))
    by_days = extend(term, 5, rule=Rule(10, Unit.WORKING), decided_on=day("2026-06-02"), calendar=PLAIN)
    by_months = extend(term, 2, rule=Rule(2, Unit.MONTHS), decided_on=day("2026-06-02"), calendar=PLAIN)
    assert (by_days.dates.due, by_months.dates.due) == (day("2026-06-29"), day("2026-08-22"))
    assert extension_term(2, Unit.MONTHS, Roll.NONE).base is Base.DUE_DATE


@given(STARTS, st.integers(1, 60), ROLLS)
def test_where_no_day_is_off_working_and_calendar_days_agree(start: date, n: int, roll: Roll) -> None:
    worked = with_days(PLAIN, weekend=frozenset())
    assert count(Term(n, Unit.WORKING, Base.RECEIPT, roll), start, worked) == count(
        Term(n, Unit.CALENDAR, Base.RECEIPT, roll), start, worked
    )
