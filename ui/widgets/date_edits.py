"""Fields for a date and for a time of the day; loaded by the first page that has one."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPointF, QSize, Qt, QTime
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QTimeEdit, QWidget

from ui.theme import pixmap, tokens
from ui.theme.tokens import Size
from ui.widgets.edits import dress
from ui.widgets.themed import Retranslating
from ui.wording.dates import numeric_pattern


class DateEntry(Retranslating, QDateEdit):
    """A date, typed or chosen from the month (F4 or Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setCalendarPopup(True)
        self.setDate(QDate(2026, 1, 1))
        self.retranslate()

    def retranslate(self) -> None:
        """Order of the figures and names of the months in the language that is on."""
        self.setLocale(QLocale())
        self.setDisplayFormat(numeric_pattern())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the calendar at its right."""
        super().paintEvent(event)
        place = QPointF(self.width() - Size.ICON - 10, (self.height() - Size.ICON) / 2)
        drawn = pixmap("calendar-days", tokens().text2, Size.ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(place, drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 opens the month, as it opens a list elsewhere."""
        if event.key() == Qt.Key.Key_F4:
            event = QKeyEvent(event.type(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The date, the icon, the frame."""
        return super().sizeHint().expandedTo(QSize(0, Size.FIELD)) + QSize(Size.ICON, 0)


class TimeEntry(QTimeEdit):
    """A time of the day in hours and minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self)
        self.setDisplayFormat("HH:mm")
        self.setTime(QTime(9, 0))
        self.lineEdit().setTextMargins(9, 0, 0, 0)  # the sheet's padding does not reach a spin box

    def sizeHint(self) -> QSize:
        """At least the field's height."""
        return super().sizeHint().expandedTo(QSize(0, Size.FIELD))
