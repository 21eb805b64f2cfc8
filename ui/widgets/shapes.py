"""The six shapes of a state: a filled triangle, a diamond, two pies, a ring with bars, a disc.

Shape and number carry the meaning; colour only repeats it (colour-blind staff, black print).
Every shape is drawn once per (state, twelfth of the term, size, theme, ratio) and kept.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ui.theme import State, tokens
from ui.theme.tokens import Size, Tokens

_PIE_STEPS = 12
_FULL = 360 * 16


def shape(state: State, *, used: float = 0.5, size: int = Size.SHAPE, ratio: float = 1.0) -> QPixmap:
    """The shape of a state as a pixmap; ``used`` is the used part of the term, 0 to 1, for the pies."""
    step = round(max(0.0, min(1.0, used)) * _PIE_STEPS)
    return _drawn(state, step, size, ratio, tokens())


@lru_cache(maxsize=512)
def _drawn(state: State, step: int, size: int, ratio: float, look: Tokens) -> QPixmap:
    side = round(size * ratio)
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_shape(painter, QRectF(0, 0, side, side), state, step / _PIE_STEPS, look)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def paint_shape(painter: QPainter, box: QRectF, state: State, used: float, look: Tokens) -> None:
    """Draw a shape into ``box`` without the cache, for print and for large sizes."""
    ink, inner = QColor(look.ink(state).shape), QColor(look.surface)
    if state is State.LATE:
        _triangle(painter, box, ink, inner)
    elif state is State.TODAY:
        _diamond(painter, box, ink)
    elif state in (State.SOON, State.IN_TIME):
        _pie(painter, box, ink, used)
    elif state is State.PAUSED:
        _paused(painter, box, ink)
    else:
        _done(painter, box, ink, inner)


def _triangle(painter: QPainter, box: QRectF, ink: QColor, inner: QColor) -> None:
    unit = box.width() / 13
    corners = [(6.5, 1.2), (12.4, 11.6), (0.6, 11.6)]
    painter.setPen(
        QPen(ink, 1.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(box.left() + x * unit, box.top() + y * unit) for x, y in corners]))
    painter.setPen(QPen(inner, 1.5 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(
        QPointF(box.left() + 6.5 * unit, box.top() + 4.6 * unit),
        QPointF(box.left() + 6.5 * unit, box.top() + 7.6 * unit),
    )
    painter.drawPoint(QPointF(box.left() + 6.5 * unit, box.top() + 10 * unit))


def _diamond(painter: QPainter, box: QRectF, ink: QColor) -> None:
    middle, reach = box.center(), box.width() * 0.48
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    steps = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
    painter.drawPolygon(QPolygonF([middle + step for step in steps]))


def _ring(painter: QPainter, box: QRectF, ink: QColor) -> float:
    width = box.width() * 0.115
    painter.setPen(QPen(ink, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2 + box.width() * 0.03
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    return inset


def _pie(painter: QPainter, box: QRectF, ink: QColor, used: float) -> None:
    _ring(painter, box, ink)
    inset = box.width() * 0.24
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPie(box.adjusted(inset, inset, -inset, -inset), 90 * 16, -round(used * _FULL))


def _paused(painter: QPainter, box: QRectF, ink: QColor) -> None:
    _ring(painter, box, ink)
    painter.setPen(QPen(ink, box.width() * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x in (0.40, 0.60):
        across = box.left() + box.width() * x
        painter.drawLine(
            QPointF(across, box.top() + box.height() * 0.36), QPointF(across, box.top() + box.height() * 0.64)
        )


def _done(painter: QPainter, box: QRectF, ink: QColor, inner: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(box.adjusted(0.3, 0.3, -0.3, -0.3))
    tick = QPainterPath(QPointF(box.left() + box.width() * 0.29, box.top() + box.height() * 0.52))
    tick.lineTo(box.left() + box.width() * 0.44, box.top() + box.height() * 0.67)
    tick.lineTo(box.left() + box.width() * 0.72, box.top() + box.height() * 0.35)
    painter.setPen(
        QPen(
            inner,
            box.width() * 0.12,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(tick)
