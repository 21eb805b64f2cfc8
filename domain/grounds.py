"""Grounds for not acting on an appeal: which may be used, what must be proved, what follows.

Anonymous, unreachable, abusive, repeated … mean different things in each regulation; a ground
that a profile doesn't have isn't offered, and one without its proof isn't accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from domain.anonymity import is_anonymous, is_reachable
from domain.errors import Refusal
from domain.findings import Finding, Level
from domain.intake_card import IntakeCard
from domain.permissions import Role
from domain.regulation.considering import Ground
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Duty, Effect, Proof, Trigger
from domain.terms import Term


@dataclass(frozen=True, slots=True)
class EarlierAnswer:
    """An earlier appeal that is said to have answered the same thing already."""

    appeal_id: str
    applicant_id: str
    number: str
    sent_on: date | None
    unanswered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What staff saw in the appeal itself."""

    readable: bool = True
    substance_stated: bool = True
    repeated: bool = False
    new_arguments: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundProof:
    """What was written down to prove a ground; ``exception`` answers its question (crime or threat?)."""

    applicant_id: str = ""
    quoted_passage: str = ""
    justification: str = ""
    subkind: str = ""
    earlier: tuple[EarlierAnswer, ...] = ()
    new_arguments: bool | None = None
    readable: bool = True
    exception: bool | None = None


@dataclass(frozen=True, slots=True)
class OfferedGround:
    """A ground that may be used here; ``suggested`` if the program itself sees a reason for it."""

    ground: Ground
    suggested: bool


@dataclass(frozen=True, slots=True)
class GroundEffect:
    """What a ground, once confirmed, does to the appeal."""

    ground: str
    effect: Effect
    notice: Duty
    document: str
    clause: str
    letter_allowed: bool
    term: Term | None = None


def offered_grounds(
    profile: Profile,
    card: IntakeCard,
    seen: Circumstances = Circumstances(),
) -> tuple[OfferedGround, ...]:
    """The grounds of ``profile`` that are open for this appeal, in the profile's order."""
    case = card.case(profile)
    offered = []
    for ground in profile.grounds.values():
        if not ground.scope.applies(case) or _ruled_out(ground, seen):
            continue
        suggested = _TRIGGERED[ground.trigger](profile, card, ground, seen)
        if suggested or ground.by_hand:
            offered.append(OfferedGround(ground, suggested))
    return tuple(offered)


def _ruled_out(ground: Ground, seen: Circumstances) -> bool:
    return Proof.NO_NEW_ARGUMENTS in ground.proof and seen.new_arguments is True


Triggered = Callable[[Profile, IntakeCard, Ground, Circumstances], bool]

_TRIGGERED: dict[Trigger, Triggered] = {
    Trigger.ANONYMOUS: lambda profile, card, ground, seen: is_anonymous(profile, card),
    Trigger.UNREADABLE: lambda profile, card, ground, seen: not seen.readable,
    Trigger.NO_SUBSTANCE: lambda profile, card, ground, seen: not seen.substance_stated,
    Trigger.REPEATED: lambda profile, card, ground, seen: seen.repeated,
    Trigger.MISSING_DATA: lambda profile, card, ground, seen: not card.has_any(ground.missing_all),
    Trigger.BY_HAND: lambda profile, card, ground, seen: False,
}


def require_ground(profile: Profile, card: IntakeCard, code: str, seen: Circumstances) -> Ground:
    """The ground, if it may be used for this appeal.

    Raises:
        Refusal: ``ground_not_in_profile`` or ``ground_not_available``.
    """
    if code not in profile.grounds:
        raise Refusal("ground_not_in_profile", ground=code, profile=profile.edition)
    for offer in offered_grounds(profile, card, seen):
        if offer.ground.code == code:
            return offer.ground
    known = profile.grounds[code]
    raise Refusal("ground_not_available", ground=known.names, clause=known.clause)


def proof_findings(ground: Ground, proof: GroundProof) -> tuple[Finding, ...]:
    """What is missing before ``ground`` may be chosen; empty if it is proved."""
    found = [finding for kind in ground.proof for finding in _PROOFS[kind](ground, proof)]
    if ground.exception is not None and proof.exception is None:
        facts = {"question": ground.exception.names}
        found.append(
            Finding("ground_question_open", Level.BLOCK, "exception", ground.exception.clause, facts)
        )
    return tuple(found)


def _lacks(ground: Ground, code: str, field: str, **facts: object) -> Iterable[Finding]:
    return (Finding(code, Level.BLOCK, field, ground.clause, {"ground": ground.names, **facts}),)


def _check_passage(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    return () if proof.quoted_passage.strip() else _lacks(ground, "ground_passage_missing", "quoted_passage")


def _check_justification(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    if proof.justification.strip():
        return ()
    return _lacks(ground, "ground_justification_missing", "justification")


def _check_earlier(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    """Same name is not the same applicant: the record of the applicant decides."""
    if not proof.earlier:
        return _lacks(ground, "ground_earlier_missing", "earlier")
    found: list[Finding] = []
    for answer in proof.earlier:
        if answer.sent_on is None:
            found.extend(_lacks(ground, "ground_earlier_unsent", "earlier", number=answer.number))
        if answer.applicant_id != proof.applicant_id:
            found.extend(_lacks(ground, "ground_earlier_of_another", "earlier", number=answer.number))
    return found


def _check_questions(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    return [
        finding
        for answer in proof.earlier
        if answer.unanswered
        for finding in _lacks(
            ground,
            "ground_question_unanswered",
            "earlier",
            number=answer.number,
            questions=", ".join(answer.unanswered),
        )
    ]


def _check_arguments(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    if proof.new_arguments is None:
        return _lacks(ground, "ground_new_arguments_open", "new_arguments")
    return _lacks(ground, "ground_new_arguments", "new_arguments") if proof.new_arguments else ()


def _check_subkind(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    return () if proof.subkind in ground.subkinds else _lacks(ground, "ground_subkind_missing", "subkind")


def _check_unreadable(ground: Ground, proof: GroundProof) -> Iterable[Finding]:
    return _lacks(ground, "ground_is_readable", "readable") if proof.readable else ()


_PROOFS: dict[Proof, Callable[[Ground, GroundProof], Iterable[Finding]]] = {
    Proof.QUOTED_PASSAGE: _check_passage,
    Proof.JUSTIFICATION: _check_justification,
    Proof.EARLIER_SENT_ANSWER: _check_earlier,
    Proof.ALL_QUESTIONS_ANSWERED: _check_questions,
    Proof.NO_NEW_ARGUMENTS: _check_arguments,
    Proof.SUBKIND: _check_subkind,
    Proof.UNREADABLE: _check_unreadable,
}


def needs_confirmation(ground: Ground, roles: Iterable[Role]) -> bool:
    """Whether somebody with ``roles`` has to wait for a superior before the ground takes effect."""
    return bool(ground.confirmed_by) and not set(ground.confirmed_by) & set(roles)


def ground_effect(
    profile: Profile, ground: Ground, card: IntakeCard, *, exception: bool | None = None
) -> GroundEffect:
    """What follows from a confirmed ground.

    A yes to the ground's exception question goes first (an anonymous letter about a crime is
    redirected); a notice that can't reach anybody falls under the ground of no contacts.
    """
    if ground.exception is not None and exception:
        special = ground.exception
        return GroundEffect(
            ground.code, special.effect, Duty.NONE, special.document, special.clause, False, special.term
        )
    if ground.without_contacts and not is_reachable(profile, card):
        return ground_effect(profile, profile.grounds[ground.without_contacts], card)
    silent = ground.effect is Effect.NO_CONSIDER_NO_ANSWER
    return GroundEffect(ground.code, ground.effect, ground.notice, ground.document, ground.clause, not silent)
