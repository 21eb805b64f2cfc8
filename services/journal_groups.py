"""Where the urgency changes in a journal sorted by term: three counts instead of a scan."""

from __future__ import annotations

from services.desk import Desk
from services.journal import count
from services.journal_filter import JournalFilter

_ALL = 10_000_000


def urgency_bounds(desk: Desk, wanted: JournalFilter) -> tuple[int, int, int]:
    """How many rows are late, late or due today, and due within the next days."""
    late = _count(desk, wanted._replace(overdue=True))
    today = _count(desk, wanted._replace(due_today=True))
    soon = _count(desk, wanted._replace(due_soon=True))
    return late, late + today, late + today + soon


def _count(desk: Desk, wanted: JournalFilter) -> int:
    return count(desk, wanted, at_most=_ALL)
