"""The append-only table of facts."""

from __future__ import annotations

from peewee import BigIntegerField, TextField

from models.base import JsonText, Record


class FactRow(Record):
    """One act of staff: see ``domain/facts.py`` for its kinds and data.

    ``h`` is the content hash of the operation that carried it; state sums are made of it.
    """

    kind = TextField()
    entity = TextField()
    eid = TextField()
    at = TextField()
    at_utc = BigIntegerField()
    local_on = TextField()
    actor_id = TextField()
    device_id = TextField()
    data = JsonText()
    h = TextField(null=True)

    class Meta:
        table_name = "fact"
        indexes = ((("entity", "eid", "at_utc"), False), (("kind", "local_on"), False))
