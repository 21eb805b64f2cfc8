"""The embedded default: one SQLite file, several threads and processes.

The SQLite is that of ``sqlcipher3``, used without a key: Debian's own 3.40.1 can corrupt a
write-ahead log when two connections write and checkpoint at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite
from typing_extensions import override

from server.database import Database, Row, Transaction, marks
from server.database.pool import Pool
from server.errors import Duplicate, StoreUnavailable

# Without an adapter of its own, each None that is bound costs a search for one.
sqlite.register_adapter(type(None), {}.get)
BUSY_MS = 10_000
OLDEST_SQLITE = (3, 51, 3)
"""The first release without the WAL-reset bug."""
MEMORY = ":memory:"


class SqliteTransaction(Transaction):
    """``Transaction`` over one SQLite connection."""

    lock = ""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    @override
    def all(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        rows: list[Row] = self._connection.execute(sql, tuple(params)).fetchall()
        return rows

    @override
    def one(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        row: Row | None = self._connection.execute(sql, tuple(params)).fetchone()
        return row

    @override
    def each(self, sql: str, params: Sequence[object] = ()) -> Iterable[Row]:
        rows: Iterable[Row] = self._connection.execute(sql, tuple(params))
        return rows

    @override
    def run(self, sql: str, params: Sequence[object] = ()) -> int:
        return int(self._connection.execute(sql, tuple(params)).rowcount)

    @override
    def many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        self._connection.executemany(sql, rows)

    @override
    def bulk(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        try:
            self.many(f"INSERT INTO {table}({', '.join(columns)}) VALUES ({marks(len(columns))})", rows)
        except sqlite.IntegrityError as error:
            raise Duplicate(table) from error


class SqliteDatabase(Database):
    """``Database`` in one file, or in memory for tests (then one connection serves all)."""

    kind = "sqlite"

    def __init__(self, path: Path | str, *, connections: int = 16) -> None:
        self._path = str(path)
        size = 1 if self._path == MEMORY else connections
        self._pool: Pool[Any] = Pool(self._connect, lambda connection: connection.close(), size)

    @override
    @contextmanager
    def read(self) -> Iterator[Transaction]:
        with self._transaction("BEGIN") as transaction:
            yield transaction

    @override
    @contextmanager
    def write(self) -> Iterator[Transaction]:
        with self._transaction("BEGIN IMMEDIATE") as transaction:
            yield transaction

    @override
    def close(self) -> None:
        self._pool.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Transaction]:
        try:
            with self._pool.lend((sqlite.InterfaceError,)) as connection:
                connection.execute(begin)
                try:
                    yield SqliteTransaction(connection)
                    connection.execute("COMMIT")
                except BaseException:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                    raise
        except sqlite.OperationalError as error:
            raise StoreUnavailable(_reason(error)) from error

    def _connect(self) -> Any:
        connection = sqlite.connect(self._path, isolation_level=None, check_same_thread=False, timeout=0)
        for pragma in (
            f"busy_timeout={BUSY_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "temp_store=MEMORY",
            "cache_size=-32000",
            # A batch of 500 dirties some 400 pages: a checkpoint, which waits for the disk, after forty.
            "wal_autocheckpoint=16000",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection


def sqlite_is_sound() -> bool:
    """Whether the SQLite in use is free of the WAL-reset bug."""
    return tuple(sqlite.sqlite_version_info) >= OLDEST_SQLITE


def _reason(error: Exception) -> str:
    text = str(error)
    if "locked" in text or "busy" in text:
        return "locked"
    if "full" in text:
        return "disk_full"
    if "syntax" in text or "no such" in text:
        raise error
    return "disk"
