"""The rules in force at a workstation: profile versions and working calendars.

Shipped profiles and frozen calendars come with the program; newer versions and the
administrator's override arrive as reference data. A bad one is refused and reported while
the last good one stays in force.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from domain.calendar_files import read_frozen
from domain.calendar_override import apply_override, parse_override, with_days
from domain.calendars import Calendar, Calendars
from domain.errors import BadInput
from domain.permissions import PERMISSIONS, Role
from domain.profile_loading import load_profile, registered_under, version_for
from domain.regulation.profile import Profile
from models.reference import CalendarOverride, Organisation, ProfileVersion
from resources import resource_path

DEFAULT_PROFILE = "aes"


@dataclass(frozen=True, slots=True)
class Regulations:
    """Profiles by version, the one in force today, and the calendar that terms are counted by."""

    profile: Profile
    versions: tuple[Profile, ...]
    calendars: Calendars
    calendar: Calendar
    refused: tuple[BadInput, ...] = ()
    narrowed: dict[str, frozenset[Role]] = field(default_factory=dict)

    def on(self, day: date) -> Profile:
        """The version of this organisation's profile that is in force on ``day``."""
        return version_for(self.versions, self.profile.profile, day)

    def of_record(self, profile: str, version: str) -> Profile:
        """The version that a record was registered under; it keeps it for good."""
        if not profile:
            return self.profile
        return registered_under(self.versions, profile, version)

    def topic_name(self, code: str | None, language: str) -> str:
        """What a topic is called; the code itself if this version doesn't know it."""
        topic = self.profile.topics.get(code or "")
        return topic.names.text(language) if topic else (code or "")


def load_regulations(today: date, profile_code: str = "") -> Regulations:
    """Everything that is in force today, from the program's files and the reference data.

    Raises:
        BadInput: a file that ships with the program is unreadable; the message names it.
    """
    refused: list[BadInput] = []
    code = profile_code or _organisation_profile() or DEFAULT_PROFILE
    versions = (*_shipped(code), *_sent_by_centre(code, refused))
    profile = version_for(versions, code, today)
    calendars = _calendars(refused)
    return Regulations(
        profile=profile,
        versions=versions,
        calendars=calendars,
        calendar=_organisation_calendar(profile, calendars),
        refused=tuple(refused),
        narrowed=narrowed_rights(profile),
    )


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
    row = Organisation.select(Organisation.profile).first()
    return str(row.profile or "") if row else ""


def _shipped(code: str) -> Iterable[Profile]:
    path = resource_path("regulations", f"{code}.toml")
    return (load_profile(path.read_bytes(), name=path.name),) if path.exists() else ()


def _sent_by_centre(code: str, refused: list[BadInput]) -> Iterable[Profile]:
    for row in ProfileVersion.select().where(ProfileVersion.profile == code):
        try:
            yield load_profile(row.toml.encode("utf-8"), name=f"{row.profile} {row.version}")
        except BadInput as error:
            refused.append(error)


def _calendars(refused: list[BadInput]) -> Calendars:
    frozen = read_frozen(resource_path("calendars", "frozen.json").read_bytes())
    for row in CalendarOverride.select().order_by(CalendarOverride.edition.desc()):
        try:
            override = parse_override(row.toml.encode("utf-8"), frozen=frozen)
            return apply_override(override, frozen=frozen, edition=row.edition)
        except BadInput as error:
            refused.append(error)
    return frozen


def _organisation_calendar(profile: Profile, calendars: Calendars) -> Calendar:
    own = profile.calendar
    return with_days(
        calendars.of(own.country),
        off=own.days_off,
        working=own.working_days,
        weekend=frozenset(day.number for day in own.weekend),
        source=profile.edition if own.days_off or own.working_days else "",
    )
