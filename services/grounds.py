"""Grounds for not acting on an appeal: offered by the profile, proved, confirmed, and what follows.

A ground takes effect when whoever the profile names has confirmed it. A forced notice is drafted
with it; a silent one prints a note for the file and burns no outgoing number (STD-4.3.5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from domain.appeals import AppealState, fold_appeal
from domain.considering import Considering, fold_considering
from domain.errors import Refusal
from domain.findings import Finding
from domain.grounds import (
    Circumstances,
    EarlierAnswer,
    GroundEffect,
    GroundProof,
    OfferedGround,
    ground_effect,
    needs_confirmation,
    offered_grounds,
    proof_findings,
    require_ground,
)
from domain.intake_card import IntakeCard, card_of
from domain.permissions import require
from domain.regulation.considering import Ground
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import Duty, Effect
from services.desk import Desk
from services.facts import facts_of
from services.intake_form import clean_text
from services.letters import draft_fields
from services.questions import questions_of
from services.recording import Act, recording
from services.routing import refuse_involved
from services.rows import find_record, read_record


@dataclass(frozen=True, slots=True)
class GroundChoice:
    """A ground with what proves it; ``earlier`` are appeals whose answers were sent."""

    ground: str
    quoted_passage: str = ""
    justification: str = ""
    subkind: str = ""
    earlier: tuple[str, ...] = ()
    new_arguments: bool | None = None
    exception: bool | None = None


@dataclass(frozen=True, slots=True)
class GroundsView:
    """What may be chosen for an appeal, and the earlier answers that could prove a repetition."""

    offered: tuple[OfferedGround, ...]
    earlier: tuple[EarlierAnswer, ...]
    effect: GroundEffect | None = None


@dataclass(frozen=True, slots=True)
class _Subject:
    """An appeal with everything that rules about grounds read."""

    appeal: dict[str, Any]
    state: AppealState
    made: Considering
    profile: Profile
    card: IntakeCard


def grounds_view(desk: Desk, *, appeal_id: str) -> GroundsView:
    """The grounds that this profile has for such an appeal, the ones that suggest themselves marked."""
    about = _subject(desk, appeal_id)
    offered = offered_grounds(about.profile, about.card, _seen(about, None))
    return GroundsView(offered, tuple(earlier_answers(desk, about.appeal)), _effect(about))


def choice_findings(desk: Desk, *, appeal_id: str, choice: GroundChoice) -> tuple[Finding, ...]:
    """What is missing before the ground may be chosen.

    Raises:
        Refusal: ``ground_not_in_profile`` or ``ground_not_available``.
    """
    about = _subject(desk, appeal_id)
    ground = require_ground(about.profile, about.card, choice.ground, _seen(about, choice.new_arguments))
    return proof_findings(ground, _proof(desk, about, choice))


def choose_ground(desk: Desk, *, appeal_id: str, choice: GroundChoice) -> GroundEffect:
    """Choose a ground; it takes effect at once if this person may confirm it, else it waits.

    Raises:
        Refusal: the ground isn't this profile's, isn't available here, or lacks its proof.
    """
    require(desk.person.roles, "choose_ground", desk.regulations.narrowed)
    about = _subject(desk, appeal_id)
    _refuse_closed(about.state)
    missing = choice_findings(desk, appeal_id=appeal_id, choice=choice)
    if missing:
        first = missing[0]
        raise Refusal(first.code, **{**first.facts, "clause": first.clause, "where": first.field})
    ground = about.profile.grounds[choice.ground]
    effect = ground_effect(about.profile, ground, about.card, exception=choice.exception)
    confirmed = not needs_confirmation(ground, _roles(desk))
    with recording(desk, "choose_ground") as act:
        given = {name: _cleaned(value) for name, value in asdict(choice).items()}
        said = {name: value for name, value in given.items() if value not in ("", (), None)}
        said |= {"earlier": list(choice.earlier), "confirmed": confirmed}
        act.fact("ground_chosen", "appeal", appeal_id, said)
        if choice.exception is not None:
            answer = "yes" if choice.exception else "no"
            act.fact("crime_question_answered", "appeal", appeal_id, {"answer": answer})
        if confirmed:
            _follow(act, desk, about, effect, choice.earlier)
    return effect


def _cleaned(value: Any) -> Any:
    """Pasted words without control and direction characters."""
    return clean_text(value) if isinstance(value, str) else value


def confirm_ground(desk: Desk, *, appeal_id: str) -> GroundEffect:
    """Confirm the ground that waits; only a role that the profile names may (VKS-17, CIB-2.4).

    Raises:
        Refusal: ``ground_not_waiting`` or ``ground_confirmed_by_others``.
    """
    about, ground = _waiting(desk, appeal_id)
    choice = about.made.ground.proof if about.made.ground else {}
    effect = ground_effect(about.profile, ground, about.card, exception=choice.get("exception"))
    with recording(desk, "confirm_ground") as act:
        act.fact("ground_confirmed", "appeal", appeal_id, {"ground": ground.code})
        _follow(act, desk, about, effect, tuple(choice.get("earlier") or ()))
    return effect


def reject_ground(desk: Desk, *, appeal_id: str, reason: str) -> None:
    """Send the appeal back to consideration; the rejected choice stays in the history.

    Raises:
        Refusal: ``ground_not_waiting``, ``ground_confirmed_by_others`` or ``reason_missing``.
    """
    _, ground = _waiting(desk, appeal_id)
    if not clean_text(reason):
        raise Refusal("reason_missing", where="reason")
    with recording(desk, "reject_ground") as act:
        act.fact(
            "ground_rejected", "appeal", appeal_id, {"ground": ground.code, "reason": clean_text(reason)}
        )


def _waiting(desk: Desk, appeal_id: str) -> tuple[_Subject, Ground]:
    require(desk.person.roles, "confirm_ground", desk.regulations.narrowed)
    refuse_involved(desk, appeal_id, desk.person.id)
    about = _subject(desk, appeal_id)
    ground = about.profile.grounds.get(about.state.ground)
    if ground is None or about.state.ground_confirmed:
        raise Refusal("ground_not_waiting")
    if needs_confirmation(ground, _roles(desk)):
        raise Refusal("ground_confirmed_by_others", clause=ground.clause, who=sorted(ground.confirmed_by))
    return about, ground


def _follow(act: Act, desk: Desk, about: _Subject, effect: GroundEffect, earlier: tuple[str, ...]) -> None:
    """A forced notice and a forwarding letter are begun at once; stopped correspondence is on record."""
    appeal_id = str(about.appeal["id"])
    if effect.effect is Effect.STOP_CORRESPONDENCE:
        act.fact("correspondence_stopped", "appeal", appeal_id, {"earlier_appeal_ids": list(earlier)})
    forwarding = effect.effect is Effect.REDIRECT_STATE_BODY
    if effect.notice is Duty.FORCED or forwarding:
        fields = draft_fields(desk, about.appeal, about.profile, effect.document)
        if forwarding:
            fields |= {"addressee": None, "address": None, "channel": None}
        act.put("letter", fields | {"ground": effect.ground})


def _roles(desk: Desk) -> list[Any]:
    return [role for role in desk.person.roles]


def earlier_answers(desk: Desk, appeal: Mapping[str, Any]) -> list[EarlierAnswer]:
    """Earlier appeals of the same applicant, newest first, with when each was answered, if it was."""
    rows = desk.store.execute(
        "SELECT appeal_id, number FROM journal WHERE applicant_id = ? AND appeal_id != ?"
        " AND number IS NOT NULL ORDER BY row DESC LIMIT 20",
        (appeal["applicant_id"], appeal["id"]),
    ).fetchall()
    return [_earlier(desk, str(appeal["applicant_id"]), str(eid), str(number)) for eid, number in rows]


def _earlier(desk: Desk, applicant_id: str, appeal_id: str, number: str) -> EarlierAnswer:
    rows = desk.store.execute(
        "SELECT letter.answered_question_ids, board.sent_on FROM letter JOIN letter_board AS board"
        " ON board.letter_id = letter.id WHERE letter.appeal_id = ? AND letter.document = 'answer'"
        " AND board.state IN ('sent', 'delivered')",
        (appeal_id,),
    ).fetchall()
    sent = [date.fromisoformat(row[1]) for row in rows if row[1]]
    ticked = " ".join(str(row[0] or "") for row in rows)
    questions = questions_of(read_record("appeal", appeal_id))
    unanswered = tuple(text for code, text in questions.items() if code not in ticked) if sent else ()
    return EarlierAnswer(appeal_id, applicant_id, number, max(sent, default=None), unanswered)


def _subject(desk: Desk, appeal_id: str) -> _Subject:
    appeal = read_record("appeal", appeal_id)
    facts = facts_of(desk.store, "appeal", appeal_id)
    state = fold_appeal(facts)
    profile = desk.regulations.of_record(state.profile, state.profile_version)
    card = card_of(appeal, find_record("applicant", appeal["applicant_id"]) or {})
    return _Subject(appeal, state, fold_considering(facts), profile, card)


def _seen(about: _Subject, new_arguments: bool | None) -> Circumstances:
    state = about.state
    unreadable = about.made.text_unreadable or any(not file.readable for file in state.attachments)
    return Circumstances(
        readable=not unreadable,
        substance_stated=about.card.has_any(("text", "subject")),
        repeated=any(relation == "repeat" for relation, _ in state.links),
        new_arguments=new_arguments,
    )


def _proof(desk: Desk, about: _Subject, choice: GroundChoice) -> GroundProof:
    applicant_id = str(about.appeal["applicant_id"] or "")
    earlier = []
    for appeal_id in choice.earlier:
        whose = read_record("appeal", appeal_id)["applicant_id"]
        number = fold_appeal(facts_of(desk.store, "appeal", appeal_id)).number
        earlier.append(_earlier(desk, str(whose or ""), appeal_id, number))
    return GroundProof(
        applicant_id=applicant_id,
        quoted_passage=choice.quoted_passage,
        justification=choice.justification,
        subkind=choice.subkind,
        earlier=tuple(earlier),
        new_arguments=choice.new_arguments,
        readable=_seen(about, None).readable,
        exception=choice.exception,
    )


def _effect(about: _Subject) -> GroundEffect | None:
    ground = about.profile.grounds.get(about.state.ground)
    if ground is None:
        return None
    exception = {"yes": True, "no": False}.get(about.state.state_body_answer)
    return ground_effect(about.profile, ground, about.card, exception=exception)


def standing_effect(desk: Desk, appeal_id: str) -> GroundEffect | None:
    """What the ground that stands does, once it is confirmed; None where there is none."""
    about = _subject(desk, appeal_id)
    return _effect(about) if about.state.ground_confirmed else None


def _refuse_closed(state: AppealState) -> None:
    if not state.open:
        raise Refusal("appeal_closed", number=state.number)
