"""A registration slip and an acceptance mark as they are drawn on paper (AES-J6), black on white.

All measures are millimetres; ``Ink`` turns them into the dots of a printer, a PDF or the screen.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from services.slips import Slip
from ui.printing.square_code import paint_code
from ui.printing.words import PaperWords
from ui.theme.fonts import FAMILY

SLIP_MM = (80.0, 120.0)
MARK_MM = (80.0, 52.0)
_SIDE = 6.0
_CODE = 30.0
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

TITLE = QT_TRANSLATE_NOOP("printing", "Registration slip")
RECEIPT = QT_TRANSLATE_NOOP("printing", "Slip of acceptance")
ACCEPTED = QT_TRANSLATE_NOOP("printing", "Accepted")
NUMBER = QT_TRANSLATE_NOOP("printing", "No. {number}")
NO_NUMBER = QT_TRANSLATE_NOOP("printing", "The registry gives the number")
REGISTERED = QT_TRANSLATE_NOOP("printing", "registered on {date}")
TAKEN = QT_TRANSLATE_NOOP("printing", "accepted on {date}")
RECEIVED = QT_TRANSLATE_NOOP("printing", "Received")
APPLICANT = QT_TRANSLATE_NOOP("printing", "Applicant")
PLACE = QT_TRANSLATE_NOOP("printing", "Place")
TAKER = QT_TRANSLATE_NOOP("printing", "Accepted by")
ENCLOSED = QT_TRANSLATE_NOOP("printing", "Pages and files")
PHONE = QT_TRANSLATE_NOOP("printing", "Enquiries by phone")
SIGNATURE = QT_TRANSLATE_NOOP("printing", "Signature")


class Ink:
    """A painter that thinks in millimetres. ``dots`` are the dots of one millimetre."""

    def __init__(self, painter: QPainter, dots: float) -> None:
        self._painter = painter
        self._dots = dots

    def text(self, place: QRectF, words: str, *, size: float, bold: bool = False) -> float:
        """Write, wrapped at the width; returns the height that was needed, in millimetres."""
        font = self._font(size, bold)
        box = self._box(place)
        measured = QFontMetricsF(font).boundingRect(box, _WRAP, words)
        self._painter.setFont(font)
        self._painter.setPen(QColor("black"))
        self._painter.drawText(
            QRectF(box.left(), box.top(), box.width(), measured.height() + 1), _WRAP, words
        )
        return measured.height() / self._dots

    def width(self, words: str, *, size: float, bold: bool = False) -> float:
        """How wide one line would be, in millimetres."""
        return QFontMetricsF(self._font(size, bold)).horizontalAdvance(words) / self._dots

    def line(self, start: QPointF, end: QPointF, *, width: float = 0.2) -> None:
        """A straight line."""
        self._painter.setPen(QPen(QColor("black"), width * self._dots))
        self._painter.drawLine(start * self._dots, end * self._dots)

    def frame(self, place: QRectF, *, width: float = 0.4) -> None:
        """The frame of a stamp."""
        self._painter.setPen(QPen(QColor("black"), width * self._dots))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self._box(place), 1.5 * self._dots, 1.5 * self._dots)

    def code(self, place: QRectF, text: str) -> None:
        """The square code."""
        paint_code(self._painter, self._box(place), text)

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(1, round(size * self._dots)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Alternate forms of "-" and ":" beside figures have no letter behind them: a PDF with them can't
        # be searched for its number.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def _box(self, place: QRectF) -> QRectF:
        corner = place.topLeft() * self._dots
        return QRectF(corner.x(), corner.y(), place.width() * self._dots, place.height() * self._dots)


def paint_slip(painter: QPainter, slip: Slip, dots: float) -> None:
    """The talon: organisation, number, date, place, who took it, phone, code."""
    ink, words = Ink(painter, dots), PaperWords(slip.language)
    width = SLIP_MM[0] - 2 * _SIDE
    top = _SIDE
    top += ink.text(QRectF(_SIDE, top, width, 12), slip.organisation, size=3.2, bold=True) + 2.5
    ink.line(QPointF(_SIDE, top), QPointF(_SIDE + width, top))
    top += 2.5
    title = words.say(TITLE if slip.number else RECEIPT)
    top += ink.text(QRectF(_SIDE, top, width, 6), title, size=3.6) + 1.5
    top += _paint_number(ink, QRectF(_SIDE, top, width, 20), slip, words) + 1
    dated = words.say(REGISTERED if slip.number else TAKEN).format(date=words.day(slip.dated))
    top += ink.text(QRectF(_SIDE, top, width, 6), dated, size=4.0, bold=True) + 3.5
    top = _paint_rows(ink, slip, words, top)
    bottom = SLIP_MM[1] - _SIDE
    side = min(_CODE, bottom - top - 1)
    if side > 12:
        ink.code(QRectF(SLIP_MM[0] - _SIDE - side, bottom - side, side, side), slip.code)


def _paint_number(ink: Ink, place: QRectF, slip: Slip, words: PaperWords) -> float:
    """The number as large as fits on one line: it is never cut and never broken."""
    if not slip.number:
        return ink.text(place, words.say(NO_NUMBER), size=3.6)
    shown = words.say(NUMBER).format(number=slip.number)
    size = 7.0
    while size > 3 and ink.width(shown, size=size, bold=True) > place.width() - 1:
        size -= 0.25
    return ink.text(place, shown, size=size, bold=True)


def _rows(slip: Slip, words: PaperWords) -> list[tuple[str, str]]:
    enclosed = " + ".join(str(count) for count in (slip.pages, slip.files) if count)
    taker = ", ".join(part for part in (slip.accepted_by, slip.position) if part)
    rows = [
        (RECEIVED, words.moment(slip.received_at)),
        (APPLICANT, slip.applicant),
        (PLACE, ", ".join(part for part in (slip.place, slip.address) if part)),
        (TAKER, taker),
        (ENCLOSED, enclosed),
        (PHONE, slip.phone),
    ]
    return [(words.say(name), value) for name, value in rows if value]


def _paint_rows(ink: Ink, slip: Slip, words: PaperWords, top: float) -> float:
    width = SLIP_MM[0] - 2 * _SIDE
    for name, value in _rows(slip, words):
        top += ink.text(QRectF(_SIDE, top, width, 5), name, size=2.5) + 0.3
        top += ink.text(QRectF(_SIDE, top, width, 14), value, size=3.3) + 1.6
    return top


def paint_mark(painter: QPainter, slip: Slip, dots: float) -> None:
    """The mark for the applicant's own copy: accepted, number, date, who, a line to sign on."""
    ink, words = Ink(painter, dots), PaperWords(slip.language)
    ink.frame(QRectF(2, 2, MARK_MM[0] - 4, MARK_MM[1] - 4))
    side = 22.0
    width = MARK_MM[0] - side - 11
    top = 5.0
    top += ink.text(QRectF(5, top, MARK_MM[0] - 10, 8), slip.organisation, size=2.6) + 1.5
    ink.code(QRectF(MARK_MM[0] - side - 4, top, side, side), slip.code)
    top += ink.text(QRectF(5, top, width, 6), words.say(ACCEPTED).upper(), size=4.2, bold=True) + 1
    top += _paint_number(ink, QRectF(5, top, width, 8), slip, words) + 1
    top += ink.text(QRectF(5, top, width, 6), words.day(slip.dated), size=3.6, bold=True)
    taker = ", ".join(part for part in (slip.accepted_by, slip.position) if part)
    top = max(top + 1.5, 5 + side + 5)
    top += ink.text(QRectF(5, top, MARK_MM[0] - 10, 8), taker, size=2.8)
    line = MARK_MM[1] - 8
    ink.text(QRectF(5, line - 2.8, 24, 4), words.say(SIGNATURE), size=2.5)
    ink.line(QPointF(24, line), QPointF(MARK_MM[0] - 6, line))
