"""Papers and files of outgoing letters: envelope, label, dispatch list, signed file, copy as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from services.letter_preview import PageMaker, office_program, preview_folder
from services.letter_register import RegisterLetter
from services.post_papers import DispatchList, PostItem, dispatch_list, post_items
from ui.letters import post_paper
from ui.letters.letter_files import open_blob, open_made
from ui.page import Host
from ui.seat import Seat

_tr = QCoreApplication.translate
Write = Callable[[Path, Sequence[PostItem]], None]


class RegisterPapers(QObject):
    """Makes a paper in the background and shows it; from there it is printed."""

    def __init__(self, host: Host, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat

    def envelopes(self, letter_ids: Sequence[str]) -> None:
        """An envelope for each letter."""
        self._items(_tr("letters", "envelopes"), letter_ids, post_paper.write_envelopes)

    def labels(self, letter_ids: Sequence[str]) -> None:
        """A label for each letter."""
        self._items(_tr("letters", "labels"), letter_ids, post_paper.write_labels)

    def _items(self, name: str, letter_ids: Sequence[str], write: Write) -> None:
        desk = self._seat.desk

        def show(items: list[PostItem]) -> None:
            open_made(self._host, f"{name}.pdf", lambda path: write(path, items))

        self._host.work.query(
            lambda: post_items(desk, letter_ids), then=show, failed=self._host.show_error, owner=self
        )

    def listed(self, number: str) -> None:
        """The dispatch list of a number."""
        desk = self._seat.desk

        def show(made: DispatchList) -> None:
            write = partial(post_paper.write_dispatch_list, listed=made)
            open_made(self._host, f"{number}.pdf", write)

        self._host.work.query(
            lambda: dispatch_list(desk, number), then=show, failed=self._host.show_error, owner=self
        )

    def signed_file(self, letter: RegisterLetter) -> None:
        """The signed file in the program that the system has for it."""
        state = letter.state
        open_blob(self._host, self._seat, state.docx_sha256, f"{state.outgoing_number}.docx")

    def pdf(self, letter: RegisterLetter) -> None:
        """A copy of the signed letter as PDF; the copy is not signed."""
        state, blobs = letter.state, self._seat.desk.blobs
        chosen = str(self._seat.settings.get("office_program"))
        maker = PageMaker(office_program(chosen), preview_folder(self._seat.office.paths))

        def write(path: Path) -> None:
            path.write_bytes(maker.pdf(state.docx_sha256, blobs.read(state.docx_sha256)))

        open_made(self._host, f"{state.outgoing_number}.pdf", write)
