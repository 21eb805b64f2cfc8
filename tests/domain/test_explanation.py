"""Why a date is that date: each day of the count with its reason."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_days import DayKind, Status
from domain.calendar_override import with_days
from domain.calendars import Calendar
from domain.explanation import Citation, Explanation, Part, explain
from domain.terms import Base, Roll, Term, Unit, count
from domain.visit_terms import Notice, explain_earliest_visit, explain_latest_notice
from tests.domain.days import PLAIN, calendar_days, day, every_day, frozen, moment, months, working

KZ, RU, HU = (frozen().of(country) for country in ("KZ", "RU", "HU"))
CALENDARS = st.sampled_from([KZ, RU, HU, PLAIN])
STARTS = st.dates(date(2024, 2, 1), date(2027, 6, 30))
TERMS = st.builds(
    Term, st.integers(0, 60), st.sampled_from(list(Unit)), st.just(Base.RECEIPT), st.sampled_from(list(Roll))
)


def told(explanation: Explanation) -> list[str]:
    """Each step as ``day part ordinal``."""
    return [
        f"{step.on:%d} {step.part}" + (f" {step.ordinal}" if step.ordinal else "")
        for step in explanation.steps
    ]


@given(CALENDARS, TERMS, STARTS)
def test_as_many_days_are_counted_as_the_term_has(calendar: Calendar, term: Term, start: date) -> None:
    explanation = explain(term, start, calendar)
    assert explanation.counted == term.value
    ordinals = [step.ordinal for step in explanation.steps if step.ordinal is not None]
    assert ordinals == list(range(1, term.value + 1))


@given(CALENDARS, TERMS, STARTS)
def test_the_steps_are_every_day_after_the_start_up_to_the_end(
    calendar: Calendar, term: Term, start: date
) -> None:
    explanation = explain(term, start, calendar)
    last = max(explanation.nominal, explanation.due)
    assert [step.on for step in explanation.steps] == every_day(start + timedelta(days=1), last)


@given(CALENDARS, TERMS, STARTS)
def test_an_explanation_gives_the_dates_that_counting_gives(
    calendar: Calendar, term: Term, start: date
) -> None:
    explanation = explain(term, start, calendar)
    assert (explanation.nominal, explanation.due, explanation.send_by) == count(term, start, calendar)


@given(CALENDARS, TERMS, STARTS)
def test_each_step_carries_the_reason_of_its_day(calendar: Calendar, term: Term, start: date) -> None:
    for step in explain(term, start, calendar).steps:
        assert step.reason == calendar.reason(step.on)
        assert step.part is not Part.SKIPPED or not step.reason.working


@given(CALENDARS, STARTS, st.integers(1, 10), st.booleans())
def test_a_notice_counts_its_days_backwards(calendar: Calendar, on: date, n: int, clear: bool) -> None:
    explanation = explain_latest_notice(Notice(n, clear_days=clear), on, calendar)
    assert explanation.backward
    assert explanation.counted == n
    assert [step.on for step in explanation.steps] == every_day(explanation.due, on - timedelta(days=1))[::-1]


@given(CALENDARS, STARTS, st.integers(1, 10), st.booleans(), st.booleans())
def test_an_earliest_visit_shows_every_day_between(
    calendar: Calendar, on: date, n: int, clear: bool, any_day: bool
) -> None:
    explanation = explain_earliest_visit(Notice(n, clear_days=clear), on, calendar, any_day=any_day)
    assert [step.on for step in explanation.steps] == every_day(on + timedelta(days=1), explanation.due)
    assert not explanation.backward


def test_working_days_skip_weekends_and_holidays_and_name_them() -> None:
    explanation = explain(working(3), day("2026-07-02"), KZ)
    assert told(explanation) == [
        "03 counted 1",
        "04 skipped",
        "05 skipped",
        "06 skipped",
        "07 counted 2",
        "08 counted 3",
    ]
    assert [step.reason.kind for step in explanation.skipped] == [
        DayKind.WEEKEND,
        DayKind.WEEKEND,
        DayKind.HOLIDAY,
    ]
    assert explanation.skipped[-1].reason.names["ru"] == "День столицы"


def test_a_moved_last_day_shows_over_what_it_moved() -> None:
    explanation = explain(calendar_days(10, Roll.NEXT_WORKING), day("2026-01-28"), RU)
    assert told(explanation)[-4:] == ["06 counted 9", "07 counted 10", "08 moved", "09 moved"]
    assert (explanation.nominal, explanation.due) == (day("2026-02-07"), day("2026-02-09"))


def test_a_last_day_moved_back_adds_no_days() -> None:
    explanation = explain(calendar_days(10, Roll.PREVIOUS_WORKING), day("2026-01-28"), RU)
    assert told(explanation)[-1] == "07 counted 10"
    assert explanation.due == day("2026-02-06")


def test_months_count_the_end_of_each_month() -> None:
    explanation = explain(months(2), day("2026-04-30"), KZ)
    counted = [(step.on, step.ordinal) for step in explanation.steps if step.part is Part.COUNTED]
    assert counted == [(day("2026-05-30"), 1), (day("2026-06-30"), 2)]
    assert {step.part for step in explanation.steps} == {Part.COUNTED, Part.PASSED}


def test_the_clear_reading_shows_the_day_beyond_the_clear_days() -> None:
    explanation = explain_latest_notice(Notice(5, clear_days=True), day("2026-11-19"), KZ)
    assert told(explanation) == [
        "18 counted 1",
        "17 counted 2",
        "16 counted 3",
        "15 skipped",
        "14 skipped",
        "13 counted 4",
        "12 counted 5",
        "11 between",
    ]


def test_a_notice_of_no_days_has_no_steps() -> None:
    assert explain_latest_notice(Notice(0), day("2026-06-15"), PLAIN).steps == ()
    assert explain_earliest_visit(Notice(0), day("2026-06-15"), PLAIN).steps == ()


def test_a_notice_in_calendar_days_counts_days_off_too() -> None:
    explanation = explain_latest_notice(Notice(3, Unit.CALENDAR), day("2026-06-08"), PLAIN)
    assert told(explanation) == ["07 counted 1", "06 counted 2", "05 counted 3"]


def test_it_carries_the_clause_the_edition_and_the_country() -> None:
    citation = Citation("ordinary", "AES-D1", "art. 1", "в течение 15 рабочих дней", "aes", "4")
    explanation = explain(working(15), day("2026-12-01"), KZ, citation=citation)
    assert explanation.citation is citation
    assert (explanation.country, explanation.edition) == ("KZ", KZ.edition)


def test_it_carries_the_worst_status_of_the_years_it_touches() -> None:
    december = explain(working(15), day("2026-12-15"), KZ)
    assert [(info.year, info.status) for info in december.years] == [
        (2026, Status.CONFIRMED),
        (2027, Status.PROVISIONAL),
    ]
    assert december.status is Status.PROVISIONAL


def test_a_year_into_which_only_the_roll_leads_counts_too() -> None:
    explanation = explain(calendar_days(1, Roll.NEXT_WORKING), day("2025-12-30"), RU)
    assert explanation.nominal == day("2025-12-31")
    assert [info.year for info in explanation.years] == [2025, 2026]


def test_an_extension_carries_the_term_it_lengthens_and_its_status() -> None:
    base = explain(working(15), day("2027-12-20"), KZ)
    extension = explain(calendar_days(30), base.nominal, KZ, previous=base)
    assert extension.previous is base
    assert extension.status is Status.MISSING
    of_2026 = explain(working(15), day("2026-11-20"), KZ)
    assert of_2026.status is Status.CONFIRMED
    assert explain(calendar_days(30), of_2026.nominal, KZ, previous=of_2026).status is Status.PROVISIONAL


def test_years_that_nobody_checked_lately_are_named() -> None:
    explanation = explain(working(15), day("2026-12-15"), KZ)
    assert [info.year for info in explanation.unchecked(day("2026-12-22"))] == [2026, 2027]
    assert explanation.unchecked(day("2026-12-01")) == ()


def test_a_start_that_was_moved_keeps_the_moment_it_came() -> None:
    came = moment("2026-06-05T18:30+05:00")
    explanation = explain(working(1), day("2026-06-08"), PLAIN, came_at=came)
    assert (explanation.came_at, explanation.start) == (came, day("2026-06-08"))


def test_a_declared_day_off_names_its_source() -> None:
    corrected = with_days(PLAIN, off=(day("2026-06-02"),), source="order 12")
    (skipped,) = explain(working(1), day("2026-06-01"), corrected).skipped
    assert (skipped.reason.kind, skipped.reason.source) == (DayKind.DECLARED_OFF, "order 12")


def test_zero_working_days_from_a_day_off_show_the_way_to_the_first_worked_one() -> None:
    explanation = explain(working(0), day("2026-06-06"), PLAIN)
    assert told(explanation) == ["07 moved", "08 moved"]
    assert explain(working(0), day("2026-06-05"), PLAIN).steps == ()
