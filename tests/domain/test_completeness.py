"""What an appeal lacks is named item by item; whether that stops it is for the regulation to say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.completeness import clarification_findings, completeness, open_checklist
from domain.findings import Finding, Level, blocking
from domain.intake_card import card_of
from domain.regulation.vocabulary import ApplicantKind
from tests.domain.shipped import CODES, card, codes, made_of, put, shipped, table

VKS_PERSON: dict[str, Any] = {
    "surname": "Петрова",
    "given_name": "Анна",
    "email": "anna@example.org",
    "account_no": "120045",
    "service_address": "ул. Мира, 1",
}


def test_s25_cib_takes_an_appeal_that_is_only_free_text() -> None:
    found = completeness(shipped("cib"), card(kind="", text="Не работает программа"))
    assert found.may_register
    assert not found.complete
    assert {"kind", "channel", "surname", "given_name", "answer_address"} <= set(found.missing)


def test_a_rule_that_blocks_is_softened_where_refusing_is_forbidden() -> None:
    strict = made_of(put(table("cib"), "intake/items/surname/level", "block"))
    assert completeness(strict, card(channel="email")).may_register


def test_s28_a_quality_claim_with_a_close_up_only_lists_what_is_open() -> None:
    cib = shipped("cib")
    claim = card(kind="claim", channel="email", topic="goods_quality", attachments=("close_up",))
    assert completeness(cib, claim).may_register
    open_items = [item.code for item in open_checklist(cib, claim, "quality_claim")]
    assert open_items == ["letterhead_claim", "general_photo", "label_photo"]


def test_a_video_stands_for_both_photos_of_the_defect() -> None:
    claim = card(kind="claim", channel="email", topic="goods_quality", attachments=("video",))
    open_items = [item.code for item in open_checklist(shipped("cib"), claim, "quality_claim")]
    assert open_items == ["letterhead_claim", "label_photo"]


def test_s29_a_vks_person_without_service_address_lacks_exactly_that() -> None:
    person = card(channel="email", **{**VKS_PERSON, "service_address": ""})
    found = completeness(shipped("vks"), person)
    assert found.missing == ("service_address",)
    assert found.may_register and not found.complete


def test_a_patronymic_is_never_asked_for() -> None:
    assert completeness(shipped("vks"), card(channel="email", **VKS_PERSON)).complete
    for code in CODES:
        fields = {name for item in shipped(code).intake.items.values() for name in item.any_of}
        assert "patronymic" not in fields


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"surname": ""}, ("surname",)),
        ({"email": "", "phone": "+7 900 000-00-00"}, ("answer_address",)),
        ({"account_no": ""}, ("account",)),
        ({"account_no": "", "contract_no": "12/4"}, ()),
    ],
)
def test_vks_names_what_is_missing(changes: dict[str, Any], missing: tuple[str, ...]) -> None:
    found = completeness(shipped("vks"), card(channel="email", **{**VKS_PERSON, **changes}))
    assert found.missing == missing


def test_vks_blocks_an_appeal_without_kind_channel_or_office() -> None:
    vks = shipped("vks")
    assert codes(blocking(completeness(vks, card(kind="")).findings)) == ["item_missing", "item_missing"]
    office = completeness(vks, card(channel="office", **VKS_PERSON))
    assert [finding.facts["item"] for finding in blocking(office.findings)] == ["office"]
    assert completeness(vks, card(channel="office", place_id="p1", **VKS_PERSON)).may_register


def test_an_organisation_needs_its_name() -> None:
    nameless = card(channel="email", organisation=True, **{**VKS_PERSON, "surname": ""})
    assert completeness(shipped("vks"), nameless).missing == ("organisation_name",)


def test_a_personal_account_without_account_number_is_warned_about() -> None:
    person = {**VKS_PERSON, "account_no": "", "contract_no": "12"}
    found = completeness(shipped("vks"), card(channel="personal_account", **person))
    assert found.complete
    assert [finding.facts["item"] for finding in found.findings] == ["portal_account"]


def test_cib_warns_about_a_missing_phone_only() -> None:
    person = card(channel="email", surname="П", given_name="А", email="a@example.org")
    found = completeness(shipped("cib"), person)
    assert found.complete
    assert [(finding.facts["item"], finding.level) for finding in found.findings] == [("phone", Level.WARN)]


def test_s39_a_paper_letter_of_an_organisation_lacks_number_date_and_signature() -> None:
    letter = card(
        channel="post",
        organisation=True,
        organisation_name="ТОО «Берёзка»",
        email="b@example.org",
        phone="+7 700 000-00-00",
        signed_by_applicant="no",
        language="ru",
        text="Просим проверить",
    )
    found = completeness(shipped("aes"), letter)
    assert set(found.missing) == {"sender_number", "sender_date", "signature"}
    assert found.may_register


@pytest.mark.parametrize("signed", ["yes", "electronic", "not_applicable"])
def test_a_signature_of_any_accepted_kind_is_enough(signed: str) -> None:
    letter = card(channel="post", surname="А", given_name="Б", phone="1", signed_by_applicant=signed,
                  language="kk", text="т")  # fmt: skip
    assert completeness(shipped("aes"), letter).complete


def test_nobody_signs_a_phone_call() -> None:
    call = card(channel="phone_cc", surname="А", given_name="Б", phone="1", language="ru", text="т")
    assert completeness(shipped("aes"), call).complete


def test_a_phone_complaint_without_contacts_stays_incomplete() -> None:
    call = card(channel="phone_cc", surname="А", given_name="Б", language="ru", text="т")
    assert "caller_contacts" in completeness(shipped("aes"), call).missing


def test_a_book_entry_of_aes_needs_neither_name_nor_contacts() -> None:
    entry = card(channel="book", language="ru", text="Холодно")
    assert completeness(shipped("aes"), entry).complete


def test_s34_a_message_with_a_phone_and_no_name_is_incomplete_by_the_name_alone() -> None:
    message = card(kind="appeal", channel="voicemail", phone="+7 900 000-00-00", account_no="7")
    assert completeness(shipped("std"), message).missing == ("caller_name",)


def test_an_office_appeal_of_the_standard_needs_a_postal_address() -> None:
    person = card(channel="office", surname="П", email="a@example.org")
    assert completeness(shipped("std"), person).missing == ("paper_address",)


def test_hdh_warns_where_nobody_said_user_or_payer() -> None:
    known = card(channel="phone", user_no="77", topic="meter_reading", phone="1")
    found = completeness(shipped("hdh"), known)
    assert found.complete
    assert [finding.facts["item"] for finding in found.findings] == ["role"]


def test_a_kind_and_a_channel_of_another_regulation_can_not_be_registered() -> None:
    found = completeness(shipped("std"), card(kind="review", channel="web_form"))
    assert codes(blocking(found.findings)) == ["code_not_in_profile", "code_not_in_profile"]
    assert not found.may_register


@pytest.mark.parametrize(
    ("postmark", "received", "odd"),
    [
        ("2026-09-05", date(2026, 9, 4), True),
        (date(2026, 9, 4), "2026-09-04T10:00+03:00", False),
        ("", date(2026, 9, 4), False),
        ("2026-09-05", None, False),
    ],
)
def test_a_postmark_after_the_receipt_is_odd(postmark: object, received: object, odd: bool) -> None:
    letter = card(channel="post", postmark_on=postmark, received_on=received, **VKS_PERSON)
    found = completeness(shipped("vks"), letter)
    assert ("dates_out_of_order" in codes(found.findings)) is odd
    assert found.complete


def test_a_sender_s_date_after_the_receipt_is_odd() -> None:
    letter = card(channel="post", organisation=True, sender_date="2026-09-05", received_on="2026-09-04")
    found = completeness(shipped("aes"), letter)
    odd = next(finding for finding in found.findings if finding.code == "dates_out_of_order")
    assert (odd.field, odd.level, odd.clause) == ("sender_date", Level.WARN, "AES-J3")


# --- asking the applicant ----------------------------------------------------------------------


def test_the_client_is_not_asked_for_what_is_on_the_card() -> None:
    std = shipped("std")
    person = card(channel="email", surname="П", email="a@example.org")
    found = clarification_findings(std, person, items=["surname", "paper_address"], way="email")
    assert [(finding.code, finding.facts["item"]) for finding in found] == [("already_known", "surname")]
    assert found[0].clause == "STD-4.1.5"


def test_the_client_is_asked_by_a_way_that_he_gave() -> None:
    std = shipped("std")
    person = card(channel="email", surname="П", email="a@example.org")
    assert codes(clarification_findings(std, person, items=[], way="phone")) == ["way_not_given"]
    assert clarification_findings(std, person, items=["no such item"], way="email") == ()


def test_a_way_without_address_is_always_given() -> None:
    assert clarification_findings(shipped("aes"), card(), items=[], way="hand") == ()
    assert clarification_findings(shipped("aes"), card(), items=[], way="pigeon") == ()


# --- the card ----------------------------------------------------------------------------------


def test_a_card_joins_appeal_and_applicant_and_the_appeal_s_language_wins() -> None:
    made = card_of(
        {"kind": "claim", "channel": "post", "topic": None, "language": "kk", "subject": ""},
        {"kind": "organisation", "language": "ru", "organisation_name": "ООО", "subject": "x"},
        attachments=["close_up"],
        dates={"received_on": date(2026, 9, 4)},
    )
    assert (made.kind, made.channel, made.topic) == ("claim", "post", "")
    assert made.applicant is ApplicantKind.ORGANISATION
    assert made.value("language") == "kk"
    assert made.value("kind") == "claim"
    assert made.value("received_on") == "2026-09-04"
    assert made.has("attachment:close_up") and not made.has("attachment:video")
    assert not made.has("phone")


def test_the_applicant_s_language_never_stands_in_for_the_appeal_s() -> None:
    made = card_of({"kind": None, "language": None}, {"kind": "person", "language": "ru"})
    assert made.value("language") == ""
    assert made.applicant is ApplicantKind.PERSON
    assert not made.has("kind")


@given(
    st.sampled_from(CODES),
    st.dictionaries(
        st.sampled_from(["surname", "given_name", "email", "phone", "postal_address"]), st.text()
    ),
    st.sampled_from(["", "email", "post", "phone", "book", "office"]),
)
def test_filling_a_field_never_makes_an_appeal_less_complete(
    code: str, values: dict[str, Any], channel: str
) -> None:
    profile = shipped(code)
    fuller = {**values, "surname": "Петрова", "email": "a@example.org"}
    before = completeness(profile, card(channel=channel, **values)).missing
    after = completeness(profile, card(channel=channel, **fuller)).missing
    assert set(after) <= set(before)


def test_only_blocking_findings_block() -> None:
    found = [Finding("a", Level.BLOCK), Finding("b", Level.WARN), Finding("c", Level.INCOMPLETE)]
    assert codes(blocking(found)) == ["a"]
