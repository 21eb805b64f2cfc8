"""Grounds: which are open, what they must be proved by, who confirms them and what follows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from domain.anonymity import anonymity_effect, is_anonymous, is_reachable
from domain.errors import Refusal
from domain.grounds import (
    Circumstances,
    EarlierAnswer,
    GroundProof,
    ground_effect,
    needs_confirmation,
    offered_grounds,
    proof_findings,
    require_ground,
)
from domain.intake_card import IntakeCard
from domain.permissions import Role
from domain.regulation.vocabulary import Duty, Effect
from tests.domain.shipped import CODES, card, codes, shipped

SENT = EarlierAnswer("a1", "p1", "12-26-K3-0001", date(2026, 5, 4))
UNSENT = EarlierAnswer("a2", "p1", "12-26-K3-0002", None)
PLAIN = Circumstances()
REACHABLE: dict[str, Any] = {"surname": "Петрова", "given_name": "Анна", "email": "anna@example.org"}


def suggested(code: str, seen: IntakeCard, circumstances: Circumstances = PLAIN) -> set[str]:
    offers = offered_grounds(shipped(code), seen, circumstances)
    return {offer.ground.code for offer in offers if offer.suggested}


def available(code: str, seen: IntakeCard, circumstances: Circumstances = PLAIN) -> set[str]:
    return {offer.ground.code for offer in offered_grounds(shipped(code), seen, circumstances)}


# --- anonymity and contacts --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "anonymous"),
    [
        ({}, True),
        ({"surname": "П", "given_name": "А"}, True),
        ({"surname": "П", "given_name": "А", "phone": "1"}, True),
        ({"surname": "П", "email": "a@example.org"}, True),
        ({"surname": "П", "given_name": "А", "email": "a@example.org"}, False),
        ({"surname": "П", "given_name": "А", "postal_address": "Мира, 1"}, False),
    ],
)
def test_cib_is_anonymous_without_a_name_or_without_an_address(
    values: dict[str, Any], anonymous: bool
) -> None:
    assert is_anonymous(shipped("cib"), card(channel="web_form", **values)) is anonymous


def test_an_organisation_is_judged_by_its_name() -> None:
    nameless = card(channel="post", organisation=True, email="a@example.org")
    named = card(channel="post", organisation=True, organisation_name="ООО", email="a@example.org")
    assert is_anonymous(shipped("cib"), nameless)
    assert not is_anonymous(shipped("cib"), named)


def test_no_contacts_and_no_name_are_two_things() -> None:
    aes = shipped("aes")
    nameless, unreachable = card(channel="post", phone="1"), card(channel="post", surname="П")
    assert is_anonymous(aes, nameless) and is_reachable(aes, nameless)
    assert not is_anonymous(aes, unreachable) and not is_reachable(aes, unreachable)


def test_an_entry_in_the_book_of_aes_is_never_anonymous_in_effect() -> None:
    assert not is_anonymous(shipped("aes"), card(channel="book", text="Холодно"))
    assert "anonymous" not in available("aes", card(channel="book", text="Холодно"))


def test_s26_an_anonymous_cib_appeal_is_passed_on_and_others_are_not() -> None:
    cib = shipped("cib")
    assert anonymity_effect(cib, card(channel="post", surname="П", given_name="А")) is Effect.PASS_TO_UNIT
    assert anonymity_effect(cib, card(channel="post", **REACHABLE)) is None
    assert anonymity_effect(shipped("aes"), card(channel="post")) is None
    assert anonymity_effect(shipped("std"), card(channel="post")) is None


# --- which are offered -------------------------------------------------------------------------


def test_vks_offers_its_ground_for_an_appeal_without_a_name() -> None:
    assert suggested("vks", card(channel="post")) == {"anonymous"}
    assert suggested("vks", card(channel="post", **REACHABLE)) == set()


def test_s30_new_arguments_close_the_ground_of_repetition_except_in_vks() -> None:
    seen = Circumstances(repeated=True, new_arguments=True)
    letter = card(channel="email", kind="appeal", **REACHABLE)
    assert "repeat" in suggested("vks", letter, seen)
    assert "repeat_no_new" not in available("std", letter, seen)
    assert "repeat_no_new" not in available("aes", letter, seen)
    same = Circumstances(repeated=True, new_arguments=False)
    assert "repeat_no_new" in suggested("std", letter, same)


def test_s33_a_letter_without_contacts_meets_the_ground_of_no_contacts() -> None:
    assert suggested("std", card(kind="appeal", channel="post", surname="П")) == {"no_contacts"}
    assert "no_contacts" not in available("std", card(kind="appeal", channel="post", phone="1"))


@pytest.mark.parametrize(
    ("values", "offered"),
    [
        ({"surname": "П", "account_no": "7"}, True),
        ({"surname": "П", "phone": "1"}, False),
        ({"phone": "1"}, False),
        ({"postal_address": "Мира, 1"}, False),
    ],
)
def test_s34_a_message_is_left_aside_only_without_phone_and_address(
    values: dict[str, Any], offered: bool
) -> None:
    message = card(kind="appeal", channel="voicemail", **values)
    assert ("voicemail_no_reply_contact" in suggested("std", message)) is offered
    assert ("voicemail_no_reply_contact" in available("std", message)) is offered


def test_s38_an_appeal_without_substance_meets_a_ground_in_aes_alone() -> None:
    empty = Circumstances(substance_stated=False)
    letter = card(channel="email", kind="appeal", **REACHABLE)
    assert suggested("aes", letter, empty) == {"no_substance"}
    assert suggested("std", letter, empty) == set()


def test_an_unreadable_letter_meets_a_ground_in_aes_and_std_and_none_in_vks() -> None:
    seen = Circumstances(readable=False)
    letter = card(channel="post", kind="appeal", **REACHABLE)
    assert suggested("aes", letter, seen) == {"unreadable"}
    assert suggested("std", letter, seen) == {"unreadable"}
    assert suggested("vks", letter, seen) == set()
    assert "unreadable" not in available("aes", letter)


def test_grounds_of_written_appeals_are_not_for_phone_calls() -> None:
    assert available("std", card(kind="appeal", channel="phone", **REACHABLE)) == set()


def test_hdh_offers_nothing() -> None:
    assert available("hdh", card(channel="letter")) == set()


def test_a_ground_of_another_regulation_or_case_is_refused() -> None:
    letter = card(channel="email", **REACHABLE)
    assert require_ground(shipped("vks"), letter, "abusive", Circumstances()).code == "abusive"
    with pytest.raises(Refusal, match="ground_not_in_profile"):
        require_ground(shipped("aes"), letter, "incitement", Circumstances())
    with pytest.raises(Refusal, match="ground_not_available") as caught:
        require_ground(shipped("aes"), letter, "anonymous", Circumstances())
    assert caught.value.facts["clause"] == "AES-N2"


# --- proof -------------------------------------------------------------------------------------


def lacking(code: str, ground: str, proof: GroundProof) -> list[str]:
    return codes(proof_findings(shipped(code).grounds[ground], proof))


@pytest.mark.parametrize(
    ("code", "ground"), [("vks", "abusive"), ("std", "abusive_threat"), ("aes", "abusive_threat")]
)
def test_abuse_needs_the_passage(code: str, ground: str) -> None:
    assert lacking(code, ground, GroundProof()) == ["ground_passage_missing"]
    assert lacking(code, ground, GroundProof(quoted_passage="…")) == []


def test_slander_needs_a_justification() -> None:
    assert lacking("vks", "slander", GroundProof()) == ["ground_justification_missing"]
    assert lacking("vks", "slander", GroundProof(justification="Проверено, не так")) == []


def test_a_protected_secret_needs_its_kind_too() -> None:
    reason = GroundProof(justification="Сведения о поставщике", subkind="state")
    assert lacking("aes", "protected_secret", reason) == ["ground_subkind_missing"]
    complete = GroundProof(justification="Сведения о поставщике", subkind="commercial")
    assert lacking("aes", "protected_secret", complete) == []


def test_vks_repetition_needs_an_earlier_answer_that_was_sent() -> None:
    assert lacking("vks", "repeat", GroundProof(applicant_id="p1")) == ["ground_earlier_missing"]
    unsent = GroundProof(applicant_id="p1", earlier=(UNSENT,))
    assert lacking("vks", "repeat", unsent) == ["ground_earlier_unsent"]
    assert lacking("vks", "repeat", GroundProof(applicant_id="p1", earlier=(SENT,))) == []


def test_the_same_name_is_not_the_same_applicant() -> None:
    of_another = GroundProof(applicant_id="p2", earlier=(SENT,))
    assert lacking("vks", "repeat", of_another) == ["ground_earlier_of_another"]


def test_repetition_in_std_and_aes_needs_the_tick_about_new_arguments() -> None:
    for code in ("std", "aes"):
        open_tick = GroundProof(applicant_id="p1", earlier=(SENT,))
        assert lacking(code, "repeat_no_new", open_tick) == ["ground_new_arguments_open"]
        new = GroundProof(applicant_id="p1", earlier=(SENT,), new_arguments=True)
        assert lacking(code, "repeat_no_new", new) == ["ground_new_arguments"]
        none = GroundProof(applicant_id="p1", earlier=(SENT,), new_arguments=False)
        assert lacking(code, "repeat_no_new", none) == []


def test_s27_correspondence_is_not_stopped_on_an_answer_that_was_never_sent() -> None:
    proof = GroundProof(applicant_id="p1", earlier=(SENT, UNSENT))
    found = proof_findings(shipped("cib").grounds["stop_correspondence"], proof)
    assert codes(found) == ["ground_earlier_unsent"]
    assert found[0].facts["number"] == "12-26-K3-0002"


def test_correspondence_is_not_stopped_while_a_question_is_unanswered() -> None:
    partly = EarlierAnswer("a1", "p1", "1", date(2026, 5, 4), unanswered=("q2",))
    found = proof_findings(
        shipped("cib").grounds["stop_correspondence"], GroundProof(applicant_id="p1", earlier=(partly,))
    )
    assert codes(found) == ["ground_question_unanswered"]
    assert found[0].facts["questions"] == "q2"


def test_an_unreadable_text_must_be_marked_unreadable() -> None:
    assert lacking("std", "unreadable", GroundProof()) == ["ground_is_readable"]
    assert lacking("std", "unreadable", GroundProof(readable=False)) == []


def test_an_anonymous_letter_of_aes_asks_about_crime_first() -> None:
    found = proof_findings(shipped("aes").grounds["anonymous"], GroundProof())
    assert codes(found) == ["ground_question_open"]
    asked = shipped("aes").grounds["anonymous"].exception
    assert asked is not None and asked.question == "crime_or_threat"
    assert (found[0].clause, found[0].facts["question"]) == ("AES-N3", asked.names)
    assert lacking("aes", "anonymous", GroundProof(exception=False)) == []


# --- who confirms ------------------------------------------------------------------------------


def test_s35_a_secret_waits_for_a_head() -> None:
    ground = shipped("std").grounds["commercial_secret"]
    assert needs_confirmation(ground, [Role.EXECUTOR])
    assert not needs_confirmation(ground, [Role.EXECUTOR, Role.HEAD])


def test_slander_goes_to_the_director_and_stopping_correspondence_too() -> None:
    assert shipped("vks").grounds["slander"].confirmed_by == (Role.DIRECTOR,)
    assert needs_confirmation(shipped("cib").grounds["stop_correspondence"], [Role.HEAD])


def test_missing_contacts_need_nobody_s_confirmation() -> None:
    assert not needs_confirmation(shipped("std").grounds["no_contacts"], [Role.EXECUTOR])


# --- what follows ------------------------------------------------------------------------------


def test_s32_the_standard_refuses_abuse_with_a_notice() -> None:
    std = shipped("std")
    effect = ground_effect(std, std.grounds["abusive_threat"], card(channel="email", **REACHABLE))
    assert (effect.effect, effect.notice, effect.document) == (
        Effect.REFUSE_WITH_NOTICE,
        Duty.FORCED,
        "refusal",
    )
    assert effect.letter_allowed


def test_s33_without_contacts_there_is_a_note_and_no_letter() -> None:
    std = shipped("std")
    effect = ground_effect(std, std.grounds["no_contacts"], card(channel="post"))
    assert (effect.notice, effect.document, effect.letter_allowed) == (Duty.NONE, "no_contact_note", False)
    assert not std.documents[effect.document].outgoing


def test_an_unreadable_letter_of_somebody_unreachable_falls_under_no_contacts() -> None:
    std = shipped("std")
    effect = ground_effect(std, std.grounds["unreadable"], card(channel="post"))
    assert (effect.ground, effect.clause) == ("no_contacts", "STD-4.3.5")
    reached = ground_effect(std, std.grounds["unreadable"], card(channel="post", phone="1"))
    assert reached.ground == "unreadable"


def test_s36_an_anonymous_report_of_a_crime_is_redirected_the_same_day() -> None:
    aes = shipped("aes")
    effect = ground_effect(aes, aes.grounds["anonymous"], card(channel="post"), exception=True)
    assert (effect.effect, effect.document) == (Effect.REDIRECT_STATE_BODY, "forwarding")
    assert not effect.letter_allowed
    assert effect.term is not None and effect.term.value == 0
    assert effect.clause == "AES-N3"


def test_s37_any_other_anonymous_letter_is_not_considered() -> None:
    aes = shipped("aes")
    effect = ground_effect(aes, aes.grounds["anonymous"], card(channel="post"), exception=False)
    assert (effect.effect, effect.letter_allowed, effect.term) == (Effect.NO_CONSIDER_NO_ANSWER, False, None)


def test_aes_offers_a_notice_of_no_action_and_does_not_force_it() -> None:
    aes = shipped("aes")
    effect = ground_effect(aes, aes.grounds["abusive_threat"], card(channel="email", **REACHABLE))
    assert (effect.notice, effect.letter_allowed) == (Duty.OFFERED, True)


@pytest.mark.parametrize("code", CODES)
def test_every_ground_that_owes_no_answer_allows_no_letter(code: str) -> None:
    profile = shipped(code)
    for ground in profile.grounds.values():
        effect = ground_effect(profile, ground, card(channel="post", phone="1"))
        assert effect.letter_allowed is (ground.effect is not Effect.NO_CONSIDER_NO_ANSWER)
