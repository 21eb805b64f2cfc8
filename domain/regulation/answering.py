"""What a profile says about answering: ways, letters, signers, outcomes, notices."""

from collections.abc import Mapping

from domain.findings import Level
from domain.permissions import Role
from domain.regulation.record import NOTHING, Record
from domain.regulation.scope import Reach, Scope
from domain.regulation.vocabulary import Authority, Duty, Form, LetterCheck, Need, Trigger
from domain.regulation.words import Names


class AnswerWay(Record):
    """A way out; one of ``address_fields`` must be known to use it (none: no address is needed).

    ``by_visit``: the answer is given at the applicant's, so a visit must have been made.
    """

    code: str
    names: Names
    icon: str
    form: Form
    address_fields: tuple[str, ...] = ()
    by_visit: bool = False


class AnswerRule(Record):
    """By which way an appeal of ``reach`` is answered: ``way``, or the way of its own channel if empty.

    ``wish_wins``: a way that the applicant named goes first. Rules are tried in their order.
    """

    code: str
    clause: str
    reach: Reach = Reach()
    way: str = ""
    wish_wins: bool = True


class LetterRule(Record):
    """One thing that a letter must, or must not, contain; ``documents`` empty means every answer."""

    code: str
    clause: str
    check: LetterCheck
    level: Level = Level.BLOCK
    scope: Scope = Scope()
    documents: tuple[str, ...] = ()
    results: tuple[str, ...] = ()


class Letters(Record):
    """Rules of letters. ``account_digits`` are the lengths an account number may have."""

    checks: Mapping[str, LetterRule]
    language_follows_appeal: bool
    language_clause: str
    outgoing_number_clause: str = ""
    account_digits: tuple[int, ...] = ()


class Signing(Record):
    """Who signs answers. ``deputies``: a delegation with dates lets another person sign."""

    clause: str
    authority: Authority
    roles: tuple[Role, ...] = ()
    deputies: bool = True


class Result(Record):
    """What consideration found (confirmed, not confirmed …)."""

    code: str
    names: Names
    confirmed: bool = False
    excuses_measures: bool = False


class Outcome(Record):
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


class Closing(Record):
    """What closing asks of every appeal: an outcome always; measures for some kinds."""

    clause: str
    outcomes: Mapping[str, Outcome]
    results: Mapping[str, Result]
    measures_kinds: tuple[str, ...] = ()
    measures_clause: str = ""
    measures_level: Level = Level.BLOCK
    plan_clause: str = ""


class NoticeRule(Record):
    """A message on the way that moves no term: under consideration, clarification, request for papers.

    ``trigger`` tells what makes it due by itself, e.g. an attachment that can't be read.
    """

    code: str
    names: Names
    clause: str
    document: str
    ways: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    duty: Duty = Duty.OFFERED
    reach: Reach = Reach()
    trigger: Trigger = Trigger.BY_HAND


class DocumentRule(Record):
    """A printed form or letter: its number in the list of documents, and how it is treated.

    ``outgoing`` gets an outgoing number, ``signed`` is signed, ``own_language`` is written in the
    language of the appeal. ``template`` is named only where it differs from the code.
    """

    code: str
    number: str
    template: str = ""
    outgoing: bool = False
    signed: bool = False
    own_language: bool = False


class AnswerRules(Record):
    """Ways out and the rules that choose among them.

    ``impartial_clause`` keeps the employee complained about away, ``co_executors_clause`` lets other
    units take part in preparing the answer.
    """

    ways: Mapping[str, AnswerWay]
    rules: Mapping[str, AnswerRule]
    deviation_needs_reason: bool = True
    impartial_clause: str = ""
    co_executors_clause: str = ""
    footer: Mapping[str, Names] = NOTHING
