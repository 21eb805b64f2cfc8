"""Reading calendar files (RFC 5545) of other programs: events with their beginning and end.

Hostile input: the size and the number of occurrences are limited, nothing is fetched, and a
part that isn't understood is counted and named, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import limits
from domain.errors import BadInput
from domain.local_time import zone as zone_named

LARGEST = limits.CALENDAR
MOST_EVENTS = limits.CALENDAR_EVENTS
MOST_REPEATS = limits.CALENDAR_REPEATS
_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_LINE = re.compile(r"([A-Za-z0-9-]+)((?:;[^:;=]+=(?:\"[^\"]*\"|[^:;\"]*))*):(.*)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One occurrence of an event; aware moments, the end is not part of it."""

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """The events of a file, and the titles of those that were not understood."""

    events: tuple[CalendarEvent, ...]
    skipped: tuple[str, ...]


@dataclass(slots=True)
class _Raw:
    """The properties of one VEVENT: name → (parameters, value)."""

    said: dict[str, tuple[dict[str, str], str]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return _ESCAPED.sub(_plain, self.said.get(name, ({}, ""))[1]).strip()


def _plain(found: re.Match[str]) -> str:
    return " " if found[1] in "nN" else found[1]


def read_calendar(data: bytes, *, zone: ZoneInfo) -> CalendarRead:
    """The events of a file; times without a zone are those of the workplace.

    Raises:
        BadInput: ``calendar_unreadable``, ``calendar_too_large``.
    """
    if len(data) > LARGEST:
        raise BadInput("calendar_too_large", size=len(data), most=LARGEST)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput("calendar_unreadable") from error
    if "BEGIN:VCALENDAR" not in text.upper():
        raise BadInput("calendar_unreadable")
    events: list[CalendarEvent] = []
    skipped: list[str] = []
    for raw in _raw_events(text):
        try:
            events += _occurrences(raw, zone)
        except (ValueError, KeyError, OverflowError, BadInput):
            skipped.append(raw.text("SUMMARY")[:80])
        if len(events) > MOST_EVENTS:
            raise BadInput("calendar_too_large", size=len(data), most=LARGEST)
    return CalendarRead(tuple(events), tuple(skipped))


def _raw_events(text: str) -> Iterator[_Raw]:
    raw: _Raw | None = None
    depth = 0
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        upper = line.strip().upper()
        if upper == "BEGIN:VEVENT":
            raw, depth = _Raw(), 0
        elif upper == "END:VEVENT" and raw is not None:
            yield raw
            raw = None
        elif raw is not None:
            depth += upper.startswith("BEGIN:") - upper.startswith("END:")
            if depth == 0:
                _note(raw, line)


def _note(raw: _Raw, line: str) -> None:
    found = _LINE.match(line)
    if found is None:
        return
    pairs = (part.partition("=") for part in found[2].split(";") if part)
    raw.said[found[1].upper()] = ({key.upper(): value.strip('"') for key, _, value in pairs}, found[3])


def _occurrences(raw: _Raw, zone: ZoneInfo) -> list[CalendarEvent]:
    if raw.text("STATUS").upper() == "CANCELLED" or raw.text("TRANSP").upper() == "TRANSPARENT":
        return []
    begin = _moment(raw.said["DTSTART"], zone)
    end = _end(raw, begin, zone)
    if end <= begin:
        raise ValueError("an event without length")
    uid, title = raw.text("UID") or raw.text("DTSTART"), raw.text("SUMMARY")[:200]
    shifts = _shifts(raw.text("RRULE"), begin, zone)
    return [CalendarEvent(uid, title, _later(begin, days), _later(end, days)) for days in shifts]


def _later(moment: datetime, days: int) -> datetime:
    """The same wall time some days later."""
    return moment + timedelta(days=days)


def _end(raw: _Raw, begin: datetime, zone: ZoneInfo) -> datetime:
    if "DTEND" in raw.said:
        return _moment(raw.said["DTEND"], zone)
    if "DURATION" in raw.said:
        return begin + _length(raw.text("DURATION"))
    whole_day = raw.said["DTSTART"][0].get("VALUE") == "DATE"
    return begin + timedelta(days=1 if whole_day else 0)


def _length(text: str) -> timedelta:
    found = _DURATION.fullmatch(text.lstrip("+"))
    if found is None:
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _moment(said: tuple[dict[str, str], str], zone: ZoneInfo) -> datetime:
    parameters, value = said
    value = value.strip()
    if parameters.get("VALUE") == "DATE" or "T" not in value:
        day = datetime.strptime(value, "%Y%m%d").date()
        return _midnight(day, zone)
    if value.endswith("Z"):
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(zone)
    place = zone_named(parameters["TZID"]) if "TZID" in parameters else zone
    return datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=place)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _shifts(rule: str, begin: datetime, zone: ZoneInfo) -> Sequence[int]:
    """By how many days each occurrence lies after the first; only daily and weekly repeats are understood."""
    if not rule:
        return (0,)
    parts = dict(part.partition("=")[::2] for part in rule.upper().split(";") if part)
    step = {"DAILY": 1, "WEEKLY": 7}[parts.pop("FREQ")] * int(parts.pop("INTERVAL", "1"))
    parts.pop("WKST", None)
    count, until = parts.pop("COUNT", ""), parts.pop("UNTIL", "")
    own_day = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[begin.weekday()]
    if parts.pop("BYDAY", own_day) != own_day or parts or step < 1:
        raise ValueError(rule)
    most = min(int(count or MOST_REPEATS), MOST_REPEATS)
    shifts = [number * step for number in range(most)]
    if until:
        last = _moment(({}, until), zone)
        shifts = [days for days in shifts if _later(begin, days) <= last or not days]
    return shifts
