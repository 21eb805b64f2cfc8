"""Papers and files of outgoing letters: envelope, label, dispatch list, signed file, copy as PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from services.letter_preview import PageMaker, office_program, preview_folder
from services.letter_register import RegisterLetter
from services.post_papers import DispatchList, PostItem, dispatch_list, post_items
from ui.letters import post_paper
from ui.letters.aside import Aside
from ui.letters.letter_files import open_blob, open_made
from ui.page import Host
from ui.regulation.files import write_whole
from ui.seat import Seat

_tr = QCoreApplication.translate
Write = Callable[[Path, Sequence[PostItem]], None]


class RegisterPapers(QObject):
    """Makes a paper in the background and shows it; from there it is printed."""

    def __init__(self, page: QWidget, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat

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

    def ask_pdf(self, letter: RegisterLetter) -> None:
        """Ask where a copy as PDF is to be kept."""
        start = self._seat.exports / f"{letter.state.outgoing_number}.pdf"
        dialog = QFileDialog(self._page, _tr("letters", "Save as PDF…"), str(start), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(start.name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.pdf(letter, Path(chosen)))
        dialog.open()

    def pdf(self, letter: RegisterLetter, path: Path) -> None:
        """A copy of the signed letter as PDF; the copy is not signed."""
        sha256, maker = letter.state.docx_sha256, self._maker()
        blobs, kept = self._seat.desk.blobs, _tr("letters", "Kept as {name}: a copy, it bears no signature")
        aside = Aside(
            self._page,
            then=lambda _: self._host.done(kept.format(name=path.name)),
            failed=self._host.show_error,
        )
        aside.begin(lambda: write_whole(path, maker.pdf(sha256, blobs.read(sha256))))

    def print(self, letter: RegisterLetter) -> None:
        """The letter's pages on a printer that the person chooses."""
        # Loads the system's printing, which the window must not wait for.
        from ui.letters.print_letter import Printable, ask_printer, printable

        def ask(what: Printable) -> None:
            usual = str(self._seat.settings.get("printer"))
            ask_printer(self._page, what, usual, failed=self._host.show_error)

        state, blobs, maker = letter.state, self._seat.desk.blobs, self._maker()
        sha256, name = state.docx_sha256, state.outgoing_number
        aside = Aside(self._page, then=ask, failed=self._host.show_error)
        aside.begin(lambda: printable(maker, sha256=sha256, docx=blobs.read(sha256), name=name))

    def _maker(self) -> PageMaker:
        chosen = str(self._seat.settings.get("office_program"))
        return PageMaker(office_program(chosen), preview_folder(self._seat.office.paths))
