"""Which backups are kept: many of the last days, fewer of the weeks and months before.

Every moment is aware; the newest of a day stands for the day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

NEWEST, DAYS, WEEKS, MONTHS = 3, 7, 5, 12


def kept(moments: Iterable[datetime]) -> set[datetime]:
    """The moments whose backups stay: the last three, and the newest of 7 days, 5 weeks, 12 months."""
    newest_first = sorted(set(moments), reverse=True)
    found = set(newest_first[:NEWEST])
    for form, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        heads: dict[str, datetime] = {}
        for moment in newest_first:
            heads.setdefault(moment.strftime(form), moment)
        found |= set(list(heads.values())[:most])
    return found
