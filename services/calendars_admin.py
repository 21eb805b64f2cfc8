"""The administrator's corrections of the working calendars: seen, checked, kept as editions.

Each saved correction is a new edition of one text (``domain/calendar_override.py``). It is
reference data: at a workplace that is connected it travels to everybody, at one that works
alone it holds here. A text that is refused changes nothing; the last good edition stays in force.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from domain.calendar_days import DayReason, YearInfo
from domain.calendar_override import Correction, CorrectionWarning, Override, apply_override, parse_override
from domain.calendar_writing import write_override
from domain.calendars import Calendar, Calendars, DayChange, day_changes
from domain.errors import BadInput
from domain.permissions import can, require
from services.desk import Desk
from services.people import colleague
from services.recording import recording
from services.regulations import frozen_calendars, override_rows


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """A year of a country as it is in force, and what the administrator declared in it."""

    info: YearInfo
    days: tuple[tuple[date, DayReason], ...]
    correction: Correction
    needs_check: bool


@dataclass(frozen=True, slots=True)
class SavedEdition:
    """An edition as it was saved: its number, and what looks odd in it."""

    number: str
    warnings: tuple[CorrectionWarning, ...]


@dataclass(frozen=True, slots=True)
class CalendarEdition:
    """An edition in the history. ``problem`` is why one that arrived was refused.

    ``by`` and ``at`` are known for editions that were saved on this computer.
    """

    id: str
    number: str
    corrections: tuple[Correction, ...]
    in_force: bool
    by: str = ""
    at: datetime | None = None
    problem: BadInput | None = None


def may_edit_calendars(desk: Desk) -> bool:
    """Whether the person at this desk may correct calendars."""
    return can(desk.person.roles, "edit_reference", desk.regulations.narrowed)


def calendar_year(desk: Desk, country: str, year: int) -> CalendarYear:
    """A year of a country as terms are counted by it now.

    Raises:
        BadInput: ``calendar_country_unknown``, ``date_out_of_range``.
    """
    calendar = desk.regulations.calendars.of(country)
    days = tuple(calendar.days(date(year, 1, 1), date(year, 12, 31)))
    info = calendar.year_info(year)
    return CalendarYear(info, days, correction_of(desk, country, year), info.needs_check(desk.today()))


def corrections_in_force(desk: Desk) -> tuple[Correction, ...]:
    """Every correction of the edition in force."""
    row = next((row for row in override_rows() if row.id == desk.regulations.override), None)
    return _parsed(str(row.toml), str(row.edition)).corrections if row else ()


def correction_of(desk: Desk, country: str, year: int) -> Correction:
    """The correction of a year; an empty one with the year's own source where there is none."""
    for correction in corrections_in_force(desk):
        if (correction.info.country, correction.info.year) == (country, year):
            return correction
    return Correction(frozen_calendars().of(country).year_info(year), (), ())


def toggled(correction: Correction, day: date, plain: Calendar) -> Correction:
    """The correction with ``day`` declared the other way than ``plain`` has it, or no longer."""
    off, working = set(correction.days_off), set(correction.working_days)
    if day in off or day in working:
        off.discard(day)
        working.discard(day)
    else:
        (off if plain.is_working(day) else working).add(day)
    return correction._replace(days_off=tuple(sorted(off)), working_days=tuple(sorted(working)))


def check_correction(desk: Desk, correction: Correction) -> Override:
    """Whether an edition with this correction would be good, and what looks odd in it.

    Raises:
        BadInput: as ``domain.calendar_override.parse_override``; ``where`` names table and key.
    """
    return _parsed(write_override(_with(corrections_in_force(desk), correction)), "")


def save_correction(desk: Desk, correction: Correction) -> SavedEdition:
    """Put a correction of one year into force, beside those of other years.

    Raises:
        BadInput: the correction contradicts itself; what was in force stays.
        Refusal: ``not_permitted``.
    """
    return _save(desk, write_override(_with(corrections_in_force(desk), correction)), "")


def drop_correction(desk: Desk, country: str, year: int) -> SavedEdition:
    """Take the correction of a year back: the data of the release hold again."""
    kept = [one for one in corrections_in_force(desk) if (one.info.country, one.info.year) != (country, year)]
    return _save(desk, write_override(kept), "")


def import_override(desk: Desk, data: bytes, name: str) -> SavedEdition:
    """Put a whole override file into force, in place of every correction so far.

    Raises:
        BadInput: ``where`` names file, table and key; what was in force stays.
        Refusal: ``not_permitted``.
    """
    parse_override(data, frozen=frozen_calendars(), name=name)
    return _save(desk, data.decode("utf-8-sig"), name)


def restore_edition(desk: Desk, edition_id: str) -> SavedEdition:
    """Put an earlier edition into force again, as a new one."""
    row = next((row for row in override_rows() if row.id == edition_id), None)
    if row is None:
        raise BadInput("record_unknown", entity="calendar_override", where=edition_id)
    return _save(desk, str(row.toml), f"{row.edition}.toml")


def editions(desk: Desk) -> tuple[CalendarEdition, ...]:
    """Every edition that this copy knows, the newest first; refused ones with the reason."""
    return tuple(_edition(desk, str(row.id), str(row.edition), str(row.toml)) for row in override_rows())


def edition_text(desk: Desk, edition_id: str = "") -> str:
    """The text of an edition, as a file that can be edited and imported; of none, an empty one."""
    wanted = edition_id or desk.regulations.override
    row = next((row for row in override_rows() if row.id == wanted), None)
    return str(row.toml) if row else write_override(())


def changed_days(desk: Desk, correction: Correction) -> tuple[DayChange, ...]:
    """The days that a correction would make off or worked, against the calendar in force."""
    country, frozen = correction.info.country, frozen_calendars()
    override = Override(tuple(_with(corrections_in_force(desk), correction)), ())
    new = apply_override(override, frozen=frozen, edition="").of(country)
    return day_changes(desk.regulations.calendars.of(country), new)


def corrected_year(correction: Correction, frozen: Calendars) -> list[tuple[date, DayReason]]:
    """The days of a year as they would be with a correction; contradictions are shown, not refused."""
    calendars = apply_override(Override((correction,), ()), frozen=frozen, edition="")
    year = correction.info.year
    return list(calendars.of(correction.info.country).days(date(year, 1, 1), date(year, 12, 31)))


def _with(held: tuple[Correction, ...], correction: Correction) -> list[Correction]:
    where = correction.info[:2]
    return [one for one in held if one.info[:2] != where] + [correction]


def _parsed(text: str, edition: str) -> Override:
    return parse_override(text.encode("utf-8"), frozen=frozen_calendars(), name=f"{edition or 'new'}.toml")


def _save(desk: Desk, text: str, name: str) -> SavedEdition:
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    override = parse_override(text.encode("utf-8"), frozen=frozen_calendars(), name=name or "override.toml")
    known = [int(row.edition) for row in override_rows() if str(row.edition).isdecimal()]
    number = str(max(known, default=0) + 1)
    with recording(desk, "correct_calendar") as act:
        act.put("calendar_override", {"toml": text, "edition": number})
    return SavedEdition(number, override.warnings)


def _edition(desk: Desk, eid: str, number: str, text: str) -> CalendarEdition:
    at, by = _saved(desk, eid)
    in_force = eid == desk.regulations.override
    try:
        corrections = _parsed(text, number).corrections
    except BadInput as problem:
        return CalendarEdition(eid, number, (), False, by, at, problem)
    return CalendarEdition(eid, number, corrections, in_force, by, at)


def _saved(desk: Desk, eid: str) -> tuple[datetime | None, str]:
    row = desk.store.execute(
        "SELECT at, actor_id FROM audit_entry WHERE entity = 'calendar_override' AND eid = ? LIMIT 1", (eid,)
    ).fetchone()
    if row is None:
        return None, ""
    person = colleague(row[1], language=desk.language)
    return datetime.fromisoformat(row[0]), person.short if person else ""
