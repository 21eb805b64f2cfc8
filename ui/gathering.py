"""News of the exchange, gathered: thousands of records come page by page, several in a second.

The first news is told at once; a screen that reads itself again at every page would be busy with
nothing else, and what is read in the background meanwhile takes the interpreter from the window.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from domain.changes import Changes

_TOGETHER_MS = 300
"""How long further news is gathered: a change made elsewhere is still here within a second."""


class Gathering(QObject):
    """Passes news on, what follows closely as one piece; heard from any thread, told on the window's."""

    _heard = Signal(object)

    def __init__(self, tell: Callable[[Changes], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._kept = Changes()
        self._pause = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._pause.timeout.connect(self.tell_now)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hear(self, changes: Changes) -> None:
        """Pass this on now or, if something was told a moment ago, soon; callable from any thread."""
        self._heard.emit(changes)

    def tell_now(self) -> None:
        """Tell what is gathered without waiting longer."""
        if self._kept.touched:
            told, self._kept = self._kept, Changes()
            self._pause.start()
            self._tell(told)

    def _take(self, changes: Changes) -> None:
        self._kept = self._kept.together(changes)
        if not self._pause.isActive():
            self.tell_now()
