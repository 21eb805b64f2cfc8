"""Time stamps added whenever there is a network: after an exchange, and from time to time without one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from program.link import Link
from program.time_authority import HttpTimeAuthority
from ui.page import Host
from ui.seat import Seat

_EVERY_MS = 10 * 60_000


class TimeStamping(QObject):
    """Gives the seat its authority, and lets what waits be stamped."""

    def __init__(self, host: Host, seat: Seat, link: Link, parent: QObject) -> None:
        super().__init__(parent)
        seat.time_authority = HttpTimeAuthority()
        self._host, self._seat = host, seat
        self._stamper: QObject | None = None
        link.synced.connect(self.stamp)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.stamp)
        self._timer.start()

    def stop(self) -> None:
        """Look no more: the data may be put away or replaced after the window was closed."""
        self._timer.stop()

    def stamp(self) -> None:
        """Stamp what waits; does nothing where the office has set no authority."""
        if not self._seat.settings.get("time_stamp_authority"):
            return
        # The letters' part of the window, which the start must not wait for.
        from ui.letters.time_stamper import TimeStamper

        if not isinstance(self._stamper, TimeStamper):
            self._stamper = TimeStamper(self._host, self._seat, self)
        self._stamper.stamp_waiting()
