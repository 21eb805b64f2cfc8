"""The document of a notice that an e-mail brings, with a copy for reading made while the question is read."""

from __future__ import annotations

import hashlib
from threading import Lock

from services.visit_papers import notice_paper
from services.visit_sending import GoesAlong
from ui.letters.pdf_copy import PdfCopy
from ui.seat import Seat


class NoticeFile:
    """The notice of one visit (D16); nothing is made before somebody thinks of an e-mail."""

    def __init__(self, seat: Seat, visit_id: str) -> None:
        self._seat, self._visit_id = seat, visit_id
        self._made: tuple[GoesAlong, PdfCopy] | None = None
        self._lock = Lock()

    def begin(self) -> bool:
        """Make the document and begin its copy; whether there can be a copy. Not for the window's thread."""
        return self._begun()[1].possible

    def take(self) -> GoesAlong:
        """The document, with the copy if it was ready in time. Waits: not for the window's thread."""
        along, copy = self._begun()
        return GoesAlong(along.paper, copy.take())

    def _begun(self) -> tuple[GoesAlong, PdfCopy]:
        with self._lock:
            if self._made is None:
                paper = notice_paper(self._seat.desk, self._visit_id, way="email")
                sha256 = hashlib.sha256(paper.docx).hexdigest()
                self._made = GoesAlong(paper), PdfCopy(self._seat, sha256, paper.docx)
            return self._made
