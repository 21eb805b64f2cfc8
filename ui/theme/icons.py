"""Lucide icons as pixmaps in the colour that is asked for.

Qt SVG does not know ``currentColor``: the word is replaced in the source, the picture is
rendered once per (name, size, colour, device pixel ratio) and kept.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource_path
from ui.theme.tokens import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

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


def icon(name: str, token: str = "text2") -> QIcon:
    """A ``QIcon`` in the colour of a token, for menus, actions and standard widgets."""
    # Loaded by the first menu: PySide makes 150 names of theme icons with the class.
    from PySide6.QtGui import QIcon

    from ui.theme.icon_engine import TokenEngine

    return QIcon(TokenEngine(name, token))
