"""Papers of the post as PDF: envelope (DL), label, dispatch list (A4); drawn in millimetres."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from domain.errors import Fault
from services.post_papers import DispatchList, PostItem
from ui.theme.fonts import serif
from ui.wording.dates import numeric

_DPI = 300
_INCH = 25.4
_POINT = 25.4 / 72
ENVELOPE_MM = (220.0, 110.0)
LABEL_MM = (105.0, 48.0)
A4_MM = (210.0, 297.0)
_COLUMNS = (10.0, 34.0, 58.0, 60.0, 18.0)
_LEFT, _TOP, _ROW = 15.0, 15.0, 12.0
_FIRST_ROWS, _ROWS = 17, 20
_tr = QCoreApplication.translate
Paint = Callable[["Pencil"], None]


class Pencil:
    """A painter that thinks in millimetres."""

    def __init__(self, painter: QPainter, dots: float) -> None:
        self._painter, self._dots = painter, dots

    def write(
        self, box: QRectF, words: str, points: float, *, bold: bool = False, right: bool = False
    ) -> None:
        """Words into a box; they wrap."""
        drawn = QFont(serif(12, bold=bold))
        drawn.setPixelSize(max(1, round(points * _POINT * self._dots)))
        self._painter.setFont(drawn)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        self._painter.drawText(self._scaled(box), flags, words)

    def line(self, left: float, top: float, right: float, bottom: float) -> None:
        """A thin line."""
        self._painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * self._dots))
        dots = self._dots
        self._painter.drawLine(
            round(left * dots), round(top * dots), round(right * dots), round(bottom * dots)
        )

    def _scaled(self, box: QRectF) -> QRectF:
        dots = self._dots
        return QRectF(box.x() * dots, box.y() * dots, box.width() * dots, box.height() * dots)


def write_pages(path: Path, size: tuple[float, float], pages: Sequence[Paint]) -> None:
    """A PDF of some pages of one size in millimetres.

    Raises:
        Fault: ``file_not_written``.
    """
    page = QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(writer):
        raise Fault("file_not_written", where=path.name)
    for number, paint in enumerate(pages):
        if number:
            writer.newPage()
        paint(Pencil(painter, _DPI / _INCH))
    painter.end()


def write_envelopes(path: Path, items: Sequence[PostItem]) -> None:
    """One envelope a page: sender above at the left, addressee below at the right."""
    write_pages(path, ENVELOPE_MM, [_envelope(item) for item in items])


def write_labels(path: Path, items: Sequence[PostItem]) -> None:
    """One label a page, for a printer of labels."""
    write_pages(path, LABEL_MM, [_label(item) for item in items])


def write_dispatch_list(path: Path, listed: DispatchList) -> None:
    """The list with its number, a line for each letter, and places for two signatures."""
    items = listed.items
    parts = [items[:_FIRST_ROWS]]
    rest = items[_FIRST_ROWS:]
    parts += [rest[place : place + _ROWS] for place in range(0, len(rest), _ROWS)]
    pages: list[Paint] = []
    count = 0
    for page, part in enumerate(parts):
        pages.append(_list_page(listed, part, count, last=page == len(parts) - 1))
        count += len(part)
    write_pages(path, A4_MM, pages)


def _envelope(item: PostItem) -> Paint:
    def paint(pencil: Pencil) -> None:
        pencil.write(QRectF(12, 10, 100, 30), "\n".join(item.sender), 9)
        pencil.write(QRectF(12, 96, 90, 8), item.number, 9)
        pencil.write(QRectF(110, 58, 100, 12), item.addressee, 12, bold=True)
        pencil.write(QRectF(110, 70, 100, 34), "\n".join(item.address), 12)

    return paint


def _label(item: PostItem) -> Paint:
    def paint(pencil: Pencil) -> None:
        pencil.write(QRectF(5, 4, 95, 12), item.addressee, 11, bold=True)
        pencil.write(QRectF(5, 15, 95, 22), "\n".join(item.address), 11)
        pencil.write(QRectF(5, 39, 95, 6), item.number, 8, right=True)

    return paint


def _list_page(listed: DispatchList, items: Sequence[PostItem], before: int, *, last: bool) -> Paint:
    def paint(pencil: Pencil) -> None:
        top = _list_head(pencil, listed) if not before else _TOP
        top = _list_row(pencil, top, _heads(), bold=True)
        for number, item in enumerate(items, before + 1):
            dated = f"{item.number} {numeric(item.dated) if item.dated else ''}"
            top = _list_row(pencil, top, (str(number), dated, item.addressee, ", ".join(item.address), ""))
        if last:
            _list_foot(pencil, top + 10, listed)

    return paint


def _heads() -> tuple[str, ...]:
    return (
        _tr("letters", "No."),
        _tr("letters", "Letter"),
        _tr("letters", "Addressee"),
        _tr("letters", "Address"),
        _tr("letters", "Mark"),
    )


def _list_head(pencil: Pencil, listed: DispatchList) -> float:
    title = _tr("letters", "Dispatch list No. {number}").format(number=listed.number)
    pencil.write(QRectF(_LEFT, _TOP, 180, 10), title, 15, bold=True)
    day = numeric(listed.sent_on) if listed.sent_on else ""
    pencil.write(QRectF(_LEFT, _TOP + 9, 180, 7), day, 11)
    pencil.write(QRectF(_LEFT, _TOP + 16, 180, 16), ", ".join(listed.sender), 10)
    return _TOP + 30


def _list_row(pencil: Pencil, top: float, words: Sequence[str], *, bold: bool = False) -> float:
    left = _LEFT
    for width, said in zip(_COLUMNS, words, strict=True):
        pencil.write(QRectF(left + 1, top + 1, width - 2, _ROW - 1), said, 9, bold=bold)
        left += width
    pencil.line(_LEFT, top + _ROW, _LEFT + sum(_COLUMNS), top + _ROW)
    return top + _ROW


def _list_foot(pencil: Pencil, top: float, listed: DispatchList) -> None:
    total = _tr("letters", "Letters in all: {count}").format(count=len(listed.items))
    pencil.write(QRectF(_LEFT, top, 180, 7), total, 11, bold=True)
    handed = _tr("letters", "Handed over: {name}").format(name=listed.handed_by)
    pencil.write(QRectF(_LEFT, top + 12, 85, 7), handed, 10)
    pencil.line(_LEFT, top + 24, _LEFT + 80, top + 24)
    pencil.write(QRectF(_LEFT + 95, top + 12, 85, 7), _tr("letters", "Accepted by the post"), 10)
    pencil.line(_LEFT + 95, top + 24, _LEFT + 180, top + 24)
