"""The audit trail of this workstation: every act, chained so that later edits show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.audit_chain import GENESIS, digest
from domain.clock import iso
from domain.operations import canonical
from models.database import Store
from models.local import AuditEntry
from services.desk import Desk

_COLUMNS = ("position", "at", "zone", "actor_id", "device_id", "action", "entity", "eid", "before", "after")


_INSERT = (
    "INSERT INTO audit_entry(position, at, zone, actor_id, device_id, action, entity, eid, before, after,"
    " previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _stored(value: object) -> object:
    return canonical(value) if isinstance(value, dict) else value


class Audit:
    """Adds the entries of one act to the trail."""

    def __init__(self, desk: Desk, action: str, at: datetime) -> None:
        self._store = desk.store
        self._who = {
            "at": iso(at),
            "zone": desk.workstation.zone.key,
            "actor_id": desk.person.id,
            "device_id": desk.workstation.device_id,
            "action": action,
        }
        self._position, self._last = _end_of_chain(desk.store)

    def add(
        self, name: str, eid: str, before: Mapping[str, object] | None, after: Mapping[str, object] | None
    ) -> None:
        """Append what happened to one record."""
        self._position += 1
        entry = {"position": self._position, **self._who, "entity": name, "eid": eid}
        entry |= {"before": dict(before) if before else None, "after": dict(after) if after else None}
        sealed = digest(self._last, entry)
        self._store.execute(_INSERT, (*map(_stored, entry.values()), self._last, sealed))
        self._last = sealed


def note_act(desk: Desk, action: str, name: str, eid: str, after: Mapping[str, object] | None = None) -> None:
    """Put an act on the trail that changes no record: a login, a view, an export, a backup.

    Raises:
        Fault: the disk or a lock stopped us.
    """
    with desk.store.transaction():
        Audit(desk, action, desk.now()).add(name, eid, None, after)


def _end_of_chain(store: Store) -> tuple[int, str]:
    row = store.execute("SELECT position, digest FROM audit_entry ORDER BY position DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, GENESIS)


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first entry that doesn't fit the chain."""

    position: int
    at: str
    action: str


def verify_audit() -> BrokenLink | None:
    """Walk the whole trail; the first broken link, or None if every entry fits."""
    previous, position = GENESIS, 0
    for entry in _entries():
        position += 1
        sealed = {key: entry[key] for key in _COLUMNS}
        fits = entry["position"] == position and entry["previous"] == previous
        if not fits or digest(previous, sealed) != entry["digest"]:
            return BrokenLink(int(str(entry["position"])), str(entry["at"]), str(entry["action"]))
        previous = str(entry["digest"])
    return None


def _entries() -> Iterator[dict[str, object]]:
    yield from AuditEntry.select().order_by(AuditEntry.position).dicts().iterator()
