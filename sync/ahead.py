"""Calls under way while the laptop goes on: exchanges ahead of the work they are needed for.

The server judges a batch, or packs a page, while the laptop reads the next batch or applies the
last page. Calls follow one another in the order in which they were begun, and touch nothing
but the network: what they need of the disk is read before.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Protocol

Call = Callable[[], dict[str, Any]]
Waiting = Callable[[], dict[str, Any]]
"""Gives what the call gave, or raises what it raised; again and again."""


class Ahead(Protocol):
    """Sets calls going."""

    def begin(self, call: Call) -> Waiting:
        """Have the call made after those begun before; what came of it is waited for later."""
        ...

    def close(self) -> None:
        """Make no further call."""
        ...


class _Outcome:
    """What a call gave or raised."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._given: dict[str, Any] = {}
        self._raised: BaseException | None = None
        self._over = threading.Event()

    def make(self) -> None:
        """Make the call."""
        try:
            self._given = self._call()
        except BaseException as error:
            # Raised again where it is waited for.
            self._raised = error
        self._over.set()

    @property
    def is_fatal(self) -> bool:
        """Whether it ended as nothing else may go on after: the program is being stopped."""
        return self._raised is not None and not isinstance(self._raised, Exception)

    def tell(self) -> dict[str, Any]:
        """Wait for the call's end and tell what came of it."""
        self._over.wait()
        if self._raised is not None:
            raise self._raised
        return self._given


class AtOnce:
    """Makes each call when it is begun: for tests that must come out the same each time."""

    def begin(self, call: Call) -> Waiting:
        """Make the call; what came of it is told when it is waited for."""
        outcome = _Outcome(call)
        outcome.make()
        if outcome.is_fatal:
            outcome.tell()
        return outcome.tell

    def close(self) -> None:
        """Nothing is kept."""


class Beside:
    """Makes the calls on one thread beside the one that works."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[_Outcome | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def begin(self, call: Call) -> Waiting:
        """Have the call made by the thread, which begins with the first one."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="otklik-sync-ahead", daemon=True)
            self._thread.start()
        outcome = _Outcome(call)
        self._calls.put(outcome)
        return outcome.tell

    def close(self) -> None:
        """End the thread after the calls that were begun."""
        if self._thread is not None:
            self._calls.put(None)
            self._thread = None

    def _run(self) -> None:
        while (outcome := self._calls.get()) is not None:
            outcome.make()
