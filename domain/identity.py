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

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 26
_RANDOM_BITS = 80

RandomBytes = Callable[[int], bytes]


def new_id(instant: datetime, random_bytes: RandomBytes = os.urandom) -> str:
    """A new identifier for ``instant`` (aware); ``random_bytes`` gives n random bytes."""
    milliseconds = int(instant.timestamp() * 1000) & ((1 << 48) - 1)
    return _written((milliseconds << _RANDOM_BITS) | int.from_bytes(random_bytes(10), "big"))


def later_id(candidate: str, previous: str) -> str:
    """``candidate``, or the identifier right after ``previous`` where it would not sort after it.

    Two identifiers of one millisecond sort by chance, and those of a clock that was set back too
    early; what one workplace says keeps its order. The ULID specification has it so.
    """
    if candidate > previous:
        return candidate
    value = 0
    for sign in previous:
        value = value << 5 | ALPHABET.index(sign)
    return _written(value + 1)


def _written(value: int) -> str:
    return "".join(ALPHABET[(value >> shift) & 31] for shift in range(125, -1, -5))
