"""Rules of a phone note: what must be on it before it may be closed.

The same call is judged differently by each regulation (ending an abusive call is a right in one
and needs a word before in another); the profile tells, nothing is assumed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.findings import Finding, Level
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import AbuseEnd, Caller


class CallOutcome(StrEnum):
    """How a call ended."""

    ANSWERED = "answered"
    CALL_BACK = "call_back"
    TERMINATED_ABUSE = "terminated_abuse"
    REFUSED_NOT_IDENTIFIED = "refused_not_identified"
    APPEAL = "appeal"
    """What was said became an appeal; the answer is owed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallNote:
    """A phone note as it stands; ``in_hours`` tells whether the call-back lies in the unit's hours.

    ``message``: it was left on the answering machine.
    """

    at: datetime
    number: str = ""
    outcome: CallOutcome | None = None
    recorded: bool = False
    recording_warned: bool = False
    abuse_told: bool = False
    call_back_at: datetime | None = None
    call_back_by: Caller | None = None
    in_hours: bool | None = None
    message: bool = False
    important_ticks: frozenset[str] | None = None


def call_findings(profile: Profile, note: CallNote) -> tuple[Finding, ...]:
    """Everything that stands against closing the note, and what is only worth a look."""
    found: list[Finding] = []
    if note.outcome is None:
        found.append(Finding("call_outcome_missing", Level.BLOCK, "outcome"))
    for check in (_number, _recording, _abuse, _call_back, _important):
        found.extend(check(profile, note))
    return tuple(found)


def reminder_at(profile: Profile, note: CallNote) -> datetime | None:
    """When staff are reminded of a call-back, some minutes ahead; ``None`` if it isn't theirs."""
    rules = profile.phone.call_back
    if rules is None or note.call_back_at is None or note.call_back_by is not Caller.STAFF:
        return None
    return note.call_back_at - timedelta(minutes=rules.remind_minutes)


def _number(profile: Profile, note: CallNote) -> Iterable[Finding]:
    rule = profile.phone.number
    if rule is not None and not note.number.strip():
        yield Finding("call_number_missing", rule.level, "phone", rule.clause, {"hidden": rule.hidden})


def _recording(profile: Profile, note: CallNote) -> Iterable[Finding]:
    rule = profile.phone.recording
    if rule is not None and note.recorded and not note.recording_warned:
        yield Finding("call_recording_unwarned", rule.level, "recording_warned", rule.clause)


def _abuse(profile: Profile, note: CallNote) -> Iterable[Finding]:
    rule = profile.phone.abuse
    ended = note.outcome is CallOutcome.TERMINATED_ABUSE
    if rule is not None and ended and rule.end is AbuseEnd.AFTER_TELLING and not note.abuse_told:
        yield Finding("call_abuse_untold", Level.BLOCK, "abuse_told", rule.clause)


def _call_back(profile: Profile, note: CallNote) -> Iterable[Finding]:
    rule = profile.phone.call_back
    if note.outcome is not CallOutcome.CALL_BACK:
        return
    clause = rule.clause if rule else ""
    if note.call_back_at is None:
        yield Finding("call_back_time_missing", Level.BLOCK, "call_back_at", clause)
    elif note.call_back_at <= note.at:
        yield Finding("call_back_time_past", Level.BLOCK, "call_back_at", clause)
    if rule is not None and (note.call_back_by is None or note.call_back_by not in rule.by):
        yield Finding("call_back_caller_missing", Level.BLOCK, "call_back_by", clause)
    if rule is not None and note.in_hours is False:
        level = rule.after_message_level if note.message else rule.hours_level
        clause = (note.message and rule.after_message_clause) or rule.hours_clause
        yield Finding("call_back_outside_hours", level, "call_back_at", clause)


def _important(profile: Profile, note: CallNote) -> Iterable[Finding]:
    rule = profile.phone.important
    if rule is None or note.important_ticks is None:
        return
    for tick in rule.ticks:
        if tick not in note.important_ticks:
            yield Finding("call_important_unticked", Level.BLOCK, tick, rule.clause, {"tick": tick})
