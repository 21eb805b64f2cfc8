"""Outgoing documents besides the answer: each shows the facts it is about, or is refused by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.answers import LetterPhase
from domain.errors import BadInput, Refusal
from services.letter_contexts import DOCUMENTS
from services.letter_preview import paper_lines
from services.letter_versions import letter_state, preview_draft, submit_for_signature
from services.letters import draft_letter, edit_letter
from services.recording import recording
from services.rows import read_record
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


def test_an_invitation_says_where_when_and_what_to_bring(house: House) -> None:
    said = words(
        house,
        begun(
            house, "invitation", reasoning="удостоверение личности\nквитанция", measures="пн–пт 09:00–18:00"
        ),
    )
    assert "Центральный офис" in said and "пр. Республики, 8" in said
    assert "квитанция" in said and "пн–пт 09:00–18:00" in said


def test_an_invitation_goes_for_signature_without_words_of_one_s_own(house: House) -> None:
    letter_id = begun(house, "invitation")
    version = submit_for_signature(house.executor, letter_id=letter_id)
    assert (version, letter_state(house.executor, letter_id).phase) == (1, LetterPhase.FOR_SIGNATURE)


def test_an_invitation_names_the_matter_of_the_appeal_where_its_subject_was_emptied(house: House) -> None:
    letter_id = begun(house, "invitation")
    edit_letter(house.executor, letter_id=letter_id, fields={"subject": None})
    assert "Холодные батареи" in words(house, letter_id)


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_every_letter_can_be_begun_in_every_language_of_an_appeal(
    house: House, document: str, language: str
) -> None:
    made = registered(house.clerk, language=language)
    letter_id = draft_letter(house.executor, appeal_id=made.appeal_id, document=document)
    assert read_record("letter", letter_id)["language"] == language


def test_a_letter_without_a_template_in_its_language_is_refused_when_it_is_begun(house: House) -> None:
    appeal_id = registered(house.clerk, language="de").appeal_id
    with pytest.raises(Refusal, match="letter_template_missing") as refused:
        draft_letter(house.executor, appeal_id=appeal_id)
    assert (refused.value.facts["language"], refused.value.facts["languages"]) == (
        "de",
        ("ru", "kk", "hu", "en"),
    )
    rows = house.executor.store.execute("SELECT count(*) FROM letter WHERE appeal_id = ?", (appeal_id,))
    assert rows.fetchone()[0] == 0


def test_a_letter_is_not_put_into_a_language_without_a_template(house: House) -> None:
    appeal_id = registered(house.clerk, language="").appeal_id
    letter_id = draft_letter(house.executor, appeal_id=appeal_id)
    with pytest.raises(Refusal, match="letter_template_missing"):
        edit_letter(house.executor, letter_id=letter_id, fields={"language": "de"})


def test_what_is_no_document_is_refused_when_it_is_begun(house: House) -> None:
    with pytest.raises(BadInput, match="document_unknown"):
        begun(house, "contract")


def test_a_confirmation_of_nothing_is_not_made(house: House) -> None:
    letter_id = begun(house, "phone_confirmation")
    call = {"appeal_id": house.appeal_of(letter_id), "phone": "+7 700 000 00 00", "answer": ""}
    with recording(house.clerk, "note") as act:
        act.put("phone_call", call | {"started_at": "2026-06-01T11:00:00+05:00", "operator_id": "e-kovaleva"})
    with pytest.raises(Refusal, match="letter_body_missing"):
        preview_draft(house.executor, letter_id)


def test_a_confirmation_repeats_what_was_said_by_telephone(house: House) -> None:
    letter_id = begun(house, "phone_confirmation")
    with pytest.raises(Refusal, match="letter_needs_call"):
        preview_draft(house.executor, letter_id)
    call = {
        "appeal_id": house.appeal_of(letter_id),
        "phone": "+7 700 000 00 00",
        "answer": "Поверка бесплатна",
    }
    with recording(house.clerk, "note") as act:
        act.put("phone_call", call | {"started_at": "2026-06-01T11:00:00+05:00", "operator_id": "e-kovaleva"})
    assert "Поверка бесплатна" in words(house, letter_id)
    edit_letter(house.executor, letter_id=letter_id, fields={"reasoning": "Срок поверки 1 марта"})
    assert "Срок поверки 1 марта" in words(house, letter_id)


def test_a_request_for_explanation_needs_its_day(house: House) -> None:
    letter_id = begun(house, "explanation_request", reasoning="Когда снят прибор?", measures="акт снятия")
    with pytest.raises(Refusal, match="letter_needs_day"):
        preview_draft(house.executor, letter_id)
    edit_letter(house.executor, letter_id=letter_id, fields={"repair_on": "2026-06-15"})
    said = words(house, letter_id)
    assert "Когда снят прибор?" in said and "акт снятия" in said and "15 июня 2026" in said


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
