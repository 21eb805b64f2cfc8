"""How two edits of a field meet: examples that staff would recognise, and laws for any edit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.entities import Policy
from domain.merging import PARAGRAPHS_MOST, join, text3, union

PARAGRAPH = st.sampled_from(["Pipe burst.", "No heating.", "Thanks.", "", "Please call."])
TEXT = st.lists(PARAGRAPH, max_size=6).map("\n".join)
VALUES = st.lists(st.sampled_from(["a", "b", "c", "d", 1, None, {"k": "v"}]), max_size=5)


def _unique(values: list[object]) -> list[object]:
    kept: list[object] = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged"),
    [
        ("A\nB\nC", "a\nB\nC", "A\nB\nc", "a\nB\nc"),
        ("A\nB", "A\nB\nC", "A\nB", "A\nB\nC"),
        ("A\nB", "A\nB", "B", "B"),
        ("A\nB\nC", "A\nC", "A\nB\nC\nD", "A\nC\nD"),
        ("A", "X", "X", "X"),
        ("", "new", "", "new"),
        ("A\nB", "0\nA\nB", "A\nB\n9", "0\nA\nB\n9"),
    ],
)
def test_edits_of_different_paragraphs_are_joined(base: str, ours: str, theirs: str, merged: str) -> None:
    assert text3(base, ours, theirs) == merged


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [("A", "B", "C"), ("", "B", "C"), ("A\nB", "A\nX", "A"), ("A\nB", "A\nX\nB", "A\nY\nB")],
)
def test_edits_of_one_paragraph_are_for_a_person(base: str, ours: str, theirs: str) -> None:
    assert text3(base, ours, theirs) is None


def test_a_text_of_thousands_of_paragraphs_is_not_compared() -> None:
    long = "\n".join(["same"] * (PARAGRAPHS_MOST + 1))
    assert text3(long, long + "\nx", long) is None


@given(TEXT, TEXT)
def test_an_edit_that_meets_no_other_edit_stays_as_it_is(base: str, edited: str) -> None:
    assert text3(base, edited, base) == edited
    assert text3(base, base, edited) == edited
    assert text3(base, edited, edited) == edited


@given(TEXT, TEXT, TEXT)
def test_joining_texts_does_not_depend_on_who_comes_first(base: str, one: str, two: str) -> None:
    assert text3(base, one, two) == text3(base, two, one)


@given(TEXT, TEXT, TEXT)
def test_a_joined_text_says_nothing_that_nobody_wrote(base: str, one: str, two: str) -> None:
    merged = text3(base, one, two)
    if merged is not None:
        assert set(merged.split("\n")) <= set("\n".join((base, one, two)).split("\n")) | {""}


@given(VALUES, VALUES, VALUES)
def test_a_joined_list_has_both_additions_and_neither_removal(
    base: list[object], one: list[object], two: list[object]
) -> None:
    merged = union(base, one, two)
    assert merged == _unique(merged)
    for value in [*base, *one, *two]:
        added = value not in base and (value in one or value in two)
        kept = value in base and value in one and value in two
        assert (value in merged) == (added or kept)


@given(VALUES, VALUES, VALUES)
def test_joining_lists_gives_the_same_members_in_either_order(
    base: list[object], one: list[object], two: list[object]
) -> None:
    first, second = union(base, one, two), union(base, two, one)
    assert all(value in second for value in first)
    assert len(first) == len(second)


def test_an_empty_field_counts_as_an_empty_list_or_text() -> None:
    joined = join(Policy.UNION, None, ["a"], ["b"])
    assert joined is not None
    assert joined.value == ["a", "b"]
    text = join(Policy.TEXT3, None, None, "A")
    assert text is not None
    assert text.value == "A"


def test_a_cosmetic_field_follows_the_later_edit() -> None:
    joined = join(Policy.LAST, "a", "b", "c")
    assert joined is not None
    assert joined.value == "c"


@pytest.mark.parametrize(
    ("policy", "base", "ours", "theirs"),
    [
        (Policy.ASK, "a", "b", "c"),
        (Policy.UNION, [], ["a"], "not a list"),
        (Policy.TEXT3, "a", "b", ["not a text"]),
        (Policy.TEXT3, "a", "b", "c"),
    ],
)
def test_what_no_rule_may_decide_is_asked(policy: Policy, base: object, ours: object, theirs: object) -> None:
    assert join(policy, base, ours, theirs) is None
