"""Identifiers made offline: time first, never repeated, in the order of one act."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.identity import ALPHABET, LENGTH, later_id, new_id

NOW = datetime(2026, 6, 1, 5, 0, tzinfo=UTC)
IDS = st.text(ALPHABET, min_size=LENGTH - 1, max_size=LENGTH - 1).map(lambda tail: "0" + tail)


@given(IDS, IDS)
def test_the_later_of_two_sorts_after_the_earlier(candidate: str, previous: str) -> None:
    later = later_id(candidate, previous)
    assert later > previous and len(later) == LENGTH and set(later) <= set(ALPHABET)
    assert later == candidate or candidate <= previous


def test_many_identifiers_of_one_millisecond_keep_their_order() -> None:
    made = [new_id(NOW, os.urandom)]
    for _ in range(500):
        made.append(later_id(new_id(NOW, os.urandom), made[-1]))
    assert made == sorted(set(made))
