"""Rows of synchronised tables as plain mappings: read, created, changed."""

from __future__ import annotations

from collections.abc import Mapping

from domain.errors import BadInput
from models.database import Store
from models.rows import Values, insert_record, select_record, select_stream, update_record

_FACT_COLUMNS = "id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, h, data"


def read_record(name: str, eid: str) -> Values:
    """All columns of one record.

    Raises:
        BadInput: ``record_unknown`` if this copy has no such record.
    """
    row = select_record(name, eid)
    if row is None:
        raise BadInput("record_unknown", entity=name, where=eid)
    return row


def stream_of(name: str, eid: str) -> str:
    """The stream in which a record lives.

    Raises:
        BadInput: ``record_unknown`` if this copy has no such record.
    """
    stream = select_stream(name, eid)
    if stream is None:
        raise BadInput("record_unknown", entity=name, where=eid)
    return stream


def find_record(name: str, eid: object) -> Values | None:
    """All columns of one record, or None where it is not (or not yet) here."""
    return select_record(name, eid) if eid else None


def write_record(name: str, eid: str, stream: str, fields: Mapping[str, object]) -> None:
    """Insert a new record; a field that the table doesn't have is a bug of the caller."""
    from models.schema import RECORDS  # every table: loaded by the first act, not by the start

    unknown = fields.keys() - RECORDS[name]._meta.columns.keys()  # noqa: SLF001
    if unknown:
        raise ValueError(f"{name} has no {sorted(unknown)}")
    insert_record(name, {"id": eid, "stream": stream, **fields})


def write_fields(name: str, eid: str, fields: Mapping[str, object]) -> None:
    """Change some fields of a record that exists."""
    if fields:
        update_record(name, eid, fields)


def write_fact(store: Store, columns: tuple[object, ...], data: Mapping[str, object]) -> None:
    """Append a fact; ``columns`` are those of ``fact`` in order, without its data.

    The last of them is the content hash of the operation that carries it.
    """
    from models.fact import FactRow

    marks = ", ".join("?" * (len(columns) + 1))
    stored = FactRow.data.db_value(dict(data))
    store.execute(f"INSERT INTO fact ({_FACT_COLUMNS}) VALUES ({marks})", (*columns, stored))
