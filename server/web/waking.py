"""Long polls: a laptop asks to be woken when a stream it sees moves past a point.

The answer carries heads only, so losing it costs nothing. One task per process looks at the
heads, and only while somebody waits.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

from fastapi.concurrency import run_in_threadpool

from server.site import Site

LOOK_EVERY_SECONDS = 0.25


class Waker:
    """Lets requests sleep until heads move."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._moved = asyncio.Event()
        self._waiting = 0
        self._looker: asyncio.Task[None] | None = None
        self._heads: dict[str, int] = {}

    async def wait(self, after: dict[str, int], seconds: float) -> dict[str, int]:
        """The heads of these streams, as soon as one is past its point, else after ``seconds``."""
        deadline = asyncio.get_running_loop().time() + seconds
        heads = await run_in_threadpool(self._read, list(after))
        self._waiting += 1
        try:
            while not _passed(heads, after) and (left := deadline - asyncio.get_running_loop().time()) > 0:
                self._look()
                moved = self._moved
                with suppress(TimeoutError):
                    await asyncio.wait_for(moved.wait(), left)
                    heads = {stream: self._heads.get(stream, heads[stream]) for stream in after}
        finally:
            self._waiting -= 1
        return heads

    def _look(self) -> None:
        if self._looker is None or self._looker.done():
            self._looker = asyncio.create_task(self._keep_looking())

    async def _keep_looking(self) -> None:
        while self._waiting:
            heads = await run_in_threadpool(self._read, None)
            if heads != self._heads:
                self._heads = heads
                moved, self._moved = self._moved, asyncio.Event()
                moved.set()
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    def _read(self, streams: list[str] | None) -> dict[str, int]:
        with self._site.database.read() as tx:
            found = {
                str(stream): int(head) for stream, head in tx.all("SELECT stream, head FROM stream_head")
            }
        return found if streams is None else {stream: found.get(stream, 0) for stream in streams}


def _passed(heads: dict[str, int], after: dict[str, int]) -> bool:
    return any(heads[stream] > point for stream, point in after.items())
