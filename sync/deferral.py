"""Operations that this version of the program doesn't understand: kept, and replayed after an upgrade.

What comes later on the same record waits behind them, because an effect depends on what was
before.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from domain.entities import ENTITIES
from domain.facts import REQUIRED
from domain.operations import canonical, values_said
from models.database import Store
from sync.records import known, unknown_fields

Entry = Mapping[str, Any]
_SETTING = ("put", "set", "resolve")


def is_understood(op: Mapping[str, Any]) -> bool:
    """Whether this version can apply an operation."""
    entity, kind = op.get("entity"), op["kind"]
    if entity not in ENTITIES or not known(entity):
        return False
    if kind == "fact":
        return op["fact"]["kind"] in REQUIRED
    if kind in _SETTING:
        return not unknown_fields(str(entity), values_said(op))
    return bool(kind == "remove")


class Deferral:
    """The waiting entries of one store, read once per transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        rows = store.execute("SELECT body FROM deferred").fetchall()
        entries = [json.loads(row[0]) for row in rows]
        self._records = {(one["op"].get("entity"), one["op"].get("eid")) for one in entries}

    def must_wait(self, op: Mapping[str, Any]) -> bool:
        """Whether an entry can't be applied yet."""
        return (op.get("entity"), op.get("eid")) in self._records or not is_understood(op)

    def keep(self, stream: str, entry: Entry) -> None:
        """Keep an entry for a later version."""
        op = entry["op"]
        self._records.add((op.get("entity"), op.get("eid")))
        self._store.execute(
            "INSERT OR IGNORE INTO deferred(op_id, stream, seq, body, reason) VALUES (?, ?, ?, ?, ?)",
            (op["op"], stream, entry["seq"], canonical(dict(entry)), "not_understood"),
        )


def take_understood(store: Store) -> list[tuple[str, Entry]]:
    """Waiting entries that this version can apply now, in order, taken out of the queue."""
    rows = store.execute("SELECT op_id, stream, body FROM deferred ORDER BY stream, seq").fetchall()
    blocked: set[tuple[object, object]] = set()
    ready = []
    for op_id, stream, body in rows:
        entry = json.loads(body)
        about = (entry["op"].get("entity"), entry["op"].get("eid"))
        if about in blocked or not is_understood(entry["op"]):
            blocked.add(about)
            continue
        store.execute("DELETE FROM deferred WHERE op_id = ?", (op_id,))
        ready.append((str(stream), entry))
    return ready
