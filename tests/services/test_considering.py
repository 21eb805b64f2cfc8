"""Acts between units and above them, measures, links, and taking an act back before it leaves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.appeals import Phase, fold_appeal
from domain.errors import BadInput, Refusal
from services.card import appeal_card
from services.closing import (
    close_appeal,
    decide_result,
    note_oral_answer,
    reopen_appeal,
    withdraw_appeal,
)
from services.considering import (
    Forwarding,
    accept_by_unit,
    answer_escalation,
    approve_plan,
    contribute,
    decide_hand_over,
    escalate,
    name_co_executor,
    plan_measure,
    propose_extension,
    redirect_to_state_body,
    report_measure,
    write_note,
)
from services.corrections import correct_card
from services.desk import Desk
from services.facts import facts_of
from services.grounds import GroundChoice, choose_ground
from services.intake import attach_file
from services.intake_form import ApplicantForm, NewFile
from services.last_act import DoneAct, may_undo
from services.linking import join_appeals, mark_repeat, separate_appeals
from services.requests import Clarification, request_clarification
from services.routing import assign_executor, direct_to_unit, reject_hand_over, take_into_work
from services.term_acts import extend_term
from services.undoing import undo
from tests.services.considering_at_work import Bench

NAMED = ApplicantForm(
    surname="Иванов", given_name="Пётр", email="ivanov@example.org", phone="+7 701 555 00 11"
)
MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path) -> MakeBench:
    return lambda profile, at="2026-09-07 10:00": Bench(tmp_path, profile, at)


def last(desk: Desk) -> DoneAct:
    assert desk.last.done is not None
    return desk.last.done


# ---------------------------------------------------------------- units


def test_a_question_goes_to_the_head_organisation_with_the_position_of_each_unit(bench: MakeBench) -> None:
    """CIB-3.6."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    due = appeal_card(at.head, appeal_id).state.due_on
    with pytest.raises(BadInput, match="escalation_positions_missing"):
        escalate(at.head, appeal_id=appeal_id, question="Кто платит?", positions={"Сбыт": " "})
    said = {"Отдел продаж": "Заявитель", "Поддержка": "Организация"}
    escalate(at.head, appeal_id=appeal_id, question="Кто платит?", positions=said)
    waiting = appeal_card(at.head, appeal_id)
    assert (waiting.state.waiting_for, waiting.state.due_on) == ("escalation", due)
    answer_escalation(at.head, appeal_id=appeal_id, decision="Платит организация")
    made = appeal_card(at.head, appeal_id).considering.escalated
    assert made is not None and made.decision == "Платит организация" and dict(made.positions) == said


@pytest.mark.parametrize("profile", ["aes", "std", "vks", "hdh"])
def test_only_cib_names_somebody_above_its_units(bench: MakeBench, profile: str) -> None:
    at = bench(profile)
    appeal_id = at.appeal(NAMED)
    assert not appeal_card(at.head, appeal_id).considering.offers.escalation
    with pytest.raises(Refusal, match="escalation_not_in_profile"):
        escalate(at.head, appeal_id=appeal_id, question="Кто?", positions={"Сбыт": "Мы"})


def test_after_rejected_hand_overs_somebody_decides_whose_the_appeal_is(bench: MakeBench) -> None:
    """AES-I13."""
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(Refusal, match="no_hand_over_dispute"):
        decide_hand_over(at.head, appeal_id=appeal_id, unit_id="u-sales", reason="Наше")
    for unit in ("u-sales", "u-contract"):
        direct_to_unit(at.registry, appeal_id=appeal_id, unit_id=unit)
        at.clock.forward(minutes=1)
        reject_hand_over(at.executor, appeal_id=appeal_id, reason="Не наше")
        at.clock.forward(minutes=1)
    assert appeal_card(at.head, appeal_id).considering.disputed
    decide_hand_over(at.head, appeal_id=appeal_id, unit_id="u-sales", reason="По классификатору")
    card = appeal_card(at.head, appeal_id)
    assert not card.considering.disputed and card.fields["unit_id"] == "u-sales"
    assert [one.words for one in card.considering.route if one.kind == "hand_over_rejected"] == [
        "Не наше"
    ] * 2


def test_the_unit_s_acceptance_is_a_second_stamp_beside_the_registration(bench: MakeBench) -> None:
    """CIB-3.1."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    direct_to_unit(at.head, appeal_id=appeal_id, unit_id="u-sales")
    at.clock.forward(days=1)
    accept_by_unit(at.executor, appeal_id=appeal_id)
    card = appeal_card(at.executor, appeal_id)
    (stamp,) = [one for one in card.considering.route if one.kind == "unit_accepted"]
    assert (card.state.registered_on, stamp.on) == (date(2026, 9, 7), date(2026, 9, 8))


def test_a_co_executor_s_term_after_the_due_date_is_warned_of_and_kept(bench: MakeBench) -> None:
    """CIB-3.4b."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    due = appeal_card(at.head, appeal_id).state.due_on
    assert due is not None
    late = name_co_executor(
        at.head, appeal_id=appeal_id, employee_id="e-ten", internal_term_on=due + timedelta(days=1)
    )
    assert [one.code for one in late] == ["internal_term_after_due"]
    contribute(at.sit("e-ten"), appeal_id=appeal_id, text="Журнал ошибок приложен")
    card = appeal_card(at.head, appeal_id)
    assert card.co_executors == ("Тен О. В.",)
    assert [one.after_due for one in card.considering.route if one.kind == "co_executor_named"] == [True]


def test_nobody_considers_a_complaint_about_himself(bench: MakeBench) -> None:
    """VKS-22: neither as executor nor as co-executor."""
    at = bench("vks")
    appeal_id = at.appeal(NAMED)
    correct_card(
        at.registry, appeal_id=appeal_id, fields={"complained_about_id": "e-zhuk"}, reason="В письме"
    )
    with pytest.raises(Refusal, match="employee_complained_about"):
        assign_executor(at.head, appeal_id=appeal_id, executor_id="e-zhuk")
    with pytest.raises(Refusal, match="employee_complained_about"):
        name_co_executor(at.head, appeal_id=appeal_id, employee_id="e-zhuk")


@pytest.mark.parametrize(
    ("change", "code"),
    [({"hours": -1}, "forwarded_before_received"), ({"hours": 5}, "forwarded_in_the_future")],
)
def test_an_appeal_is_forwarded_after_it_came_and_not_in_the_future(
    bench: MakeBench, change: dict[str, int], code: str
) -> None:
    at = bench("aes")
    appeal_id = at.appeal(channel="post", text="Готовится поджог")
    choose_ground(at.registry, appeal_id=appeal_id, choice=GroundChoice("anonymous", exception=True))
    gone = Forwarding("Полиция", at.registry.now() + timedelta(**change))
    with pytest.raises(BadInput, match=code):
        redirect_to_state_body(at.registry, appeal_id=appeal_id, forwarding=gone)


# ---------------------------------------------------------------- measures


def test_a_plan_is_approved_only_with_a_day_and_a_name_for_each_measure(bench: MakeBench) -> None:
    """CIB-4.2, S72."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(Refusal, match="plan_empty"):
        approve_plan(at.head, appeal_id=appeal_id)
    one = plan_measure(
        at.head, appeal_id=appeal_id, text="Заменить", due_on=date(2026, 9, 10), responsible_id="e-zhuk"
    )
    plan_measure(at.head, appeal_id=appeal_id, text="Обучить", due_on=date(2026, 9, 30))
    with pytest.raises(Refusal, match="plan_measure_incomplete") as refused:
        approve_plan(at.head, appeal_id=appeal_id)
    assert refused.value.facts["measure"] == "Обучить"
    with pytest.raises(BadInput, match="done_in_the_future"):
        report_measure(at.head, appeal_id=appeal_id, measure_id=one, done_on=date(2026, 9, 8))
    at.clock.forward(days=5)
    lines = appeal_card(at.head, appeal_id).considering.measures
    assert [(line.measure.text, line.late) for line in lines] == [("Заменить", True), ("Обучить", False)]
    report_measure(at.head, appeal_id=appeal_id, measure_id=one, done_on=date(2026, 9, 9), evidence="Акт 3")
    assert appeal_card(at.head, appeal_id).considering.measures[0].measure.done_on == date(2026, 9, 9)


def test_a_plan_is_not_offered_where_the_regulation_knows_none(bench: MakeBench) -> None:
    at = bench("std")
    appeal_id = at.appeal(NAMED)
    plan_measure(at.head, appeal_id=appeal_id, text="Обучить", due_on=None)
    with pytest.raises(Refusal, match="plan_not_in_profile"):
        approve_plan(at.head, appeal_id=appeal_id)


# ---------------------------------------------------------------- links


def test_appeals_considered_together_keep_their_numbers_and_can_be_separated(bench: MakeBench) -> None:
    at = bench("aes")
    first = at.appeal(NAMED)
    second = at.appeal(ApplicantForm(id=appeal_card(at.head, first).applicant_id))
    join_appeals(at.head, appeal_id=second, other_id=first)
    for one, other in ((first, second), (second, first)):
        card = appeal_card(at.head, one)
        assert [(link.appeal_id, link.relation) for link in card.considering.links] == [(other, "joined")]
    with pytest.raises(Refusal, match="already_linked"):
        join_appeals(at.head, appeal_id=second, other_id=first)
    at.clock.forward(minutes=1)
    separate_appeals(at.head, appeal_id=first, other_id=second)
    assert appeal_card(at.head, second).considering.links == ()
    with pytest.raises(Refusal, match="not_linked"):
        separate_appeals(at.head, appeal_id=first, other_id=second)
    with pytest.raises(Refusal, match="link_to_itself"):
        mark_repeat(at.head, appeal_id=first, earlier_id=first)


# ---------------------------------------------------------------- withdrawal, correction, undo


def test_an_appeal_taken_back_by_its_author_keeps_its_number_and_who_took_it_back(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(Refusal, match="reason_missing"):
        withdraw_appeal(at.registry, appeal_id=appeal_id, reason="", by_applicant=True)
    withdraw_appeal(at.registry, appeal_id=appeal_id, reason="Письмом от 8 сентября", by_applicant=True)
    card = appeal_card(at.registry, appeal_id)
    assert card.state.phase is Phase.WITHDRAWN and card.state.number
    assert card.history[-1].data["by"] == "applicant"


def test_each_corrected_field_stands_in_the_history_with_its_old_value_and_its_reason(
    bench: MakeBench,
) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    fields = {"phone": "+7 701 555 99 99", "subject": "Холодно"}
    correct_card(at.registry, appeal_id=appeal_id, fields=fields, reason="Опечатка")
    told = [line.data for line in appeal_card(at.registry, appeal_id).history if line.kind == "corrected"]
    assert {(one["field"], one["old"], one["reason"]) for one in told} == {
        ("subject", None, "Опечатка"),
        ("phone", NAMED.phone, "Опечатка"),
    }


def test_an_act_inside_the_house_is_taken_back_and_both_stand_in_the_history(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    direct_to_unit(
        at.registry, appeal_id=appeal_id, unit_id="u-sales", executor_id="e-zhuk", instruction="Ответить"
    )
    done = last(at.registry)
    assert may_undo(done)
    undo(at.registry, done)
    card = appeal_card(at.registry, appeal_id)
    assert card.state.phase is Phase.REGISTERED
    assert (card.fields["unit_id"], card.fields["executor_id"]) == (None, None)
    kinds = [(line.kind, line.taken_back) for line in card.history]
    assert ("directed", True) in kinds and ("taken_back", False) in kinds


def test_what_was_built_on_since_is_not_taken_back_under_it(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    direct_to_unit(at.registry, appeal_id=appeal_id, unit_id="u-sales")
    done = last(at.registry)
    at.clock.forward(minutes=1)
    take_into_work(at.executor, appeal_id=appeal_id)
    with pytest.raises(Refusal, match="act_has_followers"):
        undo(at.registry, done)


def test_a_drafted_request_is_taken_back_with_its_letter_until_it_is_signed(bench: MakeBench) -> None:
    at = bench("std")
    appeal_id = at.appeal(NAMED)
    asked = Clarification(other="Адрес", way="email")
    letter_id = request_clarification(at.executor, appeal_id=appeal_id, asked=asked).letter_id
    done = last(at.executor)
    undo(at.executor, done)
    assert appeal_card(at.executor, appeal_id).considering.requests == ()
    with pytest.raises(Refusal, match="act_has_followers"):
        undo(at.executor, done)
    assert letter_id


@pytest.mark.parametrize("act", ["spoken", "registered", "forwarded"])
def test_what_has_left_the_house_is_corrected_and_never_undone(bench: MakeBench, act: str) -> None:
    at = bench("aes")
    appeal_id = at.appeal(channel="post", text="Готовится поджог")
    if act == "spoken":
        note_oral_answer(
            at.executor, appeal_id=appeal_id, phone="1414", at=at.executor.now(), content="Ответ"
        )
    elif act == "forwarded":
        choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("anonymous", exception=True))
        gone = Forwarding("Полиция", at.executor.now())
        redirect_to_state_body(at.executor, appeal_id=appeal_id, forwarding=gone)
    desk = at.registry if act == "registered" else at.executor
    assert not may_undo(last(desk))
    with pytest.raises(Refusal, match="act_left_the_house"):
        undo(desk, last(desk))


def test_closing_is_taken_back_at_once_and_reopened_later_only_with_a_reason(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    decide_result(at.executor, appeal_id=appeal_id, result="explained")
    note_oral_answer(
        at.executor, appeal_id=appeal_id, phone="1414", at=at.executor.now(), content="Разъяснено"
    )
    at.clock.forward(minutes=1)
    close_appeal(at.executor, appeal_id=appeal_id, outcome="oral_answer")
    undo(at.executor, last(at.executor))
    facts = facts_of(at.executor.store, "appeal", appeal_id)
    assert fold_appeal(facts).open and fold_appeal(facts).oral_answer
    at.clock.forward(minutes=1)
    close_appeal(at.executor, appeal_id=appeal_id, outcome="oral_answer")
    with pytest.raises(Refusal, match="not_permitted"):
        reopen_appeal(at.executor, appeal_id=appeal_id, reason="Ошибка")
    with pytest.raises(Refusal, match="reason_missing"):
        reopen_appeal(at.head, appeal_id=appeal_id, reason=" ")


@pytest.mark.parametrize(
    "text",
    ["\x00\x1b[31m", "\u202eтекст", "👩‍🚒" * 50, "Я" * 1_000_000],
    ids=["control", "rtl", "emoji", "long"],
)
def test_whatever_is_pasted_into_a_correction_is_kept_clean_and_bounded(bench: MakeBench, text: str) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    correct_card(at.registry, appeal_id=appeal_id, fields={"subject": f"Тема {text}"}, reason="Проверка")
    kept = str(appeal_card(at.registry, appeal_id).fields["subject"])
    assert kept.startswith("Тема") and len(kept) <= 2_000
    assert not any(mark in kept for mark in ("\x00", "\x1b", "\u202e"))


def test_an_executor_proposes_an_extension_and_the_date_stays_until_it_is_decided(bench: MakeBench) -> None:
    at = bench("aes", "2026-06-01 10:00")
    appeal_id = at.appeal(NAMED)
    due = appeal_card(at.executor, appeal_id).state.due_on
    with pytest.raises(Refusal, match="extension_"):
        propose_extension(at.executor, appeal_id=appeal_id, days=31, reason="Проверка")
    propose_extension(at.executor, appeal_id=appeal_id, days=20, reason="Проверка")
    card = appeal_card(at.head, appeal_id)
    assert (card.state.due_on, card.considering.proposed) == (due, (20, "Проверка"))
    extend_term(at.head, appeal_id=appeal_id, days=20, reason="Проверка")
    assert appeal_card(at.head, appeal_id).considering.proposed is None


def test_a_note_and_a_file_that_came_later_stand_in_the_history(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(BadInput, match="note_empty"):
        write_note(at.registry, appeal_id=appeal_id, text=" \u200b ")
    write_note(at.registry, appeal_id=appeal_id, text="Звонили соседи")
    attach_file(at.registry, appeal_id=appeal_id, file=NewFile("Фото.jpg", b"\xff\xd8\xff"))
    undo(at.registry, last(at.registry))
    card = appeal_card(at.registry, appeal_id)
    assert card.state.attachments == ()
    assert [line.kind for line in card.history][-3:] == ["note", "attached", "taken_back"]
