"""A copy of a signed letter for reading (PDF), made in its own thread while somebody reads a question."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from domain.errors import OtklikError
from services.letter_preview import PageMaker, office_program, preview_folder
from ui.seat import Seat

PATIENCE_SECONDS = 60.0


class PdfCopy:
    """The copy of one file; begun at once, taken when it is needed. Without LibreOffice there is none.

    ``data``: the file itself, where it is not kept yet.
    """

    def __init__(self, seat: Seat, sha256: str, data: bytes = b"") -> None:
        office = office_program(str(seat.settings.get("office_program")))
        self.possible = office is not None
        self._made = b""
        maker, blobs = PageMaker(office, preview_folder(seat.office.paths)), seat.desk.blobs
        self._thread = Thread(
            target=self._make,
            args=(lambda: maker.pdf(sha256, data or blobs.read(sha256)),),
            name="copy",
            daemon=True,
        )
        if self.possible:
            self._thread.start()

    def _make(self, convert: Callable[[], bytes]) -> None:
        try:
            self._made = convert()
        except OtklikError:
            # The signed file is the answer; a copy that can't be made holds nobody up.
            self._made = b""

    def take(self) -> bytes:
        """The copy; empty where none could be made in time. Waits: not for the window's thread."""
        if self.possible:
            self._thread.join(PATIENCE_SECONDS)
        return self._made
