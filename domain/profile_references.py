"""Everything that a profile refers to must exist in the same profile.

Which table a field points into is told by its name (``clause``, ``channels``, ``ways`` …), so a
new rule type is checked as soon as it is declared. Nothing here knows a single rule.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from domain.entities import entity
from domain.regulation.profile import Profile
from domain.regulation.scope import Reach
from domain.regulation.vocabulary import ATTACHMENT
from domain.strict_reading import Unreadable, declared, declares_fields, optional_fields

_POINTERS = {
    "channels": "channels",
    "except_channels": "channels",
    "kinds": "kinds",
    "measures_kinds": "kinds",
    "topics": "topics",
    "default_topic": "topics",
    "parent": "topics",
    "units": "units",
    "region_units": "units",
    "escalates_to": "units",
    "way": "ways",
    "ways": "ways",
    "answer_way": "ways",
    "answer_ways": "ways",
    "confirm_by": "ways",
    "document": "documents",
    "documents": "documents",
    "slips": "documents",
    "extension": "extensions",
    "hours": "opening_hours",
    "results": "results",
    "without_contacts": "grounds",
    "contacts": "fields",
    "any_of": "fields",
    "missing_all": "fields",
    "address_fields": "fields",
    "shows": "fields",
    "groups": "fields",
    "earlier": "fields",
    "later": "fields",
}
"""Name of a field that holds codes → the table in which the codes must stand."""

_BESIDES = frozenset({"received_on", "registered_on", "number", "other_identifier"})
KNOWN_FIELDS = frozenset(entity("applicant").fields) | frozenset(entity("appeal").fields) | _BESIDES
"""Fields of an applicant and of an appeal that a rule may ask for."""

Exists = Callable[[str], bool]
Keys = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """How one field of a rule is walked: it points into a table, or holds rules itself."""

    name: str
    pointer: str
    optional: bool


@cache
def _parts(kind: Hashable) -> tuple[_Part, ...]:
    found = []
    for name, annotation in declared(kind).items():
        pointer = _pointer(name) if _holds_codes(annotation) else ""
        if pointer or _holds_rules(annotation):
            found.append(_Part(name, pointer, name in optional_fields(kind)))
    return tuple(found)


def _pointer(name: str) -> str:
    return "clauses" if name == "clause" or name.endswith("_clause") else _POINTERS.get(name, "")


def _holds_codes(annotation: Any) -> bool:
    if annotation is str:
        return True
    inner = [part for part in get_args(annotation) if part is not ...]
    return bool(inner) and _holds_codes(inner[-1])


def _holds_rules(annotation: Any) -> bool:
    return declares_fields(annotation) or any(_holds_rules(inner) for inner in get_args(annotation))


def check_references(profile: Profile) -> None:
    """Refuse a profile that names a channel, clause, unit … which it doesn't declare.

    Raises:
        Unreadable: ``profile_reference_unknown`` with the table and the code,
            ``profile_rule_unreachable`` for a rule that covers no channel at all.
    """
    exists: dict[str, Exists] = {name: table.__contains__ for name, table in tables_of(profile).items()}
    exists["fields"] = _known_field
    channels = tuple(profile.channels.values())
    for keys, value in _walk(profile, ()):
        if isinstance(value, Reach):
            if not any(value.covers_channel(channel) for channel in channels):
                raise trouble_at(keys, "profile_rule_unreachable")
        else:
            _check_codes(keys, value, exists)


def tables_of(profile: Profile) -> dict[str, Mapping[str, Any]]:
    """The tables of a profile into which its rules may point."""
    return {
        "clauses": profile.clauses,
        "kinds": profile.kinds,
        "channels": profile.channels,
        "topics": profile.topics,
        "units": profile.units,
        "ways": profile.answers.ways,
        "documents": profile.documents,
        "extensions": profile.extensions,
        "opening_hours": profile.opening_hours,
        "results": profile.closing.results,
        "grounds": profile.grounds,
    }


def pointer_of(profile: Profile, field: str) -> Mapping[str, Any] | None:
    """The table into which a field of this name points; ``None`` if it holds no codes of the profile."""
    return tables_of(profile).get(_pointer(field))


def trouble_at(keys: Keys, code: str, **facts: object) -> Unreadable:
    """A trouble that lies at the path ``keys``."""
    trouble = Unreadable(code, **facts)
    trouble.keys.extend(reversed(keys))
    return trouble


def _known_field(name: str) -> bool:
    return name in KNOWN_FIELDS or (name.startswith(ATTACHMENT) and len(name) > len(ATTACHMENT))


def _check_codes(keys: Keys, pointed: tuple[str, Iterator[str]], exists: dict[str, Exists]) -> None:
    pointer, codes = pointed
    for code in codes:
        if not exists[pointer](code):
            raise trouble_at(keys, "profile_reference_unknown", table=pointer, value=code)


def _walk(rule: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    """Every reach and every bundle of codes inside ``rule``, each with its path."""
    kind: Any = type(rule)
    for part in _parts(kind):
        value = getattr(rule, part.name)
        at = (*keys, part.name)
        if part.pointer:
            yield at, (part.pointer, _codes(value, optional=part.optional))
        else:
            for inner_keys, inner in _rules(value, at):
                yield from _walk(inner, inner_keys)
    if isinstance(rule, Reach):
        yield keys, rule


def _codes(value: Any, *, optional: bool) -> Iterator[str]:
    if isinstance(value, str):
        if value or not optional:
            yield value
    elif isinstance(value, Mapping):
        yield from value.values()
    else:
        for entry in value:
            yield from _codes(entry, optional=False)


def _rules(value: Any, keys: Keys) -> Iterator[tuple[Keys, Any]]:
    if declares_fields(type(value)):
        yield keys, value
    elif isinstance(value, Mapping):
        for key, entry in value.items():
            yield (*keys, key), entry
    elif value is not None:
        for place, entry in enumerate(value):
            yield (*keys, str(place)), entry
