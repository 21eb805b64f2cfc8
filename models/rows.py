"""Whole records by identifier, without composing a query each time.

Building SQL from fields costs peewee more than SQLite needs to run it; an act reads and
writes a dozen records, so these few statements are composed once per table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from peewee import BooleanField

from models.base import JsonText, current_database
from models.schema import RECORDS

Values = dict[str, Any]


@lru_cache(maxsize=64)
def _columns(name: str) -> tuple[str, ...]:
    return tuple(RECORDS[name]._meta.columns)  # noqa: SLF001 - peewee keeps the columns there


@lru_cache(maxsize=64)
def _readers(name: str) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The columns whose stored form differs from their value."""
    fields = RECORDS[name]._meta.columns.values()  # noqa: SLF001
    return tuple(
        (field.name, field.python_value) for field in fields if isinstance(field, JsonText | BooleanField)
    )


@lru_cache(maxsize=64)
def _writers(name: str) -> Mapping[str, Callable[[Any], Any]]:
    fields = RECORDS[name]._meta.columns.values()  # noqa: SLF001
    return {field.name: field.db_value for field in fields if isinstance(field, JsonText)}


def select_record(name: str, eid: object) -> Values | None:
    """All columns of one record, or None where it isn't here."""
    columns = _columns(name)
    sql = f'SELECT {_quoted(columns)} FROM "{name}" WHERE id = ?'
    row = current_database.execute_sql(sql, (eid,)).fetchone()
    if row is None:
        return None
    values = dict(zip(columns, row, strict=True))
    for column, read in _readers(name):
        if values[column] is not None:
            values[column] = read(values[column])
    return values


def select_stream(name: str, eid: object) -> str | None:
    """The stream of one record, or None where it isn't here."""
    row = current_database.execute_sql(f'SELECT stream FROM "{name}" WHERE id = ?', (eid,)).fetchone()
    return None if row is None else str(row[0])


def insert_record(name: str, values: Mapping[str, Any], *, replace: bool = False) -> None:
    """Insert one record; ``replace`` overwrites one that is there."""
    verb = "INSERT OR REPLACE" if replace else "INSERT"
    marks = ", ".join("?" * len(values))
    sql = f'{verb} INTO "{name}" ({_quoted(tuple(values))}) VALUES ({marks})'
    current_database.execute_sql(sql, _stored(name, values))


def update_record(name: str, eid: str, values: Mapping[str, Any]) -> None:
    """Change some columns of one record."""
    given = ", ".join(f'"{column}" = ?' for column in values)
    current_database.execute_sql(f'UPDATE "{name}" SET {given} WHERE id = ?', (*_stored(name, values), eid))


def _stored(name: str, values: Mapping[str, Any]) -> tuple[Any, ...]:
    writers = _writers(name)
    return tuple(
        writers[column](value) if column in writers and value is not None else value
        for column, value in values.items()
    )


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
