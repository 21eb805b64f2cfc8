"""In which hours staff call back: those of the person's own unit, else those the profile names."""

from __future__ import annotations

from datetime import datetime

from domain.opening_hours import OpeningHours, is_open, next_slot
from services.desk import Desk
from services.rows import find_record


def call_hours(desk: Desk) -> OpeningHours | None:
    """The hours that bound a call-back by the person at this desk; None where nothing bounds it."""
    profile = desk.regulations.profile
    rule = profile.phone.call_back
    unit = find_record("unit", desk.person.unit_id) or {}
    own = profile.units.get(str(unit.get("code") or ""))
    code = (own.hours if own else "") or (rule.hours if rule else "")
    return profile.opening_hours.get(code)


def in_call_hours(desk: Desk, moment: datetime) -> bool | None:
    """Whether the unit works at ``moment``; None where no hours are known."""
    hours = call_hours(desk)
    if hours is None:
        return None
    zone, calendar = desk.workstation.zone, desk.regulations.calendar
    return is_open(hours, moment, zone=zone, calendar=calendar)


def next_call_slot(desk: Desk, after: datetime) -> datetime | None:
    """The first moment from ``after`` at which the unit works; ``after`` itself where no hours are known."""
    hours = call_hours(desk)
    if hours is None:
        return after
    return next_slot(hours, after, zone=desk.workstation.zone, calendar=desk.regulations.calendar)
