"""The editor's form: language by rule, what is missing, ready sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.answers import LetterPhase
from domain.errors import Refusal
from services.letter_form import (
    begin_correction,
    change_language,
    expand_snippet,
    letter_form,
    snippet_choices,
)
from services.letter_signing import Chosen, open_key_file, sign_letters
from services.letter_versions import letter_state, return_letter, submit_for_signature
from services.letters import draft_letter, edit_letter
from services.reference_data import write_reference
from tests.factory import person, registered
from tests.letters.certificates import PASSWORD
from tests.services.letters_at_work import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def codes(house: House, letter_id: str) -> set[str]:
    return {finding.code for finding in letter_form(house.executor, letter_id).trouble}


def test_an_empty_draft_names_everything_that_is_missing_with_its_field(house: House) -> None:
    letter_id = draft_letter(house.executor, appeal_id=registered(house.clerk).appeal_id)
    trouble = letter_form(house.executor, letter_id).trouble
    assert ("letter_body_missing", "body") in {(one.code, one.field) for one in trouble}
    with pytest.raises(Refusal, match="letter_not_complete"):
        submit_for_signature(house.executor, letter_id=letter_id)


def test_another_language_than_the_appeal_s_is_refused_with_the_clause(house: House) -> None:
    letter_id = house.draft(language="kk")
    form = letter_form(house.executor, letter_id)
    assert form.language_fixed
    assert form.fields["language"] == "kk"
    with pytest.raises(Refusal) as refused:
        change_language(house.executor, letter_id=letter_id, language="ru")
    assert (refused.value.code, refused.value.facts["clause"]) == ("letter_language_differs", "AES-W7")


def test_a_letter_that_waits_for_signature_is_not_editable(house: House) -> None:
    letter_id = house.submitted()
    assert not letter_form(house.executor, letter_id).editable
    return_letter(house.director, letter_id=letter_id, remark="Укажите акт")
    form = letter_form(house.executor, letter_id)
    assert form.editable
    assert form.state.remark == "Укажите акт"


def test_the_signers_are_those_whose_authority_holds(house: House) -> None:
    form = letter_form(house.executor, house.draft())
    assert [one.id for one in form.signers] == ["e-abdrakhmanov"]


def test_without_addressee_address_or_signer_nobody_may_sign(house: House) -> None:
    letter_id = house.draft()
    edit_letter(
        house.executor,
        letter_id=letter_id,
        fields={"addressee": None, "address": None, "signer_id": None},
    )
    wanted = {"letter_addressee_missing", "letter_address_missing", "letter_signer_missing"}
    assert wanted <= codes(house, letter_id)


def test_an_answer_by_hand_needs_no_address_but_a_reason(house: House) -> None:
    letter_id = house.draft()
    edit_letter(house.executor, letter_id=letter_id, fields={"channel": "hand", "address": None})
    assert codes(house, letter_id) >= {"answer_way_reason_missing"}
    assert "letter_address_missing" not in codes(house, letter_id)


def test_a_ready_sentence_is_found_by_the_beginning_of_its_word_in_the_letter_s_language(
    house: House,
) -> None:
    assert house.office
    assert [one.keyword for one in snippet_choices(language="ru", typed="спа")] == ["спасибо"]
    assert [one.keyword for one in snippet_choices(language="kk", typed="")] == ["мерзім", "рахмет"]


def test_a_ready_sentence_takes_the_fields_of_the_appeal(house: House) -> None:
    letter_id = house.draft()
    expansion = expand_snippet(house.executor, letter_id=letter_id, snippet_id="sn-0")
    number = letter_form(house.executor, letter_id).appeal_number
    assert f"Ваше обращение {number} рассматривается." in expansion.text
    assert expansion.empty == ()


def test_a_field_without_a_value_leaves_a_mark_that_stops_the_signature(house: House) -> None:
    fields = {"keyword": "визит", "language": "ru", "title": "Визит", "text": "Инженер: {{ engineer }}."}
    write_reference(house.office.store, [{"entity": "snippet", "eid": "sn-x", "fields": fields}])
    letter_id = house.draft()
    expansion = expand_snippet(house.executor, letter_id=letter_id, snippet_id="sn-x")
    assert expansion.empty == ("engineer",)
    edit_letter(house.executor, letter_id=letter_id, fields={"body": expansion.text})
    with pytest.raises(Refusal) as refused:
        submit_for_signature(house.executor, letter_id=letter_id)
    findings = refused.value.facts["findings"]
    assert [one.code for one in findings] == ["letter_field_unfilled"]  # type: ignore[attr-defined]


def test_a_signed_letter_is_corrected_as_a_new_version_with_a_new_number(house: House) -> None:
    letter_id = house.signed()
    first = letter_state(house.director, letter_id)
    begin_correction(house.executor, letter_id=letter_id, reason="Опечатка в сумме")
    edit_letter(house.executor, letter_id=letter_id, fields={"body": "Сумма исправлена."})
    submit_for_signature(house.executor, letter_id=letter_id)
    with open_key_file(house.key_file(), PASSWORD) as signer:
        (result,) = sign_letters(house.director, chosen=[Chosen(letter_id, 2)], signer=signer)
    second = letter_state(house.director, letter_id)
    assert result.number and second.outgoing_number != first.outgoing_number
    assert second.signed_version == 2
    assert second.docx_sha256 != first.docx_sha256


def test_a_correction_needs_a_reason_and_a_signed_letter(house: House) -> None:
    with pytest.raises(Refusal, match="letter_not_in_phase"):
        begin_correction(house.executor, letter_id=house.draft(), reason="Опечатка")
    signed = house.signed()
    with pytest.raises(Refusal, match="reason_missing"):
        begin_correction(house.executor, letter_id=signed, reason=" ")
    assert letter_state(house.executor, signed).phase is LetterPhase.SIGNED


def test_the_same_letter_is_addressed_to_whoever_appealed(house: House) -> None:
    made = registered(house.clerk, applicant=person(surname="Ким", given_name="Алексей", patronymic=""))
    letter_id = draft_letter(house.executor, appeal_id=made.appeal_id)
    assert letter_form(house.executor, letter_id).applicant == "Ким Алексей"
