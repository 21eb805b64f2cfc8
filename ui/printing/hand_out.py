"""Hands papers of the reception desk out: to the printer of this computer, as PDF, or as a DOCX to edit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from domain.errors import OtklikError
from services.desk import Desk
from ui.letters.letter_files import open_made
from ui.page import Host
from ui.printing.sheet_flow import OfficePaper
from ui.seat import Seat

_tr = QCoreApplication.translate
Gather = Callable[[Desk], Any]
Paint = Callable[[Any, str], OfficePaper]


class HandOut(QObject):
    """Gathers a paper in the background, then prints it or opens it as a file."""

    def __init__(self, host: Host, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat

    def phone_note(self, call_id: str, *, to_printer: bool = False) -> None:
        """D21, the note of a call."""
        from services.office_papers import phone_note
        from ui.printing.desk_papers import phone_note_paper

        self.hand_out(lambda desk: phone_note(desk, call_id), phone_note_paper, to_printer=to_printer)

    def control_card(
        self, *, appeal_id: str = "", appointment_id: str = "", to_printer: bool = False
    ) -> None:
        """D4, the registration-control card with its stamps."""
        from services.office_papers import control_card
        from ui.printing.desk_papers import control_card_paper

        def gather(desk: Desk) -> Any:
            return control_card(desk, appeal_id=appeal_id, appointment_id=appointment_id)

        self.hand_out(gather, control_card_paper, to_printer=to_printer)

    def hand_out(self, gather: Gather, paint: Paint, *, to_printer: bool = False) -> None:
        """Gather a paper in the background and give it away."""
        desk = self._seat.desk
        self._host.work.query(
            lambda: gather(desk),
            then=lambda found: self._give(found, paint, to_printer),
            failed=self._host.show_error,
            owner=self,
        )

    def as_docx(self, gather: Gather, name: str) -> None:
        """The same paper by its template, to be edited in a word processor."""
        from services.office_papers import as_docx

        desk = self._seat.desk

        def write(path: Path) -> None:
            path.write_bytes(as_docx(desk, gather(desk)))

        open_made(self._host, f"{name}.docx", write)

    def _give(self, found: Any, paint: Paint, to_printer: bool) -> None:
        from ui.printing.paper_output import print_paper, write_paper

        language = self._seat.desk.regulations.profile.language
        paper = paint(found, language)
        if not to_printer:
            open_made(
                self._host, f"{paper.file_name}.pdf", lambda path: _write(write_paper, path, paper, language)
            )
            return
        try:
            print_paper(str(self._seat.settings.get("printer")), paper, language)
        except OtklikError as error:
            self._host.show_error(error)
        else:
            self._host.done(_tr("printing", "Printed: {title}").format(title=paper.title))


def _write(
    write: Callable[[Path, OfficePaper, str], int], path: Path, paper: OfficePaper, language: str
) -> None:
    write(path, paper, language)
