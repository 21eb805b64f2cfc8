"""At the consumer's door: who comes, why, and by which document; the act says it (AES-V4, AES-V5)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.findings import Level
from letters.text import plain_text
from services.desk import Desk
from services.visit_conduct import arrive, conduct_findings, depart, introduce
from services.visit_finish import VisitResult, finish_visit
from services.visit_notices import visit_state
from services.visit_planning import VisitPlan, plan_visit
from tests.factory import ALMATY, MovableClock, clock_at, make_office


@pytest.fixture
def clock() -> MovableClock:
    return clock_at("2026-06-01 10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: MovableClock) -> Desk:
    return make_office(tmp_path, clock=clock).sit_down("e-ten")


@pytest.fixture
def visit_id(desk: Desk, clock: MovableClock) -> str:
    starts = datetime(2026, 6, 15, 10, tzinfo=ALMATY)
    purpose = "Замер температуры по жалобе"
    plan = VisitPlan("e-ten", starts, address="мкр. Самал, 12", purpose=purpose)
    made = plan_visit(desk, plan=plan)
    clock.set("2026-06-15 09:40")
    depart(desk, visit_id=made.visit_id)
    arrive(desk, visit_id=made.visit_id)
    return made.visit_id


def codes(desk: Desk, visit_id: str) -> dict[str, Level]:
    found = conduct_findings(desk, visit_state(desk, visit_id))
    return {one.code: one.level for one in found}


def test_aes_v4_not_having_introduced_oneself_is_a_warning(desk: Desk, visit_id: str) -> None:
    assert codes(desk, visit_id)["visit_not_introduced"] is Level.WARN


def test_aes_v4_the_act_says_who_came_in_what_position_from_where_and_why(desk: Desk, visit_id: str) -> None:
    introduce(desk, visit_id=visit_id)
    written = finish_visit(desk, visit_id=visit_id, result=VisitResult("done", "Норма"))
    text = " ".join(str(one.text) for one in plain_text(desk.blobs.read(written.act_sha256)))
    for said in ("Тен", "Теплосеть Север", "Замер температуры по жалобе"):
        assert said in text


def test_aes_v5_a_visit_is_not_closed_before_a_document_was_shown(desk: Desk, visit_id: str) -> None:
    with pytest.raises(Refusal, match="visit_document_missing"):
        finish_visit(desk, visit_id=visit_id, result=VisitResult("done", "Норма"))


def test_aes_v5_the_document_is_the_employee_s_own_and_may_be_another(desk: Desk, visit_id: str) -> None:
    introduce(desk, visit_id=visit_id)
    own = visit_state(desk, visit_id)
    assert own.document_kind and own.document_number
    introduce(desk, visit_id=visit_id, document_kind="приказ", document_number="17")
    shown = visit_state(desk, visit_id)
    assert (shown.document_kind, shown.document_number) == ("приказ", "17")
    assert codes(desk, visit_id) == {}
