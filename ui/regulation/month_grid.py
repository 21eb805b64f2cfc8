"""The grid of days of a term, week by week, with the ordinal in each counted day.

The days come from the domain as they were counted; the widget never counts a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from domain.calendar_days import DayKind
from domain.explanation import Explanation, Part
from ui.regulation.words import day_words, start_words, tr
from ui.theme import Role, font, tokens
from ui.theme.tokens import Size
from ui.widgets.themed import follow_theme, rounded
from ui.wording.dates import day_month_short, weekday_day_month, weekday_short

_HEAD = 26
_CELL = 42
_GAP = 4
_MARGIN = 10
_LEAST = 46
_WEEK = 7
_HATCH = 5


class Mark(StrEnum):
    """What a cell of the grid is."""

    OUTSIDE = "outside"
    START = "start"
    COUNTED = "counted"
    SKIPPED = "skipped"
    PASSED = "passed"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Cell:
    """One day: its mark, its number in the count, a short word instead of one, its tooltip."""

    on: date
    mark: Mark
    ordinal: int | None = None
    word: str = ""
    tip: str = ""
    off: bool = False


def cells_of(explained: Explanation) -> tuple[Cell, ...]:
    """The whole weeks that a term touches, each day with what it does in it."""
    known = {explained.start: _start(explained)}
    for step in explained.steps:
        known[step.on] = _cell(explained, step.on, step.ordinal, step.part, step.reason.kind)
    tips = {step.on: day_words(step, explained.due) for step in explained.steps}
    if explained.due == explained.start:
        known[explained.due] = Cell(explained.due, Mark.DUE)
    first, last = min(known), max(known)
    monday = first - timedelta(days=first.weekday())
    weeks = (last - monday).days // _WEEK + 1
    days = [monday + timedelta(days=offset) for offset in range(weeks * _WEEK)]
    return tuple(_told(known.get(day, Cell(day, Mark.OUTSIDE)), tips.get(day, "")) for day in days)


def _start(explained: Explanation) -> Cell:
    tip = f"{weekday_day_month(explained.start)}: {start_words(explained)}"
    word = tr("regulation", "day 0") if not explained.backward else tr("regulation", "visit")
    return Cell(explained.start, Mark.START, word=word, tip=tip)


def _cell(explained: Explanation, on: date, ordinal: int | None, part: Part, kind: DayKind) -> Cell:
    plain = (DayKind.WORKING, DayKind.MOVED_WORKING, DayKind.DECLARED_WORKING, DayKind.WEEKEND)
    holiday = kind not in plain
    word = tr("regulation", "hol.") if holiday and ordinal is None else ""
    off = kind is DayKind.WEEKEND or holiday
    if on == explained.due:
        return Cell(on, Mark.DUE, ordinal, word, off=off)
    if part is Part.COUNTED:
        return Cell(on, Mark.COUNTED, ordinal, off=off)
    mark = Mark.PASSED if part in (Part.PASSED, Part.BETWEEN) else Mark.SKIPPED
    return Cell(on, mark, word=word, off=off)


def _told(cell: Cell, tip: str) -> Cell:
    return Cell(cell.on, cell.mark, cell.ordinal, cell.word, tip or cell.tip, cell.off)


class MonthGrid(QWidget):
    """Weeks from Monday to Sunday: day zero outlined, counted days numbered, days off hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[Cell, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_term(self, explained: Explanation, today: date, sentence: str) -> None:
        """The days of a term as of ``today``; ``sentence`` is what a screen reader says."""
        self._cells, self._today = cells_of(explained), today
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    @property
    def cells(self) -> Sequence[Cell]:
        """The days that are shown."""
        return self._cells

    def sizeHint(self) -> QSize:
        """Seven columns and as many weeks as the term touches."""
        weeks = max(1, len(self._cells) // _WEEK)
        return QSize(7 * 58 + 2 * _MARGIN, _HEAD + weeks * (_CELL + _GAP) + 2 * _MARGIN - _GAP)

    def minimumSizeHint(self) -> QSize:
        """Cells that still hold a number."""
        return QSize(7 * _LEAST + 2 * _MARGIN, self.sizeHint().height())

    def _box(self, place: int) -> QRectF:
        width = (self.width() - 2 * _MARGIN - 6 * _GAP) / _WEEK
        week, weekday = divmod(place, _WEEK)
        left = _MARGIN + weekday * (width + _GAP)
        return QRectF(left, _MARGIN + _HEAD + week * (_CELL + _GAP), width, _CELL)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Panel, weekdays, days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        rounded(painter, QRectF(self.rect()), Size.RADIUS_SECTION, look.sunken, look.line)
        painter.setFont(font(Role.BADGE))
        painter.setPen(QColor(look.text2))
        for place, cell in enumerate(self._cells[:_WEEK]):
            box = self._box(place).translated(0, -_HEAD)
            box.setHeight(_HEAD - 6)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), weekday_short(cell.on))
        for place, cell in enumerate(self._cells):
            self._paint(painter, self._box(place), cell, first=place == 0)

    def _paint(self, painter: QPainter, box: QRectF, cell: Cell, *, first: bool) -> None:
        ink = self._ground(painter, box, cell)
        look = tokens()
        months = first or cell.on.day == 1 or cell.mark is Mark.START
        words = day_month_short(cell.on) if months else str(cell.on.day)
        top = box.adjusted(6, 5, -4, 0)
        painter.setFont(font(Role.COUNT if cell.on == self._today else Role.NUMBER))
        small = look.accent_text if cell.on == self._today and cell.mark is not Mark.DUE else ink
        painter.setPen(QColor(small if cell.mark is not Mark.COUNTED else look.text2))
        if cell.on == self._today:
            words = tr("regulation", "{day} today").format(day=words)
        painter.drawText(top, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), words)
        self._paint_middle(painter, box, cell, ink)

    def _paint_middle(self, painter: QPainter, box: QRectF, cell: Cell, ink: str) -> None:
        room = box.adjusted(2, 18, -2, -3)
        if cell.ordinal is not None:
            painter.setFont(font(Role.DATE))
            painter.setPen(QColor(tokens().accent_text if self._is_today_ring(cell) else ink))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(cell.ordinal))
        elif cell.word:
            painter.setFont(font(Role.BADGE))
            painter.setPen(QColor(tokens().warn.text if cell.mark is Mark.SKIPPED else ink))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), cell.word)

    def _is_today_ring(self, cell: Cell) -> bool:
        return cell.on == self._today and cell.mark in (Mark.COUNTED, Mark.PASSED)

    def _ground(self, painter: QPainter, box: QRectF, cell: Cell) -> str:
        """Paint the ground of a day; the colour of its words."""
        look, radius = tokens(), Size.RADIUS_FIELD
        if cell.mark is Mark.OUTSIDE:
            return look.text3
        if cell.mark is Mark.DUE:
            rounded(painter, box, radius, look.accent)
            return look.on_accent
        if self._is_today_ring(cell):
            rounded(painter, box, radius, look.accent_tint)
            _outline(painter, box, look.focus)
            return look.text
        if cell.mark is Mark.SKIPPED:
            _hatch(painter, box)
            return look.text2
        if cell.mark is Mark.START:
            rounded(painter, box, radius, look.surface)
            _outline(painter, box, look.text2)
            return look.text
        past = cell.on < self._today
        fill = look.calm.tint if past and look.tinted else look.surface
        rounded(painter, box, radius, fill, look.line2 if not past or not look.tinted else None)
        return look.calm.text if past else look.text

    def event(self, event: QEvent) -> bool:
        """The tooltip tells about the day under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = QPointF(event.pos())
            tips = (cell.tip for place, cell in enumerate(self._cells) if self._box(place).contains(spot))
            QToolTip.showText(event.globalPos(), next(tips, ""), self)
            return True
        return super().event(event)


def _outline(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Size.RADIUS_FIELD - 1, Size.RADIUS_FIELD - 1)


def _hatch(painter: QPainter, box: QRectF) -> None:
    """Diagonal lines on a quiet ground: a day off."""
    look = tokens()
    path = QPainterPath()
    path.addRoundedRect(box, Size.RADIUS_FIELD, Size.RADIUS_FIELD)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(box, QBrush(QColor(look.chrome)))
    painter.setPen(QPen(QColor(look.line), 1.4))
    reach = int(box.width() + box.height())
    for offset in range(0, reach, _HATCH):
        start = QPointF(box.left() + offset, box.top())
        painter.drawLine(start, QPointF(start.x() - box.height(), box.bottom()))
    painter.restore()
