"""Backups by themselves: soon after the start, then daily while the program is open."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from domain.errors import OtklikError
from services.desk import Desk
from services.office import Office
from ui.work import Work

_AFTER_START = 20_000
_LOOK_EVERY = 3_600_000

log = logging.getLogger("otklik.program")


class Keeper(QObject):
    """Looks whether a backup is due, and makes it in a thread of its own beside the work."""

    def __init__(
        self,
        office: Office,
        desk: Callable[[], Desk],
        refused: Callable[[OtklikError], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._desk = desk
        self._refused = refused
        self._work: Work | None = None
        self._soon = QTimer(self, interval=_AFTER_START, singleShot=True)
        self._soon.timeout.connect(lambda: self.look("at_start"))
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(lambda: self.look("daily"))

    def begin(self) -> None:
        """Begin to look, where the data are real."""
        if self._office.paths.locked:
            self._soon.start()
            self._timer.start()

    def look(self, reason: str) -> None:
        """Make a backup if the last one is too old; a failure is told, the work goes on."""
        if self._work is None:
            store = self._office.store
            self._work = Work(self, opened=store.bind, closed=store.close)
        office, desk = self._office, self._desk()

        def keep() -> None:
            from services.protection.backups import back_up, is_due

            if is_due(desk, office.paths, reason):
                back_up(desk, office.paths, office.ring, reason=reason)

        self._work.query(keep, then=lambda _: None, failed=self._failed, latest="backup", owner=self)

    def stop(self) -> None:
        """Let a backup that is being made end, and begin no other."""
        self._soon.stop()
        self._timer.stop()
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _failed(self, error: OtklikError) -> None:
        log.error("a backup failed: %s", error)
        self._refused(error)
