"""A move or a calling off that nobody was told of is taken back whole; what was told is corrected."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.visits import REMINDER, VisitPhase
from services.desk import Desk
from services.facts import facts_of
from services.history import history_of
from services.last_act import DoneAct, may_undo
from services.office import Office
from services.rows import read_record
from services.today import today
from services.undoing import undo
from services.visit_moves import UNTOLD, assign_engineer, cancel_visit, move_visit
from services.visit_notices import NoticeForm, give_notice, open_tasks, visit_state
from services.visit_overview import reminders_to_call, visits_to_announce
from tests.factory import MovableClock, clock_at, make_office
from tests.services.visits_at_work import ENGINEER, OTHER, at, planned

VISIT, ELSEWHEN = "2026-06-15 10:00", "2026-06-17 15:00"
MAIL = "gulnar@example.org"


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down(ENGINEER)


def last(desk: Desk) -> DoneAct:
    assert desk.last.done is not None
    return desk.last.done


def moved(desk: Desk, visit_id: str, text: str = ELSEWHEN) -> DoneAct:
    """A move that nobody was told of."""
    move_visit(desk, visit_id=visit_id, starts_at=at(text), way=UNTOLD, engineer_id=OTHER)
    return last(desk)


def test_a_move_that_nobody_was_told_of_is_taken_back_with_both_notices(desk: Desk) -> None:
    visit_id = planned(desk, VISIT, contact_email=MAIL).visit_id
    before = {one: read_record("task", one) for one in _tasks(desk, visit_id)}
    done = moved(desk, visit_id)
    assert may_undo(done)
    undo(desk, done)
    state, visit = visit_state(desk, visit_id), read_record("visit", visit_id)
    assert (visit["starts_at"], visit["engineer_id"]) == ("2026-06-15T10:00:00+05:00", ENGINEER)
    assert (state.agreed, state.changes) == (at(VISIT), ())
    assert {one: read_record("task", one) for one in _tasks(desk, visit_id)} == before
    (waiting,) = [one for one in state.messages if one.purpose == REMINDER]
    assert waiting.send_at == at("2026-06-15 08:00")


def test_both_the_move_and_its_taking_back_stand_in_the_history(desk: Desk) -> None:
    visit_id = planned(desk, VISIT).visit_id
    undo(desk, moved(desk, visit_id))
    told = {
        (one.kind, one.taken_back) for one in history_of(desk.store, {"visit": [visit_id]}, language="ru")
    }
    assert ("visit_moved", True) in told and ("taken_back", False) in told


@pytest.mark.parametrize("way", ["phone", "email", "sms", "post", "in_person"])
def test_a_move_that_was_told_has_left_the_house(desk: Desk, way: str) -> None:
    visit_id = planned(desk, VISIT, contact_email=MAIL).visit_id
    move_visit(desk, visit_id=visit_id, starts_at=at(ELSEWHEN), way=way)
    assert not may_undo(last(desk))
    with pytest.raises(Refusal, match="act_left_the_house"):
        undo(desk, last(desk))


def test_a_move_whose_reminder_may_have_left_is_not_taken_back(desk: Desk, clock: MovableClock) -> None:
    visit_id = planned(desk, VISIT, contact_email=MAIL).visit_id
    done = moved(desk, visit_id)
    clock.set("2026-06-17 13:00")
    with pytest.raises(Refusal, match="act_left_the_house"):
        undo(desk, done)
    clock.set("2026-06-17 12:59")
    undo(desk, done)
    assert visit_state(desk, visit_id).agreed == at(VISIT)


def test_a_move_that_somebody_has_built_on_is_not_taken_back_under_it(
    desk: Desk, clock: MovableClock
) -> None:
    visit_id = planned(desk, VISIT).visit_id
    done = moved(desk, visit_id)
    clock.forward(minutes=1)
    give_notice(desk, visit_id=visit_id, notice=NoticeForm("phone", "+7701"))
    with pytest.raises(Refusal, match="act_has_followers"):
        undo(desk, done)
    assert visit_state(desk, visit_id).agreed == at(ELSEWHEN)


def test_a_visit_given_to_another_engineer_is_given_back(desk: Desk) -> None:
    visit_id = planned(desk, VISIT).visit_id
    assign_engineer(desk, visit_id=visit_id, engineer_id=OTHER)
    undo(desk, last(desk))
    assert read_record("visit", visit_id)["engineer_id"] == ENGINEER
    (task,) = open_tasks(desk, visit_id, "visit_reminder")
    assert read_record("task", task)["employee_id"] == ENGINEER


def test_a_calling_off_that_nobody_was_told_of_is_taken_back_and_everything_waits_again(
    desk: Desk, clock: MovableClock
) -> None:
    visit_id = planned(desk, VISIT, contact_phone="").visit_id
    tasks = _tasks(desk, visit_id)
    cancel_visit(desk, visit_id=visit_id, reason="Ошибка")
    assert _tasks(desk, visit_id) == []
    undo(desk, last(desk))
    assert visit_state(desk, visit_id).phase is VisitPhase.PLANNED
    assert _tasks(desk, visit_id) == tasks
    assert [one.visit_id for one in visits_to_announce(desk)] == [visit_id]
    clock.set("2026-06-15 08:00")
    assert [one.visit_id for one in reminders_to_call(desk)] == [visit_id]
    clock.set("2026-06-14 09:00")
    assert today(desk).visits_tomorrow == 1


def test_a_calling_off_that_was_told_has_left_the_house(desk: Desk) -> None:
    visit_id = planned(desk, VISIT).visit_id
    cancel_visit(desk, visit_id=visit_id, reason="просьба", told_at=desk.now(), way="phone")
    assert not may_undo(last(desk))


def test_an_announced_visit_that_was_called_off_in_error_is_taken_back_before_anybody_hears(
    desk: Desk,
) -> None:
    visit_id = planned(desk, VISIT).visit_id
    give_notice(desk, visit_id=visit_id, notice=NoticeForm("phone", "+7701"))
    cancel_visit(desk, visit_id=visit_id, reason="Ошибка")
    undo(desk, last(desk))
    assert visit_state(desk, visit_id).phase is VisitPhase.NOTIFIED


def test_a_notice_ordered_from_the_server_is_never_taken_back(desk: Desk) -> None:
    from services.visit_sending import send_message

    visit_id = planned(desk, VISIT, contact_email=MAIL).visit_id
    send_message(desk, visit_id=visit_id, purpose="notice", channel="email")
    assert not may_undo(last(desk))
    assert [one.kind for one in facts_of(desk.store, "visit", visit_id)].count("message_ordered") == 2


def _tasks(desk: Desk, visit_id: str) -> list[str]:
    return [*open_tasks(desk, visit_id, "visit_notice"), *open_tasks(desk, visit_id, "visit_reminder")]
