"""The acts of a card that ask a question first: assign, extend, decide, close, reopen, withdraw."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.errors import BadInput, OtklikError
from domain.permissions import can
from services.card import CardView
from services.card_considering import ON_THE_SPOT
from services.closing import (
    close_appeal,
    closing_view,
    decide_result,
    note_oral_answer,
    reopen_appeal,
    withdraw_appeal,
)
from services.considering import propose_extension, write_note
from services.desk import Desk
from services.intake import attach_file
from services.intake_files import hold_path, to_attach
from services.letters import draft_letter
from services.people import colleagues, unit_names
from services.routing import assign_executor, direct_to_unit, proposed_units
from services.term_acts import ExtensionMade, extend_term, preview_extension
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.card.act_fields import Values
from ui.page import Host
from ui.seat import Seat
from ui.wording.dates import full_date
from ui.wording.findings import finding_sentence

Ask = Callable[[Seat, CardView], ActQuestion]
tr = QCoreApplication.translate


def ask(host: Host, seat: Seat, view: CardView, question: Ask) -> ActDialog | None:
    """Open the dialog of an act over the window; an act that the rules can't carry here says why."""
    parent = host if isinstance(host, QWidget) else None
    try:
        asked = question(seat, view)
    except OtklikError as error:
        host.show_error(error)
        return None
    dialog = ActDialog(host, parent, asked)
    dialog.open()
    return dialog


def handing_over(seat: Seat, view: CardView) -> ActQuestion:
    """To a unit, with its executor named."""
    desk = seat.desk
    units = unit_names(seat.language)
    proposed = proposed_units(desk, topic=str(view.fields["topic"] or ""))
    ordered = [*proposed, *[one for one in units if one not in proposed]]
    people = [(f"{one.name}, {one.position}", one.id) for one in colleagues(language=seat.language)]

    def run(given: Mapping[str, Any]) -> None:
        direct_to_unit(
            desk,
            appeal_id=view.id,
            unit_id=given["unit"],
            executor_id=given["executor"] or "",
            instruction=given["instruction"],
        )

    return ActQuestion(
        title=tr("card", "Hand the appeal over"),
        deed=tr("card", "Hand over"),
        fields=(
            ActField("unit", tr("card", "Unit"), "choice", choices=[(units[one], one) for one in ordered]),
            ActField(
                "executor",
                tr("card", "Executor"),
                "choice",
                view.fields["executor_id"],
                choices=[(tr("card", "the unit decides"), ""), *people],
            ),
            ActField("instruction", tr("card", "Instruction"), "text"),
        ),
        run=run,
        done=lambda _: tr("card", "Handed over"),
        desk=desk,
    )


def assigning(seat: Seat, view: CardView) -> ActQuestion:
    """Another executor."""
    desk = seat.desk
    people = [
        (f"{one.name}, {one.position}", one.id)
        for one in colleagues(language=seat.language)
        if one.roles & {"executor", "engineer", "head"}
    ]
    return ActQuestion(
        title=tr("card", "Who considers the appeal?"),
        deed=tr("card", "Assign"),
        fields=(ActField("executor", tr("card", "Executor"), "choice", view.fields["executor_id"], people),),
        run=lambda given: assign_executor(desk, appeal_id=view.id, executor_id=given["executor"]),
        done=lambda _: tr("card", "Executor named"),
        desk=desk,
    )


def extending(seat: Seat, view: CardView) -> ActQuestion:
    """A longer term, with the dates that would follow; what was proposed stands there already."""
    desk = seat.desk
    days, reason = view.considering.proposed or (30, "")

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        made = preview_extension(
            desk, appeal_id=view.id, days=given["days"], legal_basis=given["legal_basis"]
        )
        lines = [tr("card", "New date: {date}").format(date=full_date(made.due_on))]
        if made.notice_due_on:
            words = tr("card", "Tell the applicant by {date}")
            lines.append(words.format(date=full_date(made.notice_due_on)))
        return lines

    def run(given: Mapping[str, Any]) -> object:
        return extend_term(
            desk,
            appeal_id=view.id,
            days=given["days"],
            reason=given["reason"],
            legal_basis=given["legal_basis"],
        )

    return ActQuestion(
        title=tr("card", "Extend the term"),
        deed=tr("card", "Extend"),
        fields=(
            ActField("days", tr("card", "Days"), "number", days),
            ActField("reason", tr("card", "Reason"), "text", reason),
            ActField("legal_basis", tr("card", "Legal basis"), hint=tr("card", "where the regulation asks")),
            *_notice_field(desk, view),
        ),
        run=run,
        done=lambda made: tr("card", "Extended to {date}").format(date=full_date(made.due_on)),
        preview=preview,
        desk=desk,
        follow=partial(_begin_notice, desk, view),
    )


def _notice_field(desk: Desk, view: CardView) -> Sequence[ActField]:
    """Whether the letter is begun at once; whoever may not write letters leaves it to the executor's task."""
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    told = any(rule.notice for rule in profile.extensions.values())
    may = can(desk.person.roles, "draft_letter", desk.regulations.narrowed)
    words = tr("card", "Begin the letter to the applicant")
    return [ActField("letter", words, "tick", True)] if told and may else []


def _begin_notice(desk: Desk, view: CardView, host: Host, given: Values, made: ExtensionMade) -> None:
    """The applicant must be told (AES-D4): the letter stands ready with the new date and the reason."""
    if not (given.get("letter") and made.notice_due_on):
        return
    host.work.do(
        lambda: draft_letter(desk, appeal_id=view.id, document="extension_notice"),
        then=lambda letter_id: host.open_page("letter", letter_id),
        failed=host.show_error,
    )


def proposing(seat: Seat, view: CardView) -> ActQuestion:
    """A longer term, asked for by whoever considers; somebody else decides."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Propose an extension"),
        detail=tr("card", "The date moves only when it is decided."),
        deed=tr("card", "Propose"),
        fields=(
            ActField("days", tr("card", "Days"), "number", 10),
            ActField("reason", tr("card", "Reason"), "text"),
        ),
        run=lambda given: propose_extension(
            desk, appeal_id=view.id, days=given["days"], reason=given["reason"]
        ),
        done=lambda _: tr("card", "Extension proposed"),
        desk=desk,
    )


def noting(seat: Seat, view: CardView) -> ActQuestion:
    """A remark for colleagues."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Note for colleagues"),
        deed=tr("card", "Keep"),
        fields=(ActField("text", tr("card", "Note"), "text"),),
        run=lambda given: write_note(desk, appeal_id=view.id, text=given["text"]),
        done=lambda _: tr("card", "Note kept"),
        desk=desk,
    )


def attaching(seat: Seat, view: CardView) -> ActQuestion:
    """A file that came later: typed, dropped or chosen."""
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> None:
        held = hold_path(desk, Path(given["file"])) if given["file"] else None
        if held is None:
            raise BadInput("file_not_chosen", where="file")
        attach_file(desk, appeal_id=view.id, file=to_attach(desk, held))

    return ActQuestion(
        title=tr("card", "Add a file"),
        deed=tr("card", "Add"),
        fields=(ActField("file", tr("card", "File"), "file"),),
        run=run,
        done=lambda _: tr("card", "File added"),
        desk=desk,
    )


def deciding(seat: Seat, view: CardView) -> ActQuestion:
    """What consideration found."""
    desk = seat.desk
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    results = [(one.names.text(seat.language), code) for code, one in profile.closing.results.items()]
    return ActQuestion(
        title=tr("card", "What did consideration find?"),
        deed=tr("card", "Keep"),
        fields=(ActField("result", tr("card", "Result"), "choice", view.state.result or None, results),),
        run=lambda given: decide_result(desk, appeal_id=view.id, result=given["result"]),
        done=lambda _: tr("card", "Result kept"),
        desk=desk,
    )


def answering_orally(seat: Seat, view: CardView) -> ActQuestion:
    """An answer given by telephone."""
    desk = seat.desk

    def run(given: Mapping[str, Any]) -> None:
        note_oral_answer(
            desk,
            appeal_id=view.id,
            phone=given["phone"],
            at=desk.now(),
            content=given["content"],
            satisfied=given["satisfied"],
        )

    return ActQuestion(
        title=tr("card", "Answer given by telephone"),
        deed=tr("card", "Keep"),
        fields=(
            ActField("phone", tr("card", "Number called"), value=view.applicant.get("phone")),
            ActField("content", tr("card", "What was said"), "text"),
            ActField("satisfied", tr("card", "The applicant is satisfied"), "tick", True),
        ),
        run=run,
        done=lambda _: tr("card", "Conversation kept"),
    )


def closing(seat: Seat, view: CardView) -> ActQuestion:
    """An outcome, with everything that is still missing for it."""
    desk = seat.desk
    profile = desk.regulations.of_record(view.state.profile, view.state.profile_version)
    offered = closing_view(desk, appeal_id=view.id).outcomes
    outcomes = [(one.names.text(seat.language), one.code) for one in offered]

    ways = {one.code: one.ways for one in offered if one.ways}
    named = profile.answers.ways
    later = [(named[way].names.text(seat.language), way) for codes in ways.values() for way in codes]

    def way(given: Mapping[str, Any]) -> str:
        return (given["way"] or "") if given["outcome"] in ways else ""

    def preview(given: Mapping[str, Any]) -> Sequence[str]:
        outcome = given["outcome"] or ""
        found = closing_view(desk, appeal_id=view.id, outcome=outcome, note=given["note"], way=way(given))
        return [finding_sentence(one, profile) for one in found.findings]

    return ActQuestion(
        title=tr("card", "Close the appeal"),
        deed=tr("card", "Close"),
        fields=(
            ActField("outcome", tr("card", "Outcome"), "choice", choices=outcomes),
            ActField(
                "way",
                tr("card", "The answer was given"),
                "choice",
                choices=later,
                when=lambda given: given["outcome"] in ways,
            ),
            ActField("note", tr("card", "Note"), "text"),
        ),
        run=lambda given: close_appeal(
            desk, appeal_id=view.id, outcome=given["outcome"] or "", note=given["note"], way=way(given)
        ),
        done=lambda _: tr("card", "Closed"),
        preview=preview,
        desk=desk,
    )


def settling(seat: Seat, view: CardView) -> ActQuestion:
    """Remedied on the spot: closed at once with a note, no letter (HDH-3)."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Settled on the spot"),
        detail=tr("card", "The appeal keeps its number and closes with this note; no letter is sent."),
        deed=tr("card", "Settled"),
        fields=(ActField("note", tr("card", "What was done"), "text"),),
        run=lambda given: close_appeal(desk, appeal_id=view.id, outcome=ON_THE_SPOT, note=given["note"]),
        done=lambda _: tr("card", "Settled on the spot"),
        desk=desk,
    )


def _with_reason(seat: Seat, words: tuple[str, str, str], run: Callable[[str], None]) -> ActQuestion:
    """An act that needs nothing but its reason; ``words`` are its question, its deed and what was done."""
    title, deed, done = words
    return ActQuestion(
        title=title,
        deed=deed,
        fields=(ActField("reason", tr("card", "Reason"), "text"),),
        run=lambda given: run(given["reason"]),
        done=lambda _: done,
        dangerous=True,
        desk=seat.desk,
    )


def reopening(seat: Seat, view: CardView) -> ActQuestion:
    """A closed appeal again."""
    words = (tr("card", "Open the appeal again"), tr("card", "Open again"), tr("card", "Opened again"))
    return _with_reason(seat, words, partial(_reopen, seat, view))


def _reopen(seat: Seat, view: CardView, reason: str) -> None:
    reopen_appeal(seat.desk, appeal_id=view.id, reason=reason)


def withdrawing(seat: Seat, view: CardView) -> ActQuestion:
    """A mistaken record: withdrawn with a reason, never deleted."""
    words = (tr("card", "Withdraw a mistaken record"), tr("card", "Withdraw"), tr("card", "Withdrawn"))
    return _with_reason(seat, words, partial(_withdraw, seat, view, by_applicant=False))


def taken_back(seat: Seat, view: CardView) -> ActQuestion:
    """The applicant takes the appeal back: how and why stays on record."""
    words = (
        tr("card", "The applicant takes the appeal back"),
        tr("card", "Taken back"),
        tr("card", "Taken back by the applicant"),
    )
    return _with_reason(seat, words, partial(_withdraw, seat, view, by_applicant=True))


def _withdraw(seat: Seat, view: CardView, reason: str, *, by_applicant: bool) -> None:
    withdraw_appeal(seat.desk, appeal_id=view.id, reason=reason, by_applicant=by_applicant)
