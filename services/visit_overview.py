"""What is to be done about visits: to announce, to remind of, to plan; and the head's board."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from services.desk import Desk
from services.journal_filter import sight
from services.people import colleagues
from services.visit_board import BoardVisit, day_of, visits_between, visits_where
from services.visit_planning import visit_rules


@dataclass(frozen=True, slots=True)
class WaitingAppeal:
    """An appeal that needs a visit and has none planned."""

    appeal_id: str
    number: str
    applicant: str
    topic: str
    address: str
    due_on: date | None


def visits_to_announce(desk: Desk) -> list[BoardVisit]:
    """Open visits of which the consumer knows nothing yet, the one with the nearest last day first."""
    return visits_where(
        desk,
        "open = 1 AND notice IN ('none', 'not_reached') AND state IN ('planned', 'notified', 'confirmed')"
        " ORDER BY notice_latest_on IS NULL DESC, notice_latest_on, starts_utc",
    )


def reminders_to_call(desk: Desk) -> list[BoardVisit]:
    """Visits whose short notice is due now and which no message has told."""
    now, hours = desk.now(), visit_rules(desk).reminder.hours
    today = now.astimezone(desk.workstation.zone).replace(tzinfo=None)
    found = visits_between(desk, today.date(), today.date() + timedelta(days=1))
    return [one for one in found if one.movable and one.reminder != "given" and _due(one, today, hours)]


def _due(visit: BoardVisit, now: datetime, hours: int) -> bool:
    return visit.starts_at - timedelta(hours=hours) <= now < visit.starts_at


def waiting_appeals(desk: Desk, *, limit: int = 200) -> list[WaitingAppeal]:
    """Open appeals that are to be checked on site and have no visit before them, the nearest term first."""
    seen, who = sight(desk)
    sql = (
        "SELECT journal.appeal_id, journal.number, journal.applicant, journal.topic, journal.address,"
        " journal.due_on FROM journal JOIN appeal ON appeal.id = journal.appeal_id"
        " WHERE journal.open = 1 AND appeal.needs_site_check = 1 AND NOT EXISTS (SELECT 1 FROM visit_board"
        " WHERE visit_board.appeal_id = journal.appeal_id AND visit_board.state <> 'cancelled')"
        f" AND {seen} ORDER BY journal.due_on LIMIT ?"
    )
    rows = desk.store.execute(sql, (*who, limit)).fetchall()
    return [_waiting(*row) for row in rows]


def _waiting(appeal_id: str, *said: str | None) -> WaitingAppeal:
    number, applicant, topic, address, due_on = said
    return WaitingAppeal(appeal_id, number or "", applicant or "", topic or "", address or "", day_of(due_on))


@dataclass(frozen=True, slots=True)
class BoardLine:
    """One engineer, or the whole centre, on the head's board."""

    engineer_id: str
    name: str
    planned: int = 0
    unannounced: int = 0
    late_notices: int = 0
    late_changes: int = 0
    tomorrow: int = 0
    outcomes: Mapping[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """What the head looks at: from ``first`` to ``last``, a line each, and the whole first."""

    first: date
    last: date
    lines: tuple[BoardLine, ...]
    to_announce: tuple[BoardVisit, ...]
    late: tuple[BoardVisit, ...]


def board(desk: Desk, *, back: int = 30, ahead: int = 30) -> Board:
    """Visits without notice, late notices, tomorrow's and outcomes, for the centre and per engineer."""
    today = desk.today()
    first, last = today - timedelta(days=back), today + timedelta(days=ahead)
    visits = visits_between(desk, first, last)
    people = colleagues(language=desk.language, role="engineer")
    known = {one.id for one in people}
    names = [("", ""), *((one.id, one.short) for one in people)]
    names += [(one, one) for one in sorted({visit.engineer_id for visit in visits} - known - {""})]
    lines = tuple(
        _line(eid, name, [one for one in visits if eid in ("", one.engineer_id)], today)
        for eid, name in names
    )
    late = tuple(one for one in visits if one.notice == "late" or one.late_change)
    return Board(first, last, lines, tuple(visits_to_announce(desk)), late)


def _line(engineer_id: str, name: str, visits: Sequence[BoardVisit], today: date) -> BoardLine:
    tomorrow = today + timedelta(days=1)
    return BoardLine(
        engineer_id=engineer_id,
        name=name,
        planned=sum(one.movable for one in visits),
        unannounced=sum(one.movable and not one.announced for one in visits),
        late_notices=sum(one.notice == "late" for one in visits),
        late_changes=sum(one.late_change for one in visits),
        tomorrow=sum(one.open and one.starts_at.date() == tomorrow for one in visits),
        outcomes=Counter(one.outcome for one in visits if one.outcome),
    )
