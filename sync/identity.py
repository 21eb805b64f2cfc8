"""Who this copy is to the server: enrolment, new identity after a restore, number series."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from domain.operations import canonical
from models.database import Store
from sync.ledger import Ledger
from sync.transport import Credentials, Transport

_PURPOSES = ("incoming", "outgoing")
Reply = Mapping[str, Any]


def enrol(
    store: Store, transport: Transport, *, credentials: Credentials, code: str, machine: str, name: str
) -> Reply:
    """Make this laptop known to its server with a one-time code; the only step that must be online.

    Raises:
        ExchangeEnded: no server there, or the code is wrong, used or too old.
    """
    body = {"code": code, "device_key": credentials.device_key, "machine": machine, "name": name}
    reply = transport.post("/enrol", body)
    with store.transaction():
        store.execute("UPDATE replica SET machine_token = ?", (machine,))
        store.execute(
            "UPDATE replica SET device_id = ?, device_key = ?, server = ?, server_key = ?, epoch = ?,"
            " place_id = ?",
            (
                *(reply["device"], credentials.device_key, credentials.server),
                *(reply["server_key"], reply["epoch"], reply["place"]),
            ),
        )
        store.execute(
            "INSERT OR REPLACE INTO user_token(employee_id, token) VALUES (?, ?)",
            (reply["employee"], reply["token"]),
        )
        Ledger(store).follow(reply["streams"])
        adopt_series(store, reply["series"])
        _take_replica(store, str(reply["rid"]))
    return reply


def adopt_series(store: Store, granted: Iterable[Mapping[str, Any]]) -> None:
    """Keep number series that the server granted; a counter never moves back."""
    for one in granted:
        for purpose in _PURPOSES:
            store.execute(
                "INSERT INTO series(series, purpose, year, next) VALUES (?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET next = max(next, excluded.next)",
                (one["code"], purpose, one["year"], one.get("first", 1)),
            )


def knows_series(store: Store, granted: Iterable[Mapping[str, Any]]) -> bool:
    """Whether all of these series are here already."""
    rows = store.execute("SELECT DISTINCT series, year FROM series").fetchall()
    here = {(str(code), int(year)) for code, year in rows}
    return all((str(one["code"]), int(one["year"])) in here for one in granted)


def fork(store: Store, transport: Transport, *, machine: str) -> None:
    """This copy was restored or lives twice: go on as a new replica.

    Unsent operations are renumbered, their identifiers stay. The epoch stays the one that was
    last dealt with: a fork must not hide a restore.

    Raises:
        ExchangeEnded: the exchange stopped.
    """
    old = Ledger(store).replica().rid
    reply = transport.post("/fork", {"machine": machine, "old_rid": old})
    with store.transaction():
        store.execute("DELETE FROM series")
        adopt_series(store, reply["series"])
        store.execute("UPDATE replica SET machine_token = ?", (machine,))
        _take_replica(store, str(reply["rid"]))


def _take_replica(store: Store, rid: str) -> None:
    current = Ledger(store).replica().rid
    if rid == current:
        return
    store.execute("UPDATE replica SET replica_id = ?", (rid,))
    # Own operations without the server's proof are known to be ours by their replica alone.
    store.execute(
        "UPDATE archive SET body = json_set(body, '$.rid', ?)"
        " WHERE coalesce(ack_mac, '') = '' AND json_extract(body, '$.rid') = ?",
        (rid, current),
    )
    store.execute("UPDATE cursor SET last_n = 0, tail_op = NULL")
    rows = store.execute("SELECT position, stream, body FROM outbox ORDER BY position").fetchall()
    # Two passes: the new n of one operation may be the old n of another.
    store.execute("UPDATE outbox SET n = -position, state = 'local'")
    counted: dict[str, int] = {}
    for position, stream, body in rows:
        counted[stream] = counted.get(stream, 0) + 1
        renumbered = canonical({**json.loads(body), "rid": rid, "n": counted[stream]})
        store.execute(
            "UPDATE outbox SET n = ?, body = ? WHERE position = ?", (counted[stream], renumbered, position)
        )
    for stream, last in counted.items():
        store.execute(
            "UPDATE cursor SET last_n = ?, tail_op ="
            " (SELECT op_id FROM outbox WHERE outbox.stream = cursor.stream AND n = ?) WHERE stream = ?",
            (last, last, stream),
        )
