"""The queue of dispatches: one row per ``dispatched`` fact, written with the fact itself.

States: ``waiting`` → ``sending`` → ``accepted`` | ``failed`` | ``unknown``. A process that dies
while sending leaves ``sending``; whether the mail server took the letter is then unknown, and
a person is told so: sending again by itself could send twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.clock import iso
from server.database import Transaction
from server.site import Site

STUCK_AFTER = timedelta(minutes=10)
TRY_AGAIN = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 720))
_COLUMNS = "op_id, stream, eid, state, tries, answer_id, detail"


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One thing to send; ``answer_id`` is the identifier of the fact that will tell the outcome."""

    op_id: str
    stream: str
    eid: str
    state: str
    tries: int
    answer_id: str
    detail: str = ""


def claim(site: Site) -> Dispatch | None:
    """Take the next due dispatch for this process, or None."""
    now = iso(site.now())
    with site.database.write() as tx:
        query = (
            f"SELECT {_COLUMNS} FROM dispatch WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, op_id"
        )
        row = tx.one(query + " LIMIT 1" + tx.lock, (now,))
        if row is None:
            return None
        found = Dispatch(*row)
        answer_id = found.answer_id or site.new_id()
        taken = tx.run(
            "UPDATE dispatch SET state = 'sending', tries = tries + 1, due_at = ?, answer_id = ?"
            " WHERE op_id = ? AND state = 'waiting'",
            (now, answer_id, found.op_id),
        )
    return replace(found, tries=found.tries + 1, answer_id=answer_id) if taken else None


def settle(site: Site, dispatch: Dispatch, state: str, detail: str = "") -> None:
    """Write down what became of a claimed dispatch, before anybody is told."""
    with site.database.write() as tx:
        tx.run("UPDATE dispatch SET state = ?, detail = ? WHERE op_id = ?", (state, detail, dispatch.op_id))


def postpone(site: Site, dispatch: Dispatch, detail: str) -> bool:
    """Try again later; False when it was tried for long enough."""
    if dispatch.tries > len(TRY_AGAIN):
        return False
    due_at = iso(site.now() + TRY_AGAIN[dispatch.tries - 1])
    with site.database.write() as tx:
        tx.run(
            "UPDATE dispatch SET state = 'waiting', due_at = ?, detail = ? WHERE op_id = ?",
            (due_at, detail, dispatch.op_id),
        )
    return True


def give_back(site: Site, dispatch: Dispatch, detail: str, wait: timedelta) -> None:
    """Put a dispatch back that couldn't be tried yet: its file is still on the way."""
    with site.database.write() as tx:
        tx.run(
            "UPDATE dispatch SET state = 'waiting', tries = tries - 1, due_at = ?, detail = ?"
            " WHERE op_id = ?",
            (iso(site.now() + wait), detail, dispatch.op_id),
        )


def abandoned(site: Site) -> list[Dispatch]:
    """Dispatches whose process died while sending."""
    before = iso(site.now() - STUCK_AFTER)
    with site.database.read() as tx:
        rows = tx.all(f"SELECT {_COLUMNS} FROM dispatch WHERE state = 'sending' AND due_at < ?", (before,))
    return [Dispatch(*row) for row in rows]


def untold(site: Site) -> list[Dispatch]:
    """Dispatches with an outcome that no fact tells yet."""
    with site.database.read() as tx:
        rows = tx.all(
            f"SELECT {_COLUMNS} FROM dispatch WHERE state IN ('accepted', 'failed', 'unknown')"
            " AND NOT EXISTS (SELECT 1 FROM oplog WHERE oplog.op_id = dispatch.answer_id)"
        )
    return [Dispatch(*row) for row in rows]


def waiting_since(tx: Transaction) -> datetime | None:
    """When the oldest dispatch that still waits was due."""
    row = tx.one("SELECT MIN(due_at) FROM dispatch WHERE state IN ('waiting', 'sending')")
    return None if row is None or row[0] is None else datetime.fromisoformat(row[0])
