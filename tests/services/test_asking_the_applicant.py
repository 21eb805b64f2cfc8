"""Asking and telling on the way to an answer: what is said, by which way, and that no date moves."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.appeals import AppealState, fold_appeal
from domain.errors import Refusal
from services.facts import facts_of
from services.intake_form import NewFile
from services.requests import (
    Clarification,
    mark_unreadable,
    receive_clarification,
    request_clarification,
    tell_under_consideration,
)
from services.term_acts import extend_term
from tests.factory import person
from tests.services.considering_at_work import Bench

PHOTO = NewFile("лист 2.jpg", b"not a picture", "image/jpeg")


def state(bench: Bench, appeal_id: str) -> AppealState:
    return fold_appeal(facts_of(bench.office.store, "appeal", appeal_id))


def tasks(bench: Bench, appeal_id: str) -> list[str]:
    sql = (
        "SELECT kind FROM task WHERE eid = ? AND id NOT IN"
        " (SELECT eid FROM fact WHERE entity = 'task' AND kind = 'task_done')"
    )
    return [str(row[0]) for row in bench.office.store.execute(sql, (appeal_id,)).fetchall()]


def test_vks_21_an_unreadable_attachment_makes_the_task_to_inform_the_client(tmp_path: Path) -> None:
    vks = Bench(tmp_path, "vks")
    appeal_id = vks.appeal(person(), files=(PHOTO,))
    before = state(vks, appeal_id)
    mark_unreadable(vks.registry, appeal_id=appeal_id, sha256=before.attachments[0].sha256)
    after = state(vks, appeal_id)
    assert tasks(vks, appeal_id) == ["inform_unreadable"]
    assert (after.open, after.due_on) == (True, before.due_on)
    assert not after.attachments[0].readable


def test_vks_21_the_task_ends_with_the_request_to_send_it_again(tmp_path: Path) -> None:
    vks = Bench(tmp_path, "vks")
    appeal_id = vks.appeal(person(), files=(PHOTO,))
    sha256 = state(vks, appeal_id).attachments[0].sha256
    mark_unreadable(vks.registry, appeal_id=appeal_id, sha256=sha256)
    asked = Clarification(other="Пришлите лист 2 ещё раз", way="email")
    made = request_clarification(vks.executor, appeal_id=appeal_id, asked=asked)
    assert tasks(vks, appeal_id) == []
    assert vks.letters(appeal_id) == {"clarification": made.letter_id}


def test_an_unreadable_page_is_no_duty_to_inform_in_aes(tmp_path: Path) -> None:
    aes = Bench(tmp_path, "aes")
    appeal_id = aes.appeal(person(), topic="charges")
    mark_unreadable(aes.registry, appeal_id=appeal_id)
    assert tasks(aes, appeal_id) == []


def test_cib_3_2_the_client_is_told_and_the_date_stays(tmp_path: Path) -> None:
    cib = Bench(tmp_path, "cib")
    appeal_id = cib.appeal(person())
    before = state(cib, appeal_id).due_on
    told = tell_under_consideration(cib.executor, appeal_id=appeal_id, way="email")
    assert before == state(cib, appeal_id).due_on == date(2026, 9, 17)
    assert cib.letters(appeal_id) == {"under_consideration": told.letter_id}


def test_s18_the_notice_of_the_fifteenth_moves_nothing_and_nothing_else_could(tmp_path: Path) -> None:
    cib = Bench(tmp_path, "cib")
    appeal_id = cib.appeal(person())
    cib.clock.set("2026-09-15 10:00")
    tell_under_consideration(cib.executor, appeal_id=appeal_id, way="email")
    assert state(cib, appeal_id).due_on == date(2026, 9, 17)
    with pytest.raises(Refusal, match="extension_not_allowed") as refused:
        extend_term(cib.director, appeal_id=appeal_id, days=1, reason="проверка")
    assert refused.value.facts["clause"] == "CIB-3.2"


def test_cib_3_2_by_telephone_it_is_a_note_and_no_letter(tmp_path: Path) -> None:
    cib = Bench(tmp_path, "cib")
    appeal_id = cib.appeal(person())
    told = tell_under_consideration(cib.executor, appeal_id=appeal_id, way="phone")
    assert (told.letter_id, cib.letters(appeal_id)) == ("", {})


def test_std_4_3_2_the_client_is_asked_and_the_term_runs_on(tmp_path: Path) -> None:
    std = Bench(tmp_path, "std")
    appeal_id = std.appeal(person(account_no=""), kind="appeal")
    before = state(std, appeal_id).due_on
    asked = Clarification(other="номер лицевого счёта", way="email", agreed_on=date(2026, 9, 10))
    made = request_clarification(std.executor, appeal_id=appeal_id, asked=asked)
    assert (made.findings, state(std, appeal_id).due_on) == ((), before)
    receive_clarification(std.executor, appeal_id=appeal_id, text="402118560")
    assert state(std, appeal_id).due_on == before


def test_std_4_3_2_a_way_that_the_client_did_not_name_is_warned_about(tmp_path: Path) -> None:
    std = Bench(tmp_path, "std")
    appeal_id = std.appeal(person(email=""), kind="appeal", channel="post")
    asked = Clarification(other="номер лицевого счёта", way="email")
    made = request_clarification(std.executor, appeal_id=appeal_id, asked=asked)
    assert [found.code for found in made.findings] == ["way_not_given"]
