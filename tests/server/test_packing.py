from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from domain.operations import canonical
from sync.protocol.packing import CELLS_MOST, canonical_texts, pack, texts_apart, unpack

LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
)
VALUE = st.recursive(
    LEAF, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
)
ROW = st.dictionaries(st.sampled_from(["op", "n", "set", "fact", "same"]), VALUE, max_size=4)


@given(st.lists(ROW, max_size=8))
def test_what_was_packed_comes_out_again(rows: list[dict[str, Any]]) -> None:
    for sort_keys in (False, True):
        travelled = json.loads(json.dumps(pack(rows), sort_keys=sort_keys))
        assert json.dumps(unpack(travelled), sort_keys=True) == json.dumps(rows, sort_keys=True)


@given(st.lists(ROW, max_size=8), st.sets(st.sampled_from(["op", "n", "set"])))
def test_the_columns_give_the_canonical_text_of_each_row(rows: list[dict[str, Any]], left: set[str]) -> None:
    travelled = json.loads(json.dumps(pack(rows)))
    expected = [canonical({name: one for name, one in row.items() if name not in left}) for row in rows]
    assert canonical_texts(travelled, without=left) == expected
    inner = json.loads(
        json.dumps(pack([{"seq": at, "op": row, "to": {"%s": 1}} for at, row in enumerate(rows)]))
    )
    assert canonical_texts(inner, within="op", without=left) == expected


@given(st.lists(ROW, max_size=8), st.sets(st.sampled_from(["op", "n", "fact"])))
def test_the_text_of_one_object_comes_beside_the_text_of_its_row(
    rows: list[dict[str, Any]], left: set[str]
) -> None:
    expected = [
        (
            canonical({key: value for key, value in row.items() if key not in left}),
            canonical(row["set"]) if isinstance(row.get("set"), dict) else "",
        )
        for row in rows
    ]
    assert texts_apart(json.loads(json.dumps(pack(rows))), without=left, apart="set") == expected


def test_columns_without_the_object_asked_for_are_refused() -> None:
    with pytest.raises(BadInput):
        canonical_texts(pack([{"seq": 1}]), within="op")


def test_alike_operations_share_their_keys() -> None:
    rows = [{"op": str(at), "set": {"subject": {"v": "x", "base": None}}} for at in range(50)]
    packed = pack(rows)
    assert len(packed["shapes"]) == 1
    assert packed["columns"][0][1:] == [{"same": None}, {"same": "x"}]


@pytest.mark.parametrize(
    "wrong",
    [
        None,
        [],
        {},
        {"shapes": [{"a": 0}], "order": [0], "columns": []},
        {"shapes": [{"a": 0}], "order": [1], "columns": [[[1]]]},
        {"shapes": [{"a": 0}], "order": [-1], "columns": [[[1]]]},
        {"shapes": [{"a": 0}], "order": ["0"], "columns": [[[1]]]},
        {"shapes": [{"a": 0}], "order": [0], "columns": [[[1, 2]]]},
        {"shapes": [{"a": 0}], "order": [0], "columns": [[[1], [2]]]},
        {"shapes": [{"a": 0}], "order": [0], "columns": [[{"other": 1}]]},
        {"shapes": [{"a": 0}], "order": [0], "columns": [[5]]},
        {"shapes": [{"a": 0, "b": 0}], "order": [0], "columns": [[[1]]]},
    ],
)
def test_what_nobody_packed_is_refused(wrong: object) -> None:
    with pytest.raises(BadInput) as refused:
        unpack(wrong)
    assert refused.value.code == "packed_invalid"


def test_a_small_body_cannot_unfold_into_a_large_one() -> None:
    names = {f"k{at}": 0 for at in range(1000)}
    bomb = {"shapes": [names], "order": [0] * (CELLS_MOST // 1000 + 1), "columns": [[{"same": 1}] * 1000]}
    with pytest.raises(BadInput):
        unpack(bomb)
