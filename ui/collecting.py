"""Python's garbage collector on the window's own thread, and on no other.

Left to itself it runs in whatever thread happens to make an object. Parts of a closed dialog that
refer to one another would then be taken apart by the thread of the exchange, which Qt forbids.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 500
_YOUNG = 5_000
"""New objects from which on a look pays; few of them, so that it takes a millisecond."""
_MIDDLE = 10
"""Looks at new objects to one at those that outlived them."""
_AWAY, _EVER = 5, 200
"""Such looks to a full one: while the person is in another program, and without waiting for that."""


class Collecting(QObject):
    """Collects for as long as its parent lives, in short pieces; a full look waits for a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Take over from Python, which would collect on any thread."""
        gc.disable()
        self._timer.start()

    def look(self) -> None:
        """Collect what is worth it now."""
        young, middle, old = gc.get_count()
        away = QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        if old > (_AWAY if away else _EVER):
            gc.collect(2)
        elif young > _YOUNG:
            gc.collect(1 if middle > _MIDDLE else 0)
