"""Working calendars: the frozen data, why a day is off, and how sure that is."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_days import DayKind, DayReason, Status, YearInfo, worst
from domain.calendar_files import read_frozen
from domain.calendar_override import with_days
from domain.calendars import Calendar, DayChange, day_changes
from domain.errors import BadInput, Fault
from tests.domain.days import PLAIN, day, every_day, frozen, made

KZ, RU, HU = (frozen().of(country) for country in ("KZ", "RU", "HU"))
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
CALENDARS = st.sampled_from([KZ, RU, HU, PLAIN])


# --- what the frozen data say ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("calendar", "off"),
    [
        (KZ, "2026-05-27"),
        (KZ, "2027-03-15"),
        (KZ, "2025-10-27"),
        (RU, "2026-01-09"),
        (RU, "2025-12-31"),
        (HU, "2026-12-24"),
        (HU, "2027-12-24"),
    ],
)
def test_days_off_that_other_sources_miss(calendar: Calendar, off: str) -> None:
    assert not calendar.is_working(day(off))


@pytest.mark.parametrize(
    ("calendar", "worked"),
    [
        (KZ, "2026-08-31"),
        (KZ, "2026-12-17"),
        (KZ, "2025-01-05"),
        (KZ, "2024-05-04"),
        (RU, "2025-02-24"),
        (RU, "2025-03-10"),
        (HU, "2025-05-17"),
        (HU, "2026-08-08"),
    ],
)
def test_days_worked_that_other_sources_take_for_days_off(calendar: Calendar, worked: str) -> None:
    assert calendar.is_working(day(worked))


def test_the_saturday_of_december_2026_is_no_longer_worked_in_hungary() -> None:
    assert HU.reason(day("2026-12-12")).kind is DayKind.WEEKEND


def test_a_holiday_has_its_name_in_four_languages() -> None:
    names = KZ.reason(day("2026-07-06")).names
    assert names == {
        "ru": "День столицы",
        "kk": "Астана күні",
        "hu": "A főváros napja",
        "en": "Capital Day",
    }


def test_every_holiday_of_every_country_has_its_name_in_four_languages() -> None:
    for calendar in (KZ, RU, HU):
        for data in calendar.years.values():
            for reason in data.days.values():
                if reason.kind in (DayKind.HOLIDAY, DayKind.IN_LIEU):
                    assert set(reason.names) == {"ru", "kk", "hu", "en"}
                    assert all(reason.names.values())


def test_swapped_days_name_each_other() -> None:
    assert KZ.reason(day("2024-05-08")).swapped_with == day("2024-05-04")
    assert KZ.reason(day("2024-05-04")).swapped_with == day("2024-05-08")
    assert KZ.reason(day("2024-05-08")).kind is DayKind.MOVED_OFF
    assert KZ.reason(day("2024-05-04")).kind is DayKind.MOVED_WORKING


def test_a_day_in_lieu_carries_the_holiday_it_stands_for() -> None:
    reason = KZ.reason(day("2026-05-11"))
    assert (reason.kind, reason.names["en"]) == (DayKind.IN_LIEU, "Victory Day")


def test_a_calculated_religious_holiday_is_marked() -> None:
    assert KZ.reason(day("2027-05-16")).estimated
    assert not KZ.reason(day("2024-06-16")).estimated


def test_the_next_year_is_provisional_until_somebody_confirms_it() -> None:
    for calendar in (KZ, RU, HU):
        statuses = [calendar.year_info(year).status for year in (2024, 2025, 2026, 2027)]
        assert statuses == [Status.CONFIRMED] * 3 + [Status.PROVISIONAL]


def test_a_year_without_data_has_weekends_and_fixed_holidays_only() -> None:
    assert KZ.year_info(2031).status is Status.MISSING
    assert not KZ.is_working(day("2031-12-16"))
    assert not KZ.is_working(day("2031-03-15"))
    assert KZ.is_working(day("2031-12-17"))
    assert HU.is_working(day("2031-04-11")), "Good Friday moves, so it isn't known"
    assert KZ.reason(day("2031-12-16")).names["en"] == "Independence Day"


def test_a_country_without_a_calendar_is_refused_with_those_known() -> None:
    with pytest.raises(BadInput) as refused:
        frozen().of("DE")
    assert refused.value.facts == {"country": "DE", "known": ["HU", "KZ", "RU"]}


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"format": 2, "release": "x", "countries": {}}',
        b'{"format": 1, "release": "x", "countries": {"KZ": {}}}',
    ],
)
def test_damaged_calendar_data_are_a_fault_of_the_installation(broken: bytes) -> None:
    with pytest.raises(Fault, match="calendar_data_damaged"):
        read_frozen(broken)


def test_an_unknown_kind_of_day_in_the_data_is_a_fault() -> None:
    year = {"status": "confirmed", "source": "x", "checked_on": "2026-01-01"}
    days = {"2026-01-01": {"kind": "half"}}
    country = {"zone": "UTC", "names": {}, "fixed": {}, "years": {"2026": {**year, "days": days}}}
    content = {"format": 1, "release": "x", "countries": {"KZ": country}}
    with pytest.raises(Fault):
        read_frozen(json.dumps(content).encode())


# --- counting ----------------------------------------------------------------------------------


@given(CALENDARS, DAYS, st.integers(1, 300))
def test_forward_and_back_are_inverse_from_a_working_day(calendar: Calendar, on: date, n: int) -> None:
    start = calendar.next_working(on)
    assert calendar.nth_working_before(calendar.nth_working_after(start, n), n) == start
    assert calendar.nth_working_after(calendar.nth_working_before(start, n), n) == start


@given(CALENDARS, DAYS, st.integers(1, 300))
def test_the_count_between_a_day_and_its_nth_working_day_is_n(calendar: Calendar, on: date, n: int) -> None:
    assert calendar.working_days_after(on, calendar.nth_working_after(on, n)) == n


@given(CALENDARS, DAYS)
def test_rolling_gives_a_working_day_on_the_right_side(calendar: Calendar, on: date) -> None:
    before, after = calendar.previous_working(on), calendar.next_working(on)
    assert calendar.is_working(before) and calendar.is_working(after)
    assert before <= on <= after
    assert (before == on == after) is calendar.is_working(on)


@given(CALENDARS, DAYS, DAYS)
def test_no_working_days_lie_after_an_earlier_end(calendar: Calendar, first: date, second: date) -> None:
    start, end = max(first, second), min(first, second)
    assert calendar.working_days_after(start, end) == 0


def test_days_are_given_with_their_reasons_in_order() -> None:
    listed = list(KZ.days(day("2025-12-30"), day("2026-01-03")))
    assert [on for on, _ in listed] == every_day(day("2025-12-30"), day("2026-01-03"))
    assert [reason.working for _, reason in listed] == [True, True, False, False, False]


def test_counting_far_ahead_and_far_back_grows_the_calendar() -> None:
    fresh = made()
    far = fresh.nth_working_after(day("2026-01-01"), 9000)
    assert far.year == 2060
    assert fresh.nth_working_before(far, 9000) == fresh.next_working(day("2026-01-01"))
    assert fresh.nth_working_before(day("1995-01-02"), 260) == day("1994-01-03")


@pytest.mark.parametrize("on", ["1989-12-31", "2200-01-01", "0026-06-01"])
def test_a_year_that_can_only_be_a_typing_error_is_refused(on: str) -> None:
    with pytest.raises(BadInput) as refused:
        PLAIN.is_working(day(on))
    assert refused.value.code == "date_out_of_range"
    assert refused.value.facts["value"] == day(on)


def test_a_count_that_leaves_the_calendar_is_refused() -> None:
    with pytest.raises(BadInput, match="date_out_of_range"):
        PLAIN.nth_working_after(day("2199-12-20"), 30)
    with pytest.raises(BadInput, match="date_out_of_range"):
        PLAIN.nth_working_before(day("1990-01-10"), 30)


@pytest.mark.parametrize("n", [0, -1])
def test_counting_no_working_days_is_a_mistake_of_the_caller(n: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        PLAIN.nth_working_after(day("2026-06-01"), n)
    with pytest.raises(ValueError, match="counted from 1"):
        PLAIN.nth_working_before(day("2026-06-01"), n)


# --- trust -------------------------------------------------------------------------------------


def test_a_term_carries_the_worst_status_of_the_years_it_touches() -> None:
    assert KZ.status_between(day("2026-01-01"), day("2026-12-31")) is Status.CONFIRMED
    assert KZ.status_between(day("2026-12-15"), day("2027-01-15")) is Status.PROVISIONAL
    assert KZ.status_between(day("2026-12-15"), day("2028-01-15")) is Status.MISSING
    assert KZ.status_between(day("2027-01-15"), day("2026-12-15")) is Status.PROVISIONAL
    assert worst((Status.MISSING, Status.CONFIRMED)) is Status.MISSING


def info(checked_on: str | None, *, status: Status = Status.CONFIRMED, year: int = 2026) -> YearInfo:
    return YearInfo("KZ", year, status, "decree", day(checked_on) if checked_on else None)


@pytest.mark.parametrize(
    ("today", "checked_on", "needed"),
    [
        ("2026-06-30", "2026-04-01", False),
        ("2026-06-30", "2026-03-31", True),
        ("2026-10-31", "2026-10-01", False),
        ("2026-10-31", "2026-09-30", True),
        ("2026-01-31", "2026-01-01", False),
        ("2026-01-31", "2025-12-31", True),
        ("2026-02-01", "2025-12-31", False),
        ("2026-06-30", None, True),
        ("2026-06-30", "2026-07-01", False),
        ("2026-06-30", "2062-06-30", True),
    ],
)
def test_a_check_holds_for_90_days_and_for_30_around_the_turn_of_the_year(
    today: str, checked_on: str | None, needed: bool
) -> None:
    assert info(checked_on).needs_check(day(today)) is needed


def test_a_confirmed_year_that_is_over_does_not_age() -> None:
    assert not info("2025-01-01", year=2025).needs_check(day("2026-06-30"))
    assert info("2025-01-01", year=2025, status=Status.PROVISIONAL).needs_check(day("2026-06-30"))


def test_the_age_of_a_check_is_in_days() -> None:
    assert info("2026-06-01").age(day("2026-06-30")) == 29
    assert info(None).age(day("2026-06-30")) is None


# --- editions ----------------------------------------------------------------------------------


def test_an_edition_names_release_and_correction_and_changes_with_the_days() -> None:
    corrected = with_days(KZ, off=(day("2026-06-02"),), source="aes 2")
    assert str(KZ.edition) == f"{KZ.edition.release}#{KZ.edition.fingerprint}"
    assert str(corrected.edition).startswith(f"{KZ.edition.release}+aes 2#")
    assert corrected.edition.fingerprint != KZ.edition.fingerprint


def test_a_new_check_of_the_same_days_keeps_the_fingerprint() -> None:
    again = read_frozen(json.dumps(_recheck()).encode())
    assert again.of("KZ").edition.fingerprint == KZ.edition.fingerprint


def _recheck() -> dict[str, object]:
    from resources import resource_path

    content = json.loads(resource_path("calendars", "frozen.json").read_bytes())
    content["countries"]["KZ"]["years"]["2026"]["checked_on"] = "2026-12-01"
    assert isinstance(content, dict)
    return content


def test_an_organisation_may_have_another_weekend_and_days_of_its_own() -> None:
    own = with_days(
        PLAIN, off=(day("2026-06-02"),), working=(day("2026-06-06"),), weekend=frozenset({4, 5}), source="x 1"
    )
    assert not own.is_working(day("2026-06-05"))
    assert own.is_working(day("2026-06-07"))
    assert own.is_working(day("2026-06-06"))
    assert own.reason(day("2026-06-02")) == DayReason(DayKind.DECLARED_OFF, source="x 1")
    assert own.year_info(2026) == PLAIN.year_info(2026)


def test_an_organisation_without_days_of_its_own_keeps_the_calendar() -> None:
    assert with_days(KZ).edition == KZ.edition


def test_changed_days_between_two_editions_are_listed_in_order() -> None:
    new = made(off=("2026-07-06", "2025-03-10"), working=("2026-08-08",))
    assert day_changes(PLAIN, new) == tuple(
        DayChange(on, PLAIN.reason(on), new.reason(on))
        for on in (day("2025-03-10"), day("2026-07-06"), day("2026-08-08"))
    )
    assert day_changes(KZ, KZ) == ()


def test_a_day_renamed_but_still_off_is_no_change() -> None:
    assert day_changes(PLAIN, made(off=("2026-06-06",))) == ()


@given(DAYS)
def test_a_plain_week_has_five_working_days(on: date) -> None:
    week = every_day(on, on + timedelta(days=6))
    assert sum(PLAIN.is_working(each) for each in week) == 5
