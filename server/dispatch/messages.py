"""Messages about a visit: written by the laptop, sent at their moment, dropped when the visit changed.

The words and the address are in the fact, so the server invents nothing. A message about a time that is no
longer the visit's, or whose hour has passed while the laptop was offline, is not sent; the record says why.
"""

from __future__ import annotations

import json
from datetime import datetime

from domain.clock import iso
from server.database import Transaction
from server.dispatch.letters import Outgoing, files_named, require_here
from server.dispatch.queue import Dispatch
from server.oplog.state import Body
from server.oplog.view import View

_LONGEST_SUBJECT = 200


class Outdated(Exception):
    """The message is no longer to be sent; ``args[0]`` is a code for the record."""


def subject_of(tx: Transaction, dispatch: Dispatch) -> str:
    """The entity that a dispatch is about: a letter or a visit."""
    return str(_body(tx, dispatch).get("entity") or "letter")


def compose_message(tx: Transaction, dispatch: Dispatch, now: datetime) -> Outgoing:
    """The message of a dispatch, with the document that its fact names.

    Raises:
        FileAwaited: that document is not here yet.
        Outdated: ``expired``, ``visit_moved``, ``visit_called_off`` or ``taken_back``.
    """
    data = _data(tx, dispatch)
    if now > datetime.fromisoformat(str(data["expires_at"])):
        raise Outdated("expired")
    record = View(tx).record("visit", dispatch.eid)
    values: Body = {} if record is None else record.values
    if not _same_moment(values.get("starts_at"), data.get("visit_starts_at")):
        raise Outdated("visit_moved")
    _refuse_outdated(tx, dispatch)
    files = tuple(files_named(data.get("files")))
    require_here(tx, files)
    return Outgoing(
        str(data["channel"]),
        str(data["address"]),
        " ".join(str(data.get("subject") or "").split())[:_LONGEST_SUBJECT],
        str(data["text"]),
        str(data.get("language") or "ru"),
        files,
        dispatch.op_id.lower(),
    )


def outcome_of(tx: Transaction, dispatch: Dispatch, now: datetime) -> Body:
    """What the record is told: the status, and of a notice whether it left in time."""
    said: Body = {"status": dispatch.state, "detail": dispatch.detail, "dispatched": dispatch.op_id}
    data = _data(tx, dispatch)
    if "purpose" not in data:
        return said
    said |= {"purpose": data["purpose"], "sent_at": iso(now)}
    if data.get("latest_at"):
        said["in_time"] = now < datetime.fromisoformat(str(data["latest_at"]))
    return said


def _same_moment(one: object, other: object) -> bool:
    try:
        return datetime.fromisoformat(str(one)) == datetime.fromisoformat(str(other))
    except (ValueError, TypeError):
        return False


def _refuse_outdated(tx: Transaction, dispatch: Dispatch) -> None:
    """A fact that was taken back counts for nothing, be it the message or the calling off."""
    rows = tx.all(
        "SELECT op_id, body FROM oplog WHERE eid = ? AND kind = 'fact' AND outcome <> 'rejected'"
        " AND moved = 0",
        (dispatch.eid,),
    )
    facts = {str(op_id): json.loads(body)["fact"] for op_id, body in rows}
    gone = {one["data"].get("fact_id") for one in facts.values() if one["kind"] == "taken_back"}
    if dispatch.op_id in gone:
        raise Outdated("taken_back")
    if any(fact["kind"] == "visit_cancelled" for op_id, fact in facts.items() if op_id not in gone):
        raise Outdated("visit_called_off")


def _data(tx: Transaction, dispatch: Dispatch) -> Body:
    data: Body = (_body(tx, dispatch).get("fact") or {}).get("data") or {}
    return data


def _body(tx: Transaction, dispatch: Dispatch) -> Body:
    row = tx.one("SELECT body FROM oplog WHERE op_id = ? AND moved = 0", (dispatch.op_id,))
    body: Body = json.loads(row[0]) if row else {}
    return body
