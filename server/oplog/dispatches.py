"""Queueing what staff dispatched, in the very transaction that logs the fact.

A letter leaves as soon as it can; a message about a visit leaves at the moment that it names.
The queue itself is emptied by ``server/dispatch``.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from domain.clock import iso
from server.database import Transaction
from server.oplog.state import Verdict

SENT_BY_THE_SERVER = frozenset({"email", "sms"})


def queue_dispatches(tx: Transaction, verdicts: Iterable[Verdict], now: str) -> None:
    """Queue the dispatches among newly logged operations; in the transaction that logs them."""
    rows = [
        (verdict.op, verdict.body["stream"], verdict.body["eid"], _due_at(verdict, now))
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
    if fact.get("kind") not in ("dispatched", "message_ordered"):
        return False
    return fact["data"].get("channel") in SENT_BY_THE_SERVER


def _due_at(verdict: Verdict, now: str) -> str:
    """Now, or the later moment that a message waits for."""
    said = verdict.body["fact"]["data"].get("send_at")
    try:
        wanted = datetime.fromisoformat(str(said)).astimezone(UTC)
    except ValueError:
        return now
    return max(now, iso(wanted), key=datetime.fromisoformat)
