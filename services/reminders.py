"""What a person is reminded of while at work: call-backs whose time comes, a Box that nobody emptied.

Nobody is reminded outside the unit's hours: the telephone of a consumer is silent then, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from domain.permissions import can
from services.box import late_in_boxes
from services.call_hours import in_call_hours
from services.call_list import calls_due
from services.desk import Desk
from services.settings import Settings
from services.tasks import ENDED_TASKS

CALL_BACK, BOX, CONFIRM = "call_back", "box", "confirm"
_DAY = (time(8), time(20))
"""Working time where no hours are known."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be told once: ``key`` tells it from others, ``count`` and the rest fill its words."""

    key: str
    kind: str
    count: int = 1
    name: str = ""
    phone: str = ""
    at: datetime | None = None
    call_id: str = ""


def is_at_work(desk: Desk) -> bool:
    """Whether the person's unit works now; where no hours are known, a working day from 8 to 20."""
    known = in_call_hours(desk, desk.now())
    if known is not None:
        return known
    working = desk.regulations.calendar.reason(desk.today()).working
    return working and _DAY[0] <= desk.now().time() < _DAY[1]


def due_reminders(desk: Desk) -> list[Reminder]:
    """Everything to be reminded of now; empty outside the hours of work."""
    if not is_at_work(desk):
        return []
    return [*_calls(desk), *_box(desk), *_confirmations(desk)]


def _calls(desk: Desk) -> list[Reminder]:
    rule = desk.regulations.profile.phone.call_back
    own = Settings(desk.store).get("reminder_minutes_before_call_back")
    ahead = timedelta(minutes=int(own if own is not None else rule.remind_minutes if rule else 15))
    return [
        Reminder(
            key=f"{one.call_id}|{one.at.isoformat()}",
            kind=CALL_BACK,
            name=one.caller,
            phone=one.phone,
            at=one.at,
            call_id=one.call_id,
        )
        for one in calls_due(desk, until=desk.now() + ahead)
    ]


def _box(desk: Desk) -> list[Reminder]:
    """The registry alone can empty a Box, so it alone is reminded, once a day (AES-J9)."""
    if not can(desk.person.roles, "empty_box", desk.regulations.narrowed):
        return []
    late = late_in_boxes(desk)
    return [Reminder(f"box|{desk.today()}", BOX, late)] if late else []


def _confirmations(desk: Desk) -> list[Reminder]:
    """Letters that confirm what was told by phone, due today or earlier (HDH-9)."""
    row = desk.store.execute(
        "SELECT count(*) FROM task WHERE kind = 'phone_confirmation' AND employee_id = ? AND due_on <= ?"
        f" AND id NOT IN {ENDED_TASKS}",
        (desk.person.id, desk.today().isoformat()),
    ).fetchone()
    return [Reminder(f"confirm|{desk.today()}", CONFIRM, int(row[0]))] if row[0] else []
