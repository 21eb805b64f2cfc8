"""Identifiers that a laptop can give out alone: 26 characters, time first, never repeated.

The form is that of the ULID specification (Crockford base 32, 48 bits of milliseconds,
80 random bits), so identifiers of one laptop sort by the time they were made. The time in
them is a convenience only: no rule reads it. Their order is more: among facts of one moment
it is the order in which they happened.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from threading import Lock

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 26
_RANDOM_BITS = 80

RandomBytes = Callable[[int], bytes]


def new_id(instant: datetime, random_bytes: RandomBytes = os.urandom) -> str:
    """A new identifier for ``instant`` (aware); ``random_bytes`` gives n random bytes."""
    return _written(_drawn(instant, random_bytes))


class Identifiers:
    """Identifiers of one workplace in the order in which it gives them.

    Two identifiers of one millisecond would sort by chance, and those of a clock that was set back
    would sort too early; the facts of one act share their moment and are told in this order. The
    next one is then the former plus one, as the ULID specification has it.
    """

    def __init__(self) -> None:
        self._last = 0
        self._one_at_a_time = Lock()

    def next(self, instant: datetime, random_bytes: RandomBytes = os.urandom) -> str:
        """A new identifier for ``instant`` (aware), greater than every former one."""
        drawn = _drawn(instant, random_bytes)
        with self._one_at_a_time:
            self._last = max(drawn, self._last + 1)
            return _written(self._last)


def _drawn(instant: datetime, random_bytes: RandomBytes) -> int:
    milliseconds = int(instant.timestamp() * 1000) & ((1 << 48) - 1)
    return (milliseconds << _RANDOM_BITS) | int.from_bytes(random_bytes(10), "big")


def _written(value: int) -> str:
    return "".join(ALPHABET[(value >> shift) & 31] for shift in range(125, -1, -5))
