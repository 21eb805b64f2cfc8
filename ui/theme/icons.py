"""Lucide icons as pixmaps in the colour that is asked for.

Qt SVG does not know ``currentColor``: the word is replaced in the source, the picture is
rendered once per (name, size, colour, device pixel ratio) and kept.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource_path
from ui.theme.current import tokens
from ui.theme.tokens import Size

_STROKE = "1.75"


@cache
def _source(name: str) -> str:
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{_STROKE}"')


@cache
def pixmap(name: str, colour: str, size: int = Size.ICON, ratio: float = 1.0) -> QPixmap:
    """The icon drawn in ``colour``, ``size`` logical pixels square. OSError if there is no such file."""
    side = round(size * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    data = QByteArray(_source(name).replace("currentColor", colour).encode())
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(data).render(painter, QRectF(0, 0, side, side))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


class _TokenEngine(QIconEngine):
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
        return _TokenEngine(self._name, self._token)


def icon(name: str, token: str = "text2") -> QIcon:
    """A ``QIcon`` in the colour of a token, for menus, actions and standard widgets."""
    return QIcon(_TokenEngine(name, token))
