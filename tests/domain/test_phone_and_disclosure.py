"""Phone notes, what may be told to whom, personal reception, and for how long things are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.disclosure import (
    PowerOfAttorney,
    arrears,
    is_identified,
    other_account,
    personal_data,
)
from domain.errors import Refusal
from domain.findings import Level, blocking
from domain.phone_rules import CallNote, CallOutcome, call_findings, reminder_at
from domain.reception import reception_findings, stamp_for
from domain.regulation.record import changed
from domain.regulation.vocabulary import Basis, Caller, Family, ReceptionSource
from domain.retention import keep_until, require_deletable
from tests.domain.days import day, moment
from tests.domain.shipped import CODES, codes, shipped

NOTE = CallNote(at=moment("2026-09-09T10:00+05:00"), number="+7 700 000-00-00", outcome=CallOutcome.ANSWERED)
TOMORROW = moment("2026-09-10T14:00+05:00")


def note(code: str, **changes: Any) -> list[tuple[str, Level]]:
    found = call_findings(shipped(code), replace(NOTE, **changes))
    return [(finding.code, finding.level) for finding in found]


@pytest.mark.parametrize("code", CODES)
def test_a_call_that_was_answered_is_a_complete_note(code: str) -> None:
    assert note(code) == []


@pytest.mark.parametrize("code", CODES)
def test_a_note_needs_an_outcome(code: str) -> None:
    assert note(code, outcome=None) == [("call_outcome_missing", Level.BLOCK)]


@pytest.mark.parametrize("code", ["std", "aes"])
def test_s68_a_call_back_needs_its_day_and_hour(code: str) -> None:
    late = {"outcome": CallOutcome.CALL_BACK, "call_back_by": Caller.STAFF}
    assert note(code, **late) == [("call_back_time_missing", Level.BLOCK)]
    assert note(code, call_back_at=NOTE.at, **late) == [("call_back_time_past", Level.BLOCK)]
    assert note(code, call_back_at=TOMORROW, **late) == []


def test_staff_are_reminded_of_their_call_back_a_quarter_of_an_hour_before() -> None:
    std = shipped("std")
    mine = replace(NOTE, call_back_at=TOMORROW, call_back_by=Caller.STAFF)
    assert reminder_at(std, mine) == TOMORROW - timedelta(minutes=15)
    assert reminder_at(std, replace(mine, call_back_by=Caller.CLIENT)) is None
    assert reminder_at(std, replace(mine, call_back_at=None)) is None
    assert reminder_at(shipped("vks"), mine) is None


def test_somebody_must_be_named_who_calls_back() -> None:
    unnamed: dict[str, Any] = {"outcome": CallOutcome.CALL_BACK, "call_back_at": TOMORROW}
    assert note("std", **unnamed) == [("call_back_caller_missing", Level.BLOCK)]
    assert note("hdh", **unnamed) == []
    client_only = changed(shipped("std").phone, call_back=changed(_call_back(), by=(Caller.CLIENT,)))
    strict = changed(shipped("std"), phone=client_only)
    found = call_findings(strict, replace(NOTE, call_back_by=Caller.STAFF, **unnamed))
    assert codes(found) == ["call_back_caller_missing"]


def _call_back() -> Any:
    return shipped("std").phone.call_back


def test_a_call_back_after_a_message_stays_inside_the_hours_of_the_unit() -> None:
    outside: dict[str, Any] = {
        "outcome": CallOutcome.CALL_BACK,
        "call_back_at": TOMORROW,
        "call_back_by": Caller.STAFF,
        "in_hours": False,
    }
    assert note("std", **outside) == [("call_back_outside_hours", Level.WARN)]
    assert note("std", message=True, **outside) == [("call_back_outside_hours", Level.BLOCK)]
    assert note("aes", **outside) == [("call_back_outside_hours", Level.WARN)]
    answered = replace(NOTE, message=True, **outside)
    assert call_findings(shipped("std"), answered)[0].clause == "STD-4.2.10"
    assert call_findings(shipped("aes"), answered)[0].clause == "AES-P2"


def test_s69_ending_an_abusive_call_needs_a_word_before_in_aes_alone() -> None:
    ended = {"outcome": CallOutcome.TERMINATED_ABUSE}
    assert note("aes", **ended) == [("call_abuse_untold", Level.BLOCK)]
    assert note("aes", abuse_told=True, **ended) == []
    assert note("std", **ended) == []
    assert note("vks", **ended) == []


@pytest.mark.parametrize("code", ["std", "aes"])
def test_a_recorded_call_without_the_warning_is_odd(code: str) -> None:
    assert note(code, recorded=True) == [("call_recording_unwarned", Level.WARN)]
    assert note(code, recorded=True, recording_warned=True) == []


def test_aes_notes_the_number_of_every_caller() -> None:
    assert note("aes", number="") == [("call_number_missing", Level.BLOCK)]
    assert note("aes", number="hidden") == []
    assert note("std", number="") == []


def test_s67_important_information_needs_three_ticks() -> None:
    two = frozenset({"fastest", "no_mishearing"})
    found = call_findings(shipped("hdh"), replace(NOTE, important_ticks=two))
    assert [(finding.code, finding.field) for finding in blocking(found)] == [
        ("call_important_unticked", "not_overheard")
    ]
    assert note("hdh", important_ticks=two | {"not_overheard"}) == []
    assert note("std", important_ticks=two) == []


def test_what_was_told_by_phone_is_confirmed_by_fax_or_letter_the_next_working_day() -> None:
    rule = shipped("hdh").phone.important
    assert rule is not None
    assert (rule.confirm_by, rule.document, rule.remind_working_days) == (
        ("fax", "post"),
        "phone_confirmation",
        1,
    )


# --- disclosure --------------------------------------------------------------------------------

POWER = PowerOfAttorney("17/2026", day("2026-01-01"), day("2026-09-09"))


def test_a_caller_of_the_standard_gives_name_and_account_or_address() -> None:
    std = shipped("std")
    assert not is_identified(std, family=Family.PHONE, stated=["surname"])
    assert is_identified(std, family=Family.PHONE, stated=["surname", "account_no"])
    assert is_identified(std, family=Family.PHONE, stated=["surname", "service_address", "email"])
    refused = personal_data(std, family=Family.PHONE, stated=["account_no"])
    assert (refused.shown, refused.clause) == (False, "STD-4.2.5a")


def test_a_caller_of_hdh_gives_the_user_number_or_another_datum() -> None:
    hdh = shipped("hdh")
    assert not personal_data(hdh, family=Family.PHONE, stated=[]).shown
    assert personal_data(hdh, family=Family.PHONE, stated=["user_no"]).shown
    assert personal_data(hdh, family=Family.PHONE, stated=["other_identifier"]).shown


def test_identification_is_asked_for_by_phone_only_and_where_a_rule_says_so() -> None:
    assert personal_data(shipped("std"), family=Family.IN_PERSON, stated=[]).shown
    assert personal_data(shipped("aes"), family=Family.PHONE, stated=[]).shown


def test_s65_arrears_are_never_told_by_phone_even_if_identified() -> None:
    verdict = arrears(shipped("hdh"), family=Family.PHONE, stated=["user_no"], basis=Basis.DEBTOR)
    assert (verdict.shown, verdict.code, verdict.clause) == (False, "disclosure_only_in_person", "HDH-11")


def test_s65_in_person_arrears_are_told_to_the_debtor_or_with_a_power() -> None:
    hdh, today = shipped("hdh"), day("2026-09-09")
    seen: dict[str, Any] = {"family": Family.IN_PERSON, "on": today}
    assert arrears(hdh, basis=Basis.DEBTOR, **seen).shown
    assert arrears(hdh, **seen).code == "disclosure_not_entitled"
    assert arrears(hdh, basis=Basis.POWER_OF_ATTORNEY, **seen).code == "disclosure_power_invalid"
    assert arrears(hdh, basis=Basis.POWER_OF_ATTORNEY, power=POWER, **seen).shown


@pytest.mark.parametrize(
    ("power", "on"),
    [
        (POWER, "2026-09-10"),
        (POWER, "2025-12-31"),
        (replace(POWER, number=" "), "2026-09-09"),
    ],
)
def test_a_power_that_does_not_hold_masks_the_sum(power: PowerOfAttorney, on: str) -> None:
    verdict = arrears(
        shipped("hdh"), family=Family.IN_PERSON, basis=Basis.POWER_OF_ATTORNEY, power=power, on=day(on)
    )
    assert not verdict.shown


def test_without_a_rule_of_their_own_arrears_are_confidential_like_the_rest() -> None:
    std = shipped("std")
    assert not arrears(std, family=Family.PHONE).shown
    assert arrears(std, family=Family.PHONE, stated=["surname", "account_no"]).shown


def test_another_account_in_the_same_call_needs_a_reason() -> None:
    std = shipped("std")
    opened = {"bound_account": "1", "asked_account": "2"}
    assert other_account(std, reason="", **opened).code == "disclosure_other_account"
    assert other_account(std, reason="Сам владелец обоих", **opened).shown
    assert other_account(std, bound_account="1", asked_account="1", reason="").shown
    assert other_account(std, bound_account="", asked_account="1", reason="").shown
    assert other_account(shipped("aes"), reason="", **opened).shown


# --- reception ---------------------------------------------------------------------------------


def test_s70_a_reception_booked_by_phone_gets_both_texts_and_one_by_letter_only_the_first() -> None:
    aes = shipped("aes")
    by_phone = stamp_for(aes, ReceptionSource.PHONE)
    by_letter = stamp_for(aes, ReceptionSource.WRITTEN_APPEAL)
    assert by_phone is not None and by_letter is not None
    assert by_phone.texts == ("С приема", "принято по телефону")
    assert by_phone.document == "control_card"
    assert by_letter.texts == ("С приема",)
    assert stamp_for(shipped("std"), ReceptionSource.PHONE) is None
    assert stamp_for(shipped("vks"), ReceptionSource.PHONE) is None


def test_a_reception_of_aes_is_booked_by_a_written_appeal_or_by_phone() -> None:
    aes = shipped("aes")
    assert codes(reception_findings(aes, None, appeal_id="")) == ["reception_source_missing"]
    written = ReceptionSource.WRITTEN_APPEAL
    assert codes(reception_findings(aes, written, appeal_id="")) == ["reception_appeal_missing"]
    assert reception_findings(aes, written, appeal_id="a1") == ()
    assert reception_findings(aes, ReceptionSource.PHONE, appeal_id="") == ()
    assert reception_findings(shipped("vks"), None, appeal_id="") == ()


# --- keeping -----------------------------------------------------------------------------------


def test_s71_a_recording_is_kept_for_a_year_and_a_day_less_is_refused() -> None:
    aes, made = shipped("aes"), day("2026-06-01")
    assert keep_until(aes.retention["call_recording"], made) == day("2027-06-01")
    with pytest.raises(Refusal, match="retention_not_over") as caught:
        require_deletable(aes, "call_recording", made_on=made, today=day("2027-05-31"))
    assert caught.value.facts["until"] == day("2027-06-01")
    require_deletable(aes, "call_recording", made_on=made, today=day("2027-06-02"))
    require_deletable(aes, "diary", made_on=made, today=made)


def test_a_recording_of_the_leap_day_ends_as_the_profile_says() -> None:
    rule = shipped("aes").retention["call_recording"]
    assert keep_until(rule, day("2028-02-29")) == day("2029-03-01")
    assert keep_until(changed(rule, leap_day_to_march=False), day("2028-02-29")) == day("2029-02-28")


@given(st.dates(day("2000-01-01"), day("2090-01-01")), st.integers(1, 60))
def test_a_later_recording_is_never_freed_earlier(made: Any, months: int) -> None:
    rule = changed(shipped("aes").retention["call_recording"], months=months)
    assert keep_until(rule, made) <= keep_until(rule, made + timedelta(days=1))
