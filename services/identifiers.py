"""Identifiers of one workplace, in the order in which it gives them."""

from __future__ import annotations

import os
from datetime import datetime
from threading import Lock

from domain.identity import RandomBytes, later_id, new_id


class Identifiers:
    """Remembers the last identifier: facts of one moment are told in the order of theirs."""

    def __init__(self) -> None:
        self._last = ""
        self._one_at_a_time = Lock()

    def next(self, instant: datetime, random_bytes: RandomBytes = os.urandom) -> str:
        """A new identifier for ``instant`` (aware), greater than every former one."""
        with self._one_at_a_time:
            self._last = later_id(new_id(instant, random_bytes), self._last)
            return self._last
