"""The bar under the folder: what to do with the open letter, and the signature of what is marked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.errors import OtklikError
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating
from ui.wording.errors import sentence, way_out


class FolderBar(Retranslating, Ground):
    """Buttons with their keys printed on them.

    Signals:
        mark_asked: mark the open letter and go on.
        return_asked: return it with a remark.
        postpone_asked: put it off.
        sign_asked: sign everything that is marked.
    """

    mark_asked = Signal()
    return_asked = Signal()
    postpone_asked = Signal()
    sign_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent, lines="t")
        self._marked = self._marked_pages = 0
        self._fingerprint = ""
        self._may_sign = True
        tall = Size.BUTTON_DIALOG
        self._mark = PushButton("", Kind.PRIMARY, key="Return", icon="check", height=tall)
        self._return = PushButton("", key="R", icon="undo-2", height=tall)
        self._postpone = PushButton("", Kind.QUIET, key="P", height=tall)
        self.sign = PushButton("", key="Ctrl+Return", icon="signature", height=tall)
        self._sum = Text("", Role.NAME)
        self._pinned = Text("", Role.CAPTION, "text2")
        self._error = Text("", Role.SECOND, "late.text", wrap=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for words in (self._sum, self._pinned):
            words.setAlignment(words.alignment().AlignRight | words.alignment().AlignVCenter)
        said = column(self._sum, self._pinned, gap=0)
        line = row(self._mark, self._return, self._postpone, gap=2)
        line.addWidget(self._error, 1)
        line.addLayout(said)
        line.addSpacing(10)
        line.addWidget(self.sign)
        line.setContentsMargins(12, 6, 12, 6)
        self.setLayout(line)
        for button, signal in (
            (self._mark, self.mark_asked),
            (self._return, self.return_asked),
            (self._postpone, self.postpone_asked),
            (self.sign, self.sign_asked),
        ):
            button.clicked.connect(signal)
            button.clicked.connect(lambda: self._error.setText(""))

    def retranslate(self) -> None:
        """Words of the bar."""
        self._mark.setText(self.tr("Mark and go on"))
        self._return.setText(self.tr("Return with a remark"))
        self._postpone.setText(self.tr("Put off"))
        self.tell(self._marked, self._marked_pages, self._fingerprint)

    def tell(self, marked: int, pages: int, fingerprint: str) -> None:
        """How much is marked, and the fingerprint of the open version."""
        self._marked, self._marked_pages, self._fingerprint = marked, pages, fingerprint
        counted = self.tr("Marked: %n letter(s)", "", marked)
        if pages:
            counted += ", " + self.tr("%n page(s)", "", pages)
        self._sum.setText(counted if marked else "")
        pinned = self.tr("versions are pinned; fingerprint of the open one {fingerprint}")
        self._pinned.setText(pinned.format(fingerprint=fingerprint) if fingerprint else "")
        self.sign.setText(self.tr("Sign %n…", "", marked) if marked else self.tr("Sign…"))
        self.allow(sign=self._may_sign)

    def allow(self, *, sign: bool) -> None:
        """Whether the person may sign at all; otherwise the button says why not."""
        self._may_sign = sign
        reason = self.tr("no letter is marked") if sign else self.tr("your role doesn't allow it")
        self.sign.allow(sign and self._marked > 0, reason)

    def tell_error(self, error: OtklikError) -> None:
        """Why the last act was refused."""
        self._error.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
