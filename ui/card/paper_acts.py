"""Papers of a case that stay in the house, shown by the system's own program, from where they are printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from services.card import CardView
from services.case_papers import case_paper_docx, papers_of
from ui.card.act_dialog import ActDialog, ActField, ActQuestion
from ui.letters.letter_files import open_made
from ui.page import Host
from ui.printing.hand_out import HandOut
from ui.seat import Seat

tr = QCoreApplication.translate


CONTROL_CARD = "control_card"
"""Painted here with its stamps, by no other program; the others go by their templates."""


def paper_words(document: str) -> str:
    """What a paper is called."""
    return {
        "handover_note": tr("card", "Hand-over note to the unit"),
        "no_contact_note": tr("card", "Note: not considered, no answer"),
        "stop_correspondence": tr("card", "Decision to stop the correspondence"),
        "escalation_memo": tr("card", "Memo to the head organisation"),
        CONTROL_CARD: tr("card", "Registration-control card"),
    }.get(document, document)


def ask_paper(host: Host, seat: Seat, view: CardView) -> ActDialog | None:
    """Show the one paper of the case, or ask which; say so where there is none yet."""
    profile = seat.desk.regulations.of_record(view.state.profile, view.state.profile_version)
    painted = (CONTROL_CARD,) if CONTROL_CARD in profile.documents and view.state.number else ()
    found = (*papers_of(seat.desk, appeal_id=view.id), *painted)
    if not found:
        host.done(tr("card", "This case has no papers yet"))
        return None
    if len(found) == 1:
        open_paper(host, seat, view, found[0])
        return None
    question = ActQuestion(
        title=tr("card", "Which paper?"),
        deed=tr("card", "Open"),
        fields=(
            ActField(
                "document",
                tr("card", "Paper"),
                "choice",
                found[0],
                [(paper_words(one), one) for one in found],
            ),
        ),
        run=lambda given: given["document"],
        done=lambda document: _opened(host, seat, view, document),
    )
    dialog = ActDialog(host, host if isinstance(host, QWidget) else None, question)
    dialog.open()
    return dialog


def _opened(host: Host, seat: Seat, view: CardView, document: str) -> str:
    open_paper(host, seat, view, document)
    return paper_words(document)


def open_paper(host: Host, seat: Seat, view: CardView, document: str) -> None:
    """Make the paper in the background and show it."""
    if document == CONTROL_CARD and isinstance(host, QWidget):
        HandOut(host, seat, host).control_card(appeal_id=view.id)
        return
    desk = seat.desk

    def write(path: Path) -> None:
        path.write_bytes(case_paper_docx(desk, appeal_id=view.id, document=document))

    open_made(host, f"{view.state.number} {paper_words(document)}.docx", write)
