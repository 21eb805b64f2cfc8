"""Where ids and group rows stand in the view: arithmetic on a handful of blocks, never a list of rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from ui.theme import State


class Group(NamedTuple):
    """A group row: it stands before the id at ``first``; groups follow each other without a gap."""

    key: str
    title: str
    first: int
    count: int  # type: ignore[assignment]  # nobody asks for the tuple's own count
    state: State | None = None


class _Block(NamedTuple):
    """A stretch of view rows: the group's own row at ``top`` (if any), then ``count`` ids."""

    top: int
    group: Group | None
    first: int
    count: int  # type: ignore[assignment]


class Layout:
    """View rows of ``total`` ids under ``groups``, of which some are folded."""

    def __init__(self, total: int, groups: Sequence[Group] = (), folded: Collection[str] = ()) -> None:
        self._blocks: list[_Block] = []
        top = 0
        known: list[Group | None] = list(groups) or [None]
        for group in known:
            first, length = (group.first, group.count) if group else (0, total)
            shown = 0 if group and group.key in folded else length
            self._blocks.append(_Block(top, group, first, shown))
            top += shown + (1 if group else 0)
        self._tops = [block.top for block in self._blocks]
        self.rows = top

    def locate(self, row: int) -> tuple[Group | None, int]:
        """The group of a view row, and the place of its id; place -1 is the group's own row."""
        block = self._blocks[bisect_right(self._tops, row) - 1]
        offset = row - block.top - (1 if block.group else 0)
        return block.group, block.first + offset if offset >= 0 else -1

    def view_row(self, place: int) -> int:
        """The view row of the id at a place; -1 when its group is folded or it is outside."""
        for block in self._blocks:
            if block.first <= place < block.first + block.count:
                return block.top + (1 if block.group else 0) + place - block.first
        return -1

    def group_rows(self) -> Sequence[tuple[int, Group]]:
        """Group rows as (view row, group)."""
        return [(block.top, block.group) for block in self._blocks if block.group]
