"""Conflicts as records: what stands against what, who wrote it and when, until a person decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from domain.operations import base_seen, canonical, values_said
from models.database import Store
from sync.records import Confirmed

_COLUMNS = (
    "id, kind, stream, entity, eid, field, base_value, server_value, server_op, server_actor, server_at,"
    " candidate_value, candidate_op, candidate_actor, candidate_at, number, other_eid, state"
)
# Where a record went to and fro, what was said of it comes again: what is dealt with stays so.
_KEEP = (
    f"INSERT INTO conflict({_COLUMNS}) VALUES ({', '.join('?' * 17)}, 'open')"
    " ON CONFLICT(id, candidate_op) DO UPDATE SET stream = excluded.stream,"
    " server_value = excluded.server_value, server_op = excluded.server_op,"
    " server_actor = excluded.server_actor, server_at = excluded.server_at"
)
_RESOLVED = "UPDATE conflict SET state = 'resolved', resolved_by = ? WHERE id = ?"
_BESIDE = (
    "UPDATE conflict SET server_value = ?, server_op = ?, server_actor = ?, server_at = ?"
    " WHERE entity = ? AND eid = ? AND field = ? AND state = 'open'"
)
Op = Mapping[str, Any]


def open_conflicts(store: Store, stream: str, entry: Mapping[str, Any], server: Confirmed) -> None:
    """Note every conflict that a log entry opened or joined; ``server`` is the record as it stands."""
    for notice in entry["conflicts"]:
        _open(store, stream, entry["op"], notice, server)


def _open(store: Store, stream: str, op: Op, notice: Mapping[str, Any], server: Confirmed) -> None:
    field = notice.get("field")
    # A candidate whose author edited again gives way to his new one; it stays as dealt with, since an
    # older part of the record's history may still come in the log of another stream.
    store.execute(
        _RESOLVED + " AND candidate_op = ?", (op["op"], notice["id"], base_seen(op, str(field)) or "")
    )
    add_candidate(
        store,
        {**notice, "stream": stream, "entity": op["entity"], "eid": op["eid"]},
        {"op": op["op"], "v": values_said(op).get(str(field)), "actor": op["actor"], "wall": op["wall"]},
        server,
    )


def add_candidate(store: Store, about: Mapping[str, Any], candidate: Op, server: Confirmed) -> None:
    """Write one candidate of a conflict beside the server's value."""
    field = about.get("field")
    writer = server.writers.get(str(field)) if field else None
    actor, at = _author(store, writer)
    store.execute(
        _KEEP,
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
        store.execute(_BESIDE, (*said, op["entity"], op["eid"], field))


def move_conflicts(store: Store, entity: str, eid: str, stream: str) -> None:
    """A record that moves takes its conflicts along, as it does on the server."""
    store.execute(
        "UPDATE conflict SET stream = ? WHERE state IN ('open', 'resolved') AND entity = ? AND eid = ?",
        (stream, entity, eid),
    )


def stand_beside(store: Store, entity: str, eid: str, server: Confirmed) -> None:
    """A record was fetched anew: its conflicts are where it is, and show the values that it has."""
    move_conflicts(store, entity, eid, server.stream)
    sql = "SELECT DISTINCT field FROM conflict WHERE state = 'open' AND entity = ? AND eid = ?"
    for (field,) in store.execute(sql + " AND field IS NOT NULL", (entity, eid)).fetchall():
        writer = server.writers.get(field)
        said = (canonical(server.fields.get(field)), writer, *_author(store, writer))
        store.execute(_BESIDE, (*said, entity, eid, field))


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
    if seen is None:
        store.execute(_RESOLVED, (op["op"], op["conflict"]))
        return
    for candidate in seen:
        store.execute(_RESOLVED + " AND candidate_op = ?", (op["op"], op["conflict"], candidate))
