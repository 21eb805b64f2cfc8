"""The district heating's own duties: who hears what, and how an answer that comes later is given."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.regulation.vocabulary import Family
from services.applicants import suggest_applicants
from services.closing import close_appeal
from services.consumer_account import Access, consumer_account
from services.journal import first_lines
from services.journal_columns import COLUMNS
from services.journal_filter import SORTABLE, JournalFilter
from services.office import Office
from services.visit_conduct import arrive, depart, introduce
from services.visit_finish import VisitResult, finish_visit
from services.visit_notices import NoticeForm, give_notice
from services.visit_planning import VisitPlan, plan_visit
from tests.factory import MovableClock, clock_at, make_office, registered


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def office(tmp_path: Path, clock: MovableClock) -> Office:
    return make_office(tmp_path, clock=clock, profile="hdh")


def test_hdh_7_a_caller_hears_nothing_personal_before_the_user_number(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    form = suggest_applicants(desk, "402118560")[0].form
    silent = consumer_account(desk, form, Access(Family.PHONE))
    assert not silent.personal.shown
    assert (silent.holder, silent.service_address) == ("", "")
    named = consumer_account(desk, form, Access(Family.PHONE, stated=("user_no",)))
    assert (named.personal.shown, named.holder) == (True, "Ахметова Гүлнар Сейітқызы")


def test_hdh_10_arrears_stand_in_no_list_no_search_and_no_saved_table(office: Office) -> None:
    desk = office.sit_down("e-kovaleva")
    registered(desk, kind="complaint", topic="", channel="phone")
    shown = {*COLUMNS, *SORTABLE, *first_lines(desk, JournalFilter())[0]._fields}
    assert [name for name in shown if "arrears" in name or "debt" in name] == []
    sought = desk.store.execute(
        "SELECT sql FROM sqlite_master WHERE name IN ('search', 'journal')"
    ).fetchall()
    assert "arrears" not in str(sought)


def test_hdh_4_an_answer_by_a_visit_closes_the_appeal_after_the_visit(
    office: Office, clock: MovableClock
) -> None:
    made = registered(office.sit_down("e-kovaleva"), kind="complaint", topic="", channel="office")
    engineer, head = office.sit_down("e-ten"), office.sit_down("e-omarova")
    later = {"appeal_id": made.appeal_id, "outcome": "answered_later", "note": "Megbeszélve"}
    with pytest.raises(Refusal, match="closing_way_missing"):
        close_appeal(head, **later)
    with pytest.raises(Refusal, match="closing_visit_missing"):
        close_appeal(head, **later, way="visit")
    starts = engineer.now() + timedelta(days=14)
    visit = plan_visit(engineer, plan=VisitPlan("e-ten", starts, appeal_id=made.appeal_id))
    give_notice(engineer, visit_id=visit.visit_id, notice=NoticeForm("phone", "+7701", spoke_with="x"))
    clock.forward(days=14)
    depart(engineer, visit_id=visit.visit_id)
    arrive(engineer, visit_id=visit.visit_id)
    introduce(engineer, visit_id=visit.visit_id)
    finish_visit(engineer, visit_id=visit.visit_id, result=VisitResult("done", "Rendben"))
    close_appeal(head, **later, way="visit")
