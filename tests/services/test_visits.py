"""Visits: lawful dates, proof of notice, changes judged against the time agreed last (S49-S59)."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from domain.visits import Notice, VisitPhase
from services.card import appeal_card
from services.desk import Desk
from services.intake_form import NewFile
from services.office import Office
from services.visit_conduct import arrive, depart, introduce
from services.visit_finish import VisitResult, finish_visit
from services.visit_moves import cancel_visit, move_visit
from services.visit_notices import (
    NoticeForm,
    give_notice,
    give_reminder,
    note_attempt,
    open_tasks,
    visit_state,
)
from services.visit_planning import VisitPlan, check_plan, first_lawful_date, plan_visit
from services.visit_view import visit_view
from tests.factory import ALMATY, MovableClock, clock_at, make_office, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock)


@pytest.fixture
def desk(office: Office) -> Desk:
    return office.sit_down("e-ten")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def plan(text: str, **changes: object) -> VisitPlan:
    values: dict[str, object] = {"address": "мкр. Самал, 12", "contact_phone": "+7 701 555 45 18"}
    return VisitPlan("e-ten", at(text), **{**values, **changes})  # type: ignore[arg-type]


def test_the_latest_notice_of_a_visit_on_15_june_is_8_june(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    assert made.notice_latest_on == date(2026, 6, 8)


def test_a_notice_on_the_last_day_is_in_time(desk: Desk, clock: MovableClock) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    clock.set("2026-06-08 17:30")
    assert give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701")).in_time
    assert visit_state(desk, made.visit_id).notice is Notice.IN_TIME


def test_a_notice_one_day_later_is_late_and_stays_late(desk: Desk, clock: MovableClock) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    clock.set("2026-06-09 09:00")
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    assert visit_state(desk, made.visit_id).notice is Notice.LATE


def test_an_ordinary_visit_that_leaves_no_time_is_refused_with_the_first_lawful_date(desk: Desk) -> None:
    with pytest.raises(Refusal, match="visit_notice_late") as caught:
        plan_visit(desk, plan=plan("2026-06-05 10:00"))
    assert caught.value.facts["first_visit_on"] == date(2026, 6, 8)


def test_the_proposed_date_satisfies_the_stricter_reading_too(desk: Desk) -> None:
    assert first_lawful_date(desk) == date(2026, 6, 9)
    assert first_lawful_date(desk, strict=False) == date(2026, 6, 8)


def test_consent_does_not_lift_the_five_days_in_aes(desk: Desk) -> None:
    with pytest.raises(Refusal, match="visit_notice_late"):
        plan_visit(desk, plan=plan("2026-06-03 10:00", consent=True))


def test_a_visit_in_the_past_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="visit_in_the_past"):
        plan_visit(desk, plan=plan("2026-05-01 10:00"))


def test_a_visit_needs_an_address(desk: Desk) -> None:
    with pytest.raises(BadInput, match="visit_without_address"):
        plan_visit(desk, plan=plan("2026-06-15 10:00", address=""))


def test_an_engineer_is_not_booked_twice(desk: Desk) -> None:
    plan_visit(desk, plan=plan("2026-06-15 10:00"))
    with pytest.raises(Refusal, match="visit_double_booked"):
        plan_visit(desk, plan=plan("2026-06-15 10:30"))


def test_too_short_a_way_between_two_visits_is_a_warning(desk: Desk) -> None:
    plan_visit(desk, plan=plan("2026-06-15 10:00"))
    found = check_plan(desk, plan("2026-06-15 11:10")).findings
    assert [finding.code for finding in found] == ["visit_travel_gap_short"]


def test_each_visit_schedules_two_notices_that_move_with_it(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    assert made.reminder_at == at("2026-06-15 08:00")
    assert len(open_tasks(desk, made.visit_id, "visit_notice")) == 1
    (task,) = open_tasks(desk, made.visit_id, "visit_reminder")
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 15:00"))
    row = desk.store.execute("SELECT due_at FROM task WHERE id = ?", (task,)).fetchone()
    assert row[0] == "2026-06-16T13:00:00+05:00"


def test_notices_leave_proof_and_end_their_tasks(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701", spoke_with="Ахметова"))
    give_reminder(desk, visit_id=made.visit_id, way="phone", result="told")
    assert open_tasks(desk, made.visit_id, "visit_notice") == []
    assert open_tasks(desk, made.visit_id, "visit_reminder") == []


def test_nobody_reached_is_counted_and_is_no_notice(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    note_attempt(desk, visit_id=made.visit_id, way="phone", result="no answer")
    assert note_attempt(desk, visit_id=made.visit_id, way="phone", result="no answer") == 2
    assert visit_state(desk, made.visit_id).notice is Notice.NOT_REACHED


@pytest.mark.parametrize(("told", "in_time"), [("2026-06-16 13:00", True), ("2026-06-16 13:01", False)])
def test_a_change_is_told_two_hours_before_the_earlier_time(
    desk: Desk, clock: MovableClock, told: str, in_time: bool
) -> None:
    made = plan_visit(desk, plan=plan("2026-06-16 15:00"))
    clock.set(told)
    judged = move_visit(
        desk, visit_id=made.visit_id, starts_at=at("2026-06-17 11:00"), reason="авария на сети"
    )
    assert judged.in_time is in_time


def test_a_late_change_asks_for_a_reason_and_is_then_kept(desk: Desk, clock: MovableClock) -> None:
    made = plan_visit(desk, plan=plan("2026-06-16 15:00"))
    clock.set("2026-06-16 14:00")
    with pytest.raises(Refusal, match="late_change_needs_reason"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-17 11:00"))
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-17 11:00"), reason="авария")
    state = visit_state(desk, made.visit_id)
    assert (state.late_change, state.agreed) == (True, at("2026-06-17 11:00"))


def test_moving_to_an_earlier_hour_may_be_in_time_and_still_short(desk: Desk, clock: MovableClock) -> None:
    made = plan_visit(desk, plan=plan("2026-06-16 15:00"))
    clock.set("2026-06-16 12:30")
    judged = move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 13:00"))
    assert (judged.in_time, judged.short, judged.minutes_before) == (True, True, 30)


def test_after_a_second_change_the_limit_counts_from_the_time_agreed_last(
    desk: Desk, clock: MovableClock
) -> None:
    made = plan_visit(desk, plan=plan("2026-06-16 15:00"))
    clock.set("2026-06-16 10:00")
    assert move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 12:00")).in_time
    clock.set("2026-06-16 10:30")
    second = move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 16:00"), reason="пробка")
    assert (second.in_time, second.latest) == (False, at("2026-06-16 10:00"))


def test_an_urgent_visit_needs_no_five_days_but_a_notice_before_departure(
    desk: Desk, clock: MovableClock
) -> None:
    made = plan_visit(desk, plan=plan("2026-06-01 12:00", urgent_reason="течь"))
    with pytest.raises(Refusal, match="visit_departed_without_notice"):
        depart(desk, visit_id=made.visit_id)
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    clock.forward(minutes=5)
    depart(desk, visit_id=made.visit_id)
    assert visit_state(desk, made.visit_id).phase is VisitPhase.DEPARTED


def test_a_visit_cannot_be_closed_without_the_document_shown(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    with pytest.raises(Refusal, match="visit_document_missing"):
        finish_visit(desk, visit_id=made.visit_id, result=VisitResult("done"))


def test_a_finished_visit_leaves_an_act_with_its_appeal(
    office: Office, desk: Desk, clock: MovableClock
) -> None:
    appeal = registered(office.sit_down("e-kovaleva"))
    made = plan_visit(desk, plan=plan("2026-06-15 10:00", appeal_id=appeal.appeal_id))
    clock.set("2026-06-15 09:40")
    depart(desk, visit_id=made.visit_id)
    arrive(desk, visit_id=made.visit_id)
    introduce(desk, visit_id=made.visit_id)
    photo = NewFile("датчик.png", _png(), "image/png")
    result = VisitResult(
        "done", "В зале +15 °C", (("ГВС", "123"),), photos=(photo,), signature_refused="нет времени"
    )
    written = finish_visit(desk, visit_id=made.visit_id, result=result)
    card = appeal_card(desk, appeal.appeal_id)
    assert [file.name for file in card.state.attachments] == [f"{written.act_number}.docx"]
    assert card.visits[0].state == "closed"


def test_a_check_on_site_changes_the_base_and_unit_of_the_appeals_term(office: Office, desk: Desk) -> None:
    appeal = registered(office.sit_down("e-kovaleva"))
    assert appeal.term.due_on == date(2026, 6, 22)
    plan_visit(desk, plan=plan("2026-06-15 10:00", appeal_id=appeal.appeal_id, site_check=True))
    card = appeal_card(desk, appeal.appeal_id)
    assert (card.state.due_on, card.state.rule) == (date(2026, 7, 1), "complex")
    assert "term_changed" in [line.kind for line in card.history]


def test_on_the_last_day_the_visit_asks_for_its_notice(desk: Desk, clock: MovableClock) -> None:
    made = plan_visit(desk, plan=plan("2026-06-24 10:00"))
    clock.set("2026-06-17 09:00")
    assert visit_view(desk, made.visit_id).notice_today


def test_a_cancelled_visit_says_when_the_consumer_was_told(desk: Desk) -> None:
    made = plan_visit(desk, plan=plan("2026-06-15 10:00"))
    cancel_visit(desk, visit_id=made.visit_id, reason="просьба потребителя", told_at=desk.now())
    assert visit_state(desk, made.visit_id).phase is VisitPhase.CANCELLED
    assert open_tasks(desk, made.visit_id, "visit_notice") == []


def _png() -> bytes:
    import io

    from PIL import Image

    file = io.BytesIO()
    Image.new("RGB", (64, 48), "#88a").save(file, "PNG")
    return file.getvalue()
