"""The middle of a card: route, ground, requests, escalation, measures and links, with names put in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from domain.anonymity import anonymity_effect
from domain.appeals import AppealState
from domain.closing import available_outcomes
from domain.considering import Escalated, GroundMade, Request, RouteStep, fold_considering
from domain.facts import Fact
from domain.grounds import GroundEffect, ground_effect
from domain.intake_card import IntakeCard
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Effect
from services.archive import linked_here
from services.considering import Measure, may_escalate, measures_of
from services.desk import Desk
from services.people import colleague, unit_names

ON_THE_SPOT = "on_the_spot"
"""The outcome that settles a matter while the person is still here (HDH-3)."""


@dataclass(frozen=True, slots=True)
class RouteLine:
    """One step of the route as the card tells it; ``kind`` is the fact's."""

    kind: str
    on: date
    actor: str
    unit: str
    person: str
    words: str
    internal_term_on: date | None
    after_due: bool


@dataclass(frozen=True, slots=True)
class GroundLine:
    """The ground that stands, its proof, and who chose and confirmed it."""

    code: str
    name: str
    clause: str
    effect: GroundEffect | None
    chosen_by: str
    chosen_on: date
    confirmed_by: str
    confirmed_on: date | None
    confirmers: tuple[str, ...]
    passage: str
    justification: str
    subkind: str
    earlier: tuple[str, ...]

    @property
    def waits(self) -> bool:
        """Whether a superior has to confirm it yet."""
        return self.confirmed_on is None


@dataclass(frozen=True, slots=True)
class Alarm:
    """An appeal that must go to a state body at once: since when, and how long already (AES-N3)."""

    since: datetime
    elapsed: timedelta
    clause: str


@dataclass(frozen=True, slots=True)
class LinkLine:
    """Another appeal that belongs to this one; ``appeal_id`` is empty where it isn't on this computer.

    ``other`` is what the link itself holds.
    """

    appeal_id: str
    number: str
    subject: str
    relation: str
    other: str


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure with the name of who answers for it."""

    measure: Measure
    responsible: str
    late: bool


@dataclass(frozen=True, slots=True)
class Offers:
    """Which acts the profile has at all; what it lacks is not offered."""

    grounds: bool
    clarification: bool
    under_consideration: bool
    explanation: bool
    escalation: bool
    plan: bool
    passing: bool
    on_the_spot: bool
    extension: bool


@dataclass(frozen=True, slots=True)
class CardConsidering:
    """What the card tells about the consideration."""

    route: tuple[RouteLine, ...]
    ground: GroundLine | None
    requests: tuple[Request, ...]
    told_on: date | None
    escalated: Escalated | None
    measures: tuple[MeasureLine, ...]
    plan_approved_on: date | None
    links: tuple[LinkLine, ...]
    rejections: int
    disputed: bool
    redirected_to: str
    proposed: tuple[int, str] | None
    offers: Offers


def card_considering(
    desk: Desk, appeal_id: str, facts: list[Fact], state: AppealState, *, card: IntakeCard
) -> CardConsidering:
    """Fold the facts once more and put the names in."""
    made = fold_considering(facts)
    profile = desk.regulations.to_read(state.profile, state.profile_version)
    names = _Names(desk.language)
    return CardConsidering(
        route=tuple(_route(step, names, state.due_on) for step in made.route),
        ground=_ground(desk, made.ground, state, profile, card),
        requests=made.requests,
        told_on=made.told_on,
        escalated=made.escalated,
        measures=tuple(_measure(one, names, desk.today()) for one in measures_of(desk, appeal_id)),
        plan_approved_on=made.plan_approved_on,
        links=_links(desk, state),
        rejections=made.rejections,
        disputed=made.disputed,
        redirected_to=made.redirected_to,
        proposed=made.proposed,
        offers=_offers(profile, card),
    )


def _offers(profile: Profile, card: IntakeCard) -> Offers:
    return Offers(
        grounds=bool(profile.grounds),
        clarification="clarification" in profile.notices,
        under_consideration="under_consideration" in profile.notices,
        explanation="explanation" in profile.notices,
        escalation=may_escalate(profile),
        plan=bool(profile.closing.plan_clause),
        passing=anonymity_effect(profile, card) is Effect.PASS_TO_UNIT,
        on_the_spot=any(one.code == ON_THE_SPOT for one in available_outcomes(profile, card.case(profile))),
        extension=bool(profile.extensions),
    )


class _Names:
    """Names of employees and units, each looked up once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._units = unit_names(language)
        self._people: dict[str, str] = {}

    def unit(self, unit_id: str) -> str:
        return self._units.get(unit_id, "")

    def person(self, employee_id: str) -> str:
        if employee_id not in self._people:
            found = colleague(employee_id, language=self._language)
            self._people[employee_id] = found.short if found else ""
        return self._people[employee_id]


def _route(step: RouteStep, names: _Names, due_on: date | None) -> RouteLine:
    term = step.internal_term_on
    return RouteLine(
        step.kind,
        step.on,
        names.person(step.actor_id),
        names.unit(step.unit_id),
        names.person(step.employee_id),
        step.words,
        term,
        bool(term and due_on and term > due_on),
    )


def _ground(
    desk: Desk, made: GroundMade | None, state: AppealState, profile: Profile, card: IntakeCard
) -> GroundLine | None:
    ground = profile.grounds.get(made.code) if made else None
    if made is None or ground is None:
        return None
    exception = {"yes": True, "no": False}.get(state.state_body_answer)
    names = _Names(desk.language)
    kind = ground.subkinds.get(str(made.proof.get("subkind") or ""))
    return GroundLine(
        code=made.code,
        name=ground.names.text(desk.language),
        clause=ground.clause,
        effect=ground_effect(profile, ground, card, exception=exception),
        chosen_by=names.person(made.chosen_by),
        chosen_on=made.chosen_on,
        confirmed_by=names.person(made.confirmed_by),
        confirmed_on=made.confirmed_on,
        confirmers=tuple(str(role) for role in ground.confirmed_by),
        passage=_said(made.proof, "quoted_passage"),
        justification=_said(made.proof, "justification"),
        subkind=kind.text(desk.language) if kind else "",
        earlier=tuple(_number(desk, one) for one in made.proof.get("earlier") or ()),
    )


def _said(proof: Mapping[str, Any], name: str) -> str:
    return str(proof.get(name) or "")


def _number(desk: Desk, appeal_id: str) -> str:
    row = desk.store.execute("SELECT number FROM journal WHERE appeal_id = ?", (appeal_id,)).fetchone()
    return str(row[0] or "") if row else ""


def _links(desk: Desk, state: AppealState) -> tuple[LinkLine, ...]:
    found = []
    for relation, other in state.links:
        appeal_id, number, subject = linked_here(desk.store, other)
        found.append(LinkLine(appeal_id, number, subject, relation, other))
    return tuple(found)


def _measure(measure: Measure, names: _Names, today: date) -> MeasureLine:
    return MeasureLine(measure, names.person(measure.responsible_id), measure.late(today))


def alarm_of(desk: Desk, state: AppealState) -> Alarm | None:
    """The alarm of an appeal about a crime or a threat, from its receipt until it is forwarded."""
    if state.state_body_answer != "yes" or state.redirected_at is not None or not state.open:
        return None
    if state.received_at is None:
        return None
    profile = desk.regulations.to_read(state.profile, state.profile_version)
    ground = profile.grounds.get(state.ground)
    clause = ground.exception.clause if ground and ground.exception else ""
    return Alarm(state.received_at, desk.now() - state.received_at, clause)
