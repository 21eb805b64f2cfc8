"""What every widget of the kit shares: repainting on a theme change, retranslation, focus ring."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.current import theme, tokens


def follow_theme(widget: QWidget) -> None:
    """Repaint ``widget`` whenever the theme changes."""
    theme().changed.connect(widget.update)


class Retranslating:
    """Mixin before a Qt class: ``retranslate`` runs when the language changes.

    Call it once at the end of ``__init__`` too, so that a sentence is written in one place.
    """

    def retranslate(self) -> None:
        """Set every text again, in the language that is on now."""

    def changeEvent(self, event: QEvent) -> None:
        """Qt tells of a new translator by ``LanguageChange``."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]


def rounded(painter: QPainter, box: QRectF, radius: float, fill: str | None, line: str | None = None) -> None:
    """A box with round corners and a hairline that lies inside it, sharp at any scale."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = 0.5 if line else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def focus_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The ring of keyboard focus: 2 px with a 1 px gap, drawn just outside ``box``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)


def inner_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The ring of keyboard focus inside a field or a row."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


def paint_tick(painter: QPainter, box: QRectF, colour: str, width: float = 1.8) -> None:
    """A tick that fits a box."""
    path = QPainterPath(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52))
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70)
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.32)
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
