"""Push and reconcile: operations come in, are judged, and get their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from domain.clock import iso
from domain.operations import canonical
from server.access import Caller, device_caller
from server.database import Transaction, marks
from server.epochs import current_epoch
from server.errors import Declined
from server.hello import check_proto, require_replica
from server.oplog.appending import append
from server.oplog.planning import Arrival, Plan, arrive
from server.oplog.state import Body
from server.site import Site
from sync.protocol.messages import PushRequest, ReconcileRequest
from sync.protocol.proof import batch_seal, courier_seal

Raw = list[dict[str, Any]]


def push(
    site: Site,
    caller: Caller,
    request: PushRequest,
    arrivals: list[Arrival],
    *,
    observe: Callable[[float], object] = lambda seconds: None,
) -> Body:
    """Take a replica's operations; ``arrivals`` are the request's as they arrived, unknown keys included.

    ``observe`` is told for how long the streams' heads were locked.

    Raises:
        Declined: 409 ``reset``, ``fork``, ``expect``; 403 for a replica of another device; 400
            ``op_hash_wrong`` for a batch that isn't what its laptop had written down.
    """
    check_proto(request.proto)
    with site.database.read() as tx:
        epoch = current_epoch(tx)
        author = _author(tx, caller, request, arrivals)
    if request.epoch not in (None, epoch):
        raise Declined(409, "reset", epoch=epoch, because="epoch")
    if request.seal is not None and batch_seal(arrival.h for arrival in arrivals) != request.seal:
        raise Declined(400, "op_hash_wrong")
    if author.status in ("lost", "closed"):
        return {**_parked(site, author, arrivals), "epoch": epoch}
    # What a courier brings is known by its identifiers: its author may have sent the same, or not all.
    numbered = request.courier is None
    made = append(
        site.database, author, request.rid, arrivals, now=site.now(), numbered=numbered, observe=observe
    )
    return {**_reply(site, made), "epoch": epoch}


def reconcile(site: Site, caller: Caller, request: ReconcileRequest, raw: Raw) -> Body:
    """Take back archived operations after a restore, each known by its id.

    Raises:
        Declined: 409 ``reset`` when the epoch changed again meanwhile.
    """
    with site.database.read() as tx:
        epoch = current_epoch(tx)
        require_replica(tx, caller, request.rid)
    if request.epoch != epoch:
        raise Declined(409, "reset", epoch=epoch, because="epoch")
    arrivals, refused = [], []
    for item, body in zip(request.items, raw, strict=True):
        arrival = arrive(body)
        vouched = site.key.mac_is_right(item.op.op, arrival.h, item.mac)
        if vouched or item.op.rid == request.rid:
            arrivals.append(arrival._replace(vouched=vouched))
        else:
            refused.append({"op": item.op.op, "why": {"code": "not_vouched", "facts": {}}})
    if not arrivals:
        return {"epoch": epoch, "accepted": 0, "known": 0, "refused": refused}
    made = append(site.database, caller, request.rid, arrivals, now=site.now(), numbered=False)
    safe = _safe(site, epoch, [verdict.op for verdict in made.verdicts if verdict.outcome != "rejected"])
    return {"epoch": epoch, **_counted(made, refused), **({"safe": safe} if safe else {})}


def _safe(site: Site, epoch: str, ops: list[str]) -> list[str]:
    """Which of these operations a verified backup of this epoch holds, whoever may see their stream."""
    if not ops:
        return []
    query = (
        "SELECT o.op_id FROM oplog o JOIN backup_mark m ON m.stream = o.stream AND o.seq <= m.seq"
        f" WHERE m.epoch = ? AND o.moved = 0 AND o.op_id IN ({marks(len(ops))}) ORDER BY o.op_id"
    )
    with site.database.read() as tx:
        return [str(op_id) for (op_id,) in tx.all(query, (epoch, *ops))]


def _counted(made: Plan, refused: list[Body]) -> Body:
    taken = [verdict for verdict in made.verdicts if verdict.outcome != "rejected"]
    # Also what was refused before: of a stream that was taken away only this answer tells it.
    refused += [
        {"op": verdict.op, "why": verdict.why} for verdict in made.verdicts if verdict.outcome == "rejected"
    ]
    known = sum(verdict.known for verdict in taken)
    return {"accepted": len(taken) - known, "known": known, "refused": refused}


def _author(tx: Transaction, caller: Caller, request: PushRequest, arrivals: list[Arrival]) -> Caller:
    """The device whose replica this is: the caller's own, or one whose bundle it carries."""
    if request.courier is None:
        require_replica(tx, caller, request.rid)
        return caller
    row = tx.one("SELECT device_id FROM replica WHERE rid = ?", (request.rid,))
    author = None if row is None else device_caller(tx, str(row[0]))
    sealed = [arrival.h for arrival in arrivals]
    if author is None or courier_seal(author.proof_key, request.rid, sealed) != request.courier:
        raise Declined(403, "courier_seal_wrong")
    return author


def _reply(site: Site, made: Plan) -> Body:
    return {
        "now": iso(site.now()),
        "last_n": {stream: tail.last_n for stream, tail in made.tails.items()},
        "ops": [verdict.answer() for verdict in made.verdicts],
    }


def _parked(site: Site, author: Caller, arrivals: list[Arrival]) -> Body:
    """Keep what a lost device sends, for a person to look at; it enters no log."""
    now = iso(site.now())
    with site.database.write() as tx:
        tx.many(
            "INSERT INTO quarantine(op_id, device_id, body, received_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(a.body["op"], author.device_id, canonical(a.body), now) for a in arrivals],
        )
    why = {"code": "device_revoked", "facts": {"status": author.status}}
    parked = [{"op": a.body["op"], "outcome": "parked", "seq": None, "why": why} for a in arrivals]
    return {"now": now, "last_n": {}, "ops": parked}
