"""The day in front, and whose receptions."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QWidget

from services.receptions import officials
from ui.seat import Seat
from ui.widgets.choices import ComboBox
from ui.widgets.date_edits import DateEntry
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import row
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate


class DayBar(Retranslating, QWidget):
    """Day before, day, day after, official.

    Signals:
        changed: another day or another official.
    """

    changed = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.before, self.after = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.entry, self.people = DateEntry(), ComboBox()
        line = row(self.before, self.entry, self.after, self.people, gap=4)
        line.setStretch(3, 1)
        line.setContentsMargins(12, 0, 14, 4)
        self.setLayout(line)
        self.show_day(seat.desk.today())
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.entry.dateChanged.connect(lambda _: self.changed.emit())
        self.people.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the bar, and who receives."""
        self.before.set_name(_tr("reception", "The day before"))
        self.after.set_name(_tr("reception", "The day after"))
        self.entry.setAccessibleName(_tr("reception", "Day"))
        self.people.setAccessibleName(_tr("reception", "Received by"))
        found = [(one.short, one.id) for one in officials(self._seat.desk)]
        self.people.blockSignals(True)
        self.people.offer([(_tr("reception", "everybody who receives"), ""), *found])
        self.people.blockSignals(False)

    def day(self) -> date:
        """The day in front."""
        day = self.entry.date()
        return date(day.year(), day.month(), day.day())

    def official(self) -> str:
        """Whose list is in front; empty for everybody's."""
        return str(self.people.currentData() or "")

    def show_day(self, day: date) -> None:
        """Go to a day without telling."""
        self.entry.blockSignals(True)
        self.entry.setDate(QDate(day.year, day.month, day.day))
        self.entry.blockSignals(False)

    def step(self, days: int) -> None:
        """Go some days on or back."""
        self.show_day(self.day() + timedelta(days=days))
        self.changed.emit()
