"""How a laptop becomes known: a one-time code from the administrator, once, online."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.clock import iso
from server.access import token_hash
from server.database import Transaction
from server.epochs import current_epoch
from server.errors import Declined
from server.oplog.state import Body
from server.series import ALPHABET, series_of
from server.site import Site
from sync.protocol.messages import EnrolRequest, ForkRequest
from sync.protocol.proof import device_secret_hash, proof_key

CODE_LENGTH = 12
CODE_LIFE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Grant:
    """What a one-time code gives: to whom, where, and which streams beside their own."""

    employee_id: str
    place_id: str
    streams: tuple[str, ...] = ()

    def all_streams(self) -> list[str]:
        """Every stream the device will see."""
        return sorted({"ref", f"centre:{self.place_id}", f"user:{self.employee_id}", *self.streams})


def issue_code(site: Site, grant: Grant, life: timedelta = CODE_LIFE) -> str:
    """A new one-time code, to be read to the person or printed; only its hash is kept."""
    picked = [ALPHABET[byte % len(ALPHABET)] for byte in site.random_bytes(CODE_LENGTH)]
    code = "-".join("".join(picked[at : at + 4]) for at in range(0, CODE_LENGTH, 4))
    with site.database.write() as tx:
        tx.run(
            "INSERT INTO enrolment(code_hash, employee_id, place_id, streams, expires_at)"
            " VALUES (?, ?, ?, ?, ?)",
            (
                _code_hash(code),
                grant.employee_id,
                grant.place_id,
                json.dumps(list(grant.streams)),
                iso(site.now() + life),
            ),
        )
    return code


def enrol(site: Site, request: EnrolRequest) -> Body:
    """Turn a code into a device, a replica and the employee's token.

    The same device key again adds another employee to the device.

    Raises:
        Declined: 403 ``enrolment_code_wrong`` for an unknown, used or expired code.
    """
    now = site.now()
    with site.database.write() as tx:
        grant = _redeem(tx, request.code, now)
        device = _device(site, tx, request, grant)
        _grant_streams(tx, device, grant)
        token = site.token()
        tx.run(
            "INSERT INTO device_user(token_hash, device_id, employee_id, created_at) VALUES (?, ?, ?, ?)",
            (token_hash(token), device, grant.employee_id, iso(now)),
        )
        rid = _replica(site, tx, device, request.machine)
        tx.run("UPDATE enrolment SET used_by = ? WHERE code_hash = ?", (device, _code_hash(request.code)))
        streams = tx.all("SELECT stream FROM device_stream WHERE device_id = ? ORDER BY stream", (device,))
        return {
            "device": device,
            "rid": rid,
            "employee": grant.employee_id,
            "place": grant.place_id,
            "token": token,
            "streams": [stream for (stream,) in streams],
            "series": series_of(tx, rid, years(now)),
            "epoch": current_epoch(tx),
            "server_key": site.key.id,
        }


def fork(site: Site, device_id: str, request: ForkRequest) -> Body:
    """A new replica with series of its own for a restored or cloned laptop."""
    now = site.now()
    with site.database.write() as tx:
        known = tx.one("SELECT device_id FROM replica WHERE rid = ?", (request.old_rid,))
        if known is not None and known[0] != device_id:
            raise Declined(403, "replica_wrong", rid=request.old_rid)
        # One that a restore forgot is nobody else's either.
        old = None if known is None else request.old_rid
        rid = _new_replica(site, tx, device_id, request.machine, forked_from=old)
        return {"rid": rid, "series": series_of(tx, rid, years(now)), "epoch": current_epoch(tx)}


def years(now: datetime) -> tuple[int, ...]:
    """The years for which a laptop must hold a series: from December on also the next one."""
    return (now.year, now.year + 1) if now.month == 12 else (now.year,)


def _redeem(tx: Transaction, code: str, now: datetime) -> Grant:
    query = "SELECT employee_id, place_id, streams, expires_at, used_by FROM enrolment WHERE code_hash = ?"
    row = tx.one(query + tx.lock, (_code_hash(code),))
    if row is None or row[4] is not None or datetime.fromisoformat(row[3]) < now:
        raise Declined(403, "enrolment_code_wrong")
    return Grant(row[0], row[1], tuple(json.loads(row[2])))


def _device(site: Site, tx: Transaction, request: EnrolRequest, grant: Grant) -> str:
    secret = device_secret_hash(request.device_key)
    row = tx.one("SELECT id, status FROM device WHERE key_hash = ?", (secret,))
    if row is not None:
        if row[1] != "active":
            raise Declined(403, "device_revoked", status=row[1])
        return str(row[0])
    device = site.new_id()
    tx.run(
        "INSERT INTO device(id, key_hash, proof_key, name, place_id, status, machine, created_at)"
        " VALUES (?, ?, ?, ?, ?, 'active', ?, ?)",
        (
            device,
            secret,
            proof_key(request.device_key),
            request.name,
            grant.place_id,
            request.machine,
            iso(site.now()),
        ),
    )
    return device


def _grant_streams(tx: Transaction, device: str, grant: Grant) -> None:
    tx.many(
        "INSERT INTO device_stream(device_id, stream) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(device, stream) for stream in grant.all_streams()],
    )


def _replica(site: Site, tx: Transaction, device: str, machine: str) -> str:
    row = tx.one(
        "SELECT rid FROM replica WHERE device_id = ? AND machine = ? ORDER BY created_at DESC, rid DESC",
        (device, machine),
    )
    return _new_replica(site, tx, device, machine) if row is None else str(row[0])


def _new_replica(
    site: Site, tx: Transaction, device: str, machine: str, *, forked_from: str | None = None
) -> str:
    rid = site.new_id()
    tx.run(
        "INSERT INTO replica(rid, device_id, machine, created_at, forked_from) VALUES (?, ?, ?, ?, ?)",
        (rid, device, machine, iso(site.now()), forked_from),
    )
    return rid


def _code_hash(code: str) -> str:
    return token_hash("".join(character for character in code.upper() if character.isalnum()))
