"""The first message of each round: where this laptop stands, and what it is told."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.clock import iso
from domain.operations import SCHEMA
from server.access import Caller
from server.blobs.uploads import lacking
from server.database import Transaction
from server.enrolment import years
from server.epochs import current_epoch
from server.errors import Declined
from server.oplog.pages import cursor_fits
from server.oplog.planning import Tail, tails
from server.oplog.state import Body
from server.oplog.view import heads
from server.series import series_of, stored_series
from server.site import Site
from sync.protocol.limits import OLDEST_PROTO, PROTO
from sync.protocol.messages import HelloRequest, Limits, StreamCursor

SEEN_EVERY = timedelta(minutes=1)
MIN_PULL_SCHEMA = 1
"""Laptops with an older schema may push, and must upgrade before they pull."""


def answer_hello(site: Site, caller: Caller, request: HelloRequest) -> Body:
    """Streams, limits, series, backups and revocation for this replica."""
    check_proto(request.proto)
    now = site.now()
    with site.database.read() as tx:
        machine = replica_machine(tx, caller, request.rid)
        said = _said(tx, caller, request, cloned=machine != request.machine)
        said["series"] = stored_series(tx, request.rid, years(now))
        _ask_for_blobs(said, lacking(site, tx, caller.streams))
        stale = _is_stale(tx, caller, request, now)
    if len(said["series"]) < len(years(now)) and caller.status == "active":
        with site.database.write() as tx:
            said["series"] = series_of(tx, request.rid, years(now))
    if stale:
        _remember(site, caller, request)
    return {**said, "now": iso(now)}


def revoked(caller: Caller) -> str | None:
    """What a revoked laptop is told: "lost" at once, "retired" while it drains and after."""
    return {"active": None, "lost": "lost"}.get(caller.status, "retired")


def check_proto(proto: int) -> None:
    """Decline messages that this server can't read.

    Raises:
        Declined: 426 ``client_too_old``; a newer one is answered in this server's version.
    """
    if proto < OLDEST_PROTO:
        raise Declined(426, "client_too_old", proto=proto, oldest=OLDEST_PROTO)


def replica_machine(tx: Transaction, caller: Caller, rid: str) -> str | None:
    """The machine on which a replica of this device lives; None for one that a restore forgot.

    Raises:
        Declined: 403 ``replica_wrong`` for a replica of another device.
    """
    row = tx.one("SELECT machine, device_id FROM replica WHERE rid = ?", (rid,))
    if row is not None and row[1] != caller.device_id:
        raise Declined(403, "replica_wrong", rid=rid)
    return None if row is None else str(row[0])


def require_replica(tx: Transaction, caller: Caller, rid: str) -> None:
    """Have a laptop whose replica a restore forgot become a new one.

    Raises:
        Declined: 403 ``replica_wrong``, 409 ``fork``.
    """
    if replica_machine(tx, caller, rid) is None:
        raise Declined(409, "fork", rid=rid)


def backed_up(tx: Transaction, epoch: str, stream: str) -> Body | None:
    """Up to where a verified backup of this epoch holds the stream."""
    row = tx.one("SELECT seq FROM backup_mark WHERE epoch = ? AND stream = ?", (epoch, stream))
    return None if row is None else {"epoch": epoch, "seq": int(row[0])}


def _said(tx: Transaction, caller: Caller, request: HelloRequest, *, cloned: bool) -> Body:
    epoch = current_epoch(tx)
    same_epoch = request.epoch in (None, epoch)
    cursors = {cursor.stream: cursor for cursor in request.streams}
    sent = tails(tx, request.rid, set(caller.streams))
    states = []
    for stream, head in heads(tx, caller.streams).items():
        state: Body = {"stream": stream, "head": head.seq, "last_n": sent[stream].last_n, "state": "ok"}
        cursor = cursors.get(stream)
        if cloned or (cursor is not None and same_epoch and _is_behind(cursor, sent[stream])):
            state["state"] = "fork"
        elif not same_epoch or (
            cursor is not None and not cursor_fits(tx, stream, cursor.after, cursor.chain)
        ):
            state["state"] = "reset"
        # Who stands in another history has other operations at those places.
        kept = backed_up(tx, epoch, stream) if state["state"] == "ok" else None
        states.append({**state, "backed_up": kept} if kept else state)
    return {
        "epoch": epoch,
        "proto": PROTO,
        "schema": SCHEMA,
        "min_pull_schema": MIN_PULL_SCHEMA,
        "streams": states,
        "limits": Limits().model_dump(),
        "revoked": revoked(caller),
    }


def _ask_for_blobs(said: Body, lacks: dict[str, list[str]]) -> None:
    for state in said["streams"]:
        if state["stream"] in lacks:
            state["lacks"] = lacks[state["stream"]]


def _is_behind(cursor: StreamCursor, sent: Tail) -> bool:
    """Whether this replica, elsewhere, has sent more than this copy of it remembers."""
    if sent.last_n > cursor.last_n:
        return True
    return sent.last_n == cursor.last_n > 0 and cursor.tail_op not in (None, sent.op)


def _is_stale(tx: Transaction, caller: Caller, request: HelloRequest, now: datetime) -> bool:
    """Whether the administrator's page should hear of this hello; most are not worth a write."""
    row = tx.one("SELECT last_seen, unsent, schema_version FROM device WHERE id = ?", (caller.device_id,))
    if row is None or row[0] is None or (row[1], row[2]) != (request.unsent, request.schema_version):
        return True
    return now - datetime.fromisoformat(row[0]) > SEEN_EVERY


def _remember(site: Site, caller: Caller, request: HelloRequest) -> None:
    seen = (iso(site.now()), request.unsent, request.oldest_unsent, request.schema_version, caller.device_id)
    with site.database.write() as tx:
        tx.run(
            "UPDATE device SET last_seen = ?, unsent = ?, oldest_unsent = ?, schema_version = ? WHERE id = ?",
            seen,
        )
        if caller.status == "retired" and request.unsent == 0:
            tx.run("UPDATE device SET status = 'closed' WHERE id = ?", (caller.device_id,))
