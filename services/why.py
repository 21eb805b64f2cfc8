"""Why the date of an appeal is that date: the whole chain of counting, and what runs beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.calendar_days import Status, YearInfo
from domain.explanation import Citation, Explanation, explain
from domain.extensions import extension_term
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Stage
from domain.term_selection import SelectedTerm, registration_rule
from domain.terms import BaseDays, Roll, count, judge_stages
from domain.visits import Notice, VisitPhase
from services.appeal_terms import AppealTerm, other_terms
from services.card import CardView, CardVisit
from services.desk import Desk


class ClockKind(StrEnum):
    """What else of an appeal must be done by a day."""

    REGISTERED = "registered"
    CLASSIFIED = "classified"
    HANDED_OVER = "handed_over"
    EXTENSION_TOLD = "extension_told"
    VISIT_TOLD = "visit_told"
    VISIT_RESULT = "visit_result"
    INTERNAL_TARGET = "internal_target"
    SEND_BY = "send_by"


@dataclass(frozen=True, slots=True)
class OtherClock:
    """Another term of the same appeal; ``about`` is the day it concerns (of a visit)."""

    kind: ClockKind
    due_on: date
    done_on: date | None = None
    done: bool = False
    late: bool = False
    binding: bool = True
    about: date | None = None


@dataclass(frozen=True, slots=True)
class OtherRule:
    """A rule that could hold instead, and the date it would give."""

    term: AppealTerm

    @property
    def needs_tick(self) -> bool:
        """Whether something must be ticked on the card for it."""
        return bool(self.term.chosen.rule.when)


@dataclass(frozen=True, slots=True)
class Why:
    """Everything the screen "why this date?" shows; ``explanation`` is None where no term is set.

    ``recorded_on`` differs from the explained date while a recount is due.
    """

    number: str
    chosen: SelectedTerm
    explanation: Explanation | None
    profile: Profile
    recorded_on: date | None
    clocks: tuple[OtherClock, ...] = ()
    others: tuple[OtherRule, ...] = ()
    appeal_id: str = ""
    open: bool = True

    @property
    def outdated(self) -> bool:
        """Whether the recorded date is not the one that the rules in force give."""
        explained = self.explanation
        return self.open and explained is not None and self.recorded_on not in (None, explained.due)


def why_this_date(desk: Desk, view: CardView) -> Why | None:
    """Explain the date of a registered appeal; None before registration."""
    term, state = view.term, view.state
    if term is None:
        return None
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    return Why(
        number=state.number,
        chosen=term.chosen,
        explanation=extended(desk, term, state.extended_days),
        profile=profile,
        recorded_on=state.due_on,
        clocks=tuple(_clocks(desk, view, profile)),
        others=_others(desk, view, profile, term),
        appeal_id=view.id,
        open=state.open,
    )


def why_of_term(desk: Desk, term: AppealTerm, *, number: str = "") -> Why:
    """Explain a term that belongs to no record: of the calculator, or of a form."""
    versions = (*desk.regulations.versions, desk.regulations.profile)
    chosen = term.chosen
    names = (chosen.profile, chosen.version)
    profile = next((one for one in versions if (one.profile, one.version) == names), desk.regulations.profile)
    return Why(number, chosen, term.explanation, profile, term.due_on, open=False)


def extended(desk: Desk, term: AppealTerm, days: int) -> Explanation | None:
    """The explanation of an extended term: from the original end, which it explains as ``previous``."""
    base, rule = term.explanation, term.chosen.extension
    if base is None or rule is None or not days:
        return base
    kept = days if rule.maximum is None else min(days, rule.maximum)
    roll = term.chosen.term.roll if term.chosen.term else Roll.NONE
    calendar = desk.regulations.calendar
    return explain(
        extension_term(kept, rule.unit, roll),
        base.nominal,
        calendar,
        citation=_extension_cited(desk, term.chosen),
        previous=base,
    )


def _extension_cited(desk: Desk, chosen: SelectedTerm) -> Citation:
    rule = chosen.extension
    assert rule is not None
    profile = desk.regulations.of_record(chosen.profile, chosen.version)
    words = profile.clauses[rule.clause]
    return Citation(rule.code, rule.clause, words.section, words.text, chosen.profile, chosen.version)


def _clocks(desk: Desk, view: CardView, profile: Profile) -> list[OtherClock]:
    state = view.state
    clocks = _registration(desk, view, profile)
    for extension in state.extensions:
        if extension.notice_due_on is not None:
            told = extension.notice_sent_on
            clocks.append(_clock(desk, ClockKind.EXTENSION_TOLD, extension.notice_due_on, told))
    for visit in view.visits:
        clocks += _visit_clocks(desk, visit)
    if state.internal_target_on is not None:
        clocks.append(_clock(desk, ClockKind.INTERNAL_TARGET, state.internal_target_on, state.closed_on))
    if state.send_by is not None and state.send_by != state.due_on:
        clocks.append(_clock(desk, ClockKind.SEND_BY, state.send_by, state.closed_on))
    return clocks


_STAGES = {
    Stage.REGISTERED: ClockKind.REGISTERED,
    Stage.CLASSIFIED: ClockKind.CLASSIFIED,
    Stage.HANDED_OVER: ClockKind.HANDED_OVER,
}


def _registration(desk: Desk, view: CardView, profile: Profile) -> list[OtherClock]:
    """The stages of registration, each judged against the term of the regulation."""
    fields, state = view.fields, view.state
    rule = registration_rule(profile, kind=str(fields["kind"] or ""), channel=str(fields["channel"] or ""))
    if rule is None or state.received_at is None:
        return []
    calendar = desk.regulations.calendar
    start = BaseDays(state.received_at.date(), state.registered_on).day_zero(rule.term)
    done = {
        Stage.REGISTERED: state.registered_on,
        Stage.CLASSIFIED: state.classified_on,
        Stage.HANDED_OVER: state.directed_on,
    }
    stages = {str(stage): done[stage] for stage in rule.stages}
    due = count(rule.term, start, calendar).due
    return [
        OtherClock(
            _STAGES[Stage(one.stage)],
            one.due,
            one.done_on,
            one.done_on is not None,
            bool(one.late),
            rule.binding,
        )
        for one in judge_stages(due, stages, today=desk.today(), calendar=calendar)
    ]


_TOLD = frozenset({Notice.IN_TIME, Notice.LATE, Notice.REFUSED})
_VISITED = frozenset({VisitPhase.ENDED, VisitPhase.CLOSED})


def _visit_clocks(desk: Desk, visit: CardVisit) -> list[OtherClock]:
    """Telling the consumer, and writing up the result on the day itself; nothing for one called off."""
    if visit.starts_at is None or visit.state == VisitPhase.CANCELLED:
        return []
    today, on = desk.today(), visit.starts_at.date()
    done = visit.state in _VISITED
    result = OtherClock(ClockKind.VISIT_RESULT, on, done=done, late=not done and on < today, about=on)
    latest = visit.notice_latest_on
    if latest is None:
        return [result]
    told = visit.notice in _TOLD
    late = visit.notice == Notice.LATE or (not told and latest < today)
    return [OtherClock(ClockKind.VISIT_TOLD, latest, done=told, late=late, about=on), result]


def _clock(desk: Desk, kind: ClockKind, due: date, done_on: date | None) -> OtherClock:
    return OtherClock(kind, due, done_on, done_on is not None, (done_on or desk.today()) > due)


def _others(desk: Desk, view: CardView, profile: Profile, term: AppealTerm) -> tuple[OtherRule, ...]:
    state = view.state
    if not state.open or state.received_at is None or state.registered_on is None:
        return ()
    found = other_terms(
        desk,
        view.fields,
        received_at=state.received_at.date(),
        registered_on=state.registered_on,
        profile=profile,
    )
    return tuple(OtherRule(one) for one in found if one.chosen.rule.code != term.chosen.rule.code)


def unconfirmed(desk: Desk, years: tuple[YearInfo, ...]) -> tuple[YearInfo, ...]:
    """Years that are not confirmed or were checked too long ago, those after the date included.

    The year after is named too: staff ask about it when the date stands near its turn.
    """
    calendar, today = desk.regulations.calendar, desk.today()
    every = {info.year: info for info in years}
    if years:
        following = calendar.year_info(max(every) + 1)
        every.setdefault(following.year, following)
    return tuple(
        info for info in every.values() if info.status is not Status.CONFIRMED or info.needs_check(today)
    )
