"""Identifiers of one workplace keep the order in which they were given, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.identity import ALPHABET, LENGTH, new_id
from services.identifiers import Identifiers

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_a_thousand_identifiers_of_one_moment_are_in_order_and_differ() -> None:
    identifiers = Identifiers()
    given_out = [identifiers.next(NOON) for _ in range(1000)]
    assert given_out == sorted(set(given_out))
    assert {len(one) for one in given_out} == {LENGTH}
    assert set("".join(given_out)) <= set(ALPHABET)


@given(st.lists(st.integers(min_value=-5000, max_value=5000), min_size=2, max_size=40))
def test_identifiers_never_fall_when_the_clock_stands_or_goes_back(steps: list[int]) -> None:
    identifiers, now, given_out = Identifiers(), NOON, []
    for step in steps:
        now += timedelta(milliseconds=step)
        given_out.append(identifiers.next(now))
    assert all(early < late for early, late in pairwise(given_out))


@given(st.integers(min_value=1, max_value=10_000_000))
def test_identifiers_of_different_workplaces_sort_by_time_to_the_millisecond(later: int) -> None:
    assert new_id(NOON) < new_id(NOON + timedelta(milliseconds=later))


def test_two_workplaces_do_not_meet() -> None:
    one, other = Identifiers(), Identifiers()
    assert not {one.next(NOON) for _ in range(100)} & {other.next(NOON) for _ in range(100)}
