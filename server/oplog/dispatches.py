"""Queueing what staff dispatched, in the very transaction that logs the fact.

The queue itself is emptied by ``server/dispatch``.
"""

from __future__ import annotations

from collections.abc import Iterable

from server.database import Transaction
from server.oplog.state import Verdict

SENT_BY_THE_SERVER = frozenset({"email", "sms"})


def queue_dispatches(tx: Transaction, verdicts: Iterable[Verdict], now: str) -> None:
    """Queue the dispatches among newly logged operations; in the transaction that logs them."""
    rows = [
        (verdict.op, verdict.body["stream"], verdict.body["eid"], now)
        for verdict in verdicts
        if verdict.outcome != "rejected" and _is_ours(verdict)
    ]
    tx.many(
        "INSERT INTO dispatch(op_id, stream, eid, state, tries, due_at, answer_id, detail)"
        " VALUES (?, ?, ?, 'waiting', 0, ?, '', '') ON CONFLICT DO NOTHING",
        rows,
    )


def _is_ours(verdict: Verdict) -> bool:
    fact = verdict.body.get("fact") or {}
    if fact.get("kind") != "dispatched":
        return False
    return fact["data"].get("channel") in SENT_BY_THE_SERVER
