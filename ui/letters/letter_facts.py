"""The three facts of a signed letter in short form, checked in the background, for the card of its appeal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from services.letter_verification import Verification, verify_letter
from ui.letters.verification_panel import ShortFacts
from ui.page import Host
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import row
from ui.widgets.text import Text
from ui.wording.errors import sentence


class LetterFacts(QWidget):
    """Empty until the check is done; then three badges and the way to the whole answer."""

    def __init__(self, host: Host, seat: Seat, letter_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host, self._letter_id = host, letter_id
        self._line = row(gap=4)
        self.setLayout(self._line)
        desk = seat.desk
        host.work.query(
            lambda: verify_letter(desk, letter_id=letter_id),
            then=self._show,
            failed=self._say,
            owner=self,
        )

    def _show(self, found: Verification) -> None:
        more = PushButton(QCoreApplication.translate("letters", "Verify"), Kind.LINK)
        more.clicked.connect(lambda: self._host.open_page("verify", self._letter_id))
        self._line.addWidget(ShortFacts(found))
        self._line.addWidget(more)
        self._line.addStretch(1)

    def _say(self, error: OtklikError) -> None:
        self._line.addWidget(Text(sentence(error), Role.CAPTION, "text2", wrap=True))
