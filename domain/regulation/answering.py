"""What a profile says about answering: ways, letters, signers, outcomes, notices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.findings import Level
from domain.permissions import Role
from domain.regulation.scope import Reach, Scope
from domain.regulation.vocabulary import Authority, Duty, Form, LetterCheck, Need
from domain.regulation.words import Names


@dataclass(frozen=True, slots=True)
class AnswerWay:
    """A way out; one of ``address_fields`` must be known to use it (none: no address is needed)."""

    code: str
    names: Names
    icon: str
    form: Form
    address_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerRule:
    """By which way an appeal of ``reach`` is answered: ``way``, or the way of its own channel if empty.

    ``wish_wins``: a way that the applicant named goes first. Rules are tried in their order.
    """

    code: str
    clause: str
    reach: Reach = Reach()
    way: str = ""
    wish_wins: bool = True


@dataclass(frozen=True, slots=True)
class LetterRule:
    """One thing that a letter must, or must not, contain; ``documents`` empty means every answer."""

    code: str
    clause: str
    check: LetterCheck
    level: Level = Level.BLOCK
    scope: Scope = Scope()
    documents: tuple[str, ...] = ()
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letters:
    """Rules of letters. ``account_digits`` are the lengths an account number may have."""

    checks: Mapping[str, LetterRule]
    language_follows_appeal: bool
    language_clause: str
    outgoing_number_clause: str = ""
    account_digits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs answers. ``deputies``: a delegation with dates lets another person sign."""

    clause: str
    authority: Authority
    roles: tuple[Role, ...] = ()
    deputies: bool = True


@dataclass(frozen=True, slots=True)
class Result:
    """What consideration found (confirmed, not confirmed …)."""

    code: str
    names: Names
    confirmed: bool = False
    excuses_measures: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an appeal is closed, and what must be there first. ``letter``: must, may, or can't be sent."""

    code: str
    names: Names
    clause: str
    letter: Duty
    needs: tuple[Need, ...] = ()
    scope: Scope = Scope()
    ways: tuple[str, ...] = ()
    anonymous: bool = False
    settles: bool = True


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing asks of every appeal: an outcome always; measures for some kinds."""

    clause: str
    outcomes: Mapping[str, Outcome]
    results: Mapping[str, Result]
    measures_kinds: tuple[str, ...] = ()
    measures_clause: str = ""
    measures_level: Level = Level.BLOCK
    plan_clause: str = ""


@dataclass(frozen=True, slots=True)
class NoticeRule:
    """A message on the way that moves no term: under consideration, clarification, request for papers."""

    code: str
    names: Names
    clause: str
    document: str
    ways: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    duty: Duty = Duty.OFFERED
    reach: Reach = Reach()


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """A printed form or letter: ``number`` in the list of documents, its template, who signs."""

    code: str
    number: str
    template: str
    outgoing: bool = False
    signed: bool = False
    own_language: bool = False


@dataclass(frozen=True, slots=True)
class AnswerRules:
    """Ways out and the rules that choose among them; ``oral_clause`` where an oral answer is allowed."""

    ways: Mapping[str, AnswerWay]
    rules: Mapping[str, AnswerRule]
    deviation_needs_reason: bool = True
    impartial_clause: str = ""
    footer: Mapping[str, Names] = field(default_factory=dict)
