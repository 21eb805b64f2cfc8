"""What draws a ``QIcon`` in the colours that are on, at whatever size it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from ui.theme.current import tokens
from ui.theme.icons import pixmap


class TokenEngine(QIconEngine):
    """Draws the icon in the colour a token has *now*: menus follow a theme change by themselves."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _colour(self, mode: QIcon.Mode) -> str:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        return str(getattr(tokens(), token))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw into ``rect``, centred and square."""
        side = min(rect.width(), rect.height())
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        corner = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._colour(mode), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        """A pixmap of the asked size in the colour of the mode."""
        return pixmap(self._name, self._colour(mode), min(size.width(), size.height()))

    def clone(self) -> QIconEngine:
        """A copy for Qt's implicit sharing."""
        return TokenEngine(self._name, self._token)
