"""Which column of an old journal is which: proposed from its headings, decided by a person."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache

from domain.errors import BadInput
from domain.search_text import words
from resources import resource_path

FIELDS = (
    "number received_on registered_on due_on closed_on applicant address account_no phone email channel kind"
    " topic text language unit executor outcome outgoing_number answered_on external_number"
).split()
"""What a column of an old journal can be, in the order in which the page offers it."""

Mapped = Mapping[str, int]
"""Field → place of its column, from 0; fields without a column are left out."""


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[tuple[str, ...]]]:
    """Headings by field, as journals of the region print them."""
    text = resource_path("journal", "headings.toml").read_text(encoding="utf-8")
    return {
        field: frozenset(_spoken(heading) for heading in headings)
        for field, headings in tomllib.loads(text).items()
    }


def _spoken(heading: str) -> tuple[str, ...]:
    return tuple(words(heading.replace("№", " no ")))


def propose_mapping(headings: Sequence[str]) -> dict[str, int]:
    """The likely columns: a heading that is known first, then one that holds a known one."""
    spoken = [_spoken(heading) for heading in headings]
    found: dict[str, int] = {}
    for exactly in (True, False):
        for field in FIELDS:
            if field in found:
                continue
            place = _place(spoken, _synonyms()[field], taken=set(found.values()), exactly=exactly)
            if place is not None:
                found[field] = place
    return found


def _place(
    spoken: Sequence[tuple[str, ...]], known: frozenset[tuple[str, ...]], *, taken: set[int], exactly: bool
) -> int | None:
    for place, heading in enumerate(spoken):
        if place in taken or not heading:
            continue
        if heading in known or (not exactly and any(set(one) <= set(heading) for one in known)):
            return place
    return None


def check_mapping(mapping: Mapped) -> None:
    """Refuse a mapping from which no appeal could be made.

    Raises:
        BadInput: ``mapping_incomplete`` without a number or without any date of receipt;
            ``column_mapped_twice``.
    """
    missing = [] if "number" in mapping else ["number"]
    if not mapping.keys() & {"received_on", "registered_on"}:
        missing.append("registered_on")
    if missing:
        raise BadInput("mapping_incomplete", where=missing[0], fields=missing)
    if len(set(mapping.values())) < len(mapping):
        raise BadInput("column_mapped_twice")
