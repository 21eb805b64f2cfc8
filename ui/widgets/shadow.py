"""Soft shadows for what floats, drawn once as a picture and stretched in nine parts."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.theme import tokens


@lru_cache(maxsize=8)
def _picture(blur: int, opacity: int, radius: int, colour: str) -> QPixmap:
    """The shadow of a box just large enough to have four corners; blurred once."""
    from PySide6.QtGui import QImage

    side = 4 * blur + 2 * radius + 2
    box = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    box.fill(Qt.GlobalColor.transparent)
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    ink = QColor(colour)
    ink.setAlphaF(opacity / 100)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(blur, blur, side - 2 * blur, side - 2 * blur), radius, radius)
    painter.end()
    return _blurred(QPixmap.fromImage(box), blur)


def _blurred(sharp: QPixmap, blur: int) -> QPixmap:
    from PySide6.QtWidgets import QGraphicsBlurEffect, QGraphicsPixmapItem, QGraphicsScene

    scene = QGraphicsScene()
    item = QGraphicsPixmapItem(sharp)
    effect = QGraphicsBlurEffect()
    effect.setBlurRadius(blur)
    item.setGraphicsEffect(effect)
    scene.addItem(item)
    made = QPixmap(sharp.size())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    scene.render(painter, QRectF(made.rect()), QRectF(sharp.rect()))
    painter.end()
    return made


def paint_shadow(
    painter: QPainter, box: QRect, *, blur: int = 20, opacity: int = 22, radius: int = 10
) -> None:
    """The shadow of ``box``, which itself is painted by the caller on top; it reaches ``blur`` px out."""
    picture = _picture(blur, opacity, radius, tokens().shadow)
    room = box.adjusted(-blur, -blur + 4, blur, blur + 4)
    _nine_parts(painter, room, picture, 2 * blur + radius)


def _cuts(start: int, length: int, edge: int) -> list[tuple[int, int]]:
    """The three stretches of one direction: corner, middle, corner, as (from, length)."""
    edge = min(edge, length // 2)
    return [(start, edge), (start + edge, length - 2 * edge), (start + length - edge, edge)]


def _nine_parts(painter: QPainter, room: QRect, picture: QPixmap, edge: int) -> None:
    """Corners as they are, edges stretched one way, the middle both ways."""
    across = zip(_cuts(room.x(), room.width(), edge), _cuts(0, picture.width(), edge), strict=True)
    columns = list(across)
    for (top, height), (from_top, from_height) in zip(
        _cuts(room.y(), room.height(), edge), _cuts(0, picture.height(), edge), strict=True
    ):
        for (left, width), (from_left, from_width) in columns:
            target = QRect(left, top, width, height)
            painter.drawPixmap(target, picture, QRect(from_left, from_top, from_width, from_height))
