"""The legend under the grid of days: how many have passed, are ahead, were left out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.regulation.words import tr
from ui.theme import Role, font, metrics, tokens
from ui.widgets.themed import follow_theme, rounded

_BOX = 13
_GAP = 6
_BETWEEN = 18
_HEIGHT = 20


class Legend(QWidget):
    """Three small boxes with their words and numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_counts(self, passed: int, ahead: int, skipped: int) -> None:
        """Counted days passed and ahead, and days left out."""
        self._counts = (passed, ahead, skipped)
        self.setAccessibleName(", ".join(self.words()))
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str, str]:
        """The three entries."""
        passed, ahead, skipped = self._counts
        return (
            tr("regulation", "passed {count}").format(count=passed),
            tr("regulation", "ahead {count}").format(count=ahead),
            tr("regulation", "skipped {count}").format(count=skipped),
        )

    def sizeHint(self) -> QSize:
        """All entries in a row."""
        words = sum(metrics(Role.SECOND).horizontalAdvance(one) for one in self.words())
        return QSize(words + 3 * (_BOX + _GAP + _BETWEEN), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Boxes and words."""
        painter = QPainter(self)
        look = tokens()
        looks = ((look.calm.tint, None), (look.surface, look.line2), (look.hover, look.line))
        left = 1.0
        painter.setFont(font(Role.SECOND))
        for words, (fill, line) in zip(self.words(), looks, strict=True):
            rounded(painter, QRectF(left, 3.5, _BOX, _BOX), 3, fill, line)
            left += _BOX + _GAP
            painter.setPen(QColor(look.text2))
            painter.drawText(QRectF(left, 0, 400, _HEIGHT), 0x0080, words)
            left += metrics(Role.SECOND).horizontalAdvance(words) + _BETWEEN
