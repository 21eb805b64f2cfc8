"""The override file: what it changes, what is refused, and what stays in force."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_days import DayKind, Status, YearInfo
from domain.calendar_override import Adoption, Correction, adopt, apply_override, parse_override
from domain.calendar_writing import write_override
from domain.calendars import Calendars
from domain.errors import BadInput
from domain.terms import count
from tests.domain.days import day, frozen, working

HEAD = "format = 1\n"
TABLE = """
[[calendar]]
country = "KZ"
year = 2027
status = "confirmed"
source = "decree 123"
checked_on = 2026-12-20
checked_by = "Abdrakhmanov"
days_off = [2027-01-08]
working_days = [2027-01-16]
"""


def parse(text: str) -> Calendars:
    override = parse_override(text.encode(), frozen=frozen())
    return apply_override(override, frozen=frozen(), edition="3")


def refused(text: str | bytes) -> BadInput:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(BadInput) as caught:
        parse_override(data, frozen=frozen(), name="corrections.toml")
    return caught.value


# --- what a good file does ---------------------------------------------------------------------


def test_declared_days_win_over_the_frozen_ones_and_say_where_they_come_from() -> None:
    calendar = parse(HEAD + TABLE).of("KZ")
    off, worked = calendar.reason(day("2027-01-08")), calendar.reason(day("2027-01-16"))
    assert (off.kind, off.source) == (DayKind.DECLARED_OFF, "decree 123")
    assert (worked.kind, worked.source) == (DayKind.DECLARED_WORKING, "decree 123")


def test_frozen_days_that_the_file_does_not_name_stay() -> None:
    calendar = parse(HEAD + TABLE).of("KZ")
    assert not calendar.is_working(day("2027-03-15"))


def test_a_frozen_day_off_can_be_declared_worked() -> None:
    text = HEAD + TABLE.replace("2027-01-16", "2027-03-15")
    assert parse(text).of("KZ").is_working(day("2027-03-15"))


def test_the_year_takes_over_status_source_and_check_of_the_file() -> None:
    info = parse(HEAD + TABLE).of("KZ").year_info(2027)
    assert (info.status, info.source, info.checked_by) == (Status.CONFIRMED, "decree 123", "Abdrakhmanov")
    assert info.checked_on == day("2026-12-20")


def test_a_year_without_frozen_data_can_be_confirmed_and_keeps_its_fixed_holidays() -> None:
    calendar = parse(HEAD + TABLE.replace("2027", "2029")).of("KZ")
    assert calendar.year_info(2029).status is Status.CONFIRMED
    assert not calendar.is_working(day("2029-01-08"))
    assert not calendar.is_working(day("2029-05-01"))


def test_the_example_of_the_format_is_accepted() -> None:
    text = """
format = 1
[[calendar]]
country = "HU"
year = 2026
status = "confirmed"            # confirmed | provisional
source = "10/2025. (IV. 30.) NGM rendelet"
checked_on = 2026-11-21
checked_by = "name"
days_off = [2026-01-02, 2026-08-21]
working_days = [2026-01-10, 2026-08-08]
"""
    assert parse(text).of("HU").year_info(2026).source == "10/2025. (IV. 30.) NGM rendelet"


def test_a_provisional_year_needs_no_source() -> None:
    text = HEAD + '[[calendar]]\ncountry = "RU"\nyear = 2028\nstatus = "provisional"\n'
    info = parse(text).of("RU").year_info(2028)
    assert (info.status, info.source, info.checked_on) == (Status.PROVISIONAL, "", None)


def test_two_years_of_one_country_and_other_countries_stand_side_by_side() -> None:
    text = HEAD + TABLE + TABLE.replace("2027", "2028") + TABLE.replace("KZ", "RU")
    calendars = parse(text)
    assert calendars.of("KZ").year_info(2028).status is Status.CONFIRMED
    assert calendars.of("RU").year_info(2027).status is Status.CONFIRMED
    assert calendars.of("HU") is frozen().of("HU")


def test_an_empty_correction_puts_nothing_in_place_of_the_frozen_data() -> None:
    assert dict(parse(HEAD).by_country) == dict(frozen().by_country)


def test_the_edition_names_the_correction() -> None:
    assert str(parse(HEAD + TABLE).of("KZ").edition).startswith(f"{frozen().of('KZ').edition.release}+3#")


def test_a_byte_order_mark_does_no_harm() -> None:
    assert parse_override(b"\xef\xbb\xbf" + HEAD.encode(), frozen=frozen()).corrections == ()


# --- warnings ----------------------------------------------------------------------------------


def warnings(off: str, worked: str) -> list[tuple[str, str, str]]:
    text = HEAD + TABLE.replace("[2027-01-08]", off).replace("[2027-01-16]", worked)
    found = parse_override(text.encode(), frozen=frozen(), name="o.toml").warnings
    return [(warning.code, warning.where, warning.on.isoformat()) for warning in found]


def test_a_day_that_is_off_anyway_is_warned_about() -> None:
    place = "o.toml: calendar[1].days_off"
    assert warnings("[2027-01-09, 2027-03-15]", "[]") == [
        ("override_already_off", place, "2027-01-09"),
        ("override_already_off", place, "2027-03-15"),
    ]


def test_an_ordinary_weekday_declared_worked_is_warned_about() -> None:
    place = "o.toml: calendar[1].working_days"
    assert warnings("[]", "[2027-01-12]") == [("override_already_worked", place, "2027-01-12")]


def test_a_date_given_twice_is_warned_about() -> None:
    place = "o.toml: calendar[1].days_off"
    assert warnings("[2027-01-08, 2027-01-08]", "[]") == [("override_date_repeated", place, "2027-01-08")]


def test_a_file_that_changes_something_gives_no_warning() -> None:
    assert warnings("[2027-01-08]", "[2027-01-16]") == []


# --- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "code", "where"),
    [
        ("[2027-01-16]", "[2027-01-08]", "override_date_in_both", "calendar[1].days_off, working_days"),
        ("[2027-01-08]", "[2026-01-08]", "override_date_of_another_year", "calendar[1].days_off"),
        ("[2027-01-16]", "[2028-01-15]", "override_date_of_another_year", "calendar[1].working_days"),
        ('source = "decree 123"\n', "", "override_key_missing", "calendar[1].source"),
        ('"decree 123"', '""', "override_key_missing", "calendar[1].source"),
        ("checked_on = 2026-12-20\n", "", "override_key_missing", "calendar[1].checked_on"),
        ('country = "KZ"\n', "", "override_key_missing", "calendar[1].country"),
        ("year = 2027\n", "", "override_key_missing", "calendar[1].year"),
        ('status = "confirmed"\n', "", "override_key_missing", "calendar[1].status"),
        ("days_off", "day_off", "override_key_unknown", "calendar[1].day_off"),
        ('"KZ"', '"DE"', "calendar_country_unknown", "calendar[1].country"),
        ('"KZ"', "7", "override_value_wrong", "calendar[1].country"),
        ("year = 2027", "year = 1207", "override_value_wrong", "calendar[1].year"),
        ("year = 2027", "year = 2027.0", "override_value_wrong", "calendar[1].year"),
        ("year = 2027", "year = true", "override_value_wrong", "calendar[1].year"),
        ('"confirmed"', '"sure"', "override_value_wrong", "calendar[1].status"),
        ('"confirmed"', '"missing"', "override_value_wrong", "calendar[1].status"),
        ('"confirmed"', "[]", "override_value_wrong", "calendar[1].status"),
        ("2026-12-20", '"2026-12-20"', "override_value_wrong", "calendar[1].checked_on"),
        ("2026-12-20", "2026-12-20T10:00:00", "override_value_wrong", "calendar[1].checked_on"),
        ("[2027-01-08]", '["2027-01-08"]', "override_value_wrong", "calendar[1].days_off"),
        ("[2027-01-08]", "2027-01-08", "override_value_wrong", "calendar[1].days_off"),
        ('"Abdrakhmanov"', "7", "override_value_wrong", "calendar[1].checked_by"),
    ],
)
def test_a_contradiction_is_refused_with_file_table_and_key(
    old: str, new: str, code: str, where: str
) -> None:
    assert old in TABLE
    problem = refused(HEAD + TABLE.replace(old, new, 1))
    assert (problem.code, problem.facts["where"]) == (code, f"corrections.toml: {where}")


def test_a_country_and_year_twice_is_refused_at_the_second() -> None:
    problem = refused(HEAD + TABLE + TABLE)
    assert problem.code == "override_year_twice"
    assert problem.facts["where"] == "corrections.toml: calendar[2]"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("", "override_key_missing"),
        ("format = 2\n", "override_value_wrong"),
        ("format = true\n", "override_value_wrong"),
        ("format = 1\nversion = 3\n", "override_key_unknown"),
        ("format = 1\ncalendar = 3\n", "override_value_wrong"),
        ("format = 1\ncalendar = [3]\n", "override_value_wrong"),
    ],
)
def test_a_file_of_another_format_is_refused(head: str, code: str) -> None:
    assert refused(head).code == code


@pytest.mark.parametrize(
    "text", ["format =", "format = 1\nformat = 1\n", HEAD + "x = 2026-02-30", HEAD + "x = " + "[" * 5000]
)
def test_what_is_not_toml_is_refused(text: str) -> None:
    assert refused(text).code == "override_not_toml"


def test_another_encoding_is_refused_with_the_position() -> None:
    problem = refused(HEAD.encode() + 'x = "приказ"'.encode("cp1251"))
    assert (problem.code, problem.facts["position"]) == ("override_not_utf8", 16)


def test_a_file_of_fifty_megabytes_is_refused_before_it_is_read() -> None:
    assert refused(b"#" * 50_000_000).code == "override_too_large"


# --- the last good one stays in force ----------------------------------------------------------


def offer(text: str, in_force: Calendars) -> Adoption:
    return adopt(text.encode(), frozen=frozen(), in_force=in_force, edition="4")


def test_a_refused_file_leaves_the_last_good_one_in_force() -> None:
    good = offer(HEAD + TABLE, frozen())
    assert good.problem is None
    bad = offer(HEAD + TABLE + TABLE, good.calendars)
    assert bad.problem is not None and bad.problem.code == "override_year_twice"
    assert bad.calendars is good.calendars
    assert count(working(3), day("2027-01-06"), bad.calendars.of("KZ")).due == day("2027-01-13")


def test_a_new_file_replaces_the_last_one_instead_of_adding_to_it() -> None:
    good = offer(HEAD + TABLE, frozen())
    cleared = offer(HEAD, good.calendars)
    assert cleared.calendars.of("KZ").is_working(day("2027-01-08"))


def test_what_looks_odd_is_told_when_a_file_is_put_into_force() -> None:
    adopted = offer(HEAD + TABLE.replace("2027-01-08", "2027-01-09"), frozen())
    assert [warning.code for warning in adopted.warnings] == ["override_already_off"]


# --- writing -----------------------------------------------------------------------------------

TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).filter(
    lambda text: text == text.strip()
)
DATES = st.dates(date(2027, 1, 1), date(2027, 12, 31))
CORRECTIONS = st.builds(
    Correction,
    st.builds(
        YearInfo,
        st.sampled_from(["KZ", "RU", "HU"]),
        st.just(2027),
        st.sampled_from([Status.CONFIRMED, Status.PROVISIONAL]),
        TEXTS,
        DATES,
        TEXTS,
    ),
    st.just(()),
    st.lists(DATES, max_size=4).map(tuple),
)


@given(st.lists(CORRECTIONS, max_size=3, unique_by=lambda correction: correction.info.country))
def test_what_is_written_is_read_back_as_it_was(corrections: list[Correction]) -> None:
    written = write_override(corrections).encode("utf-8")
    read = parse_override(written, frozen=frozen()).corrections
    assert read == tuple(sorted(corrections, key=lambda correction: correction.info.country))


def test_a_written_file_looks_as_a_person_would_write_it() -> None:
    info = YearInfo("KZ", 2027, Status.CONFIRMED, 'указ "123"', day("2026-12-20"), "Абдрахманов")
    assert write_override([Correction(info, (day("2027-01-08"),), ())]) == (
        'format = 1\n\n[[calendar]]\ncountry = "KZ"\nyear = 2027\nstatus = "confirmed"\n'
        'source = "указ \\"123\\""\nchecked_on = 2026-12-20\nchecked_by = "Абдрахманов"\n'
        "days_off = [2027-01-08]\nworking_days = []\n"
    )


def test_what_nobody_checked_is_written_without_a_check() -> None:
    bare = Correction(YearInfo("RU", 2028, Status.PROVISIONAL), (), ())
    text = write_override([bare])
    assert "source" not in text and "checked" not in text
    assert parse_override(text.encode(), frozen=frozen()).corrections == (bare,)
