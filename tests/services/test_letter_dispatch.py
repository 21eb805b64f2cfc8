"""Sending: the rule's way, another way with a reason, the post's list, deliveries, the register."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.answers import LetterPhase
from domain.errors import Refusal
from services.dispatch import DELIVERED, FAILED, dispatch_by_post, dispatch_letter, note_delivery
from services.facts import facts_of
from services.letter_register import (
    RegisterFilter,
    letter_at,
    register_letter,
    register_lines,
    register_listing,
    row_of_letter,
)
from services.letter_versions import letter_state, withdraw_letter
from services.letters import edit_letter
from services.post_papers import dispatch_list, post_items
from services.recording import recording
from tests.services.letters_at_work import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def numbers(house: House, wanted: RegisterFilter) -> list[str]:
    listing = register_listing(house.clerk, wanted)
    return [line.number for line in register_lines(house.clerk, listing.rows)]


def test_the_letter_leaves_by_the_way_of_the_rule_to_the_applicant_s_address(house: House) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id)
    state = letter_state(house.clerk, letter_id)
    assert (state.phase, state.channel, state.address) == (LetterPhase.SENT, "email", "gulnar@example.org")


def test_another_way_needs_a_reason_and_goes_to_that_way_s_address(house: House) -> None:
    letter_id = house.signed()
    with pytest.raises(Refusal, match="answer_way_reason_missing"):
        dispatch_letter(house.clerk, letter_id=letter_id, channel="post")
    dispatch_letter(house.clerk, letter_id=letter_id, channel="post", reason="Почтовый ящик переполнен")
    assert letter_state(house.clerk, letter_id).address == "мкр. Самал, 12, кв. 47"


def test_a_letter_given_by_hand_needs_no_address(house: House) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id, channel="hand", reason="Пришёл сам")
    assert letter_state(house.clerk, letter_id).phase is LetterPhase.SENT


def test_the_dispatch_names_the_files_of_the_signed_version_and_the_copy_for_reading(house: House) -> None:
    letter_id = house.draft()
    with recording(house.clerk, "attach") as act:
        said = {"sha256": "ab" * 32, "name": "Акт 57.pdf", "size": 3, "media_type": "application/pdf"}
        act.fact("attached", "appeal", house.appeal_of(letter_id), said)
    edit_letter(house.executor, letter_id=letter_id, fields={"attachment_ids": ["ab" * 32]})
    house.sign(letter_id)
    dispatch_letter(house.clerk, letter_id=letter_id, pdf=b"%PDF")
    fact = facts_of(house.clerk.store, "letter", letter_id)[-1]
    enclosed = {"sha256": "ab" * 32, "name": "Акт 57.pdf", "media_type": "application/pdf"}
    assert fact.data["enclosures"] == [enclosed]
    assert house.clerk.blobs.read(str(fact.data["pdf_sha256"])) == b"%PDF"


@pytest.mark.parametrize("make", ["draft", "submitted"])
def test_only_a_signed_letter_can_be_sent(house: House, make: str) -> None:
    letter_id = getattr(house, make)()
    with pytest.raises(Refusal, match="letter_not_signed"):
        dispatch_letter(house.clerk, letter_id=letter_id)


def test_the_post_takes_several_letters_with_one_numbered_list(house: House) -> None:
    letters = [house.signed(), house.signed()]
    reason = "Электронная почта недоступна"
    number = dispatch_by_post(house.clerk, letter_ids=letters, reason=reason)
    listed = dispatch_list(house.clerk, number)
    assert number == "C0-26-A-001"
    assert [item.letter_id for item in listed.items] == letters
    assert listed.items[0].address == ("мкр. Самал, 12, кв. 47",)
    assert {letter_state(house.clerk, one).list_number for one in letters} == {number}
    assert dispatch_by_post(house.clerk, letter_ids=[house.signed()], reason=reason) == "C0-26-A-002"


def test_a_list_with_a_letter_that_cannot_leave_sends_none_of_them(house: House) -> None:
    good, draft = house.signed(), house.draft()
    with pytest.raises(Refusal, match="letter_not_signed"):
        dispatch_by_post(house.clerk, letter_ids=[good, draft], reason="Почта")
    assert letter_state(house.clerk, good).phase is LetterPhase.SIGNED


def test_a_letter_that_came_back_goes_another_way_with_a_reason(house: House) -> None:
    letter_id = house.signed()
    dispatch_letter(house.clerk, letter_id=letter_id)
    note_delivery(house.clerk, letter_id=letter_id, status=FAILED, detail="Нет такого ящика")
    state = letter_state(house.clerk, letter_id)
    assert (state.phase, state.delivery_detail) == (LetterPhase.FAILED, "Нет такого ящика")
    assert numbers(house, RegisterFilter(queue=True)) == [state.outgoing_number]
    dispatch_letter(house.clerk, letter_id=letter_id, channel="post", reason="Нет такого ящика")
    assert letter_state(house.clerk, letter_id).delivery == ""


def test_a_failure_needs_its_reason_and_a_sent_letter(house: House) -> None:
    letter_id = house.signed()
    with pytest.raises(Refusal, match="letter_not_sent"):
        note_delivery(house.clerk, letter_id=letter_id, status=DELIVERED)
    dispatch_letter(house.clerk, letter_id=letter_id)
    with pytest.raises(Refusal, match="reason_missing"):
        note_delivery(house.clerk, letter_id=letter_id, status=FAILED)


def test_a_letter_is_withdrawn_only_before_it_is_sent(house: House) -> None:
    waiting, sent = house.signed(), house.signed()
    withdraw_letter(house.executor, letter_id=waiting, reason="Потребитель отозвал обращение")
    assert letter_state(house.executor, waiting).phase is LetterPhase.WITHDRAWN
    dispatch_letter(house.clerk, letter_id=sent)
    with pytest.raises(Refusal, match="letter_was_sent"):
        withdraw_letter(house.executor, letter_id=sent, reason="Поздно")
    note_delivery(house.clerk, letter_id=sent, status=FAILED, detail="Нет такого ящика")
    with pytest.raises(Refusal, match="letter_was_sent"):
        withdraw_letter(house.executor, letter_id=sent, reason="Вернулось")


def test_the_register_lists_what_waits_first_then_the_newest(house: House) -> None:
    first, second, third = house.signed(), house.signed(), house.signed()
    for one in (first, third):
        dispatch_letter(house.clerk, letter_id=one)
    listing = register_listing(house.clerk, RegisterFilter())
    lines = register_lines(house.clerk, listing.rows)
    assert listing.waiting == 1
    assert [line.letter_id for line in lines] == [second, third, first]


def test_drafts_are_not_in_the_register(house: House) -> None:
    house.draft()
    house.submitted()
    assert len(register_listing(house.clerk, RegisterFilter()).rows) == 0


def test_the_register_is_filtered_by_way_and_by_any_word(house: House) -> None:
    by_mail, by_post = house.signed(), house.signed()
    edit = {"subject": "Отключение горячей воды"}
    third = house.draft()
    edit_letter(house.executor, letter_id=third, fields=edit)
    dispatch_letter(house.clerk, letter_id=by_mail)
    dispatch_letter(house.clerk, letter_id=by_post, channel="post", reason="Просил письмо")
    posted = letter_state(house.clerk, by_post).outgoing_number
    assert numbers(house, RegisterFilter(way="post")) == [posted]
    assert numbers(house, RegisterFilter(text=posted[-4:])) == [posted]
    assert len(numbers(house, RegisterFilter(text="ХОЛОДНЫЕ бат"))) == 2


def test_an_opened_letter_says_what_is_still_on_its_way(house: House) -> None:
    letter_id = house.signed()
    shown = register_letter(house.clerk, letter_id)
    assert (shown.way, shown.signer, shown.on_its_way) == ("email", "Абдрахманов С. К.", True)
    row = row_of_letter(house.clerk.store, letter_id)
    assert row is not None and letter_at(house.clerk.store, row) == letter_id
    assert letter_at(house.clerk.store, 10**6) == ""


def test_an_envelope_is_written_in_the_language_of_the_letter(house: House) -> None:
    (item,) = post_items(house.clerk, [house.signed(language="kk")])
    assert item.sender[0] == "«Солтүстік Жылу Желісі» ЖШС"
    assert item.addressee == "Ахметова Гүлнар Сейітқызы"
