"""What must be on the record before an appeal or a Book entry is closed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from domain.book_closing import BookReview, book_findings, may_write_letter
from domain.closing import ClosingFacts, available_outcomes, closing_findings, phone_record_clause
from domain.findings import Level, blocking
from domain.regulation.vocabulary import Duty
from tests.domain.days import day, moment
from tests.domain.shipped import CODES, codes, made_of, put, shipped, table

TALK: dict[str, Any] = {
    "phone": "+7 900 000-00-00",
    "phone_at": moment("2026-09-16T11:00+03:00"),
    "phone_content": "Разъяснено",
}


def facts(code: str, outcome: str, *, kind: str = "complaint", channel: str = "email", topic: str = "",
          **values: Any) -> ClosingFacts:  # fmt: skip
    case = shipped(code).case(kind, channel, topic=topic)
    return ClosingFacts(case=case, outcome=outcome, **values)


def stops(code: str, outcome: str, **values: Any) -> list[str]:
    return codes(blocking(closing_findings(shipped(code), facts(code, outcome, **values))))


@pytest.mark.parametrize("code", CODES)
def test_nothing_closes_without_an_outcome(code: str) -> None:
    assert stops(code, "") == ["closing_outcome_missing"]
    assert stops(code, "forgotten") == ["closing_outcome_missing"]


def test_an_answered_appeal_has_a_result_and_a_letter_that_left() -> None:
    assert stops("aes", "answered") == ["closing_result_missing", "closing_letter_unsent"]
    assert stops("aes", "answered", result="explained", letter_sent=True) == []


def test_s42_informed_and_satisfied_by_phone_needs_no_letter() -> None:
    assert stops("std", "satisfied_by_phone", satisfied=True, **TALK) == []
    assert stops("std", "satisfied_by_phone", satisfied=False, **TALK) == ["closing_not_satisfied"]
    assert stops("std", "satisfied_by_phone", satisfied=True) == ["closing_phone_record_incomplete"]


def test_an_oral_answer_of_aes_needs_its_content() -> None:
    assert stops("aes", "oral_answer", result="explained", **TALK) == []
    silent = {**TALK, "phone_content": " "}
    assert stops("aes", "oral_answer", result="explained", **silent) == ["closing_phone_record_incomplete"]


def test_the_clause_of_a_telephone_record_is_that_of_the_outcome_it_serves() -> None:
    assert phone_record_clause(shipped("std"), satisfied=True) == "STD-4.1.6c"
    assert phone_record_clause(shipped("std")) == "STD-4.2.11c"
    assert phone_record_clause(shipped("aes")) == "AES-W5"
    assert phone_record_clause(shipped("vks")) == ""


def test_a_forced_notice_must_have_left_and_an_offered_one_may() -> None:
    ground = {"ground": "abusive_threat", "ground_confirmed": True}
    assert stops("std", "refused", notice_duty=Duty.FORCED, **ground) == ["closing_notice_unsent"]
    assert stops("std", "refused", notice_duty=Duty.FORCED, notice_sent=True, **ground) == []
    assert stops("aes", "no_action", notice_duty=Duty.OFFERED, **ground) == []


def test_a_ground_must_be_there_and_confirmed() -> None:
    assert stops("std", "not_considered") == ["closing_ground_missing"]
    assert stops("std", "not_considered", ground="incitement") == ["closing_ground_missing"]
    assert stops("std", "not_considered", ground="no_contacts") == ["closing_ground_unconfirmed"]
    assert stops("std", "not_considered", ground="no_contacts", ground_confirmed=True) == []


def test_s36_an_anonymous_letter_closes_only_after_the_question_about_crime() -> None:
    anonymous = {"ground": "anonymous", "ground_confirmed": True, "anonymous": True}
    assert stops("aes", "not_considered", **anonymous) == ["closing_question_open"]
    assert stops("aes", "not_considered", crime_or_threat=False, **anonymous) == []
    assert stops("aes", "not_considered", crime_or_threat=True, **anonymous) == ["closing_not_forwarded"]
    sent = moment("2026-06-17T12:00+05:00")
    assert stops("aes", "not_considered", crime_or_threat=True, forwarded_at=sent, **anonymous) == []
    assert stops("aes", "redirected") == ["closing_not_forwarded"]
    assert stops("aes", "redirected", forwarded_at=sent) == []


def test_s26_an_anonymous_cib_appeal_closes_once_it_was_passed_on() -> None:
    assert stops("cib", "passed_to_unit", kind="appeal", anonymous=True) == ["closing_not_passed_on"]
    assert stops("cib", "passed_to_unit", kind="appeal", anonymous=True, unit_id="u1") == []
    assert stops("cib", "passed_to_unit", kind="appeal", unit_id="u1") == ["closing_outcome_unfit"]


def test_correspondence_is_stopped_by_a_decision() -> None:
    ground = {"ground": "stop_correspondence", "ground_confirmed": True, "kind": "appeal"}
    assert stops("cib", "correspondence_stopped", **ground) == ["closing_decision_missing"]
    assert stops("cib", "correspondence_stopped", decided=True, **ground) == []


def test_cib_does_something_about_every_complaint_or_calls_it_unfounded() -> None:
    answered = {"letter_sent": True}
    assert stops("cib", "answered", result="confirmed", **answered) == ["closing_measures_missing"]
    assert stops("cib", "answered", result="confirmed", measures=1, **answered) == []
    assert stops("cib", "answered", result="not_confirmed", **answered) == []
    assert stops("cib", "answered", result="explained", kind="proposal", **answered) == []


def test_hdh_remedies_on_the_spot_without_a_letter() -> None:
    assert stops("hdh", "on_the_spot", channel="office", note="Újraindítva") == []
    assert stops("hdh", "on_the_spot", channel="office") == ["closing_note_missing"]
    assert stops("hdh", "on_the_spot", channel="email", note="x") == ["closing_outcome_unfit"]


def test_an_answer_later_names_one_of_its_three_ways() -> None:
    assert stops("hdh", "answered_later", note="x") == ["closing_way_missing"]
    assert stops("hdh", "answered_later", note="x", later_way="phone") == []


def test_an_answer_by_a_visit_needs_the_visit() -> None:
    assert stops("hdh", "answered_later", note="x", later_way="visit") == ["closing_visit_missing"]
    assert stops("hdh", "answered_later", note="x", later_way="visit", visited=True) == []


def test_s66_a_matter_in_person_is_not_settled_by_e_mail() -> None:
    matter = {"kind": "question", "topic": "instalments"}
    assert stops("hdh", "settled", note="x", **matter) == ["closing_only_in_person"]
    assert stops("hdh", "answered", result="explained", letter_sent=True, **matter) == [
        "closing_only_in_person"
    ]
    assert stops("hdh", "settled", note="x", channel="office", **matter) == []
    assert stops("hdh", "settled", note="x", kind="question", topic="meter_reading") == []


def test_a_matter_in_person_leaves_the_invitation_open() -> None:
    hdh = shipped("hdh")
    by_mail = available_outcomes(hdh, hdh.case("question", "email", topic="contract"))
    assert [outcome.code for outcome in by_mail] == ["invited"]
    in_person = available_outcomes(hdh, hdh.case("question", "office", topic="contract"))
    assert {"on_the_spot", "settled"} <= {outcome.code for outcome in in_person}
    assert stops("hdh", "invited", topic="contract") == ["closing_invitation_unsent"]
    assert stops("hdh", "invited", topic="contract", invited=True) == []


def test_an_outcome_for_anonymous_appeals_is_offered_to_them_alone() -> None:
    cib = shipped("cib")
    case = cib.case("appeal", "post")
    assert "passed_to_unit" not in [outcome.code for outcome in available_outcomes(cib, case)]
    assert "passed_to_unit" in [outcome.code for outcome in available_outcomes(cib, case, anonymous=True)]


def test_s67_what_was_told_by_phone_is_confirmed_before_anything_closes() -> None:
    told = {"note": "x", "channel": "office"}
    assert stops("hdh", "settled", open_confirmations=1, **told) == ["closing_confirmation_open"]
    assert stops("hdh", "settled", **told) == []
    assert stops("std", "answered_in_call", channel="phone", note="x", open_confirmations=1) == []


# --- the Book ----------------------------------------------------------------------------------

MARK = BookReview(
    result="satisfied",
    text="Радиатор промыт",
    considered_on=day("2026-06-22"),
    surname="Ахметова",
    position="делопроизводитель",
    signature="Ахметова",
)
WITH_ADDRESS: dict[str, Any] = {"address": "ул. Мира, 1"}


def book(**changes: Any) -> list[tuple[str, Level]]:
    found = book_findings(shipped("aes"), replace(MARK, **changes))
    return [(finding.code, finding.level) for finding in found]


def test_s61_an_entry_without_a_name_closes_and_asks_for_the_scan() -> None:
    assert book() == [("book_scan_missing", Level.WARN)]
    assert book(scan=True) == []
    assert not may_write_letter(shipped("aes"), MARK)


@pytest.mark.parametrize("column", ["text", "surname", "position", "signature"])
def test_every_column_of_the_mark_is_needed(column: str) -> None:
    blank: dict[str, Any] = {column: " "}
    found = book_findings(shipped("aes"), replace(MARK, scan=True, **blank))
    assert [(finding.code, finding.field) for finding in found] == [("book_column_missing", column)]


def test_the_day_of_consideration_is_needed() -> None:
    assert book(considered_on=None, scan=True) == [("book_column_missing", Level.BLOCK)]


def test_an_entry_needs_a_result() -> None:
    assert book(result="") == [("book_result_missing", Level.BLOCK)]


def test_s62_a_refusal_with_an_address_is_motivated_and_sent() -> None:
    refused = {"result": "refused", **WITH_ADDRESS}
    assert book(**refused) == [("book_reasons_missing", Level.BLOCK), ("book_notice_unsent", Level.BLOCK)]
    assert book(reasons="Нет оснований", **refused) == [("book_notice_unsent", Level.BLOCK)]
    assert book(reasons="Нет оснований", informed_way="phone", **refused) == [
        ("book_notice_unsent", Level.BLOCK)
    ]
    assert book(reasons="Нет оснований", informed_way="post", **refused) == []


def test_a_refusal_with_a_phone_alone_is_told_orally() -> None:
    refused = {"result": "refused", "phone": "1", "reasons": "Нет оснований"}
    assert book(**refused) == [("book_reasons_untold", Level.BLOCK)]
    assert book(informed_way="phone", **refused) == []


def test_a_refusal_of_an_anonymous_entry_needs_the_reasons_and_no_notice() -> None:
    assert book(result="refused", reasons="Нет оснований", scan=True) == []


def test_s63_a_satisfied_entry_closes_without_a_letter_with_a_warning() -> None:
    assert book(**WITH_ADDRESS) == [("book_answer_missing", Level.WARN)]
    assert book(informed_way="phone", **WITH_ADDRESS) == []


def test_s64_an_entry_about_something_else_needs_a_reason_and_the_mark() -> None:
    assert book(result="not_subject", scan=True) == [("book_reasons_missing", Level.BLOCK)]
    assert book(result="not_subject", reasons="О другой компании", scan=True) == []


def test_somebody_with_a_name_and_no_contacts_is_not_anonymous_and_not_written_to() -> None:
    assert book(name="Петрова") == []
    assert not may_write_letter(shipped("aes"), replace(MARK, name="Петрова"))
    assert may_write_letter(shipped("aes"), replace(MARK, email="a@example.org"))


def test_a_profile_without_a_book_asks_nothing() -> None:
    assert book_findings(shipped("vks"), BookReview()) == ()
    assert not may_write_letter(shipped("vks"), BookReview())


def test_a_book_may_allow_letters_about_anonymous_entries() -> None:
    allowing = made_of(put(table(), "book/anonymous_letter", True))
    assert may_write_letter(allowing, MARK)


def test_the_book_of_the_standard_is_answered_by_post() -> None:
    std = shipped("std")
    review = BookReview(result="satisfied", considered_on=day("2026-06-22"), address="Мира, 1")
    assert codes(book_findings(std, review)) == ["book_notice_unsent"]
    assert book_findings(std, replace(review, informed_way="post")) == ()
