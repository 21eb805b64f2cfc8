"""What a check of the rules found: a code, how much it weighs, and the field to jump to.

Completeness, proof of grounds, letter content, closing and the Book all answer in this one
form, so that a screen shows every check the same way and never builds a sentence itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding weighs."""

    BLOCK = "block"
    """The act can't be done until this is put right."""
    INCOMPLETE = "incomplete"
    """The act may be done; the record is flagged and the item is asked for."""
    WARN = "warn"
    """Worth a look; nothing depends on it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. ``field`` is the entity field to jump to, ``clause`` the profile's clause code."""

    code: str
    level: Level
    field: str = ""
    clause: str = ""
    facts: Mapping[str, object] = dataclasses.field(default_factory=dict)


def blocking(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that stop the act."""
    return tuple(finding for finding in findings if finding.level is Level.BLOCK)
