"""What one row of a list shows: words that are ready to paint, nothing to look up or translate."""

from __future__ import annotations

from typing import NamedTuple

from ui.theme import State


class Mark(NamedTuple):
    """A small sign at the right of a row: channel, photos, files, unsent."""

    icon: str
    count: str = ""  # type: ignore[assignment]  # nobody asks a mark for the tuple's own count
    token: str = "text2"


class Row(NamedTuple):
    """One row. ``key`` is the record's identifier; ``spoken`` is what a screen reader says.

    ``left`` is the term in words ("−3 дня", "сегодня"), ``due`` the date under it ("до 04.12"),
    ``used`` the used part of the term (0 to 1); ``short_number`` stands in compact rows.
    """

    key: str
    name: str
    number: str = ""
    short_number: str = ""
    state: State | None = None
    used: float = 0.0
    left: str = ""
    due: str = ""
    pill: str = ""
    people: str = ""
    topic: str = ""
    text: str = ""
    initials: str = ""
    marks: tuple[Mark, ...] = ()
    unseen: bool = False
    dimmed: bool = False
    spoken: str = ""

    @property
    def plain_marks(self) -> tuple[Mark, ...]:
        """The marks a compact row has room for: those that count nothing."""
        return tuple(mark for mark in self.marks if not mark.count)
