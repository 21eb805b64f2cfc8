"""Looks through the log of writes that a crash left behind, before SQLite takes it over.

SQLite reads the log up to the first frame whose sum is wrong and forgets the rest without a word. After a
power cut that is right: the last transaction was never acknowledged. Where a whole transaction lies *behind*
the wrong frame, a bit has flipped, and acts that were acknowledged would vanish silently.

The format is that of https://www.sqlite.org/fileformat2.html#walformat; pages are encrypted, frames are not.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

_HEAD = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
_SALTS = slice(4, 6)


def log_of(database: Path) -> Path:
    """Where the log of a database lies."""
    return database.with_name(f"{database.name}-wal")


def lost_commits(database: Path) -> int:
    """Whole transactions behind the first damaged frame of the log; 0 where nothing was lost.

    The transaction in which the damage lies isn't counted: it may be the torn end of a power cut.
    """
    sound, commits = True, 0
    for whole, commit in _frames(log_of(database)):
        sound = sound and whole
        commits += not sound and commit
    return max(0, commits - 1)


def _frames(log: Path) -> Iterator[tuple[bool, bool]]:
    """(whether its sum is right, whether it ends a transaction) of each frame of this generation."""
    try:
        with log.open("rb") as file:
            head = file.read(_HEAD.size)
            if len(head) < _HEAD.size or (fields := _HEAD.unpack(head))[0] not in _MAGIC:
                return
            order, size, salts = _MAGIC[fields[0]], fields[2], fields[_SALTS]
            sums = _summed(order, head[:24], (0, 0))
            while len(frame := file.read(_FRAME.size + size)) == _FRAME.size + size:
                _, pages, *rest = _FRAME.unpack(frame[: _FRAME.size])
                if tuple(rest[:2]) != salts:
                    return
                sums = _summed(order, frame[_FRAME.size :], _summed(order, frame[:8], sums))
                yield sums == tuple(rest[2:]), bool(pages)
                sums = (rest[2], rest[3])  # each frame is judged by itself: a later one may be whole
    except OSError:
        return


def _summed(order: str, data: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """The log's own running sum over pairs of words."""
    first, second = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
