"""The head of the journal's list keeps its parts apart, whatever the count."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.ui.rules_at_screen import AtScreen, at
from ui.translators import LANGUAGES

__all__ = ["at"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_count_takes_its_room_from_the_search_field(at: AtScreen, language: str) -> None:
    at.sit("e-kovaleva", language)
    page: Any = at.open("journal")
    pane = page.pane
    pane._count.setText(f"{pane._count.text().rstrip('0')}1 000 000")
    at.settle()
    parts = (pane.title_text, pane._count, pane._sort, pane._narrow, pane._views, pane.search, pane._more)
    for left, right in pairwise(part.geometry() for part in parts):
        assert left.right() < right.left(), (left, right)
    assert pane._more.geometry().right() < pane.width()
    assert 100 <= pane.search.width() <= 168


def test_the_search_field_is_as_wide_as_it_may_be_where_there_is_room(at: AtScreen) -> None:
    at.sit("e-kovaleva")
    page: Any = at.open("journal")
    assert page.pane.search.width() >= 160
