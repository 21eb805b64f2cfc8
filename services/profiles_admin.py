"""The regulation profiles as an administrator sees them: which are known, read, compared, imported.

An imported profile is reference data like a correction of the calendars: it travels to everybody
where the workplace is connected, and holds here where it works alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import BadInput
from domain.permissions import can, require
from domain.profile_loading import load_profile, version_for
from domain.regulation.profile import Profile
from models.reference import ProfileVersion
from resources import resource_path
from services.desk import Desk
from services.recording import recording
from services.regulations import shipped_profiles


class Source(StrEnum):
    """Where a version came from."""

    PROGRAM = "program"
    """It ships with the program."""
    CENTRE = "centre"
    """It was imported, here or at the centre."""


@dataclass(frozen=True, slots=True)
class KnownProfile:
    """A version of a profile on this computer. ``in_force``: new appeals are registered under it."""

    profile: Profile
    source: Source
    in_force: bool


@dataclass(frozen=True, slots=True)
class RefusedProfile:
    """A version that arrived and can't be used, with the reason."""

    name: str
    problem: BadInput


def may_edit_profiles(desk: Desk) -> bool:
    """Whether the person at this desk may import a profile."""
    return can(desk.person.roles, "edit_reference", desk.regulations.narrowed)


def known_profiles(desk: Desk) -> tuple[KnownProfile, ...]:
    """Every profile of this computer, the organisation's own first."""
    own = desk.regulations.profile
    shipped = [_shipped(code) for code in shipped_profiles()]
    sent, _ = _sent()
    found = [
        KnownProfile(profile, source, profile.edition == own.edition)
        for profiles, source in ((shipped, Source.PROGRAM), (sent, Source.CENTRE))
        for profile in profiles
    ]
    return tuple(sorted(found, key=lambda one: (one.profile.profile != own.profile, one.profile.edition)))


def refused_profiles() -> tuple[RefusedProfile, ...]:
    """Versions that arrived and can't be used; what was in force stayed."""
    return tuple(_sent()[1])


def regulation_text(profile: Profile) -> str:
    """The text of the regulation that a profile is made from; empty for one that came without."""
    path = resource_path("regulations", "texts", profile.text)
    inside = path.parent == resource_path("regulations", "texts")
    return path.read_text(encoding="utf-8") if inside and path.is_file() else ""


def check_profile_file(desk: Desk, data: bytes, name: str) -> Profile:
    """The profile in a file that is about to be imported.

    Raises:
        BadInput: what is wrong with the file, with its key and line; ``profile_version_taken`` if
            other rules bear this version already, ``profile_version_ambiguous`` if two versions
            would begin on the same day.
    """
    profile = load_profile(data, name=name)
    known = [one.profile for one in known_profiles(desk)]
    same = next((one for one in known if one.edition == profile.edition), None)
    if same is not None and same != profile:
        raise BadInput("profile_version_taken", where=name, profile=profile.profile, version=profile.version)
    version_for([*known, profile], profile.profile, profile.valid_from)
    return profile


def import_profile(desk: Desk, data: bytes, name: str) -> Profile:
    """Keep a new version of a profile; open appeals keep the version they were registered under.

    Raises:
        BadInput: as ``check_profile_file``; what was in force stays.
        Refusal: ``not_permitted``.
    """
    require(desk.person.roles, "edit_reference", desk.regulations.narrowed)
    profile = check_profile_file(desk, data, name)
    if any(one.profile.edition == profile.edition for one in known_profiles(desk)):
        return profile
    fields: dict[str, object] = {"profile": profile.profile, "version": profile.version}
    fields |= {"valid_from": profile.valid_from.isoformat(), "toml": data.decode("utf-8-sig")}
    with recording(desk, "import_profile") as act:
        act.put("profile_version", fields)
    return profile


def profile_file(profile: Profile) -> bytes:
    """The file of a version, to be copied, changed and imported under a new version."""
    row = ProfileVersion.get_or_none(
        (ProfileVersion.profile == profile.profile) & (ProfileVersion.version == profile.version)
    )
    if row is not None:
        return str(row.toml).encode("utf-8")
    return resource_path("regulations", f"{profile.profile}.toml").read_bytes()


def _shipped(code: str) -> Profile:
    path = resource_path("regulations", f"{code}.toml")
    return load_profile(path.read_bytes(), name=path.name)


def _sent() -> tuple[list[Profile], list[RefusedProfile]]:
    good: list[Profile] = []
    bad: list[RefusedProfile] = []
    for row in ProfileVersion.select().order_by(ProfileVersion.profile, ProfileVersion.version):
        name = f"{row.profile} {row.version}"
        try:
            good.append(load_profile(str(row.toml).encode("utf-8"), name=name))
        except BadInput as problem:
            bad.append(RefusedProfile(name, problem))
    return good, bad
