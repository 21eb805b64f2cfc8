"""Options of a case, checked and typed: what a rule of a table of cases may ask of its row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.calendar_override import with_days
from domain.calendars import Calendar, Calendars
from domain.cases import Case, read_day_or_moment
from domain.errors import BadInput
from domain.explanation import Citation
from domain.local_time import exists, legal_date, zone
from domain.terms import Term
from domain.visit_terms import NoticeRule

EVERYWHERE = frozenset({"tz", "extra_off", "extra_working"})
"""Options that any rule takes."""

_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_NUMBER = re.compile(r"\d{1,4}")
_NEARBY = timedelta(days=1)
"""A skipped wall time has the zone's offset of the day before or of the day after."""

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class CaseProfile:
    """What a profile answers where a row is silent.

    ``terms`` are its term rules: their codes may stand in the column ``rule``, and then ``n``
    may stay empty.
    """

    country: str
    zone: str
    notice: NoticeRule | None = None
    change_hours: int | None = None
    terms: Mapping[str, tuple[Term, Citation]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A case with the calendar and the zone in which it is counted."""

    case: Case
    calendar: Calendar
    zone: ZoneInfo
    profile: CaseProfile | None

    @property
    def day(self) -> date:
        """The local date of the start."""
        return legal_date(self.case.start, self.zone)

    @property
    def moment(self) -> datetime:
        """The start, where the rule needs a moment."""
        if not isinstance(self.case.start, datetime):
            value = self.case.start.isoformat()
            raise BadInput("moment_without_offset", where=self.case.where("start"), value=value)
        return self.case.start

    def number(self, *, least: int = 1, default: int | None = None) -> int:
        """The column ``n``."""
        found = default if self.case.n is None else self.case.n
        if found is None:
            raise BadInput("case_cell_empty", where=self.case.where("n"))
        if found < least:
            raise BadInput("case_number_wrong", where=self.case.where("n"), value=found)
        return found

    def option_number(self, key: str) -> int:
        """An option that is a whole number of at least 1."""
        text = self._required(key)
        if not _NUMBER.fullmatch(text) or int(text) < 1:
            raise self.wrong(key, text, wanted="1..9999")
        return int(text)

    def choice(self, key: str, choices: type[Choice], default: Choice | None = None) -> Choice:
        """An option that takes one of a few values; required if it has no default."""
        if default is not None and key not in self.case.options:
            return default
        text = self._required(key)
        if text not in list(choices):
            raise self.wrong(key, text, wanted=" | ".join(choices))
        return choices(text)

    def clock(self, key: str, default: time | None = None) -> time | None:
        """An option that is a local time, HH:MM."""
        text = self.case.options.get(key)
        if text is None:
            return default
        if not _CLOCK.fullmatch(text):
            raise self.wrong(key, text, wanted="HH:MM")
        return time.fromisoformat(text)

    def allow(self, *keys: str) -> None:
        """Refuse an option that the rule doesn't know."""
        allowed = EVERYWHERE.union(keys)
        for key in self.case.options:
            if key not in allowed:
                where = self.case.where("options")
                raise BadInput("case_option_unknown", where=where, option=key, allowed=sorted(allowed))

    def wrong(self, key: str, value: str, *, wanted: str) -> BadInput:
        """The error of an option with a value that it can't have."""
        where = self.case.where("options")
        return BadInput("case_option_wrong", where=where, option=key, value=value, wanted=wanted)

    def _required(self, key: str) -> str:
        text = self.case.options.get(key)
        if text is None:
            raise BadInput("case_option_missing", where=self.case.where("options"), option=key)
        return text


class Rows:
    """Prepares cases for counting; calendars with extra days are built once."""

    def __init__(self, calendars: Calendars, profile: CaseProfile | None) -> None:
        self._calendars = calendars
        self._profile = profile
        self._with_extra: dict[tuple[str, str, str], Calendar] = {}

    def prepare(self, case: Case) -> Row:
        """The case with its calendar and zone.

        Raises:
            BadInput: an unknown country or zone, extra days that contradict, a start at a wall
                time that the clocks skip.
        """
        calendar = self._calendar(case)
        here = self._zone(case, calendar)
        if isinstance(case.start, datetime) and _skipped(case.start, here):
            where, value = case.where("start"), case.start.isoformat()
            raise BadInput("local_time_skipped", where=where, value=value, zone=here.key)
        return Row(case, calendar, here, self._profile)

    def _calendar(self, case: Case) -> Calendar:
        country = case.country or (self._profile.country if self._profile else "")
        if country not in self._calendars.by_country:
            known, where = sorted(self._calendars.by_country), case.where("country")
            raise BadInput("calendar_country_unknown", where=where, country=country, known=known)
        off, working = case.options.get("extra_off", ""), case.options.get("extra_working", "")
        key = (country, off, working)
        if key not in self._with_extra:
            self._with_extra[key] = _corrected(self._calendars.of(country), case, off, working)
        return self._with_extra[key]

    def _zone(self, case: Case, calendar: Calendar) -> ZoneInfo:
        profile = self._profile
        own = profile.zone if profile and profile.country == calendar.country else ""
        try:
            return zone(case.options.get("tz") or own or calendar.zone)
        except BadInput as problem:
            raise BadInput(problem.code, **{**problem.facts, "where": case.where("options")}) from problem


def _corrected(calendar: Calendar, case: Case, off: str, working: str) -> Calendar:
    if not off and not working:
        return calendar
    where = case.where("options")
    return with_days(calendar, off=_dates(off, where), working=_dates(working, where), source=where)


def _dates(text: str, where: str) -> tuple[date, ...]:
    days = [read_day_or_moment(part.strip(), where) for part in text.split(",") if part.strip()]
    for day in days:
        if isinstance(day, datetime):
            raise BadInput("case_date_unreadable", where=where, value=day.isoformat())
    return tuple(days)


def _skipped(moment: datetime, here: ZoneInfo) -> bool:
    """Whether a moment was written as a local wall time that the clocks skip.

    An offset that the zone doesn't have around that day (UTC, say) means the instant itself.
    """
    wall = moment.replace(tzinfo=None)
    if exists(wall, here):
        return False
    instant = moment.astimezone(UTC)
    around = {(instant + shift).astimezone(here).utcoffset() for shift in (-_NEARBY, _NEARBY)}
    return moment.utcoffset() in around
