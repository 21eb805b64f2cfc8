"""Wrong passwords: counted on the disk, and each further one waited for longer.

This slows somebody who sits at the computer. Whoever carries the disk away is held by Argon2id.
"""

from __future__ import annotations

import json
from datetime import datetime
from math import ceil
from pathlib import Path

from domain.clock import Clock, iso
from domain.errors import BadInput, Fault, Refusal
from services.protection.twin_file import TwinFile

NAME = "attempts.json"
FREE_TRIES = 3
FIRST_WAIT_S = 5
LONGEST_WAIT_S = 300


def wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries in a row: 0, then 5, doubling up to 5 minutes."""
    if wrong < FREE_TRIES:
        return 0
    return min(LONGEST_WAIT_S, FIRST_WAIT_S << min(wrong - FREE_TRIES, 10))


class Attempts:
    """The count of wrong tries in a row, for each person of this computer."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._file = TwinFile(folder / NAME)
        self._clock = clock

    def wrong(self, who: str) -> int:
        """Wrong tries of ``who`` since the last right one."""
        return self._of(who)[0]

    def check(self, who: str) -> None:
        """Refuse a try that comes too early.

        Raises:
            Refusal: ``unlock_wait`` with ``seconds`` left.
        """
        wrong, at = self._of(who)
        wait = wait_after(wrong)
        if not wait or at is None:
            return
        passed = (self._clock.now() - at).total_seconds()
        # A clock that was set back must not lengthen the wait.
        left = wait - max(0.0, passed)
        if left > 0:
            raise Refusal("unlock_wait", seconds=ceil(left), wrong=wrong)

    def failed(self, who: str) -> int:
        """Count a wrong try; how many there are in a row."""
        count = self.wrong(who) + 1
        self._write(who, [count, iso(self._clock.now())])
        return count

    def succeeded(self, who: str) -> None:
        """Begin the count anew."""
        if self.wrong(who):
            self._write(who, None)

    def _of(self, who: str) -> tuple[int, datetime | None]:
        try:
            count, at = self._read()[who]
            return int(str(count)), datetime.fromisoformat(str(at))
        except (KeyError, ValueError, TypeError):
            return 0, None

    def _read(self) -> dict[str, list[object]]:
        try:
            content = json.loads(self._file.read() or "{}")
        except BadInput:
            self._file.put_both_aside()
            return {}
        except (Fault, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write(self, who: str, row: list[object] | None) -> None:
        content = {name: value for name, value in self._read().items() if name != who}
        if row is not None:
            content[who] = row
        self._file.write(json.dumps(content))
