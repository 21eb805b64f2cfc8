"""Pages of the log that are complete never change: packed once, they serve every laptop of a centre.

Pages end at the same places for everybody (``oplog/pages.py``), so twenty laptops that pull
after a week ask for the same ones. The cache is a convenience of one process; nothing
depends on it.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

Key = tuple[str, str, int, int, bool]
BYTES_MOST = 64 * 1024 * 1024


class PageCache:
    """Packed pages by (stream, epoch, after, limit, in columns); the longest unused goes first."""

    def __init__(self, bytes_most: int = BYTES_MOST) -> None:
        self._pages: OrderedDict[Key, bytes] = OrderedDict()
        self._lock = Lock()
        self._bytes = 0
        self._most = bytes_most

    def get(self, key: Key) -> bytes | None:
        """A kept page."""
        with self._lock:
            page = self._pages.get(key)
            if page is not None:
                self._pages.move_to_end(key)
            return page

    def keep(self, key: Key, page: bytes) -> None:
        """Keep a page that is not at the head of its stream."""
        with self._lock:
            if key in self._pages or len(page) > self._most:
                return
            self._pages[key] = page
            self._bytes += len(page)
            while self._bytes > self._most:
                _, oldest = self._pages.popitem(last=False)
                self._bytes -= len(oldest)
