"""A small pool of database connections shared by the threads of one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import Empty, LifoQueue
from threading import BoundedSemaphore
from typing import Generic, TypeVar

from server.errors import StoreUnavailable

C = TypeVar("C")
WAIT_SECONDS = 15.0


class Pool(Generic[C]):
    """Lends connections, opening up to ``size`` of them; a broken one is not lent again."""

    def __init__(self, connect: Callable[[], C], close: Callable[[C], None], size: int) -> None:
        self._connect = connect
        self._close = close
        self._free: LifoQueue[C] = LifoQueue()
        self._slots = BoundedSemaphore(size)

    @contextmanager
    def lend(self, broken: tuple[type[BaseException], ...]) -> Iterator[C]:
        """A connection for the block; closed instead of kept when ``broken`` is raised in it."""
        if not self._slots.acquire(timeout=WAIT_SECONDS):
            raise StoreUnavailable("busy")
        try:
            connection = self._take()
            try:
                yield connection
            except broken:
                self._close(connection)
                raise
            except BaseException:
                self._free.put(connection)
                raise
            self._free.put(connection)
        finally:
            self._slots.release()

    def close(self) -> None:
        """Close the connections that nobody uses."""
        while True:
            try:
                self._close(self._free.get_nowait())
            except Empty:
                return

    def _take(self) -> C:
        try:
            return self._free.get_nowait()
        except Empty:
            return self._connect()
