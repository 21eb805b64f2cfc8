"""What the page shows: gathered in one consistent read, no personal data of applicants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.admin.calendars import CalendarYear, calendar_years
from server.database import Transaction
from server.epochs import current_epoch
from server.oplog.state import RecordState, record_from_row
from server.site import Site

LATE_DAYS = 2
"""A device that wasn't seen for so long is marked."""


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One laptop; ``late`` when it should have been seen by now."""

    id: str
    name: str
    place: str
    people: str
    status: str
    last_seen: str
    unsent: int
    oldest_unsent: str
    late: bool


@dataclass(frozen=True, slots=True)
class StreamRow:
    """One stream, reference data without a name; ``safe`` is how far a verified backup holds it."""

    name: str
    head: int
    safe: int
    verified_at: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A version of a regulation that an administrator published."""

    name: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole page."""

    epoch: str
    store: str
    now: str
    devices: list[DeviceRow]
    streams: list[StreamRow]
    calendars: list[CalendarYear]
    profiles: list[ProfileRow]
    counts: dict[str, int]


_COUNTS = {
    "conflicts": "SELECT COUNT(*) FROM conflict WHERE state = 'open'",
    "rejected": "SELECT COUNT(*) FROM rejected",
    "quarantined": "SELECT COUNT(*) FROM quarantine",
    "waiting_letters": "SELECT COUNT(*) FROM dispatch WHERE state IN ('waiting', 'sending')",
    "failed_letters": "SELECT COUNT(*) FROM dispatch WHERE state IN ('failed', 'unknown')",
}


def overview(site: Site) -> Overview:
    """The state of the installation."""
    now = site.now()
    with site.database.read() as tx:
        return Overview(
            current_epoch(tx),
            site.database.kind,
            _shown(now.isoformat()),
            _devices(tx, now),
            _streams(tx),
            calendar_years(_records(tx, "calendar_override"), now.date()),
            _profiles(tx),
            {name: _count(tx, query) for name, query in _COUNTS.items()},
        )


def _devices(tx: Transaction, now: datetime) -> list[DeviceRow]:
    places = {place.eid: _place_name(place) for place in _records(tx, "place")}
    logins = {person.eid: str(person.values.get("login", "")) for person in _records(tx, "employee")}
    users: dict[str, list[str]] = {}
    for device_id, employee_id in tx.all("SELECT device_id, employee_id FROM device_user WHERE active = 1"):
        users.setdefault(device_id, []).append(logins.get(employee_id) or str(employee_id))
    rows = tx.all(
        "SELECT id, name, place_id, status, last_seen, unsent, oldest_unsent, created_at FROM device"
        " ORDER BY CASE status WHEN 'active' THEN 0 ELSE 1 END, last_seen"
    )
    return [_device(row, places, users, now) for row in rows]


def _device(
    row: tuple[Any, ...], places: dict[str, str], users: dict[str, list[str]], now: datetime
) -> DeviceRow:
    device_id, name, place, status, last_seen, unsent, oldest, created_at = row
    silent = (now - datetime.fromisoformat(last_seen or created_at)).days >= LATE_DAYS
    people = ", ".join(sorted(set(users.get(device_id, ()))))
    return DeviceRow(
        device_id,
        name or device_id[-6:],
        places.get(place, place),
        people,
        status,
        _shown(last_seen),
        int(unsent),
        _shown(oldest),
        late=status == "active" and silent,
    )


def _streams(tx: Transaction) -> list[StreamRow]:
    epoch = current_epoch(tx)
    safe = {
        stream: (int(seq), verified)
        for stream, seq, verified in tx.all(
            "SELECT stream, seq, verified_at FROM backup_mark WHERE epoch = ?", (epoch,)
        )
    }
    counted = tx.all("SELECT stream, COUNT(*) FROM conflict WHERE state = 'open' GROUP BY stream")
    open_ones = {str(stream): int(count) for stream, count in counted}
    names = {f"centre:{place.eid}": _place_name(place) for place in _records(tx, "place")}
    found = []
    for stream, head in tx.all("SELECT stream, head FROM stream_head ORDER BY stream"):
        kept, verified = safe.get(stream, (0, None))
        name = "" if stream == "ref" else names.get(stream) or str(stream)
        found.append(StreamRow(name, int(head), kept, _shown(verified), open_ones.get(stream, 0)))
    return found


def _profiles(tx: Transaction) -> list[ProfileRow]:
    return [
        ProfileRow(f"{found.values.get('profile', '')} {found.values.get('version', '')}")
        for found in _records(tx, "profile_version")
    ]


def _records(tx: Transaction, entity: str) -> list[RecordState]:
    query = "SELECT entity, eid, stream, term, body FROM record WHERE entity = ? ORDER BY eid"
    return [record_from_row(row) for row in tx.all(query, (entity,))]


def _place_name(place: RecordState) -> str:
    names = place.values.get("names")
    named = names if isinstance(names, dict) else {}
    return str(named.get("ru") or place.values.get("code") or place.eid)


def _count(tx: Transaction, query: str) -> int:
    row = tx.one(query)
    return 0 if row is None else int(row[0])


def _shown(instant: str | None) -> str:
    """An instant for a person: minutes, in UTC."""
    return "" if not instant else instant[:16].replace("T", " ")
