"""Looks through the log of writes that a crash left behind, before SQLite takes it over.

SQLite reads the log up to the first frame whose sum is wrong and forgets the rest without a word. After a
power cut that is right: the last transaction was never acknowledged. Where a whole transaction lies *behind*
the wrong frame, a bit has flipped, and acts that were acknowledged would vanish silently.

The format is that of https://www.sqlite.org/fileformat2.html#walformat; pages are encrypted, frames are not.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_HEAD = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}
_SALTS = slice(4, 6)
_PAGES = frozenset(1 << power for power in range(9, 17))
"""Sizes that a page of SQLite may have."""
_WORD = 0xFFFFFFFF
_LANE = 64

Matrix = tuple[int, int, int, int]


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
            if size not in _PAGES:
                return
            sums = _summed(order, head[:24], (0, 0))
            while len(frame := file.read(_FRAME.size + size)) == _FRAME.size + size:
                _, pages, *rest = _FRAME.unpack(frame[: _FRAME.size])
                if tuple(rest[:2]) != salts:
                    return
                sums = _page_summed(order, frame[_FRAME.size :], _summed(order, frame[:8], sums))
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


def _page_summed(order: str, page: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    """The same for a page, several times faster: a log of thousands of pages would hold up the start.

    A pair (x, y) takes the sums s to M·s + (x, x + y) with M = (1 1; 1 2). So a page is a polynomial in M,
    and its first half times a power of M is added to its second half until one pair is left. All pairs
    of a half lie side by side in one large number, 64 bits for each sum of 32.
    """
    if order == ">":
        page = struct.pack(f"<{len(page) // 4}I", *struct.unpack(f">{len(page) // 4}I", page))
    words, lanes = int.from_bytes(page, "little"), _lanes(len(page) // 8)
    first = words & lanes
    second = first + (words >> 32 & lanes) & lanes
    for half, lanes, power in _folds(len(page) // 8):
        moved = _times(power, first & lanes, second & lanes, lanes)
        first, second = moved[0] + (first >> half) & lanes, moved[1] + (second >> half) & lanes
    before = _times(_power(len(page) // 8), *sums, _WORD)
    return before[0] + first & _WORD, before[1] + second & _WORD


def _times(power: Matrix, first: int, second: int, lanes: int) -> tuple[int, int]:
    """The power of M times each lane; a product has room in its lane, and so has a sum of what is cut off."""
    a, b, c, d = power
    return (first * a & lanes) + (second * b & lanes), (first * c & lanes) + (second * d & lanes)


@cache
def _folds(pairs: int) -> tuple[tuple[int, int, Matrix], ...]:
    """For each halving of the pairs: where the second half begins, the lanes of a half, its power of M."""
    halves = [pairs >> step for step in range(1, pairs.bit_length())]
    return tuple((half * _LANE, _lanes(half), _power(half)) for half in halves)


@cache
def _lanes(pairs: int) -> int:
    """The lower half of each lane."""
    return int.from_bytes(b"\xff\xff\xff\xff\0\0\0\0" * pairs, "little")


@cache
def _power(exponent: int) -> Matrix:
    """M to a power of two, modulo 2³²."""
    if exponent == 1:
        return 1, 1, 1, 2
    a, b, c, d = _power(exponent // 2)
    first, second = _times((a, b, c, d), a, c, _WORD), _times((a, b, c, d), b, d, _WORD)
    return first[0] & _WORD, second[0] & _WORD, first[1] & _WORD, second[1] & _WORD
