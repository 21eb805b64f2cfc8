"""Where regulations differ, point by point: the table that shows why the rule set is data.

Every cell is a list of sayings, that is codes with facts, for ``ui/wording`` to put into the
reader's language; an empty cell means that the regulation doesn't say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.profile_points import POINTS, Saying
from domain.regulation.profile import Profile


@dataclass(frozen=True, slots=True)
class ComparedPoint:
    """A row: the point and one cell for each profile, in the order asked for."""

    code: str
    cells: tuple[tuple[Saying, ...], ...]

    @property
    def differs(self) -> bool:
        """Whether the profiles don't all say the same."""
        return any(cell != self.cells[0] for cell in self.cells)


def compare(profiles: Sequence[Profile]) -> tuple[ComparedPoint, ...]:
    """The table of differences between ``profiles``, one row for each point."""
    return tuple(
        ComparedPoint(code, tuple(tuple(read(profile)) for profile in profiles))
        for code, read in POINTS.items()
    )
