"""What a form would become if it were registered now: gaps, anonymity, route, way of the answer, term.

Everything here is a preview; nothing is written. The rules are the profile's (``domain``), so a
gap stops registration only where the profile says so, and never where it forbids to refuse.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from domain.anonymity import anonymity_effect, is_anonymous, is_reachable
from domain.answer_channel import AnswerChannel, answer_channel
from domain.clock import local_date
from domain.completeness import completeness
from domain.errors import Refusal
from domain.findings import Finding, Level, blocking
from domain.intake_card import IntakeCard, card_of
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import ATTACHMENT, Condition, Effect
from domain.term_selection import registration_rule
from domain.terms import count
from services.appeal_terms import AppealTerm, other_terms, term_for
from services.desk import Desk
from services.intake_form import AppealForm, ApplicantForm
from services.numbers import INCOMING, number_to_come
from services.people import Colleague, colleagues, unit_names
from services.routing import proposed_units

_EXECUTORS = frozenset({"executor", "engineer", "head", "coordinator"})


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose in a form: its identifier or code, and what it is called."""

    value: str
    name: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class IntakeCheck:
    """A form judged. ``term`` is None while kind or channel is open, or where no term is set.

    ``special`` is what the ticks of a site check or of others' information would change (AES-D2).
    """

    findings: tuple[Finding, ...]
    anonymous: bool
    anonymity_effect: Effect | None
    reachable: bool
    answer: AnswerChannel
    units: tuple[Choice, ...]
    executors: tuple[Choice, ...]
    executor_id: str
    term: AppealTerm | None
    special: AppealTerm | None
    number: str
    file_kinds: tuple[Choice, ...] = ()
    """What the files may be, where a checklist of the profile asks for certain ones (CIB-5)."""

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What stops registration, in the order of the profile's items."""
        return blocking(self.findings)

    @property
    def may_register(self) -> bool:
        """Whether a number may be given now."""
        return not self.blocking

    @property
    def lacking(self) -> tuple[Finding, ...]:
        """What makes the appeal incomplete; it is registered all the same."""
        return tuple(one for one in self.findings if one.level is Level.INCOMPLETE)

    @property
    def doubtful(self) -> tuple[Finding, ...]:
        """What is worth a look; nothing depends on it."""
        return tuple(one for one in self.findings if one.level is Level.WARN)


def check_form(desk: Desk, form: AppealForm) -> IntakeCheck:
    """Judge a form as of now; quick enough to be asked at each pause in typing."""
    profile = desk.regulations.on(desk.today())
    received = form.received_at or desk.now()
    card = form_card(desk, form, received)
    units = proposed_units(desk, topic=form.topic, region=form.region)
    names = unit_names(desk.language)
    executors = _executors(desk, form.unit_id or next(iter(units), ""))
    return IntakeCheck(
        findings=tuple(_findings(desk, form, profile, card, received)),
        anonymous=is_anonymous(profile, card),
        anonymity_effect=anonymity_effect(profile, card),
        reachable=is_reachable(profile, card),
        answer=answer_channel(profile, card),
        units=tuple(Choice(eid, names.get(eid, "")) for eid in units),
        executors=tuple(Choice(one.id, one.short) for one in executors),
        executor_id=executors[0].id if len(executors) == 1 else "",
        term=_term(desk, form, profile, received),
        special=_special(desk, form, profile, received),
        number=number_to_come(desk, INCOMING),
        file_kinds=tuple(file_kinds(profile, card, desk.language)),
    )


def file_kinds(profile: Profile, card: IntakeCard, language: str) -> Iterator[Choice]:
    """Types of files that the profile's checklists ask for in such a case, by the names of their items.

    A type that only stands in for others (a film for two pictures) has no name of its own.
    """
    case = card.case(profile)
    asked = [item for item in profile.intake.items.values() if item.scope.applies(case)]
    named: dict[str, str] = {}
    for item in asked:
        types = [one.removeprefix(ATTACHMENT) for one in item.any_of if one.startswith(ATTACHMENT)]
        for place, one in enumerate(types):
            named.setdefault(one, "")
            named[one] = named[one] or ("" if place else item.names.text(language))
    return (Choice(code, name) for code, name in named.items())


def form_card(desk: Desk, form: AppealForm, received: datetime) -> IntakeCard:
    """The form as rules read it."""
    appeal: dict[str, Any] = form.columns() | {"place_id": desk.workstation.place_id}
    applicant: dict[str, Any] = {"kind": form.applicant.kind, **form.applicant.columns()}
    applicant.pop("language", None)  # the person's own; the appeal must have its own
    dates = {
        "received_on": local_date(received, desk.workstation.zone).isoformat(),
        "registered_on": desk.today().isoformat(),
    }
    return card_of(
        appeal, applicant, attachments=[file.kind for file in form.files if file.kind], dates=dates
    )


def channel_choices(desk: Desk) -> tuple[Choice, ...]:
    """The channels of the active profile, in its order."""
    channels = desk.regulations.profile.channels.values()
    return tuple(Choice(one.code, one.names.text(desk.language), one.icon) for one in channels)


def kind_choices(desk: Desk) -> tuple[Choice, ...]:
    """The kinds of appeal of the active profile."""
    kinds = desk.regulations.profile.kinds.values()
    return tuple(Choice(one.code, one.names.text(desk.language)) for one in kinds)


def topic_choices(desk: Desk) -> tuple[Choice, ...]:
    """The entries of the classifier; a sub-entry carries its parent's name before it."""
    topics = desk.regulations.profile.topics
    names = {code: topic.names.text(desk.language) for code, topic in topics.items()}
    return tuple(
        Choice(code, f"{names[topic.parent]}: {names[code]}" if topic.parent in names else names[code])
        for code, topic in topics.items()
    )


def answer_choices(desk: Desk) -> tuple[Choice, ...]:
    """The ways by which this organisation answers."""
    ways = desk.regulations.profile.answers.ways.values()
    return tuple(Choice(way.code, way.names.text(desk.language), way.icon) for way in ways)


def applicant_choices(desk: Desk) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """Segments and roles of applicants that the profile tells apart; empty where it doesn't."""
    intake = desk.regulations.profile.intake
    segments = tuple(Choice(code, names.text(desk.language)) for code, names in intake.segments.items())
    roles = tuple(Choice(code, names.text(desk.language)) for code, names in intake.applicant_roles.items())
    return segments, roles


def has_box(desk: Desk) -> bool:
    """Whether this regulation knows the Box in which a service centre keeps what it accepted (AES-J8)."""
    return desk.regulations.profile.intake.box_days is not None


def is_empty(form: AppealForm) -> bool:
    """Whether there is no appeal yet: no words and no file, whoever is named."""
    return not (form.text.strip() or form.subject.strip() or form.files)


def _findings(
    desk: Desk, form: AppealForm, profile: Profile, card: IntakeCard, received: datetime
) -> list[Finding]:
    found = [Finding("appeal_empty", Level.BLOCK, "text")] if is_empty(form) else []
    if received > desk.now():
        found.append(Finding("received_in_the_future", Level.BLOCK, "received_at", "", {"value": received}))
    found.extend(completeness(profile, card).findings)
    found.extend(answer_channel(profile, card).findings)
    found.extend(_late_registration(desk, form, profile, received))
    found.extend(_odd_account(profile, form.applicant))
    return found


def _late_registration(
    desk: Desk, form: AppealForm, profile: Profile, received: datetime
) -> tuple[Finding, ...]:
    """Registration after its own term (AES-W3: a web form on the day of receipt) is named, never stopped."""
    rule = registration_rule(profile, kind=form.kind, channel=form.channel)
    if rule is None:
        return ()
    start = local_date(received, desk.workstation.zone)
    latest = start if rule.term.value == 0 else count(rule.term, start, desk.regulations.calendar).due
    if desk.today() <= latest:
        return ()
    return (Finding("registered_late", Level.WARN, "received_at", rule.clause, {"latest_on": latest}),)


def _odd_account(profile: Profile, applicant: ApplicantForm) -> tuple[Finding, ...]:
    digits = [sign for sign in applicant.account_no if sign.isdigit()]
    lengths = profile.letters.account_digits
    if not digits or not lengths or len(digits) in lengths:
        return ()
    facts = {"value": applicant.account_no, "lengths": list(lengths)}
    return (Finding("account_number_odd", Level.WARN, "account_no", "", facts),)


def _term(desk: Desk, form: AppealForm, profile: Profile, received: datetime) -> AppealTerm | None:
    try:
        return term_for(desk, _ticks(form), received_at=received, registered_on=desk.today(), profile=profile)
    except Refusal:
        return None


def _special(desk: Desk, form: AppealForm, profile: Profile, received: datetime) -> AppealTerm | None:
    """The rule that a tick would bring, for the words beside the ticks."""
    offered = other_terms(
        desk, _ticks(form), received_at=received, registered_on=desk.today(), profile=profile
    )
    return next((term for term in offered if term.chosen.rule.when), None)


def _ticks(form: AppealForm) -> dict[str, object]:
    ticked: dict[str, object] = {condition.value: getattr(form, condition.value) for condition in Condition}
    return {"kind": form.kind, "channel": form.channel, **ticked}


def _executors(desk: Desk, unit_id: str) -> list[Colleague]:
    people = colleagues(language=desk.language, unit_id=unit_id) if unit_id else []
    return [one for one in people if one.roles & _EXECUTORS]


def due_on(check: IntakeCheck) -> date | None:
    """The date by which the appeal would have to be answered."""
    return check.term.due_on if check.term else None
