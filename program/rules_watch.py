"""Rules that change while the program is in use, or changed while it was closed."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.seat import Seat
from ui.shell.window import MainWindow

_PATIENCE = 5_000
"""Rules may have changed while the program was closed: looked for when the start is over."""


class RulesWatch(QObject):
    """Offers a recount when one is due: after the start, and after every change of the rules."""

    def __init__(self, window: MainWindow, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._seat = seat
        window.notice.acted.connect(self._show_recount)

    def begin(self) -> None:
        """Look once the start is over."""
        QTimer.singleShot(_PATIENCE, self, self.start_is_over)

    def start_is_over(self) -> None:
        """Set apart what stays for good, and look whether the rules have changed meanwhile.

        A full collection walks every object; walking those of the start held the window for 80 ms.
        """
        gc.freeze()
        self.offer()

    def offer(self) -> None:
        """Say that a recount is due, if it is."""
        from ui.regulation.recount_run import RecountOffer

        offer = RecountOffer(self._window, self._seat(), self)
        notice = self._window.notice
        offer.offered.connect(lambda words, detail, deed: notice.say(words, detail, action=deed))
        offer.look()

    def _show_recount(self) -> None:
        self._window.notice.hide()
        self._window.open_page("recount")
