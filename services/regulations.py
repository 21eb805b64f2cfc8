"""The rules in force at a workstation: profile versions and working calendars.

Shipped profiles and frozen calendars come with the program; newer versions and the
administrator's override arrive as reference data. A bad one is refused and reported while
the last good one stays in force.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from domain.calendar_files import read_frozen
from domain.calendar_override import apply_override, parse_override, with_days
from domain.calendars import Calendar, Calendars
from domain.errors import BadInput
from domain.permissions import PERMISSIONS, Role
from domain.profile_compiled import read_compiled
from domain.profile_loading import load_profile, registered_under, version_for
from domain.regulation.profile import Profile
from models.reference import CalendarOverride, ProfileVersion
from models.rows import every_record
from resources import resource_path

DEFAULT_PROFILE = "aes"
COMPILED = "compiled"
"""Folder of the profiles that the build has read and checked (``tools/compile_profiles.py``)."""


@dataclass(frozen=True, slots=True)
class Regulations:
    """Profiles by version, the one in force today, and the calendar that terms are counted by."""

    profile: Profile
    versions: tuple[Profile, ...]
    calendars: Calendars
    calendar: Calendar
    refused: tuple[BadInput, ...] = ()
    override: str = ""
    """Identifier of the correction of the calendars that is in force; empty where there is none."""
    narrowed: dict[str, frozenset[Role]] = field(default_factory=dict)
    set_aside: tuple[tuple[str, str], ...] = ()
    """Versions of other regulations that are kept here: the code of the profile, and its file."""

    def on(self, day: date) -> Profile:
        """The version of this organisation's profile that is in force on ``day``."""
        return version_for(self.versions, self.profile.profile, day)

    def of_record(self, profile: str, version: str) -> Profile:
        """The version that a record was registered under; it keeps it for good.

        Raises:
            BadInput: ``profile_version_unknown`` if it never came to this laptop.
        """
        if not profile:
            return self.profile
        own = profile == self.profile.profile
        return registered_under(self.versions if own else self._of_another(profile), profile, version)

    def to_read(self, profile: str, version: str) -> Profile:
        """What a record is shown by: its own version, else the latest of its regulation, else ours.

        Enough for names; nothing is decided or counted by it.
        """
        try:
            return self.of_record(profile, version)
        except BadInput:
            kept = self.versions if profile == self.profile.profile else self._of_another(profile)
            return max(kept, key=lambda one: one.valid_from, default=self.profile)

    def topic_name(self, code: str | None, language: str) -> str:
        """What a topic is called; the code itself if no version knows it."""
        return self.name_of("topics", code or "", language)

    def name_of(self, table: str, code: str, language: str, *, first: Profile | None = None) -> str:
        """What a code of a profile's table (``channels``, ``kinds``, …) is called.

        Asked in turn: ``first`` (the version of a record), the version in force, other versions,
        other regulations. The code itself if none of them knows it.
        """
        for profile in self._asked_for_names(first):
            thing = getattr(profile, table).get(code)
            if thing is not None:
                return str(thing.names.text(language))
            if not code:
                break
        return code

    def _asked_for_names(self, first: Profile | None) -> Iterable[Profile]:
        if first is not None:
            yield first
        yield self.profile
        yield from sorted(self.versions, key=lambda one: one.valid_from, reverse=True)
        for other in dict.fromkeys((*shipped_profiles(), *(code for code, _ in self.set_aside))):
            if other != self.profile.profile:
                yield from self._of_another(other)

    def _of_another(self, code: str) -> tuple[Profile, ...]:
        """Versions of a regulation that this organisation has left, or never had."""
        shipped = [resource_path("regulations", f"{code}.toml").read_bytes()] * (code in shipped_profiles())
        sent = [toml.encode("utf-8") for kept, toml in self.set_aside if kept == code]
        read = (_read_once(toml, code) for toml in (*shipped, *sent))
        return tuple(profile for profile in read if profile is not None)


def load_regulations(today: date, profile_code: str = "") -> Regulations:
    """Everything that is in force today, from the program's files and the reference data.

    Raises:
        BadInput: a file that ships with the program is unreadable; the message names it.
    """
    refused: list[BadInput] = []
    code = profile_code or _organisation_profile() or DEFAULT_PROFILE
    versions = (*_shipped(code), *_sent_by_centre(code, refused))
    profile = version_for(versions, code, today)
    calendars, override = _calendars(refused)
    return Regulations(
        profile=profile,
        versions=versions,
        calendars=calendars,
        calendar=organisation_calendar(profile, calendars),
        refused=tuple(refused),
        override=override,
        narrowed=narrowed_rights(profile),
        set_aside=_kept_of_others(code),
    )


@lru_cache(maxsize=16)
def _read_once(toml: bytes, name: str) -> Profile | None:
    """A profile that is only read by; a file that can't be read has no names to give."""
    try:
        return load_profile(toml, name=name)
    except BadInput:
        return None


def _kept_of_others(code: str) -> tuple[tuple[str, str], ...]:
    rows = ProfileVersion.select(ProfileVersion.profile, ProfileVersion.toml)
    return tuple((str(row.profile), str(row.toml)) for row in rows.where(ProfileVersion.profile != code))


@lru_cache(maxsize=1)
def shipped_profiles() -> tuple[str, ...]:
    """Codes of the profiles that come with the program."""
    return tuple(
        sorted(
            path.stem for path in resource_path("regulations").glob("*.toml") if path.stem != "conformance"
        )
    )


def narrowed_rights(profile: Profile) -> dict[str, frozenset[Role]]:
    """Actions that the regulation gives to certain roles only."""
    return {
        str(code): frozenset(rule.roles) for code, rule in profile.rights.items() if str(code) in PERMISSIONS
    }


def _organisation_profile() -> str:
    row = next(every_record("organisation"), None)
    return str(row["profile"] or "") if row else ""


def _shipped(code: str) -> Iterable[Profile]:
    path = resource_path("regulations", f"{code}.toml")
    if not path.exists():
        return ()
    content, compiled = path.read_bytes(), path.with_name(COMPILED) / f"{code}.json"
    known = read_compiled(compiled.read_bytes(), content) if compiled.exists() else None
    return (known or load_profile(content, name=path.name),)


def _sent_by_centre(code: str, refused: list[BadInput]) -> Iterable[Profile]:
    for row in every_record("profile_version"):
        if row["profile"] != code:
            continue
        try:
            yield load_profile(row["toml"].encode("utf-8"), name=f"{row['profile']} {row['version']}")
        except BadInput as error:
            refused.append(error)


def frozen_calendars() -> Calendars:
    """The calendars as the release brought them, without any correction."""
    return read_frozen(resource_path("calendars", "frozen.json").read_bytes())


def override_rows() -> list[CalendarOverride]:
    """Every correction of the calendars that this copy knows, the newest first."""

    def age(row: CalendarOverride) -> tuple[int, str]:
        edition = str(row.edition or "")
        return (int(edition) if edition.isdecimal() else 0, str(row.id))

    rows = [CalendarOverride(**row) for row in every_record("calendar_override")]
    return sorted(rows, key=age, reverse=True)


def _calendars(refused: list[BadInput], *, older_than: str = "") -> tuple[Calendars, str]:
    """The calendars by the newest good correction, and its identifier.

    ``older_than`` asks for what was in force before that correction.
    """
    frozen, rows = frozen_calendars(), override_rows()
    if older_than:
        ids = [str(row.id) for row in rows]
        rows = rows[ids.index(older_than) + 1 :] if older_than in ids else []
    for row in rows:
        try:
            name = f"{row.edition}.toml"
            override = parse_override(str(row.toml).encode("utf-8"), frozen=frozen, name=name)
            return apply_override(override, frozen=frozen, edition=str(row.edition)), str(row.id)
        except BadInput as error:
            refused.append(error)
    return frozen, ""


def calendar_before(regulations: Regulations) -> Calendar:
    """The organisation's calendar as it was before the correction that is in force."""
    if not regulations.override:
        return regulations.calendar
    calendars, _ = _calendars([], older_than=regulations.override)
    return organisation_calendar(regulations.profile, calendars)


def organisation_calendar(profile: Profile, calendars: Calendars) -> Calendar:
    """The country's calendar with the weekend and the own days that a profile lays over it."""
    own = profile.calendar
    return with_days(
        calendars.of(own.country),
        off=own.days_off,
        working=own.working_days,
        weekend=frozenset(day.number for day in own.weekend),
        source=profile.edition if own.days_off or own.working_days else "",
    )
