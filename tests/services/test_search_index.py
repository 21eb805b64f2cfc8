"""What the full-text index keeps of a text, and what finds it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.search_text import words
from services.desk import Desk
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.search_index import stemmed, stems
from tests.factory import clock_at, make_office, registered


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_office(tmp_path / "office", clock=clock_at()).sit_down("e-kovaleva")


@given(st.text() | st.text("аеёйқәáőŰéxZ 0-9_.,\u0301\u0306\u00a0\n²½"))
def test_a_text_is_kept_as_the_stems_of_its_words(text: str) -> None:
    assert stemmed(text).split() == [stem for word in words(text) for stem in stems(word) if stem]


@pytest.mark.parametrize(
    "typed", ["határidő", "HATÁRIDŐ", "határidőt", "határi", "hatari", "gázszám", "Й-12", "йод"]
)
def test_words_with_accents_are_found_finished_or_begun(desk: Desk, typed: str) -> None:
    registered(desk, subject="Határidő letelt", text="A gázszámla hibás; йод, корпус Й-12.")
    registered(desk, subject="Другое", text="Ничего общего.")
    assert [line.subject for line in first_lines(desk, JournalFilter(text=typed))] == ["Határidő letelt"]


def test_a_breve_makes_another_letter_and_an_accent_does_not() -> None:
    assert stems("йод") != stems("иод")
    assert all(stem.isascii() for stem in stems("határidő"))
