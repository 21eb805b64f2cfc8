"""The worker that empties the queue; any number of processes may run it at once."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import timedelta

from domain.clock import iso
from domain.operations import SCHEMA
from server.database import Transaction
from server.dispatch import queue
from server.dispatch.gateways import Declined, Gateway, OutcomeUnknown, Unreachable
from server.dispatch.letters import FileAwaited, Outgoing, compose
from server.dispatch.messages import Outdated, compose_message, outcome_of, subject_of
from server.dispatch.queue import Dispatch
from server.oplog.own import append_own
from server.oplog.state import Body
from server.site import Site

AWAIT_FILE = timedelta(minutes=1)
LETTERS_AT_ONCE = 50
log = logging.getLogger("server.dispatch")


def send_due(site: Site, gateways: Mapping[str, Gateway]) -> int:
    """Send what is due, tell the outcomes; how many were sent."""
    for lost in queue.abandoned(site):
        queue.settle(site, lost, "unknown", "process_died")
    sent = 0
    for _ in range(LETTERS_AT_ONCE):
        dispatch = queue.claim(site) if gateways else None
        if dispatch is None:
            break
        sent += _send(site, gateways, dispatch)
    for settled in queue.untold(site):
        _tell(site, settled)
    return sent


def _send(site: Site, gateways: Mapping[str, Gateway], dispatch: Dispatch) -> bool:
    try:
        with site.database.read() as tx:
            message = subject_of(tx, dispatch) == "visit"
            outgoing = compose_message(tx, dispatch, site.now()) if message else compose(tx, dispatch)
    except FileAwaited:
        queue.give_back(site, dispatch, "file_awaited", AWAIT_FILE)
        return False
    except Outdated as error:
        queue.settle(site, dispatch, "failed", str(error.args[0]))
        return False
    gateway = gateways.get(outgoing.channel)
    if gateway is None:
        queue.give_back(site, dispatch, "no_gateway", AWAIT_FILE)
        return False
    state, detail = _hand_over(site, gateway, dispatch, outgoing)
    log.info(json.dumps({"event": "dispatch", "state": state, "detail": detail, "tries": dispatch.tries}))
    return state == "accepted"


def _hand_over(site: Site, gateway: Gateway, dispatch: Dispatch, outgoing: Outgoing) -> tuple[str, str]:
    try:
        gateway.send(outgoing, lambda sha256: b"".join(site.blobs.read(sha256)))
    except Unreachable as error:
        detail = str(error.args[0])
        if queue.postpone(site, dispatch, detail):
            return "waiting", detail
        state = "failed"
    except Declined as error:
        state, detail = "failed", str(error.args[0])
    except OutcomeUnknown as error:
        state, detail = "unknown", str(error.args[0])
    else:
        state, detail = "accepted", ""
    queue.settle(site, dispatch, state, detail)
    return state, detail


def _tell(site: Site, dispatch: Dispatch) -> None:
    """Write the outcome as a fact on the record's stream, under the identifier kept for it."""
    now = site.now()
    with site.database.read() as tx:
        entity = subject_of(tx, dispatch)
        said = outcome_of(tx, dispatch, now)
        stream = _stream_now(tx, dispatch, entity)
    fact = {"kind": "delivery", "data": said, "local_on": now.date().isoformat()}
    body: Body = {"op": dispatch.answer_id, "txn": dispatch.answer_id, "schema": SCHEMA, "kind": "fact"}
    body |= {"entity": entity, "eid": dispatch.eid, "fact": fact, "wall": iso(now), "off": 0}
    append_own(site, stream, [body])


def _stream_now(tx: Transaction, dispatch: Dispatch, entity: str) -> str:
    """Where the record lives now; it may have moved since."""
    row = tx.one("SELECT stream FROM record WHERE entity = ? AND eid = ?", (entity, dispatch.eid))
    return dispatch.stream if row is None else str(row[0])
