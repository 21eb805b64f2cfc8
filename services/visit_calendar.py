"""Visits as a calendar file (RFC 5545) for other programs: a visit, a round, a week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from domain.visits import fold_visit
from services.desk import Desk
from services.facts import facts_of
from services.letter_content import letterhead
from services.people import colleague
from services.visit_board import BoardVisit, visits_between, visits_where
from services.visit_planning import visit_rules

_OCTETS = 75
"""Longest line of a calendar file; longer ones go on in the next."""


_CHANGES = frozenset({"visit_moved", "visit_cancelled", "taken_back"})
"""Facts that another calendar must hear of; what was taken back counts too, for numbers only grow."""


def visit_calendar(desk: Desk, visit_id: str) -> bytes:
    """One visit, a called-off one too: the calendar that has it then drops it."""
    return calendar_file(desk, visits_where(desk, "visit_id = ?", visit_id))


def round_calendar(desk: Desk, on: date, *, engineer_id: str = "") -> bytes:
    """The round of an engineer on a day."""
    return calendar_file(desk, visits_between(desk, on, on, engineer_id=engineer_id or desk.person.id))


def week_calendar(desk: Desk, monday: date) -> bytes:
    """Everybody's visits of a week."""
    return calendar_file(desk, visits_between(desk, monday, monday + timedelta(days=6)))


def calendar_file(desk: Desk, visits: Iterable[BoardVisit]) -> bytes:
    """The visits as the bytes of an .ics file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Otklik//Visits//EN", "METHOD:PUBLISH"]
    for visit in visits:
        lines += _event(desk, visit)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode("utf-8")


def _event(desk: Desk, visit: BoardVisit) -> Iterator[str]:
    facts = facts_of(desk.store, "visit", visit.visit_id)
    state, changes = fold_visit(facts), sum(fact.kind in _CHANGES for fact in facts)
    engineer = colleague(visit.engineer_id, language=desk.language)
    begin = visit.starts_at.replace(tzinfo=desk.workstation.zone)
    about = (visit.purpose, visit.number, visit.phone, engineer.name if engineer else "")
    yield "BEGIN:VEVENT"
    yield f"UID:{visit.visit_id}@otklik"
    yield f"DTSTAMP:{_utc(desk.now())}"
    yield f"SEQUENCE:{changes}"
    yield f"DTSTART:{_utc(begin)}"
    yield f"DTEND:{_utc(begin + timedelta(minutes=visit.minutes))}"
    yield f"SUMMARY:{_escaped(visit.applicant or visit.address)}"
    yield f"LOCATION:{_escaped(visit.address)}"
    yield f"DESCRIPTION:{_escaped(chr(10).join(part for part in about if part))}"
    yield f"STATUS:{'CANCELLED' if state.phase.value == 'cancelled' else 'CONFIRMED'}"
    yield from _alarm(desk)
    yield "END:VEVENT"


def _alarm(desk: Desk) -> Iterator[str]:
    rule = visit_rules(desk).reminder
    if rule.on:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"TRIGGER:-PT{rule.hours}H"
        yield f"DESCRIPTION:{_escaped(letterhead(desk.language).name)}"
        yield "END:VALARM"


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    plain = text.replace("\r", "").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets; no letter is cut in two."""
    part, size, room = "", 0, _OCTETS
    for letter in line:
        octets = len(letter.encode("utf-8"))
        if size + octets > room:
            yield part
            part, size, room = " ", 1, _OCTETS
        part, size = part + letter, size + octets
    yield part
