"""Every word of the domain has one term in each language, and stands in the glossary."""

from __future__ import annotations

from collections import Counter

import pytest

from domain.entities import ENTITIES
from domain.facts import REQUIRED
from domain.permissions import Role
from tests.architecture.source import ROOT

COLUMNS = 5


def _rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row for row in rows if row[0] != "name" and set(row[0]) != {"-"}]


NAMES = {row[0] for row in _rows()}


@pytest.mark.parametrize(
    ("kind", "words"),
    [("entities", set(ENTITIES)), ("facts", set(REQUIRED)), ("roles", {role.value for role in Role})],
)
def test_every_word_of_the_domain_is_in_the_glossary(kind: str, words: set[str]) -> None:
    assert sorted(words - NAMES) == [], f"{kind} without a line in docs/glossary.md"


def test_a_line_has_a_name_three_terms_and_a_meaning() -> None:
    assert [row for row in _rows() if len(row) != COLUMNS or not all(row)] == []


def test_no_name_is_explained_twice() -> None:
    assert [name for name, count in Counter(row[0] for row in _rows()).items() if count > 1] == []


def test_two_names_never_share_one_term_of_a_language() -> None:
    """Otherwise staff could not tell on screen which of the two is meant."""
    shared = {
        (language, term): count
        for language in (1, 2, 3)
        for term, count in Counter(row[language] for row in _rows()).items()
        if count > 1
    }
    assert shared == {}


def test_the_kazakh_terms_use_the_kazakh_alphabet() -> None:
    """A page filled in with Russian words by mistake would show none of these letters."""
    letters = Counter(letter for row in _rows() for letter in row[2].lower() if letter in "әғқңөұүһі")
    assert letters.total() > len(_rows())
