"""Work that takes seconds and that neither lists nor typing must wait for: a thread for each piece."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

from domain.errors import OtklikError


class Aside(QObject):
    """Does one piece of work and tells the window; ``done`` and ``failed`` arrive on its thread."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self, parent: QObject, *, then: Callable[[Any], object], failed: Callable[[OtklikError], object]
    ) -> None:
        super().__init__(parent)
        self.done.connect(then)
        self.failed.connect(failed)
        for end in (self.done, self.failed):
            end.connect(lambda _: self.deleteLater())

    def begin(self, work: Callable[[], object]) -> None:
        """Start; ``work`` must not use the database."""
        Thread(target=self._live, args=(work,), name="aside", daemon=True).start()

    def _live(self, work: Callable[[], object]) -> None:
        try:
            found = work()
        except OtklikError as error:
            self.failed.emit(error)
        else:
            self.done.emit(found)
