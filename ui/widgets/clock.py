"""The clock of an appeal: the ring with the days left, and the strip of days.

The days come from the domain as they were counted; nothing here counts a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme import Role, State, font, tokens
from ui.widgets.themed import follow_theme, rounded


class DayMark(StrEnum):
    """What a day is in a term."""

    START = "start"
    COUNTED = "counted"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    PAUSED = "paused"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class StripDay:
    """One day of the strip: its mark, and the sentence of its tooltip."""

    on: date
    mark: DayMark
    why: str = ""


class Ring(QWidget):
    """The days left in a ring that shows the left part of the term."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 46) -> None:
        super().__init__(parent)
        self._side = side
        self._words = ""
        self._left = 0.0
        self._state = State.IN_TIME
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_term(self, words: str, left: float, state: State, sentence: str) -> None:
        """``words`` inside, ``left`` part of the term 0 to 1, ``sentence`` for readers."""
        self._words, self._left, self._state = words, max(0.0, min(1.0, left)), state
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """The ring."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """The ring."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Trough, arc, number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens()
        ink = look.ink(self._state)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(QPen(QColor(look.line2), 3.5))
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(ink.shape), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(box, 90 * 16, -round(self._left * 360 * 16))
        painter.setFont(font(Role.DATE if len(self._words) < 3 else Role.LABEL))
        painter.setPen(QColor(ink.text))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._words)


_STEP = 16
_WEEK_STEP = 22
_HEIGHT = 22
_WEEKS_FROM = 45


class DayStrip(QWidget):
    """The row of days of a term: bar = day 0, filled = counted, ring = today, tall block = due.

    Over 45 days it shows weeks. The accessible name is the sentence that explains the date.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[StripDay, ...] = ()
        self._today = date.min
        self._cells: list[tuple[QRectF, tuple[StripDay, ...]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_days(self, days: Sequence[StripDay], today: date, sentence: str) -> None:
        """The days in order; ``sentence`` is what a screen reader says."""
        self._days, self._today = tuple(days), today
        self._cells = self._placed()
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    @property
    def in_weeks(self) -> bool:
        """Whether the term is so long that a cell is a week."""
        return len(self._days) > _WEEKS_FROM

    def _placed(self) -> list[tuple[QRectF, tuple[StripDay, ...]]]:
        if self.in_weeks:
            weeks = [tuple(days) for _, days in groupby(self._days, lambda day: day.on.isocalendar()[:2])]
            return [
                (QRectF(place * _WEEK_STEP, 0, _WEEK_STEP, _HEIGHT), week) for place, week in enumerate(weeks)
            ]
        return [(QRectF(place * _STEP, 0, _STEP, _HEIGHT), (day,)) for place, day in enumerate(self._days)]

    def sizeHint(self) -> QSize:
        """All cells; the widget is clipped, never squeezed."""
        return QSize(int(self._cells[-1][0].right()) if self._cells else _STEP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A strip longer than its sheet is cut at the right; the sentence beside it is whole."""
        return QSize(min(self.sizeHint().width(), 10 * _STEP), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Every cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell, days in self._cells:
            self._paint_week(painter, cell, days) if self.in_weeks else self._paint_day(
                painter, cell, days[0]
            )

    def event(self, event: QEvent) -> bool:
        """The tooltip tells about the day under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            found = next((days for cell, days in self._cells if cell.contains(place)), ())
            words = "\n".join(day.why for day in found if day.why)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: StripDay) -> None:
        look = tokens()
        middle = cell.center()
        if day.mark is DayMark.START:
            rounded(painter, QRectF(middle.x() - 1.5, 4, 3, _HEIGHT - 8), 1.5, look.text3)
        elif day.mark is DayMark.DUE:
            rounded(painter, QRectF(middle.x() - 7, 3, 14, _HEIGHT - 6), 3, look.accent)
        elif day.mark is DayMark.COUNTED:
            self._paint_counted(painter, middle, day.on)
        elif day.mark is DayMark.PAUSED:
            _bars(painter, middle, look.paused.shape)
        else:
            _skipped(painter, middle, holiday=day.mark is DayMark.HOLIDAY)
        if day.on == self._today and day.mark not in (DayMark.COUNTED, DayMark.DUE):
            _today_ring(painter, middle)

    def _paint_counted(self, painter: QPainter, middle: QPointF, on: date) -> None:
        look = tokens()
        box = QRectF(middle.x() - 6, middle.y() - 5, 12, 10)
        if on == self._today:
            _today_ring(painter, middle)
        elif on < self._today:
            rounded(painter, box, 3, look.calm.shape)
        else:
            rounded(painter, box, 3, None, look.calm.shape)

    def _paint_week(self, painter: QPainter, cell: QRectF, week: tuple[StripDay, ...]) -> None:
        look = tokens()
        box = QRectF(cell.left() + 2, 5, _WEEK_STEP - 4, _HEIGHT - 10)
        due = any(day.mark is DayMark.DUE for day in week)
        past = week[-1].on < self._today
        now = week[0].on <= self._today <= week[-1].on
        if due:
            rounded(painter, box.adjusted(0, -2, 0, 2), 3, look.accent)
        else:
            rounded(painter, box, 3, look.calm.shape if past else None, look.calm.shape)
        if now:
            painter.setPen(QPen(QColor(look.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)


def _today_ring(painter: QPainter, middle: QPointF) -> None:
    look = tokens()
    painter.setPen(QPen(QColor(look.focus), 2))
    painter.setBrush(QColor(look.accent_tint))
    painter.drawRoundedRect(QRectF(middle.x() - 6, middle.y() - 6.5, 12, 13), 3, 3)


def _skipped(painter: QPainter, middle: QPointF, *, holiday: bool) -> None:
    look = tokens()
    if not holiday:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.disabled))
        painter.drawEllipse(middle, 1.3, 1.3)
        return
    painter.setPen(QPen(QColor(look.text2), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle + QPointF(-3.5, -3.5), middle + QPointF(3.5, 3.5))
    painter.drawLine(middle + QPointF(-3.5, 3.5), middle + QPointF(3.5, -3.5))


def _bars(painter: QPainter, middle: QPointF, ink: str) -> None:
    painter.setPen(QPen(QColor(ink), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for across in (-2.5, 2.5):
        painter.drawLine(middle + QPointF(across, -3.5), middle + QPointF(across, 3.5))


def strip_width(days: int) -> int:
    """Width of a strip of so many days, for layouts that decide between strip and sentence."""
    return days * _STEP if days <= _WEEKS_FROM else (days // 7 + 2) * _WEEK_STEP
