"""How far a visit has come, as a line of five steps with their times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Role, State, font, tokens
from ui.widgets.shapes import shape
from ui.widgets.themed import follow_theme, rounded

_SPOT = 20


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, when it was done, and whether it comes next."""

    name: str
    when: str = ""
    done: bool = False
    now: bool = False


class StepsLine(QWidget):
    """Five spots on a line; the words stand under them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Sequence[Step] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Other steps."""
        self._steps = steps
        self.setAccessibleName(", ".join(" ".join((one.name, one.when)).strip() for one in steps if one.done))
        self.update()

    def sizeHint(self) -> QSize:
        """Spots and two lines of words."""
        return QSize(420, 66)

    def minimumSizeHint(self) -> QSize:
        """Words may be cut, spots not."""
        return QSize(280, 66)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The line, the spots, the words."""
        if not self._steps:
            return
        painter, look = QPainter(self), tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(self._steps)
        for place, step in enumerate(self._steps):
            middle = QPointF((place + 0.5) * width, 14)
            if place:
                ink = look.done.shape if step.done else look.line2
                painter.setPen(QPen(QColor(ink), 2))
                painter.drawLine(QPointF(middle.x() - width + 13, 14), QPointF(middle.x() - 13, 14))
            self._paint_spot(painter, middle, step)
            self._paint_words(painter, QRectF(place * width + 2, 28, width - 4, 36), step)

    def _paint_spot(self, painter: QPainter, middle: QPointF, step: Step) -> None:
        look, box = tokens(), QRectF(middle.x() - _SPOT / 2, middle.y() - _SPOT / 2, _SPOT, _SPOT)
        if step.done:
            painter.drawPixmap(box.topLeft(), shape(State.DONE, size=_SPOT, ratio=self.devicePixelRatioF()))
            return
        rounded(painter, box, _SPOT / 2, look.surface, look.accent if step.now else look.line2)
        if step.now:
            rounded(painter, box.adjusted(5, 5, -5, -5), _SPOT / 2 - 5, look.accent)

    def _paint_words(self, painter: QPainter, room: QRectF, step: Step) -> None:
        look = tokens()
        painter.setFont(font(Role.LABEL if step.now else Role.TOPIC))
        painter.setPen(QColor(look.accent_text if step.now else (look.text if step.done else look.text2)))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), step.name)
        painter.setFont(font(Role.NUMBER))
        painter.setPen(QColor(look.text2))
        below = room.adjusted(0, 17, 0, 0)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), step.when)
