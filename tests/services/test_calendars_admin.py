"""Correcting a calendar: checked, kept as editions, the last good one stays in force."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from domain.calendar_days import DayKind, Status
from domain.errors import BadInput, Refusal
from services.calendars_admin import (
    calendar_year,
    changed_days,
    check_correction,
    correction_of,
    corrections_in_force,
    drop_correction,
    edition_text,
    editions,
    import_override,
    restore_edition,
    save_correction,
    toggled,
)
from services.desk import Desk
from services.office import Office
from services.regulations import calendar_before, frozen_calendars
from services.rows import read_record
from tests.factory import clock_at, make_office

FRIDAY, SATURDAY, SUNDAY = date(2027, 6, 4), date(2027, 6, 12), date(2027, 6, 13)
FILE = """format = 1
[[calendar]]
country = "KZ"
year = 2027
status = "confirmed"
source = "Постановление 1"
checked_on = 2026-11-20
days_off = [2027-06-04]
working_days = [2027-06-12]
"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path, clock=clock_at("2026-12-01 10:00"))


@pytest.fixture
def admin(office: Office) -> Desk:
    return office.sit_down("e-lee")


def again(office: Office) -> Desk:
    """The administrator's desk under the rules as they are now."""
    office.reload()
    return office.sit_down("e-lee")


def test_a_declared_day_off_is_in_force_after_saving(office: Office, admin: Desk) -> None:
    held = correction_of(admin, "KZ", 2027)
    assert (held.days_off, held.working_days, held.info.status) == ((), (), Status.PROVISIONAL)
    saved = save_correction(admin, held._replace(days_off=(FRIDAY,), working_days=(SATURDAY,)))
    assert saved.number == "1"
    calendar = again(office).regulations.calendar
    assert (calendar.is_working(FRIDAY), calendar.is_working(SATURDAY)) == (False, True)
    assert calendar.edition.override == "1"


def test_a_year_is_shown_with_its_reasons_and_whether_it_needs_a_check(admin: Desk) -> None:
    shown = calendar_year(admin, "KZ", 2027)
    assert len(shown.days) == 365
    assert shown.info.status is Status.PROVISIONAL
    assert not shown.needs_check
    assert calendar_year(admin, "KZ", 2030).needs_check
    reasons = {day: reason.kind for day, reason in shown.days}
    assert reasons[date(2027, 12, 16)] is DayKind.HOLIDAY


def test_a_day_is_toggled_against_the_plain_calendar_and_back(admin: Desk) -> None:
    plain = frozen_calendars().of("KZ")
    empty = correction_of(admin, "KZ", 2027)
    once = toggled(toggled(empty, FRIDAY, plain), SATURDAY, plain)
    assert (once.days_off, once.working_days) == ((FRIDAY,), (SATURDAY,))
    assert toggled(toggled(once, FRIDAY, plain), SATURDAY, plain) == empty


def test_what_a_correction_would_change_is_told_before_saving(admin: Desk) -> None:
    held = correction_of(admin, "KZ", 2027)
    changes = changed_days(admin, held._replace(days_off=(FRIDAY,)))
    assert [change.on for change in changes] == [FRIDAY]
    assert changed_days(admin, held) == ()


def test_corrections_of_two_years_stand_beside_each_other(office: Office, admin: Desk) -> None:
    save_correction(admin, correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,)))
    desk = again(office)
    save_correction(desk, correction_of(desk, "RU", 2026)._replace(days_off=(date(2026, 12, 18),)))
    held = corrections_in_force(again(office))
    assert sorted((one.info.country, one.info.year) for one in held) == [("KZ", 2027), ("RU", 2026)]


def test_a_date_in_both_lists_is_refused_and_nothing_changes(office: Office, admin: Desk) -> None:
    both = correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,), working_days=(FRIDAY,))
    with pytest.raises(BadInput, match="override_date_in_both") as caught:
        save_correction(admin, both)
    assert caught.value.facts["value"] == FRIDAY
    assert "calendar[1].days_off" in str(caught.value.facts["where"])
    assert editions(admin) == ()
    assert again(office).regulations.calendar.is_working(FRIDAY)


def test_a_day_of_another_year_is_refused(admin: Desk) -> None:
    wrong = correction_of(admin, "KZ", 2027)._replace(days_off=(date(2026, 6, 4),))
    with pytest.raises(BadInput, match="override_date_of_another_year"):
        check_correction(admin, wrong)


def test_a_weekend_declared_off_is_named(admin: Desk) -> None:
    odd = correction_of(admin, "KZ", 2027)._replace(days_off=(SUNDAY,))
    (warning,) = check_correction(admin, odd).warnings
    assert (warning.code, warning.on) == ("override_already_off", SUNDAY)


def test_a_confirmed_year_needs_its_source(admin: Desk) -> None:
    held = correction_of(admin, "KZ", 2027)
    bare = held._replace(info=held.info._replace(status=Status.CONFIRMED, source=""))
    with pytest.raises(BadInput, match="override_key_missing"):
        save_correction(admin, bare)


def test_a_file_is_imported_as_it_is(office: Office, admin: Desk) -> None:
    import_override(admin, FILE.encode("utf-8"), "2027.toml")
    desk = again(office)
    assert desk.regulations.calendar.year_info(2027).status is Status.CONFIRMED
    assert edition_text(desk) == FILE


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda text: text.replace("2027-06-12", "2027-06-04"), "override_date_in_both"),
        (
            lambda text: text.replace("days_off = [2027-06-04]", "days_off = [2027-02-30]"),
            "override_not_toml",
        ),
        (lambda text: text.replace('"KZ"', '"QQ"'), "calendar_country_unknown"),
        (lambda text: text + "weekday = 3\n", "override_key_unknown"),
    ],
)
def test_a_bad_file_leaves_the_last_good_edition_in_force(
    office: Office, admin: Desk, spoil: object, code: str
) -> None:
    import_override(admin, FILE.encode("utf-8"), "2027.toml")
    desk = again(office)
    with pytest.raises(BadInput, match=code) as caught:
        import_override(desk, spoil(FILE).encode("utf-8"), "2028.toml")  # type: ignore[operator]
    assert "2028.toml" in str(caught.value.facts.get("where"))
    assert [edition.in_force for edition in editions(again(office))] == [True]


def test_a_file_in_another_encoding_or_too_large_is_refused(admin: Desk) -> None:
    with pytest.raises(BadInput, match="override_not_utf8"):
        import_override(admin, FILE.encode("utf-16"), "x.toml")
    with pytest.raises(BadInput, match="override_too_large"):
        import_override(admin, b"#" * 2_000_000, "x.toml")


def test_an_edition_that_arrived_bad_is_shown_with_its_reason(office: Office, admin: Desk) -> None:
    import_override(admin, FILE.encode("utf-8"), "2027.toml")
    with office.store.transaction():
        office.store.execute("INSERT INTO recording_gate(opened) VALUES (1)")
        office.store.execute(
            "INSERT INTO calendar_override(id, stream, toml, edition) VALUES ('z', 'ref', 'nonsense', '9')"
        )
        office.store.execute("DELETE FROM recording_gate")
    desk = again(office)
    newest, good = editions(desk)
    assert newest.problem is not None and newest.problem.code == "override_not_toml"
    assert (newest.in_force, good.in_force) == (False, True)
    assert desk.regulations.calendar.edition.override == "1"


def test_the_history_names_who_saved_and_an_edition_can_be_restored(office: Office, admin: Desk) -> None:
    save_correction(admin, correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,)))
    drop_correction(again(office), "KZ", 2027)
    desk = again(office)
    assert desk.regulations.calendar.is_working(FRIDAY)
    second, first = editions(desk)
    assert (second.number, first.number, first.by) == ("2", "1", "Ли М. О.")
    assert first.at is not None and first.at.date() == date(2026, 12, 1)
    restore_edition(desk, first.id)
    assert not again(office).regulations.calendar.is_working(FRIDAY)


def test_the_tenth_edition_is_newer_than_the_ninth(office: Office, admin: Desk) -> None:
    desk = admin
    for number in range(10):
        days = (FRIDAY,) if number == 9 else ()
        save_correction(desk, correction_of(desk, "KZ", 2027)._replace(days_off=days))
        desk = again(office)
    assert desk.regulations.calendar.edition.override == "10"
    assert calendar_before(desk.regulations).edition.override == "9"
    assert calendar_before(desk.regulations).is_working(FRIDAY)


def test_before_the_first_correction_the_release_held(office: Office, admin: Desk) -> None:
    assert calendar_before(admin.regulations) is admin.regulations.calendar
    save_correction(admin, correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,)))
    assert calendar_before(again(office).regulations).edition.override == ""


def test_a_correction_travels_as_reference_data(admin: Desk) -> None:
    save_correction(admin, correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,)))
    (body,) = admin.store.execute("SELECT body FROM outbox").fetchone()
    op = json.loads(body)
    assert (op["stream"], op["entity"], op["kind"]) == ("ref", "calendar_override", "put")
    assert read_record("calendar_override", op["eid"])["edition"] == "1"


def test_only_an_administrator_corrects_calendars(office: Office, admin: Desk) -> None:
    clerk = office.sit_down("e-kovaleva")
    with pytest.raises(Refusal, match="not_permitted"):
        save_correction(clerk, correction_of(clerk, "KZ", 2027))
    assert editions(admin) == ()
