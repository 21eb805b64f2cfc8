"""Where the server keeps its tables: one interface, SQLite and PostgreSQL behind it.

SQL is written once, with ``?`` for parameters; the dialects differ in the lock clause only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

Row = tuple[Any, ...]


class Transaction(Protocol):
    """One database transaction; ends with the ``with`` block that gave it."""

    lock: str
    """Appended to a SELECT that must hold its rows until the commit; empty on SQLite."""

    def all(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """All rows of a query."""
        ...

    def one(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        """The first row of a query, or None."""
        ...

    def each(self, sql: str, params: Sequence[object] = ()) -> Iterable[Row]:
        """The rows of a large query, a few at a time."""
        ...

    def run(self, sql: str, params: Sequence[object] = ()) -> int:
        """Execute a statement; how many rows it touched."""
        ...

    def many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """Execute a statement for each of ``rows``."""
        ...

    def bulk(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        """Insert many new rows the fastest way there is.

        Raises:
            Duplicate: one of them is there already; the transaction must be given up.
        """
        ...


class Database(Protocol):
    """A database that several threads and processes use at once."""

    kind: str

    def read(self) -> AbstractContextManager[Transaction]:
        """A transaction that sees one consistent state and writes nothing."""
        ...

    def write(self) -> AbstractContextManager[Transaction]:
        """A transaction that commits at the end of the block, or leaves no trace."""
        ...

    def close(self) -> None:
        """Give the connections back."""
        ...


def marks(count: int) -> str:
    """``count`` parameter marks for an IN list."""
    return ", ".join("?" * count)
