"""Outgoing letters as rows of the register: state and date, addressee, number, subject and address."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from domain.answers import LetterPhase
from services.letter_register import RegisterLine
from ui.card.sheets import document_words
from ui.theme import State
from ui.widgets.longlist import Mark, Row
from ui.wording.dates import numeric_short

_tr = QCoreApplication.translate

STATES: dict[LetterPhase, State | None] = {
    LetterPhase.SIGNED: State.TODAY,
    LetterPhase.FAILED: State.LATE,
    LetterPhase.SENT: State.IN_TIME,
    LetterPhase.DELIVERED: State.DONE,
}


def state_words(phase: LetterPhase) -> str:
    """The state of an outgoing letter in a word or two."""
    return {
        LetterPhase.SIGNED: _tr("letters", "to send"),
        LetterPhase.FAILED: _tr("letters", "came back"),
        LetterPhase.SENT: _tr("letters", "sent"),
        LetterPhase.DELIVERED: _tr("letters", "arrived"),
        LetterPhase.WITHDRAWN: _tr("letters", "withdrawn"),
        LetterPhase.DRAFT: _tr("letters", "draft"),
        LetterPhase.RETURNED: _tr("letters", "corrected"),
        LetterPhase.FOR_SIGNATURE: _tr("letters", "to sign"),
    }[phase]


def row_of(line: RegisterLine, icons: Mapping[str, str]) -> Row:
    """One letter; ``icons`` are those of the profile's ways."""
    said = state_words(line.phase)
    dated = numeric_short(line.dated) if line.dated else ""
    marks = [Mark(icons[line.way])] if line.way in icons else []
    if line.unsent:
        marks.append(Mark("arrow-up", "", "accent_text"))
    number = line.number or "–"
    return Row(
        key=line.letter_id,
        name=line.addressee or document_words(line.document),
        number=number,
        short_number=line.number.rpartition("-")[2] or number,
        state=STATES.get(line.phase),
        used=1.0,
        left=said,
        due=dated,
        topic=line.subject,
        text=line.address,
        marks=tuple(marks),
        dimmed=line.phase is LetterPhase.WITHDRAWN,
        spoken=f"{said}. {line.addressee}. {number}. {dated}. {line.subject}",
    )
