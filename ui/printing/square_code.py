"""The square code of a slip, drawn as boxes so that it is sharp on any printer."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

QUIET = 4
"""Modules of white that a reader needs around the code (ISO/IEC 18004, 9.1)."""


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Dark and light modules, row by row, without the quiet zone; error correction level M."""
    import segno

    made = segno.make(text, error="m", micro=False, boost_error=False)
    return tuple(tuple(bool(module) for module in line) for line in made.matrix)


def paint_code(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw the code with its quiet zone inside ``box``."""
    lines = modules(text)
    step = box.width() / (len(lines) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box, QColor("white"))
    painter.setBrush(QColor("black"))
    for row, line in enumerate(lines):
        for column, dark in enumerate(line):
            if dark:
                left, top = box.left() + (column + QUIET) * step, box.top() + (row + QUIET) * step
                # Edges on whole dots: two neighbours never leave a hair of white between them.
                edges = (round(left), round(top), round(left + step), round(top + step))
                painter.drawRect(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1])
    painter.restore()
