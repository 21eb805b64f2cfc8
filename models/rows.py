"""Whole records by identifier, without composing a query each time.

Building SQL from fields costs peewee more than SQLite needs to run it; an act reads and
writes a dozen records, so these few statements are composed once per table.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass
from functools import lru_cache
from json.encoder import encode_basestring_ascii
from typing import Any

from peewee import BooleanField

from models.base import JsonText, Record, current_database
from models.reference import CalendarOverride, Employee, Organisation, Place, ProfileVersion, Unit

Values = dict[str, Any]
NAMES_MOST = 400
"""Identifiers in one query."""
ROWS_AT_ONCE = 1000
"""Rows that are worked on column by column: few enough to stay in the processor's cache."""


_AT_START: Mapping[str, type[Record]] = {
    "calendar_override": CalendarOverride,
    "employee": Employee,
    "organisation": Organisation,
    "place": Place,
    "profile_version": ProfileVersion,
    "unit": Unit,
}
"""What a start reads; the classes of all other tables are loaded by the first act."""


def _table(name: str) -> type[Record]:
    if name in _AT_START:
        return _AT_START[name]
    from models.schema import RECORDS

    return RECORDS[name]


@lru_cache(maxsize=64)
def _columns(name: str) -> tuple[str, ...]:
    return tuple(_table(name)._meta.columns)  # noqa: SLF001 - peewee keeps the columns there


@lru_cache(maxsize=64)
def _readers(name: str) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The columns whose stored form differs from their value."""
    fields = _table(name)._meta.columns.values()  # noqa: SLF001
    return tuple(
        (field.name, field.python_value) for field in fields if isinstance(field, JsonText | BooleanField)
    )


@lru_cache(maxsize=64)
def _writers(name: str) -> Mapping[str, Callable[[Any], Any]]:
    fields = _table(name)._meta.columns.values()  # noqa: SLF001
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


def select_records(name: str, eids: Iterable[str]) -> dict[str, Values]:
    """All columns of those of these records that are here, by identifier."""
    columns, readers = _columns(name), _readers(name)
    found: dict[str, Values] = {}
    for part in parts(eids):
        sql = f'SELECT {_quoted(columns)} FROM "{name}" WHERE id IN ({marks(part)})'
        for row in current_database.execute_sql(sql, part):
            values = dict(zip(columns, row, strict=True))
            for column, read in readers:
                if values[column] is not None:
                    values[column] = read(values[column])
            found[values["id"]] = values
    return found


@dataclass(frozen=True, slots=True)
class Asked:
    """Identifiers that one query asks for, in order.

    ``gapless``: nothing else lies between the first and the last, so a range finds the same as a
    list that has to be looked through name by name.
    """

    eids: tuple[str, ...]
    gapless: bool = False

    def where(self, column: str) -> str:
        """The condition that the column holds one of them."""
        return f"{column} BETWEEN ? AND ?" if self.gapless else f"{column} IN ({marks(self.eids)})"

    @property
    def given(self) -> tuple[str, ...]:
        """What the marks of ``where`` stand for."""
        return (self.eids[0], self.eids[-1]) if self.gapless else self.eids


def every_part(name: str) -> Iterator[Asked]:
    """The identifiers of a whole table in pieces, in order."""
    rows = current_database.execute_sql(f'SELECT id FROM "{name}" ORDER BY id').fetchall()
    for at in range(0, len(rows), ROWS_AT_ONCE):
        yield Asked(tuple(str(row[0]) for row in rows[at : at + ROWS_AT_ONCE]), gapless=True)


def select_stored(name: str, names: tuple[str, ...], asked: Asked) -> list[tuple[Any, ...]]:
    """Some columns, as they are stored, of those of these records that are here."""
    sql = f'SELECT {_quoted(names)} FROM "{name}" WHERE {asked.where("id")}'
    found: list[tuple[Any, ...]] = current_database.execute_sql(sql, asked.given).fetchall()
    return found


def parts(eids: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Identifiers in pieces that fit into one query each, in order and each once."""
    ordered = sorted(set(eids))
    for at in range(0, len(ordered), NAMES_MOST):
        yield tuple(ordered[at : at + NAMES_MOST])


def marks(values: Sized) -> str:
    """A parameter mark for each of ``values``."""
    return ", ".join("?" * len(values))


def select_stream(name: str, eid: object) -> str | None:
    """The stream of one record, or None where it isn't here."""
    row = current_database.execute_sql(f'SELECT stream FROM "{name}" WHERE id = ?', (eid,)).fetchone()
    return None if row is None else str(row[0])


def insert_record(name: str, values: Mapping[str, Any], *, replace: bool = False) -> None:
    """Insert one record; ``replace`` overwrites one that is there."""
    verb = "INSERT OR REPLACE" if replace else "INSERT"
    sql = f'{verb} INTO "{name}" ({_quoted(tuple(values))}) VALUES ({marks(values)})'
    current_database.execute_sql(sql, _stored(name, values))


def replace_records(name: str, rows: list[Values]) -> None:
    """Put many whole records into one table; all must give the same columns."""
    if not rows:
        return
    columns = tuple(rows[0])
    sql = f'INSERT OR REPLACE INTO "{name}" ({_quoted(columns)}) VALUES ({marks(columns)})'
    current_database.connection().executemany(sql, [_stored(name, row) for row in rows])


def insert_rows(table: str, names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert many rows into a table as they are stored.

    Columns that no row has a value in aren't named: to give SQLite nothing costs as much as a value.
    """
    if not rows:
        return
    columns = list(zip(*rows, strict=True))
    nothing = (None,) * len(rows)
    used = [at for at, column in enumerate(columns) if column != nothing]
    sql = f'INSERT INTO "{table}" ({_quoted(tuple(names[at] for at in used))}) VALUES ({marks(used)})'
    current_database.connection().executemany(sql, zip(*(columns[at] for at in used), strict=True))


def replace_columns(name: str, columns: Mapping[str, Sequence[Any]]) -> None:
    """Put many records into one table, given column by column; columns that aren't named stay empty."""
    writers = _writers(name)
    stored = [
        [None if value is None else writers[column](value) for value in values]
        if column in writers
        else values
        for column, values in columns.items()
    ]
    sql = f'INSERT OR REPLACE INTO "{name}" ({_quoted(tuple(columns))}) VALUES ({marks(columns)})'
    current_database.connection().executemany(sql, zip(*stored, strict=True))


def delete_record(name: str, eid: str) -> None:
    """Take one record off this copy, with what is known of its writers."""
    current_database.execute_sql(f'DELETE FROM "{name}" WHERE id = ?', (eid,))
    current_database.execute_sql("DELETE FROM field_writer WHERE entity = ? AND eid = ?", (name, eid))


def records_of_stream(name: str, stream: str) -> Iterator[Values]:
    """All records of one table that live in a stream, a few at a time in memory."""
    yield from _records(name, "WHERE stream = ?", (stream,))


def texts_of_stream(name: str, stream: str) -> Iterator[tuple[str, str]]:
    """All records of one table that live in a stream: identifier, and the values as canonical text.

    The text is ``domain.operations.record_text`` of the values, written by SQLite itself at a fifth
    of the price of reading them here.
    """
    for eid, text in bytes_of_stream(name, stream):
        yield eid.decode("utf-8"), text.decode("utf-8")


def bytes_of_stream(name: str, stream: str) -> Iterator[tuple[bytes, bytes]]:
    """The same in UTF-8, as sums are taken of it."""
    cursor = current_database.execute_sql(_texts_query(name), (stream,))
    while rows := cursor.fetchmany(ROWS_AT_ONCE):
        yield from rows


@lru_cache(maxsize=64)
def _texts_query(name: str) -> str:
    fields = {field.name: field for field in _table(name)._meta.columns.values()}  # noqa: SLF001
    cells = [
        f'iif("{column}" IS NULL, NULL, \'"{column}":\' || {_cell(fields[column])})'
        for column in sorted(fields.keys() - {"id", "stream"})
    ]
    text = f"'{{' || concat_ws(',', {', '.join(cells)}) || '}}'"
    return f'SELECT CAST(id AS BLOB), CAST({text} AS BLOB) FROM "{name}" WHERE stream = ?'


def _cell(field: Any) -> str:
    """The canonical text of a column's value; lists and mappings are stored as theirs."""
    if isinstance(field, JsonText):
        return f'"{field.name}"'
    if isinstance(field, BooleanField):
        return f"iif(\"{field.name}\", 'true', 'false')"
    return f'json_quote("{field.name}")'


def every_record(name: str, *, by: str = "id") -> Iterator[Values]:
    """All records of one small table (people, places, units), ordered by a column."""
    yield from _records(name, f'ORDER BY "{by}"', ())


def _records(name: str, tail: str, given: tuple[object, ...]) -> Iterator[Values]:
    columns, readers = _columns(name), _readers(name)
    cursor = current_database.execute_sql(f'SELECT {_quoted(columns)} FROM "{name}" {tail}', given)
    for row in cursor:
        values = dict(zip(columns, row, strict=True))
        for column, read in readers:
            if values[column] is not None:
                values[column] = read(values[column])
        yield values


def update_record(name: str, eid: str, values: Mapping[str, Any]) -> None:
    """Change some columns of one record."""
    given = ", ".join(f'"{column}" = ?' for column in values)
    current_database.execute_sql(f'UPDATE "{name}" SET {given} WHERE id = ?', (*_stored(name, values), eid))


Writers = dict[str, str]


def select_writers(name: str, eid: str) -> Writers:
    """The operation that last wrote each field of a record, as far as this copy has seen."""
    sql = "SELECT writers FROM field_writer WHERE entity = ? AND eid = ?"
    row = current_database.execute_sql(sql, (name, eid)).fetchone()
    return {} if row is None else read_writers(row[0])


def save_writers(name: str, eid: str, writers: Writers) -> None:
    """Remember the writers of a record in place of those known before."""
    current_database.execute_sql(
        "INSERT OR REPLACE INTO field_writer(entity, eid, writers) VALUES (?, ?, ?)",
        (name, eid, writers_text(writers)),
    )


def writers_text(writers: Writers) -> str:
    """The stored form: the fields of each operation."""
    fields: dict[str, list[str]] = {}
    for field, op_id in writers.items():
        fields.setdefault(op_id, []).append(field)
    return json.dumps(fields, separators=(",", ":"))


def writer_texts(fields: Sequence[str], op_ids: Iterable[str]) -> list[str]:
    """``writers_text`` of records all of whose fields were written by one operation each."""
    rest = f":{json.dumps(fields, separators=(',', ':'))}}}" if fields else ""
    return [f"{{{encode_basestring_ascii(op_id)}{rest}" if fields else "{}" for op_id in op_ids]


def read_writers(text: str) -> Writers:
    """The writer of each field, from the stored form."""
    return {field: op_id for op_id, fields in json.loads(text).items() for field in fields}


def _stored(name: str, values: Mapping[str, Any]) -> tuple[Any, ...]:
    writers = _writers(name)
    return tuple(
        writers[column](value) if column in writers and value is not None else value
        for column, value in values.items()
    )


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)
