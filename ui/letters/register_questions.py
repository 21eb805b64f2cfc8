"""The register's questions: by which way to send, why a letter came back, why it is withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.desk import Desk
from services.dispatch import DELIVERED, FAILED, dispatch_by_post, dispatch_letter, note_delivery
from services.letter_form import begin_correction
from services.letter_register import RegisterLetter
from services.letter_versions import withdraw_letter
from ui.card.act_dialog import ActField, ActQuestion
from ui.letters.pdf_copy import PdfCopy

_tr = QCoreApplication.translate


def sending(desk: Desk, letter: RegisterLetter, copy: PdfCopy) -> ActQuestion:
    """By the way of the rule, or by another with a reason; ``copy`` goes along with an e-mail."""
    names = {way.code: way.name for way in letter.ways}
    rule = _tr("letters", "By rule: {way} ({clause})").format(
        way=names.get(letter.computed.way, letter.computed.way), clause=letter.computed.clause
    )
    offered = [(way.name, way.code) for way in letter.ways]
    chosen = letter.computed.way if letter.state.delivery == FAILED else letter.way

    def run(given: Mapping[str, Any]) -> str:
        way = str(given["way"] or "")
        address = given["address"].strip() if way == chosen else ""
        pdf = copy.take() if way == "email" else b""
        dispatch_letter(
            desk, letter_id=letter.id, channel=way, address=address, reason=given["reason"], pdf=pdf
        )
        return way

    return ActQuestion(
        title=_tr("letters", "Send letter {number}?").format(number=letter.state.outgoing_number),
        deed=_tr("letters", "Send"),
        detail=rule if letter.computed.way else "",
        fields=(
            ActField("way", _tr("letters", "Way"), "choice", chosen, offered),
            ActField(
                "address",
                _tr("letters", "Address"),
                value=letter.address,
                hint=_tr("letters", "for the way chosen first"),
            ),
            ActField(
                "reason",
                _tr("letters", "Reason"),
                value=letter.fields["channel_reason"],
                hint=_tr("letters", "only for another way than the rule's"),
            ),
        ),
        run=run,
        done=lambda way: sent_words(str(way)),
        preview=lambda given: _goes_along(letter, str(given["way"] or ""), copy),
    )


def _goes_along(letter: RegisterLetter, way: str, copy: PdfCopy) -> list[str]:
    """What leaves with the letter by a way."""
    files = len(letter.fields["attachment_ids"] or ())
    said = [QCoreApplication.translate("letters", "%n enclosure(s) go along.", "", files)] if files else []
    if way == "email":
        with_copy = _tr("letters", "A PDF copy for reading goes along; the signed file is the answer.")
        without = _tr("letters", "Without LibreOffice here no PDF copy goes along.")
        said.append(with_copy if copy.possible else without)
    return said


def sent_words(way: str) -> str:
    """What happened, by the way the letter left."""
    if way == "email":
        return _tr("letters", "Handed to the server: it sends the e-mail and reports back")
    return _tr("letters", "Dispatch recorded")


def posting(desk: Desk, letter_ids: list[str], printed: Callable[[str], object]) -> ActQuestion:
    """Several letters with one dispatch list; ``printed`` gets the list's number."""

    def run(given: Mapping[str, Any]) -> str:
        return dispatch_by_post(desk, letter_ids=letter_ids, reason=given["reason"])

    def done(number: str) -> str:
        printed(number)
        return _tr("letters", "Handed to the post with dispatch list {number}").format(number=number)

    return ActQuestion(
        title=QCoreApplication.translate("letters", "Hand %n letter(s) to the post?", "", len(letter_ids)),
        deed=_tr("letters", "Make the dispatch list"),
        fields=(
            ActField(
                "reason",
                _tr("letters", "Reason"),
                hint=_tr("letters", "only for another way than the rule's"),
            ),
        ),
        run=run,
        done=done,
    )


def coming_back(desk: Desk, letter: RegisterLetter) -> ActQuestion:
    """The letter was not delivered; it may be sent another way."""
    return _with_reason(
        _tr("letters", "The letter came back"),
        _tr("letters", "Record it"),
        _tr("letters", "Recorded: send the letter another way"),
        lambda reason: note_delivery(desk, letter_id=letter.id, status=FAILED, detail=reason),
    )


def arriving(desk: Desk, letter: RegisterLetter) -> ActQuestion:
    """The letter reached its addressee: the receipt's number and day."""
    return ActQuestion(
        title=_tr("letters", "The letter arrived"),
        deed=_tr("letters", "Record it"),
        fields=(
            ActField("detail", _tr("letters", "Receipt"), hint=_tr("letters", "number and day, if any")),
        ),
        run=lambda given: note_delivery(desk, letter_id=letter.id, status=DELIVERED, detail=given["detail"]),
        done=lambda _: _tr("letters", "Delivery recorded"),
    )


def withdrawing(desk: Desk, letter: RegisterLetter) -> ActQuestion:
    """The letter is not sent at all; its number stays used."""
    return _with_reason(
        _tr("letters", "Withdraw the letter"),
        _tr("letters", "Withdraw"),
        _tr("letters", "Letter withdrawn"),
        lambda reason: withdraw_letter(desk, letter_id=letter.id, reason=reason),
    )


def correcting(desk: Desk, letter: RegisterLetter) -> ActQuestion:
    """A signed letter opens for a new version."""
    return _with_reason(
        _tr("letters", "Correct a signed letter"),
        _tr("letters", "Make a new version"),
        _tr("letters", "A new version can be written"),
        lambda reason: begin_correction(desk, letter_id=letter.id, reason=reason),
    )


def _with_reason(title: str, deed: str, done: str, run: Callable[[str], None]) -> ActQuestion:
    return ActQuestion(
        title=title,
        deed=deed,
        fields=(ActField("reason", _tr("letters", "Reason"), "text"),),
        run=lambda given: run(given["reason"]),
        done=lambda _: done,
        dangerous=True,
    )
