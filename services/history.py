"""What happened to a record, newest last: facts and changes with who and when."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from models.database import Store
from services.people import colleague


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One act: a fact (``kind``) or changed fields; ``data`` fills the sentence on screen."""

    at: datetime
    kind: str
    actor: str
    data: Mapping[str, Any] = field(default_factory=dict)
    entity: str = "appeal"
    taken_back: bool = False


def history_of(store: Store, related: Mapping[str, list[str]], *, language: str = "ru") -> list[HistoryLine]:
    """The facts of several records as one story, in order of time.

    ``related`` names identifiers by entity: an appeal with its letters, visits and tasks.
    """
    rows: list[tuple[Any, ...]] = []
    for entity, eids in related.items():
        for eid in eids:
            found = store.execute(
                "SELECT at_utc, id, at, kind, actor_id, data, entity FROM fact WHERE entity = ? AND eid = ?",
                (entity, eid),
            )
            rows += found.fetchall()
    names: dict[str, str] = {}
    gone = {json.loads(row[5])["fact_id"] for row in rows if row[3] == "taken_back"}
    ordered = sorted(rows, key=lambda row: (row[0], row[1]))
    return [replace(_line(row, names, language), taken_back=row[1] in gone) for row in ordered]


def _line(row: tuple[Any, ...], names: dict[str, str], language: str) -> HistoryLine:
    _, _, at, kind, actor_id, data, entity = row
    if actor_id not in names:
        person = colleague(actor_id, language=language)
        names[actor_id] = person.short if person else ""
    return HistoryLine(datetime.fromisoformat(at), kind, names[actor_id], json.loads(data), entity)
