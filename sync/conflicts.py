"""Conflicts as records: what stands against what, who wrote it and when, until a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from domain.operations import canonical
from models.database import Store
from sync.records import Confirmed

_COLUMNS = (
    "id, kind, stream, entity, eid, field, base_value, server_value, server_op, server_actor, server_at,"
    " candidate_value, candidate_op, candidate_actor, candidate_at, number, other_eid, state"
)
Op = Mapping[str, Any]


def open_conflicts(store: Store, stream: str, entry: Mapping[str, Any], server: Confirmed) -> None:
    """Note every conflict that a log entry opened or joined; ``server`` is the record as it stands."""
    for notice in entry["conflicts"]:
        _open(store, stream, entry["op"], notice, server)


def _open(store: Store, stream: str, op: Op, notice: Mapping[str, Any], server: Confirmed) -> None:
    field = notice.get("field")
    said = (op.get("set") or {}).get(field) or {}
    # A candidate whose author edited again replaces his own earlier one.
    store.execute(
        "DELETE FROM conflict WHERE id = ? AND candidate_op = ?", (notice["id"], said.get("base") or "")
    )
    add_candidate(
        store,
        {**notice, "stream": stream, "entity": op["entity"], "eid": op["eid"]},
        {"op": op["op"], "v": said.get("v"), "actor": op["actor"], "wall": op["wall"]},
        server,
    )


def add_candidate(store: Store, about: Mapping[str, Any], candidate: Op, server: Confirmed) -> None:
    """Write one candidate of a conflict beside the server's value."""
    field = about.get("field")
    writer = server.writers.get(str(field)) if field else None
    actor, at = _author(store, writer)
    store.execute(
        f"INSERT OR REPLACE INTO conflict({_COLUMNS}) VALUES ({', '.join('?' * 17)}, 'open')",
        (
            *(about["id"], about["kind"], about["stream"], about["entity"], about["eid"], field),
            *(canonical(about.get("base")), canonical(server.fields.get(str(field))), writer, actor, at),
            *(canonical(candidate.get("v")), candidate["op"], candidate["actor"], candidate["wall"]),
            *(about.get("number"), about.get("other")),
        ),
    )


def _author(store: Store, writer: str | None) -> tuple[str | None, str | None]:
    """Who made the value that the server holds, and when, as far as the archive knows."""
    row = store.execute(
        "SELECT json_extract(body, '$.actor'), json_extract(body, '$.wall') FROM archive WHERE op_id = ?",
        ((writer or "").partition("~")[0],),
    ).fetchone()
    return (row[0], row[1]) if row else (None, None)


def note_server_values(store: Store, op: Op, server: Confirmed, fields: Iterable[str]) -> None:
    """Show the value that stands now beside candidates that are still open."""
    for field in fields:
        said = (canonical(server.fields.get(field)), server.writers.get(field), op["actor"], op["wall"])
        store.execute(
            "UPDATE conflict SET server_value = ?, server_op = ?, server_actor = ?, server_at = ?"
            " WHERE entity = ? AND eid = ? AND field = ? AND state = 'open'",
            (*said, op["entity"], op["eid"], field),
        )


def has_open(store: Store, entity: str, eid: str) -> bool:
    """Whether somebody must decide about the record."""
    sql = "SELECT 1 FROM conflict WHERE state = 'open' AND entity = ? AND eid = ? LIMIT 1"
    return store.execute(sql, (entity, eid)).fetchone() is not None


def settle_conflicts(store: Store, entry: Mapping[str, Any]) -> None:
    """Take away the candidates that a person's answer has dealt with.

    An answer that met a newer value is a conflict itself: nothing vanishes unseen.
    """
    op = entry["op"]
    if op["kind"] != "resolve" or not op.get("conflict") or entry.get("conflicts"):
        return
    seen = op.get("seen")
    sql = "UPDATE conflict SET state = 'resolved', resolved_by = ? WHERE id = ?"
    if seen is None:
        store.execute(sql, (op["op"], op["conflict"]))
        return
    for candidate in seen:
        store.execute(sql + " AND candidate_op = ?", (op["op"], op["conflict"], candidate))
