"""Operations that the server itself writes: imported reference data, delivery outcomes."""

from __future__ import annotations

from collections.abc import Sequence

from server.access import server_caller
from server.database import Transaction
from server.errors import Declined
from server.oplog.appending import append
from server.oplog.planning import Plan, arrive
from server.oplog.state import Body
from server.site import Site
from sync.protocol.limits import SERVER_RID

ATTEMPTS = 6


def append_own(site: Site, stream: str, bodies: Sequence[Body]) -> Plan:
    """Append operations under the server's own name; ``rid``, ``n``, ``stream``, ``actor`` are added.

    Another process may write at the same moment; then the numbers are taken anew.
    """
    for attempt in range(ATTEMPTS):
        with site.database.read() as tx:
            n = _last_n(tx, stream)
        said = {"rid": SERVER_RID, "stream": stream, "actor": SERVER_RID}
        arrivals = [arrive({**body, **said, "n": n + at}) for at, body in enumerate(bodies, 1)]
        caller = server_caller(frozenset({stream}))
        try:
            return append(site.database, caller, SERVER_RID, arrivals, now=site.now())
        except Declined as error:
            if error.status != 409 or attempt == ATTEMPTS - 1:
                raise
    raise AssertionError("unreachable: the last attempt returns or raises")


def _last_n(tx: Transaction, stream: str) -> int:
    row = tx.one("SELECT last_n FROM replica_stream WHERE rid = ? AND stream = ?", (SERVER_RID, stream))
    return 0 if row is None else int(row[0])
