"""The real window on a generated laptop, and a watch over how long it cannot act."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from program.session import Session
from services.office import Office
from ui.translators import Translators

TICK_MS = 5
PATIENCE_S = 60.0


@contextmanager
def million_window(office: Office, translators: Translators) -> Iterator[Session]:
    """The window of a coordinator, shown and settled."""
    session = Session(office, translators, language="ru", online=False)
    session.sit_down("e-omarova")
    session.window.resize(1366, 768)
    session.show()
    session.window.open_page("journal")
    settle(session)
    try:
        yield session
    finally:
        session.window.close()


def settle(session: Session, *, rest_s: float = 0.1) -> None:
    """Let the window act until what was asked for in the background has come; never stops it."""
    for _ in range(4):
        asked = time.perf_counter()
        come: list[object] = []
        session.work.query(lambda: None, then=come.append)
        until(lambda since=asked, told=come: told and time.perf_counter() - since > rest_s)  # type: ignore[misc]


def until(true: Callable[[], object]) -> None:
    """Let the window act until something holds.

    Raises:
        TimeoutError: it never did.
    """
    began = time.perf_counter()
    # The loop sleeps until something happens, as a program's does; this wakes it to look again.
    waking = QTimer(interval=TICK_MS)
    waking.start()
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - began > PATIENCE_S:
            raise TimeoutError("the window never came so far")


class Watch:
    """Notes the longest time in which a timer of the window could not fire."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def milliseconds(self) -> float:
        """Stop, and the longest wait."""
        self._timer.stop()
        return self.longest * 1e3
