"""What waits to be sent, what was rejected and what contradicts itself: for the sync window."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.errors import BadInput
from domain.permissions import require
from models.database import Store
from services.desk import Desk
from services.people import colleague

_LATELY = 500
_OPEN = (
    "state = 'open' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.eid = conflict.eid"
    " AND json_extract(o.body, '$.conflict') = conflict.id)"
)
"""Open, and not answered here: an answer on its way needs no second one."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """Everything that waits to be sent about one record."""

    entity: str
    eid: str
    title: str
    operations: int
    since: datetime
    last_error: str


@dataclass(frozen=True, slots=True)
class UnsentFile:
    """An attachment that the server doesn't have yet, with how much of it went."""

    sha256: str
    size: int
    sent: int
    state: str
    last_error: str
    name: str = ""
    title: str = ""
    """What the record is called to which it is attached."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """An operation that the server refused."""

    op_id: str
    entity: str
    eid: str
    title: str
    code: str
    facts: dict[str, Any]
    said: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """The numbers of the status block. ``last`` is the last exchange, ``oldest`` the oldest unsent."""

    enrolled: bool
    unsent: int
    oldest: datetime | None
    last: datetime | None
    conflicts: int
    problems: int
    unsent_operations: int = 0
    carried: int = 0
    """Operations of colleagues that this computer carries and hasn't handed in."""


def days_of_silence(summary: SyncSummary, now: datetime) -> int:
    """For how many whole days the centre hasn't been reached; 0 for a computer that works alone.

    A clock that jumped back says nothing.
    """
    if not summary.enrolled or summary.last is None:
        return 0
    return max(0, (now - summary.last.astimezone(now.tzinfo)).days)


def last_trouble(store: Store) -> str:
    """Why the last attempt to exchange stopped, as long as something waits for it; else empty."""
    row = store.execute(
        "SELECT last_error FROM outbox WHERE last_error IS NOT NULL ORDER BY position LIMIT 1"
    ).fetchone()
    return str(row[0]) if row else ""


def sync_summary(store: Store) -> SyncSummary:
    """Where synchronisation stands, computed from data and never from a flag."""
    count, operations, oldest = store.execute(
        "SELECT count(DISTINCT eid), count(*), min(made_at) FROM outbox"
    ).fetchone()
    carried = store.execute(
        "SELECT coalesce(sum(json_array_length(body, '$.ops')), 0) FROM carried WHERE epoch IS NULL"
    ).fetchone()[0]
    server, last = store.execute("SELECT server, last_exchange_at FROM replica").fetchone()
    conflicts = store.execute(f"SELECT count(DISTINCT id) FROM conflict WHERE {_OPEN}").fetchone()[0]
    problems = store.execute("SELECT count(*) FROM problem WHERE state = 'open'").fetchone()[0]
    return SyncSummary(
        enrolled=bool(server),
        unsent=int(count),
        oldest=_moment(oldest),
        last=_moment(last),
        conflicts=int(conflicts),
        problems=int(problems),
        unsent_operations=int(operations),
        carried=int(carried),
    )


def unsent_records(store: Store, *, limit: int = 500) -> list[Unsent]:
    """Records with unsent operations, oldest first."""
    rows = store.execute(
        "SELECT entity, eid, count(*), min(made_at), max(last_error) FROM outbox GROUP BY entity, eid"
        " ORDER BY min(position) LIMIT ?",
        (limit,),
    ).fetchall()
    return [
        Unsent(
            entity, eid, record_title(store, entity, eid), number, datetime.fromisoformat(since), error or ""
        )
        for entity, eid, number, since, error in rows
    ]


def unsent_files(store: Store) -> list[UnsentFile]:
    """Attachments on their way, smallest first."""
    rows = store.execute(
        "SELECT sha256, size, offset, state, last_error FROM blob WHERE state != 'on_server' ORDER BY size"
    ).fetchall()
    named = _named_files(store) if rows else {}
    return [
        UnsentFile(sha, size, offset, state, error or "", *named.get(sha, ("", "")))
        for sha, size, offset, state, error in rows
    ]


def _named_files(store: Store) -> dict[str, tuple[str, str]]:
    """The name of a file and the title of its record, for those attached lately."""
    rows = store.execute(
        "SELECT json_extract(data, '$.sha256'), json_extract(data, '$.name'), entity, eid FROM fact"
        " WHERE kind IN ('attached', 'scan_attached', 'consumer_signed') ORDER BY local_on DESC LIMIT ?",
        (_LATELY,),
    ).fetchall()
    return {
        str(sha): (name or "", record_title(store, entity, eid)) for sha, name, entity, eid in rows if sha
    }


def rejected(store: Store) -> list[Rejected]:
    """Rejected operations that nobody has answered yet."""
    rows = store.execute(
        "SELECT op_id, entity, eid, code, facts, body FROM problem WHERE state = 'open' ORDER BY seen_at"
    ).fetchall()
    return [
        Rejected(
            op_id,
            entity,
            eid,
            record_title(store, entity, eid),
            code,
            json.loads(facts or "{}"),
            json.loads(body),
        )
        for op_id, entity, eid, code, facts, body in rows
    ]


def answer_rejection(desk: Desk, *, op_id: str, note: str) -> None:
    """Note what a person did about a rejected operation; only then it leaves the list (I9)."""
    require(desk.person.roles, "resolve_conflict", desk.regulations.narrowed)
    row = desk.store.execute("SELECT entity, eid FROM problem WHERE op_id = ?", (op_id,)).fetchone()
    if row is None:
        raise BadInput("record_unknown", where=op_id)
    from services.recording import recording

    with recording(desk, "answer_rejection") as act:
        if _is_at_the_centre(desk.store, row[0], row[1]):
            act.fact("note", row[0], row[1], {"text": note, "rejected": op_id})
        desk.store.execute("UPDATE problem SET state = 'answered' WHERE op_id = ?", (op_id,))


def _is_at_the_centre(store: Store, entity: str, eid: str) -> bool:
    """Whether a note about the record can be sent: its creation wasn't refused itself."""
    here = store.execute(f'SELECT 1 FROM "{entity}" WHERE id = ?', (eid,)).fetchone()
    alone = store.execute(
        "SELECT 1 FROM shadow WHERE entity = ? AND eid = ? AND fields = '{}'", (entity, eid)
    ).fetchone()
    return here is not None and alone is None


def record_title(store: Store, entity: str, eid: str) -> str:
    """What a person calls the record: its number, or whose it is."""
    sql = {
        "appeal": "SELECT coalesce(number, applicant) FROM journal WHERE appeal_id = ?",
        "visit": "SELECT coalesce(number, address) FROM visit_board WHERE visit_id = ?",
        "letter": "SELECT coalesce(outgoing_number, number, addressee) FROM letter_board WHERE letter_id = ?",
        "applicant": "SELECT coalesce(organisation_name, surname || ' ' || coalesce(given_name, ''))"
        " FROM applicant WHERE id = ?",
        "book_entry": "SELECT entry_number FROM book_board WHERE entry_id = ?",
    }.get(entity)
    row = store.execute(sql, (eid,)).fetchone() if sql else None
    return str(row[0]) if row and row[0] else ""


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a contested field: who wrote it and when."""

    value: Any
    actor: str
    at: datetime | None
    op_id: str


@dataclass(frozen=True, slots=True)
class ContestedField:
    """A field with the value that was there, the server's and every candidate's."""

    conflict_id: str
    kind: str
    field: str
    base: Any
    server: Side
    candidates: tuple[Side, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class ContestedRecord:
    """A record on which a person must decide, field by field."""

    entity: str
    eid: str
    title: str
    fields: tuple[ContestedField, ...]


def contested_records(store: Store, *, eid: str = "") -> list[ContestedRecord]:
    """Records with open conflicts, or the one named."""
    rows = store.execute(
        f"SELECT DISTINCT entity, eid FROM conflict WHERE {_OPEN} AND (? = '' OR eid = ?)"
        " ORDER BY entity, eid",
        (eid, eid),
    ).fetchall()
    return [
        ContestedRecord(entity, one, record_title(store, entity, one), tuple(_fields(store, one)))
        for entity, one in rows
    ]


def _fields(store: Store, eid: str) -> list[ContestedField]:
    rows = store.execute(
        "SELECT id, kind, field, base_value, server_value, server_actor, server_at, server_op,"
        " candidate_value, candidate_actor, candidate_at, candidate_op, number"
        f" FROM conflict WHERE {_OPEN} AND eid = ?"
        " ORDER BY id, candidate_op",
        (eid,),
    ).fetchall()
    by_id: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        by_id.setdefault(row[0], []).append(row)
    return [_contested(group) for group in by_id.values()]


def _contested(group: list[tuple[Any, ...]]) -> ContestedField:
    conflict_id, kind, field, base, server, actor, at, op_id = group[0][:8]
    return ContestedField(
        conflict_id=conflict_id,
        kind=kind,
        field=field or "",
        base=json.loads(base or "null"),
        server=_side(server, actor, at, op_id),
        candidates=tuple(_side(*row[8:12]) for row in group),
        number=group[0][12] or "",
    )


def _side(value: str | None, actor: str | None, at: str | None, op_id: str | None) -> Side:
    person = colleague(actor)
    return Side(json.loads(value or "null"), person.name if person else "", _moment(at), op_id or "")


def decide(desk: Desk, *, record: ContestedRecord, chosen: dict[str, Any]) -> None:
    """A person's decision: the value of each contested field, one of the sides or a third.

    ``chosen`` maps conflict identifiers to values; the others stay open.
    """
    from services.recording import recording

    require(desk.person.roles, "resolve_conflict", desk.regulations.narrowed)
    with recording(desk, "decide_conflict") as act:
        for field in record.fields:
            if field.conflict_id in chosen:
                seen = [candidate.op_id for candidate in field.candidates]
                values = {field.field: chosen[field.conflict_id]} if field.field else {}
                act.resolve(field.conflict_id, record.entity, record.eid, values, seen=seen)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
