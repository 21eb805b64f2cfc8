"""Outgoing documents besides the answer: each shows the facts it is about, or is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.errors import Refusal
from services.letter_contexts import DOCUMENTS
from services.letter_preview import paper_lines
from services.letter_versions import preview_draft
from services.letters import draft_letter, edit_letter
from services.recording import recording
from services.term_acts import extend_term
from tests.factory import registered
from tests.services.letters_at_work import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def words(house: House, letter_id: str) -> str:
    docx = preview_draft(house.executor, letter_id)
    return "\n".join(line.text for line in paper_lines(docx)).replace("\u00a0", " ")


def begun(house: House, document: str, **fields: str) -> str:
    made = registered(house.clerk)
    letter_id = draft_letter(house.executor, appeal_id=made.appeal_id, document=document)
    if fields:
        edit_letter(house.executor, letter_id=letter_id, fields=fields)
    return letter_id


def test_the_notice_of_extension_says_the_old_and_the_new_date_and_why(house: House) -> None:
    made = registered(house.clerk)
    extend_term(house.director, appeal_id=made.appeal_id, days=10, reason="Ждём заключение лаборатории")
    letter_id = draft_letter(house.executor, appeal_id=made.appeal_id, document="extension_notice")
    said = words(house, letter_id)
    assert "Ждём заключение лаборатории" in said
    assert made.number in said


def test_without_an_extension_there_is_nothing_to_give_notice_of(house: House) -> None:
    with pytest.raises(Refusal, match="letter_needs_extension"):
        preview_draft(house.executor, begun(house, "extension_notice"))


def test_a_refusal_names_its_ground_and_its_reasons(house: House) -> None:
    ground = next(iter(house.executor.regulations.profile.grounds))
    letter_id = begun(house, "refusal", ground=ground, reasoning="Срок обращения истёк.")
    said = words(house, letter_id)
    assert house.executor.regulations.profile.grounds[ground].names.text("ru") in said
    assert "Срок обращения истёк." in said


def test_a_refusal_without_a_ground_is_not_made(house: House) -> None:
    with pytest.raises(Refusal, match="letter_needs_ground"):
        preview_draft(house.executor, begun(house, "refusal"))


def test_a_request_for_clarification_lists_what_is_missing(house: House) -> None:
    letter_id = begun(house, "clarification", reasoning="Номер лицевого счёта\nКопия квитанции")
    said = words(house, letter_id)
    assert "Номер лицевого счёта" in said and "Копия квитанции" in said


def test_a_letter_that_forwards_says_when(house: House) -> None:
    letter_id = begun(house, "forwarding", addressee="Акимат города")
    with pytest.raises(Refusal, match="letter_needs_redirection"):
        preview_draft(house.executor, letter_id)
    with recording(house.clerk, "redirect_to_state_body") as act:
        said = {"body": "Акимат города", "forwarded_at": "2026-06-01T11:00:00+05:00"}
        act.fact("redirected_to_state_body", "appeal", house.appeal_of(letter_id), said)
    assert "Акимат города" in words(house, letter_id)


def test_the_appeal_is_under_consideration_until_its_date(house: House) -> None:
    assert "рассмотрени" in words(house, begun(house, "under_consideration"))


def test_a_document_that_is_no_letter_about_an_appeal_is_refused(house: House) -> None:
    assert "visit_notice" not in DOCUMENTS
    with pytest.raises(Refusal, match="letter_document_unknown"):
        preview_draft(house.executor, begun(house, "visit_notice"))
