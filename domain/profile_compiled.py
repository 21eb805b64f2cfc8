"""Profiles that ship with the program, read and checked once by the build: a start takes JSON, not TOML.

TOML stays the only source. The compiled file names the very bytes that it was made from, so an
edited profile is read from its source again, with every check, until the next build.
"""

from __future__ import annotations

import json
import zlib
from datetime import date, time
from typing import Any

from domain.regulation.profile import Profile
from domain.strict_reading import Unreadable, reader

_DAY, _HOUR = "@day", "@hour"
"""The kinds of value that TOML has and JSON lacks, as far as profiles use them."""


def compile_profile(content: bytes, *, name: str) -> bytes:
    """The compiled form of a profile's file.

    Raises:
        BadInput: the profile is refused, as by ``load_profile``.
    """
    from domain.profile_loading import load_profile, table_of

    load_profile(content, name=name)
    made = {"source": _mark(content), "table": table_of(content, name=name)}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"), default=_written).encode("utf-8")


def read_compiled(compiled: bytes, content: bytes) -> Profile | None:
    """The profile, or None where the file is damaged or was made from other bytes than ``content``."""
    try:
        made = json.loads(compiled, object_hook=_read)
        if made["source"] != _mark(content):
            return None
        profile: Profile = reader(Profile)(made["table"])
    except (ValueError, KeyError, TypeError, Unreadable):
        return None  # the source is there and tells what is wrong, if it is
    return profile


def _mark(content: bytes) -> list[int]:
    # Tells a stale build, not an attacker: both files lie in the program's own folder.
    return [len(content), zlib.crc32(content)]


def _written(value: date | time) -> dict[str, str]:
    # The reading that came before lets no other kind of value through.
    return {_DAY if isinstance(value, date) else _HOUR: value.isoformat()}


def _read(table: dict[str, Any]) -> object:
    if _DAY in table:
        return date.fromisoformat(table[_DAY])
    return time.fromisoformat(table[_HOUR]) if _HOUR in table else table
