"""The content check of a letter before it goes to signature: what its regulation demands of it.

Every trouble is named together with the field to jump to; nothing is stopped at the first one.
A letter never repeats quoted abuse and never shows another client's account.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.findings import Finding, Level
from domain.regulation.answering import LetterRule
from domain.regulation.profile import Profile
from domain.regulation.scope import Case
from domain.regulation.vocabulary import LetterCheck

SHORTEST_PASSAGE = 4
"""Shorter quotations ("да", "нет") stand in any letter by chance."""


_OWN_WORDS: dict[str, tuple[str, ...]] = {
    "extension_notice": (),
    "under_consideration": (),
    "forwarding": (),
    "phone_confirmation": (),
    "invitation": (),
    "refusal": ("body", "reasoning"),
    "clarification": ("body", "reasoning"),
    "explanation_request": ("body", "measures", "reasoning"),
}
"""Fields of which one must be filled: the facts of the case and the template say the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterDraft:
    """A letter as it is about to be submitted; ``text`` is everything that will be read in it."""

    document: str
    language: str
    body: str = ""
    reasoning: str = ""
    measures: str = ""
    refusal_reasons: str = ""
    text: str = ""
    executor_name: str = ""
    executor_phone: str = ""
    executor_email: str = ""
    answered: frozenset[str] = frozenset()
    repair_reason: str = ""
    repair_on: date | None = None
    dated: date | None = None
    language_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSubject:
    """What the letter is about: the appeal, its questions, and what must not leak into the letter.

    ``own_numbers`` are accounts, contracts, phones and our own numbers that may stand in it.
    """

    case: Case
    language: str
    result: str = ""
    questions: Mapping[str, str] = field(default_factory=dict)
    own_numbers: frozenset[str] = frozenset()
    quoted_passages: tuple[str, ...] = ()
    secret_passages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Checked:
    profile: Profile
    rule: LetterRule
    draft: LetterDraft
    subject: LetterSubject

    def finding(self, code: str, field_name: str, **facts: object) -> Finding:
        return Finding(code, self.rule.level, field_name, self.rule.clause, facts)

    def missing(self, code: str, field_name: str, value: str) -> Iterable[Finding]:
        """One finding if ``value`` is blank."""
        return () if value.strip() else (self.finding(code, field_name),)


def letter_findings(profile: Profile, draft: LetterDraft, subject: LetterSubject) -> tuple[Finding, ...]:
    """Everything that stands against signing ``draft``, in the profile's order; empty if it may be signed.

    A warning (``Level.WARN``) is shown and does not stop the signature.
    """
    found: list[Finding] = []
    for rule in profile.letters.checks.values():
        if _concerns(rule, draft, subject):
            found.extend(_CHECKS[rule.check](_Checked(profile, rule, draft, subject)))
    return tuple(found)


def _concerns(rule: LetterRule, draft: LetterDraft, subject: LetterSubject) -> bool:
    return (
        (not rule.documents or draft.document in rule.documents)
        and (not rule.results or subject.result in rule.results)
        and rule.scope.applies(subject.case)
    )


def _body(at: _Checked) -> Iterable[Finding]:
    """Words of one's own, where the document says nothing without them."""
    names = _OWN_WORDS.get(at.draft.document, ("body",))
    if not names or any(getattr(at.draft, name).strip() for name in names):
        return ()
    return (at.finding("letter_body_missing", names[-1]),)


def _reasoning(at: _Checked) -> Iterable[Finding]:
    return at.missing("letter_reasoning_missing", "reasoning", at.draft.reasoning)


def _questions(at: _Checked) -> Iterable[Finding]:
    return [
        at.finding("letter_question_open", "answered_question_ids", question=text, id=question)
        for question, text in at.subject.questions.items()
        if question not in at.draft.answered
    ]


def _measures(at: _Checked) -> Iterable[Finding]:
    return at.missing("letter_measures_missing", "measures", at.draft.measures)


def _executor_name(at: _Checked) -> Iterable[Finding]:
    return at.missing("letter_executor_missing", "executor_id", at.draft.executor_name)


def _executor_contacts(at: _Checked) -> Iterable[Finding]:
    contacts = at.draft.executor_phone + at.draft.executor_email
    return at.missing("letter_executor_contacts_missing", "executor_id", contacts)


def _repair_reason(at: _Checked) -> Iterable[Finding]:
    return at.missing("letter_repair_reason_missing", "reasoning", at.draft.repair_reason)


def _repair_date(at: _Checked) -> Iterable[Finding]:
    planned, dated = at.draft.repair_on, at.draft.dated
    if planned is None:
        return (at.finding("letter_repair_date_missing", "repair_on"),)
    if dated is not None and planned < dated:
        facts = {"planned": planned, "dated": dated}
        return (Finding("letter_repair_date_past", Level.WARN, "repair_on", at.rule.clause, facts),)
    return ()


def _refusal_reasons(at: _Checked) -> Iterable[Finding]:
    return at.missing("letter_refusal_reasons_missing", "reasoning", at.draft.refusal_reasons)


def _language(at: _Checked) -> Iterable[Finding]:
    wanted = at.subject.language
    if not wanted or at.draft.language == wanted or at.draft.language_reason.strip():
        return ()
    return (at.finding("letter_language_differs", "language", wanted=wanted, got=at.draft.language),)


def _foreign_accounts(at: _Checked) -> Iterable[Finding]:
    digits = at.profile.letters.account_digits
    foreign = foreign_numbers(at.draft.text, digits=digits, own=at.subject.own_numbers)
    return [at.finding("letter_foreign_account", "body", number=number) for number in foreign]


def _quoted_abuse(at: _Checked) -> Iterable[Finding]:
    if _contains_any(at.draft.text, at.subject.quoted_passages):
        return (at.finding("letter_quotes_abuse", "body"),)
    return ()


def _secret(at: _Checked) -> Iterable[Finding]:
    if _contains_any(at.draft.text, at.subject.secret_passages):
        return (at.finding("letter_tells_secret", "body"),)
    return ()


_CHECKS: dict[LetterCheck, Callable[[_Checked], Iterable[Finding]]] = {
    LetterCheck.BODY: _body,
    LetterCheck.REASONING: _reasoning,
    LetterCheck.QUESTIONS_ANSWERED: _questions,
    LetterCheck.MEASURES: _measures,
    LetterCheck.EXECUTOR_NAME: _executor_name,
    LetterCheck.EXECUTOR_CONTACTS: _executor_contacts,
    LetterCheck.REPAIR_REASON: _repair_reason,
    LetterCheck.REPAIR_DATE: _repair_date,
    LetterCheck.REFUSAL_REASONS: _refusal_reasons,
    LetterCheck.LANGUAGE: _language,
    LetterCheck.FOREIGN_ACCOUNTS: _foreign_accounts,
    LetterCheck.QUOTED_ABUSE: _quoted_abuse,
    LetterCheck.SECRET: _secret,
}


def foreign_numbers(text: str, *, digits: Iterable[int], own: frozenset[str]) -> tuple[str, ...]:
    """Runs of digits in ``text`` that are as long as an account number and aren't ``own``, each once.

    Dates, sums and phones written in groups don't form such a run.
    """
    lengths = frozenset(digits)
    known = {re.sub(r"\D", "", number) for number in own}
    runs = re.findall(r"(?<![\d+.,:/-])\d+(?![\d.,:/-]*\d)", text)
    return tuple(dict.fromkeys(run for run in runs if len(run) in lengths and run not in known))


def _contains_any(text: str, passages: Iterable[str]) -> bool:
    folded = _folded(text)
    return any(
        len(wanted) >= SHORTEST_PASSAGE and wanted in folded for wanted in (_folded(one) for one in passages)
    )


def _folded(text: str) -> str:
    """Text without case, punctuation and spacing, so that a quote with other marks is still found."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("ё", "е")))
