"""The rows of a list with its groups by urgency (late, today, the next days, later), first page first."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from services.desk import Desk
from services.journal_filter import JournalFilter, Sorting
from services.journal_groups import urgency_bounds
from services.journal_order import journal_rows
from ui.theme import State
from ui.widgets.longlist import Group

FIRST_PAGE = 200


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows: rows in order, and how many belong to each stretch of urgency.

    ``whole`` is false while only the first page is known.
    """

    rows: array[int]
    bounds: tuple[int, ...] = ()
    whole: bool = True


def load_first(desk: Desk, wanted: JournalFilter, order: Sorting) -> Listing:
    """The first page, there before the key is up; the whole list if it is no longer."""
    rows = journal_rows(desk, wanted, order, limit=FIRST_PAGE + 1)
    if len(rows) > FIRST_PAGE:
        return Listing(rows[:FIRST_PAGE], whole=False)
    return load_listing(desk, wanted, order)


def load_listing(desk: Desk, wanted: JournalFilter, order: Sorting) -> Listing:
    """Rows of a filter; grouped by urgency when open appeals are sorted by their term."""
    rows = journal_rows(desk, wanted, order)
    grouped = order == Sorting() and wanted.open is True
    return Listing(rows, urgency_bounds(desk, wanted) if grouped else ())


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
