"""Progress that is not modal: a thin strip with words, shown only for what takes its time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.theme import Role, tokens
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme, rounded

_PATIENCE_MS = 300
_WAVE = 0.3


class _Strip(QProgressBar):
    """Four pixels high; a range of 0 means that the end is not known."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        follow_theme(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 2, tokens().pressed)
        known = self.maximum() > self.minimum()
        part = (self.value() - self.minimum()) / (self.maximum() - self.minimum()) if known else _WAVE
        rounded(painter, QRectF(0, 0, self.width() * max(0.0, part), self.height()), 2, tokens().accent)


class ProgressStrip(QWidget):
    """Words and a strip. Nothing is shown for work that ends within 300 ms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.SECOND, "text2", self)
        self._strip = _Strip(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._strip, 1, Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, total: int = 0) -> None:
        """Something started; ``total`` steps, or 0 when the end is not known."""
        self._words.setText(words)
        self._strip.setAccessibleName(words)
        self._strip.setRange(0, total)
        self._strip.setValue(0)
        self._patience.start()

    def step(self, done: int, total: int = 0) -> None:
        """So many steps are done; ``total`` where the end became known on the way."""
        if total and total != self._strip.maximum():
            self._strip.setRange(0, total)
        self._strip.setValue(done)

    def end(self) -> None:
        """It is over."""
        self._patience.stop()
        self.hide()
