"""Signing: exactly what is signed, one key, one password, a result for each letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.errors import OtklikError
from services.letter_signing import Chosen, SigningResult, sign_letters
from services.signature_looks import chosen_looks
from ui.letters.key_fields import KeyFields
from ui.letters.marks import ShapeMark
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import ScrollPage, clear
from ui.widgets.text import Elided, Text
from ui.wording.errors import sentence, way_out

_LIST_HEIGHT = 190
_WIDTH = 772


@dataclass(frozen=True, slots=True)
class ToSign:
    """A letter as the dialog lists it: what was read is what is signed."""

    letter_id: str
    version: int
    addressee: str
    subject: str
    fingerprint: str
    pages: int


class SignDialog(QuestionDialog):
    """One dialog for any number of letters; the password leaves it once and is kept nowhere.

    Signals:
        signed: the ``SigningResult`` of each letter, after the work.
    """

    signed = Signal(object)
    _progressed = Signal(int, int)

    def __init__(self, host: Host, seat: Seat, letters: Sequence[ToSign], parent: QWidget | None) -> None:
        super().__init__(parent, "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._seat, self._letters = host, seat, letters
        self._busy = False
        self._finished = False
        self.ask(self._asked(), self._detail_words())
        self._list = ScrollPage("raised")
        self._list.setFixedHeight(min(_LIST_HEIGHT, 28 + 23 * len(letters)))
        self.key = KeyFields(seat.settings)
        self.password = self.key.password
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self._progress = ProgressStrip()
        self.setMinimumWidth(min(_WIDTH, parent.width() if parent else _WIDTH))
        self._build()
        self._fill_list()
        self.password.setFocus()

    def _asked(self) -> str:
        return self.tr("Sign %n letter(s)?", "", len(self._letters))

    def _detail_words(self) -> str:
        said = self.tr("Exactly these versions are signed; afterwards no file changes.")
        if not all(letter.pages for letter in self._letters):
            return said
        pages = sum(letter.pages for letter in self._letters)
        return self.tr("%n page(s)", "", pages) + ". " + said

    def _build(self) -> None:
        self.body.addWidget(self._list)
        self.key.typed.connect(lambda: self._error.setText(""))
        self.body.addWidget(self.key)
        self.body.addWidget(self._error)
        self.body.addWidget(self._progress)
        self._progressed.connect(lambda done, _: self._progress.step(done))
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        deed = self.tr("Sign %n", "", len(self._letters))
        self.deed = PushButton(deed, Kind.PRIMARY, self, key="Return", height=Size.BUTTON_DIALOG)
        self.deed.set_icon("signature")
        self.back.clicked.connect(self.reject)
        self.deed.clicked.connect(self.apply)
        self.footer.addWidget(self.back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)

    def _fill_list(self, results: Mapping[str, SigningResult] | None = None) -> None:
        clear(self._list.body)
        self._list.body.setSpacing(6)
        for number, letter in enumerate(self._letters, 1):
            result = results.get(letter.letter_id) if results else None
            self._list.body.addWidget(_LetterLine(number, letter, self._version_words(letter), result))
        self._list.body.addStretch(1)

    def _version_words(self, letter: ToSign) -> str:
        parts = [self.tr("ver. {number}").format(number=letter.version)]
        if letter.pages:
            parts.append(self.tr("%n page(s)", "", letter.pages))
        return " · ".join([*parts, letter.fingerprint])

    def apply(self) -> None:
        """Open the key, sign one letter after the other, forget the password."""
        if self._busy or self._finished:
            self.accept() if self._finished else None
            return
        opened = self.key.take()
        if opened is None:
            self._error.setText(self.tr("Enter the password or the PIN."))
            self.password.setFocus()
            return
        self._busy = True
        self.deed.allow(False, self.tr("signing"))
        self._progress.begin(self.tr("Signing…"), len(self._letters))
        desk, settings = self._seat.desk, self._seat.settings
        chosen = [Chosen(letter.letter_id, letter.version) for letter in self._letters]

        def work() -> list[SigningResult]:
            with opened() as signer:
                looks, told = chosen_looks(settings), self._progressed.emit
                return sign_letters(desk, chosen=chosen, signer=signer, looks=looks, progress=told)

        self._host.work.do(work, then=self._done, failed=self._failed, owner=self)

    def _done(self, results: list[SigningResult]) -> None:
        self._settle()
        self._finished = True
        self._host.work.do(self.key.remembering())
        self._fill_list({result.letter_id: result for result in results})
        failed = [result for result in results if result.error is not None]
        self.signed.emit(results)
        if not failed:
            self.accept()
            return
        self.ask(
            self.tr("%n letter(s) could not be signed", "", len(failed)),
            self.tr("Signed: {count}. The others stay in the folder.").format(
                count=len(results) - len(failed)
            ),
        )
        self.deed.setText(self.tr("Understood"))
        self.deed.set_icon("")

    def _failed(self, error: OtklikError) -> None:
        self._settle()
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
        self.password.setFocus()

    def _settle(self) -> None:
        self._busy = False
        self._progress.end()
        self.deed.allow(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs; Escape is safe as long as nothing is being signed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif event.key() != Qt.Key.Key_Escape or not self._busy:
            super().keyPressEvent(event)


class _LetterLine(QWidget):
    """A letter of the list; after the work with its number, or why it was not signed."""

    def __init__(self, number: int, letter: ToSign, version: str, result: SigningResult | None) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        if result is None:
            grid.addWidget(Text(f"{number}.", Role.SECOND, "text3"), 0, 0)
        else:
            grid.addWidget(ShapeMark(State.LATE if result.error else State.DONE), 0, 0)
        words = " · ".join(part for part in (letter.addressee, letter.subject) if part)
        grid.addWidget(Elided(words, Role.STRONG), 0, 1)
        right = result.number if result and result.number else version
        grid.addWidget(Text(right, Role.SECOND, "text2"), 0, 2)
        if result is not None and result.error is not None:
            why = " ".join(part for part in (sentence(result.error), way_out(result.error)) if part)
            grid.addWidget(Text(why, Role.SECOND, "late.text", wrap=True), 1, 1, 1, 2)
