"""Small marks of the letters' screens: the shape of a state beside words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import State
from ui.theme.tokens import Size
from ui.widgets.shapes import shape
from ui.widgets.themed import follow_theme

_TOP = 3


class ShapeMark(QWidget):
    """The shape of a state at the height of a line's first letters; the words beside it say the same."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def set_state(self, state: State) -> None:
        """Another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """The shape and the gap above it."""
        return QSize(Size.SHAPE + 4, Size.SHAPE + _TOP + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The shape."""
        drawn = shape(self._state, ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(0, _TOP), drawn)
