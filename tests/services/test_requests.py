"""Asking and telling on the way to an answer: nothing of it moves the date (S28, S31, CIB-3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from domain.appeals import Phase
from domain.errors import BadInput, Refusal
from services.card import appeal_card
from services.closing import close_appeal
from services.intake_form import ApplicantForm, NewFile
from services.requests import (
    Clarification,
    clarification_warnings,
    mark_unreadable,
    receive_clarification,
    receive_document,
    request_clarification,
    request_explanation,
    request_form,
    tell_under_consideration,
)
from tests.services.considering_at_work import Bench

NAMED = ApplicantForm(surname="Иванов", given_name="Пётр", email="ivanov@example.org", account_no="402118560")
MakeBench = Callable[[str], Bench]


@pytest.fixture
def bench(tmp_path: Path) -> MakeBench:
    return lambda profile: Bench(tmp_path, profile)


def open_tasks(at: Bench, appeal_id: str) -> list[str]:
    rows = at.office.store.execute(
        "SELECT kind FROM task WHERE eid = ? AND id NOT IN"
        " (SELECT eid FROM fact WHERE entity = 'task' AND kind IN ('task_done', 'task_cancelled'))",
        (appeal_id,),
    )
    return [str(row[0]) for row in rows.fetchall()]


def test_a_quality_claim_with_a_close_up_only_asks_for_the_other_three(bench: MakeBench) -> None:
    """S28."""
    at = bench("cib")
    photo = NewFile("defect.jpg", b"\xff\xd8\xff", "image/jpeg", kind="close_up")
    appeal_id = at.appeal(NAMED, kind="claim", topic="goods_quality", files=(photo,))
    form = request_form(at.executor, appeal_id=appeal_id)
    wanted = ("letterhead_claim", "general_photo", "label_photo")
    assert set(wanted) <= set(form.missing)
    asked = Clarification(items=wanted, way="email")
    letter = at.letter(request_clarification(at.executor, appeal_id=appeal_id, asked=asked).letter_id)
    assert (letter["document"], letter["channel"]) == ("clarification", "email")
    assert len(letter["reasoning"].splitlines()) == 3


def test_asking_waits_and_does_not_move_the_date(bench: MakeBench) -> None:
    """STD-4.3.2b, trap 15."""
    at = bench("std")
    appeal_id = at.appeal(NAMED, kind="appeal")
    due = appeal_card(at.executor, appeal_id).state.due_on
    asked = Clarification(other="Показания счётчика", way="email", agreed_on=date(2026, 9, 11))
    request_clarification(at.executor, appeal_id=appeal_id, asked=asked)
    waiting = appeal_card(at.executor, appeal_id)
    assert (waiting.state.phase, waiting.state.due_on) == (Phase.WAITING, due)
    receive_clarification(at.executor, appeal_id=appeal_id, text="1234")
    card = appeal_card(at.executor, appeal_id)
    assert (card.state.phase, card.state.due_on) == (Phase.IN_WORK, due)
    assert [one.open for one in card.considering.requests] == [False]
    with pytest.raises(Refusal, match="nothing_requested"):
        receive_clarification(at.executor, appeal_id=appeal_id)


def test_asking_for_what_is_known_or_by_a_way_that_was_not_given_is_warned_of(bench: MakeBench) -> None:
    """STD-4.1.5, 4.3.2b."""
    at = bench("std")
    appeal_id = at.appeal(NAMED, channel="voicemail", kind="appeal")
    known = [
        one.code for one in request_form(at.executor, appeal_id=appeal_id).items if "account" in one.code
    ]
    asked = Clarification(items=tuple(known), other="Адрес", way="fax")
    found = clarification_warnings(at.executor, appeal_id=appeal_id, asked=asked)
    assert {one.code for one in found} == {"already_known", "way_not_given"}


def test_an_empty_request_is_refused_at_its_field(bench: MakeBench) -> None:
    at = bench("std")
    appeal_id = at.appeal(NAMED, kind="appeal")
    with pytest.raises(BadInput, match="clarification_empty"):
        request_clarification(at.executor, appeal_id=appeal_id, asked=Clarification(other=" ", way="email"))
    with pytest.raises(BadInput, match="way_missing"):
        request_clarification(at.executor, appeal_id=appeal_id, asked=Clarification(other="Адрес"))


def test_an_unreadable_attachment_in_vks_makes_telling_the_client_a_task_and_stays_in_work(
    bench: MakeBench,
) -> None:
    """S31."""
    at = bench("vks")
    files = (NewFile("1.pdf", b"%PDF-1"), NewFile("2.pdf", b"%PDF-2"))
    appeal_id = at.appeal(NAMED, files=files)
    before = appeal_card(at.executor, appeal_id)
    mark_unreadable(at.registry, appeal_id=appeal_id, sha256=before.state.attachments[1].sha256)
    assert open_tasks(at, appeal_id) == ["inform_unreadable"]
    assert request_form(at.executor, appeal_id=appeal_id).unreadable == ("2.pdf",)
    after = appeal_card(at.executor, appeal_id)
    assert (after.state.open, after.state.due_on) == (True, before.state.due_on)
    asked = Clarification(other="Пришлите снова: 2.pdf", way="email")
    made = request_clarification(at.executor, appeal_id=appeal_id, asked=asked)
    assert at.letter(made.letter_id)["document"] == "clarification"
    assert open_tasks(at, appeal_id) == []


def test_unreadable_is_no_duty_to_tell_where_the_profile_does_not_say_so(bench: MakeBench) -> None:
    at = bench("std")
    appeal_id = at.appeal(NAMED, channel="post")
    mark_unreadable(at.registry, appeal_id=appeal_id)
    assert open_tasks(at, appeal_id) == []
    assert appeal_card(at.registry, appeal_id).history[-1].kind == "attachment_unreadable"


@pytest.mark.parametrize(("way", "lettered"), [("email", True), ("phone", False)])
def test_cib_tells_under_consideration_by_four_ways_and_the_date_stays(
    bench: MakeBench, way: str, lettered: bool
) -> None:
    """S18, CIB-3.2."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    due = appeal_card(at.executor, appeal_id).state.due_on
    made = tell_under_consideration(at.executor, appeal_id=appeal_id, way=way, note="Проверяем")
    card = appeal_card(at.executor, appeal_id)
    assert bool(made.letter_id) is lettered
    assert (card.state.due_on, card.considering.told_on) == (due, date(2026, 9, 7))
    assert not card.considering.offers.extension


def test_a_profile_without_the_notice_refuses_it_by_name(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(Refusal, match="notice_not_in_profile"):
        tell_under_consideration(at.executor, appeal_id=appeal_id, way="email")
    assert not appeal_card(at.executor, appeal_id).considering.offers.explanation


def test_only_the_director_requests_explanations_and_each_document_is_ticked_off(bench: MakeBench) -> None:
    """CIB-3.3a, b."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    papers, wanted_by = ["Приказ № 5", "Акт приёмки"], date(2026, 9, 15)
    with pytest.raises(Refusal, match="not_permitted"):
        request_explanation(
            at.head, appeal_id=appeal_id, questions=["Почему?"], documents=papers, wanted_by=wanted_by
        )
    request_explanation(
        at.director, appeal_id=appeal_id, questions=["Почему?"], documents=papers, wanted_by=wanted_by
    )
    assert not receive_document(at.executor, appeal_id=appeal_id, item="Акт приёмки")
    assert appeal_card(at.executor, appeal_id).considering.requests[0].open_items == ("Приказ № 5",)
    assert receive_document(at.executor, appeal_id=appeal_id, item="Приказ № 5")
    assert not appeal_card(at.executor, appeal_id).considering.requests[0].open
    with pytest.raises(Refusal, match="nothing_requested"):
        receive_document(at.executor, appeal_id=appeal_id, item="Приказ № 5")


def test_an_explanation_can_t_be_wanted_yesterday(bench: MakeBench) -> None:
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    with pytest.raises(BadInput, match="date_in_the_past"):
        request_explanation(
            at.director, appeal_id=appeal_id, questions=["?"], documents=[], wanted_by=date(2026, 9, 1)
        )


def test_a_later_answer_names_the_way_in_which_it_was_given(bench: MakeBench) -> None:
    """HDH-4."""
    at = bench("hdh")
    appeal_id = at.appeal(NAMED, channel="email")
    with pytest.raises(Refusal, match="closing_way_missing"):
        close_appeal(at.head, appeal_id=appeal_id, outcome="answered_later", note="Рассказано")
    close_appeal(at.head, appeal_id=appeal_id, outcome="answered_later", note="Рассказано", way="phone")
    assert appeal_card(at.head, appeal_id).state.outcome == "answered_later"


def test_a_complaint_made_in_person_is_remedied_on_the_spot_without_a_letter(bench: MakeBench) -> None:
    """HDH-3."""
    at = bench("hdh")
    channels = at.registry.regulations.profile.channels
    here = next(code for code, one in channels.items() if one.family == "in_person")
    appeal_id = at.appeal(NAMED, channel=here)
    assert appeal_card(at.registry, appeal_id).considering.offers.on_the_spot
    close_appeal(at.registry, appeal_id=appeal_id, outcome="on_the_spot", note="Квитанция исправлена")
    card = appeal_card(at.registry, appeal_id)
    assert card.state.number and card.state.outcome == "on_the_spot" and card.letters == ()
