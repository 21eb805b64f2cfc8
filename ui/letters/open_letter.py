"""The letter of the folder that lies open: read in the background, laid on paper, counted as read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from domain.errors import OtklikError
from services.letter_folder import FolderLetter, folder_letter, folder_paper
from services.letter_preview import Change, PaperLine
from ui.letters.appeal_beside import AppealPane
from ui.letters.folder_state import FolderState
from ui.letters.letter_files import open_blob
from ui.letters.page_worker import PageOrder
from ui.letters.paper_pane import PaperPane
from ui.page import Host
from ui.seat import Seat

_AHEAD = 12
"""Letters after the open one whose pages are made before anybody asks."""

Opened = tuple[FolderLetter, tuple[PaperLine, ...]]


class OpenLetter(QObject):
    """Fills paper and appeal of one letter.

    Signals:
        failed: the letter could not be opened (``OtklikError``).
    """

    failed = Signal(object)

    def __init__(
        self, host: Host, seat: Seat, *, state: FolderState, paper: PaperPane, appeal: AppealPane
    ) -> None:
        super().__init__(paper)
        self._host, self._seat, self._state = host, seat, state
        self._paper, self._appeal = paper, appeal
        paper.counted.connect(state.count)
        appeal.file_asked.connect(self._open_file)

    def show(self, letter_id: str) -> None:
        """Open a letter; an empty identifier is nobody's."""
        if not letter_id:
            return
        desk = self._seat.desk

        def read() -> Opened:
            letter = folder_letter(desk, letter_id)
            return letter, folder_paper(desk, letter)

        self._host.work.query(
            read, then=self._opened, failed=self._not_opened, latest="folder.letter", owner=self
        )

    def close(self) -> None:
        """Nothing lies open."""
        self._state.letter = None
        self._paper.empty()
        self._appeal.show_letter(None)

    def name(self) -> None:
        """Say whose letter it is, in the language that is on."""
        letter = self._state.letter
        if letter is not None:
            words = self.tr("ver. {number}, as it will be printed").format(number=letter.pinned.version)
            self._paper.name(str(letter.pinned.content.get("addressee") or ""), words)

    def convert_ahead(self, here: int) -> None:
        """Make the pages of the letters that come next."""
        blobs, near = self._seat.desk.blobs, self._state.lines[max(0, here) : max(0, here) + _AHEAD]
        wanted = [line.docx_sha256 for line in near if line.docx_sha256]
        self._paper.pages.ask_ahead([PageOrder(sha, partial(blobs.read, sha)) for sha in wanted])

    def _opened(self, found: Opened) -> None:
        letter, lines = found
        sha256 = letter.pinned.draft_sha256
        self._paper.show_letter(lines, sha256, partial(self._seat.desk.blobs.read, sha256))
        self._appeal.show_letter(letter, [line for line in lines if line.change is not Change.SAME])
        self._state.opened(letter)
        self.name()

    def _not_opened(self, error: OtklikError) -> None:
        self.close()
        self.failed.emit(error)

    def _open_file(self, sha256: str) -> None:
        files = self._state.letter.enclosures if self._state.letter else ()
        for file in files:
            if file.sha256 == sha256:
                open_blob(self._host, self._seat, sha256, file.name)
