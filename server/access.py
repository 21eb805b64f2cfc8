"""Who is asking: a device by its key, an employee by a token, and the streams they may see."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, replace

from server.database import Transaction
from server.errors import Declined
from sync.protocol.limits import SERVER_RID
from sync.protocol.proof import device_secret_hash


@dataclass(frozen=True, slots=True)
class Caller:
    """An authenticated device; ``employees`` are all who enrolled on it."""

    device_id: str
    status: str
    proof_key: str
    place_id: str
    employee_id: str
    employees: frozenset[str]
    streams: frozenset[str]
    dismissed: bool = False
    """The employee no longer works here: what they did is still taken, nothing is shown."""
    trusted: bool = False
    """The server itself: its operations need no role."""

    def require_stream(self, stream: str) -> None:
        """Decline a stream that isn't granted, in the words used for one that doesn't exist."""
        if not self.trusted and stream not in self.streams:
            raise Declined(403, "stream_not_granted", stream=stream)


def server_caller(streams: frozenset[str] = frozenset()) -> Caller:
    """The caller under which the server itself writes."""
    return Caller(SERVER_RID, "active", "", "", SERVER_RID, frozenset({SERVER_RID}), streams, trusted=True)


def token_hash(token: str) -> str:
    """What the server stores of a token or a one-time code."""
    return hashlib.sha256(b"otklik token\n" + token.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Device:
    """A device that showed its key; the person using it has still to show a token."""

    id: str
    proof_key: str
    status: str
    place_id: str


def recognise(tx: Transaction, device_header: str) -> Device:
    """The device of a request, by ``<id>.<key>``.

    Raises:
        Declined: 401 ``not_authenticated``, the same for every cause.
    """
    device_id, _, device_key = device_header.partition(".")
    row = tx.one("SELECT key_hash, proof_key, status, place_id FROM device WHERE id = ?", (device_id,))
    if row is None or not _same(row[0], device_secret_hash(device_key)):
        raise Declined(401, "not_authenticated")
    return Device(device_id, *row[1:])


def authenticate(tx: Transaction, device: Device, authorization: str) -> Caller:
    """The caller of a request: a recognised device, and an employee by a bearer token.

    Raises:
        Declined: 401 ``not_authenticated``.
    """
    scheme, _, token = authorization.partition(" ")
    users = _users(tx, device.id)
    asked = token_hash(token)
    employee = next((name for stored, name in users if _same(stored, asked)), None)
    if employee is None or scheme.lower() != "bearer":
        raise Declined(401, "not_authenticated")
    return replace(_caller(tx, device, employee, users), dismissed=_is_dismissed(tx, employee))


def _is_dismissed(tx: Transaction, employee: str) -> bool:
    row = tx.one("SELECT body FROM record WHERE entity = 'employee' AND eid = ?", (employee,))
    return row is not None and json.loads(row[0])["f"].get("active") is False


def device_caller(tx: Transaction, device_id: str) -> Caller | None:
    """The caller that a device would be, for operations that another one delivers."""
    row = tx.one("SELECT proof_key, status, place_id FROM device WHERE id = ?", (device_id,))
    return None if row is None else _caller(tx, Device(device_id, *row), "", _users(tx, device_id))


def _users(tx: Transaction, device_id: str) -> list[tuple[str, str]]:
    query = "SELECT token_hash, employee_id FROM device_user WHERE device_id = ? AND active = 1"
    return [(stored, employee) for stored, employee in tx.all(query, (device_id,))]


def _caller(tx: Transaction, device: Device, employee: str, users: list[tuple[str, str]]) -> Caller:
    streams = tx.all("SELECT stream FROM device_stream WHERE device_id = ?", (device.id,))
    return Caller(
        device.id,
        device.status,
        device.proof_key,
        device.place_id,
        employee,
        frozenset(name for _, name in users),
        frozenset(stream for (stream,) in streams),
    )


def _same(stored: str, given: str) -> bool:
    return hmac.compare_digest(stored.encode(), given.encode())
