"""What the steps of a round share: the laptop, the way to the server, and where both stand."""

from __future__ import annotations

from typing import Any

from tests.sync_model.laptop import Laptop
from tests.sync_model.network import Broken, Handler, Network
from tests.sync_model.watching import Watcher

RESTARTS = 8
"""How often a round begins anew after a reset or a fork before it gives up."""


class Again(Exception):
    """The server's history or this replica's identity changed; begin the round anew."""


class Exchange:
    """One round's conversation of a laptop with the server."""

    def __init__(self, laptop: Laptop, network: Network, watcher: Watcher, *, now: int, page: int) -> None:
        self.laptop = laptop
        self.disk = laptop.disk
        self.rules = laptop.rules
        self.network = network
        self.watcher = watcher
        self.now = now
        self.page = page
        """operations per push and entries per page"""
        self.heads: dict[int, int] = {}
        """granted streams and their heads, as far as the server has told"""

    def call(self, handler: Handler, **said: Any) -> Any:
        """Ask the server in the name of this device."""
        return self.trusted(self.network.call(handler, dev=self.disk.dev, **said))

    def trusted(self, reply: Any) -> Any:
        """An answer counts only if the enrolled server signed it; else there's no network."""
        if reply.key != self.disk.server_key:
            self.watcher.met("answer of a wrong server ignored")
            if self.rules.signed_reply:
                raise Broken
        return reply

    def reset(self, epoch: int) -> None:
        """The server's history isn't the one that this laptop knows."""
        if self.disk.reconciling:
            self.watcher.met("reset while reconciling")
        self.laptop.reset(epoch)
        raise Again

    def learn_heads(self, heads: dict[int, int]) -> None:
        """Note how far the streams go that this laptop follows."""
        self.heads.update({stream: head for stream, head in heads.items() if stream in self.heads})
