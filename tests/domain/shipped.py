"""The five profiles that ship with the program, and cards to try their rules on."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from domain.intake_card import IntakeCard
from domain.profile_loading import load_profile, profile_from
from domain.regulation.profile import Profile
from domain.regulation.vocabulary import ApplicantKind
from resources import resource_path

CODES = ("aes", "vks", "cib", "std", "hdh")


@cache
def shipped_bytes(code: str) -> bytes:
    """The file as it ships."""
    return resource_path("regulations", f"{code}.toml").read_bytes()


@cache
def shipped(code: str) -> Profile:
    """A shipped profile."""
    return load_profile(shipped_bytes(code), name=f"{code}.toml")


@cache
def _parsed(code: str) -> dict[str, Any]:
    return tomllib.loads(shipped_bytes(code).decode("utf-8"))


def table(code: str = "aes") -> dict[str, Any]:
    """A shipped profile as plain tables, to be spoilt by a test."""
    return copy.deepcopy(_parsed(code))


def put(tables: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """``tables`` with the key at ``path`` (keys joined by dots, lists by number) set to ``value``."""
    *way, last = path.split("/")
    inner: Any = tables
    for key in way:
        inner = inner[int(key)] if isinstance(inner, list) else inner.setdefault(key, {})
    inner[int(last) if isinstance(inner, list) else last] = value
    return tables


def drop(tables: dict[str, Any], path: str) -> dict[str, Any]:
    """``tables`` without the key at ``path``."""
    *way, last = path.split("/")
    inner: Any = tables
    for key in way:
        inner = inner[key]
    del inner[last]
    return tables


def made_of(tables: Mapping[str, Any]) -> Profile:
    """The profile that these tables are."""
    return profile_from(tables, name="changed.toml")


def card(
    *,
    kind: str = "complaint",
    channel: str = "",
    topic: str = "",
    organisation: bool = False,
    attachments: tuple[str, ...] = (),
    **values: object,
) -> IntakeCard:
    """A card with these values; ``kind``, ``channel`` and ``topic`` count as filled fields too."""
    applicant = ApplicantKind.ORGANISATION if organisation else ApplicantKind.PERSON
    filled = {"kind": kind, "channel": channel, "topic": topic, **values}
    return IntakeCard(
        kind=kind,
        channel=channel,
        topic=topic,
        applicant=applicant,
        values=filled,
        attachments=frozenset(attachments),
    )


def codes(findings: Any) -> list[str]:
    """The codes of findings, for short assertions."""
    return [finding.code for finding in findings]
