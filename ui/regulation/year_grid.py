"""A year as twelve small months: days off, moved days, what the administrator declared.

The grid is one control: arrows go from day to day, Space or a click declares the day otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from domain.calendar_days import DayKind, DayReason
from ui.regulation.words import reason_words
from ui.theme import Role, font, tokens
from ui.widgets.themed import follow_theme, inner_ring, rounded
from ui.wording.dates import month_name, weekday_day_month, weekday_short

_ROW = 19
_HEAD = 44
_GAP = 10
_LEAST = 7 * 19
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_DECLARED = frozenset({DayKind.DECLARED_OFF, DayKind.DECLARED_WORKING})
_SPECIAL = frozenset({DayKind.HOLIDAY, DayKind.IN_LIEU, DayKind.MOVED_OFF, DayKind.DECLARED_OFF})


class YearGrid(QWidget):
    """Twelve months; a day off has a tint, a declared one an outline, a worked weekend a bar.

    Signals:
        toggled: the person wants this day the other way.
        moved: the person is at another day.
    """

    toggled = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Mapping[date, DayReason] = {}
        self._year = 1
        self._today = date.min
        self.current = date.min
        self.allowed = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def show_year(self, days: Sequence[tuple[date, DayReason]], today: date) -> None:
        """The days of a year with their reasons."""
        self._days, self._today = dict(days), today
        self._year = days[0][0].year
        if self.current.year != self._year:
            self.current = today if today.year == self._year else date(self._year, 1, 1)
        self._describe()
        self.updateGeometry()
        self.update()

    def reason(self, day: date) -> DayReason | None:
        """Why a day is worked or off."""
        return self._days.get(day)

    def go_to(self, day: date) -> None:
        """Stand at another day of the year."""
        if day in self._days and day != self.current:
            self.current = day
            self._describe()
            self.moved.emit(day)
            self.update()

    def _describe(self) -> None:
        reason = self._days.get(self.current)
        words = f": {reason_words(reason)}" if reason else ""
        self.setAccessibleName(f"{weekday_day_month(self.current)} {self.current.year}{words}")

    def _columns(self, width: int) -> int:
        return max(1, min(4, (width + _GAP) // (_LEAST + _GAP)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the rows of months are at this width."""
        super().resizeEvent(event)
        rows = -(-12 // self._columns(self.width()))
        self.setFixedHeight(rows * (_HEAD + 6 * _ROW + _GAP))

    def sizeHint(self) -> QSize:
        """Four months beside each other."""
        width = 4 * (_LEAST + 30) + 3 * _GAP
        return QSize(width, 3 * (_HEAD + 6 * _ROW + _GAP))

    def minimumSizeHint(self) -> QSize:
        """Two months beside each other."""
        return QSize(2 * _LEAST + _GAP, 200)

    def _month_box(self, month: int) -> QRectF:
        columns = self._columns(self.width())
        width = (self.width() - (columns - 1) * _GAP) / columns
        row, column = divmod(month - 1, columns)
        top = row * (_HEAD + 6 * _ROW + _GAP)
        return QRectF(column * (width + _GAP), top, width, _HEAD + 6 * _ROW)

    def box_of(self, day: date) -> QRectF:
        """Where a day is painted."""
        month = self._month_box(day.month)
        first = date(day.year, day.month, 1)
        week, weekday = divmod(first.weekday() + day.day - 1, 7)
        width = month.width() / 7
        return QRectF(month.left() + weekday * width, month.top() + _HEAD + week * _ROW, width, _ROW)

    def _day_at(self, spot: QPointF) -> date | None:
        return next((day for day in self._days if self.box_of(day).contains(spot)), None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Months with their weekdays and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, 13):
            self._paint_head(painter, date(self._year, month, 1))
        for day, reason in self._days.items():
            self._paint_day(painter, day, reason)
        if self.hasFocus() and self.current in self._days:
            inner_ring(painter, self.box_of(self.current).adjusted(1, 0, -1, 0), 4)

    def _paint_head(self, painter: QPainter, first: date) -> None:
        look, box = tokens(), self._month_box(first.month)
        painter.setFont(font(Role.LABEL))
        painter.setPen(QColor(look.text))
        place = QRectF(box.left() + 4, box.top(), box.width(), 22)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), month_name(first))
        painter.setFont(font(Role.CAP))
        painter.setPen(QColor(look.text3))
        monday, width = first - timedelta(days=first.weekday()), box.width() / 7
        for offset in range(7):
            cell = QRectF(box.left() + offset * width, box.top() + 24, width, 16)
            words = weekday_short(monday + timedelta(days=offset))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_day(self, painter: QPainter, day: date, reason: DayReason) -> None:
        look = tokens()
        box = self.box_of(day).adjusted(1.5, 1, -1.5, -1)
        ink, bold = look.text, False
        if reason.kind in _SPECIAL:
            rounded(painter, box, 4, look.warn.tint if look.tinted else None, look.warn.shape)
            ink, bold = look.warn.text, True
        elif reason.kind is DayKind.WEEKEND:
            rounded(painter, box, 4, look.hover)
            ink = look.text2
        elif reason.kind is not DayKind.WORKING:
            rounded(painter, box, 4, look.calm.tint, look.calm.shape)
            ink, bold = look.calm.text, True
        if reason.kind in _DECLARED:
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font(Role.COUNT if bold or day == self._today else Role.NUMBER))
        painter.setPen(QColor(look.accent_text if day == self._today else ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        if day == self._today:
            painter.fillRect(QRectF(box.center().x() - 5, box.bottom() - 2.5, 10, 1.5), QColor(look.accent))

    def event(self, event: QEvent) -> bool:
        """The tooltip tells why the day is worked or off."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            words = f"{weekday_day_month(day)}: {reason_words(self._days[day])}" if day else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the day; on the day one stands at, it declares it otherwise."""
        day = self._day_at(event.position())
        if day is None:
            return
        again = day == self.current and self.hasFocus()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(day)
        if again and self.allowed:
            self.toggled.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Space declares, Home and End go to the ends of the year."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go_to(self.current + timedelta(days=_STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self.go_to(date(self._year, 1, 1))
        elif key == Qt.Key.Key_End:
            self.go_to(date(self._year, 12, 31))
        elif key == Qt.Key.Key_Space and self.allowed:
            self.toggled.emit(self.current)
        else:
            super().keyPressEvent(event)
