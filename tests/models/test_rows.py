"""Whole records written and read back in bulk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.operations import record_text
from models.database import Store, open_store
from models.gate import gate_opened
from models.rows import (
    read_writers,
    records_of_stream,
    replace_columns,
    select_record,
    texts_of_stream,
    writer_texts,
    writers_text,
)

STREAM = "centre:p0"
texts = st.text(st.characters(codec="utf-8")) | st.sampled_from(
    ['"', "\\", "\x00", "\x1f\x7f\x85\u2028", "\b\f\n\r\t/", "null", "{}", "1", "ә🔥"]
)
fields = st.fixed_dictionaries(
    {},
    optional={
        "subject": texts | st.none(),
        "text": texts,
        "pages": st.integers(-(2**63), 2**63 - 1) | st.none(),
        "needs_site_check": st.booleans() | st.none(),
        "tags": st.lists(texts, max_size=3),
        "co_applicant_ids": st.none() | st.lists(texts, max_size=2),
    },
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "otklik.db", b"k" * 32)
    yield opened
    opened.close()


def put(store: Store, columns: dict[str, list[Any]]) -> None:
    with store.transaction(), gate_opened(store):
        store.execute("DELETE FROM appeal")
        replace_columns("appeal", columns)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(fields, min_size=1, max_size=4))
def test_the_text_of_a_record_is_the_one_that_sums_are_taken_of(
    store: Store, records: list[dict[str, Any]]
) -> None:
    names = sorted({name for one in records for name in one})
    eids = [f"A{at}" for at in range(len(records))]
    columns: dict[str, list[Any]] = {name: [one.get(name) for one in records] for name in names}
    put(store, {"id": eids, "stream": [STREAM] * len(eids), **columns})
    assert dict(texts_of_stream("appeal", STREAM)) == {
        eid: record_text(one) for eid, one in zip(eids, records, strict=True)
    }
    shown = {one["id"]: one for one in records_of_stream("appeal", STREAM)}
    for eid, one in zip(eids, records, strict=True):
        assert {name: shown[eid][name] for name in names} == {name: one.get(name) for name in names}


def test_columns_that_are_not_named_are_empty_even_in_a_record_that_was_there(store: Store) -> None:
    put(store, {"id": ["A1"], "stream": [STREAM], "subject": ["before"], "region": ["north"]})
    with store.transaction(), gate_opened(store):
        replace_columns("appeal", {"id": ["A1"], "stream": [STREAM], "subject": ["after"]})
    record = select_record("appeal", "A1")
    assert record is not None
    assert (record["subject"], record["region"]) == ("after", None)


@given(st.lists(st.text(min_size=1), max_size=4, unique=True), st.text(min_size=1))
def test_writers_of_one_operation_are_written_as_those_of_many(names: list[str], op_id: str) -> None:
    (text,) = writer_texts(names, [op_id])
    assert text == writers_text(dict.fromkeys(names, op_id))
    assert read_writers(text) == dict.fromkeys(names, op_id)
