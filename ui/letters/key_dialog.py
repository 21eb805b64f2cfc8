"""One deed with one's key: a second signature, or a signature beside the letter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from ui.letters.key_fields import KeyFields
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.text import Text
from ui.wording.errors import sentence, way_out

if TYPE_CHECKING:
    from services.letter_signing import Signer


_WIDTH = 700


class KeyDialog(QuestionDialog):
    """Asks for the key, does the deed, forgets the secret; a refusal is said here and nothing is lost."""

    def __init__(
        self,
        host: Host,
        seat: Seat,
        *,
        words: tuple[str, str, str],
        deed: Callable[[Signer], object],
        parent: QWidget | None,
    ) -> None:
        """``words`` are the question, its explanation, and what is said when it is done."""
        question, detail, self._done_words = words
        super().__init__(parent, question, detail)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host, self._deed, self._busy = host, deed, False
        self.key = KeyFields(seat.settings)
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self.key.typed.connect(lambda: self._error.setText(""))
        self.body.addWidget(self.key)
        self.body.addWidget(self._error)
        self._add_buttons()
        self.setMinimumWidth(min(_WIDTH, parent.width() if parent else _WIDTH))
        self.key.password.setFocus()

    def _add_buttons(self) -> None:
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        self.button = PushButton(self.tr("Sign"), Kind.PRIMARY, self, key="Return", height=Size.BUTTON_DIALOG)
        self.button.set_icon("signature")
        back.clicked.connect(self.reject)
        self.button.clicked.connect(self.apply)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.button)

    def apply(self) -> None:
        """Open the key and do it."""
        if self._busy:
            return
        opened = self.key.take()
        if opened is None:
            self._error.setText(self.tr("Enter the password or the PIN."))
            self.key.password.setFocus()
            return
        self._busy = True
        self.button.allow(False, self.tr("signing"))
        deed = self._deed

        def work() -> None:
            with opened() as signer:
                deed(signer)

        self._host.work.do(work, then=self._done, failed=self._failed, owner=self)

    def _done(self, _: object) -> None:
        self._host.work.do(self.key.remembering())
        self._host.done(self._done_words)
        self.accept()

    def _failed(self, error: OtklikError) -> None:
        self._busy = False
        self.button.allow(True)
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
        self.key.password.setFocus()

    def said(self) -> str:
        """What went wrong, as it stands in the dialog."""
        return self._error.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs; Escape is safe as long as nothing is being signed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif event.key() != Qt.Key.Key_Escape or not self._busy:
            super().keyPressEvent(event)
