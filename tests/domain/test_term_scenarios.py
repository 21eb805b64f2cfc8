"""Scenarios of terms, one test each: weekends only, nothing rolled, unless the test says so.

The rules are those of the five regulations; that the profiles hold the same values is tested in
``test_profiles_count.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from domain.errors import Refusal
from domain.extensions import RunningTerm, extend, reclassify
from domain.local_time import legal_date, zone
from domain.opening_hours import OpeningDay, OpeningHours, OpeningRow, next_slot
from domain.recount import Cause, OpenTerm, recount
from domain.terms import Base, BaseDays, Roll, Term, Unit, count, judge_stages, lateness
from tests.domain.days import (
    CALENDAR_30,
    PLAIN,
    WORKING_15,
    calendar_days,
    day,
    made,
    moment,
    working,
)

ALMATY = zone("Asia/Almaty")
VKS_30 = Term(30, Unit.CALENDAR, Base.REGISTRATION)
CIB_10 = Term(10, Unit.CALENDAR, Base.RECEIPT)
STD_APPEAL = Term(10, Unit.CALENDAR, Base.REGISTRATION)
STD_COMPLAINT = Term(20, Unit.CALENDAR, Base.REGISTRATION)
EXTENSION_NOTICE = Term(3, Unit.CALENDAR, Base.DECISION)


@dataclass(frozen=True)
class Rule:
    """An extension rule of a profile."""

    maximum: int | None
    unit: Unit = Unit.CALENDAR
    needs_legal_basis: bool = False
    clause: str = "D3"


AES_EXTENSION = Rule(30)


def running(start: str, term: Term) -> RunningTerm:
    dates = count(term, day(start), PLAIN)
    return RunningTerm(day(start), dates.nominal, dates.due, roll=term.roll)


def due_of(term: Term, start: str) -> str:
    return count(term, day(start), PLAIN).due.isoformat()


def test_s01_an_ordinary_appeal_is_due_in_15_working_days() -> None:
    assert due_of(WORKING_15, "2026-06-01") == "2026-06-22"


def test_s02_an_appeal_of_a_friday_is_due_on_a_friday() -> None:
    assert due_of(WORKING_15, "2026-06-05") == "2026-06-26"


def test_s03_registered_on_a_saturday_opening_the_first_day_is_monday() -> None:
    assert PLAIN.nth_working_after(day("2026-06-06"), 1) == day("2026-06-08")
    assert due_of(WORKING_15, "2026-06-06") == "2026-06-26"


def test_s04_an_appeal_in_the_box_is_counted_from_its_registration() -> None:
    days = BaseDays(received_on=day("2026-06-05"), registered_on=day("2026-06-08"))
    assert count(WORKING_15, days.day_zero(WORKING_15), PLAIN).due == day("2026-06-29")


def test_s05_a_site_check_turns_the_term_to_30_calendar_days_from_receipt() -> None:
    changed = reclassify(
        running("2026-06-08", WORKING_15),
        rule_was="ordinary",
        rule_now="complex",
        term=CALENDAR_30,
        start=day("2026-06-05"),
        extension=AES_EXTENSION,
        calendar=PLAIN,
    )
    assert changed.dates.due == day("2026-07-05")
    assert changed.dates.send_by == day("2026-07-03")
    assert (changed.rule_was, changed.due_was) == ("ordinary", day("2026-06-29"))


def test_s06_an_extension_is_added_to_the_original_due_date() -> None:
    decided = day("2026-07-02")
    extended = extend(
        running("2026-06-05", CALENDAR_30), 30, rule=AES_EXTENSION, decided_on=decided, calendar=PLAIN
    )
    assert extended.dates.due == day("2026-08-04")


def test_s06_the_notice_of_an_extension_has_a_term_of_its_own() -> None:
    notice = count(EXTENSION_NOTICE, day("2026-07-02"), PLAIN)
    assert (notice.due, notice.send_by) == (day("2026-07-05"), day("2026-07-03"))


def test_s07_an_extension_over_the_maximum_is_refused_and_names_it() -> None:
    with pytest.raises(Refusal) as refused:
        extend(
            running("2026-06-01", WORKING_15),
            31,
            rule=AES_EXTENSION,
            decided_on=day("2026-06-10"),
            calendar=PLAIN,
        )
    assert refused.value.code == "extension_too_long"
    assert refused.value.facts["maximum"] == 30
    assert refused.value.facts["clause"] == "D3"


def test_s08_the_maximum_is_a_total_and_what_is_left_is_named() -> None:
    on = day("2026-06-15")
    first = extend(running("2026-06-01", WORKING_15), 20, rule=AES_EXTENSION, decided_on=on, calendar=PLAIN)
    assert (first.dates.due, first.left) == (day("2026-07-12"), 10)
    with pytest.raises(Refusal) as refused:
        extend(first.term, 15, rule=AES_EXTENSION, decided_on=on, calendar=PLAIN)
    assert refused.value.facts["left"] == 10
    second = extend(first.term, 10, rule=AES_EXTENSION, decided_on=on, calendar=PLAIN)
    assert (second.dates.due, second.left) == (day("2026-07-22"), 0)


def test_s09_no_extension_after_the_due_date() -> None:
    late = running("2026-06-01", WORKING_15)
    with pytest.raises(Refusal, match="extension_after_due"):
        extend(late, 5, rule=AES_EXTENSION, decided_on=day("2026-06-23"), calendar=PLAIN)
    assert lateness(late.due, day("2026-06-23"), PLAIN).days == 1


def test_s09_an_extension_on_the_due_date_itself_is_possible() -> None:
    on_time = running("2026-06-01", WORKING_15)
    extended = extend(on_time, 5, rule=AES_EXTENSION, decided_on=on_time.due, calendar=PLAIN)
    assert extended.dates.due == day("2026-06-27")


def test_s10_a_notice_of_extension_sent_on_monday_is_one_day_late() -> None:
    notice = count(EXTENSION_NOTICE, day("2026-09-17"), PLAIN)
    assert notice.due == day("2026-09-20")
    assert lateness(notice.due, day("2026-09-21"), PLAIN).days == 1


def test_s11_a_holiday_moves_the_due_date() -> None:
    with_holiday = made(off=("2026-07-06",))
    assert count(WORKING_15, day("2026-06-22"), with_holiday).due == day("2026-07-14")
    assert count(WORKING_15, day("2026-06-22"), PLAIN).due == day("2026-07-13")


def test_s12_a_worked_saturday_moves_the_due_date() -> None:
    with_worked = made(working=("2026-08-08",))
    assert count(WORKING_15, day("2026-08-03"), with_worked).due == day("2026-08-21")
    assert count(WORKING_15, day("2026-08-03"), PLAIN).due == day("2026-08-24")


def test_s13_a_web_form_is_registered_on_the_day_of_receipt() -> None:
    same_day = Term(0, Unit.CALENDAR, Base.RECEIPT)
    due = count(same_day, legal_date(moment("2026-09-04T17:20+05:00"), ALMATY), PLAIN).due
    (late,) = judge_stages(due, {"registered": day("2026-09-07")}, today=day("2026-09-07"), calendar=PLAIN)
    in_time_on = legal_date(moment("2026-09-04T17:55+05:00"), ALMATY)
    (in_time,) = judge_stages(due, {"registered": in_time_on}, today=day("2026-09-07"), calendar=PLAIN)
    assert late.late and not in_time.late


def test_s14_vks_counts_30_calendar_days_from_registration() -> None:
    assert due_of(VKS_30, "2026-04-06") == "2026-05-06"


@pytest.mark.parametrize(
    ("roll", "due"),
    [
        (Roll.NONE, "2026-08-08"),
        (Roll.NEXT_WORKING, "2026-08-10"),
        (Roll.PREVIOUS_WORKING, "2026-08-07"),
    ],
)
def test_s15_a_due_date_on_saturday_goes_where_the_profile_says(roll: Roll, due: str) -> None:
    assert due_of(replace(VKS_30, roll=roll), "2026-07-09") == due


def test_s15_the_safe_date_is_the_friday_before() -> None:
    assert count(VKS_30, day("2026-07-09"), PLAIN).send_by == day("2026-08-07")


def test_s16_without_a_maximum_the_legal_basis_is_demanded() -> None:
    vks = Rule(None, needs_legal_basis=True)
    term = running("2026-04-06", VKS_30)
    assert term.due == day("2026-05-06")
    with pytest.raises(Refusal, match="extension_basis_missing"):
        extend(term, 20, rule=vks, decided_on=day("2026-05-01"), calendar=PLAIN, legal_basis="  ")
    extended = extend(
        term, 20, rule=vks, decided_on=day("2026-05-01"), calendar=PLAIN, legal_basis="59-FZ art. 12"
    )
    assert extended.dates.due == day("2026-05-26")
    assert extended.left is None
    assert [finding.code for finding in extended.findings] == ["extension_maximum_unset"]


def test_s17_cib_counts_from_receipt() -> None:
    days = BaseDays(received_on=day("2026-09-07"), registered_on=day("2026-09-09"))
    assert count(CIB_10, days.day_zero(CIB_10), PLAIN).due == day("2026-09-17")


def test_s19_three_stages_are_due_one_working_day_after_receipt() -> None:
    due = count(working(1), day("2026-09-04"), PLAIN).due
    assert due == day("2026-09-07")
    monday, tuesday = day("2026-09-07"), day("2026-09-08")
    done = {"registered": monday, "classified": monday, "handed_over": tuesday}
    stages = judge_stages(due, done, today=tuesday, calendar=PLAIN)
    assert [(stage.stage, stage.late.working_days) for stage in stages] == [
        ("registered", 0),
        ("classified", 0),
        ("handed_over", 1),
    ]


def test_s20_std_extends_an_appeal_by_ten_days_in_all() -> None:
    std = Rule(10)
    term = running("2026-09-07", STD_APPEAL)
    assert term.due == day("2026-09-17")
    extended = extend(term, 10, rule=std, decided_on=day("2026-09-16"), calendar=PLAIN)
    assert (extended.dates.due, extended.dates.send_by) == (day("2026-09-27"), day("2026-09-25"))
    with pytest.raises(Refusal, match="extension_too_long"):
        extend(extended.term, 1, rule=std, decided_on=day("2026-09-17"), calendar=PLAIN)


def test_s21_std_complaints_have_20_days() -> None:
    assert due_of(STD_COMPLAINT, "2026-09-01") == "2026-09-21"


def test_s22_a_complaint_that_becomes_an_appeal_is_counted_again() -> None:
    changed = reclassify(
        running("2026-09-01", STD_COMPLAINT),
        rule_was="complaint",
        rule_now="appeal",
        term=STD_APPEAL,
        start=day("2026-09-01"),
        extension=Rule(10),
        calendar=PLAIN,
    )
    assert (changed.due_was, changed.dates.due) == (day("2026-09-21"), day("2026-09-11"))
    assert extend(
        changed.term, 10, rule=Rule(10), decided_on=day("2026-09-03"), calendar=PLAIN
    ).dates.due == day("2026-09-21")


def test_s22_an_extended_appeal_that_becomes_a_complaint_loses_its_extension() -> None:
    extended = extend(
        running("2026-09-01", STD_APPEAL), 10, rule=Rule(10), decided_on=day("2026-09-03"), calendar=PLAIN
    )
    changed = reclassify(
        extended.term,
        rule_was="appeal",
        rule_now="complaint",
        term=STD_COMPLAINT,
        start=day("2026-09-01"),
        extension=None,
        calendar=PLAIN,
    )
    assert (changed.dates.due, changed.lost) == (day("2026-09-21"), 10)


def test_an_extension_stays_as_far_as_the_new_rule_allows() -> None:
    extended = extend(
        running("2026-06-01", CALENDAR_30), 30, rule=Rule(30), decided_on=day("2026-06-03"), calendar=PLAIN
    )

    def kept_under(rule: Rule) -> tuple[int, int]:
        changed = reclassify(
            extended.term,
            rule_was="complex",
            rule_now="other",
            term=calendar_days(10),
            start=day("2026-06-01"),
            extension=rule,
            calendar=PLAIN,
        )
        return changed.term.extended, changed.lost

    assert kept_under(Rule(10)) == (10, 20)
    assert kept_under(Rule(None)) == (30, 0)


def test_s23_a_voicemail_of_saturday_night_keeps_its_date_and_is_called_back_on_monday() -> None:
    left_at = moment("2026-09-05T22:10+03:00")
    moscow = zone("Europe/Moscow")
    assert legal_date(left_at, moscow) == day("2026-09-05")
    assert due_of(STD_APPEAL, "2026-09-07") == "2026-09-17"
    weekdays = tuple(list(OpeningDay)[:5])
    row = OpeningRow(weekdays, moment("2026-01-01T08:00").time(), moment("2026-01-01T20:00").time())
    slot = next_slot(OpeningHours("unit", "", (row,)), left_at, zone=moscow, calendar=PLAIN)
    assert slot == moment("2026-09-07T08:00+03:00")


def test_s24_without_a_term_an_internal_target_is_counted_like_any_term() -> None:
    assert due_of(calendar_days(15), "2026-09-09") == "2026-09-24"


def test_s75_a_new_version_of_a_profile_moves_nothing_registered_before_it() -> None:
    ten_days = replace(WORKING_15, value=10)
    assert due_of(WORKING_15, "2026-08-31") == "2026-09-21"
    assert due_of(ten_days, "2026-09-01") == "2026-09-15"
    open_terms = [
        OpenTerm("old", "KZ", WORKING_15, day("2026-08-31"), day("2026-09-21"), day("2026-09-21")),
        OpenTerm("new", "KZ", ten_days, day("2026-09-01"), day("2026-09-15"), day("2026-09-15")),
    ]
    (report,) = recount(open_terms, {"KZ": PLAIN}, cause=Cause.PROFILE)
    assert report.moves == ()
