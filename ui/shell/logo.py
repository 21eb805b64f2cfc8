"""The program's sign: an answer that comes back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tokens
from ui.widgets.themed import follow_theme, rounded

_SIDE = 24


class Logo(QWidget):
    """The sign on its blue ground, 24 px."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground and arrow."""
        painter = QPainter(self)
        rounded(painter, QRectF(0, 0, _SIDE, _SIDE), 6, tokens().accent)
        pen = QPen(QColor(tokens().on_accent), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_arrow())


def _arrow() -> QPainterPath:
    path = QPainterPath(QPointF(6.2, 17))
    path.lineTo(6.2, 7.2)
    path.lineTo(16, 7.2)
    path.quadTo(QPointF(18, 7.2), QPointF(18, 9.2))
    path.lineTo(18, 12.2)
    path.quadTo(QPointF(18, 14.2), QPointF(16, 14.2))
    path.lineTo(10.2, 14.2)
    path.moveTo(12.7, 11.4)
    path.lineTo(9.9, 14.2)
    path.lineTo(12.7, 17)
    return path
