"""Each role sees and does its own part of the work, offline as well (CARD-6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.permissions import PERMISSIONS, Role, can
from services.intake import accept_appeal, register_appeal
from services.office import Office
from services.term_acts import extend_term
from tests.factory import appeal_form, make_office, registered

CLERK, OPERATOR, ENGINEER, DIRECTOR, AUDITOR = (
    "e-kovaleva",
    "e-akhmetov",
    "e-seitkali",
    "e-abdrakhmanov",
    "e-audit",
)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return make_office(tmp_path)


@pytest.mark.parametrize(
    ("employee", "does", "leaves"),
    [
        (CLERK, "register_appeal route_appeal dispatch_letter", "sign_letter decide_extension conduct_visit"),
        (OPERATOR, "accept_appeal print_slip write_phone_note", "register_appeal sign_letter choose_ground"),
        (ENGINEER, "plan_visit conduct_visit accept_appeal", "register_appeal sign_letter edit_reference"),
        (DIRECTOR, "sign_letter stop_correspondence decide_extension", "conduct_visit edit_reference"),
        (AUDITOR, "read_journal read_audit", "register_appeal edit_appeal sign_letter close_appeal"),
    ],
)
def test_card_6_each_role_has_its_own_acts(office: Office, employee: str, does: str, leaves: str) -> None:
    desk = office.sit_down(employee)
    roles, narrowed = desk.person.roles, desk.regulations.narrowed
    assert [act for act in does.split() if not can(roles, act, narrowed)] == []
    assert [act for act in leaves.split() if can(roles, act, narrowed)] == []


def test_card_6_a_field_engineer_takes_an_appeal_on_the_road_and_does_not_register_it(office: Office) -> None:
    engineer = office.sit_down(ENGINEER)
    assert accept_appeal(engineer, form=appeal_form()).appeal_id
    with pytest.raises(Refusal, match="not_permitted") as refused:
        register_appeal(engineer, form=appeal_form())
    assert refused.value.facts["who"] == ["registry"]


def test_card_6_a_clerk_does_not_decide_what_a_director_decides(office: Office) -> None:
    made = registered(office.sit_down(CLERK))
    with pytest.raises(Refusal, match="not_permitted"):
        extend_term(office.sit_down(CLERK), appeal_id=made.appeal_id, days=5, reason="проверка")
    extend_term(office.sit_down(DIRECTOR), appeal_id=made.appeal_id, days=5, reason="проверка")


def test_cib_1_3a_nobody_may_delete_anything() -> None:
    assert [act for act in PERMISSIONS if "delete" in act or "remove" in act] == []
    assert all(Role.AUDITOR not in PERMISSIONS[act] for act in ("edit_appeal", "withdraw_appeal"))
