"""Operations of this laptop that the server refused: kept where a person sees them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from domain.operations import canonical
from models.database import Store

Body = dict[str, Any]


def note_problem(store: Store, op: Mapping[str, Any], why: Mapping[str, Any], seen_at: str) -> Body | None:
    """Keep a refused operation of ours; returns its body, or None for one that isn't ours."""
    body = _own_body(store, str(op["op"]))
    if body is None:
        return None
    store.execute(
        "INSERT OR IGNORE INTO problem(op_id, stream, entity, eid, code, facts, body, state, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'open', ?)",
        (
            *(op["op"], body["stream"], body["entity"], body["eid"]),
            *(why.get("code", "rejected"), canonical(why.get("facts") or {}), canonical(body), seen_at),
        ),
    )
    return body


def _own_body(store: Store, op_id: str) -> Body | None:
    """What we said: from the outbox, or from the archive when a restored server judged it anew."""
    row = store.execute("SELECT body FROM outbox WHERE op_id = ?", (op_id,)).fetchone()
    if row is not None:
        return dict(json.loads(row[0]))
    row = store.execute(
        "SELECT body FROM archive WHERE op_id = ?"
        " AND json_extract(body, '$.actor') IN (SELECT employee_id FROM user_token)",
        (op_id,),
    ).fetchone()
    return None if row is None else dict(json.loads(row[0]))
