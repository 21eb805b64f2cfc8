"""What can end a round, and whether it is worth a retry soon.

ExchangeEnded
├── Offline       nothing there, or not our server: captive portal, wrong proof, time-out
├── Busy          our server asks for patience (429, 503)
├── Reset         our cursor belongs to another history: reconcile, then pull anew
├── Fork          this copy was restored or cloned: ask for a new identity
├── Expected      the server misses an earlier operation of ours
└── Refused       our server says no for good (401, 403, 413, 426 …)
"""

from __future__ import annotations

from collections.abc import Mapping


class ExchangeEnded(Exception):
    """A round stopped here; everything up to the last commit stays."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts


class Offline(ExchangeEnded):
    """No answer that our own server proved to be its own."""


class Busy(ExchangeEnded):
    """The server is there and asks to come back later."""


class Reset(ExchangeEnded):
    """The stream's history differs; ``facts['epoch']`` is the one in force."""


class Fork(ExchangeEnded):
    """Another copy of this replica was here before."""


class Expected(ExchangeEnded):
    """The server expects ``facts['n']`` next in ``facts['stream']``."""


class Refused(ExchangeEnded):
    """A final no; ``code`` and ``facts`` are worded for staff."""
