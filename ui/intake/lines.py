"""A line of the form that asks for a look, without the weight of a banner."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import Role, State
from ui.widgets.shapes import shape
from ui.widgets.sheet import row
from ui.widgets.text import Text


class AmberLine(QWidget):
    """A diamond and a sentence in amber; nothing at all where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.SECOND, "warn.text", wrap=True)
        line = row(self._words)
        line.setContentsMargins(22, 0, 0, 0)
        self.setLayout(line)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence, or hide the line when it is empty."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is said now."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The diamond stands at the first line."""
        QPainter(self).drawPixmap(QPointF(1, 2), shape(State.TODAY, ratio=self.devicePixelRatioF()))
