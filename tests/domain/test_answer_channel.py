"""By which way an answer leaves, and what another way needs."""

from __future__ import annotations

from typing import Any

import pytest

from domain.answer_channel import answer_channel, deviation_findings
from domain.findings import Level, blocking
from tests.domain.shipped import CODES, card, codes, shipped

ADDRESSES: dict[str, Any] = {
    "email": "anna@example.org",
    "postal_address": "ул. Мира, 1",
    "phone": "+7 900 000-00-00",
}


@pytest.mark.parametrize(
    ("channel", "wish", "way"),
    [
        ("email", "", "email"),
        ("office", "", "post"),
        ("book", "", "post"),
        ("email", "post", "post"),
        ("fax", "", "fax"),
        ("voicemail", "", "phone"),
        ("office", "email", "post"),
    ],
)
def test_s41_the_standard_answers_by_the_same_or_the_named_channel(channel: str, wish: str, way: str) -> None:
    appeal = card(kind="appeal", channel=channel, reply_channel_wish=wish, **ADDRESSES)
    assert answer_channel(shipped("std"), appeal).way == way


def test_the_clause_and_the_address_stand_beside_the_way() -> None:
    found = answer_channel(shipped("std"), card(channel="office", **ADDRESSES))
    assert (found.clause, found.address, found.by_wish) == ("STD-4.1.6b", "ул. Мира, 1", False)
    wished = answer_channel(shipped("std"), card(channel="email", reply_channel_wish="post", **ADDRESSES))
    assert (wished.clause, wished.by_wish) == ("STD-4.1.6a", True)


def test_a_book_entry_with_an_e_mail_only_needs_to_be_asked() -> None:
    found = answer_channel(shipped("std"), card(channel="book", email="anna@example.org"))
    assert (found.way, found.address) == ("post", "")
    assert found.missing == ("postal_address", "reply_address")
    assert [(finding.code, finding.level) for finding in found.findings] == [
        ("answer_address_missing", Level.INCOMPLETE)
    ]


def test_a_wish_that_the_regulation_does_not_know_is_passed_over() -> None:
    found = answer_channel(shipped("std"), card(channel="email", reply_channel_wish="pigeon", **ADDRESSES))
    assert (found.way, found.by_wish) == ("email", False)


def test_an_aes_web_form_is_answered_by_e_mail() -> None:
    found = answer_channel(shipped("aes"), card(channel="web_form", reply_channel_wish="post", **ADDRESSES))
    assert (found.way, found.clause) == ("email", "AES-W6")
    assert found.findings == ()


def test_vks_asks_an_office_visitor_how_to_answer() -> None:
    found = answer_channel(shipped("vks"), card(channel="office", **ADDRESSES))
    assert found.way == ""
    assert codes(found.findings) == ["answer_way_unknown"]
    named = answer_channel(shipped("vks"), card(channel="office", reply_channel_wish="email", **ADDRESSES))
    assert (named.way, named.address) == ("email", "anna@example.org")


def test_the_sender_s_address_of_an_e_mail_is_the_address_of_the_answer() -> None:
    found = answer_channel(shipped("vks"), card(channel="email", email="anna@example.org"))
    assert (found.way, found.address) == ("email", "anna@example.org")


def test_an_unknown_channel_is_answered_by_the_most_general_rule() -> None:
    found = answer_channel(shipped("aes"), card(channel="fax", reply_channel_wish="post", **ADDRESSES))
    assert found.way == "post"
    assert answer_channel(shipped("aes"), card(channel="", **ADDRESSES)).way == ""


def test_another_way_needs_a_reason() -> None:
    std = shipped("std")
    computed = answer_channel(std, card(channel="email", **ADDRESSES))
    assert deviation_findings(std, computed, chosen="email", reason="") == ()
    found = deviation_findings(std, computed, chosen="phone", reason=" ")
    assert codes(blocking(found)) == ["answer_way_reason_missing"]
    assert found[0].clause == "STD-4.1.6a"
    assert deviation_findings(std, computed, chosen="phone", reason="Просил перезвонить") == ()


def test_a_way_of_another_regulation_is_refused() -> None:
    std = shipped("std")
    computed = answer_channel(std, card(channel="email", **ADDRESSES))
    assert codes(deviation_findings(std, computed, chosen="gis_zhkh", reason="x")) == [
        "answer_way_not_in_profile"
    ]


def test_any_way_is_fine_where_none_was_computed() -> None:
    vks = shipped("vks")
    computed = answer_channel(vks, card(channel="office", **ADDRESSES))
    assert deviation_findings(vks, computed, chosen="post", reason="") == ()


@pytest.mark.parametrize("code", CODES)
def test_every_channel_of_every_profile_leads_to_a_way_or_to_a_question(code: str) -> None:
    profile = shipped(code)
    for channel in profile.channels:
        found = answer_channel(profile, card(channel=channel))
        assert found.way in profile.answers.ways or codes(found.findings) == ["answer_way_unknown"]
