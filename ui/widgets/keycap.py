"""Key caps: the key of a command printed where the command is, so that keys are taught in place."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Role, font, metrics, tokens
from ui.theme.tokens import Size
from ui.widgets.themed import follow_theme, rounded

_SIDE = 5
HEIGHT = 17
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}


_APPLE = sys.platform == "darwin"


@cache
def cap_text(key: str) -> str:
    """A portable key sequence as it is printed on a cap: ``Ctrl+Shift+V`` is "Ctrl Shift V".

    Native text would follow the language of the interface ("Alt+Вниз"); keyboards do not.
    """
    shown = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    form = QKeySequence.SequenceFormat.NativeText if _APPLE else QKeySequence.SequenceFormat.PortableText
    parts = shown.toString(form) or key
    words = [part for part in parts.replace("++", "+plus").split("+") if part]
    return " ".join(_ARROWS.get(word, "+" if word == "plus" else word) for word in words)


def menu_key(key: str) -> str:
    """The same as menus print it: "Ctrl+Shift+V"."""
    return "+".join(cap_text(key).split(" "))


@cache
def cap_width(key: str) -> int:
    """Width of the cap of a key, in logical pixels."""
    return max(HEIGHT, metrics(Role.CAP).horizontalAdvance(cap_text(key)) + 2 * _SIDE)


def paint_cap(
    painter: QPainter, corner: QPointF, key: str, *, ink: str, fill: str | None, line: str | None = None
) -> None:
    """Draw the cap with its upper left corner at ``corner``."""
    box = QRectF(corner.x(), corner.y(), cap_width(key), HEIGHT)
    rounded(painter, box, Size.RADIUS_CAP, fill, line)
    painter.setFont(font(Role.CAP))
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap_text(key))


class KeyCap(QLabel):
    """A key cap that stands alone, beside a hint."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(cap_text(key), parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def sizeHint(self) -> QSize:
        """The cap and nothing around it."""
        return QSize(cap_width(self._key), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A cap is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Outline and text."""
        look = tokens()
        paint_cap(
            QPainter(self), QPointF(0, 0), self._key, ink=look.text2, fill=look.surface, line=look.line2
        )
