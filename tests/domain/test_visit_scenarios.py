"""Scenarios of visits, one test each: five working days by the literal reading, two hours."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest

from domain.errors import BadInput, Refusal
from domain.local_time import zone
from domain.terms import Unit
from domain.visit_changes import judge_change, judge_changes, latest_change, require_urgent_lawful
from domain.visit_terms import (
    Notice,
    deemed_given_on,
    earliest_visit,
    first_lawful_visit,
    judge_notice,
    latest_notice,
    require_notice_in_time,
)
from tests.domain.days import PLAIN, day, made, moment

ALMATY = zone("Asia/Almaty")
FIVE_DAYS = Notice(5, clause="V1")


def at(text: str) -> datetime:
    """``at("16 15:00")``: a local time of June 2026."""
    return datetime.strptime(f"2026-06-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ALMATY)


def test_s49_a_notice_on_the_last_day_is_in_time() -> None:
    visit_on = day("2026-06-15")
    assert latest_notice(FIVE_DAYS, visit_on, PLAIN) == day("2026-06-08")
    judged = require_notice_in_time(FIVE_DAYS, at("08 17:30"), visit_on, PLAIN, zone=ALMATY)
    assert judged.in_time


def test_s49_a_day_later_the_visit_is_refused_and_another_day_proposed() -> None:
    with pytest.raises(Refusal) as refused:
        require_notice_in_time(FIVE_DAYS, at("09 09:00"), day("2026-06-15"), PLAIN, zone=ALMATY)
    assert refused.value.code == "visit_notice_late"
    assert refused.value.facts == {
        "clause": "V1",
        "given_on": day("2026-06-09"),
        "latest_on": day("2026-06-08"),
        "visit_on": day("2026-06-15"),
        "first_visit_on": day("2026-06-16"),
    }


def test_s50_five_calendar_days_are_not_five_working_days() -> None:
    judged = judge_notice(FIVE_DAYS, day("2026-06-10"), day("2026-06-15"), PLAIN, zone=ALMATY)
    assert not judged.in_time


def test_s51_a_visit_on_saturday() -> None:
    assert latest_notice(FIVE_DAYS, day("2026-06-20"), PLAIN) == day("2026-06-15")


def test_s52_a_holiday_between_moves_the_notice_earlier() -> None:
    with_holiday = made(off=("2026-07-06",))
    assert latest_notice(FIVE_DAYS, day("2026-07-10"), with_holiday) == day("2026-07-02")
    assert latest_notice(FIVE_DAYS, day("2026-07-10"), PLAIN) == day("2026-07-03")


def test_s53_the_first_lawful_day_of_a_visit() -> None:
    today = day("2026-06-01")
    assert first_lawful_visit(FIVE_DAYS, today, PLAIN, any_day=True) == day("2026-06-06")
    assert first_lawful_visit(FIVE_DAYS, today, PLAIN) == day("2026-06-08")
    assert first_lawful_visit(FIVE_DAYS, today, PLAIN, clear=True) == day("2026-06-09")


def test_s54_an_urgent_trip_is_told_before_departure() -> None:
    told = require_urgent_lawful(reason="leak", told_at=at("16 09:40"), departed_at=at("16 09:45"))
    assert told == timedelta(minutes=5)


def test_s54_an_urgent_trip_in_the_same_minute_is_in_time() -> None:
    assert require_urgent_lawful(
        reason="leak", told_at=at("16 09:45"), departed_at=at("16 09:45")
    ) == timedelta(0)


@pytest.mark.parametrize("told_at", [None, at("16 09:46")])
def test_s54_departure_without_notice_is_refused(told_at: datetime | None) -> None:
    with pytest.raises(Refusal, match="visit_departed_without_notice"):
        require_urgent_lawful(reason="leak", told_at=told_at, departed_at=at("16 09:45"))


def test_s54_an_urgent_trip_needs_a_reason() -> None:
    with pytest.raises(Refusal, match="visit_urgent_without_reason"):
        require_urgent_lawful(reason=" ", told_at=at("16 09:40"), departed_at=at("16 09:45"))


def test_a_profile_may_ask_for_no_reason() -> None:
    assert require_urgent_lawful(
        reason="", told_at=at("16 09:40"), departed_at=at("16 09:45"), reason_required=False
    )


@pytest.mark.parametrize(("told", "in_time"), [("16 13:00", True), ("16 13:01", False)])
def test_s55_two_hours_before_the_agreed_time_to_the_minute(told: str, in_time: bool) -> None:
    judged = judge_change(at("16 15:00"), at("17 11:00"), at(told), hours=2, zone=ALMATY)
    assert judged.in_time is in_time
    assert judged.latest == at("16 13:00")


def test_s55_seconds_do_not_make_a_change_late() -> None:
    told = at("16 13:00") + timedelta(seconds=59)
    assert judge_change(at("16 15:00"), at("17 11:00"), told, hours=2, zone=ALMATY).in_time


def test_s56_a_visit_moved_forward_is_in_time_but_worth_a_warning() -> None:
    judged = judge_change(at("16 15:00"), at("16 13:00"), at("16 12:30"), hours=2, zone=ALMATY)
    assert judged.in_time
    assert (judged.minutes_before, judged.short) == (30, True)


def test_s57_the_second_change_is_judged_by_the_time_agreed_last() -> None:
    changes = [(at("16 10:00"), at("16 12:00")), (at("16 10:30"), at("16 16:00"))]
    first, second = judge_changes(at("16 15:00"), changes, hours=2, zone=ALMATY)
    assert first.in_time and not second.in_time
    assert second.latest == at("16 10:00")
    assert judge_change(at("16 15:00"), at("16 16:00"), at("16 10:30"), hours=2, zone=ALMATY).in_time


def test_a_time_agreed_without_its_offset_cannot_be_judged() -> None:
    with pytest.raises(BadInput, match="moment_without_offset"):
        latest_change(moment("2026-06-16T15:00"), 2, zone=ALMATY)


def test_the_limit_of_a_change_may_lie_on_the_day_before() -> None:
    assert latest_change(at("16 01:00"), 2, zone=ALMATY) == at("15 23:00")


# --- the two readings -------------------------------------------------------------------------


def test_a_notice_that_only_satisfies_the_literal_reading_is_hinted_at() -> None:
    judged = judge_notice(FIVE_DAYS, day("2026-06-08"), day("2026-06-15"), PLAIN, zone=ALMATY)
    assert judged.in_time and judged.hint
    assert (judged.latest_on, judged.other_on) == (day("2026-06-08"), day("2026-06-05"))


def test_a_notice_that_satisfies_both_readings_needs_no_hint() -> None:
    judged = judge_notice(FIVE_DAYS, day("2026-06-05"), day("2026-06-15"), PLAIN, zone=ALMATY)
    assert judged.in_time and not judged.hint


def test_where_clear_days_block_the_literal_last_day_is_late() -> None:
    clear = Notice(5, clear_days=True)
    judged = judge_notice(clear, day("2026-06-08"), day("2026-06-15"), PLAIN, zone=ALMATY)
    assert not judged.in_time and not judged.hint
    assert (judged.latest_on, judged.other_on) == (day("2026-06-05"), day("2026-06-08"))


def test_a_notice_after_the_cutoff_counts_on_the_next_working_day() -> None:
    cutoff = time(18)
    for given, counts_on in [
        ("2026-06-05T18:00+05:00", "2026-06-05"),
        ("2026-06-05T18:00:59+05:00", "2026-06-05"),
        ("2026-06-05T18:01+05:00", "2026-06-08"),
        ("2026-06-05T13:01+00:00", "2026-06-08"),
    ]:
        assert deemed_given_on(moment(given), PLAIN, zone=ALMATY, cutoff=cutoff) == day(counts_on)


def test_without_a_cutoff_any_time_of_the_local_day_counts() -> None:
    assert deemed_given_on(moment("2026-06-05T23:59+05:00"), PLAIN, zone=ALMATY) == day("2026-06-05")
    assert deemed_given_on(moment("2026-06-05T19:30+00:00"), PLAIN, zone=ALMATY) == day("2026-06-06")


def test_a_day_alone_knows_no_cutoff() -> None:
    assert deemed_given_on(day("2026-06-05"), PLAIN, zone=ALMATY, cutoff=time(9)) == day("2026-06-05")


def test_a_notice_on_sunday_gives_a_visit_that_is_never_late() -> None:
    sunday = day("2026-05-31")
    visit_on = first_lawful_visit(FIVE_DAYS, sunday, PLAIN)
    assert visit_on == day("2026-06-08")
    assert judge_notice(FIVE_DAYS, sunday, visit_on, PLAIN, zone=ALMATY).in_time
    assert earliest_visit(FIVE_DAYS, sunday, PLAIN) == day("2026-06-05")


def test_a_notice_in_calendar_days_counts_every_day() -> None:
    rule = Notice(5, Unit.CALENDAR)
    assert latest_notice(rule, day("2026-06-15"), PLAIN) == day("2026-06-10")
    assert latest_notice(rule, day("2026-06-15"), PLAIN, clear=True) == day("2026-06-09")
    assert earliest_visit(rule, day("2026-06-01"), PLAIN, any_day=True) == day("2026-06-06")
    assert first_lawful_visit(rule, day("2026-06-01"), PLAIN) == day("2026-06-08")


def test_a_notice_of_no_days_may_be_given_on_the_day_itself() -> None:
    rule = Notice(0)
    assert latest_notice(rule, day("2026-06-06"), PLAIN) == day("2026-06-06")
    assert earliest_visit(rule, day("2026-06-06"), PLAIN) == day("2026-06-08")
    assert earliest_visit(rule, day("2026-06-06"), PLAIN, any_day=True) == day("2026-06-06")


def test_a_notice_of_one_day_for_a_visit_on_any_day() -> None:
    assert earliest_visit(Notice(1), day("2026-06-05"), PLAIN, any_day=True) == day("2026-06-06")
