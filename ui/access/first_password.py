"""The first password of a computer that is about to hold real data."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.access.password_pair import PasswordPair
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog


class FirstPasswordDialog(QuestionDialog):
    """Asks for the password that will open this computer's data from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "")
        self.pair = PasswordPair()
        self.password = ""
        self.body.addWidget(self.pair)
        self.back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        self.deed = PushButton(self.tr("Encrypt and connect"), Kind.PRIMARY, self, height=Size.BUTTON_DIALOG)
        self.back.clicked.connect(self.reject)
        self.deed.clicked.connect(self._take)
        self.deed.setDefault(True)
        self.footer.addWidget(self.back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)
        self.ask(
            self.tr("Choose your password for this computer"),
            self.tr("The data are encrypted on this disk. Your password opens them; nobody else knows it."),
        )
        self.pair.first.setFocus()

    def _take(self) -> None:
        self.password = self.pair.taken()
        if self.password:
            self.pair.wipe()
            self.accept()
