"""Which term rule holds for an appeal, and what stands beside it on the screen."""

from __future__ import annotations

import pytest

from domain.errors import Refusal
from domain.regulation.vocabulary import Condition
from domain.term_selection import (
    registration_rule,
    require_extension,
    select_term,
    selectable_terms,
    ticked_conditions,
)
from domain.terms import Base, Term, Unit
from tests.domain.shipped import CODES, shipped

SITE_CHECK = frozenset({Condition.NEEDS_SITE_CHECK})


@pytest.mark.parametrize(
    ("code", "kind", "channel", "rule", "term"),
    [
        ("vks", "claim", "post", "written", Term(30, Unit.CALENDAR, Base.REGISTRATION)),
        ("cib", "proposal", "phone", "consideration", Term(10, Unit.CALENDAR, Base.RECEIPT)),
        ("std", "appeal", "book", "written_appeal", Term(10, Unit.CALENDAR, Base.REGISTRATION)),
        ("std", "complaint", "email", "written_complaint", Term(20, Unit.CALENDAR, Base.REGISTRATION)),
        ("std", "appeal", "voicemail", "voicemail_appeal", Term(10, Unit.CALENDAR, Base.REGISTRATION)),
        ("std", "complaint", "phone", "phone_complaint", Term(20, Unit.CALENDAR, Base.REGISTRATION)),
        ("std", "appeal", "phone", "phone_appeal", None),
        ("hdh", "complaint", "letter", "none", None),
        ("aes", "complaint", "phone_cc", "ordinary", Term(15, Unit.WORKING, Base.REGISTRATION)),
        ("aes", "review", "web_form", "ordinary", Term(15, Unit.WORKING, Base.REGISTRATION)),
    ],
)
def test_kind_and_channel_choose_the_term(
    code: str, kind: str, channel: str, rule: str, term: Term | None
) -> None:
    chosen = select_term(shipped(code), kind=kind, channel=channel)
    assert (chosen.rule.code, chosen.term) == (rule, term)
    assert chosen.clause is shipped(code).clauses[chosen.rule.clause]
    assert (chosen.profile, chosen.version) == (code, "1")


@pytest.mark.parametrize("condition", list(Condition))
def test_a_site_check_or_others_information_switches_unit_and_base(condition: Condition) -> None:
    chosen = select_term(shipped("aes"), kind="complaint", channel="post", ticked=frozenset({condition}))
    assert chosen.term == Term(30, Unit.CALENDAR, Base.RECEIPT)
    assert chosen.clause.code == "AES-D2"
    assert chosen.rule.legal_basis


def test_a_tick_changes_nothing_where_no_rule_asks_for_it() -> None:
    chosen = select_term(shipped("vks"), kind="claim", channel="post", ticked=SITE_CHECK)
    assert chosen.rule.code == "written"


def test_ticks_are_read_from_the_card() -> None:
    assert ticked_conditions({"needs_site_check": True, "needs_others_information": False}) == SITE_CHECK
    assert ticked_conditions({}) == frozenset()


def test_the_other_rule_of_the_case_is_offered_after_the_ordinary_one() -> None:
    rules = [chosen.rule.code for chosen in selectable_terms(shipped("aes"), kind="appeal", channel="post")]
    assert rules == ["ordinary", "complex"]
    assert selectable_terms(shipped("aes"), kind="appeal", channel="fax") == ()


def test_a_kind_or_channel_of_another_regulation_has_no_term() -> None:
    with pytest.raises(Refusal, match="kind_not_in_profile"):
        select_term(shipped("std"), kind="review", channel="post")
    with pytest.raises(Refusal, match="channel_not_in_profile"):
        select_term(shipped("std"), kind="appeal", channel="web_form")


def test_s21_a_complaint_of_the_standard_knows_no_extension() -> None:
    std = shipped("std")
    complaint = select_term(std, kind="complaint", channel="post")
    with pytest.raises(Refusal, match="extension_not_allowed") as caught:
        require_extension(complaint)
    assert caught.value.facts == {"rule": complaint.rule.names, "clause": "STD-4.3.7d"}
    appeal = select_term(std, kind="appeal", channel="post")
    assert require_extension(appeal).maximum == 10


def test_s18_cib_knows_no_extension_at_all() -> None:
    cib = shipped("cib")
    assert not cib.extensions
    with pytest.raises(Refusal, match="extension_not_allowed") as caught:
        require_extension(select_term(cib, kind="claim", channel="post"))
    assert caught.value.facts["clause"] == "CIB-3.2"


def test_s16_the_extension_of_vks_names_no_maximum_and_asks_for_the_law() -> None:
    extension = require_extension(select_term(shipped("vks"), kind="claim", channel="post"))
    assert extension.maximum is None and extension.needs_legal_basis


def test_the_extension_of_aes_has_reasons_and_a_notice_in_three_days() -> None:
    extension = require_extension(select_term(shipped("aes"), kind="claim", channel="post"))
    assert extension.maximum == 30 and set(extension.reasons) == {"study", "check"}
    assert extension.notice is not None
    assert extension.notice.term == Term(3, Unit.CALENDAR, Base.DECISION)


@pytest.mark.parametrize(
    ("code", "channel", "rule"),
    [
        ("aes", "web_form", "web_form"),
        ("aes", "post", None),
        ("std", "fax", "stages"),
        ("std", "voicemail", None),
        ("cib", "phone", "journal"),
        ("vks", "post", None),
        ("std", "pigeon", None),
    ],
)
def test_the_registration_term_is_that_of_the_channel(code: str, channel: str, rule: str | None) -> None:
    found = registration_rule(shipped(code), kind="complaint", channel=channel)
    assert (found.code if found else None) == rule


@pytest.mark.parametrize("code", CODES)
def test_every_kind_has_exactly_one_term_on_every_channel(code: str) -> None:
    profile = shipped(code)
    for kind in profile.kinds:
        for channel in profile.channels:
            for ticked in (frozenset(), SITE_CHECK, frozenset(Condition)):
                assert select_term(profile, kind=kind, channel=channel, ticked=ticked).clause.text
