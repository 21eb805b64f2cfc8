"""What has come in and not passed the stages of registration yet, and the reminder before closing time.

A regulation that gives registration a term (the day of receipt, one working day) is kept by
looking at the list before the day ends, not by a report afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.opening_hours import stretches
from domain.regulation.vocabulary import Stage
from domain.term_selection import registration_rule
from domain.terms import BaseDays, count
from services.desk import Desk
from services.receptions import reception_hours

_BEFORE_CLOSING = timedelta(hours=1)
_USUAL_CLOSING = time(18)
"""Where no opening hours of the place are known."""
_STAGE_OF = {"accepted": Stage.REGISTERED, "registered": Stage.HANDED_OVER}


@dataclass(frozen=True, slots=True)
class OpenStage:
    """An appeal that waits for a stage; ``due_on`` is the last day that the regulation gives it."""

    appeal_id: str
    stage: Stage
    due_on: date
    binding: bool


@dataclass(frozen=True, slots=True)
class DayEnd:
    """What is still to be registered and to be handed over today, an hour before closing."""

    closes_at: datetime
    unregistered: int
    undirected: int


def open_stages(desk: Desk) -> Iterator[OpenStage]:
    """Appeals of this copy that wait for a stage with a term, each with its last day."""
    rows = desk.store.execute(
        "SELECT appeal_id, state, kind, channel, received_at, registered_on FROM journal"
        " WHERE open = 1 AND state IN ('accepted', 'registered')"
    )
    profile, calendar = desk.regulations.profile, desk.regulations.calendar
    for appeal_id, state, kind, channel, received_at, registered_on in rows.fetchall():
        rule = registration_rule(profile, kind=kind or "", channel=channel or "")
        stage = _STAGE_OF[state]
        if rule is None or stage not in rule.stages or not received_at:
            continue
        registered = date.fromisoformat(registered_on) if registered_on else None
        days = BaseDays(datetime.fromisoformat(received_at).date(), registered)
        due = count(rule.term, days.day_zero(rule.term), calendar).due
        yield OpenStage(appeal_id, stage, due, rule.binding)


def day_end(desk: Desk) -> DayEnd | None:
    """The reminder of the last hour of a working day; None earlier, and when nothing is left to do."""
    closes_at = _closing(desk)
    if closes_at is None or not closes_at - _BEFORE_CLOSING <= desk.now() < closes_at:
        return None
    left = [one.stage for one in open_stages(desk) if one.due_on <= desk.today()]
    if not left:
        return None
    return DayEnd(closes_at, left.count(Stage.REGISTERED), left.count(Stage.HANDED_OVER))


def _closing(desk: Desk) -> datetime | None:
    """When this place closes today; None on a day on which it doesn't open."""
    today, calendar, hours = desk.today(), desk.regulations.calendar, reception_hours(desk)
    if hours is None:
        closes = _USUAL_CLOSING if calendar.is_working(today) else None
    else:
        closes = max((end for _, end in stretches(hours, today, calendar=calendar)), default=None)
    return datetime.combine(today, closes, desk.workstation.zone) if closes else None
