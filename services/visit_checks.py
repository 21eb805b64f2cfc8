"""What speaks for and against an hour of a visit: other visits, the way between, absences, hours of work."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from domain.calendar_days import DayKind
from domain.findings import Finding, Level
from domain.local_time import to_the_minute
from services.absences import absences_between
from services.desk import Desk
from services.settings import Settings

USUAL_MINUTES = 60
_STREET_AND_HOUSE = re.compile(r"[^\W\d_]{2,}.*\d|\d.*[^\W\d_]{2,}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Slot:
    """An hour of an engineer; ``starts_at`` is aware. ``visit_id``: the visit that may stand there."""

    engineer_id: str
    starts_at: datetime
    minutes: int = USUAL_MINUTES
    visit_id: str = ""

    @property
    def begin(self) -> datetime:
        """The first minute, in UTC."""
        return to_the_minute(self.starts_at).astimezone(UTC)

    @property
    def end(self) -> datetime:
        """The moment after the last minute, in UTC."""
        return self.begin + timedelta(minutes=self.minutes)


def slot_findings(desk: Desk, slot: Slot) -> tuple[Finding, ...]:
    """Everything that stands against a slot; a double booking and an absence block."""
    return (*_other_visits(desk, slot), *_absences(desk, slot), *_hours(desk, slot))


def address_findings(address: str) -> tuple[Finding, ...]:
    """A hint for an address that nobody could drive to: without a street, or without a house."""
    if not address or _STREET_AND_HOUSE.search(address):
        return ()
    return (Finding("visit_address_vague", Level.WARN, "address", "", {"address": address}),)


def day_bounds(desk: Desk) -> tuple[time, time]:
    """When visits of a day begin and end at this workplace."""
    settings = Settings(desk.store)
    begins, ends = settings.get("visits_from"), settings.get("visits_until")
    return time.fromisoformat(begins), time.fromisoformat(ends)


def _other_visits(desk: Desk, slot: Slot) -> Iterator[Finding]:
    travel = timedelta(minutes=int(Settings(desk.store).get("visit_travel_minutes")))
    for other_id, starts_utc, minutes in _near(desk, slot):
        if other_id == slot.visit_id:
            continue
        other = datetime.fromtimestamp(starts_utc / 1000, UTC)
        other_end = other + timedelta(minutes=minutes or USUAL_MINUTES)
        at = other.astimezone(desk.workstation.zone)
        if slot.begin < other_end and other < slot.end:
            yield Finding("visit_double_booked", Level.BLOCK, "starts_at", "", {"at": at})
        elif slot.begin < other_end + travel and other < slot.end + travel:
            yield Finding("visit_travel_gap_short", Level.WARN, "starts_at", "", {"at": at})


def _near(desk: Desk, slot: Slot) -> list[tuple[str, int, int | None]]:
    low = int((slot.begin - timedelta(hours=12)).timestamp() * 1000)
    high = int((slot.end + timedelta(hours=12)).timestamp() * 1000)
    found = desk.store.execute(
        "SELECT visit_id, starts_utc, minutes FROM visit_board WHERE engineer_id = ? AND open = 1"
        " AND starts_utc BETWEEN ? AND ? ORDER BY starts_utc",
        (slot.engineer_id, low, high),
    )
    return list(found.fetchall())


def _absences(desk: Desk, slot: Slot) -> Iterator[Finding]:
    for one in absences_between(slot.begin, slot.end, engineer_id=slot.engineer_id):
        facts = {"title": one.title, "until": one.ends_at.astimezone(desk.workstation.zone)}
        yield Finding("visit_engineer_absent", Level.BLOCK, "engineer_id", "", facts)


def _hours(desk: Desk, slot: Slot) -> Iterator[Finding]:
    zone = desk.workstation.zone
    begin, end = slot.begin.astimezone(zone), slot.end.astimezone(zone)
    opens, closes = day_bounds(desk)
    if begin.time() < opens or end.time() > closes or end.date() > begin.date():
        facts = {"opens": opens.isoformat("minutes"), "closes": closes.isoformat("minutes")}
        yield Finding("visit_outside_hours", Level.WARN, "starts_at", "", facts)
    if not desk.regulations.calendar.is_working(begin.date()):
        facts_of_day: dict[str, object] = {"day": begin.date()}
        yield Finding("visit_on_day_off", Level.WARN, "starts_at", "", facts_of_day)


def free_time(desk: Desk, slot: Slot, *, last: date) -> datetime | None:
    """The first working day from the slot's own on which the engineer is free, at its hour or later that day.

    None if there is none up to ``last``.
    """
    zone, calendar = desk.workstation.zone, desk.regulations.calendar
    opens, closes = day_bounds(desk)
    day, wanted = slot.starts_at.astimezone(zone).date(), slot.starts_at.astimezone(zone).time()
    while day <= last:
        for hour in _hours_from(max(wanted, opens), closes, slot.minutes):
            tried = Slot(slot.engineer_id, datetime.combine(day, hour, zone), slot.minutes, slot.visit_id)
            if not any(one.level is Level.BLOCK for one in slot_findings(desk, tried)):
                return tried.starts_at
        day = calendar.nth_working_after(day, 1)
    return None


def _hours_from(first: time, closes: time, minutes: int) -> list[time]:
    last = closes.hour * 60 + closes.minute - minutes
    start = first.hour * 60 + first.minute
    return [time(at // 60, at % 60) for at in range(start, last + 1, 30)]


def is_holiday(kind: DayKind) -> bool:
    """Whether a day off has a name of its own, not merely the weekend's."""
    return kind not in (DayKind.WORKING, DayKind.MOVED_WORKING, DayKind.DECLARED_WORKING, DayKind.WEEKEND)
