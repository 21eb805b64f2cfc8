"""PostgreSQL for production: several server processes on one database.

Never point it at a lagging standby: a pull answered from the past would tell a laptop that
its history is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, cast

import psycopg
from psycopg import errors as pg
from typing_extensions import override

from server.database import Database, Row, Transaction
from server.database.pool import Pool
from server.errors import Duplicate, StoreUnavailable

LOCK_TIMEOUT = "5s"
IDLE_TIMEOUT = "30s"
Connection = psycopg.Connection[Row]


class PostgresTransaction(Transaction):
    """``Transaction`` over one PostgreSQL connection."""

    lock = " FOR UPDATE"

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @override
    def all(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        return self._execute(sql, params).fetchall()

    @override
    def one(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        return self._execute(sql, params).fetchone()

    @override
    def each(self, sql: str, params: Sequence[object] = ()) -> Iterable[Row]:
        with self._connection.cursor("each_row") as cursor:
            cursor.itersize = 2000
            cursor.execute(cast(Any, _dialect(sql)), params)
            yield from cursor

    @override
    def run(self, sql: str, params: Sequence[object] = ()) -> int:
        return self._execute(sql, params).rowcount

    @override
    def many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        if rows:
            with self._connection.cursor() as cursor:
                cursor.executemany(cast(Any, _dialect(sql)), rows)

    @override
    def bulk(self, table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        copying = f"COPY {table}({', '.join(columns)}) FROM STDIN"
        try:
            with self._connection.cursor() as cursor, cursor.copy(cast(Any, copying)) as copy:
                for row in rows:
                    copy.write_row(row)
        except pg.UniqueViolation as error:
            raise Duplicate(table) from error

    def _execute(self, sql: str, params: Sequence[object]) -> psycopg.Cursor[Row]:
        return self._connection.execute(cast(Any, _dialect(sql)), params)


class PostgresDatabase(Database):
    """``Database`` on a PostgreSQL server named by a connection string."""

    kind = "postgresql"

    def __init__(self, conninfo: str, *, connections: int = 16) -> None:
        self._conninfo = conninfo
        self._pool: Pool[Connection] = Pool(self._connect, lambda connection: connection.close(), connections)

    @override
    @contextmanager
    def read(self) -> Iterator[Transaction]:
        with self._transaction(psycopg.IsolationLevel.REPEATABLE_READ) as transaction:
            yield transaction

    @override
    @contextmanager
    def write(self) -> Iterator[Transaction]:
        with self._transaction(psycopg.IsolationLevel.READ_COMMITTED) as transaction:
            yield transaction

    @override
    def close(self) -> None:
        self._pool.close()

    @contextmanager
    def _transaction(self, level: psycopg.IsolationLevel) -> Iterator[Transaction]:
        try:
            with self._pool.lend((psycopg.OperationalError, psycopg.InterfaceError)) as connection:
                connection.isolation_level = level
                with connection.transaction():
                    yield PostgresTransaction(connection)
        except (pg.LockNotAvailable, pg.DeadlockDetected, pg.SerializationFailure) as error:
            raise StoreUnavailable("locked") from error
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise StoreUnavailable("connection") from error

    def _connect(self) -> Connection:
        options = f"-c lock_timeout={LOCK_TIMEOUT} -c idle_in_transaction_session_timeout={IDLE_TIMEOUT}"
        return psycopg.connect(self._conninfo, autocommit=True, options=options, connect_timeout=10)


@lru_cache(maxsize=512)
def _dialect(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")
