"""Rows of synchronised tables as plain mappings: read, created, changed."""

from __future__ import annotations

from collections.abc import Mapping

from domain.errors import BadInput
from models.database import Store
from models.fact import FactRow
from models.schema import RECORDS

_FACT_COLUMNS = "id, stream, kind, entity, eid, at, at_utc, local_on, actor_id, device_id, data"


def read_record(name: str, eid: str) -> dict[str, object]:
    """All columns of one record.

    Raises:
        BadInput: ``record_unknown`` if this copy has no such record.
    """
    table = RECORDS[name]
    row = table.select().where(table.id == eid).dicts().first()
    if row is None:
        raise BadInput("record_unknown", entity=name, where=eid)
    return dict(row)


def find_record(name: str, eid: object) -> dict[str, object] | None:
    """All columns of one record, or None where it is not (or not yet) here."""
    if not eid:
        return None
    table = RECORDS[name]
    row = table.select().where(table.id == eid).dicts().first()
    return dict(row) if row is not None else None


def write_record(name: str, eid: str, stream: str, fields: Mapping[str, object]) -> None:
    """Insert a new record."""
    RECORDS[name].insert(id=eid, stream=stream, **fields).execute()


def write_fields(name: str, eid: str, fields: Mapping[str, object]) -> None:
    """Change some fields of a record that exists."""
    if fields:
        table = RECORDS[name]
        table.update(**fields).where(table.id == eid).execute()


def write_fact(store: Store, columns: tuple[object, ...], data: Mapping[str, object]) -> None:
    """Append a fact; ``columns`` are those of ``fact`` in order, without its data."""
    marks = ", ".join("?" * (len(columns) + 1))
    stored = FactRow.data.db_value(dict(data))
    store.execute(f"INSERT INTO fact ({_FACT_COLUMNS}) VALUES ({marks})", (*columns, stored))
