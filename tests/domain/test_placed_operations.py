"""The stored form of an operation: its place in the queue stands before what it says."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domain.operations import canonical, content_text, placed_text, text_hash, text_of_placed

VALUES = st.one_of(st.none(), st.booleans(), st.integers(), st.text())
BODIES = st.fixed_dictionaries(
    {
        "op": st.text(min_size=1),
        "rid": st.text(),
        "n": st.integers(1, 2**62),
        "off": st.integers(-(2**53), 2**53),
        "set": st.dictionaries(st.text(), st.fixed_dictionaries({"v": VALUES})),
    }
)


def stored(body: dict[str, Any]) -> str:
    said = content_text(body)
    return placed_text(said, body, text_hash(said))


@given(BODIES)
def test_a_stored_operation_says_what_it_said_with_its_hash(body: dict[str, Any]) -> None:
    assert json.loads(stored(body)) == body | {"h": text_hash(content_text(body))}


@given(BODIES)
def test_what_it_says_is_cut_out_of_the_stored_form(body: dict[str, Any]) -> None:
    text = stored(body)
    assert text_of_placed(text, json.loads(text)) == content_text(body)


@given(BODIES)
def test_a_form_with_its_keys_in_another_order_says_the_same(body: dict[str, Any]) -> None:
    text = canonical(json.loads(stored(body)))
    assert text_of_placed(text, json.loads(text)) == content_text(body)
