"""Work off the window's thread: one thread for commands, one for queries, results come back.

A screen never blocks: it hands over a function and says what to do with the result. Commands
run one after another in the order they were given; queries may be overtaken by newer ones of
the same ``latest`` key, and then neither run in vain nor deliver.

Failures: an ``OtklikError`` goes to ``failed`` (or to the signal ``refused``); anything else
is a bug of ours and goes to ``sys.excepthook``, that is to the crash dialog and the log.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from domain.changes import Changes
from domain.errors import OtklikError

T = TypeVar("T")
_JOIN_SECONDS = 10.0
_PAINTED_MS = 20
"""Between the last answer and what comes after it: long enough to paint a list."""
_TURN_S = 0.0005
"""How long a background thread keeps the interpreter when the window asks for it.

Drawing one page takes it back some dozens of times; with the interpreter's own 5 ms a long list
that is read meanwhile would hold the window for a quarter of a second.
"""


class _Job(NamedTuple):
    """One piece of work; ``Any`` because jobs of many result types share a queue."""

    run: Callable[[], Any]
    then: Callable[[Any], None] | None = None
    failed: Callable[[OtklikError], None] | None = None
    owner: QObject | None = None
    latest: str | None = None
    turn: int = 0
    command: bool = False

    @property
    def is_query(self) -> bool:
        """Whether somebody waits for what it reads."""
        return not self.command and self.then is not None


class _Lane:
    """A thread that runs jobs in order; ``opened`` and ``closed`` run inside it at both ends."""

    def __init__(self, name: str, opened: Callable[[], None], closed: Callable[[], None]) -> None:
        self.jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._opened = opened
        self._closed = closed
        self._thread = Thread(target=self._live, name=name, daemon=True)
        self.deliver: Callable[[_Job, Any, BaseException | None], None] = lambda *_: None
        self.wanted: Callable[[_Job], bool] = lambda _: True

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.jobs.put(None)
        self._thread.join(_JOIN_SECONDS)

    def _live(self) -> None:
        self._run(_Job(self._opened))
        try:
            while (job := self.jobs.get()) is not None:
                self._run(job)
        finally:
            self._closed()

    def _run(self, job: _Job) -> None:
        try:
            result = job.run() if self.wanted(job) else None
        except Exception as error:  # handed to the window's thread, see Work._finish
            self.deliver(job, None, error)
        else:
            self.deliver(job, result, None)


def _nothing() -> None:
    """Default for the two ends of a thread's life."""


class Work(QObject):
    """The two background threads of the window.

    Signals:
        changed: ``Changes`` of a committed act; open screens decide whether to refresh.
        refused: an ``OtklikError`` nobody else handled.
        busy: whether a command is under way.
    """

    changed = Signal(object)
    refused = Signal(object)
    busy = Signal(bool)
    _finished = Signal(object, object, object)
    _arrived = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        opened: Callable[[], None] = _nothing,
        closed: Callable[[], None] = _nothing,
    ) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        self._commands = _Lane("commands", opened, closed)
        self._queries = _Lane("queries", opened, closed)
        self._turns: dict[str, int] = {}
        self._pending = 0
        self._reading = 0
        self._later: list[tuple[Callable[[], object], QObject]] = []
        self._painted = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._painted.timeout.connect(self._go_on)
        self._stopped = False
        self._finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._arrived.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        for lane in (self._commands, self._queries):
            lane.deliver = self._finished.emit
            lane.wanted = self._wanted
            lane.start()

    def query(
        self,
        fn: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[OtklikError], None] | None = None,
        latest: str | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Read in the background; ``then`` gets the result on the window's thread.

        ``latest``: only the newest query of this key delivers. ``owner``: nothing is delivered
        once this object is gone.
        """
        self._reading += 1
        self._put(self._queries, _Job(fn, then, failed, owner, latest, self._turn(latest)))

    def later(self, fn: Callable[[], object], owner: QObject) -> None:
        """Run ``fn`` on the window's thread once nothing is being read and what was read is painted.

        For what a person does not wait for: it must not stand before the rows that they wait for,
        however slow the computer is.
        """
        self._later.append((fn, owner))
        if not self._reading:
            self._painted.start()

    def do(
        self,
        fn: Callable[[], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[OtklikError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Write in the background, in the order of the calls."""
        self._pending += 1
        if self._pending == 1:
            self.busy.emit(True)
        self._put(self._commands, _Job(fn, then, failed, owner, command=True))

    def publish(self, changes: Changes) -> None:
        """Tell the open screens what changed; callable from any thread."""
        self._arrived.emit(changes)

    def drop(self, latest: str) -> None:
        """Forget the running queries of a key: their results are stale."""
        self._turn(latest)

    def stop(self) -> None:
        """Finish what was given, then end both threads. Safe to call twice."""
        if self._stopped:
            return
        self._stopped = True
        self._turns = {key: turn + 1 for key, turn in self._turns.items()}
        self._queries.stop()
        self._commands.stop()

    def idle(self, seconds: float = 5.0) -> bool:
        """Wait until both threads have run what they were given; for tests and for closing."""
        marks = [Event(), Event()]
        for lane, mark in zip((self._commands, self._queries), marks, strict=True):
            lane.jobs.put(_Job(mark.set))
        return all(mark.wait(seconds) for mark in marks)

    def _turn(self, latest: str | None) -> int:
        if latest is None:
            return 0
        self._turns[latest] = self._turns.get(latest, 0) + 1
        return self._turns[latest]

    def _wanted(self, job: _Job) -> bool:
        return job.latest is None or self._turns.get(job.latest) == job.turn

    def _put(self, lane: _Lane, job: _Job) -> None:
        if not self._stopped:
            lane.jobs.put(job)

    @Slot(object)
    def _announce(self, changes: Changes) -> None:
        self.changed.emit(changes)

    @Slot(object, object, object)
    def _finish(self, job: _Job, result: object, error: Exception | None) -> None:
        try:
            self._give(job, result, error)
        finally:
            if job.is_query:
                self._count_reading_down()

    def _give(self, job: _Job, result: object, error: Exception | None) -> None:
        if job.command:
            self._count_down()
        if not self._wanted(job) or (job.owner is not None and not isValid(job.owner)):
            return
        if error is not None:
            self._fail(job, error)
        elif job.then is not None:
            job.then(result)

    def _count_reading_down(self) -> None:
        self._reading -= 1
        if not self._reading and self._later:
            self._painted.start()

    def _go_on(self) -> None:
        if self._reading:
            return  # asked meanwhile; the last answer begins the wait again
        waiting, self._later = self._later, []
        for fn, owner in waiting:
            if isValid(owner):
                fn()

    def _count_down(self) -> None:
        self._pending -= 1
        if self._pending == 0:
            self.busy.emit(False)

    def _fail(self, job: _Job, error: Exception) -> None:
        if not isinstance(error, OtklikError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.refused.emit(error)
