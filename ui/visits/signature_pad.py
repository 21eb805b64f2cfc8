"""The consumer signs on the screen: with a finger, a pen or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import tokens
from ui.theme.tokens import LIGHT, Size
from ui.widgets.themed import follow_theme, rounded

_WIDE, _HIGH = 600, 180
_PEN = 2.6


class SignaturePad(QWidget):
    """A sheet to sign on; strokes are kept as lines, so the picture is sharp at any size.

    Signals:
        changed: a stroke was drawn, or all were wiped away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        follow_theme(self)

    @property
    def empty(self) -> bool:
        """Whether nothing was drawn; a dot alone is nothing."""
        return not any(len(stroke) > 1 for stroke in self._strokes)

    def wipe(self) -> None:
        """Begin again."""
        self._strokes = []
        self.changed.emit()
        self.update()

    def picture(self) -> bytes:
        """The signature as PNG, black on white; empty bytes where nothing was drawn."""
        if self.empty:
            return b""
        image = QImage(_WIDE, _HIGH, QImage.Format.Format_RGB32)
        image.fill(QColor(Qt.GlobalColor.white))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(_WIDE / max(1, self.width()), _HIGH / max(1, self.height()))
        self._draw(painter, QColor(Qt.GlobalColor.black))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())

    def sizeHint(self) -> QSize:
        """Room for a name."""
        return QSize(360, 110)

    def minimumSizeHint(self) -> QSize:
        """Room for initials."""
        return QSize(200, 110)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins; a touch comes as the mouse does."""
        self._strokes.append([event.position()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if self._strokes and event.buttons():
            self._strokes[-1].append(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """It ends."""
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A white sheet in both themes, as paper is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), Size.RADIUS_FIELD, LIGHT.paper, tokens().field_line)
        line = self.height() - 26
        painter.fillRect(QRectF(16, line, self.width() - 32, 1), QColor(LIGHT.paper_line))
        self._draw(painter, QColor(LIGHT.paper_entry))

    def _draw(self, painter: QPainter, ink: QColor) -> None:
        pen = QPen(ink, _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in self._strokes:
            path = QPainterPath(stroke[0])
            for point in stroke[1:]:
                path.lineTo(point)
            painter.drawPath(path)
