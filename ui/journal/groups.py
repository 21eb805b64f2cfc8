"""Groups of the journal by urgency: late, today, the next days, later."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from services.desk import Desk
from services.journal import journal_rows
from services.journal_filter import JournalFilter, Sorting
from services.journal_groups import urgency_bounds
from ui.theme import State
from ui.widgets.longlist import Group


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows: rows in order, and how many belong to each stretch of urgency."""

    rows: array[int]
    bounds: tuple[int, ...] = ()


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
