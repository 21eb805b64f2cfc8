"""How the store finds what a request asks for: by an index, however long the log has grown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from server.database import Database
from server.database.sqlite import SqliteTransaction
from tests.server.laptop import Laptop

GROWING = ("oplog", "record", "conflict", "rejected", "number_registry", "blob", "blob_use", "dispatch")
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def asked(database: Database, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The statements that were run."""
    said: set[str] = set()
    for name in ("all", "one", "each", "run", "many"):
        monkeypatch.setattr(SqliteTransaction, name, noting(said, getattr(SqliteTransaction, name)))
    return said


def noting(said: set[str], usual: Callable[..., Any]) -> Callable[..., Any]:
    def noted(self: SqliteTransaction, sql: str, params: Sequence[Any] = ()) -> Any:
        said.add(sql)
        return usual(self, sql, params)

    return noted


def exchange(anna: Laptop, clara: Laptop) -> None:
    """Everything that laptops ask for: created, edited, contested, refused, moved, looked up, compared."""
    eid, other = anna.site.new_id(), anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    anna.push(made, anna.put("appeal", other, {"subject": "No heating"}))
    anna.push(anna.fact("note", "appeal", eid, {"text": "asked"}))
    anna.push(anna.fact("registered", "appeal", other, {"number": "7", "counter": 7}))
    for said in ("Weak water", "Brown water"):
        anna.push(anna.set("appeal", eid, "subject", said, made["op"]))
    anna.push(anna.set("appeal", "nobody", "subject", "x", None))
    anna.hello()
    anna.pull_all()
    for path in ("/sums", "/wait"):
        anna.get(path, stream=anna.stream, streams=f"{anna.stream}:0")
    anna.get("/state", stream=anna.stream, bucket=0)
    anna.push(anna.op("remove", "appeal", eid, to=clara.stream))
    clara.pull_all()
    clara.get("/sums", stream=clara.stream)


def plans(database: Database, said: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Each statement that isn't a mere insertion, with the steps by which it is run."""
    with database.read() as tx:
        for sql in sorted(said):
            if sql.lstrip().startswith(("SELECT", "UPDATE", "DELETE")):
                rows = tx.all(f"EXPLAIN QUERY PLAN {sql}", ("0",) * sql.count("?"))
                yield sql, [str(row[3]) for row in rows]


def test_no_request_looks_through_a_whole_table(
    database: Database, asked: set[str], anna: Laptop, clara: Laptop
) -> None:
    exchange(anna, clara)
    names = {"o": "oplog", "s": "oplog", "r": "record", "m": "backup_mark"}
    scans = [
        (sql, step)
        for sql, steps in plans(database, set(asked))
        for step in steps
        if step.startswith("SCAN") and names.get(step.split()[1], step.split()[1]) in GROWING
    ]
    assert len(asked) > 20
    assert not scans


def test_what_was_said_about_a_record_is_found_by_the_record(
    database: Database, asked: set[str], anna: Laptop, clara: Laptop
) -> None:
    exchange(anna, clara)
    about = {
        sql: steps
        for sql, steps in plans(database, set(asked))
        if "oplog" in sql and ("eid = ?" in sql or "eid = o.eid" in sql or "AND eid IN" in sql)
    }
    assert len(about) >= 2
    assert not [sql for sql, steps in about.items() if not any("oplog_eid" in step for step in steps)]
