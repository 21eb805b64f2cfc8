"""The words of a letter on paper: an honest preview where no pages can be made, and until they are."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from services.letter_preview import DOTS_PER_INCH, Change, LetterPages, PageImage, PaperLine
from ui.theme import Role, font
from ui.theme.tokens import LIGHT
from ui.widgets.paper import DocumentSheets, ImageSheets

_BAR = 3.0
_BAR_LEFT = 0.068
_BAR_RIGHT = 0.94
_CHANGED = (
    f"background-color:{LIGHT.done.tint};border-left:{_BAR:.0f}px solid {LIGHT.done.shape};"
    "border-top:0px;border-right:0px;border-bottom:0px;"
)
_STYLES = {
    "LetterheadName": "font-size:19px;font-weight:600;",
    "LetterheadLine": f"font-size:12px;color:{LIGHT.paper_ink2};",
    "Reference": "font-size:14px;",
    "Heading1": "font-size:16px;font-weight:600;margin-top:18px;margin-bottom:14px;",
    "Heading2": "font-weight:600;margin-top:10px;margin-bottom:4px;",
    "Salutation": "margin-bottom:10px;",
    "MarkHeading": "font-weight:600;",
    "MarkLine": f"font-size:13px;color:{LIGHT.paper_ink2};",
    "Footer": f"font-size:11px;color:{LIGHT.paper_ink2};",
    "EnclosureItem": "font-size:14px;",
}
_CENTRED = frozenset({"Salutation"})
_RULE = "LetterheadRule"
_FRAMED = frozenset({"MarkHeading", "MarkLine"})


def letter_text(lines: Sequence[PaperLine]) -> DocumentSheets:
    """The words as sheets of paper, changed paragraphs with a green bar."""
    document = QTextDocument()
    sheets = DocumentSheets(document)
    document.setHtml(letter_html(lines))
    return sheets


def letter_html(lines: Sequence[PaperLine]) -> str:
    """The words as rich text; everything that comes from the letter is escaped."""
    blocks = groupby(lines, key=lambda line: (line.story, line.row))
    return "".join(_block(row, list(block)) for (_, row), block in blocks)


def _block(row: int, lines: Sequence[PaperLine]) -> str:
    if not row:
        return "".join(_paragraph(line) for line in lines)
    if any(line.style in _FRAMED for line in lines):
        return _frame(lines)
    cells = groupby(lines, key=lambda line: line.cell)
    written = "".join(f"<td>{''.join(map(_paragraph, cell))}</td>" for _, cell in cells)
    return f'<table width="100%" cellspacing="0" cellpadding="2"><tr>{written}</tr></table>'


def _frame(lines: Sequence[PaperLine]) -> str:
    """The place of the signature's mark; dashed, as long as it is only a place."""
    inside = "".join(_paragraph(line) for line in lines)
    style = f"border:1px dashed {LIGHT.paper_ink2};"
    cell = f'<td style="{style}">{inside}</td>'
    return f'<br><table width="100%" cellspacing="0" cellpadding="10"><tr>{cell}</tr></table>'


def _paragraph(line: PaperLine) -> str:
    if line.change is Change.REMOVED:
        return f'<p style="margin-bottom:6px;color:{LIGHT.late.text};"><s>{escape(line.before)}</s></p>'
    if line.style == _RULE:
        return "<hr>"
    # Behind the tab of the footer stand page numbers, which words alone do not have.
    text = line.text.partition("\t")[0] if line.style == "Footer" else line.text
    words = escape(text).replace("\n", "<br>").replace("\t", "&nbsp;&nbsp;")
    if not words.strip():
        return ""
    style = "margin-top:0px;margin-bottom:6px;" + _STYLES.get(line.style, "")
    align = ' align="center"' if line.style in _CENTRED else ""
    written = f'<p style="{style}"{align}>{words}</p>'
    if not line.changed:
        return written
    return (
        '<table width="100%" cellspacing="0" cellpadding="7"><tr>'
        f'<td style="{_CHANGED}">{written}</td></tr></table>'
    )


class PageSheets(ImageSheets):
    """Pages as they will be printed; changed parts have a green bar and a tint, on the screen only."""

    def __init__(self, made: LetterPages, words: str) -> None:
        super().__init__([_image(page) for page in made.pages], dpi=DOTS_PER_INCH, words=words)
        self._bars = [page.bars for page in made.pages]
        self._new = QCoreApplication.translate("letters", "new", "a paragraph that the reader has not seen")

    def paint(self, painter: QPainter, page: int, box: QRectF) -> None:
        """The tint, the page over it, the bar."""
        for top, bottom in self._bars[page]:
            painter.fillRect(_across(box, top, bottom), QColor(LIGHT.done.tint))
        super().paint(painter, page, box)
        for top, bottom in self._bars[page]:
            edge = _across(box, top, bottom)
            painter.fillRect(QRectF(edge.left(), edge.top(), _BAR, edge.height()), QColor(LIGHT.done.shape))
            self._paint_new(painter, edge)

    def _paint_new(self, painter: QPainter, edge: QRectF) -> None:
        """The word beside the bar, as far as the margin has room for it."""
        room = QRectF(edge.left() - 60, edge.center().y() - 10, 54, 20)
        painter.setFont(font(Role.BADGE))
        painter.setPen(QColor(LIGHT.done.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._new)


def _across(box: QRectF, top: float, bottom: float) -> QRectF:
    left, right = box.left() + box.width() * _BAR_LEFT, box.left() + box.width() * _BAR_RIGHT
    upper, lower = box.top() + box.height() * top - 4, box.top() + box.height() * bottom + 4
    return QRectF(left, upper, right - left, lower - upper)


def _image(page: PageImage) -> QImage:
    """A picture that owns its bytes."""
    borrowed = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_BGR888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32, Qt.ImageConversionFlag.AutoColor)


def words_of(lines: Sequence[PaperLine]) -> str:
    """The text for screen readers."""
    return "\n".join(line.text for line in lines if line.text.strip())
