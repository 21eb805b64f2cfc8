"""Reading the audit trail: newest first in pieces, and the whole check against its chain and its copies."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from domain.permissions import can, require
from services.audit import BrokenLink, verify_audit
from services.desk import Desk
from services.people import colleague
from services.protection.backup_files import Backup

_PAGE = (
    "SELECT position, at, zone, actor_id, device_id, action, entity, eid, before, after FROM audit_entry"
    " WHERE position < ? ORDER BY position DESC LIMIT ?"
)
_END = 1 << 62


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry: who did what to which record, when by the clock of the workplace, and what changed."""

    position: int
    at: datetime
    zone: str
    actor: str
    device: str
    action: str
    entity: str
    eid: str
    number: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What a check found. ``cut`` is the last entry that a backup knows and the trail has lost."""

    entries: int
    broken: BrokenLink | None = None
    cut: int = 0

    @property
    def sound(self) -> bool:
        """Whether every entry fits and none at the end is missing."""
        return self.broken is None and not self.cut


def may_read_audit(desk: Desk) -> bool:
    """Whether the person at this desk reads the trail."""
    return can(desk.person.roles, "read_audit", desk.regulations.narrowed)


def audit_lines(desk: Desk, *, before: int = _END, limit: int = 200) -> list[AuditLine]:
    """Entries older than position ``before``, newest first.

    Raises:
        Refusal: ``not_permitted``; the trail is for auditors and administrators.
    """
    require(desk.person.roles, "read_audit", desk.regulations.narrowed)
    rows = desk.store.execute(_PAGE, (before, limit)).fetchall()
    names: dict[str, str] = {}
    return [_line(desk, row, names) for row in rows]


def check_audit(desk: Desk, backups: list[Backup] | None = None) -> AuditCheck:
    """Walk the chain, then compare with what backups saw at their time.

    An entry that was taken from the end leaves the chain whole; only a copy elsewhere shows it.

    Raises:
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "read_audit", desk.regulations.narrowed)
    return checked(desk.store.execute, verify_audit(), backups or [])


def checked(execute: Any, broken: BrokenLink | None, backups: list[Backup]) -> AuditCheck:
    """The result of a check from the walked chain and the backups that lie here."""
    entries = int(execute("SELECT count(*) FROM audit_entry").fetchone()[0])
    for backup in backups:
        position, digest = backup.manifest.audit_position, backup.manifest.audit_digest
        row = execute("SELECT digest FROM audit_entry WHERE position = ?", (position,)).fetchone()
        if position and (row is None or row[0] != digest):
            return AuditCheck(entries, broken, position)
    return AuditCheck(entries, broken)


def _line(desk: Desk, row: tuple[Any, ...], names: dict[str, str]) -> AuditLine:
    position, at, zone, actor_id, device, action, entity, eid, before, after = row
    if actor_id not in names:
        person = colleague(actor_id, language=desk.language)
        names[actor_id] = person.short if person else str(actor_id)
    return AuditLine(
        position=int(position),
        at=datetime.fromisoformat(at),
        zone=zone,
        actor=names[actor_id],
        device=device,
        action=action,
        entity=entity,
        eid=eid,
        number=_number(desk, entity, eid),
        before=json.loads(before) if before else {},
        after=json.loads(after) if after else {},
    )


def _number(desk: Desk, entity: str, eid: str) -> str:
    """The number of a registered appeal; other records are named by their kind."""
    if entity != "appeal":
        return ""
    row = desk.store.execute("SELECT number FROM journal WHERE appeal_id = ?", (eid,)).fetchone()
    return str(row[0] or "") if row else ""
