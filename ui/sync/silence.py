"""On the first screen: the centre hasn't been reached for days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from services.sync_status import SyncSummary, days_of_silence, sync_summary
from ui.page import Host
from ui.seat import Seat

DAYS = 2
_LOOKS = 3_600_000


class Silence(QObject):
    """Looks every hour; each day of silence is told once.

    Signals:
        reminded: sentence, what it means, the word on the button, the page and its argument.
    """

    reminded = Signal(str, str, str, str, object)

    def __init__(self, host: Host, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._told = 0
        self._timer = QTimer(self, interval=_LOOKS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now and every hour."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Ask in the background."""
        store = self._seat().desk.store
        self._host.work.query(lambda: sync_summary(store), then=self._tell, latest="sync.silence", owner=self)

    def _tell(self, summary: SyncSummary) -> None:
        days = days_of_silence(summary, self._seat().desk.now())
        if days >= DAYS and days != self._told:
            self._told = days
            self.reminded.emit(*words_of_silence(days, summary), "sync", None)


def words_of_silence(days: int, summary: SyncSummary) -> tuple[str, str, str]:
    """The sentence, what waits, and the word on the button."""
    tr = QCoreApplication.translate
    waiting = tr("sync", "%n record(s) wait to be sent.", "", summary.unsent) if summary.unsent else ""
    return tr("sync", "%n day(s) without an exchange with the centre", "", days), waiting, tr("sync", "Show")
