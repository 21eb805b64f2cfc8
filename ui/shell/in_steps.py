"""A page that takes long to build, built a little at a time while nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TypeVar

from ui.page import Page

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")
Steps = Generator[None, None, T_co]
"""Building something: it pauses after each part, and returns what it built."""


def built_at_once(steps: Steps[T]) -> T:
    """What the steps build, without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: T = end.value
            return made


class InSteps:
    """Makes a page: some steps ahead, and what is left at once when it is called for."""

    def __init__(self, begin: Callable[[], Steps[Page]]) -> None:
        self._begin = begin
        self._steps: Steps[Page] | None = None
        self._page: Page | None = None

    @property
    def built(self) -> bool:
        """Whether nothing is left to build."""
        return self._page is not None

    def step(self) -> None:
        """Build one part more."""
        if self.built:
            return
        self._steps = self._steps or self._begin()
        try:
            next(self._steps)
        except StopIteration as end:
            self._page = end.value

    def __call__(self) -> Page:
        """The page, with what of it was built already."""
        if self._page is None:
            self._page = built_at_once(self._steps or self._begin())
        return self._page
