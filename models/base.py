"""What every table shares: the current database and the stored form of values."""

from __future__ import annotations

import json
from typing import Any

from peewee import DatabaseProxy, Model, TextField

current_database = DatabaseProxy()
"""The open store of this process; ``models.database.Store.bind`` sets it."""


class JsonText(TextField):
    """A list or mapping kept as JSON text, Cyrillic readable, keys in a fixed order."""

    def db_value(self, value: Any) -> str | None:
        """The text that is stored."""
        if value is None:
            return None
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def python_value(self, value: str | None) -> Any:
        """The value that was stored."""
        return from_text(value)


def from_text(stored: str | None) -> Any:
    """The list, mapping or value that is kept as JSON text."""
    return None if stored is None else json.loads(stored)


class Table(Model):
    """A table of the laptop's database."""

    class Meta:
        database = current_database
        legacy_table_names = False


class Record(Table):
    """A synchronised record: an identifier made offline and the stream it lives in."""

    id = TextField(primary_key=True)
    stream = TextField(index=True)
