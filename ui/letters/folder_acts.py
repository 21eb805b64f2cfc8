"""What a signer does in the folder: mark, return, put off, sign; each by one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from services.letter_folder import FolderLine, folder_letter
from services.letter_versions import postpone_letter, return_letter
from ui.letters.folder_bar import FolderBar
from ui.letters.folder_list import FolderList
from ui.letters.folder_state import FolderState
from ui.page import Host
from ui.seat import Seat

if TYPE_CHECKING:
    from services.letter_signing import SigningResult
    from ui.letters.sign_dialog import ToSign


class FolderActs(QObject):
    """The acts on the letter the person is at, and on the marked ones."""

    def __init__(
        self, page: QWidget, host: Host, seat: Seat, *, state: FolderState, rows: FolderList, bar: FolderBar
    ) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self._state, self._rows, self._bar = state, rows, bar
        bar.mark_asked.connect(self.mark_and_go_on)
        bar.return_asked.connect(self.ask_return)
        bar.postpone_asked.connect(self.postpone)
        bar.sign_asked.connect(self.ask_signature)
        rows.box_clicked.connect(self.toggle)

    def takes_key(self, event: QKeyEvent) -> bool:
        """The folder's own keys; True when one was meant."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.mark_and_go_on,
            Qt.Key.Key_Enter: self.mark_and_go_on,
            Qt.Key.Key_S: self.mark_and_go_on,
            Qt.Key.Key_R: self.ask_return,
            Qt.Key.Key_P: self.postpone,
            Qt.Key.Key_Left: lambda: self._rows.step(-1),
            Qt.Key.Key_Right: lambda: self._rows.step(1),
            Qt.Key.Key_Space: self.toggle_current,
        }
        act = acts.get(event.key())
        if act is not None:
            act()
        return act is not None

    def mark_and_go_on(self) -> None:
        """The letter that lies open is to be signed; the next one opens."""
        line = self._rows.current()
        if line is None or not self._state.is_open(line):
            return
        self._state.keep(self._state.marks.with_mark(line.letter_id, line.version))
        self._rows.step(1)

    def toggle_current(self) -> None:
        """Mark the letter, or take its mark back."""
        line = self._rows.current()
        if line is not None:
            self.toggle(line.letter_id)

    def toggle(self, letter_id: str) -> None:
        """Mark or unmark; a letter nobody opened is opened instead."""
        place = self._rows.rows.place_of(letter_id)
        line, marks = self._rows.rows.lines[place], self._state.marks
        if marks.is_marked(letter_id, line.version):
            self._state.keep(marks.without_mark(letter_id))
        elif marks.has_read(letter_id, line.version):
            self._state.keep(marks.with_mark(letter_id, line.version))
        else:
            self._rows.go_to(place)

    def appeal_here(self) -> str:
        """The appeal that the letter here answers; empty for none."""
        line = self._rows.current()
        return line.appeal_id if line is not None else ""

    def ask_why(self) -> None:
        """How the term of the appeal was counted; Escape comes back."""
        if self.appeal_here():
            self._host.open_page("why", self.appeal_here())

    def postpone(self) -> None:
        """Leave the letter for later: it goes to the bottom and loses its mark."""
        line, desk = self._rows.current(), self._seat.desk
        if line is None:
            return
        self._state.keep(self._state.marks.without_mark(line.letter_id))
        self._rows.step(1)
        self._host.work.do(
            lambda: postpone_letter(desk, letter_id=line.letter_id), failed=self._bar.tell_error, owner=self
        )

    def ask_return(self) -> None:
        """Ask for the remark."""
        line = self._rows.current()
        if line is None:
            return
        from ui.letters.return_dialog import ReturnDialog

        dialog = ReturnDialog(self._page.window(), line.addressee)
        dialog.returned.connect(lambda remark: self._return(line, remark))
        dialog.open()

    def _return(self, line: FolderLine, remark: str) -> None:
        desk = self._seat.desk
        self._state.keep(self._state.marks.without_mark(line.letter_id))
        said = self.tr("Returned with a remark: {addressee}").format(addressee=line.addressee)
        self._host.work.do(
            lambda: return_letter(desk, letter_id=line.letter_id, remark=remark),
            then=lambda _: self._host.done(said),
            failed=self._bar.tell_error,
            owner=self,
        )

    def ask_signature(self) -> None:
        """One dialog for everything that is marked."""
        chosen, desk = self._state.chosen(), self._seat.desk
        if not chosen:
            return
        counts = [self._state.pages(line) for line in chosen]

        def read() -> list[ToSign]:
            letters = [folder_letter(desk, line.letter_id) for line in chosen]
            prints = [letter.fingerprint for letter in letters]
            return [_to_sign(*each) for each in zip(chosen, prints, counts, strict=True)]

        self._host.work.query(
            read, then=self._open_signing, failed=self._bar.tell_error, latest="folder.sign", owner=self
        )

    def _open_signing(self, letters: list[ToSign]) -> None:
        from ui.letters.sign_dialog import SignDialog

        dialog = SignDialog(self._host, self._seat, letters, self._page.window())
        dialog.signed.connect(self._signed)
        dialog.open()

    def _signed(self, results: list[SigningResult]) -> None:
        signed = [result for result in results if result.error is None]
        if signed:
            self._host.done(self.tr("Signed: %n letter(s)", "", len(signed)))


def _to_sign(line: FolderLine, fingerprint: str, pages: int) -> ToSign:
    from ui.letters.sign_dialog import ToSign

    return ToSign(
        letter_id=line.letter_id,
        version=line.version,
        addressee=line.addressee,
        subject=line.subject,
        fingerprint=fingerprint,
        pages=pages,
    )
