"""More than the one signature: a second one, one beside the letter, a time stamp, one from another tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from domain.answers import LetterPhase
from domain.errors import BadInput
from services.letter_cosigning import cosign_letter, files_of_letter, keep_signature, sign_beside
from services.letter_register import RegisterLetter
from services.time_stamps import may_time_stamp
from ui.letters.key_dialog import KeyDialog
from ui.letters.register_offer import Offer
from ui.letters.time_stamper import TimeStamper
from ui.page import Host
from ui.regulation.files import write_whole
from ui.seat import Seat

if TYPE_CHECKING:
    from services.letter_signing import Signer

_tr = QCoreApplication.translate


class SignatureActs(QObject):
    """What can be added to a signed letter without touching what was signed."""

    def __init__(self, page: QWidget, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self.stamper = TimeStamper(host, seat, self)
        self.stamper.stamped.connect(lambda _: host.done(_tr("letters", "Time stamp added")))
        self.stamper.failed.connect(lambda _, error: host.show_error(error))

    def offers(self, letter: RegisterLetter) -> Sequence[Offer]:
        """The acts for a letter as it stands."""
        state = letter.state
        signed, waiting = bool(state.docx_sha256), state.phase is LetterPhase.SIGNED
        stampable = signed and not state.time_stamped and may_time_stamp(self._seat.desk)
        return (
            Offer(
                waiting,
                "cosign",
                _tr("letters", "Add a second signature…"),
                lambda: self.ask_cosign(letter),
                "signature",
                "sign_letter",
            ),
            Offer(
                stampable,
                "stamp",
                _tr("letters", "Add a time stamp"),
                lambda: self.stamp(letter),
                "stamp",
            ),
            Offer(
                signed,
                "beside",
                _tr("letters", "Signature as a file (.p7s)…"),
                lambda: self.ask_beside(letter),
                "file-signature",
                "sign_letter",
            ),
            Offer(
                signed,
                "keep_signature",
                _tr("letters", "Keep a signature from another tool…"),
                lambda: self.ask_signature_file(letter),
                "file-plus",
                "dispatch_letter",
            ),
            Offer(
                signed,
                "save",
                _tr("letters", "Save the file and its signatures…"),
                lambda: self.ask_folder(letter),
                "download",
                key="Ctrl+S",
            ),
        )

    def ask_cosign(self, letter: RegisterLetter) -> None:
        """A second person signs the same file."""
        desk = self._seat.desk
        number = letter.state.outgoing_number
        words = (
            _tr("letters", "Add your signature to letter {number}?").format(number=number),
            _tr("letters", "The first signature stays whole; yours covers the same letter."),
            _tr("letters", "Second signature added"),
        )
        self._ask_key(words, lambda signer: cosign_letter(desk, letter_id=letter.id, signer=signer))

    def ask_beside(self, letter: RegisterLetter) -> None:
        """A signature of its own, for those who ask for one."""
        desk = self._seat.desk
        number = letter.state.outgoing_number
        words = (
            _tr("letters", "Make a signature file for letter {number}?").format(number=number),
            _tr("letters", "The letter itself is not touched; the file (.p7s) is kept beside it."),
            _tr("letters", "Signature file made: it is kept beside the letter"),
        )
        self._ask_key(words, lambda signer: sign_beside(desk, letter_id=letter.id, signer=signer))

    def _ask_key(self, words: tuple[str, str, str], deed: Callable[[Signer], object]) -> None:
        dialog = KeyDialog(self._host, self._seat, words=words, deed=deed, parent=self._page.window())
        dialog.open()

    def stamp(self, letter: RegisterLetter) -> None:
        """Ask the authority now."""
        if not self.stamper.address:
            self._host.show_error(BadInput("time_stamp_authority_missing"))
            return
        self.stamper.stamp([letter.id])

    def ask_signature_file(self, letter: RegisterLetter) -> None:
        """Ask for the signature that a certified tool made."""
        names = _tr("letters", "Signatures (*.sig *.p7s *.p7b *.sgn);;All files (*)")
        title = _tr("letters", "Keep a signature from another tool…")
        dialog = QFileDialog(self._page, title, str(self._seat.exports), names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.take_signature(letter, Path(chosen)))
        dialog.open()

    def take_signature(self, letter: RegisterLetter, path: Path) -> None:
        """Keep the file beside the letter."""
        desk, host = self._seat.desk, self._host
        kept = _tr("letters", "Kept beside the letter: {name}")
        host.work.do(
            lambda: keep_signature(desk, letter_id=letter.id, path=path),
            then=lambda name: host.done(kept.format(name=name)),
            failed=host.show_error,
            owner=self,
        )

    def ask_folder(self, letter: RegisterLetter) -> None:
        """Ask where the letter's files are to be laid."""
        title = _tr("letters", "Save the file and its signatures…")
        dialog = QFileDialog(self._page, title, str(self._seat.exports))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.write_files(letter, Path(chosen)))
        dialog.open()

    def write_files(self, letter: RegisterLetter, folder: Path) -> None:
        """Lay the signed file and the signatures beside it into a folder, byte for byte."""
        desk, host = self._seat.desk, self._host

        def write() -> int:
            files = files_of_letter(desk, letter.id)
            for name, sha256 in files.items():
                write_whole(folder / Path(name.replace("\\", "/")).name, desk.blobs.read(sha256))
            return len(files)

        def done(count: int) -> None:
            host.done(QCoreApplication.translate("letters", "%n file(s) saved", "", count))

        host.work.query(write, then=done, failed=host.show_error, owner=self)
