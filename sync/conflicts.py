"""Conflicts as records: what stands against what, who wrote it and when, until a person decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.operations import canonical
from models.database import Store
from sync.records import Records

_COLUMNS = (
    "id, kind, stream, entity, eid, field, base_value, server_value, server_op, server_actor, server_at,"
    " candidate_value, candidate_op, candidate_actor, candidate_at, number, other_eid, state"
)


def open_conflicts(store: Store, entry: Mapping[str, Any]) -> None:
    """Note every conflict that a log entry opened or joined."""
    for notice in entry["conflicts"]:
        _open(store, entry["op"], notice)


def _open(store: Store, op: Mapping[str, Any], notice: Mapping[str, Any]) -> None:
    field = notice.get("field")
    entity, eid = str(op["entity"]), str(op["eid"])
    server = Records(store).confirmed(entity, eid)
    writer = server.writers.get(str(field)) if field else None
    actor, at = _author(store, writer)
    said = (op.get("set") or {}).get(field) or {}
    # A candidate whose author edited again replaces his own earlier one.
    store.execute(
        "DELETE FROM conflict WHERE id = ? AND candidate_op = ?", (notice["id"], said.get("base") or "")
    )
    store.execute(
        f"INSERT OR REPLACE INTO conflict({_COLUMNS}) VALUES ({', '.join('?' * 17)}, 'open')",
        (
            *(notice["id"], notice["kind"], op["stream"], entity, eid, field),
            *(canonical(notice.get("base")), canonical(server.fields.get(str(field))), writer, actor, at),
            *(canonical(said.get("v")), op["op"], op["actor"], op["wall"]),
            *(notice.get("number"), notice.get("other")),
        ),
    )


def _author(store: Store, writer: str | None) -> tuple[str | None, str | None]:
    """Who made the value that the server holds, and when, as far as the archive knows."""
    row = store.execute(
        "SELECT json_extract(body, '$.actor'), json_extract(body, '$.wall') FROM archive WHERE op_id = ?",
        ((writer or "").rstrip("~"),),
    ).fetchone()
    return (row[0], row[1]) if row else (None, None)


def settle_conflicts(store: Store, op: Mapping[str, Any]) -> None:
    """Take away the candidates that a person's answer has dealt with."""
    if op["kind"] != "resolve" or not op.get("conflict"):
        return
    seen = op.get("seen")
    sql = "UPDATE conflict SET state = 'resolved', resolved_by = ? WHERE id = ?"
    if seen is None:
        store.execute(sql, (op["op"], op["conflict"]))
        return
    for candidate in seen:
        store.execute(sql + " AND candidate_op = ?", (op["op"], op["conflict"], candidate))
