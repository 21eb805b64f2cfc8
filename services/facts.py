"""Facts of a record read back from the table."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime

from domain.facts import Fact
from models.database import Store
from models.rows import Asked, parts

_COLUMNS = "id, kind, entity, eid, at, local_on, actor_id, device_id, data"


def facts_of(store: Store, name: str, eid: str) -> list[Fact]:
    """All facts of one record, in the order in which they happened."""
    rows = store.execute(
        f"SELECT {_COLUMNS} FROM fact WHERE entity = ? AND eid = ? ORDER BY at_utc, id", (name, eid)
    )
    return [_fact(row) for row in rows.fetchall()]


def facts_of_many(store: Store, name: str, eids: Iterable[str]) -> dict[str, list[Fact]]:
    """Facts of several records of one entity, by identifier; a record without any has an empty list."""
    found: dict[str, list[Fact]] = {}
    for part in parts(eids):
        found |= facts_of_asked(store, name, Asked(part))
    return found


def facts_of_asked(store: Store, name: str, asked: Asked) -> dict[str, list[Fact]]:
    """The same for as many as one query takes."""
    found: dict[str, list[Fact]] = {eid: [] for eid in asked.eids}
    rows = store.execute(
        f"SELECT {_COLUMNS} FROM fact WHERE entity = ? AND {asked.where('eid')} ORDER BY at_utc, id",
        (name, *asked.given),
    )
    for row in rows.fetchall():
        if row[3] in found:
            found[row[3]].append(_fact(row))
    return found


def facts_of_kind(store: Store, kind: str, since: date, until: date) -> list[Fact]:
    """Facts of one kind whose legal date lies between two dates, both included."""
    rows = store.execute(
        f"SELECT {_COLUMNS} FROM fact WHERE kind = ? AND local_on BETWEEN ? AND ? ORDER BY at_utc, id",
        (kind, since.isoformat(), until.isoformat()),
    )
    return [_fact(row) for row in rows.fetchall()]


def _fact(row: tuple[str, ...]) -> Fact:
    return Fact(
        id=row[0],
        kind=row[1],
        entity=row[2],
        eid=row[3],
        at=datetime.fromisoformat(row[4]),
        local_on=date.fromisoformat(row[5]),
        actor_id=row[6],
        device_id=row[7],
        data=json.loads(row[8]),
    )
