"""Signing: exactly what is signed, one key, one password, a result for each letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QStackedLayout, QWidget

from domain.errors import OtklikError
from services.letter_signing import Chosen, SigningResult, open_key_file, open_token, sign_letters
from ui.letters.marks import ShapeMark
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role, State
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import ScrollPage, clear, row
from ui.widgets.text import Elided, Text
from ui.widgets.toggles import SegmentedSwitch
from ui.wording.errors import sentence, way_out

_FILE, _TOKEN = "file", "token"
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
        self._source = SegmentedSwitch(self.tr("Where the key is"))
        self.file = LineEdit()
        self.module, self.token = LineEdit(), LineEdit()
        self.password = LineEdit()
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self._progress = ProgressStrip()
        self.setMinimumWidth(min(_WIDTH, parent.width() if parent else _WIDTH))
        self._build()
        self._fill_list()
        self._remembered()
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
        self._source.offer([(self.tr("Key file"), _FILE, "file"), (self.tr("Token"), _TOKEN, "usb")])
        self._source.chosen.connect(self._choose_source)
        self.body.addWidget(self._source)
        self._stack = QStackedLayout()
        for part in (self._file_fields(), self._token_fields()):
            self._stack.addWidget(part)
        self.body.addLayout(self._stack)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textEdited.connect(lambda _: self._error.setText(""))
        self._secret = LabelledField("", self.password)
        self.body.addWidget(self._secret)
        self.body.addWidget(self._error)
        self.body.addWidget(self._progress)
        self._progressed.connect(lambda done, _: self._progress.step(done))
        self._add_buttons()

    def _file_fields(self) -> QWidget:
        choose = PushButton(self.tr("Choose…"), icon="folder-open")
        choose.clicked.connect(self._choose_file)
        holder = QWidget()
        line = row(LabelledField(self.tr("Key file (PKCS#12)"), self.file), choose, gap=4)
        line.setStretch(0, 1)
        line.setAlignment(choose, Qt.AlignmentFlag.AlignBottom)
        holder.setLayout(line)
        return holder

    def _token_fields(self) -> QWidget:
        holder = QWidget()
        module = LabelledField(self.tr("Driver of the token (PKCS#11)"), self.module)
        line = row(module, LabelledField(self.tr("Name of the token"), self.token))
        line.setStretch(0, 2)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder

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

    def _remembered(self) -> None:
        settings = self._seat.settings
        self.file.setText(str(settings.get("signing_key_file")))
        self.module.setText(str(settings.get("signing_module")))
        self.token.setText(str(settings.get("signing_token")))
        by_token = bool(self.module.text()) and not self.file.text()
        self._source.choose(_TOKEN if by_token else _FILE)
        self._choose_source(_TOKEN if by_token else _FILE)

    def _choose_source(self, source: object) -> None:
        by_token = source == _TOKEN
        self._source.choose(source)
        self._stack.setCurrentIndex(1 if by_token else 0)
        self._secret.set_label(
            self.tr("PIN of the token") if by_token else self.tr("Password of the key file")
        )

    def _choose_file(self) -> None:
        names = self.tr("Key files (*.p12 *.pfx);;All files (*)")
        dialog = QFileDialog(self, self.tr("Key file"), str(Path(self.file.text()).parent), names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file.setText)
        dialog.open()

    def apply(self) -> None:
        """Open the key, sign one letter after the other, forget the password."""
        if self._busy or self._finished:
            self.accept() if self._finished else None
            return
        secret = self.password.text()
        self.password.clear()
        if not secret:
            self._error.setText(self.tr("Enter the password or the PIN."))
            self.password.setFocus()
            return
        self._busy = True
        self.deed.allow(False, self.tr("signing"))
        self._progress.begin(self.tr("Signing…"), len(self._letters))
        desk, opened = self._seat.desk, self._opener(secret)
        chosen = [Chosen(letter.letter_id, letter.version) for letter in self._letters]

        def work() -> list[SigningResult]:
            with opened() as signer:
                return sign_letters(desk, chosen=chosen, signer=signer, progress=self._progressed.emit)

        self._host.work.do(work, then=self._done, failed=self._failed, owner=self)

    def _opener(self, secret: str) -> Any:
        if self._source.value() == _TOKEN:
            module, token = Path(self.module.text().strip()), self.token.text().strip()
            return lambda: open_token(module, token=token, pin=secret)
        path = Path(self.file.text().strip())
        return lambda: open_key_file(path, secret)

    def _remember(self) -> None:
        settings, by_token = self._seat.settings, self._source.value() == _TOKEN
        kept = {
            "signing_key_file": "" if by_token else self.file.text().strip(),
            "signing_module": self.module.text().strip(),
            "signing_token": self.token.text().strip(),
        }

        def keep() -> None:
            for key, value in kept.items():
                settings.put(key, value)

        self._host.work.do(keep)

    def _done(self, results: list[SigningResult]) -> None:
        self._settle()
        self._finished = True
        self._remember()
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
