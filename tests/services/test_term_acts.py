"""Acts on a running term: extensions with their notice, another rule, what an extension leaves over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from domain.appeals import AppealState, fold_appeal
from domain.errors import Refusal
from services.desk import Desk
from services.facts import facts_of
from services.office import Office
from services.term_acts import change_term, extend_term, preview_extension
from tests.factory import clock_at, make_office, registered


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path, clock=clock_at("2026-12-01 10:00"))


def state(desk: Desk, appeal_id: str) -> AppealState:
    return fold_appeal(facts_of(desk.store, "appeal", appeal_id))


def test_aes_d4_an_extension_brings_the_task_to_tell_the_applicant_in_three_calendar_days(
    office: Office,
) -> None:
    made = registered(office.sit_down("e-kovaleva"))
    director = office.sit_down("e-abdrakhmanov")
    done = extend_term(director, appeal_id=made.appeal_id, days=30, reason="дополнительная проверка")
    assert (done.due_on, done.notice_due_on) == (date(2027, 1, 22), date(2026, 12, 4))
    row = director.store.execute("SELECT kind, eid, due_on FROM task").fetchone()
    assert row == ("extension_notice", made.appeal_id, "2026-12-04")


def test_vks_14_an_extension_names_the_law_that_allows_it(tmp_path: Path) -> None:
    vks = make_office(tmp_path, clock=clock_at("2026-12-01 10:00"), profile="vks")
    made = registered(vks.sit_down("e-kovaleva"), topic="")
    director = vks.sit_down("e-abdrakhmanov")
    with pytest.raises(Refusal, match="extension_basis_missing"):
        extend_term(director, appeal_id=made.appeal_id, days=30, reason="исключительный случай")
    done = extend_term(
        director,
        appeal_id=made.appeal_id,
        days=30,
        reason="исключительный случай",
        legal_basis="59-ФЗ, ст. 12",
    )
    assert done.due_on == date(2027, 1, 30)
    assert state(director, made.appeal_id).due_on == done.due_on


def test_two_extensions_run_from_the_original_date_up_to_the_maximum(office: Office) -> None:
    made = registered(office.sit_down("e-kovaleva"))
    director = office.sit_down("e-abdrakhmanov")
    extend_term(director, appeal_id=made.appeal_id, days=10, reason="проверка")
    done = extend_term(director, appeal_id=made.appeal_id, days=20, reason="проверка")
    assert (done.due_on, done.left) == (date(2027, 1, 22), 0)
    with pytest.raises(Refusal, match="extension_too_long"):
        preview_extension(director, appeal_id=made.appeal_id, days=1)


def test_after_another_rule_an_extension_still_runs_from_the_original_date(office: Office) -> None:
    made = registered(office.sit_down("e-kovaleva"))
    director = office.sit_down("e-abdrakhmanov")
    extend_term(director, appeal_id=made.appeal_id, days=10, reason="проверка")
    changed = change_term(
        director, appeal_id=made.appeal_id, changed={"needs_site_check": True}, reason="назначен выезд"
    )
    assert changed.due_on == date(2027, 1, 10)
    again = preview_extension(director, appeal_id=made.appeal_id, days=5)
    assert again.due_on == date(2027, 1, 15)
