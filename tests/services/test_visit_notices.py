"""Telling the consumer: every way, the server's messages, both notices that move with a visit, proof."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from domain.errors import BadInput, Refusal
from domain.regulation.record import changed
from domain.visits import CHANGE, NOTICE, REMINDER, Notice, VisitPhase
from services.desk import Desk
from services.facts import facts_of
from services.letter_templates import DOCX
from services.office import Office
from services.recording import recording
from services.rows import read_record
from services.settings import Settings
from services.today import today
from services.visit_board import Verdict, week_view
from services.visit_moves import UNTOLD, assign_engineer, cancel_visit, check_move, move_visit
from services.visit_notices import NoticeForm, confirm_visit, give_notice, open_tasks, visit_state
from services.visit_overview import board, reminders_to_call, visits_to_announce, waiting_appeals
from services.visit_papers import change_paper, notice_paper, round_paper
from services.visit_planning import check_plan, plan_visit, visit_rules
from services.visit_sending import GoesAlong, send_message
from tests.factory import MovableClock, clock_at, make_office, person, registered
from tests.services.test_visit_conduct import words_of
from tests.services.visits_at_work import ENGINEER, OTHER, REGISTRY, at, plan, planned

VISIT = "2026-06-15 10:00"
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


def messages(desk: Desk, visit_id: str, purpose: str) -> list[Any]:
    facts = facts_of(desk.store, "visit", visit_id)
    return [one.data for one in facts if one.kind == "message_ordered" and one.data["purpose"] == purpose]


def answered(desk: Desk, visit_id: str, purpose: str, status: str, **said: object) -> None:
    """What the server writes about the newest message of a purpose."""
    sent = visit_state(desk, visit_id).message_of(purpose)
    assert sent is not None
    with recording(desk, "test") as act:
        act.fact("delivery", "visit", visit_id, {"status": status, "dispatched": sent.id, **said})


# --- the two notices ----------------------------------------------------------------------------


def test_the_short_notice_is_a_message_of_the_server_where_an_address_is_known(desk: Desk) -> None:
    made = planned(desk, VISIT, contact_email=MAIL, language="kk")
    (sent,) = messages(desk, made.visit_id, REMINDER)
    assert (sent["channel"], sent["address"]) == ("email", MAIL)
    assert (sent["send_at"], sent["expires_at"]) == ("2026-06-15T08:00:00+05:00", "2026-06-15T10:00:00+05:00")
    assert "еске саламыз" in sent["text"]


def test_without_an_address_the_short_notice_is_a_call(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, VISIT, contact_phone="")
    assert messages(desk, made.visit_id, REMINDER) == []
    clock.set("2026-06-15 07:59")
    assert reminders_to_call(desk) == []
    clock.set("2026-06-15 08:00")
    assert [one.visit_id for one in reminders_to_call(desk)] == [made.visit_id]


def test_a_message_that_did_not_leave_is_a_call_and_one_that_left_is_none(
    desk: Desk, clock: MovableClock
) -> None:
    lost, sent = planned(desk, VISIT).visit_id, planned(desk, VISIT, engineer_id=OTHER).visit_id
    clock.set("2026-06-15 08:05")
    answered(desk, lost, REMINDER, "failed", detail="status_550")
    answered(desk, sent, REMINDER, "accepted", sent_at="2026-06-15T08:00:30+05:00")
    assert [one.visit_id for one in reminders_to_call(desk)] == [lost]
    assert visit_state(desk, sent).reminder_given_at == at("2026-06-15 08:00:30")


def test_both_notices_move_with_the_visit(desk: Desk) -> None:
    made = planned(desk, VISIT, contact_email=MAIL)
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-17 15:00"), way=UNTOLD)
    (notice,) = open_tasks(desk, made.visit_id, "visit_notice")
    (reminder,) = open_tasks(desk, made.visit_id, "visit_reminder")
    assert read_record("task", notice)["due_on"] == "2026-06-10"
    assert read_record("task", reminder)["due_at"] == "2026-06-17T13:00:00+05:00"
    first, second = messages(desk, made.visit_id, REMINDER)
    assert second["send_at"] == "2026-06-17T13:00:00+05:00"
    assert (
        first["visit_starts_at"]
        != second["visit_starts_at"]
        == read_record("visit", made.visit_id)["starts_at"]
    )


def test_the_short_notice_can_be_switched_off_at_a_workplace(desk: Desk) -> None:
    Settings(desk.store).put("visit_reminder_to_consumer", False)
    made = planned(desk, VISIT)
    assert made.reminder_at is None
    assert open_tasks(desk, made.visit_id, "visit_reminder") == []


# --- ways ---------------------------------------------------------------------------------------


def test_a_notice_by_the_server_counts_when_it_left_and_says_whether_in_time(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-08 17:00")
    send_message(desk, visit_id=made.visit_id, purpose=NOTICE, channel="sms")
    (sent,) = messages(desk, made.visit_id, NOTICE)
    assert sent["latest_at"] == "2026-06-09T00:00:00+05:00"
    assert visit_state(desk, made.visit_id).notice is Notice.NONE
    answered(desk, made.visit_id, NOTICE, "accepted", sent_at="2026-06-08T19:10:00+00:00", in_time=False)
    state = visit_state(desk, made.visit_id)
    assert (state.notice, state.phase) == (Notice.LATE, VisitPhase.NOTIFIED)
    (shown,) = week_view(desk, date(2026, 6, 15)).visits
    assert (shown.notice, shown.notice_given_on) == ("late", date(2026, 6, 9))


def test_an_e_mailed_notice_carries_its_document_in_the_person_s_language(desk: Desk) -> None:
    made = planned(desk, VISIT, contact_email=MAIL, language="kk")
    send_message(desk, visit_id=made.visit_id, purpose=NOTICE, channel="email")
    (sent,) = messages(desk, made.visit_id, NOTICE)
    (paper,) = sent["files"]
    assert (paper["name"], paper["media_type"]) == ("Сапар туралы хабарлама.docx", DOCX)
    words = words_of(desk.blobs.read(paper["sha256"]))
    assert "мкр. Самал, 12" in words
    assert "электрондық поштамен" in words


def test_a_copy_for_reading_goes_along_where_one_was_made(desk: Desk) -> None:
    made = planned(desk, VISIT, contact_email=MAIL)
    along = GoesAlong(notice_paper(desk, made.visit_id, way="email"), b"%PDF copy")
    send_message(desk, visit_id=made.visit_id, purpose=NOTICE, channel="email", along=along)
    (sent,) = messages(desk, made.visit_id, NOTICE)
    assert [one["name"] for one in sent["files"]] == ["Уведомление о выезде.docx", "Уведомление о выезде.pdf"]
    assert desk.blobs.read(sent["files"][1]["sha256"]) == b"%PDF copy"


@pytest.mark.parametrize(("purpose", "channel"), [(NOTICE, "sms"), (REMINDER, "email"), (REMINDER, "sms")])
def test_a_short_message_carries_no_files(desk: Desk, purpose: str, channel: str) -> None:
    made = planned(desk, VISIT, contact_email=MAIL)
    send_message(desk, visit_id=made.visit_id, purpose=purpose, channel=channel)
    assert all("files" not in sent for sent in messages(desk, made.visit_id, purpose))


def test_a_message_needs_an_address(desk: Desk) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(BadInput, match="message_without_address"):
        send_message(desk, visit_id=made.visit_id, purpose=NOTICE, channel="email")


@pytest.mark.parametrize(("days", "in_time"), [(0, True), (3, True), (7, True), (8, False)])
def test_a_letter_counts_on_the_day_it_should_arrive(desk: Desk, days: int, in_time: bool) -> None:
    made = planned(desk, VISIT)
    form = NoticeForm("post", "мкр. Самал, 12", delivery_days=days)
    assert give_notice(desk, visit_id=made.visit_id, notice=form).in_time is in_time
    assert (visit_state(desk, made.visit_id).notice is Notice.IN_TIME) is in_time


@pytest.mark.parametrize("way", ["phone", "sms", "email", "post", "in_person"])
def test_every_way_leaves_proof(desk: Desk, way: str) -> None:
    made = planned(desk, VISIT)
    give_notice(
        desk, visit_id=made.visit_id, notice=NoticeForm(way, "+7701", spoke_with="Ахметова", note="ок")
    )
    (fact,) = [one for one in facts_of(desk.store, "visit", made.visit_id) if one.kind == "notice_given"]
    said = {name: fact.data[name] for name in ("way", "to", "spoke_with", "in_time", "latest_on")}
    assert said == {
        "way": way,
        "to": "+7701",
        "spoke_with": "Ахметова",
        "in_time": True,
        "latest_on": "2026-06-08",
    }


def test_a_way_that_is_none_is_refused(desk: Desk) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(BadInput, match="notice_way_unknown"):
        give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("pigeon"))


def test_a_refused_visit_is_no_notice_in_time_and_a_confirmed_one_is_confirmed(desk: Desk) -> None:
    refused, confirmed = planned(desk, VISIT).visit_id, planned(desk, VISIT, engineer_id=OTHER).visit_id
    give_notice(desk, visit_id=refused, notice=NoticeForm("phone", "+7701", result="refused"))
    give_notice(desk, visit_id=confirmed, notice=NoticeForm("phone", "+7701"))
    confirm_visit(desk, visit_id=confirmed)
    assert visit_state(desk, refused).notice is Notice.REFUSED
    assert visit_state(desk, confirmed).phase is VisitPhase.CONFIRMED


def test_a_frozen_notice_stays_in_time_when_the_calendar_changes_later(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    clock.set("2026-06-08 17:30")
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    clock.set("2026-06-20 09:00")
    assert visit_state(desk, made.visit_id).notice is Notice.IN_TIME


# --- changes ------------------------------------------------------------------------------------


def test_a_visit_nobody_was_told_of_is_planned_anew_and_must_leave_time_again(desk: Desk) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(Refusal, match="visit_notice_late"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-04 10:00"), way=UNTOLD)
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-22 10:00"), way=UNTOLD)
    state = visit_state(desk, made.visit_id)
    assert (state.notice, state.late_change, state.agreed) == (Notice.NONE, False, at("2026-06-22 10:00"))


def test_who_knows_the_agreed_time_must_be_told_of_another(desk: Desk) -> None:
    made = planned(desk, VISIT)
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    with pytest.raises(Refusal, match="change_must_be_told"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-22 10:00"), way=UNTOLD)


def test_a_change_told_by_the_server_is_ordered_once(desk: Desk) -> None:
    made = planned(desk, VISIT, contact_email=MAIL)
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 10:00"), way="email")
    (sent,) = messages(desk, made.visit_id, CHANGE)
    assert "16.06.2026" in sent["text"]
    assert sent["subject"] == "Изменено время выезда: 16.06.2026 в 10:00"
    (paper,) = sent["files"]
    words = words_of(desk.blobs.read(paper["sha256"]))
    assert (paper["name"], "16 июня" in words) == (
        "Уведомление об изменении времени выезда.docx",
        True,
    )


def test_the_other_engineer_takes_a_visit_at_the_agreed_time(desk: Desk) -> None:
    made = planned(desk, VISIT)
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    assign_engineer(desk, visit_id=made.visit_id, engineer_id=OTHER)
    assert read_record("visit", made.visit_id)["engineer_id"] == OTHER
    assert visit_state(desk, made.visit_id).changes == ()


def test_a_visit_is_not_moved_upon_another_nor_into_the_past(desk: Desk) -> None:
    planned(desk, VISIT)
    made = planned(desk, "2026-06-16 10:00")
    with pytest.raises(Refusal, match="visit_double_booked"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-15 10:30"))
    with pytest.raises(BadInput, match="visit_in_the_past"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-05-29 10:30"), reason="x")


def test_a_move_can_be_looked_at_before_it_is_made(desk: Desk, clock: MovableClock) -> None:
    made = planned(desk, "2026-06-16 15:00")
    give_notice(desk, visit_id=made.visit_id, notice=NoticeForm("phone", "+7701"))
    clock.set("2026-06-16 13:01")
    check = check_move(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 17:45"))
    assert (check.announced, check.change.in_time) == (True, False)
    assert [one.code for one in check.findings] == ["visit_outside_hours"]


def test_calling_off_says_how_and_when_it_was_told_and_is_not_undone_by_a_late_step(
    desk: Desk, clock: MovableClock
) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(BadInput, match="notice_in_the_future"):
        cancel_visit(desk, visit_id=made.visit_id, reason="x", told_at=at("2026-06-02 10:00"))
    cancel_visit(desk, visit_id=made.visit_id, reason="просьба", told_at=desk.now(), way="phone")
    state = visit_state(desk, made.visit_id)
    assert (state.cancelled_for, state.cancel_told_at) == ("просьба", at("2026-06-01 10:00"))
    with pytest.raises(Refusal, match="visit_is_over"):
        move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-22 10:00"))


# --- plans --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("2026-06-15 08:30", ["visit_outside_hours"]),
        ("2026-06-15 17:30", ["visit_outside_hours"]),
        ("2026-06-20 10:00", ["visit_on_day_off"]),
        ("2026-06-15 10:00", []),
    ],
)
def test_hours_and_days_off_are_said_and_not_forbidden(desk: Desk, text: str, codes: list[str]) -> None:
    assert [one.code for one in check_plan(desk, plan(text)).findings] == codes


@pytest.mark.parametrize(("address", "vague"), [("Астана", True), ("мкр. Самал, 12", False), ("12", True)])
def test_an_address_without_street_or_house_is_said(desk: Desk, address: str, vague: bool) -> None:
    codes = [one.code for one in check_plan(desk, plan(VISIT, address=address)).findings]
    assert codes == (["visit_address_vague"] if vague else [])


def test_urgent_visits_are_for_rules_that_know_them(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    without = changed(visit_rules(desk), urgent=None)
    monkeypatch.setattr("services.visit_planning.visit_rules", lambda _: without)
    with pytest.raises(Refusal, match="visit_urgent_unknown"):
        plan_visit(desk, plan=plan("2026-06-01 15:00", urgent_reason="течь"))


def test_a_recorded_consent_lifts_the_five_days_only_where_the_profile_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = visit_rules(desk)
    lifting = changed(rules, notice=changed(rules.notice, consent_lifts=True))
    with pytest.raises(Refusal, match="visit_notice_late"):
        plan_visit(desk, plan=plan("2026-06-03 10:00", consent=True))
    monkeypatch.setattr("services.visit_planning.visit_rules", lambda _: lifting)
    made = plan_visit(desk, plan=plan("2026-06-03 10:00", consent=True))
    assert made.notice_latest_on is None
    (fact, *_) = facts_of(desk.store, "visit", made.visit_id)
    assert fact.data["consent"] is True


# --- lists, week, board, papers -----------------------------------------------------------------


def test_days_of_the_week_are_too_early_on_the_edge_or_lawful_with_the_reason(desk: Desk) -> None:
    days = {one.on.day: one for one in week_view(desk, date(2026, 6, 1), days=14).days}
    found = {number: days[number].verdict for number in (1, 5, 6, 8, 9)}
    early, edge, lawful = Verdict.TOO_EARLY, Verdict.LITERAL, Verdict.LAWFUL
    assert found == {1: early, 5: early, 6: edge, 8: edge, 9: lawful}
    assert not days[6].working


def test_visits_to_announce_stand_with_the_nearest_last_day_first(desk: Desk, clock: MovableClock) -> None:
    later, sooner = planned(desk, "2026-06-24 10:00").visit_id, planned(desk, "2026-06-22 10:00").visit_id
    told = planned(desk, "2026-06-23 10:00").visit_id
    give_notice(desk, visit_id=told, notice=NoticeForm("phone", "+7701"))
    assert [one.visit_id for one in visits_to_announce(desk)] == [sooner, later]
    clock.set("2026-06-17 09:00")
    last_day = [one.visit_id for one in visits_to_announce(desk) if one.notify_today(desk.today())]
    assert last_day == [sooner, later]


def test_an_appeal_with_a_check_on_site_waits_for_a_date_until_a_visit_is_planned(
    office: Office, desk: Desk
) -> None:
    registry = office.sit_down(REGISTRY)
    appeal = registered(registry)
    made = planned(desk, VISIT, appeal_id=appeal.appeal_id, site_check=True)
    assert waiting_appeals(desk) == []
    cancel_visit(desk, visit_id=made.visit_id, reason="просьба")
    assert [one.appeal_id for one in waiting_appeals(desk)] == [appeal.appeal_id]


def test_the_board_counts_for_the_centre_and_for_each_engineer(desk: Desk, clock: MovableClock) -> None:
    late = planned(desk, VISIT).visit_id
    planned(desk, "2026-06-16 10:00", engineer_id=OTHER)
    clock.set("2026-06-14 09:00")
    give_notice(desk, visit_id=late, notice=NoticeForm("phone", "+7701"))
    lines = {one.engineer_id: one for one in board(desk).lines}
    whole, mine, others = lines[""], lines[ENGINEER], lines[OTHER]
    assert (whole.planned, whole.unannounced, whole.late_notices, whole.tomorrow) == (2, 1, 1, 1)
    assert (mine.late_notices, mine.unannounced, others.unannounced) == (1, 0, 1)
    assert [one.visit_id for one in board(desk).late] == [late]


@pytest.mark.parametrize(
    ("language", "word"),
    [("ru", "Уведомление"), ("kk", "хабарлама"), ("hu", "Értesítés"), ("en", "Notice")],
)
def test_the_notice_is_written_in_the_person_s_language(
    office: Office, desk: Desk, language: str, word: str
) -> None:
    appeal = registered(office.sit_down(REGISTRY), language=language, applicant=person(language=language))
    made = planned(desk, VISIT, appeal_id=appeal.appeal_id)
    paper = notice_paper(desk, made.visit_id)
    assert paper.language == language
    assert word.lower() in words_of(paper.docx).lower()
    assert "Тен Олег Викторович" in words_of(paper.docx)


def test_the_notice_of_a_change_needs_a_change(desk: Desk) -> None:
    made = planned(desk, VISIT)
    with pytest.raises(Refusal, match="visit_never_moved"):
        change_paper(desk, made.visit_id)
    move_visit(desk, visit_id=made.visit_id, starts_at=at("2026-06-16 12:30"), reason="авария")
    assert "12:30" in words_of(change_paper(desk, made.visit_id, way="phone").docx)


def test_the_sheet_of_the_round_names_every_door(desk: Desk) -> None:
    planned(desk, VISIT, purpose="Сверка")
    planned(desk, "2026-06-15 14:00", address="ул. Абая, 3")
    paper = round_paper(desk, date(2026, 6, 15))
    said = words_of(paper.docx)
    assert paper.name == "Маршрутный лист 2026-06-15.docx"
    assert [
        part for part in ("мкр. Самал, 12", "ул. Абая, 3", "Сверка", "10:00", "14:00") if part not in said
    ] == []


def test_s59_on_the_last_day_the_start_counts_what_is_to_be_told(desk: Desk, clock: MovableClock) -> None:
    planned(desk, "2026-06-24 10:00")
    clock.set("2026-06-16 09:00")
    assert today(desk).notices_today == 0
    clock.set("2026-06-17 09:00")
    assert today(desk).notices_today == 1


def test_the_hours_of_visits_and_the_way_between_them_are_settings_of_the_workplace(desk: Desk) -> None:
    settings = Settings(desk.store)
    settings.put("visits_from", "08:00")
    settings.put("visit_travel_minutes", 0)
    planned(desk, "2026-06-15 08:00")
    assert check_plan(desk, plan("2026-06-15 09:00")).findings == ()


def test_how_the_server_tells_consumers_is_a_setting_of_the_workplace(desk: Desk) -> None:
    Settings(desk.store).put("visit_messages_by", [])
    made = planned(desk, VISIT, contact_email=MAIL)
    assert messages(desk, made.visit_id, REMINDER) == []
    assert len(open_tasks(desk, made.visit_id, "visit_reminder")) == 1
