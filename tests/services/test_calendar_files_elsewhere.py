"""Our calendar files read by another library, and files of that library read by us."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.absences import take_absences
from services.calendar_reading import read_calendar
from services.desk import Desk
from services.undoing import undo
from services.visit_calendar import round_calendar, visit_calendar, week_calendar
from services.visit_moves import UNTOLD, cancel_visit, move_visit
from tests.factory import ALMATY, clock_at, make_office
from tests.services.visits_at_work import ENGINEER, OTHER, at, planned

VISIT = "2026-06-15 10:00"
ODD = "Сверка; счётчик, подъезд \\2\nвторая строка — Тұтынушы, őű 🔧 " * 4


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path, clock=clock_at("2026-06-01 10:00")).sit_down(ENGINEER)


def elsewhere(data: bytes) -> list[icalendar.Event]:
    """The events as the other library reads them; it must find no fault."""
    calendar = icalendar.Calendar.from_ical(data)
    assert isinstance(calendar, icalendar.Calendar)
    assert (str(calendar["VERSION"]), calendar.errors) == ("2.0", [])
    assert all(not event.errors for event in calendar.events)
    return calendar.events


def made_elsewhere(*events: icalendar.Event) -> bytes:
    """A file as the other library writes it, with the zones that its events name."""
    calendar = icalendar.Calendar.new()
    for event in events:
        calendar.add_component(event)
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def event(start: date, end: date, summary: str = "Отпуск") -> icalendar.Event:
    return icalendar.Event.new(uid="1@elsewhere", start=start, end=end, summary=summary)


def test_a_visit_is_read_elsewhere_as_it_was_planned(desk: Desk) -> None:
    made = planned(desk, VISIT, minutes=90, purpose=ODD, address="мкр. Самал, 12; кв. 5\\7, " * 9)
    (found,) = elsewhere(visit_calendar(desk, made.visit_id))
    assert (found.start, found.end) == (at(VISIT), at("2026-06-15 11:30"))
    assert str(found["LOCATION"]) == ("мкр. Самал, 12; кв. 5\\7, " * 9).strip()
    assert ODD.strip() in str(found["DESCRIPTION"])
    assert (str(found["UID"]), str(found["STATUS"])) == (f"{made.visit_id}@otklik", "CONFIRMED")
    (alarm,) = found.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta(hours=-2)


def test_a_round_and_a_week_hold_the_same_visits_elsewhere(desk: Desk) -> None:
    own, other = planned(desk, VISIT).visit_id, planned(desk, VISIT, engineer_id=OTHER).visit_id
    later = planned(desk, "2026-06-17 10:00").visit_id
    assert _uids(round_calendar(desk, date(2026, 6, 15))) == {own}
    assert _uids(week_calendar(desk, date(2026, 6, 15))) == {own, other, later}


def test_every_change_is_newer_than_what_another_calendar_holds(desk: Desk) -> None:
    """Another program keeps the event with the highest number: taking back must count up as well."""
    visit_id = planned(desk, VISIT).visit_id
    seen = [_sequence(desk, visit_id)]
    move_visit(desk, visit_id=visit_id, starts_at=at("2026-06-17 12:00"), way=UNTOLD)
    seen.append(_sequence(desk, visit_id))
    assert desk.last.done is not None
    undo(desk, desk.last.done)
    seen.append(_sequence(desk, visit_id))
    cancel_visit(desk, visit_id=visit_id, reason="просьба")
    seen.append(_sequence(desk, visit_id))
    assert seen == sorted(set(seen))
    (found,) = elsewhere(visit_calendar(desk, visit_id))
    assert (str(found["STATUS"]), found.start) == ("CANCELLED", at(VISIT))


@pytest.mark.parametrize("zone", ["Asia/Almaty", "Europe/Budapest", "America/New_York", "UTC"])
def test_an_absence_written_elsewhere_in_any_zone_is_the_same_hours_here(desk: Desk, zone: str) -> None:
    start = datetime(2026, 6, 15, 9, 30, tzinfo=ZoneInfo(zone))
    data = made_elsewhere(event(start, start + timedelta(hours=3), "Учёба; курс, часть 1"))
    (found,) = read_calendar(data, zone=ALMATY).events
    assert (found.starts_at, found.ends_at) == (start, start + timedelta(hours=3))
    assert (found.title, found.uid) == ("Учёба; курс, часть 1", "1@elsewhere")
    assert take_absences(desk, engineer_id=ENGINEER, data=data).added == 1


def test_whole_days_written_elsewhere_are_whole_days_here() -> None:
    (found,) = read_calendar(made_elsewhere(event(date(2026, 6, 15), date(2026, 6, 18))), zone=ALMATY).events
    assert (found.starts_at, found.ends_at) == (at("2026-06-15 00:00"), at("2026-06-18 00:00"))


def test_a_weekly_absence_written_elsewhere_comes_back_each_week() -> None:
    weekly = event(datetime(2026, 6, 15, 14, tzinfo=ALMATY), datetime(2026, 6, 15, 16, tzinfo=ALMATY))
    weekly.add("rrule", {"freq": "weekly", "count": 3})
    found = read_calendar(made_elsewhere(weekly), zone=ALMATY).events
    assert [one.starts_at for one in found] == [at(f"2026-06-{day} 14:00") for day in (15, 22, 29)]


@given(
    title=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=200),
    start=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    minutes=st.integers(1, 3 * 24 * 60),
)
def test_any_event_written_elsewhere_is_read_as_it_was_meant(
    title: str, start: datetime, minutes: int
) -> None:
    start = start.replace(microsecond=0)
    data = made_elsewhere(event(start, start + timedelta(minutes=minutes), title))
    (found,) = read_calendar(data, zone=ALMATY).events
    assert (found.title, found.starts_at) == (title, start)
    assert found.ends_at - found.starts_at == timedelta(minutes=minutes)


def _uids(data: bytes) -> set[str]:
    return {str(found["UID"]).partition("@")[0] for found in elsewhere(data)}


def _sequence(desk: Desk, visit_id: str) -> int:
    (found,) = elsewhere(visit_calendar(desk, visit_id))
    return int(found.decoded("SEQUENCE"))
