"""A field that two people changed apart, as the server hands it back: it waits for a person's decision."""

from __future__ import annotations

import json

from models.database import Store

HERE, THERE = "Батареи холодные третью неделю", "Нет отопления"
"""What was written here, and what the server holds."""


def contest(store: Store, appeal_id: str) -> None:
    """The subject of an appeal was changed twice."""
    with store.transaction():
        store.execute(
            "INSERT INTO conflict(id, kind, stream, entity, eid, field, base_value, server_value, server_op,"
            " server_actor, server_at, candidate_value, candidate_op, candidate_actor, candidate_at, state)"
            " VALUES ('c.subject', 'field', 'centre:p2', 'appeal', ?, 'subject', ?, ?, 's', 'e-ten', ?, ?,"
            " 'c', 'e-kovaleva', ?, 'open')",
            (
                appeal_id,
                *(json.dumps(text) for text in ("Холодные батареи", THERE)),
                "2026-11-30T10:00:00+05:00",
                json.dumps(HERE),
                "2026-11-30T11:00:00+05:00",
            ),
        )
