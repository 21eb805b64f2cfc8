"""Which key signs: a key file or a token, and its password or PIN, which is kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSizePolicy, QWidget

from services.letter_signing import open_key_file, open_token
from services.settings import Settings
from ui.widgets.button import PushButton
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import column, row
from ui.widgets.toggles import SegmentedSwitch

if TYPE_CHECKING:
    from services.letter_signing import Signer

Opener = Callable[[], "AbstractContextManager[Signer]"]
_FILE, _TOKEN = "file", "token"


class KeyFields(QWidget):
    """Remembers for each person where the key was last time, never what opens it.

    Signals:
        typed: the secret is being typed again.
    """

    typed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._source = SegmentedSwitch(self.tr("Where the key is"))
        self.file = LineEdit()
        self.module, self.token = LineEdit(), LineEdit()
        self.password = LineEdit()
        self._secret = LabelledField("", self.password)
        self._by_file, self._by_token = self._file_fields(), self._token_fields()
        self._build()
        self._remembered()

    def _build(self) -> None:
        self._source.offer([(self.tr("Key file"), _FILE, "file"), (self.tr("Token"), _TOKEN, "usb")])
        self._source.chosen.connect(self.choose_source)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textEdited.connect(lambda _: self.typed.emit())
        self.setLayout(column(self._source, self._by_file, self._by_token, self._secret, gap=12))
        # A dialog with wrapped words asks for too little height; the fields give none of theirs away.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

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

    def _remembered(self) -> None:
        self.file.setText(str(self._settings.get("signing_key_file")))
        self.module.setText(str(self._settings.get("signing_module")))
        self.token.setText(str(self._settings.get("signing_token")))
        by_token = bool(self.module.text()) and not self.file.text()
        self.choose_source(_TOKEN if by_token else _FILE)

    def choose_source(self, source: object) -> None:
        """The fields of a key file, or of a token."""
        by_token = source == _TOKEN
        self._source.choose(source)
        self._by_file.setVisible(not by_token)
        self._by_token.setVisible(by_token)
        words = self.tr("PIN of the token") if by_token else self.tr("Password of the key file")
        self._secret.set_label(words)

    def _choose_file(self) -> None:
        names = self.tr("Key files (*.p12 *.pfx);;All files (*)")
        dialog = QFileDialog(self, self.tr("Key file"), str(Path(self.file.text()).parent), names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.file.setText)
        dialog.open()

    def take(self) -> Opener | None:
        """How the key is opened with what was typed; None without a secret. The field is empty after."""
        secret = self.password.text()
        self.password.clear()
        if not secret:
            return None
        if self._source.value() == _TOKEN:
            module, token = Path(self.module.text().strip()), self.token.text().strip()
            return lambda: open_token(module, token=token, pin=secret)
        path = Path(self.file.text().strip())
        return lambda: open_key_file(path, secret)

    def remembering(self) -> Callable[[], None]:
        """An act that keeps where the key is for the next time."""
        by_token = self._source.value() == _TOKEN
        kept = {
            "signing_key_file": "" if by_token else self.file.text().strip(),
            "signing_module": self.module.text().strip(),
            "signing_token": self.token.text().strip(),
        }

        def keep() -> None:
            for key, value in kept.items():
                self._settings.put(key, value)

        return keep
