"""Papers of a case that stay in the house: offered when there is matter, without an outgoing number."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from domain.errors import Refusal
from services.card import appeal_card
from services.case_papers import case_paper_docx, papers_of
from services.considering import escalate
from services.desk import Desk
from services.grounds import GroundChoice, choose_ground, confirm_ground
from services.intake_form import ApplicantForm
from services.letter_preview import paper_lines
from services.letters import draft_letter
from services.numbers import OUTGOING, number_to_come
from services.routing import direct_to_unit
from tests.services.considering_at_work import Bench

NAMED = ApplicantForm(surname="Иванов", given_name="Пётр", email="ivanov@example.org")
MakeBench = Callable[[str], Bench]


@pytest.fixture
def bench(tmp_path: Path) -> MakeBench:
    return lambda profile: Bench(tmp_path, profile)


def words(desk: Desk, appeal_id: str, document: str) -> str:
    made = case_paper_docx(desk, appeal_id=appeal_id, document=document)
    return " ".join(line.text for line in paper_lines(made))


def test_a_case_without_matter_has_no_papers_and_says_so(bench: MakeBench) -> None:
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    assert papers_of(at.registry, appeal_id=appeal_id) == ()
    with pytest.raises(Refusal, match="paper_has_no_matter"):
        case_paper_docx(at.registry, appeal_id=appeal_id, document="escalation_memo")


def test_the_hand_over_note_names_the_unit_the_executor_the_instruction_and_the_due_date(
    bench: MakeBench,
) -> None:
    """D12."""
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    direct_to_unit(
        at.registry,
        appeal_id=appeal_id,
        unit_id="u-sales",
        executor_id="e-zhuk",
        instruction="Проверить счётчик",
    )
    said = words(at.registry, appeal_id, "handover_note")
    number = appeal_card(at.registry, appeal_id).state.number
    assert all(one in said for one in (number, "Управление сбыта", "Жук", "Проверить счётчик"))


def test_the_note_of_a_silent_ground_names_what_is_missing_and_burns_no_number(bench: MakeBench) -> None:
    """D13, S33."""
    at = bench("std")
    appeal_id = at.appeal(ApplicantForm(surname="Петров"), channel="post")
    coming = number_to_come(at.registry, OUTGOING)
    choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("no_contacts"))
    assert "no_contact_note" in papers_of(at.executor, appeal_id=appeal_id)
    said = words(at.executor, appeal_id, "no_contact_note")
    assert "нет контактных данных" in said and "Жук" in said
    assert number_to_come(at.registry, OUTGOING) == coming


def test_the_decision_to_stop_names_the_answers_that_were_sent(bench: MakeBench) -> None:
    """D10."""
    at = bench("cib")
    first = at.appeal(NAMED, kind="appeal")
    letter_id = draft_letter(at.executor, appeal_id=first)
    at.send(letter_id, body="Ответ по существу.", reasoning="Проверено.")
    again = at.appeal(ApplicantForm(id=appeal_card(at.registry, first).applicant_id), kind="appeal")
    choice = GroundChoice("stop_correspondence", earlier=(first,))
    choose_ground(at.head, appeal_id=again, choice=choice)
    assert "stop_correspondence" not in papers_of(at.head, appeal_id=again)
    confirm_ground(at.director, appeal_id=again)
    said = words(at.director, again, "stop_correspondence")
    assert appeal_card(at.registry, first).state.number in said and "Абдрахманов" in said


def test_the_memo_puts_the_positions_of_the_units_beside_the_question(bench: MakeBench) -> None:
    """D29."""
    at = bench("cib")
    appeal_id = at.appeal(NAMED)
    positions = {"Отдел продаж": "Платит заявитель", "Поддержка": "Платит организация"}
    escalate(at.head, appeal_id=appeal_id, question="Кто платит?", positions=positions)
    said = words(at.head, appeal_id, "escalation_memo")
    assert all(one in said for one in ("Кто платит?", "Платит заявитель", "Платит организация"))
