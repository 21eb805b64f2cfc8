"""The override file: an administrator's corrections of the working calendars.

Governments move days at short notice, so the frozen data can be corrected by one TOML file
(format: ``docs/decisions``). It is checked on load; a bad file is refused with file, key and
reason, and the calendars in force stay in force (``adopt``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import NamedTuple

from domain import limits
from domain.calendar_days import DayKind, DayReason, Status, YearData, YearInfo
from domain.calendars import FIRST_YEAR, LAST_YEAR, Calendar, Calendars
from domain.errors import BadInput

FORMAT = 1
MOST_BYTES = limits.OVERRIDE
_TOP_KEYS = frozenset({"format", "calendar"})
_KEYS = frozenset(
    {"country", "year", "status", "source", "checked_on", "checked_by", "days_off", "working_days"}
)


class Correction(NamedTuple):
    """One ``[[calendar]]`` table: what an administrator declared for a country and year."""

    info: YearInfo
    days_off: tuple[date, ...]
    working_days: tuple[date, ...]


class CorrectionWarning(NamedTuple):
    """Something in the file that is lawful but probably a mistake.

    ``code`` is ``override_already_off``, ``override_already_worked`` or
    ``override_date_repeated``; ``where`` names table and key.
    """

    code: str
    where: str
    on: date


class Override(NamedTuple):
    """A valid override file: its corrections, and what looks odd in it."""

    corrections: tuple[Correction, ...]
    warnings: tuple[CorrectionWarning, ...]


class Adoption(NamedTuple):
    """What is in force after a file was offered: the new calendars, or the old and the reason."""

    calendars: Calendars
    warnings: tuple[CorrectionWarning, ...] = ()
    problem: BadInput | None = None


def adopt(
    data: bytes, *, frozen: Calendars, in_force: Calendars, edition: str, name: str = "override.toml"
) -> Adoption:
    """Put an override file into force, or keep what is in force if the file is refused.

    ``frozen`` are the calendars of the release, on which every override is laid afresh.
    """
    try:
        override = parse_override(data, frozen=frozen, name=name)
    except BadInput as problem:
        return Adoption(in_force, problem=problem)
    return Adoption(apply_override(override, frozen=frozen, edition=edition), override.warnings)


def apply_override(override: Override, *, frozen: Calendars, edition: str) -> Calendars:
    """The frozen calendars with the corrections laid over them."""
    years: dict[str, dict[int, YearData]] = {}
    for correction in override.corrections:
        info = correction.info
        base = frozen.of(info.country).year_data(info.year)
        days = declared(correction.days_off, correction.working_days, source=info.source)
        corrected = YearData(info, MappingProxyType({**base.days, **days}))
        years.setdefault(info.country, {})[info.year] = corrected
    calendars = {
        country: calendar.corrected(years[country], override=edition) if country in years else calendar
        for country, calendar in frozen.by_country.items()
    }
    return Calendars(MappingProxyType(calendars))


def declared(off: Iterable[date], working: Iterable[date], *, source: str) -> dict[date, DayReason]:
    """Reasons of days that an administrator declared; a day off is stronger than a worked one."""
    worked_reason = DayReason(DayKind.DECLARED_WORKING, source=source)
    off_reason = DayReason(DayKind.DECLARED_OFF, source=source)
    return {**dict.fromkeys(working, worked_reason), **dict.fromkeys(off, off_reason)}


def with_days(
    calendar: Calendar,
    *,
    off: tuple[date, ...] = (),
    working: tuple[date, ...] = (),
    weekend: frozenset[int] | None = None,
    source: str = "",
) -> Calendar:
    """The calendar with single days declared off or worked, statuses unchanged.

    For an organisation's own days and weekend (``source`` names its regulation profile), and
    for a table of cases that brings its own days. A day in both lists raises
    ``BadInput("override_date_in_both")``.
    """
    _refuse_both(off, working, source)
    days = declared(off, working, source=source)
    changed: dict[int, YearData] = {}
    for year in {day.year for day in days}:
        base = calendar.year_data(year)
        own = {day: reason for day, reason in days.items() if day.year == year}
        changed[year] = base._replace(days=MappingProxyType({**base.days, **own}))
    override = "/".join(part for part in (calendar.edition.override, source) if part)
    return calendar.corrected(changed, override=override, weekend=weekend)


# --- reading ---------------------------------------------------------------------------------


def parse_override(data: bytes, *, frozen: Calendars, name: str = "override.toml") -> Override:
    """Read and check an override file.

    Raises:
        BadInput: ``override_too_large``, ``override_not_utf8``, ``override_not_toml``,
            ``override_key_unknown``, ``override_key_missing``, ``override_value_wrong``,
            ``override_date_in_both``, ``override_date_of_another_year``,
            ``override_year_twice`` or ``calendar_country_unknown``; ``where`` names file and key.
    """
    content = _toml(data, name)
    _check_keys(content, allowed=_TOP_KEYS, required=("format",), where=name)
    if content["format"] != FORMAT or isinstance(content["format"], bool):
        raise BadInput(
            "override_value_wrong", where=f"{name}: format", value=content["format"], wanted=FORMAT
        )
    tables = content.get("calendar", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _wrong(f"{name}: calendar", tables, wanted="[[calendar]]")
    places = [f"{name}: calendar[{number}]" for number in range(1, len(tables) + 1)]
    corrections = tuple(
        _correction(table, frozen, where) for table, where in zip(tables, places, strict=True)
    )
    _refuse_repeated_years(corrections, places)
    warnings = [
        warning
        for correction, where in zip(corrections, places, strict=True)
        for warning in _warnings(correction, frozen.of(correction.info.country), where)
    ]
    return Override(corrections, tuple(warnings))


def _toml(data: bytes, name: str) -> dict[str, object]:
    if len(data) > MOST_BYTES:
        raise BadInput("override_too_large", where=name, size=len(data), most=MOST_BYTES)
    try:
        import tomllib  # most workplaces have no correction to read

        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as cause:
        raise BadInput("override_not_utf8", where=name, position=cause.start) from cause
    except (ValueError, RecursionError) as cause:
        raise BadInput("override_not_toml", where=name, detail=str(cause)) from cause


def _check_keys(
    table: Mapping[str, object], *, allowed: frozenset[str], required: Iterable[str], where: str
) -> None:
    for key in table:
        if key not in allowed:
            raise BadInput("override_key_unknown", where=f"{where}.{key}", key=key, allowed=sorted(allowed))
    for key in required:
        if table.get(key, "") == "":
            raise BadInput("override_key_missing", where=f"{where}.{key}", key=key)


def _wrong(where: str, value: object, *, wanted: object) -> BadInput:
    return BadInput("override_value_wrong", where=where, value=value, wanted=wanted)


def _correction(table: Mapping[str, object], frozen: Calendars, where: str) -> Correction:
    _check_keys(table, allowed=_KEYS, required=("country", "year", "status"), where=where)
    info = _info(table, frozen, where)
    off = _dates(table, "days_off", info.year, where)
    working = _dates(table, "working_days", info.year, where)
    _refuse_both(off, working, f"{where}.days_off, working_days")
    return Correction(info, off, working)


def _info(table: Mapping[str, object], frozen: Calendars, where: str) -> YearInfo:
    country, year = _text(table, "country", where), table["year"]
    if country not in frozen.by_country:
        known = sorted(frozen.by_country)
        raise BadInput("calendar_country_unknown", where=f"{where}.country", country=country, known=known)
    if type(year) is not int or not FIRST_YEAR <= year <= LAST_YEAR:
        wanted = f"{FIRST_YEAR}..{LAST_YEAR}"
        raise _wrong(f"{where}.year", year, wanted=wanted)
    status = _status(table, where)
    if status is Status.CONFIRMED:
        _check_keys(table, allowed=_KEYS, required=("source", "checked_on"), where=where)
    source, checked_by = _text(table, "source", where), _text(table, "checked_by", where)
    return YearInfo(country, year, status, source, _checked_on(table, where), checked_by)


def _text(table: Mapping[str, object], key: str, where: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _wrong(f"{where}.{key}", value, wanted="text")
    return value.strip()


def _status(table: Mapping[str, object], where: str) -> Status:
    value = table["status"]
    if value not in (Status.CONFIRMED, Status.PROVISIONAL):
        wanted = f"{Status.CONFIRMED} | {Status.PROVISIONAL}"
        raise _wrong(f"{where}.status", value, wanted=wanted)
    return Status(str(value))


def _checked_on(table: Mapping[str, object], where: str) -> date | None:
    value = table.get("checked_on")
    return None if value is None else _date(value, f"{where}.checked_on")


def _date(value: object, where: str) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _wrong(where, value, wanted="YYYY-MM-DD")
    return value


def _dates(table: Mapping[str, object], key: str, year: int, where: str) -> tuple[date, ...]:
    values = table.get(key, [])
    if not isinstance(values, list):
        raise _wrong(f"{where}.{key}", values, wanted="[YYYY-MM-DD]")
    dates = tuple(_date(value, f"{where}.{key}") for value in values)
    for day in dates:
        if day.year != year:
            raise BadInput("override_date_of_another_year", where=f"{where}.{key}", value=day, year=year)
    return dates


def _refuse_both(off: tuple[date, ...], working: tuple[date, ...], where: str) -> None:
    both = sorted({*off} & {*working})
    if both:
        raise BadInput("override_date_in_both", where=where, value=both[0])


def _refuse_repeated_years(corrections: tuple[Correction, ...], places: list[str]) -> None:
    seen: set[tuple[str, int]] = set()
    for correction, where in zip(corrections, places, strict=True):
        key = (correction.info.country, correction.info.year)
        if key in seen:
            raise BadInput("override_year_twice", where=where, country=key[0], year=key[1])
        seen.add(key)


def _warnings(correction: Correction, frozen: Calendar, where: str) -> Iterable[CorrectionWarning]:
    lists = (
        ("days_off", correction.days_off, "override_already_off", False),
        ("working_days", correction.working_days, "override_already_worked", True),
    )
    for key, days, code, worked in lists:
        seen: set[date] = set()
        for day in days:
            if day in seen:
                yield CorrectionWarning("override_date_repeated", f"{where}.{key}", day)
            elif frozen.is_working(day) is worked:
                yield CorrectionWarning(code, f"{where}.{key}", day)
            seen.add(day)
