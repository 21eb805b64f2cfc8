"""Acts that ask or tell on the way: clarification, under consideration, explanations, unreadable files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from services.card import CardView
from services.requests import (
    Asked,
    Clarification,
    clarification_warnings,
    mark_unreadable,
    receive_clarification,
    receive_document,
    request_clarification,
    request_explanation,
    request_form,
    tell_under_consideration,
    ways_of,
)
from ui.card.act_dialog import ActField, ActQuestion
from ui.card.act_fields import Values
from ui.seat import Seat
from ui.wording.findings import finding_sentence

tr = QCoreApplication.translate


def clarifying(seat: Seat, view: CardView) -> ActQuestion:
    """What is missing or can't be read, by a way that the applicant named; the date stays."""
    desk = seat.desk
    form = request_form(desk, appeal_id=view.id)
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    unread = [tr("card", "Can't be read: {name}").format(name=name) for name in form.unreadable]
    asked_items = [one for one in form.items if one.code in form.missing]

    def asked(given: Values) -> Clarification:
        agreed = given["agreed_on"] if given["agreed"] else None
        return Clarification(
            items=given["items"], other=given["other"], way=given["way"] or "", agreed_on=agreed
        )

    def preview(given: Values) -> list[str]:
        found = clarification_warnings(desk, appeal_id=view.id, asked=asked(given))
        stays = tr("card", "The date of the answer does not move.")
        return [stays, *[finding_sentence(one, profile) for one in found]]

    return ActQuestion(
        title=tr("card", "Ask the applicant for what is missing"),
        deed=tr("card", "Ask"),
        fields=(
            ActField(
                "items",
                tr("card", "Missing"),
                "ticks",
                form.missing,
                [(one.name, one.code) for one in asked_items],
                when=lambda _: bool(asked_items),
            ),
            ActField("other", tr("card", "What else"), "text", "\n".join(unread)),
            ActField(
                "way", tr("card", "Way"), "choice", form.way, [(one.name, one.code) for one in form.ways]
            ),
            ActField("agreed", tr("card", "A day was agreed"), "tick"),
            ActField(
                "agreed_on",
                tr("card", "Agreed day"),
                "date",
                desk.today(),
                when=lambda given: given["agreed"],
            ),
        ),
        run=lambda given: request_clarification(desk, appeal_id=view.id, asked=asked(given)),
        done=lambda made: _asked_words(made, tr("card", "Clarification requested")),
        preview=preview,
        desk=desk,
    )


def _asked_words(made: Asked, words: str) -> str:
    if not made.letter_id:
        return words
    return tr("card", "{act}; its letter is begun").format(act=words)


def clarified(seat: Seat, view: CardView) -> ActQuestion:
    """What was asked for has come."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "What the applicant was asked for has come"),
        deed=tr("card", "Received"),
        fields=(ActField("text", tr("card", "What came"), "text"),),
        run=lambda given: receive_clarification(desk, appeal_id=view.id, text=given["text"]),
        done=lambda _: tr("card", "Clarification received"),
        desk=desk,
    )


def telling(seat: Seat, view: CardView) -> ActQuestion:
    """The applicant hears that the appeal is under consideration; the date stays."""
    desk = seat.desk
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    rule = profile.notices["under_consideration"]
    ways = ways_of(profile, rule, seat.language)
    return ActQuestion(
        title=tr("card", "Tell: under consideration"),
        detail=tr("card", "The date of the answer does not move."),
        deed=tr("card", "Tell"),
        fields=(
            ActField(
                "way", tr("card", "Way"), "choice", view.answer.way, [(one.name, one.code) for one in ways]
            ),
            ActField("note", tr("card", "Words"), "text"),
        ),
        run=lambda given: tell_under_consideration(
            desk, appeal_id=view.id, way=given["way"] or "", note=given["note"]
        ),
        done=lambda made: _asked_words(made, tr("card", "The applicant is told")),
        desk=desk,
    )


def asking_explanation(seat: Seat, view: CardView) -> ActQuestion:
    """The director asks the applicant's company for explanations and documents."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Request explanations and documents"),
        detail=tr("card", "The director asks; the date of the answer does not move."),
        deed=tr("card", "Request"),
        fields=(
            ActField("questions", tr("card", "Questions"), "text", hint=tr("card", "one a line")),
            ActField("documents", tr("card", "Documents"), "text", hint=tr("card", "one a line")),
            ActField("wanted_by", tr("card", "Wanted by"), "date", view.state.due_on or desk.today()),
        ),
        run=lambda given: request_explanation(
            desk,
            appeal_id=view.id,
            questions=given["questions"].splitlines(),
            documents=given["documents"].splitlines(),
            wanted_by=given["wanted_by"],
        ),
        done=lambda made: _asked_words(made, tr("card", "Explanation requested")),
        desk=desk,
    )


def document_came(seat: Seat, view: CardView) -> ActQuestion:
    """One of the documents that were asked for."""
    desk = seat.desk
    waiting = [
        item for one in view.considering.requests if one.kind == "explanation" for item in one.open_items
    ]
    return ActQuestion(
        title=tr("card", "Which document has come?"),
        deed=tr("card", "Received"),
        fields=(ActField("item", tr("card", "Document"), "choice", choices=[(one, one) for one in waiting]),),
        run=lambda given: receive_document(desk, appeal_id=view.id, item=given["item"] or ""),
        done=lambda _: tr("card", "Document received"),
        desk=desk,
    )


def unreadable(seat: Seat, view: CardView) -> ActQuestion:
    """The text or a file that can't be read."""
    desk = seat.desk
    files = [(one.name, one.sha256) for one in view.state.attachments if one.readable]
    return ActQuestion(
        title=tr("card", "What can't be read?"),
        deed=tr("card", "Mark"),
        fields=(
            ActField(
                "sha256",
                tr("card", "File"),
                "choice",
                "",
                [(tr("card", "the text of the appeal"), ""), *files],
            ),
        ),
        run=lambda given: mark_unreadable(desk, appeal_id=view.id, sha256=given["sha256"] or ""),
        done=lambda _: tr("card", "Marked as unreadable"),
        desk=desk,
    )
