"""Putting a card right: its subject and contacts, and the classification that its term hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.card import CardView
from services.corrections import correct_card
from services.intake_check import topic_choices
from services.people import colleagues
from services.term_acts import change_term, preview_term_change, set_internal_target
from ui.card.act_dialog import ActField, ActQuestion
from ui.seat import Seat
from ui.wording.dates import full_date

tr = QCoreApplication.translate
_USUAL_TARGET = timedelta(days=15)
_TERM_FIELDS = ("topic", "kind", "needs_site_check", "needs_others_information")


def correcting(seat: Seat, view: CardView) -> ActQuestion:
    """The subject, and how the author is reached."""
    desk, person = seat.desk, view.applicant
    people = [(one.name, one.id) for one in colleagues(language=seat.language)]

    def run(given: Mapping[str, Any]) -> object:
        fields = {name: value for name, value in given.items() if name != "reason"}
        return correct_card(desk, appeal_id=view.id, fields=fields, seen=view.writers, reason=given["reason"])

    return ActQuestion(
        title=tr("card", "Correct the card"),
        detail=tr("card", "The text and the number stay as they were; every old value is kept."),
        deed=tr("card", "Correct"),
        fields=(
            ActField("subject", tr("card", "Subject"), value=view.fields["subject"]),
            ActField("phone", tr("card", "Phone"), value=person.get("phone")),
            ActField("email", tr("card", "E-mail"), value=person.get("email")),
            ActField("postal_address", tr("card", "Postal address"), value=person.get("postal_address")),
            ActField("service_address", tr("card", "Service address"), value=person.get("service_address")),
            ActField("account_no", tr("card", "Account"), value=person.get("account_no")),
            ActField(
                "complained_about_id",
                tr("card", "Employee complained about"),
                "choice",
                view.fields["complained_about_id"] or "",
                [(tr("card", "nobody"), ""), *people],
            ),
            ActField("note", tr("card", "Note"), value=view.fields["note"]),
            ActField("reason", tr("card", "Reason"), hint=tr("card", "why it is corrected")),
        ),
        run=run,
        done=lambda changed: tr("card", "Corrected") if changed else tr("card", "Nothing was changed"),
        desk=desk,
    )


def targeting(seat: Seat, view: CardView) -> ActQuestion:
    """The office's own day where the regulation sets none (HDH)."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Until when does the office want to answer?"),
        detail=tr("card", "The regulation sets no term: this day is the office's own and is shown as such."),
        deed=tr("card", "Keep"),
        fields=(ActField("due_on", tr("card", "Day"), "date", desk.today() + _USUAL_TARGET),),
        run=lambda given: set_internal_target(desk, appeal_id=view.id, due_on=given["due_on"]),
        done=lambda _: tr("card", "Internal target set"),
        desk=desk,
    )


def questioning(seat: Seat, view: CardView) -> ActQuestion:
    """What the applicant asks, one question a line; the letter ticks each off."""
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> object:
        fields = {"questions": given["questions"]}
        return correct_card(desk, appeal_id=view.id, fields=fields, seen=view.writers)

    return ActQuestion(
        title=tr("card", "What does the applicant ask?"),
        detail=tr("card", "One question a line: the answer must go into each of them."),
        deed=tr("card", "Keep"),
        fields=(ActField("questions", tr("card", "Questions"), "text", view.fields["questions"]),),
        run=run,
        done=lambda changed: tr("card", "Questions kept") if changed else tr("card", "Nothing was changed"),
        desk=desk,
    )


def changing_term(seat: Seat, view: CardView) -> ActQuestion:
    """Another rule for the term: a check on site, information from others, another kind."""
    desk = seat.desk
    topics = [(one.name, one.value) for one in topic_choices(desk)]
    kinds = [(kind.names.text(seat.language), code) for code, kind in desk.regulations.profile.kinds.items()]

    def changed(given: Mapping[str, Any]) -> dict[str, object]:
        return {name: given[name] for name in _TERM_FIELDS}

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        change = preview_term_change(desk, appeal_id=view.id, changed=changed(given))
        if change.due_on is None:
            return [tr("card", "The regulation sets no term")]
        return [tr("card", "New date: {date}").format(date=full_date(change.due_on))]

    return ActQuestion(
        title=tr("card", "Which rule holds for the term?"),
        deed=tr("card", "Recount"),
        fields=(
            ActField("topic", tr("card", "Topic"), "choice", view.fields["topic"], topics),
            ActField("kind", tr("card", "Kind"), "choice", view.fields["kind"], kinds),
            ActField(
                "needs_site_check",
                tr("card", "A check on site is needed"),
                "tick",
                view.fields["needs_site_check"],
            ),
            ActField(
                "needs_others_information",
                tr("card", "Information from others is needed"),
                "tick",
                view.fields["needs_others_information"],
            ),
            ActField("reason", tr("card", "Reason"), "text"),
        ),
        run=lambda given: change_term(
            desk, appeal_id=view.id, changed=changed(given), reason=given["reason"]
        ),
        done=lambda _: tr("card", "The term has been counted anew"),
        preview=preview,
        desk=desk,
    )
