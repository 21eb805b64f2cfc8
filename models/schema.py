"""The list of tables, and which of them are synchronised."""

from __future__ import annotations

from domain.entities import ENTITIES
from models import fact, front_desk, imports, journal, local, records, reference, sync_tables, terms
from models.base import Record, Table

_MODULES = (reference, records, fact, journal, front_desk, terms, local, imports, sync_tables)

TABLES: tuple[type[Table], ...] = tuple(
    thing
    for module in _MODULES
    for thing in vars(module).values()
    if isinstance(thing, type) and issubclass(thing, Table) and thing not in (Table, Record)
)
"""Every table of the database, in the order of their modules."""

RECORDS: dict[str, type[Record]] = {
    table._meta.table_name: table  # noqa: SLF001 - peewee keeps the table name there
    for table in TABLES
    if issubclass(table, Record) and table._meta.table_name in ENTITIES  # noqa: SLF001
}
"""Table of each entity of ``domain/entities.py``, by entity name."""

GUARDED: tuple[str, ...] = (*RECORDS, "fact")
"""Names of the tables that only a recorded act or an applied operation may write."""
