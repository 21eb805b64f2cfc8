"""What must be there before an appeal may be closed with an outcome.

Nothing is deleted and nothing closes without an outcome; what an outcome needs (a sent letter,
a phone record, a unit that took the matter over …) is the profile's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.findings import Finding, Level
from domain.regulation.answering import Outcome
from domain.regulation.profile import Profile
from domain.regulation.scope import Case
from domain.regulation.vocabulary import Duty, Family, Need


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingFacts:
    """What is on the record of the appeal that somebody wants to close."""

    case: Case
    outcome: str = ""
    result: str = ""
    anonymous: bool = False
    letter_sent: bool = False
    notice_sent: bool = False
    notice_duty: Duty = Duty.NONE
    phone: str = ""
    phone_at: datetime | None = None
    phone_content: str = ""
    satisfied: bool | None = None
    unit_id: str = ""
    crime_or_threat: bool | None = None
    forwarded_at: datetime | None = None
    decided: bool = False
    ground: str = ""
    ground_confirmed: bool = False
    note: str = ""
    invited: bool = False
    measures: int = 0
    open_confirmations: int = 0
    later_way: str = ""
    visited: bool = False


_Checker = Callable[[Profile, Outcome, ClosingFacts], Iterable[Finding]]


def closing_findings(profile: Profile, facts: ClosingFacts) -> tuple[Finding, ...]:
    """Everything that stands against closing; empty if the appeal may be closed."""
    outcome = profile.closing.outcomes.get(facts.outcome)
    if outcome is None:
        return (_block("closing_outcome_missing", "outcome", profile.closing.clause),)
    return (
        *_fits(profile, outcome, facts),
        *(finding for need in outcome.needs for finding in _NEEDS[need](profile, outcome, facts)),
        *_measures(profile, facts),
        *_confirmations(profile, facts),
    )


def available_outcomes(profile: Profile, case: Case, *, anonymous: bool = False) -> tuple[Outcome, ...]:
    """The outcomes that such an appeal may have, in the profile's order."""
    return tuple(
        outcome
        for outcome in profile.closing.outcomes.values()
        if outcome.scope.applies(case)
        and (anonymous or not outcome.anonymous)
        and not _settles_wrongly(profile, outcome, case)
    )


def phone_record_clause(profile: Profile, *, satisfied: bool | None = None) -> str:
    """The clause that lets an appeal end with a record of a call; empty where the regulation has none."""
    outcomes = [one for one in profile.closing.outcomes.values() if Need.PHONE_RECORD in one.needs]
    outcomes.sort(key=lambda one: (Need.SATISFIED in one.needs) is (satisfied is None))
    return outcomes[0].clause if outcomes else ""


def _settles_wrongly(profile: Profile, outcome: Outcome, case: Case) -> bool:
    """Whether the outcome would settle by another channel what is settled only in person."""
    topic = profile.topics.get(case.topic)
    in_person = case.channel is not None and case.channel.family is Family.IN_PERSON
    return topic is not None and topic.in_person_only and outcome.settles and not in_person


def _block(code: str, field: str, clause: str, **facts: object) -> Finding:
    return Finding(code, Level.BLOCK, field, clause, facts)


def _fits(profile: Profile, outcome: Outcome, facts: ClosingFacts) -> Iterable[Finding]:
    if _settles_wrongly(profile, outcome, facts.case):
        topic = profile.topics[facts.case.topic]
        clause = topic.settle_clause or topic.clause
        yield _block("closing_only_in_person", "outcome", clause, topic=topic.names)
    elif not outcome.scope.applies(facts.case) or (outcome.anonymous and not facts.anonymous):
        yield _block("closing_outcome_unfit", "outcome", outcome.clause, outcome=outcome.names)
    if outcome.ways and facts.later_way not in outcome.ways:
        ways = tuple(profile.answers.ways[way].names for way in outcome.ways)
        yield _block("closing_way_missing", "outcome", outcome.clause, ways=ways)
    elif facts.later_way in outcome.ways and _by_visit(profile, facts.later_way) and not facts.visited:
        yield _block("closing_visit_missing", "outcome", outcome.clause)


def _by_visit(profile: Profile, code: str) -> bool:
    way = profile.answers.ways.get(code)
    return way is not None and way.by_visit


def _measures(profile: Profile, facts: ClosingFacts) -> Iterable[Finding]:
    """CIB 4.1: something is done about every complaint, or it is said to be unfounded."""
    rules = profile.closing
    result = rules.results.get(facts.result)
    excused = result is not None and result.excuses_measures
    if facts.case.kind in rules.measures_kinds and not facts.measures and not excused:
        yield Finding("closing_measures_missing", rules.measures_level, "measures", rules.measures_clause)


def _confirmations(profile: Profile, facts: ClosingFacts) -> Iterable[Finding]:
    """What was told by phone is confirmed on paper before anything is closed."""
    important = profile.phone.important
    if important is not None and facts.open_confirmations:
        yield _block(
            "closing_confirmation_open", "outcome", important.confirm_clause, count=facts.open_confirmations
        )


def _lack(outcome: Outcome, code: str, field: str, *, there: object) -> Iterable[Finding]:
    return () if there else (_block(code, field, outcome.clause, outcome=outcome.names),)


def _notice(_profile: Profile, outcome: Outcome, facts: ClosingFacts) -> Iterable[Finding]:
    """A forced notice must have left; an offered one may."""
    needed = facts.notice_duty is Duty.FORCED
    return _lack(outcome, "closing_notice_unsent", "letter", there=facts.notice_sent or not needed)


def _phone_record(_profile: Profile, outcome: Outcome, facts: ClosingFacts) -> Iterable[Finding]:
    there = facts.phone.strip() and facts.phone_at and facts.phone_content.strip()
    return _lack(outcome, "closing_phone_record_incomplete", "phone", there=there)


def _ground(profile: Profile, outcome: Outcome, facts: ClosingFacts) -> Iterable[Finding]:
    """A ground, confirmed; its question (crime or threat?) answered, and a yes acted on at once."""
    ground = profile.grounds.get(facts.ground)
    if ground is None:
        return _lack(outcome, "closing_ground_missing", "ground", there=False)
    if ground.exception is not None and facts.crime_or_threat is None:
        asked = ground.exception
        return (_block("closing_question_open", "exception", asked.clause, question=asked.names),)
    if ground.exception is not None and facts.crime_or_threat and not facts.forwarded_at:
        return (_block("closing_not_forwarded", "forwarded_at", ground.exception.clause),)
    return _lack(outcome, "closing_ground_unconfirmed", "ground", there=facts.ground_confirmed)


def _plain(code: str, field: str, there: Callable[[ClosingFacts], object]) -> _Checker:
    """A need that one look at the facts answers."""

    def check(_profile: Profile, outcome: Outcome, facts: ClosingFacts) -> Iterable[Finding]:
        return _lack(outcome, code, field, there=there(facts))

    return check


_NEEDS: dict[Need, _Checker] = {
    Need.RESULT: _plain("closing_result_missing", "result", lambda facts: facts.result),
    Need.SENT_LETTER: _plain("closing_letter_unsent", "letter", lambda facts: facts.letter_sent),
    Need.SENT_NOTICE: _notice,
    Need.PHONE_RECORD: _phone_record,
    Need.SATISFIED: _plain("closing_not_satisfied", "satisfied", lambda facts: facts.satisfied),
    Need.PASSED_TO_UNIT: _plain("closing_not_passed_on", "unit_id", lambda facts: facts.unit_id),
    Need.FORWARDED: _plain("closing_not_forwarded", "forwarded_at", lambda facts: facts.forwarded_at),
    Need.DECISION: _plain("closing_decision_missing", "decision", lambda facts: facts.decided),
    Need.GROUND: _ground,
    Need.NOTE: _plain("closing_note_missing", "note", lambda facts: facts.note.strip()),
    Need.INVITATION: _plain("closing_invitation_unsent", "letter", lambda facts: facts.invited),
}
