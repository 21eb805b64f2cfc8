"""Signing: pinned versions, authority on the day, one failure among many, proof afterwards."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from domain.answers import LetterPhase
from domain.errors import BadInput, Fault, Refusal
from services.dispatch import dispatch_letter
from services.letter_signing import (
    Chosen,
    SigningResult,
    open_key_file,
    open_token,
    sign_letters,
    verify_file,
    verify_letter,
)
from services.letter_versions import letter_state, return_letter, submit_for_signature
from services.letters import edit_letter
from services.recording import recording
from services.reference_data import write_reference
from services.rows import read_record
from tests.factory import clock_at
from tests.letters.certificates import PASSWORD, authority
from tests.services.letters_at_work import BODY, DIRECTOR, House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def sign(house: House, letter_id: str, version: int = 1, employee_id: str = DIRECTOR) -> SigningResult:
    desk = house.office.sit_down(employee_id)
    with open_key_file(house.key_file(), PASSWORD) as signer:
        (result,) = sign_letters(desk, chosen=[Chosen(letter_id, version)], signer=signer)
    return result


def code(result: SigningResult) -> str:
    return result.error.code if result.error else ""


def test_the_number_the_date_and_the_mark_are_in_the_file_before_it_is_signed(house: House) -> None:
    letter_id = house.submitted()
    number = sign(house, letter_id).number
    docx = house.office.blobs.read(letter_state(house.director, letter_id).docx_sha256)
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        text = package.read("word/document.xml").decode()
    assert number in text
    assert "Документ подписан электронной подписью" in text
    checked = verify_letter(house.director, letter_id=letter_id)
    assert checked.integrity.intact and checked.coverage.whole


def test_trust_holds_once_the_organisation_trusts_the_root(house: House) -> None:
    letter_id = house.signed()
    assert verify_letter(house.director, letter_id=letter_id).trust.code == "trust_unknown_root"
    fields = {"title": "Root", "pem": authority().pem.decode()}
    write_reference(house.office.store, [{"entity": "trust_root", "eid": "r-1", "fields": fields}])
    assert verify_letter(house.director, letter_id=letter_id).sound


def test_a_version_nobody_read_is_not_signed(house: House) -> None:
    letter_id = house.submitted()
    return_letter(house.director, letter_id=letter_id, remark="Укажите норму")
    edit_letter(house.executor, letter_id=letter_id, fields={"body": f"{BODY}\nНорма 20 градусов."})
    submit_for_signature(house.executor, letter_id=letter_id)
    result = sign(house, letter_id, version=1)
    assert code(result) == "letter_version_changed"
    assert result.error is not None and result.error.facts["now"] == 2
    assert letter_state(house.director, letter_id).phase is LetterPhase.FOR_SIGNATURE


def test_a_letter_called_back_meanwhile_is_not_signed_and_the_others_are(house: House) -> None:
    good, returned = house.submitted(), house.submitted()
    return_letter(house.director, letter_id=returned, remark="Подождите")
    with open_key_file(house.key_file(), PASSWORD) as signer:
        chosen = [Chosen(returned, 1), Chosen(good, 1)]
        results = sign_letters(house.director, chosen=chosen, signer=signer)
    assert [code(result) for result in results] == ["letter_not_in_folder", ""]
    assert letter_state(house.director, good).phase is LetterPhase.SIGNED


def test_who_is_not_on_the_list_of_signers_does_not_sign(house: House) -> None:
    letter_id = house.submitted()
    assert code(sign(house, letter_id, employee_id="e-omarova")) == "signer_not_authorised"


def test_an_authority_that_ended_yesterday_does_not_sign(tmp_path: Path) -> None:
    house = House(tmp_path, clock=clock_at("2026-06-01 10:00"))
    fields = {
        "employee_id": DIRECTOR,
        "basis": "Приказ № 4",
        "valid_from": "2026-01-12",
        "valid_until": "2026-05-31",
    }
    write_reference(house.office.store, [{"entity": "signing_authority", "eid": "s-1", "fields": fields}])
    letter_id = house.draft(signer_id=DIRECTOR)
    submit_for_signature(house.executor, letter_id=letter_id)
    assert code(sign(house, letter_id)) == "signer_authority_ended"


def test_nobody_signs_the_answer_to_a_complaint_about_himself(house: House) -> None:
    letter_id = house.submitted()
    with recording(house.clerk, "edit_appeal") as act:
        act.set("appeal", house.appeal_of(letter_id), {"complained_about_id": DIRECTOR})
    assert code(sign(house, letter_id)) == "employee_complained_about"


def test_a_letter_that_would_read_otherwise_now_is_not_signed(house: House) -> None:
    letter_id = house.submitted()
    applicant_id = read_record("appeal", house.appeal_of(letter_id))["applicant_id"]
    with recording(house.clerk, "edit_applicant") as act:
        act.set("applicant", str(applicant_id), {"given_name": "Гүлжан"})
    assert code(sign(house, letter_id)) == "letter_reads_otherwise"
    assert letter_state(house.director, letter_id).phase is LetterPhase.FOR_SIGNATURE


def test_the_clerk_does_not_sign(house: House) -> None:
    letter_id = house.submitted()
    with pytest.raises(Refusal, match="not_permitted"):
        sign(house, letter_id, employee_id="e-kovaleva")


def test_a_failed_signature_uses_no_number(house: House) -> None:
    refused = house.submitted()
    sign(house, refused, version=7)
    assert sign(house, house.submitted()).number.endswith("0001")


def test_progress_is_told_letter_by_letter(house: House) -> None:
    chosen = [Chosen(house.submitted(), 1), Chosen(house.submitted(), 1)]
    told: list[tuple[int, int]] = []
    with open_key_file(house.key_file(), PASSWORD) as signer:
        sign_letters(
            house.director,
            chosen=chosen,
            signer=signer,
            progress=lambda done, all_: told.append((done, all_)),
        )
    assert told == [(1, 2), (2, 2)]


def test_a_key_file_that_is_gone_a_wrong_password_and_an_absent_driver_are_told_apart(
    house: House, tmp_path: Path
) -> None:
    with pytest.raises(Fault, match="key_file_unreadable"):
        open_key_file(tmp_path / "gone.p12", PASSWORD)
    with pytest.raises(BadInput, match="signer_password_wrong"):
        open_key_file(house.key_file(), "не тот")
    with pytest.raises(Fault, match="signer_module_unusable"):
        open_token(tmp_path / "no-driver.so", token="t", pin="1234")


def test_an_unsigned_letter_has_nothing_to_verify(house: House) -> None:
    with pytest.raises(Refusal, match="letter_not_signed"):
        verify_letter(house.director, letter_id=house.submitted())


def test_a_brought_file_is_verified_and_a_missing_one_is_refused(house: House, tmp_path: Path) -> None:
    letter_id = house.signed()
    brought = tmp_path / "brought.docx"
    brought.write_bytes(house.office.blobs.read(letter_state(house.director, letter_id).docx_sha256))
    assert verify_file(house.director, brought).integrity.intact
    with pytest.raises(BadInput, match="file_unreadable"):
        verify_file(house.director, tmp_path / "gone.docx")


def test_a_letter_without_an_outgoing_number_is_not_sent(house: House) -> None:
    letter_id = house.submitted()
    said = {
        "version": 1,
        "docx_sha256": letter_state(house.director, letter_id).draft_sha256,
        "signer_id": DIRECTOR,
        "certificate_serial": "1",
        "signed_at": "2026-06-01T10:00:00+05:00",
    }
    with recording(house.director, "sign_letter") as act:
        act.fact("signed", "letter", letter_id, said)
    with pytest.raises(Refusal) as refused:
        dispatch_letter(house.clerk, letter_id=letter_id)
    assert (refused.value.code, refused.value.facts["clause"]) == ("outgoing_number_missing", "AES-W6")
