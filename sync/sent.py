"""What was sent and hasn't come back, as it was read: its pages name it, and needn't read it again.

A page of the log follows a batch or two after it was sent. To read what it names from the outbox
once more, and to parse it again, would cost as much as to apply it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from sync.outbox import Batch, Op

_BATCHES_MOST = 4
"""Batches that are remembered; what comes back later is read from the outbox."""


class Known(NamedTuple):
    """An operation of ours: its stored text, and what that says."""

    text: str
    op: Op


@dataclass(slots=True)
class Sent:
    """What one sending has under way; nothing but the outbox outlives it.

    While it is remembered an operation is in the outbox: this exchange alone takes operations out
    of it, and says so here.
    """

    delivered: dict[str, None] = field(default_factory=dict)
    """Operations that the server has and that are in the outbox still."""
    _known: dict[str, Known] = field(default_factory=dict)
    _batches: deque[list[str]] = field(default_factory=deque)

    def note(self, batch: Batch) -> None:
        """Remember a batch that is about to be sent."""
        names = [str(op.get("op")) for op in batch.ops]
        self._known |= zip(names, map(Known, batch.texts, batch.ops), strict=True)
        self._batches.append(names)
        if len(self._batches) > _BATCHES_MOST:
            self._forget(self._batches.popleft())

    def known(self, names: Iterable[str]) -> dict[str, Known]:
        """Those of these operations that are remembered."""
        known = self._known
        return {name: known[name] for name in names if name in known}

    def gone(self, names: Iterable[str]) -> None:
        """Operations left the outbox, unless they were in none."""
        for name in names if self._known or self.delivered else ():
            self._known.pop(name, None)
            self.delivered.pop(name, None)

    def _forget(self, names: list[str]) -> None:
        for name in names:
            self._known.pop(name, None)
