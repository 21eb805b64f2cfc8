"""Who is asking: a device by its key, an employee by a token, and the streams they may see."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

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


def authenticate(tx: Transaction, device_header: str, authorization: str) -> Caller:
    """The caller of a request, from its two headers.

    Raises:
        Declined: 401 ``not_authenticated``, the same for every cause.
    """
    device_id, _, device_key = device_header.partition(".")
    scheme, _, token = authorization.partition(" ")
    row = tx.one("SELECT key_hash, proof_key, status, place_id FROM device WHERE id = ?", (device_id,))
    if row is None or scheme.lower() != "bearer" or not _same(row[0], device_secret_hash(device_key)):
        raise Declined(401, "not_authenticated")
    users = tx.all(
        "SELECT token_hash, employee_id FROM device_user WHERE device_id = ? AND active = 1", (device_id,)
    )
    asked = token_hash(token)
    employee = next((name for stored, name in users if _same(stored, asked)), None)
    if employee is None:
        raise Declined(401, "not_authenticated")
    return _caller(tx, device_id, row, employee, frozenset(name for _, name in users))


def device_caller(tx: Transaction, device_id: str) -> Caller | None:
    """The caller that a device would be, for operations that another one delivers."""
    row = tx.one("SELECT key_hash, proof_key, status, place_id FROM device WHERE id = ?", (device_id,))
    if row is None:
        return None
    users = tx.all("SELECT employee_id FROM device_user WHERE device_id = ? AND active = 1", (device_id,))
    return _caller(tx, device_id, row, "", frozenset(name for (name,) in users))


def _caller(
    tx: Transaction, device_id: str, row: tuple[str, ...], employee: str, employees: frozenset[str]
) -> Caller:
    streams = tx.all("SELECT stream FROM device_stream WHERE device_id = ?", (device_id,))
    _, proof_key, status, place_id = row
    granted = frozenset(stream for (stream,) in streams)
    return Caller(device_id, status, proof_key, place_id, employee, employees, granted)


def _same(stored: str, given: str) -> bool:
    return hmac.compare_digest(stored.encode(), given.encode())
