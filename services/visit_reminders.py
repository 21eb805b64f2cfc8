"""The short notice before each visit: by the server's message where an address is known, else a call.

The task stays until somebody or the server has told the consumer, so a message that never left is a call
to make, not a gap. When the visit moves, task and message move with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.clock import iso
from domain.visit_changes import latest_change
from domain.visits import REMINDER
from services.desk import Desk
from services.recording import Act
from services.rows import read_record
from services.settings import Settings
from services.visit_messages import message_about, message_way


def reminder_at(desk: Desk, visit: Mapping[str, Any]) -> datetime | None:
    """When the reminder of a visit is due; None where the rules or the workplace want none."""
    rule = desk.regulations.profile.visits.reminder
    if not (rule.on and Settings(desk.store).get("visit_reminder_to_consumer")):
        return None
    starts_at = datetime.fromisoformat(str(visit["starts_at"]))
    return latest_change(starts_at, rule.hours, zone=desk.workstation.zone)


def schedule_reminder(act: Act, desk: Desk, visit_id: str) -> datetime | None:
    """Plan the reminder of a new visit inside the act that plans it."""
    visit = read_record("visit", visit_id)
    at = reminder_at(desk, visit)
    if at is None:
        return None
    way, address = message_way(desk, visit)
    told = {"channel": way, "address": address} if way else {}
    about = {"entity": "visit", "eid": visit_id, "place_id": desk.workstation.place_id}
    act.put(
        "task",
        about | {"kind": "visit_reminder", "due_at": iso(at), "employee_id": visit["engineer_id"]} | told,
    )
    _order(act, desk, visit, at)
    return at


def move_reminder(act: Act, desk: Desk, visit_id: str, task_ids: list[str]) -> None:
    """Let the reminder follow its visit; the former message is dropped by the server."""
    visit = read_record("visit", visit_id)
    at = reminder_at(desk, visit)
    if at is None:
        return
    for task_id in task_ids:
        act.set("task", task_id, {"due_at": iso(at), "employee_id": visit["engineer_id"]})
    if not task_ids:
        schedule_reminder(act, desk, visit_id)
    else:
        _order(act, desk, visit, at)


def _order(act: Act, desk: Desk, visit: Mapping[str, Any], at: datetime) -> None:
    way, address = message_way(desk, visit)
    # Too late to be sent before the visit: the task alone tells the engineer to call.
    if way and at > desk.now():
        said = message_about(desk, visit, REMINDER, channel=way, address=address)
        act.fact("message_ordered", "visit", str(visit["id"]), said | {"send_at": iso(at)})
