"""Calendar files: visits for other programs, absences from them; what is odd is refused or counted."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from services.absences import note_absence, take_absences, withdraw_absence
from services.calendar_reading import read_calendar
from services.desk import Desk
from services.office import Office
from services.visit_calendar import round_calendar, visit_calendar, week_calendar
from services.visit_moves import cancel_visit, move_visit
from services.visit_planning import check_plan, plan_visit
from tests.factory import ALMATY, MovableClock, clock_at, make_office
from tests.services.visits_at_work import ENGINEER, OTHER, at, plan, planned

VISIT = "2026-06-15 10:00"


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down(ENGINEER)


def calendar(*events: str) -> bytes:
    inside = "".join(f"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT\r\n" for one in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n".encode()


HOLIDAY = "UID:h1\r\nDTSTART;VALUE=DATE:20260615\r\nDTEND;VALUE=DATE:20260617\r\nSUMMARY:Отпуск"


def test_a_visit_is_an_event_that_other_programs_read(desk: Desk) -> None:
    made = planned(desk, VISIT, minutes=90, purpose="Сверка; счётчик, подъезд 2")
    (event,) = read_calendar(visit_calendar(desk, made.visit_id), zone=ALMATY).events
    assert (event.starts_at, event.ends_at) == (at(VISIT), at("2026-06-15 11:30"))
    assert event.uid == f"{made.visit_id}@otklik"
    assert "Сверка\\; счётчик\\, подъезд 2" in visit_calendar(desk, made.visit_id).decode().replace(
        "\r\n ", ""
    )


def test_no_line_of_a_calendar_file_is_longer_than_75_octets(desk: Desk) -> None:
    made = planned(desk, VISIT, address="ул. Очень Длинная, 15, " * 12)
    lines = visit_calendar(desk, made.visit_id).split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode("utf-8") or not line for line in lines)


def test_a_moved_visit_replaces_the_event_and_a_called_off_one_drops_it(desk: Desk) -> None:
    made = planned(desk, VISIT)
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 12:00"))
    assert b"SEQUENCE:1" in visit_calendar(desk, made.visit_id)
    cancel_visit(desk, visit_id=made.visit_id, reason="просьба")
    assert b"STATUS:CANCELLED" in visit_calendar(desk, made.visit_id)
    assert b"BEGIN:VEVENT" not in week_calendar(desk, date(2026, 6, 15))


def test_the_round_holds_one_engineer_and_the_week_all(desk: Desk) -> None:
    planned(desk, VISIT)
    planned(desk, VISIT, engineer_id=OTHER)
    planned(desk, "2026-06-17 10:00")
    assert round_calendar(desk, date(2026, 6, 15)).count(b"BEGIN:VEVENT") == 1
    assert week_calendar(desk, date(2026, 6, 15)).count(b"BEGIN:VEVENT") == 3


def test_an_absence_from_a_calendar_forbids_a_visit_to_that_engineer_only(desk: Desk) -> None:
    taken = take_absences(desk, engineer_id=ENGINEER, data=calendar(HOLIDAY))
    assert (taken.added, taken.known) == (1, 0)
    with pytest.raises(Refusal, match="visit_engineer_absent") as caught:
        planned(desk, VISIT)
    assert caught.value.facts["title"] == "Отпуск"
    assert planned(desk, VISIT, engineer_id=OTHER).visit_id
    assert planned(desk, "2026-06-17 10:00").visit_id


def test_the_same_file_is_taken_once(desk: Desk) -> None:
    take_absences(desk, engineer_id=ENGINEER, data=calendar(HOLIDAY))
    again = take_absences(desk, engineer_id=ENGINEER, data=calendar(HOLIDAY))
    assert (again.added, again.known) == (0, 1)


def test_a_weekly_event_is_an_absence_each_week_until_its_end(desk: Desk) -> None:
    rule = "UID:w\r\nDTSTART:20260615T140000\r\nDURATION:PT2H\r\nSUMMARY:Учёба\r\nRRULE:FREQ=WEEKLY;COUNT=3"
    assert take_absences(desk, engineer_id=ENGINEER, data=calendar(rule)).added == 3
    with pytest.raises(Refusal, match="visit_engineer_absent"):
        planned(desk, "2026-06-29 15:00")
    assert planned(desk, "2026-06-29 10:00").visit_id


def test_what_is_not_understood_is_named_and_never_guessed(desk: Desk) -> None:
    monthly = "UID:m\r\nDTSTART:20260615T140000\r\nDURATION:PT2H\r\nSUMMARY:Совет\r\nRRULE:FREQ=MONTHLY"
    without = "UID:n\r\nSUMMARY:Без начала"
    taken = take_absences(desk, engineer_id=ENGINEER, data=calendar(monthly, without, HOLIDAY))
    assert (taken.added, taken.skipped) == (1, ("Совет", "Без начала"))


def test_free_time_and_cancelled_events_are_no_absences() -> None:
    free = HOLIDAY + "\r\nTRANSP:TRANSPARENT"
    gone = HOLIDAY + "\r\nSTATUS:CANCELLED"
    assert read_calendar(calendar(free, gone), zone=ALMATY).events == ()


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"<html>", b"BEGIN:VCARD"])
def test_a_file_that_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="calendar_unreadable"):
        read_calendar(data, zone=ALMATY)


def test_a_calendar_without_end_is_refused_before_it_fills_the_memory() -> None:
    endless = "UID:e\r\nDTSTART:20260101T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY"
    assert len(read_calendar(calendar(endless), zone=ALMATY).events) == 400
    with pytest.raises(BadInput, match="calendar_too_large"):
        read_calendar(calendar(*[endless] * 20), zone=ALMATY)


def test_an_absence_ends_after_it_begins_and_can_be_withdrawn(desk: Desk) -> None:
    with pytest.raises(BadInput, match="absence_ends_before_it_begins"):
        note_absence(desk, engineer_id=ENGINEER, starts_at=at(VISIT), ends_at=at(VISIT))
    kept = note_absence(
        desk, engineer_id=ENGINEER, starts_at=at(VISIT), ends_at=at(VISIT) + timedelta(hours=1)
    )
    assert [one.code for one in check_plan(desk, plan(VISIT)).findings] == ["visit_engineer_absent"]
    withdraw_absence(desk, absence_id=kept)
    assert plan_visit(desk, plan=plan(VISIT)).findings == ()


def test_times_with_a_zone_of_their_own_are_those_moments() -> None:
    said = "UID:z\r\nDTSTART;TZID=Europe/Budapest:20260615T100000\r\nDTEND:20260615T100000Z"
    (event,) = read_calendar(calendar(said), zone=ALMATY).events
    assert event.starts_at == datetime.fromisoformat("2026-06-15T10:00:00+02:00")
