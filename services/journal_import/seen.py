"""Numbers that a file has named so far: millions of them in a few megabytes."""

from __future__ import annotations

from array import array
from bisect import bisect_left

_BUCKETS = 1 << 12
"""Two million numbers make buckets of five hundred: nine steps to find a place, a short move to fill it."""


class Seen:
    """A set of texts by their hashes, eight bytes each.

    A set of Python's own would take a hundred bytes for each. Two texts whose hashes of 64 bits
    are equal by chance are shown to a person as one number named twice, so nothing is lost.
    """

    def __init__(self) -> None:
        self._buckets = [array("q") for _ in range(_BUCKETS)]

    def add(self, text: str) -> bool:
        """Keep a text; False if it was there."""
        mark = hash(text)
        bucket = self._buckets[mark % _BUCKETS]
        place = bisect_left(bucket, mark)
        if place < len(bucket) and bucket[place] == mark:
            return False
        bucket.insert(place, mark)
        return True
