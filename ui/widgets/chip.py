"""A chip: one quick filter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme import Role, font, metrics, tokens
from ui.widgets.themed import focus_ring, follow_theme, paint_tick, rounded

_RING = 3
_CHIP = 26
_CHIP_SIDE = 8
_TICK = 14


class Chip(QPushButton):
    """A quick filter: on is tick, tint and outline together."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self.updateGeometry)
        follow_theme(self)

    def _role(self) -> Role:
        return Role.LABEL if self.isChecked() else Role.TOPIC

    def sizeHint(self) -> QSize:
        """Tick when on, words, margins."""
        tick = _TICK + 4 if self.isChecked() else 0
        width = metrics(self._role()).horizontalAdvance(self.text()) + 1
        return QSize(width + tick + 2 * (_CHIP_SIDE + _RING), _CHIP + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Outline, tint and tick when on, words, ring."""
        painter = QPainter(self)
        look, on = tokens(), self.isChecked()
        box = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        fill = look.accent_tint if on else (look.hover if self.underMouse() else look.surface)
        rounded(painter, box, _CHIP / 2, fill, look.accent if on else look.line2)
        left = box.left() + _CHIP_SIDE
        ink = look.accent_text if on else look.text2
        if on:
            paint_tick(painter, QRectF(left - 2, box.center().y() - 8, 16, 16), ink)
            left += _TICK + 4
        painter.setFont(font(self._role()))
        painter.setPen(QColor(ink if self.isEnabled() else look.disabled))
        painter.drawText(
            QRectF(left, box.top(), box.right() - left, box.height()),
            int(Qt.AlignmentFlag.AlignVCenter),
            self.text(),
        )
        if self.hasFocus():
            focus_ring(painter, box, _CHIP / 2)
