"""A thread of its own for the pages of letters: LibreOffice takes seconds, and lists must not wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Condition, Thread

from PySide6.QtCore import QObject, Signal

from domain.errors import OtklikError
from services.letter_preview import LetterPages, PageMaker

_AHEAD = 4
"""Letters converted in one run ahead of the reader; a run can't be interrupted, so it is short."""


@dataclass(frozen=True, slots=True)
class PageOrder:
    """Pages that are wanted: of which file, how its bytes are read, what is to be marked in them."""

    sha256: str
    read: Callable[[], bytes]
    changed: Sequence[str] = ()


class PageWorker(QObject):
    """Makes the pages that the person looks at first, then those of the letters that follow.

    Signals:
        made: ``LetterPages``, on the window's thread.
        counted: (SHA-256, number of pages) of a letter that was converted ahead.
    """

    made = Signal(object)
    counted = Signal(str, int)

    def __init__(self, make: Callable[[], PageMaker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._wake = Condition()
        self._wanted: PageOrder | None = None
        self._ahead: deque[PageOrder] = deque()
        self._stopped = False
        self._thread: Thread | None = None

    def ask(self, order: PageOrder) -> None:
        """Make these pages next; an older wish that has not begun is forgotten."""
        with self._wake:
            self._wanted = order
            self._begin()

    def ask_ahead(self, orders: Sequence[PageOrder]) -> None:
        """Convert these letters while nothing else is wanted."""
        with self._wake:
            self._ahead = deque(orders)
            self._begin()

    def stop(self) -> None:
        """End after what is under way; nothing more is told."""
        with self._wake:
            self._stopped = True
            self._wake.notify()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._live, args=(self._make(),), name="pages", daemon=True)
            self._thread.start()
        self._wake.notify()

    def _live(self, maker: PageMaker) -> None:
        while (work := self._next()) is not None:
            if isinstance(work, PageOrder):
                self._tell_pages(maker, work)
            else:
                self._convert_ahead(maker, work)

    def _next(self) -> PageOrder | list[PageOrder] | None:
        with self._wake:
            while not (self._stopped or self._wanted or self._ahead):
                self._wake.wait()
            if self._stopped:
                return None
            if self._wanted is not None:
                wanted, self._wanted = self._wanted, None
                return wanted
            return [self._ahead.popleft() for _ in range(min(_AHEAD, len(self._ahead)))]

    def _tell_pages(self, maker: PageMaker, order: PageOrder) -> None:
        try:
            pages = maker.pages(order.sha256, order.read(), order.changed)
        except OtklikError as error:
            pages = LetterPages(order.sha256, reason=error.code)
        self._emit(pages)

    def _convert_ahead(self, maker: PageMaker, orders: Sequence[PageOrder]) -> None:
        fresh = [order for order in orders if not maker.knows(order.sha256)]
        try:
            if fresh:
                maker.prepare({order.sha256: order.read() for order in fresh})
            counts = {order.sha256: maker.page_count(order.sha256) for order in orders}
        except OtklikError:
            return  # the reason is told when the letter is opened
        for sha256, count in counts.items():
            self._emit_count(sha256, count)

    def _emit(self, pages: LetterPages) -> None:
        if not self._stopped:
            self.made.emit(pages)

    def _emit_count(self, sha256: str, count: int) -> None:
        if not self._stopped:
            self.counted.emit(sha256, count)
