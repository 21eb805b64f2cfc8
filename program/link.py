"""The link of a session to its centre: begun after the first paint, stopped when the window closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from domain.changes import Changes
from ui.gathering import Gathering
from ui.seat import Seat
from ui.shell.status_bar import SyncView

if TYPE_CHECKING:
    from services.sync_status import SyncSummary


class Link(QObject):
    """Runs the exchange in its thread and remembers since when the centre can't be reached.

    Signals:
        heard: news of the connection, from the thread that synchronises.
        synced: an exchange went through.
    """

    heard = Signal(object)
    synced = Signal()

    def __init__(self, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._offline_since: datetime | None = None
        self._stop: Callable[[], None] | None = None
        self._ended: Callable[[float], bool] = lambda seconds: True
        self._tell_rest: Callable[[], None] = lambda: None
        self.heard.connect(self._take_news)

    def begin(self, publish: Callable[[Changes], None]) -> None:
        """Start the exchange if this computer is connected to a centre."""
        # Imports the network's libraries: only after the window has been painted.
        from program.network_watch import NetworkWatch
        from program.syncing import Synchroniser, is_enrolled, make_worker

        seat = self._seat
        if not is_enrolled(seat.office):
            return
        who = lambda: seat.desk.person.id  # noqa: E731 - whoever sits here at the time
        gathering = Gathering(publish, self)
        self._tell_rest = gathering.tell_now
        worker = make_worker(seat.office, who, changed=gathering.hear, news=self.heard.emit)
        seat.syncer = Synchroniser(seat.office, worker, who)
        self._stop, self._ended = worker.stop, worker.ended
        self.network = NetworkWatch(self)
        self.network.up.connect(worker.wake)
        self.network.begin()
        worker.start()

    def stop(self) -> None:
        """End the exchange and wait for its thread."""
        if self._stop is not None:
            self._stop()

    def ended(self, seconds: float) -> bool:
        """After ``stop``: whether its threads have let go of disk and network within so many seconds."""
        return self._ended(seconds)

    def view(self, summary: SyncSummary) -> SyncView:
        """What the status bar shows, in the workplace's wall time."""
        zone = self._seat.office.workstation.zone
        return SyncView(
            now=self._seat.desk.now().replace(tzinfo=None),
            unsent=summary.unsent,
            last=_wall(summary.last, zone),
            offline_since=_wall(self._offline_since, zone),
            decisions=summary.conflicts + summary.problems,
            alone=not summary.enrolled,
        )

    def _take_news(self, news: object) -> None:
        state, at = getattr(news, "state", ""), getattr(news, "at", None)
        if state == "offline":
            self._offline_since = self._offline_since or at
        elif state == "synced":
            self._tell_rest()
            self._offline_since = None
            self.synced.emit()


def _wall(moment: datetime | None, zone: tzinfo) -> datetime | None:
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(zone).replace(tzinfo=None)
