"""Triggers that make an unrecorded write to a synchronised table impossible.

A change that is not in the outbox would silently never reach the server; so the tables
themselves refuse it, whoever asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from models.database import Store

_RECORDING, _REMOVING = 1, 2
_FACT_REMOVED = (
    "SELECT RAISE(ABORT, 'a fact is never changed')"
    f" WHERE NOT EXISTS (SELECT 1 FROM recording_gate WHERE opened = {_REMOVING})"
)
_GATE = "SELECT RAISE(ABORT, 'write outside a recorded act') WHERE NOT EXISTS (SELECT 1 FROM recording_gate)"


def trigger_statements(tables: tuple[str, ...]) -> list[str]:
    """The statements that guard ``tables``.

    A fact can also never be changed; it leaves this copy only with its record, or when the
    server refused it.
    """
    statements = []
    for table in tables:
        for event in ("INSERT", "UPDATE", "DELETE"):
            body = _immutable(table, event) or _GATE
            statements.append(
                f"CREATE TRIGGER guard_{table}_{event.lower()} BEFORE {event} ON {table} BEGIN {body}; END"
            )
    return statements


def _immutable(table: str, event: str) -> str | None:
    if table == "fact" and event == "UPDATE":
        return "SELECT RAISE(ABORT, 'a fact is never changed')"
    if table == "fact" and event == "DELETE":
        return _FACT_REMOVED
    return None


@contextmanager
def gate_opened(store: Store) -> Iterator[None]:
    """Let writes to guarded tables through until the block ends; inside a transaction only.

    The row is part of the transaction: a crash or a rollback shuts the gate by itself.
    """
    store.execute("INSERT OR IGNORE INTO recording_gate(opened) VALUES (?)", (_RECORDING,))
    yield
    store.execute("DELETE FROM recording_gate")


@contextmanager
def removal_allowed(store: Store) -> Iterator[None]:
    """Let facts be taken off this copy too: synchronisation alone does that, with the gate open."""
    store.execute("INSERT OR IGNORE INTO recording_gate(opened) VALUES (?)", (_REMOVING,))
    yield
    store.execute("DELETE FROM recording_gate WHERE opened = ?", (_REMOVING,))
