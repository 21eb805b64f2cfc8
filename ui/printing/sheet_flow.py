"""Words flowing down sheets of A4: titles, stamps, pairs, tables, lines to sign on; black on white.

Everything is measured in millimetres before it is drawn, so a row of a table is never broken over
two pages and a cell is as high as its longest text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from ui.theme.fonts import FAMILY

A4 = (210.0, 297.0)
_SIDE, _TOP, _BOTTOM = 20.0, 15.0, 16.0
_PAD = 1.2
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and its share of the width."""

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class OfficePaper:
    """What stands on a paper, from top to bottom; ``signature`` is position and name."""

    title: str
    head: str = ""
    stamps: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    empty: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    signature: tuple[str, str] = ("", "")
    landscape: bool = False
    file_name: str = ""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a page in millimetres."""
        return (A4[1], A4[0]) if self.landscape else A4


class Flow:
    """A cursor that goes down the page and begins a new one when it is full."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, dots: float, size: tuple[float, float]):
        self._device, self._painter, self._dots = device, painter, dots
        self._width, self._height = size
        self._y = _TOP
        self.pages = 1

    @property
    def width(self) -> float:
        """Millimetres between the margins."""
        return self._width - 2 * _SIDE

    def text(self, words: str, *, size: float, bold: bool = False, gap: float = 1.5) -> None:
        """A paragraph over the whole width."""
        if not words:
            return
        height = self._measure(words, self.width, size, bold)
        self._room(height)
        self._write(words, QRectF(_SIDE, self._y, self.width, height), size, bold)
        self._y += height + gap

    def stamp(self, lines: Sequence[str]) -> None:
        """A framed stamp at the right, one text a line."""
        words = "\n".join(lines)
        height = self._measure(words, 56, 4.6, bold=True) + 6
        self._room(height)
        box = QRectF(_SIDE + self.width - 64, self._y, 64, height)
        self._painter.setPen(QPen(QColor("black"), 0.6 * self._dots))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self._scaled(box), 1.5 * self._dots, 1.5 * self._dots)
        self._write(words, QRectF(box.left() + 4, box.top() + 3, 56, height - 6), 4.6, bold=True)
        self._y += height + 4

    def pair(self, name: str, value: str) -> None:
        """A name at the left and what belongs to it at the right, with a hairline below."""
        left = self.width * 0.34
        height = max(
            self._measure(name, left - 3, 3.4, bold=False),
            self._measure(value, self.width - left, 3.6, bold=True),
        )
        self._room(height + 2)
        self._write(name, QRectF(_SIDE, self._y, left - 3, height), 3.4, bold=False)
        self._write(value, QRectF(_SIDE + left, self._y, self.width - left, height), 3.6, bold=True)
        self._y += height + 1
        self._line(_SIDE, self._y, _SIDE + self.width)
        self._y += 1.2

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """A ruled table; its headings come again on each new page."""
        whole = sum(column.share for column in columns)
        widths = [self.width * column.share / whole for column in columns]
        self._row([column.title for column in columns], widths, bold=True)
        for row in rows:
            if self._full(self._row_height(row, widths, bold=False)):
                self._new_page()
                self._row([column.title for column in columns], widths, bold=True)
            self._row(row, widths, bold=False)
        self._y += 2

    def sign(self, position: str, name: str, label: str) -> None:
        """A line to sign on, between position and name."""
        self._room(16)
        self._y += 8
        third = self.width / 3
        self._write(position, QRectF(_SIDE, self._y - 5, third - 4, 6), 3.4, bold=False)
        self._line(_SIDE + third, self._y, _SIDE + 2 * third - 4)
        self._write(label, QRectF(_SIDE + third, self._y + 0.6, third, 4), 2.5, bold=False)
        self._write(name, QRectF(_SIDE + 2 * third, self._y - 5, third, 6), 3.4, bold=False)
        self._y += 6

    def _row(self, cells: Sequence[str], widths: Sequence[float], *, bold: bool) -> None:
        height = self._row_height(cells, widths, bold=bold)
        self._room(height)
        left = _SIDE
        for words, width in zip(cells, widths, strict=True):
            self._painter.setPen(QPen(QColor("black"), 0.2 * self._dots))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(self._scaled(QRectF(left, self._y, width, height)))
            inside = QRectF(left + _PAD, self._y + _PAD, width - 2 * _PAD, height)
            self._write(words, inside, 3.0, bold)
            left += width
        self._y += height

    def _row_height(self, cells: Sequence[str], widths: Sequence[float], *, bold: bool) -> float:
        inner = zip(cells, widths, strict=True)
        return max(self._measure(words, width - 2 * _PAD, 3.0, bold) for words, width in inner) + 2 * _PAD

    def _room(self, height: float) -> None:
        if self._full(height):
            self._new_page()

    def _full(self, height: float) -> bool:
        return self._y > _TOP and self._y + height > self._height - _BOTTOM

    def _new_page(self) -> None:
        self._device.newPage()
        self.pages += 1
        self._y = _TOP

    def _measure(self, words: str, width: float, size: float, bold: bool) -> float:
        box = QRectF(0, 0, width * self._dots, 10_000 * self._dots)
        bounds = QFontMetricsF(self._font(size, bold)).boundingRect(box, _WRAP, words or " ")
        return bounds.height() / self._dots

    def _write(self, words: str, box: QRectF, size: float, bold: bool) -> None:
        self._painter.setPen(QColor("black"))
        self._painter.setFont(self._font(size, bold))
        scaled = self._scaled(box)
        self._painter.drawText(scaled.adjusted(0, 0, 0, self._dots * size), _WRAP, words)

    def _line(self, left: float, y: float, right: float) -> None:
        self._painter.setPen(QPen(QColor("black"), 0.15 * self._dots))
        self._painter.drawLine(QPointF(left, y) * self._dots, QPointF(right, y) * self._dots)

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size * self._dots)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # As on the slip: alternate forms have no letter behind them, and a PDF must stay searchable.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def _scaled(self, box: QRectF) -> QRectF:
        corner = box.topLeft() * self._dots
        return QRectF(corner.x(), corner.y(), box.width() * self._dots, box.height() * self._dots)


def draw(flow: Flow, paper: OfficePaper, *, sign_label: str) -> None:
    """Put a paper on its pages."""
    flow.text(paper.head, size=3.4, gap=4)
    flow.text(paper.title, size=5.2, bold=True, gap=4)
    if paper.stamps:
        flow.stamp(paper.stamps)
    for name, value in paper.pairs:
        flow.pair(name, value)
    if paper.pairs:
        flow.text(" ", size=1.5)
    if paper.columns and paper.rows:
        flow.table(paper.columns, paper.rows)
    elif paper.empty:
        flow.text(paper.empty, size=3.6)
    for title, words in paper.sections:
        flow.text(title, size=3.8, bold=True)
        flow.text(words, size=3.6, gap=3)
    if any(paper.signature):
        flow.sign(*paper.signature, sign_label)
