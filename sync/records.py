"""Synchronised records as this copy holds them, beside the server-confirmed values.

While a record has unsent edits here, ``shadow`` keeps what the server has confirmed; the
table shows that with the own edits on top. When the last own edit has come back, the shadow
goes away.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from domain.entities import ENTITIES
from domain.operations import canonical
from models.database import Store
from models.rows import insert_record, select_record
from models.schema import RECORDS

Values = dict[str, Any]


@dataclass(slots=True)
class Confirmed:
    """What the server has confirmed of one record, with the writer of each field."""

    fields: Values
    writers: dict[str, str]
    exists: bool


class Records:
    """Reads and writes records and their shadows for one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def known(self, entity: str) -> bool:
        """Whether this version of the program has such records."""
        return entity in RECORDS

    def unknown_fields(self, entity: str, names: object) -> set[str]:
        """Names that this version has no column for."""
        return set(names) - ENTITIES[entity].fields.keys()  # type: ignore[call-overload, no-any-return]

    def confirmed(self, entity: str, eid: str) -> Confirmed:
        """The server-confirmed values of a record."""
        row = self._store.execute(
            "SELECT fields, writers FROM shadow WHERE entity = ? AND eid = ?", (entity, eid)
        ).fetchone()
        if row is not None:
            fields = json.loads(row[0])
            return Confirmed(fields, json.loads(row[1]), exists=bool(fields))
        held = self.values(entity, eid)
        return Confirmed(held or {}, self._writers(entity, eid) if held else {}, exists=held is not None)

    def values(self, entity: str, eid: str) -> Values | None:
        """All columns of a record as this copy shows it, or None."""
        return select_record(entity, eid)

    def has_shadow(self, entity: str, eid: str) -> bool:
        """Whether the record has edits that the server hasn't given back."""
        sql = "SELECT 1 FROM shadow WHERE entity = ? AND eid = ?"
        return self._store.execute(sql, (entity, eid)).fetchone() is not None

    def save_confirmed(self, entity: str, eid: str, stream: str, state: Confirmed) -> None:
        """Store confirmed values: in the shadow where edits are pending, else in the table."""
        if self.has_shadow(entity, eid):
            self._store.execute(
                "UPDATE shadow SET fields = ?, writers = ? WHERE entity = ? AND eid = ?",
                (
                    canonical({"id": eid, "stream": stream, **state.fields}),
                    canonical(state.writers),
                    entity,
                    eid,
                ),
            )
        else:
            self.write(entity, eid, stream, state.fields)
            self.write_writers(entity, eid, state.writers)

    def write(self, entity: str, eid: str, stream: str, fields: Values) -> None:
        """Put a record into its table as a whole."""
        columns = {**dict.fromkeys(ENTITIES[entity].fields), **fields, "id": eid, "stream": stream}
        insert_record(entity, columns, replace=True)

    def write_writers(self, entity: str, eid: str, writers: dict[str, str]) -> None:
        """Remember which operation last wrote each field."""
        rows: list[tuple[object, ...]] = [(entity, eid, field, op_id) for field, op_id in writers.items()]
        self._store.execute_many(
            "INSERT INTO field_writer(entity, eid, field, op_id) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET op_id = excluded.op_id",
            rows,
        )

    def rebase(self, entity: str, eid: str) -> None:
        """Show the confirmed values with the edits that are still pending on top."""
        if not self.has_shadow(entity, eid):
            return
        state = self.confirmed(entity, eid)
        pending = self._pending(entity, eid)
        if not state.exists and not pending:
            # A creation that the server rejected: the record stays on view beside its problem.
            self._drop_shadow(entity, eid)
            return
        fields, writers, stream = dict(state.fields), dict(state.writers), state.fields.get("stream", "")
        for op in pending:
            stream = op["stream"]
            fields |= {name: said["v"] for name, said in op["set"].items()}
            writers |= dict.fromkeys(op["set"], op["op"])
        self.write(entity, eid, stream, {name: fields.get(name) for name in ENTITIES[entity].fields})
        self.write_writers(entity, eid, writers)
        if not pending:
            self._drop_shadow(entity, eid)

    def _pending(self, entity: str, eid: str) -> list[dict[str, Any]]:
        rows = self._store.execute(
            "SELECT body FROM outbox WHERE entity = ? AND eid = ? ORDER BY position", (entity, eid)
        ).fetchall()
        return [op for (body,) in rows if (op := json.loads(body)).get("set")]

    def _drop_shadow(self, entity: str, eid: str) -> None:
        self._store.execute("DELETE FROM shadow WHERE entity = ? AND eid = ?", (entity, eid))

    def _writers(self, entity: str, eid: str) -> dict[str, str]:
        rows = self._store.execute(
            "SELECT field, op_id FROM field_writer WHERE entity = ? AND eid = ?", (entity, eid)
        ).fetchall()
        return {str(field): str(op_id) for field, op_id in rows}
