"""Pages of rows on demand: asked for when painted, kept while they are near, dropped when stale."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ui.widgets.longlist.rows import Row

PAGE = 200
_PAGES_KEPT = 20
Deliver = Callable[[Sequence[Row | None]], None]
Fetch = Callable[[Sequence[int], Deliver], None]
"""Gets the ids of a page and, later, gives their rows in the same order (None: gone)."""


class Pages(QObject):
    """The rows of a list of ids.

    Signals:
        arrived: rows of the places from first to last are here.
    """

    arrived = Signal(int, int)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: array[int] = array("q")
        self.fetch = fetch
        self._kept: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._wanted: set[int] = set()
        self._under_way: set[int] = set()
        self._stale: set[int] = set()
        self._generation = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._send)

    def show(self, ids: array[int], head: Sequence[Row | None] = ()) -> None:
        """Another list. The same list again keeps its old words until the new ones are here.

        ``head`` is the first page, where the caller has it already.
        """
        if ids != self.ids:
            self._kept.clear()
        self.ids = ids
        self.expire()
        if head and len(head) == len(ids[:PAGE]):
            self._kept[0] = head
            self._stale.discard(0)
        if ids and not self._kept:
            self._ask(0)  # before the first paint asks: a list mostly opens at its head

    def expire(self) -> None:
        """Whatever is kept may read otherwise now; what is under way is dropped when it comes."""
        self._generation += 1
        self._wanted.clear()
        self._under_way.clear()
        self._stale = set(self._kept)

    def row(self, place: int) -> Row | None:
        """The row at a place, or None; asks for its page when it is missing or stale."""
        number, offset = divmod(place, PAGE)
        page = self._kept.get(number)
        if page is None or number in self._stale:
            self._ask(number)
        return page[offset] if page is not None and offset < len(page) else None

    def _ask(self, number: int) -> None:
        if number not in self._under_way and number not in self._wanted:
            self._wanted.add(number)
            if not self._timer.isActive():
                self._timer.start(0)

    def _send(self) -> None:
        for number in sorted(self._wanted):
            self._under_way.add(number)
            self.fetch(self.ids[number * PAGE : (number + 1) * PAGE], self._receiver(number))
        self._wanted.clear()

    def _receiver(self, number: int) -> Deliver:
        generation = self._generation

        def receive(rows: Sequence[Row | None]) -> None:
            if generation == self._generation:
                self._keep(number, rows)

        return receive

    def _keep(self, number: int, rows: Sequence[Row | None]) -> None:
        self._kept[number] = rows
        self._kept.move_to_end(number)
        self._under_way.discard(number)
        self._stale.discard(number)
        while len(self._kept) > _PAGES_KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(number * PAGE, number * PAGE + len(rows) - 1)
