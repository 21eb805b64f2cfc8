"""Putting a card right: its subject and contacts, and the classification that its term hangs on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.card import CardView
from services.corrections import APPLICANT_FIELDS, TERM_FIELDS, correct_card, stored_card
from services.intake_check import topic_choices
from services.people import colleagues
from services.term_acts import change_term, preview_term_change, set_internal_target
from ui.card.act_dialog import ActField, ActQuestion
from ui.card.meanwhile import watching
from ui.seat import Seat
from ui.wording.dates import full_date

tr = QCoreApplication.translate
_USUAL_TARGET = timedelta(days=15)


def correcting(seat: Seat, view: CardView) -> ActQuestion:
    """The subject, and how the author is reached."""
    desk = seat.desk
    watch = watching(
        ("appeal", "applicant"),
        lambda: stored_card(desk, view.id).only("subject", "complained_about_id", "note", *APPLICANT_FIELDS),
    )
    stored = watch.shown.values
    people = [(one.name, one.id) for one in colleagues(language=seat.language)]

    def run(given: Mapping[str, Any]) -> object:
        fields, seen = watch.shown.edited(given), watch.shown.seen
        return correct_card(desk, appeal_id=view.id, fields=fields, seen=seen, reason=given["reason"])

    return ActQuestion(
        title=tr("card", "Correct the card"),
        detail=tr("card", "The text and the number stay as they were; every old value is kept."),
        deed=tr("card", "Correct"),
        fields=(
            ActField("subject", tr("card", "Subject"), value=stored["subject"]),
            ActField("phone", tr("card", "Phone"), value=stored.get("phone")),
            ActField("email", tr("card", "E-mail"), value=stored.get("email")),
            ActField("postal_address", tr("card", "Postal address"), value=stored.get("postal_address")),
            ActField("service_address", tr("card", "Service address"), value=stored.get("service_address")),
            ActField("account_no", tr("card", "Account"), value=stored.get("account_no")),
            ActField(
                "complained_about_id",
                tr("card", "Employee complained about"),
                "choice",
                stored["complained_about_id"] or "",
                [(tr("card", "nobody"), ""), *people],
            ),
            ActField("note", tr("card", "Note"), value=stored["note"]),
            ActField("reason", tr("card", "Reason"), hint=tr("card", "why it is corrected")),
        ),
        run=run,
        done=lambda changed: tr("card", "Corrected") if changed else tr("card", "Nothing was changed"),
        desk=desk,
        meanwhile=watch,
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
    watch = watching(("appeal",), lambda: stored_card(desk, view.id).only("questions"))

    def run(given: Mapping[str, Any]) -> object:
        fields, seen = watch.shown.edited(given), watch.shown.seen
        return correct_card(desk, appeal_id=view.id, fields=fields, seen=seen)

    return ActQuestion(
        title=tr("card", "What does the applicant ask?"),
        detail=tr("card", "One question a line: the answer must go into each of them."),
        deed=tr("card", "Keep"),
        fields=(ActField("questions", tr("card", "Questions"), "text", watch.shown.values["questions"]),),
        run=run,
        done=lambda changed: tr("card", "Questions kept") if changed else tr("card", "Nothing was changed"),
        desk=desk,
        meanwhile=watch,
    )


def changing_term(seat: Seat, view: CardView) -> ActQuestion:
    """Another rule for the term: a check on site, information from others, another kind."""
    desk = seat.desk
    watch = watching(("appeal",), lambda: stored_card(desk, view.id).only(*TERM_FIELDS))
    stored = watch.shown.values
    topics = [(one.name, one.value) for one in topic_choices(desk)]
    kinds = [(kind.names.text(seat.language), code) for code, kind in desk.regulations.profile.kinds.items()]

    def changed(given: Mapping[str, Any]) -> dict[str, object]:
        return {name: given[name] for name in TERM_FIELDS}

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        change = preview_term_change(desk, appeal_id=view.id, changed=changed(given))
        if change.due_on is None:
            return [tr("card", "The regulation sets no term")]
        return [tr("card", "New date: {date}").format(date=full_date(change.due_on))]

    return ActQuestion(
        title=tr("card", "Which rule holds for the term?"),
        deed=tr("card", "Recount"),
        fields=(
            ActField("topic", tr("card", "Topic"), "choice", stored["topic"], topics),
            ActField("kind", tr("card", "Kind"), "choice", stored["kind"], kinds),
            ActField(
                "needs_site_check",
                tr("card", "A check on site is needed"),
                "tick",
                stored["needs_site_check"],
            ),
            ActField(
                "needs_others_information",
                tr("card", "Information from others is needed"),
                "tick",
                stored["needs_others_information"],
            ),
            ActField("reason", tr("card", "Reason"), "text"),
        ),
        run=lambda given: change_term(
            desk,
            appeal_id=view.id,
            changed=watch.shown.edited(given),
            reason=given["reason"],
            seen=watch.shown.seen,
        ),
        done=lambda _: tr("card", "The term has been counted anew"),
        preview=preview,
        desk=desk,
        meanwhile=watch,
    )
