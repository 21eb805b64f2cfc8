"""What a closing cites and asks for is the profile's, never a clause written into the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import Refusal
from domain.permissions import Role
from services.closing import close_appeal, closing_view, note_oral_answer
from services.desk import Desk
from services.recording import recording
from services.routing import assign_executor, give_resolution
from tests.factory import make_office, person, registered

CONFIRMED = {"ground": "unreadable", "confirmed_by": Role.HEAD.value}
UNREACHABLE = person(postal_address="", service_address="", phone="", email="")


def desks(folder: Path, profile: str) -> tuple[Desk, Desk]:
    office = make_office(folder, profile=profile)
    return office.sit_down("e-kovaleva"), office.sit_down("e-abdrakhmanov")


def unreadable(desk: Desk, **changes: object) -> str:
    made = registered(desk, kind="appeal", channel="post", topic="", **changes)
    with recording(desk, "choose_ground") as act:
        act.fact("ground_chosen", "appeal", made.appeal_id, {"ground": "unreadable"})
        act.fact("ground_confirmed", "appeal", made.appeal_id, CONFIRMED)
    return made.appeal_id


def stops(desk: Desk, appeal_id: str, outcome: str) -> list[str]:
    return [found.code for found in closing_view(desk, appeal_id=appeal_id, outcome=outcome).findings]


def test_std_4_3_4b_who_can_be_told_is_told_before_his_unreadable_letter_is_closed(tmp_path: Path) -> None:
    clerk, director = desks(tmp_path, "std")
    eid = unreadable(clerk)
    assert stops(director, eid, "refused") == ["closing_notice_unsent"]


def test_std_4_3_5_nobody_is_owed_a_notice_who_left_no_way_to_give_it(tmp_path: Path) -> None:
    clerk, director = desks(tmp_path, "std")
    eid = unreadable(clerk, applicant=UNREACHABLE)
    close_appeal(director, appeal_id=eid, outcome="not_considered")
    assert stops(director, eid, "refused") == []


@pytest.mark.parametrize(
    ("profile", "satisfied", "clause"),
    [("std", True, "STD-4.1.6c"), ("std", None, "STD-4.2.11c"), ("aes", None, "AES-W5"), ("vks", None, "")],
)
def test_a_call_without_content_is_refused_by_the_clause_of_its_own_regulation(
    tmp_path: Path, profile: str, satisfied: bool | None, clause: str
) -> None:
    clerk, _ = desks(tmp_path, profile)
    made = registered(clerk, kind="complaint", topic="", channel="email")
    executor = make_office(tmp_path, profile=profile).sit_down("e-omarova")
    with pytest.raises(Refusal, match="closing_phone_record_incomplete") as refused:
        note_oral_answer(
            executor,
            appeal_id=made.appeal_id,
            phone="+7701",
            at=clerk.now(),
            content=" ",
            satisfied=satisfied,
        )
    assert refused.value.facts["clause"] == clause


@pytest.mark.parametrize(("profile", "clause"), [("aes", "AES-J7"), ("vks", "")])
def test_aes_j7_a_resolution_without_an_executor_is_refused(
    tmp_path: Path, profile: str, clause: str
) -> None:
    clerk, director = desks(tmp_path, profile)
    made = registered(clerk, topic="")
    with pytest.raises(Refusal, match="resolution_without_executor") as refused:
        give_resolution(director, appeal_id=made.appeal_id, executor_id="", instruction="Разобраться")
    assert refused.value.facts["clause"] == clause


@pytest.mark.parametrize(("profile", "clause"), [("vks", "VKS-22"), ("aes", "")])
def test_vks_22_the_employee_complained_about_does_not_consider_the_complaint(
    tmp_path: Path, profile: str, clause: str
) -> None:
    clerk, _ = desks(tmp_path, profile)
    made = registered(clerk, topic="", complained_about_id="e-omarova")
    with pytest.raises(Refusal, match="employee_complained_about") as refused:
        assign_executor(clerk, appeal_id=made.appeal_id, executor_id="e-omarova")
    assert refused.value.facts["clause"] == clause
