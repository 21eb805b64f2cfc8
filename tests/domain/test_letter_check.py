"""A letter goes to signature when it contains what its regulation demands, and nothing it must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import Refusal
from domain.findings import Level, blocking
from domain.letter_check import LetterDraft, LetterSubject, foreign_numbers, letter_findings
from domain.permissions import Role
from domain.regulation.vocabulary import LetterCheck
from domain.signing_authority import SigningAuthority, require_signer
from tests.domain.days import day
from tests.domain.shipped import CODES, codes, shipped

DRAFT = LetterDraft(
    document="answer",
    language="ru",
    body="Начисления проверены и верны.",
    reasoning="Показания приняты 3 июня.",
    measures="Счётчик заменён.",
    refusal_reasons="Новых доводов нет.",
    text="Начисления проверены и верны.",
    executor_name="Сергеева О. П.",
    executor_phone="+7 717 255-00-00",
    answered=frozenset({"q1", "q2"}),
    repair_reason="Авария на сети",
    repair_on=date(2026, 6, 20),
    dated=date(2026, 6, 15),
)


def subject(code: str, *, kind: str = "complaint", channel: str = "email", topic: str = "") -> LetterSubject:
    case = shipped(code).case(kind, channel, topic=topic)
    return LetterSubject(case=case, language="ru", questions={"q1": "Почему?", "q2": "Когда?"})


def findings(code: str, draft: LetterDraft, about: LetterSubject | None = None) -> list[str]:
    return codes(letter_findings(shipped(code), draft, about or subject(code)))


@pytest.mark.parametrize("code", CODES)
def test_a_complete_letter_may_be_signed_under_every_regulation(code: str) -> None:
    assert findings(code, DRAFT) == []


def test_s43_the_standard_blocks_a_letter_without_the_executor_s_contacts() -> None:
    bare = replace(DRAFT, executor_phone="", executor_email="")
    found = letter_findings(shipped("std"), bare, subject("std"))
    assert codes(blocking(found)) == ["letter_executor_contacts_missing"]
    assert (found[0].field, found[0].clause) == ("executor_id", "STD-4.3.3")
    mailed = replace(bare, executor_email="s@example.org")
    assert findings("std", mailed) == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    ["invitation", "extension_notice", "under_consideration", "forwarding", "phone_confirmation"],
)
def test_a_document_that_its_template_tells_needs_no_words_of_one_s_own(code: str, document: str) -> None:
    bare = replace(DRAFT, document=document, body="", reasoning="", measures="")
    assert "letter_body_missing" not in findings(code, bare)


@pytest.mark.parametrize("document", ["refusal", "clarification", "explanation_request"])
def test_a_document_that_asks_or_refuses_needs_its_words_in_one_of_its_fields(document: str) -> None:
    bare = replace(DRAFT, document=document, body="", reasoning="", measures="")
    found = [
        one
        for one in letter_findings(shipped("aes"), bare, subject("aes"))
        if one.code == "letter_body_missing"
    ]
    assert [one.field for one in found] == ["reasoning"]
    for filled in (replace(bare, body="Номер счёта"), replace(bare, reasoning="Номер счёта")):
        assert "letter_body_missing" not in findings("aes", filled)


def test_the_standard_blocks_a_letter_without_body_or_executor() -> None:
    empty = replace(DRAFT, body="  ", executor_name="")
    assert findings("std", empty) == ["letter_body_missing", "letter_executor_missing"]


def test_s45_both_faults_of_a_confirmed_complaint_are_listed() -> None:
    about = replace(subject("cib"), result="confirmed")
    draft = replace(DRAFT, answered=frozenset({"q1"}), measures="")
    found = letter_findings(shipped("cib"), draft, about)
    assert codes(blocking(found)) == ["letter_question_open", "letter_measures_missing"]
    assert (found[0].facts["question"], found[0].field) == ("Когда?", "answered_question_ids")
    assert letter_findings(shipped("cib"), DRAFT, about) == ()


def test_measures_are_asked_for_only_if_something_was_confirmed() -> None:
    about = replace(subject("cib"), result="not_confirmed")
    assert findings("cib", replace(DRAFT, measures=""), about) == []


def test_cib_blocks_a_letter_without_reasoning() -> None:
    assert findings("cib", replace(DRAFT, reasoning="")) == ["letter_reasoning_missing"]


def test_s46_aes_answers_in_the_language_of_the_appeal() -> None:
    kazakh = replace(subject("aes"), language="kk")
    found = letter_findings(shipped("aes"), DRAFT, kazakh)
    assert codes(blocking(found)) == ["letter_language_differs"]
    assert (found[0].facts["wanted"], found[0].facts["got"]) == ("kk", "ru")
    assert letter_findings(shipped("aes"), replace(DRAFT, language="kk"), kazakh) == ()


def test_a_reason_lets_a_letter_in_another_language_through() -> None:
    reasoned = replace(DRAFT, language_reason="Заявитель просил ответить по-русски")
    assert letter_findings(shipped("aes"), reasoned, replace(subject("aes"), language="kk")) == ()


def test_an_appeal_whose_language_is_not_known_stops_no_letter() -> None:
    assert letter_findings(shipped("aes"), DRAFT, replace(subject("aes"), language="")) == ()


def test_elsewhere_another_language_is_only_warned_about() -> None:
    found = letter_findings(shipped("vks"), DRAFT, replace(subject("vks"), language="kk"))
    assert [(finding.code, finding.level) for finding in found] == [("letter_language_differs", Level.WARN)]


def test_an_outage_is_answered_with_its_reason_and_the_day_of_repair() -> None:
    about = subject("vks", topic="interruption")
    bare = replace(DRAFT, repair_reason="", repair_on=None)
    assert findings("vks", bare, about) == ["letter_repair_reason_missing", "letter_repair_date_missing"]
    assert findings("vks", DRAFT, about) == []
    assert findings("vks", bare, subject("vks", topic="contract")) == []


def test_a_day_of_repair_before_the_letter_is_odd() -> None:
    about = subject("vks", topic="utility_quality")
    late = replace(DRAFT, repair_on=date(2026, 6, 14))
    found = letter_findings(shipped("vks"), late, about)
    assert [(finding.code, finding.level) for finding in found] == [("letter_repair_date_past", Level.WARN)]
    assert findings("vks", replace(late, dated=None), about) == []
    assert findings("vks", replace(DRAFT, repair_on=date(2026, 6, 15)), about) == []


@pytest.mark.parametrize("code", ["aes", "std", "vks"])
def test_a_refusal_is_motivated(code: str) -> None:
    refusal = replace(DRAFT, document="refusal", refusal_reasons="")
    assert "letter_refusal_reasons_missing" in findings(code, refusal)
    assert "letter_refusal_reasons_missing" not in findings(code, replace(refusal, document="answer"))


def test_s32_a_letter_does_not_repeat_the_abuse_whatever_the_marks() -> None:
    about = replace(subject("std"), quoted_passages=("Вы все — воры!",))
    repeats = replace(DRAFT, text='Вы написали: "вы все... воры". Это оскорбление.')
    assert findings("std", repeats, about) == ["letter_quotes_abuse"]
    assert findings("std", DRAFT, about) == []


def test_a_passage_of_a_few_letters_is_not_looked_for() -> None:
    about = replace(subject("std"), quoted_passages=("да",))
    assert findings("std", replace(DRAFT, text="Да, проверено."), about) == []


@pytest.mark.parametrize("code", ["std", "aes"])
def test_a_letter_does_not_tell_a_secret(code: str) -> None:
    about = replace(subject(code), secret_passages=("цена закупки 112 тенге",))
    leaks = replace(DRAFT, text="Цена закупки — 112 тенге.")
    assert findings(code, leaks, about) == ["letter_tells_secret"]


def test_another_client_s_account_is_warned_about() -> None:
    about = replace(subject("std"), own_numbers=frozenset({"12004501", "К-120045"}))
    draft = replace(DRAFT, text="По лицевым счетам 12004501 и 12004502 перерасчёт сделан.")
    found = letter_findings(shipped("std"), draft, about)
    assert [(finding.code, finding.level, finding.facts["number"]) for finding in found] == [
        ("letter_foreign_account", Level.WARN, "12004502")
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("счёт 12004502", ("12004502",)),
        ("счёт 12004502, ещё раз 12004502.", ("12004502",)),
        ("телефон +77172550000", ()),
        ("до 2026-06-15 12:30", ()),
        ("15.06.2026", ()),
        ("3184,50", ()),
        ("номер 12-26-K3-0147", ()),
        ("счёт 1200", ()),
    ],
)
def test_dates_sums_and_phones_are_no_accounts(text: str, numbers: tuple[str, ...]) -> None:
    assert foreign_numbers(text, digits=(7, 8, 9, 10, 11), own=frozenset()) == numbers


@given(st.text(alphabet="0123456789 .,:/-+абв", max_size=40))
def test_an_own_number_is_never_foreign(text: str) -> None:
    found = foreign_numbers(text, digits=range(1, 40), own=frozenset())
    assert foreign_numbers(text, digits=range(1, 40), own=frozenset(found)) == ()


def test_every_check_that_a_profile_may_ask_for_is_asked_for_by_some_profile() -> None:
    asked = {rule.check for code in CODES for rule in shipped(code).letters.checks.values()}
    assert asked == set(LetterCheck)


# --- who signs ---------------------------------------------------------------------------------


def authority(
    *, until: date | None = None, begins: str = "2026-01-01", principal: str = ""
) -> SigningAuthority:
    return SigningAuthority("e1", "доверенность № 4", day(begins), until, principal)


def sign(code: str, on: str, *authorities: SigningAuthority, roles: tuple[Role, ...] = ()) -> str:
    return require_signer(shipped(code), employee_id="e1", roles=roles, authorities=authorities, on=day(on))


def test_s44_only_the_director_signs_in_cib() -> None:
    assert sign("cib", "2026-06-15", roles=(Role.DIRECTOR,)) == ""
    with pytest.raises(Refusal, match="signer_not_authorised") as caught:
        sign("cib", "2026-06-15", roles=(Role.HEAD,))
    assert (caught.value.facts["clause"], caught.value.facts["who"]) == ("CIB-3.9", "director")


def test_a_deputy_signs_in_cib_by_a_delegation_with_dates_alone() -> None:
    lent = authority(until=day("2026-06-30"), principal="director-1")
    assert sign("cib", "2026-06-30", lent, roles=(Role.HEAD,)) == "доверенность № 4"
    with pytest.raises(Refusal, match="signer_authority_ended"):
        sign("cib", "2026-07-01", lent, roles=(Role.HEAD,))
    with pytest.raises(Refusal, match="signer_not_authorised"):
        sign("cib", "2026-06-15", authority(), roles=(Role.HEAD,))


def test_s48_an_authority_holds_on_its_last_day_and_not_after() -> None:
    last = authority(until=day("2026-09-30"))
    assert sign("std", "2026-09-30", last) == "доверенность № 4"
    with pytest.raises(Refusal, match="signer_authority_ended") as caught:
        sign("std", "2026-10-01", last)
    assert caught.value.facts["ended"] == day("2026-09-30")


def test_an_authority_that_has_not_begun_is_refused_with_its_first_day() -> None:
    with pytest.raises(Refusal, match="signer_authority_not_begun") as caught:
        sign("std", "2026-05-31", authority(begins="2026-06-01"))
    assert caught.value.facts["begins"] == day("2026-06-01")
    assert sign("std", "2026-06-01", authority(begins="2026-06-01"))


def test_a_director_outside_the_list_does_not_sign_under_the_standard() -> None:
    with pytest.raises(Refusal, match="signer_not_authorised"):
        sign("std", "2026-06-15", roles=(Role.DIRECTOR,))


def test_somebody_else_s_authority_is_no_use() -> None:
    other = SigningAuthority("e2", "приказ", day("2026-01-01"))
    with pytest.raises(Refusal, match="signer_not_authorised"):
        sign("std", "2026-06-15", other)
