"""The editor's banner: where the letter is, and the one thing that can be done about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.answers import LetterPhase
from services.letter_form import LetterForm
from ui.widgets.banner import Tone
from ui.wording.dates import full_date

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standing:
    """What the banner says. ``act``: ``call_back``, ``register`` or nothing."""

    tone: Tone
    sentence: str
    detail: str = ""
    act: str = ""
    act_words: str = ""


def standing_of(form: LetterForm) -> Standing | None:
    """The standing of a letter; None while it is simply a draft."""
    phase = form.state.phase
    if phase is LetterPhase.DRAFT:
        return None
    if phase is LetterPhase.RETURNED:
        return _returned(form)
    if phase is LetterPhase.FOR_SIGNATURE:
        return _waiting(form)
    return _finished(form)


def _returned(form: LetterForm) -> Standing:
    if form.state.remark:
        words = _tr("letters", "Returned with a remark: {remark}").format(remark=form.state.remark)
        return Standing(Tone.CHECK, words)
    return Standing(Tone.FACT, _tr("letters", "Called back: correct it and submit it again"))


def _waiting(form: LetterForm) -> Standing:
    signer = next((one.short for one in form.signers if one.id == form.fields["signer_id"]), "")
    words = _tr("letters", "Version {number} waits for the signature").format(number=form.state.version)
    back = _tr("letters", "Call back")
    return Standing(Tone.MODE, words, signer, "call_back", back)


def _finished(form: LetterForm) -> Standing:
    state = form.state
    number = _tr("letters", "No. {number} of {date}").format(
        number=state.outgoing_number, date=full_date(state.outgoing_on) if state.outgoing_on else ""
    )
    register = _tr("letters", "Open in the register")
    words = {
        LetterPhase.SIGNED: (Tone.GOOD, _tr("letters", "Signed; not sent yet")),
        LetterPhase.SENT: (Tone.FACT, _tr("letters", "Sent")),
        LetterPhase.DELIVERED: (Tone.GOOD, _tr("letters", "Delivered")),
        LetterPhase.FAILED: (Tone.CHECK, _tr("letters", "Not delivered: send it another way")),
        LetterPhase.WITHDRAWN: (Tone.FACT, _tr("letters", "Withdrawn")),
    }
    tone, sentence = words[state.phase]
    return Standing(tone, sentence, number if state.outgoing_number else "", "register", register)
