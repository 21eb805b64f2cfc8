"""What a measurement reports: one figure, its unit, and the target that it is held against."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value; less is better unless ``more_is_better``.

    ``target`` is in the same unit; None where only the figure itself is of interest.
    ``note`` says how it was measured: rows, rounds, what was warm.
    """

    name: str
    value: float
    unit: str
    target: float | None = None
    note: str = ""
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """Value over target: up to 1.0 is within it (from 1.0 up where more is better)."""
        return None if not self.target else self.value / self.target

    @property
    def met(self) -> bool:
        """Whether the target holds; a figure without a target always does."""
        if self.ratio is None:
            return True
        return self.ratio >= 1.0 if self.more_is_better else self.ratio <= 1.0


def percentile(samples: Sequence[float], share: float) -> float:
    """The nearest-rank percentile, ``share`` in 0..1; ValueError without samples."""
    if not samples:
        raise ValueError("no samples")
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(samples: Sequence[float]) -> float:
    """The middle of the samples."""
    return statistics.median(samples)
