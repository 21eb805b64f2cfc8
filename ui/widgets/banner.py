"""Banners: one sentence inside the pane it concerns, at most one action.

Blue: you are in a mode. Amber: check this. Slate: a background fact. Red: it was refused.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import Role, State, pixmap
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.shapes import shape
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text, colour


class Tone(StrEnum):
    """What a banner is for; the value is its tint's token."""

    MODE = "accent_tint"
    CHECK = "warn.tint"
    FACT = "calm.tint"
    REFUSED = "late.tint"
    GOOD = "done.tint"


_INK = {
    Tone.MODE: "text",
    Tone.CHECK: "warn.text",
    Tone.FACT: "calm.text",
    Tone.REFUSED: "late.text",
    Tone.GOOD: "done.text",
}
_ICON = {
    Tone.MODE: "info",
    Tone.CHECK: "",
    Tone.FACT: "info",
    Tone.REFUSED: "",
    Tone.GOOD: "shield-check",
}
_STATE = {Tone.CHECK: State.TODAY, Tone.REFUSED: State.LATE}


class Banner(Sheet):
    """A tinted panel: icon or shape, a sentence, grey words under it, one action.

    Signals:
        acted: the action was chosen.
        closed: the person closed the banner.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self, tone: Tone = Tone.FACT, parent: QWidget | None = None, *, icon: str = "", closable: str = ""
    ) -> None:
        super().__init__(parent, tone=tone.value)
        self.tone = tone
        self._icon = icon or _ICON[tone]
        self._words = Text("", Role.NAME, _INK[tone], self, wrap=True)
        self._detail = Text("", Role.SECOND, "text2", self, wrap=True)
        self._action = PushButton("", Kind.LINK, self)
        self._action.clicked.connect(self.acted)
        self._close = IconButton("x", closable, self)
        self._close.clicked.connect(self._shut)
        self._close.setVisible(bool(closable))
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._words, self._detail):
            words.addWidget(part)
        line = QHBoxLayout()
        line.setContentsMargins(26, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(12, 9, 8, 9)
        self.body.addLayout(line)

    def say(self, sentence: str, detail: str = "", *, action: str = "", key: str = "") -> None:
        """Show a sentence; an empty one hides the banner."""
        self._words.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._action.setText(action)
        self._action.set_key(key)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{sentence} {detail}".strip())
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is said now."""
        return self._words.text()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel, then its mark at the first line."""
        super().paintEvent(event)
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        state = _STATE.get(self.tone)
        if self._icon or state is None:
            drawn = pixmap(self._icon or "info", colour(_INK[self.tone]), Size.ICON, ratio)
            painter.drawPixmap(QPointF(12, 11), drawn)
        else:
            painter.drawPixmap(QPointF(13, 12), shape(state, ratio=ratio))
