"""Registered and handed over in time: counted in Today, reminded of before the place closes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.regulation.vocabulary import Stage
from services.desk import Desk
from services.intake import accept_appeal, register_accepted
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.office import Office
from services.registration_watch import day_end, open_stages
from services.routing import direct_to_unit
from services.today import today
from tests.factory import MovableClock, appeal_form, clock_at, make_office, registered

WEB = {"channel": "web_form", "topic": "charges"}


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-09-04 15:20")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down("e-kovaleva")


def waiting(desk: Desk) -> tuple[int, int]:
    counts = today(desk)
    return counts.to_register, counts.to_direct


def test_cib_2_5a_what_came_in_and_has_no_number_is_counted_until_it_is_registered(
    tmp_path: Path, clock: MovableClock
) -> None:
    desk = make_office(tmp_path / "cib", clock=clock, profile="cib").sit_down("e-kovaleva")
    taken = accept_appeal(desk, form=appeal_form(topic=""))
    assert waiting(desk) == (1, 0)
    (stage,) = open_stages(desk)
    assert (stage.stage, stage.due_on, stage.binding) == (Stage.REGISTERED, date(2026, 9, 4), False)
    register_accepted(desk, appeal_id=taken.appeal_id)
    assert waiting(desk) == (0, 0)


def test_cib_2_5a_before_the_day_ends_somebody_is_reminded(tmp_path: Path, clock: MovableClock) -> None:
    desk = make_office(tmp_path / "cib", clock=clock, profile="cib").sit_down("e-kovaleva")
    accept_appeal(desk, form=appeal_form(topic=""))
    assert day_end(desk) is None
    clock.set("2026-09-04 17:00")
    left = day_end(desk)
    assert left is not None and (left.unregistered, left.undirected) == (1, 0)
    clock.set("2026-09-04 18:00")
    assert day_end(desk) is None


def test_aes_w3_a_web_appeal_is_to_be_registered_today_even_late_on_friday(
    desk: Desk, clock: MovableClock
) -> None:
    clock.set("2026-09-04 17:20")
    taken = accept_appeal(desk, form=appeal_form(**WEB))
    assert waiting(desk) == (1, 0)
    left = day_end(desk)
    assert left is not None and left.closes_at.isoformat() == "2026-09-04T18:00:00+05:00"
    clock.set("2026-09-04 17:55")
    register_accepted(desk, appeal_id=taken.appeal_id)
    assert [(one.stage, one.due_on) for one in open_stages(desk)] == [(Stage.HANDED_OVER, date(2026, 9, 4))]


def test_aes_w4_a_web_appeal_that_nobody_directed_is_reminded_of(desk: Desk, clock: MovableClock) -> None:
    made = registered(desk, **WEB)
    assert waiting(desk) == (0, 1)
    clock.set("2026-09-04 17:30")
    left = day_end(desk)
    assert left is not None and (left.unregistered, left.undirected) == (0, 1)
    direct_to_unit(desk, appeal_id=made.appeal_id, unit_id="u-sales")
    assert (waiting(desk), day_end(desk)) == ((0, 0), None)


def test_the_count_opens_the_list_of_the_same_appeals(desk: Desk) -> None:
    made = registered(desk, **WEB)
    registered(desk, channel="post")
    (line,) = first_lines(desk, JournalFilter(undirected=True))
    assert line.number == made.number


def test_a_letter_by_post_has_no_term_of_registration_in_aes(desk: Desk, clock: MovableClock) -> None:
    registered(desk, channel="post")
    clock.set("2026-09-04 17:30")
    assert (waiting(desk), day_end(desk)) == ((0, 0), None)


def test_std_gives_one_working_day_and_reminds_on_its_evening(tmp_path: Path, clock: MovableClock) -> None:
    std = make_office(tmp_path / "std", clock=clock, profile="std").sit_down("e-kovaleva")
    registered(std, topic="", kind="appeal")
    clock.set("2026-09-04 16:30")
    assert day_end(std) is None
    clock.set("2026-09-07 16:30")
    assert day_end(std) is not None


def test_on_a_day_off_nobody_is_reminded(tmp_path: Path, clock: MovableClock) -> None:
    cib = make_office(tmp_path / "cib", clock=clock, profile="cib").sit_down("e-kovaleva")
    accept_appeal(cib, form=appeal_form(topic=""))
    clock.set("2026-09-05 17:30")
    assert day_end(cib) is None


def test_cib_1_4_the_coordinator_sees_every_unit_and_an_executor_the_own_one(
    tmp_path: Path, clock: MovableClock
) -> None:
    cib = make_office(tmp_path / "cib", clock=clock, profile="cib")
    clerk = cib.sit_down("e-kovaleva")
    ours, theirs = registered(clerk, topic=""), registered(clerk, topic="")
    direct_to_unit(clerk, appeal_id=ours.appeal_id, unit_id="u-sales")
    direct_to_unit(clerk, appeal_id=theirs.appeal_id, unit_id="u-contract")
    coordinator, executor = cib.sit_down("e-omarova"), cib.sit_down("e-zhuk")
    assert {line.number for line in first_lines(coordinator, JournalFilter())} == {ours.number, theirs.number}
    assert [line.number for line in first_lines(executor, JournalFilter())] == [ours.number]
    assert today(executor).open_appeals == 1


def test_cib_1_4_an_executor_sees_what_was_given_to_him_in_another_unit(
    tmp_path: Path, clock: MovableClock
) -> None:
    cib = make_office(tmp_path / "cib", clock=clock, profile="cib")
    made = registered(cib.sit_down("e-kovaleva"), topic="", unit_id="u-contract", executor_id="e-zhuk")
    assert [line.number for line in first_lines(cib.sit_down("e-zhuk"), JournalFilter())] == [made.number]
