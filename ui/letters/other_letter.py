"""Beginning a letter that is not the answer: a notice, a refusal, a request, a forwarding letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.card import CardView
from services.letter_contexts import DOCUMENTS
from services.letters import draft_letter
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.letters.document_names import document_name
from ui.page import Host
from ui.seat import Seat

_tr = QCoreApplication.translate


def ask_other_letter(host: Host, seat: Seat, view: CardView) -> ActDialog:
    """Ask which letter, draft it, and open it."""
    desk = seat.desk
    choices = [(document_name(code), code) for code in DOCUMENTS if code != "answer"]

    def run(given: Mapping[str, Any]) -> str:
        return draft_letter(desk, appeal_id=view.id, document=given["document"])

    def done(letter_id: str) -> str:
        host.open_page("letter", letter_id)
        return _tr("letters", "Letter begun")

    question = ActQuestion(
        title=_tr("letters", "Which letter?"),
        deed=_tr("letters", "Begin"),
        fields=(ActField("document", _tr("letters", "Letter"), "choice", choices[0][1], choices),),
        run=run,
        done=done,
    )
    dialog = ActDialog(host, host if isinstance(host, QWidget) else None, question)
    dialog.open()
    return dialog
