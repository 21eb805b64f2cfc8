"""More signatures on a letter: a second one, one beside it, a time stamp; nothing signed is touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from domain.errors import BadInput, Refusal
from letters.signers import Signer
from services.desk import Desk
from services.dispatch import dispatch_letter
from services.letter_cosigning import (
    cosign_letter,
    files_of_letter,
    keep_signature,
    sign_beside,
    signatures_beside,
)
from services.letter_form import begin_correction
from services.letter_signing import open_key_file, verify_letter
from services.letter_versions import letter_state
from services.reference_data import write_reference
from services.time_stamps import StampWanted, keep_time_stamp, letters_to_stamp, stamp_wanted
from tests.letters.certificates import PASSWORD, authority
from tests.letters.time_authority import reply
from tests.services.letters_at_work import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    fields = {"title": "Root", "pem": authority().pem.decode()}
    write_reference(made.office.store, [{"entity": "trust_root", "eid": "r-1", "fields": fields}])
    return made


@pytest.fixture
def key(house: House) -> Iterator[Signer]:
    with open_key_file(house.key_file(), PASSWORD) as signer:
        yield signer


@pytest.fixture
def deputy(house: House) -> Desk:
    """Another person who may sign today."""
    person = house.executor.person._replace(roles=frozenset({"management"}))
    desk = replace(house.executor, person=person)
    fields = {"employee_id": person.id, "basis": "Доверенность № 12", "valid_from": "2026-01-01"}
    fields |= {"principal_id": house.director.person.id}
    authority = {"entity": "signing_authority", "eid": "s-deputy", "fields": fields}
    write_reference(house.office.store, [authority])
    return desk


def answers(house: House, wanted: StampWanted) -> list[bytes]:
    return [reply(request, at=house.director.clock.now()) for request in wanted.requests]


def test_a_second_person_signs_the_same_letter(house: House, deputy: Desk, key: Signer) -> None:
    letter_id = house.signed()
    cosign_letter(deputy, letter_id=letter_id, signer=key)
    found = verify_letter(house.clerk, letter_id=letter_id)
    assert found.sound and len(found.signers) == 2
    assert letter_state(house.clerk, letter_id).cosigner_ids == (deputy.person.id,)
    dispatch_letter(house.clerk, letter_id=letter_id)
    sent = letter_state(house.clerk, letter_id)
    assert len(verify_letter(house.clerk, letter_id=letter_id).signers) == 2 and sent.sent_at


def test_nobody_signs_a_letter_twice(house: House, key: Signer) -> None:
    letter_id = house.signed()
    with pytest.raises(Refusal, match="letter_signed_by_you"):
        cosign_letter(house.director, letter_id=letter_id, signer=key)


def test_a_second_signature_comes_before_the_dispatch(house: House, deputy: Desk, key: Signer) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id)
    with pytest.raises(Refusal, match="letter_not_in_phase"):
        cosign_letter(deputy, letter_id=letter_id, signer=key)


def test_who_may_not_sign_today_adds_no_signature(house: House, key: Signer) -> None:
    letter_id = house.signed()
    manager = replace(house.executor, person=house.executor.person._replace(roles=frozenset({"management"})))
    with pytest.raises(Refusal, match="signer_not_authorised"):
        cosign_letter(manager, letter_id=letter_id, signer=key)
    with pytest.raises(Refusal, match="not_permitted"):
        cosign_letter(house.clerk, letter_id=letter_id, signer=key)


def test_a_correction_begins_without_second_signatures(house: House, deputy: Desk, key: Signer) -> None:
    letter_id = house.signed()
    cosign_letter(deputy, letter_id=letter_id, signer=key)
    begin_correction(house.executor, letter_id=letter_id, reason="Опечатка")
    house.sign(letter_id)
    state = letter_state(house.clerk, letter_id)
    assert (state.signed_version, state.cosigner_ids, state.beside) == (2, (), ())


def test_a_signature_file_is_made_on_request_and_holds(house: House, key: Signer) -> None:
    letter_id = house.signed()
    name = sign_beside(house.director, letter_id=letter_id, signer=key)
    (beside,) = signatures_beside(house.clerk, letter_id)
    assert name.endswith(".docx.p7s") and beside.kept.made_here
    assert (beside.found.state, beside.found.owner) == ("valid", "Абдрахманов Серик Кайратович")
    assert set(files_of_letter(house.clerk, letter_id)) == {
        name,
        f"{letter_state(house.clerk, letter_id).outgoing_number}.docx",
    }


def test_a_signature_of_a_certified_tool_is_kept_and_labelled_not_checked_here(
    house: House, tmp_path: Path
) -> None:
    letter_id = house.signed()
    path = tmp_path / "ответ.sig"
    path.write_bytes(b"0\x82 a signature with national algorithms")
    assert keep_signature(house.clerk, letter_id=letter_id, path=path) == "ответ.sig"
    (beside,) = signatures_beside(house.clerk, letter_id)
    assert beside.found.state == "not_checked"
    assert house.clerk.blobs.read(beside.kept.sha256) == path.read_bytes()


@pytest.mark.parametrize(("content", "code"), [(b" \n", "signature_file_empty"), (None, "file_unreadable")])
def test_a_signature_that_is_none_is_refused(
    house: House, tmp_path: Path, content: bytes | None, code: str
) -> None:
    letter_id = house.signed()
    path = tmp_path / "x.sig"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput, match=code):
        keep_signature(house.clerk, letter_id=letter_id, path=path)


def test_a_large_file_is_no_signature(house: House, tmp_path: Path) -> None:
    letter_id, path = house.signed(), tmp_path / "x.sig"
    path.write_bytes(bytes(2 * 1024 * 1024))
    with pytest.raises(BadInput, match="package_too_large"):
        keep_signature(house.clerk, letter_id=letter_id, path=path)


def test_a_draft_has_nothing_to_sign_beside(house: House, key: Signer) -> None:
    letter_id = house.draft()
    with pytest.raises(Refusal, match="letter_not_signed"):
        sign_beside(house.director, letter_id=letter_id, signer=key)
    with pytest.raises(Refusal, match="letter_not_signed"):
        files_of_letter(house.clerk, letter_id)


def test_a_time_stamp_comes_later_and_the_signature_stays_whole(house: House) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id)
    assert letters_to_stamp(house.clerk) == [letter_id]
    wanted = stamp_wanted(house.clerk, letter_id)
    keep_time_stamp(house.clerk, wanted, answers(house, wanted))
    found = verify_letter(house.clerk, letter_id=letter_id)
    assert found.sound
    assert found.signers[0].time_stamp is not None and found.signers[0].time_stamp.trusted
    assert letter_state(house.clerk, letter_id).time_stamped
    assert letters_to_stamp(house.clerk) == []
    with pytest.raises(BadInput, match="time_stamp_present"):
        stamp_wanted(house.clerk, letter_id)


def test_a_reply_for_another_letter_changes_nothing(house: House) -> None:
    first, second = house.signed(), house.signed()
    before = letter_state(house.clerk, second).docx_sha256
    wanted = stamp_wanted(house.clerk, second)
    with pytest.raises(BadInput, match="time_stamp_invalid"):
        keep_time_stamp(house.clerk, wanted, answers(house, stamp_wanted(house.clerk, first)))
    assert letter_state(house.clerk, second).docx_sha256 == before


def test_a_stamp_for_a_file_that_got_another_signature_meanwhile_is_not_put_in(
    house: House, deputy: Desk, key: Signer
) -> None:
    letter_id = house.signed()
    wanted = stamp_wanted(house.clerk, letter_id)
    cosign_letter(deputy, letter_id=letter_id, signer=key)
    with pytest.raises(Refusal, match="letter_file_changed"):
        keep_time_stamp(house.clerk, wanted, answers(house, wanted))
    both = stamp_wanted(house.clerk, letter_id)
    assert len(both.pending) == 2
    keep_time_stamp(house.clerk, both, answers(house, both))
    assert verify_letter(house.clerk, letter_id=letter_id).sound


def test_a_signature_beside_goes_with_the_file_it_was_made_over(house: House, key: Signer) -> None:
    letter_id = house.signed()
    sign_beside(house.director, letter_id=letter_id, signer=key)
    wanted = stamp_wanted(house.clerk, letter_id)
    keep_time_stamp(house.clerk, wanted, answers(house, wanted))
    (beside,) = signatures_beside(house.clerk, letter_id)
    assert beside.found.state == "valid"
    files = files_of_letter(house.clerk, letter_id)
    assert len(files) == 3 and beside.kept.docx_sha256 in files.values()


def test_of_two_laptops_stamps_for_one_file_the_first_counts(house: House) -> None:
    letter_id = house.signed()
    one, other = stamp_wanted(house.clerk, letter_id), stamp_wanted(house.clerk, letter_id)
    keep_time_stamp(house.clerk, one, answers(house, one))
    first = letter_state(house.clerk, letter_id).docx_sha256
    with pytest.raises(Refusal, match="letter_file_changed"):
        keep_time_stamp(house.clerk, other, answers(house, other))
    assert letter_state(house.clerk, letter_id).docx_sha256 == first
