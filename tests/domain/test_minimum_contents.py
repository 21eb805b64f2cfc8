"""What every profile holds at least, key by key; what a regulation leaves out is absent from its profile."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from domain.regulation.profile import Profile
from tests.domain.shipped import CODES, shipped

EVERYWHERE: dict[str, Callable[[Profile], object]] = {
    "name": lambda one: one.names,
    "legal names": lambda one: one.organisation.legal_names,
    "time zone": lambda one: one.time_zone,
    "weekend": lambda one: one.calendar.weekend,
    "country of the holidays and moved working days": lambda one: one.calendar.country,
    "languages": lambda one: one.languages,
    "validity": lambda one: one.valid_from,
    "version": lambda one: one.version,
    "kinds": lambda one: one.kinds,
    "channels": lambda one: one.channels,
    "places": lambda one: one.places,
    "topics": lambda one: one.topics,
    "a route of every topic": lambda one: all(topic.units for topic in one.topics.values()),
    "a route of what has no topic": lambda one: one.units_for(""),
    "items that an appeal must carry": lambda one: one.intake.items,
    "fields that make an applicant reachable": lambda one: one.intake.contacts,
    "term rules": lambda one: one.terms,
    "ways of answering": lambda one: one.answers.ways,
    "rules of the answer's channel": lambda one: one.answers.rules,
    "rules of a letter's contents": lambda one: one.letters.checks,
    "signers": lambda one: one.signing.authority,
    "outcomes": lambda one: one.closing.outcomes,
    "results": lambda one: one.closing.results,
    "notices on the way": lambda one: one.notices,
    "visit: notice, change, reminder, conduct": lambda one: (
        one.visits.notice.value and one.visits.change.hours and one.visits.reminder and one.visits.conduct
    ),
    "urgent visits": lambda one: one.visits.urgent,
    "number masks": lambda one: one.numbering.incoming and one.numbering.outgoing,
    "journal": lambda one: one.journal.names,
    "documents and their templates": lambda one: one.documents,
    "clauses in their own words": lambda one: all(clause.text for clause in one.clauses.values()),
}

SOMEWHERE: dict[str, tuple[Callable[[Profile], object], set[str]]] = {
    "anonymity": (lambda one: one.anonymity, {"aes", "vks", "cib"}),
    "grounds": (lambda one: one.grounds, {"aes", "vks", "cib", "std"}),
    "extensions": (lambda one: one.extensions, {"aes", "vks", "std"}),
    "term of the extension's notice": (
        lambda one: any(rule.notice and rule.notice.term for rule in one.extensions.values()),
        {"aes"},
    ),
    "registration term": (lambda one: one.registration, {"aes", "cib", "std"}),
    "a set term": (lambda one: any(rule.term for rule in one.terms.values()), {"aes", "vks", "cib", "std"}),
    "items by kind of applicant": (
        lambda one: any(item.scope.applicants for item in one.intake.items.values()),
        {"aes", "vks", "cib", "std"},
    ),
    "items by channel": (
        lambda one: any(item.scope.names_channels for item in one.intake.items.values()),
        {"aes", "vks", "std", "hdh"},
    ),
    "the Book": (lambda one: one.book, {"aes", "std"}),
    "phone rules": (lambda one: one.phone.call_back, {"aes", "std"}),
    "identification": (lambda one: one.disclosure.identification, {"std", "hdh"}),
    "arrears": (lambda one: one.disclosure.arrears, {"hdh"}),
    "matters settled in person alone": (
        lambda one: any(topic.in_person_only for topic in one.topics.values()),
        {"hdh"},
    ),
    "reception and its stamps": (lambda one: one.reception and one.reception.stamps, {"aes"}),
    "opening hours": (lambda one: one.opening_hours, {"aes", "std"}),
    "retention": (lambda one: one.retention, {"aes"}),
    "positions": (lambda one: one.positions, {"aes", "cib"}),
    "rights given to some roles only": (lambda one: one.rights, {"aes", "cib"}),
    "language of the answer by the regulation's own words": (
        lambda one: not one.letters.language_clause.startswith("HOUSE-"),
        {"aes"},
    ),
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("content", EVERYWHERE)
def test_every_profile_holds_what_each_must_hold(content: str, code: str) -> None:
    assert EVERYWHERE[content](shipped(code))


@pytest.mark.parametrize("content", SOMEWHERE)
def test_a_profile_holds_what_its_regulation_speaks_about_and_no_more(content: str) -> None:
    there, regulations = SOMEWHERE[content]
    assert {code for code in CODES if there(shipped(code))} == regulations


@pytest.mark.parametrize("code", CODES)
def test_every_ground_says_its_effect_its_notice_and_its_clause(code: str) -> None:
    profile = shipped(code)
    for ground in profile.grounds.values():
        assert profile.clause(ground.clause) is not None
        assert ground.effect and ground.notice, ground.code


@pytest.mark.parametrize("code", CODES)
def test_every_extension_says_who_decides_and_why(code: str) -> None:
    for rule in shipped(code).extensions.values():
        assert rule.decided_by and rule.reasons, rule.code
