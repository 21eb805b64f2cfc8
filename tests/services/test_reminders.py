"""Reminders come in the hours of work, a quarter of an hour before a call-back, and to whom they concern."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from services.call_form import CallForm
from services.intake import accept_appeal
from services.phone_calls import note_call
from services.reminders import due_reminders, is_at_work
from services.settings import Settings
from tests.factory import ALMATY, appeal_form, clock_at, make_office


def waiting(at: str) -> CallForm:
    moment = datetime.fromisoformat(at).replace(tzinfo=ALMATY)
    return CallForm(
        phone="8 702 555 99 99",
        caller="Ким",
        question="Когда?",
        outcome="call_back",
        call_back_by="staff",
        call_back_at=moment,
    )


def test_a_call_back_is_reminded_of_a_quarter_of_an_hour_before(tmp_path: Path) -> None:
    clock = clock_at("2026-09-09 10:00")
    desk = make_office(tmp_path, clock=clock, profile="std").sit_down("e-kovaleva")
    note_call(desk, form=waiting("2026-09-10 14:00"))
    clock.set("2026-09-10 13:44")
    assert due_reminders(desk) == []
    clock.set("2026-09-10 13:45")
    (one,) = due_reminders(desk)
    assert (one.kind, one.name, one.phone) == ("call_back", "Ким", "8 702 555 99 99")
    Settings(desk.store).put("reminder_minutes_before_call_back", 5)
    assert due_reminders(desk) == []


def test_nobody_is_reminded_outside_the_hours_of_work(tmp_path: Path) -> None:
    clock = clock_at("2026-09-09 10:00")
    desk = make_office(tmp_path, clock=clock).sit_down("e-kovaleva")
    note_call(desk, form=waiting("2026-09-09 17:50"))
    clock.set("2026-09-09 17:59")
    assert len(due_reminders(desk)) == 1
    for silent in ("2026-09-09 18:00", "2026-09-12 11:00", "2026-09-13 11:00"):
        clock.set(silent)
        assert (is_at_work(desk), due_reminders(desk)) == (False, [])


def test_where_no_hours_are_known_a_working_day_counts(tmp_path: Path) -> None:
    clock = clock_at("2026-09-09 10:00")
    desk = make_office(tmp_path, clock=clock, profile="vks").sit_down("e-zhuk")
    assert is_at_work(desk)
    clock.set("2026-09-12 10:00")
    assert not is_at_work(desk)
    clock.set("2026-09-09 20:00")
    assert not is_at_work(desk)


def test_the_registry_is_reminded_of_a_box_that_nobody_emptied(tmp_path: Path) -> None:
    clock = clock_at("2026-09-07 10:00")
    office = make_office(tmp_path, clock=clock, place="p2")
    operator, registry = office.sit_down("e-akhmetov"), office.sit_down("e-kovaleva")
    accept_appeal(operator, form=appeal_form(channel="service_centre", kind="claim"), into_box=True)
    clock.set("2026-09-09 10:00")
    assert due_reminders(operator) == []
    (one,) = due_reminders(registry)
    assert (one.kind, one.count) == ("box", 1)


def test_a_letter_that_confirms_a_call_is_reminded_of_the_next_working_day(tmp_path: Path) -> None:
    clock = clock_at("2026-09-11 10:00")
    desk = make_office(tmp_path, clock=clock, profile="hdh").sit_down("e-kovaleva")
    ticks = ("fastest", "no_mishearing", "not_overheard")
    said = CallForm(question="Díj", answer="12 000", outcome="answered", important=True, ticks=ticks)
    note_call(desk, form=replace(said, confirm_by="post"))
    assert due_reminders(desk) == []
    clock.set("2026-09-14 10:00")
    assert [one.kind for one in due_reminders(desk)] == ["confirm"]
