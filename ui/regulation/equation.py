"""Start + rule = date, as three boxes in a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Role, font, metrics, tokens
from ui.theme.tokens import Size
from ui.widgets.themed import follow_theme, rounded

_SIDE = 14
_HEIGHT = 52
_SIGN = 30
_LINE = 24


class Equation(QWidget):
    """Three boxes with + and = between them; they wrap into rows where the room is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: tuple[tuple[str, str], ...] = ()
        self._signs = ("", "+", "=")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_sum(self, *boxes: tuple[str, str], backward: bool = False) -> None:
        """The boxes: (words, small words) of start, rule and date; backward counts subtract."""
        self._boxes = boxes
        self._signs = ("", "\u2212" if backward else "+", "=")
        parts = zip(self._signs, boxes, strict=True)
        self.setAccessibleName(" ".join(f"{sign} {words}, {small}" for sign, (words, small) in parts))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as the rows of boxes are at this width."""
        places = self._placed(self.width())
        self.setFixedHeight(int(places[-1].bottom()) if places else _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Boxes that don't fit go into a row of their own."""
        super().resizeEvent(event)
        self._fit()

    def _width(self, box: tuple[str, str]) -> int:
        words, small = box
        widest = max(
            metrics(Role.DATE).horizontalAdvance(words), metrics(Role.CAPTION).horizontalAdvance(small)
        )
        return widest + 2 * _SIDE

    def _placed(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        left = top = 0.0
        for place, box in enumerate(self._boxes):
            wide = min(self._width(box), width)
            sign = _SIGN if place else 0
            if place and left + sign + wide > width:
                left, top = 0.0, top + _HEIGHT + 6
            places.append(QRectF(left + sign, top, wide, _HEIGHT))
            left += sign + wide
        return places

    def sizeHint(self) -> QSize:
        """All in one row."""
        width = sum(self._width(box) for box in self._boxes) + 2 * _SIGN
        return QSize(width, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The widest box."""
        widest = max((self._width(box) for box in self._boxes), default=80)
        return QSize(widest + _SIGN, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Boxes and signs."""
        painter = QPainter(self)
        look = tokens()
        grounds = (
            (look.hover, look.text, look.text2),
            (look.calm.tint if look.tinted else look.surface, look.calm.text, look.calm.text),
            (look.accent, look.on_accent, look.on_accent),
        )
        for place, box in enumerate(self._placed(self.width())):
            fill, ink, small = grounds[place]
            rounded(painter, box, Size.RADIUS_SECTION, fill, None if look.tinted else look.line2)
            self._paint_words(painter, box, place, ink, small)

    def _paint_words(self, painter: QPainter, box: QRectF, place: int, ink: str, small: str) -> None:
        words, below = self._boxes[place]
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setPen(QColor(ink))
        painter.setFont(font(Role.DATE))
        painter.drawText(QRectF(box.left(), box.top() + 6, box.width(), _LINE), middle, words)
        painter.setFont(font(Role.CAPTION))
        painter.setPen(QColor(small))
        painter.drawText(QRectF(box.left(), box.top() + 27, box.width(), 18), middle, below)
        if place:
            painter.setFont(font(Role.TITLE))
            painter.setPen(QColor(tokens().text2))
            sign = QRectF(box.left() - _SIGN, box.top(), _SIGN, _HEIGHT)
            painter.drawText(sign, middle, self._signs[place])
