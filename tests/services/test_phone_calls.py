"""Calls from the first word to the call-back, in the regulations that know them (S68-S71, AES-P, STD-4.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from domain.calls import CallPhase
from domain.errors import BadInput, Refusal
from services.applicants import suggest_applicants
from services.call_acts import (
    call_state,
    confirm_in_writing,
    correct_call,
    delete_recording,
    move_call_back,
    note_call_back,
    note_confirmations,
    withdraw_call,
)
from services.call_form import CallForm, begun_calls, form_of, save_call
from services.call_list import CallFilter, call_lines, call_rows, call_view, calls_due
from services.closing import close_appeal, closing_view
from services.desk import Desk
from services.intake import register_appeal
from services.intake_addition import add_to_appeal
from services.phone_calls import appeal_of_call, check_call, note_call
from services.recording import recording
from services.standard_answers import find_answers
from services.today import today
from tests.factory import ALMATY, MovableClock, appeal_form, clock_at, make_office, registered


def desk_of(
    folder: Path, profile: str = "aes", *, who: str = "e-kovaleva", at: str = "2026-09-09 10:00"
) -> tuple[Desk, MovableClock]:
    """An operator on the phone on Wednesday 9 September 2026."""
    clock = clock_at(at)
    return make_office(folder, clock=clock, profile=profile).sit_down(who), clock


def almaty(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def call(**changes: Any) -> CallForm:
    plain = CallForm(
        phone="+7 701 555 45 18",
        caller="Ахметова Гүлнар",
        question="Почему вырос счёт?",
        answer="Счёт зависит от показаний прибора.",
        outcome="answered",
    )
    return replace(plain, **changes)


BACK: dict[str, Any] = {"outcome": "call_back", "call_back_by": "staff"}


# --- the note -----------------------------------------------------------------------------------


def test_every_call_is_a_row_with_its_number_its_day_and_hour(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    note_call(desk, form=call(started_at=almaty("2026-09-09 09:55")))
    (line,) = call_lines(desk, call_rows(desk))
    assert (line.phone, line.caller, line.state) == ("+7 701 555 45 18", "Ахметова Гүлнар", "answered")
    assert line.started_at == almaty("2026-09-09 09:55")
    assert not line.open


def test_a_note_without_an_outcome_stays_a_draft(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    with pytest.raises(Refusal) as refused:
        note_call(desk, form=call(outcome=""))
    assert refused.value.code == "call_outcome_missing"
    assert len(call_rows(desk)) == 0


def test_aes_wants_the_number_of_the_caller_and_takes_hidden_for_one(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    with pytest.raises(Refusal, match="call_number_missing"):
        note_call(desk, form=call(phone=""))
    assert note_call(desk, form=call(phone="hidden")).call_id


def test_a_recorded_call_without_the_warning_is_kept_with_a_remark(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std")
    noted = note_call(desk, form=call(recorded=True))
    assert "call_recording_unwarned" in [finding.code for finding in noted.findings]
    warned = note_call(desk, form=call(recorded=True, warned_at=desk.now()))
    assert warned.findings == ()
    assert call_state(desk, warned.call_id).recording_warned


def test_two_minutes_are_the_most_a_caller_waits(tmp_path: Path) -> None:
    desk, clock = desk_of(tmp_path, "std")
    begun = call(started_at=desk.now())
    assert not check_call(desk, begun).overlong
    clock.forward(minutes=2, seconds=5)
    assert check_call(desk, begun).overlong


def test_what_was_typed_of_a_call_survives_a_crash(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    form = call(started_at=desk.now(), stated=("surname",), warned_at=desk.now(), **BACK)
    draft = save_call(desk, form, draft_id="")
    assert form_of(begun_calls(desk)[0].content) == form
    note_call(desk, form=call(), draft_id=draft.id)
    assert begun_calls(desk) == []


def test_the_note_names_the_specialist_who_was_asked_and_hands_the_question_on(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std")
    noted = note_call(desk, form=call(specialist_id="e-zhuk", pass_to_unit_id="u-sales"))
    view = call_view(desk, noted.call_id)
    assert view.operator is not None and view.specialist is not None
    assert (view.operator.id, view.specialist.id) == ("e-kovaleva", "e-zhuk")
    assert view.unit == "Управление сбыта"
    row = desk.store.execute("SELECT kind, unit_id, note FROM task").fetchone()
    assert row == ("pass_on", "u-sales", "Почему вырос счёт?")


# --- calling back ---------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", ["std", "aes"])
def test_s68_a_call_back_without_day_and_hour_is_blocked(tmp_path: Path, profile: str) -> None:
    desk, _ = desk_of(tmp_path, profile)
    with pytest.raises(Refusal) as refused:
        note_call(desk, form=call(**BACK))
    assert (refused.value.code, refused.value.facts["where"]) == ("call_back_time_missing", "call_back_at")


def test_s68_a_call_back_of_staff_is_reminded_of_at_its_hour(tmp_path: Path) -> None:
    desk, clock = desk_of(tmp_path, "std")
    noted = note_call(desk, form=call(call_back_at=almaty("2026-09-10 14:00"), **BACK))
    clock.set("2026-09-10 13:00")
    assert calls_due(desk, until=almaty("2026-09-10 13:15")) == []
    (due,) = calls_due(desk, until=almaty("2026-09-10 14:00"))
    assert (due.call_id, due.at) == (noted.call_id, almaty("2026-09-10 14:00"))
    assert today(desk).call_backs == 1
    assert check_call(desk, call(call_back_at=almaty("2026-09-10 14:00"), **BACK)).reminder_at == almaty(
        "2026-09-10 13:45"
    )


def test_after_a_message_a_saturday_night_is_blocked_and_monday_proposed(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std", at="2026-09-04 16:00")
    wanted = call(call_back_at=almaty("2026-09-05 21:00"), message=True, **BACK)
    with pytest.raises(Refusal) as refused:
        note_call(desk, form=wanted)
    assert (refused.value.code, refused.value.facts["clause"]) == ("call_back_outside_hours", "STD-4.2.10")
    assert check_call(desk, wanted).next_slot == almaty("2026-09-07 08:00")


def test_in_aes_a_call_back_on_saturday_is_a_warning_only(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(desk, form=call(call_back_at=almaty("2026-09-12 11:00"), **BACK))
    assert [finding.code for finding in noted.findings] == ["call_back_outside_hours"]


def test_who_was_not_reached_stays_on_the_list_and_who_was_leaves_it(tmp_path: Path) -> None:
    desk, clock = desk_of(tmp_path)
    noted = note_call(desk, form=call(answer="", call_back_at=almaty("2026-09-09 11:00"), **BACK))
    clock.set("2026-09-09 11:00")
    note_call_back(desk, call_id=noted.call_id, reached=False)
    note_call_back(desk, call_id=noted.call_id, reached=False)
    (line,) = call_lines(desk, call_rows(desk, CallFilter(call_backs=True)))
    assert (line.state, line.attempts, line.open) == ("not_reached", 2, True)
    assert today(desk).call_backs == 1
    note_call_back(desk, call_id=noted.call_id, reached=True, answer="Перерасчёт сделан.")
    assert len(call_rows(desk, CallFilter(call_backs=True))) == 0
    assert today(desk).call_backs == 0
    assert call_view(desk, noted.call_id).fields["answer"] == "Перерасчёт сделан."
    with pytest.raises(Refusal, match="call_back_not_open"):
        note_call_back(desk, call_id=noted.call_id, reached=True, answer="Ещё раз.")


def test_a_call_back_moves_inside_the_hours_and_its_reminder_with_it(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(desk, form=call(call_back_at=almaty("2026-09-09 11:00"), **BACK))
    with pytest.raises(Refusal) as refused:
        move_call_back(desk, call_id=noted.call_id, at=almaty("2026-09-12 11:00"))
    assert refused.value.facts["next"] == almaty("2026-09-14 09:00")
    move_call_back(desk, call_id=noted.call_id, at=almaty("2026-09-10 15:00"))
    assert call_lines(desk, call_rows(desk))[0].call_back_at == almaty("2026-09-10 15:00")
    assert desk.store.execute("SELECT due_on FROM task").fetchone() == ("2026-09-10",)
    with pytest.raises(BadInput, match="call_back_time_past"):
        move_call_back(desk, call_id=noted.call_id, at=almaty("2026-09-09 09:00"))


# --- abuse, mistakes, recordings ------------------------------------------------------------------


def test_s69_breaking_off_an_abusive_call_needs_a_word_before_in_aes_alone(tmp_path: Path) -> None:
    abuse = call(outcome="terminated_abuse", reason="Оскорбления оператора")
    aes, _ = desk_of(tmp_path / "aes")
    with pytest.raises(Refusal, match="call_abuse_untold"):
        note_call(aes, form=abuse)
    told = note_call(aes, form=replace(abuse, abuse_told=True))
    assert call_state(aes, told.call_id).phase is CallPhase.TERMINATED
    std, _ = desk_of(tmp_path / "std", "std")
    assert note_call(std, form=abuse).call_id
    with pytest.raises(Refusal, match="call_reason_missing"):
        note_call(std, form=replace(abuse, reason=" "))


def test_s71_a_recording_is_kept_for_a_year_to_the_day(tmp_path: Path) -> None:
    desk, clock = desk_of(tmp_path, at="2026-06-01 10:00")
    noted = note_call(desk, form=call(recorded=True, warned_at=desk.now(), recording_reference="R-17"))
    until = call_view(desk, noted.call_id).keep_until
    assert until is not None and until.isoformat() == "2027-06-01"
    clock.set("2027-05-31 10:00")
    with pytest.raises(Refusal, match="retention_not_over"):
        delete_recording(desk, call_id=noted.call_id)
    clock.set("2027-06-02 10:00")
    delete_recording(desk, call_id=noted.call_id)
    assert call_view(desk, noted.call_id).fields["recording_reference"] == ""
    with pytest.raises(Refusal, match="call_not_recorded"):
        delete_recording(desk, call_id=noted.call_id)


def test_a_mistaken_note_is_withdrawn_with_a_reason_and_owes_nothing(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(desk, form=call(call_back_at=almaty("2026-09-10 14:00"), **BACK))
    with pytest.raises(Refusal, match="reason_missing"):
        withdraw_call(desk, call_id=noted.call_id, reason=" ")
    withdraw_call(desk, call_id=noted.call_id, reason="Не тот звонок")
    assert call_state(desk, noted.call_id).phase is CallPhase.WITHDRAWN
    assert today(desk).call_backs == 0
    assert len(call_rows(desk)) == 1, "nothing is deleted"


def test_a_word_of_a_note_is_corrected_with_the_old_one_kept(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(desk, form=call())
    correct_call(desk, call_id=noted.call_id, field="caller", new="Ахметова Г. С.", reason="Уточнено")
    view = call_view(desk, noted.call_id)
    assert view.fields["caller"] == "Ахметова Г. С."
    corrected = next(line for line in view.history if line.kind == "corrected")
    assert (corrected.data["old"], corrected.data["reason"]) == ("Ахметова Гүлнар", "Уточнено")
    with pytest.raises(BadInput, match="call_field_unknown"):
        correct_call(desk, call_id=noted.call_id, field="operator_id", new="x", reason="y")


# --- important information (HDH) --------------------------------------------------------------------


def test_s67_important_information_needs_three_ticks_and_is_confirmed_in_writing(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "hdh")
    two = call(important=True, ticks=("fastest", "no_mishearing"), confirm_by="post")
    with pytest.raises(Refusal) as refused:
        note_call(desk, form=two)
    assert (refused.value.code, refused.value.facts["where"]) == ("call_important_unticked", "not_overheard")
    appeal = registered(desk, channel="phone", kind="question", topic="bill_information")
    said = replace(two, ticks=(*two.ticks, "not_overheard"), appeal_id=appeal.appeal_id)
    noted = note_call(desk, form=said)
    kind, due_on = desk.store.execute("SELECT kind, due_on FROM task").fetchone()
    assert (kind, due_on) == ("phone_confirmation", "2026-09-10")
    with pytest.raises(Refusal) as held:
        close_appeal(desk, appeal_id=appeal.appeal_id, outcome="answered_later", note="по телефону")
    assert held.value.code in ("closing_way_missing", "closing_confirmation_open")
    open_ones = [
        one.code for one in closing_view(desk, appeal_id=appeal.appeal_id, outcome="settled").findings
    ]
    assert "closing_confirmation_open" in open_ones
    with pytest.raises(Refusal, match="call_confirmation_way_missing"):
        confirm_in_writing(desk, call_id=noted.call_id, channel="email")
    confirm_in_writing(desk, call_id=noted.call_id, channel="fax")
    after = [one.code for one in closing_view(desk, appeal_id=appeal.appeal_id, outcome="settled").findings]
    assert "closing_confirmation_open" not in after
    with pytest.raises(Refusal, match="call_nothing_to_confirm"):
        confirm_in_writing(desk, call_id=noted.call_id, channel="fax")


def test_how_important_words_are_confirmed_is_asked_before_the_call_ends(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "hdh")
    ticked = call(important=True, ticks=("fastest", "no_mishearing", "not_overheard"))
    with pytest.raises(Refusal, match="call_confirmation_way_missing"):
        note_call(desk, form=ticked)


# --- satisfied by phone, becoming an appeal ---------------------------------------------------------


def test_an_applicant_satisfied_by_phone_needs_no_letter_in_std(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std")
    appeal = registered(desk, channel="email", kind="appeal", topic="settlements")
    note_call(desk, form=call(appeal_id=appeal.appeal_id, satisfied=True))
    findings = closing_view(desk, appeal_id=appeal.appeal_id, outcome="satisfied_by_phone").findings
    assert [one.code for one in findings if one.level == "block"] == []
    close_appeal(desk, appeal_id=appeal.appeal_id, outcome="satisfied_by_phone")
    unsatisfied = registered(desk, channel="email", kind="appeal", topic="settlements")
    note_call(desk, form=call(appeal_id=unsatisfied.appeal_id, satisfied=False))
    with pytest.raises(Refusal, match="closing_not_satisfied"):
        close_appeal(desk, appeal_id=unsatisfied.appeal_id, outcome="satisfied_by_phone")


def test_satisfaction_belongs_to_an_appeal(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std")
    with pytest.raises(Refusal, match="call_appeal_missing"):
        note_call(desk, form=call(satisfied=True))


def test_a_complaint_in_a_call_becomes_a_linked_row_with_nothing_typed_twice(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(
        desk, form=call(outcome="appeal", topic="charges", started_at=almaty("2026-09-09 09:50"))
    )
    form = appeal_of_call(desk, noted.call_id)
    assert (form.text, form.topic) == ("Почему вырос счёт?", "charges")
    assert (form.applicant.surname, form.applicant.phone) == ("Ахметова", "+7 701 555 45 18")
    assert form.received_at == almaty("2026-09-09 09:50")
    made = register_appeal(desk, form=replace(form, kind="complaint"))
    assert call_view(desk, noted.call_id).number == made.number
    (line,) = call_lines(desk, call_rows(desk))
    assert line.number == made.number
    with pytest.raises(Refusal, match="call_has_appeal"):
        withdraw_call(desk, call_id=noted.call_id, reason="Ошибка")


def test_a_call_about_an_open_appeal_is_linked_to_it(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    made = registered(desk)
    noted = note_call(desk, form=call(outcome="appeal"))
    add_to_appeal(desk, appeal_id=made.appeal_id, form=appeal_of_call(desk, noted.call_id))
    assert call_view(desk, noted.call_id).number == made.number


def test_the_operator_who_took_a_complaint_by_phone_stays_responsible(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    noted = note_call(desk, form=call(outcome="appeal"))
    made = register_appeal(desk, form=replace(appeal_of_call(desk, noted.call_id), kind="complaint"))
    row = desk.store.execute(
        "SELECT responsible_operator_id FROM appeal WHERE id = ?", (made.appeal_id,)
    ).fetchone()
    assert row == ("e-kovaleva",)


def test_a_message_on_the_machine_becomes_an_appeal_by_its_own_channel(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "std")
    noted = note_call(desk, form=call(message=True, outcome="appeal"))
    channel = desk.regulations.profile.channels[appeal_of_call(desk, noted.call_id).channel]
    assert channel.family == "voicemail"


# --- standard answers, finding, bad input -----------------------------------------------------------


def test_standard_answers_are_found_by_the_beginnings_of_words(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    assert find_answers(desk, "показан")[0].question == "Как передать показания горячей воды?"
    assert next(one.language for one in find_answers(desk, "", language="kk")) == "kk"
    assert find_answers(desk, "қайдағы жоқ сөз") == []


def test_calls_are_found_by_number_in_any_spelling_and_by_words(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    note_call(desk, form=call())
    note_call(desk, form=call(phone="8 (702) 555-99-99", caller="Ким", question="Нет воды"))
    for typed in ("87025559999", "+7 702 555 99 99", "нет вод", "КИМ"):
        (line,) = call_lines(desk, call_rows(desk, CallFilter(text=typed)))
        assert line.caller == "Ким", typed


def test_pasted_rubbish_does_no_harm(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    odd = call(caller="А" * 9_000 + "\u202e\x00", question="😡\u202e воды нет\r\n", phone="+" * 5000)
    noted = note_call(desk, form=odd)
    stored = call_view(desk, noted.call_id).fields
    assert stored["question"] == "😡 воды нет"
    assert len(stored["caller"]) == 2_000 and "\x00" not in stored["caller"]
    assert len(stored["phone"]) == 2_000


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"started_at": almaty("2026-09-10 10:00")}, "call_in_the_future"),
        ({"started_at": datetime(2026, 9, 9, 9, 0)}, "moment_without_offset"),
        ({"call_back_at": datetime(2026, 9, 10, 9, 0), **BACK}, "moment_without_offset"),
    ],
)
def test_impossible_times_are_named(tmp_path: Path, changes: dict[str, Any], code: str) -> None:
    desk, _ = desk_of(tmp_path)
    with pytest.raises(BadInput, match=code):
        note_call(desk, form=call(**changes))


def test_who_only_looks_on_writes_no_note(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, who="e-audit")
    with pytest.raises(Refusal, match="not_permitted"):
        note_call(desk, form=call())


def test_a_known_caller_is_found_by_his_number(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path)
    register_appeal(desk, form=appeal_form())
    found = suggest_applicants(desk, "701 555 45 18")
    assert found[0].form.surname == "Ахметова"


def test_the_letter_that_confirms_a_call_ends_the_wait_when_it_leaves_by_post(tmp_path: Path) -> None:
    desk, _ = desk_of(tmp_path, "hdh")
    made = registered(desk, channel="phone", kind="question", topic="bill_information")
    ticks = ("fastest", "no_mishearing", "not_overheard")
    said = call(important=True, ticks=ticks, confirm_by="post", appeal_id=made.appeal_id)
    noted = note_call(desk, form=said)
    with recording(desk, "dispatch_letter") as act:
        note_confirmations(act, desk, appeal_id=made.appeal_id, channel="email")
    assert not call_state(desk, noted.call_id).confirmed, "an e-mail confirms nothing"
    with recording(desk, "dispatch_letter") as act:
        note_confirmations(act, desk, appeal_id=made.appeal_id, channel="post")
    assert call_state(desk, noted.call_id).confirmed
    open_ones = [one.code for one in closing_view(desk, appeal_id=made.appeal_id, outcome="settled").findings]
    assert "closing_confirmation_open" not in open_ones
