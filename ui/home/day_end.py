"""The reminder of the last hour: what came in today and is not registered, or not handed over yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from services.journal_filter import JournalFilter
from services.registration_watch import DayEnd, day_end
from ui.page import Host
from ui.seat import Seat

_LOOKS = 5 * 60_000
"""Five minutes: the reminder has an hour, and looking costs a query."""


class DayEndReminder(QObject):
    """Looks in the background and speaks once a day.

    Signals:
        reminded: sentence, what it means, the word on the button, and the list that it opens.
    """

    reminded = Signal(str, str, str, object)

    def __init__(self, host: Host, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._seat = seat
        self._spoken_on: date | None = None
        self._timer = QTimer(self, interval=_LOOKS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and every few minutes."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask whether something is left; nothing is said twice on one day."""
        desk = self._seat().desk
        if self._spoken_on != desk.today():
            self._host.work.query(lambda: day_end(desk), then=self._say, latest="day.end", owner=self)

    def _say(self, left: DayEnd | None) -> None:
        if left is None:
            return
        self._spoken_on = left.closes_at.date()
        tr = QCoreApplication.translate
        waiting = left.unregistered or left.undirected
        words = (
            tr("home", "%n appeal(s) to register today", "", waiting)
            if left.unregistered
            else tr("home", "%n appeal(s) to hand over today", "", waiting)
        )
        detail = tr("home", "This place closes at {time}; the regulation counts the day of receipt.")
        wanted = JournalFilter(unregistered=True) if left.unregistered else JournalFilter(undirected=True)
        self.reminded.emit(words, detail.format(time=f"{left.closes_at:%H:%M}"), tr("home", "Show"), wanted)
