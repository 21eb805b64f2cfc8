"""The rows of a list with its groups by urgency (late, today, the next days, later), first page first."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from services.desk import Desk
from services.journal import JournalLine, journal_lines
from services.journal_filter import JournalFilter, Sorting
from services.journal_groups import urgency_bounds
from services.journal_order import journal_rows
from ui.theme import State
from ui.widgets.longlist import Group

FIRST_PAGE = 200
Read = tuple[JournalLine, str] | None
"""A line and the icon of its channel; None where the row is gone."""


class Listing(NamedTuple):
    """What the list shows: rows in order, and how many belong to each stretch of urgency.

    ``whole`` is false while only the first page is known; ``head`` says what its first rows read,
    where that was asked for together with the rows.
    """

    rows: array[int]
    bounds: tuple[int, ...] = ()
    whole: bool = True
    head: tuple[Read, ...] = ()


def load_first(desk: Desk, wanted: JournalFilter, order: Sorting, *, read: bool = False) -> Listing:
    """The first page, there before the key is up; the whole list if it is no longer.

    ``read``: with what its rows say, so that they are painted without asking again.
    """
    rows = journal_rows(desk, wanted, order, limit=FIRST_PAGE + 1)
    head = tuple(read_lines(desk, rows[:FIRST_PAGE])) if read else ()
    if len(rows) > FIRST_PAGE:
        return Listing(rows[:FIRST_PAGE], whole=False, head=head)
    return Listing(rows, _bounds(desk, wanted, order), head=head)


def read_lines(desk: Desk, rows: Sequence[int]) -> list[Read]:
    """What rows of the journal say, in their order."""
    icons = {code: channel.icon for code, channel in desk.regulations.profile.channels.items()}
    lines = {line.row: line for line in journal_lines(desk, rows)}
    return [(lines[one], icons.get(lines[one].channel, "")) if one in lines else None for one in rows]


def load_listing(desk: Desk, wanted: JournalFilter, order: Sorting) -> Listing:
    """Rows of a filter; grouped by urgency when open appeals are sorted by their term."""
    return Listing(journal_rows(desk, wanted, order), _bounds(desk, wanted, order))


def _bounds(desk: Desk, wanted: JournalFilter, order: Sorting) -> tuple[int, ...]:
    grouped = order == Sorting() and wanted.open is True
    return urgency_bounds(desk, wanted) if grouped else ()


def groups_of(listing: Listing, soon_days: int) -> Sequence[Group]:
    """Group rows in the language that is on; empty stretches have none."""
    if not listing.bounds:
        return ()
    tr = QCoreApplication.translate
    titles = (
        ("late", tr("journal", "Overdue"), State.LATE),
        ("today", tr("journal", "Due today"), State.TODAY),
        ("soon", tr("journal", "Next %n working day(s)", "", soon_days), None),
        ("later", tr("journal", "Later"), None),
    )
    edges = (0, *listing.bounds, len(listing.rows))
    return [
        Group(key, title, first, last - first, state)
        for (key, title, state), (first, last) in zip(titles, pairwise(edges), strict=True)
        if last > first
    ]
