"""Acts about grounds: choosing one with its proof, confirming, rejecting, forwarding, passing on."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from domain.grounds import EarlierAnswer
from domain.regulation.considering import Ground
from domain.regulation.vocabulary import Proof
from services.card import CardView
from services.considering import Forwarding, pass_to_unit, redirect_to_state_body
from services.grounds import (
    GroundChoice,
    GroundsView,
    choice_findings,
    choose_ground,
    confirm_ground,
    grounds_view,
    reject_ground,
)
from services.people import unit_names
from services.routing import proposed_units
from ui.card.act_dialog import ActField, ActQuestion
from ui.card.act_fields import Values
from ui.seat import Seat
from ui.wording.dates import numeric
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def choosing(seat: Seat, view: CardView) -> ActQuestion:
    """A ground of the profile that is open here, with the fields of its proof."""
    desk = seat.desk
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    offered = grounds_view(desk, appeal_id=view.id)
    grounds = {one.ground.code: one.ground for one in offered.offered}

    def preview(given: Values) -> list[str]:
        if not given["ground"]:
            return [tr("card", "No ground of this regulation fits the appeal as it stands.")]
        found = choice_findings(desk, appeal_id=view.id, choice=_choice(given, grounds))
        ground = grounds[given["ground"]]
        lines = [tr("card", "Clause: {clause}").format(clause=ground.clause)]
        return lines + [finding_sentence(one, profile) for one in found]

    return ActQuestion(
        title=tr("card", "On which ground is no action taken?"),
        detail=tr("card", "Only the grounds of this regulation that are open for this appeal are offered."),
        deed=tr("card", "Choose the ground"),
        fields=_proof_fields(seat, offered, grounds),
        run=lambda given: choose_ground(desk, appeal_id=view.id, choice=_choice(given, grounds)),
        done=lambda _: tr("card", "Ground chosen"),
        preview=preview,
        desk=desk,
    )


def _proof_fields(seat: Seat, offered: GroundsView, grounds: dict[str, Ground]) -> tuple[ActField, ...]:
    def asks(proof: Proof) -> Any:
        return lambda given: given["ground"] in grounds and proof in grounds[given["ground"]].proof

    choices = [(_offer_words(one.ground, one.suggested, seat), one.ground.code) for one in offered.offered]
    subkinds = [
        (names.text(seat.language), code) for one in grounds.values() for code, names in one.subkinds.items()
    ]
    earlier = [(_earlier_words(one), one.appeal_id) for one in offered.earlier]
    yes_no = ((tr("card", "Yes"), True), (tr("card", "No"), False))
    question = next((one.exception.names for one in grounds.values() if one.exception), None)
    return (
        ActField("ground", tr("card", "Ground"), "choice", _suggested(offered), choices),
        ActField(
            "exception",
            question.text(seat.language) if question else "",
            "answer",
            None,
            yes_no,
            when=lambda given: _has_question(grounds, given),
        ),
        ActField(
            "quoted_passage",
            tr("card", "Quoted passage or page"),
            "text",
            hint=tr("card", "never repeated in the letter"),
            when=asks(Proof.QUOTED_PASSAGE),
        ),
        ActField(
            "subkind", tr("card", "Kind of secret"), "choice", choices=subkinds, when=asks(Proof.SUBKIND)
        ),
        ActField("justification", tr("card", "Justification"), "text", when=asks(Proof.JUSTIFICATION)),
        ActField(
            "earlier",
            tr("card", "Earlier answers that were sent"),
            "ticks",
            choices=earlier,
            hint="" if earlier else tr("card", "this applicant has none"),
            when=asks(Proof.EARLIER_SENT_ANSWER),
        ),
        ActField(
            "new_arguments",
            tr("card", "Are there new arguments or circumstances?"),
            "answer",
            None,
            yes_no,
            when=asks(Proof.NO_NEW_ARGUMENTS),
        ),
    )


def _has_question(grounds: dict[str, Ground], given: Values) -> bool:
    ground = grounds.get(given["ground"] or "")
    return ground is not None and ground.exception is not None


def _suggested(offered: GroundsView) -> str | None:
    return next((one.ground.code for one in offered.offered if one.suggested), None)


def _offer_words(ground: Ground, suggested: bool, seat: Seat) -> str:
    name = ground.names.text(seat.language)
    return tr("card", "{ground} (suggested)").format(ground=name) if suggested else name


def _earlier_words(one: EarlierAnswer) -> str:
    if one.sent_on is None:
        return tr("card", "{number}: answer not sent").format(number=one.number)
    return tr("card", "{number}: answered {date}").format(number=one.number, date=numeric(one.sent_on))


def _choice(given: Values, grounds: dict[str, Ground]) -> GroundChoice:
    """Only what the chosen ground asks for counts; fields of another stay out."""
    ground = grounds.get(given["ground"] or "")
    asked = frozenset(ground.proof) if ground else frozenset()

    def only(proof: Proof, name: str, empty: Any) -> Any:
        return given[name] if proof in asked else empty

    return GroundChoice(
        given["ground"] or "",
        quoted_passage=only(Proof.QUOTED_PASSAGE, "quoted_passage", ""),
        justification=only(Proof.JUSTIFICATION, "justification", ""),
        subkind=only(Proof.SUBKIND, "subkind", "") or "",
        earlier=only(Proof.EARLIER_SENT_ANSWER, "earlier", ()),
        new_arguments=only(Proof.NO_NEW_ARGUMENTS, "new_arguments", None),
        exception=given["exception"] if ground and ground.exception else None,
    )


def confirming(seat: Seat, view: CardView) -> ActQuestion:
    """The superior's yes to the ground that waits."""
    desk, ground = seat.desk, view.considering.ground
    said = [] if ground is None else [ground.name, ground.passage, ground.justification, *ground.earlier]
    return ActQuestion(
        title=tr("card", "Confirm the ground?"),
        detail="\n".join(part for part in said if part),
        deed=tr("card", "Confirm"),
        fields=(),
        run=lambda _: confirm_ground(desk, appeal_id=view.id),
        done=lambda _: tr("card", "Ground confirmed"),
        desk=desk,
    )


def rejecting(seat: Seat, view: CardView) -> ActQuestion:
    """The superior's no: back to consideration."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Reject the ground"),
        deed=tr("card", "Reject"),
        fields=(ActField("reason", tr("card", "Reason"), "text"),),
        run=lambda given: reject_ground(desk, appeal_id=view.id, reason=given["reason"]),
        done=lambda _: tr("card", "Ground rejected"),
        desk=desk,
    )


def redirecting(seat: Seat, view: CardView) -> ActQuestion:
    """Forwarded to a state body: to which, when, and what the letter tells."""
    desk = seat.desk

    def run(given: Values) -> object:
        at: datetime = given["forwarded_at"].replace(tzinfo=desk.workstation.zone)
        gone = Forwarding(given["body"], at, address=given["address"], summary=given["summary"])
        return redirect_to_state_body(desk, appeal_id=view.id, forwarding=gone)

    return ActQuestion(
        title=tr("card", "Forward to a state body"),
        detail=tr("card", "The forwarding letter is begun with it; nobody else is answered."),
        deed=tr("card", "Forwarded"),
        fields=(
            ActField("body", tr("card", "State body")),
            ActField("address", tr("card", "Its address")),
            ActField("forwarded_at", tr("card", "Forwarded at"), "moment", desk.now()),
            ActField("summary", tr("card", "What is reported"), "text"),
        ),
        run=run,
        done=lambda _: tr("card", "Forwarded to a state body"),
    )


def passing_on(seat: Seat, view: CardView) -> ActQuestion:
    """An anonymous appeal to its unit, for information and removal of defects."""
    desk = seat.desk
    units = unit_names(seat.language)
    proposed = proposed_units(desk, topic=str(view.fields["topic"] or ""))
    ordered = [*proposed, *[one for one in units if one not in proposed]]
    return ActQuestion(
        title=tr("card", "Pass on to a unit for information"),
        detail=tr("card", "It is anonymous: the unit removes the defects, nobody is answered."),
        deed=tr("card", "Pass on"),
        fields=(
            ActField("unit", tr("card", "Unit"), "choice", choices=[(units[one], one) for one in ordered]),
            ActField("note", tr("card", "Note"), "text"),
        ),
        run=lambda given: pass_to_unit(
            desk, appeal_id=view.id, unit_id=given["unit"] or "", note=given["note"]
        ),
        done=lambda _: tr("card", "Passed to the unit"),
        desk=desk,
    )
