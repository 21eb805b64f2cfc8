"""What the protocol side tells the harness while it runs; nothing flows back but faults."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tests.sync_model.laptop import Laptop
from tests.sync_model.pulling import Page, Snapshot
from tests.sync_model.server import Witness


class Watcher(Witness, Protocol):
    """The harness as a laptop's round meets it."""

    def new_id(self) -> int:
        """A random identifier, never given out before."""

    def power_fails(self) -> bool:
        """Whether the power fails between two local transactions."""

    def chunk_gets_damaged(self) -> bool:
        """Whether the line flips a bit of this chunk."""

    def found_difference(self, laptop: Laptop) -> None:
        """Records of this laptop differed from the server's at the same position."""

    def took_pages(self, laptop: Laptop, pages: Sequence[Page]) -> None:
        """These pages were committed on the laptop's disk."""

    def took_snapshot(self, who: int, loaded: Snapshot) -> None:
        """This snapshot was committed on the laptop's disk."""
