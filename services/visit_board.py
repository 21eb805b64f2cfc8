"""The week of visits: days with what the notice allows, engineers as lanes, visits and absences in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from domain.calendar_days import DayKind
from domain.local_time import wall_time
from domain.visit_terms import first_lawful_visit
from services.absences import Absence, absences_between
from services.desk import Desk
from services.people import Colleague, by_language, colleagues
from services.visit_checks import USUAL_MINUTES, day_bounds, is_holiday
from services.visit_planning import visit_rules

_COLUMNS = (
    "visit_id appeal_id engineer_id starts_at minutes state open urgent address applicant phone number"
    " notice notice_latest_on notice_given_on message reminder purpose act_number late_change outcome"
    " unsent round_order"
).split()


_TEXTS = (
    "appeal_id engineer_id address applicant phone number notice message reminder purpose act_number outcome"
).split()


class Verdict(StrEnum):
    """What a day is for a visit that is announced today."""

    PAST = "past"
    TOO_EARLY = "too_early"
    LITERAL = "literal"
    """In time by the words of the rule, not by the stricter reading."""
    LAWFUL = "lawful"


@dataclass(frozen=True, slots=True)
class BoardDay:
    """One day of the week; ``kind`` says why it is off, ``holiday`` whether that is more than a weekend."""

    on: date
    verdict: Verdict
    working: bool
    kind: DayKind
    name: str = ""

    @property
    def holiday(self) -> bool:
        """Whether the day off is a holiday."""
        return not self.working and is_holiday(self.kind)


@dataclass(frozen=True, slots=True)
class BoardVisit:
    """One visit as lists and the week show it; ``starts_at`` is wall time of the workplace."""

    visit_id: str
    appeal_id: str
    engineer_id: str
    starts_at: datetime
    minutes: int
    state: str
    open: bool
    urgent: bool
    address: str
    applicant: str
    phone: str
    number: str
    notice: str
    notice_latest_on: date | None
    notice_given_on: date | None
    message: str
    reminder: str
    purpose: str
    act_number: str
    late_change: bool
    outcome: str
    unsent: bool
    round_order: int | None
    conflict: bool = False

    @property
    def ends_at(self) -> datetime:
        """Wall time of its end."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def movable(self) -> bool:
        """Whether it can still be moved."""
        return self.state in ("planned", "notified", "confirmed")

    @property
    def announced(self) -> bool:
        """Whether the consumer knows of it."""
        return self.notice in ("in_time", "late")

    def notify_today(self, today: date) -> bool:
        """Whether today is the last day of its notice, or later (S59)."""
        waiting = self.movable and not self.urgent and self.notice in ("none", "not_reached")
        return waiting and self.notice_latest_on is not None and self.notice_latest_on <= today


@dataclass(frozen=True, slots=True)
class WeekView:
    """Everything the week view paints."""

    days: tuple[BoardDay, ...]
    engineers: tuple[Colleague, ...]
    visits: tuple[BoardVisit, ...]
    absences: tuple[Absence, ...]
    opens: time
    closes: time
    today: date
    first_lawful: date
    first_strict: date


def week_view(desk: Desk, monday: date, *, days: int = 7) -> WeekView:
    """The visits of some days from ``monday`` on, with the verdict on each day."""
    last = monday + timedelta(days=days - 1)
    rule, calendar, today = visit_rules(desk).notice, desk.regulations.calendar, desk.today()
    first = first_lawful_visit(rule, today, calendar, any_day=True)
    strict = first_lawful_visit(rule, today, calendar, clear=True, any_day=True)
    opens, closes = day_bounds(desk)
    visits = visits_between(desk, monday, last)
    return WeekView(
        days=tuple(_day(desk, monday + timedelta(days=n), first, strict) for n in range(days)),
        engineers=tuple(_lanes(desk, visits)),
        visits=tuple(visits),
        absences=tuple(_absences(desk, monday, last)),
        opens=opens,
        closes=closes,
        today=today,
        first_lawful=first_lawful_visit(rule, today, calendar),
        first_strict=first_lawful_visit(rule, today, calendar, clear=True),
    )


def opening_day(desk: Desk) -> date:
    """The day whose week is worth opening: today, or the next working day when this week is over.

    A week is over when neither a working day nor a visit is left in it.
    """
    today = desk.today()
    working, sunday = desk.regulations.calendar.next_working(today), today + timedelta(6 - today.weekday())
    left = (one for one in visits_between(desk, today, sunday) if one.open)
    return today if working <= sunday or any(left) else working


def visits_between(desk: Desk, first: date, last: date, *, engineer_id: str = "") -> list[BoardVisit]:
    """Visits that are not called off, in order of time."""
    where, values = (
        "starts_on BETWEEN ? AND ? AND state <> 'cancelled'",
        [first.isoformat(), last.isoformat()],
    )
    if engineer_id:
        where, values = f"{where} AND engineer_id = ?", [*values, engineer_id]
    return visits_where(desk, f"{where} ORDER BY starts_utc, visit_id", *values)


def visits_where(desk: Desk, where: str, *values: str) -> list[BoardVisit]:
    """Visits of a condition on ``visit_board``, written by this program."""
    sql = f"SELECT {', '.join(_COLUMNS)} FROM visit_board WHERE {where}"
    rows, disputed = desk.store.execute(sql, values).fetchall(), _disputed(desk)
    return [_visit(desk, dict(zip(_COLUMNS, row, strict=True)), disputed) for row in rows]


def _day(desk: Desk, on: date, first: date, strict: date) -> BoardDay:
    reason, today = desk.regulations.calendar.reason(on), desk.today()
    if on < today:
        verdict = Verdict.PAST
    elif on < first:
        verdict = Verdict.TOO_EARLY
    else:
        verdict = Verdict.LITERAL if on < strict else Verdict.LAWFUL
    return BoardDay(on, verdict, reason.working, reason.kind, by_language(dict(reason.names), desk.language))


def _lanes(desk: Desk, visits: Sequence[BoardVisit]) -> list[Colleague]:
    """Engineers of this centre; others only where they have a visit in sight."""
    busy = {one.engineer_id for one in visits}
    people = colleagues(language=desk.language)
    here = [one for one in people if "engineer" in one.roles or one.id in busy]
    return here or [one for one in people if one.id == desk.person.id]


def _absences(desk: Desk, first: date, last: date) -> list[Absence]:
    zone = desk.workstation.zone
    begin = datetime.combine(first, time(0), zone)
    return absences_between(begin, datetime.combine(last + timedelta(days=1), time(0), zone))


def _disputed(desk: Desk) -> frozenset[str]:
    rows = desk.store.execute("SELECT DISTINCT eid FROM conflict WHERE entity = 'visit' AND state = 'open'")
    return frozenset(str(row[0]) for row in rows.fetchall())


def _visit(desk: Desk, row: dict[str, Any], disputed: frozenset[str]) -> BoardVisit:
    starts = datetime.fromisoformat(row["starts_at"]).astimezone(desk.workstation.zone)
    row |= {name: row[name] or "" for name in _TEXTS}
    row |= {name: bool(row[name]) for name in ("open", "urgent", "late_change", "unsent")}
    row |= {"starts_at": starts.replace(tzinfo=None), "minutes": row["minutes"] or USUAL_MINUTES}
    row |= {name: day_of(row[name]) for name in ("notice_latest_on", "notice_given_on")}
    return BoardVisit(**row, conflict=row["visit_id"] in disputed)


def day_of(text: str | None) -> date | None:
    """A stored date."""
    return date.fromisoformat(text) if text else None


def moment_at(desk: Desk, wall: datetime) -> datetime:
    """The instant of a wall time of the workplace.

    Raises:
        BadInput: ``local_time_skipped``, ``local_time_twice``: an hour left out or shown twice.
    """
    return wall_time(wall, desk.workstation.zone)
