"""Read a regulation profile from the bytes of its file, or say precisely why it can't be.

The file is TOML (UTF-8). It may come from an administrator of another organisation, so it is
hostile input: size, depth, types, references and the sense of the rules are all checked before
anything is counted by it. ``docs/profiles.md`` describes the format for authors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from domain import limits
from domain.errors import BadInput
from domain.regulation.profile import Profile
from domain.regulation.words import Names
from domain.strict_reading import LANGUAGE, Unreadable, read_by, reader, wrong_type

FORMAT = 1
"""The only file format understood so far."""
LARGEST_FILE = limits.PROFILE
"""Bytes; the fullest of the five profiles is a tenth of it."""

_POSITION = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


def load_profile(content: bytes, *, name: str) -> Profile:
    """The profile in ``content``; ``name`` is the file's name for the message.

    Raises:
        BadInput: ``facts['where']`` is the file, ``facts['key']`` the key path, ``facts['line']``
            the line where TOML itself is wrong; the codes are in ``docs/wording/profiles.toml``.
    """
    return profile_from(table_of(content, name=name), name=name)


def table_of(content: bytes, *, name: str) -> dict[str, Any]:
    """The table in a profile's file, before anything in it is checked.

    Raises:
        BadInput: as ``load_profile``, for what is no TOML.
    """
    try:
        return _parse(content)
    except Unreadable as trouble:
        raise _bad(name, trouble) from None


def profile_from(table: Mapping[str, Any], *, name: str) -> Profile:
    """The profile in a table that was read already, e.g. one that an editor is about to save.

    Raises:
        BadInput: as ``load_profile``.
    """
    # A start takes the compiled form of what ships and needs neither the checks nor TOML.
    from domain.profile_checks import check_profile

    try:
        _check_format(table)
        profile: Profile = reader(Profile)(table)
        check_profile(profile)
    except Unreadable as trouble:
        raise _bad(name, trouble) from None
    return profile


def _bad(name: str, trouble: Unreadable) -> BadInput:
    return BadInput(trouble.code, where=name, key=trouble.key, **trouble.facts)


def version_for(profiles: Iterable[Profile], profile: str, on: date) -> Profile:
    """The version of ``profile`` in force on ``on``; a record registered that day keeps it for good.

    Raises:
        BadInput: ``profile_version_missing`` if none is in force, ``profile_version_ambiguous``
            if two begin on the same day.
    """
    begun = [one for one in profiles if one.profile == profile and one.valid_from <= on]
    if not begun:
        raise BadInput("profile_version_missing", where=profile, on=on)
    latest = max(candidate.valid_from for candidate in begun)
    in_force = [candidate for candidate in begun if candidate.valid_from == latest]
    if len({candidate.version for candidate in in_force}) > 1:
        raise BadInput("profile_version_ambiguous", where=profile, on=latest)
    return in_force[0]


def registered_under(profiles: Iterable[Profile], profile: str, version: str) -> Profile:
    """The very version that a record names.

    Raises:
        BadInput: ``profile_version_unknown`` if this laptop doesn't have it (yet).
    """
    for candidate in profiles:
        if (candidate.profile, candidate.version) == (profile, version):
            return candidate
    raise BadInput("profile_version_unknown", where=profile, version=version)


def _parse(content: bytes) -> dict[str, Any]:
    if len(content) > LARGEST_FILE:
        raise Unreadable("profile_too_large", size=len(content), limit=LARGEST_FILE)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("profile_encoding", line=content.count(b"\n", 0, error.start) + 1) from None
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise Unreadable("profile_too_deep") from None
    except ValueError as error:
        raise _syntax(error, text) from None


def _syntax(error: ValueError, text: str) -> Unreadable:
    """What TOML says, with the line; it gives none for the end of the file or for a number too long."""
    found = _POSITION.search(str(error))
    reason = _POSITION.sub("", str(error)).strip()
    if found and found[1]:
        return Unreadable("profile_syntax", line=int(found[1]), column=int(found[2]), reason=reason)
    return Unreadable("profile_syntax", line=text.count("\n") + 1, column=0, reason=reason)


def _check_format(table: Mapping[str, Any]) -> None:
    """A file of a later program is refused by its format, not by the first key it doesn't know."""
    if table.get("format") != FORMAT:
        raise Unreadable("profile_format_unknown", format=table.get("format"), known=FORMAT).inside("format")


@read_by(Names)
def _read_names(value: Any) -> Names:
    if not isinstance(value, dict):
        raise wrong_type("table", value)
    for language, text in value.items():
        if not LANGUAGE.match(language):
            raise Unreadable("profile_language_malformed", value=language).inside(language)
        if not isinstance(text, str):
            raise wrong_type("text", text).inside(language)
        if not text.strip():
            raise Unreadable("profile_name_empty").inside(language)
    if not value:
        raise Unreadable("profile_name_empty")
    return Names(by_language=value)
