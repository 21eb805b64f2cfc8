"""A profile as a person reads it: every rule in its section, with its details and its clause.

The listing is made from the declarations of the rules, so nothing that a profile says can be
missing from the viewer. Details are values, not sentences: names, terms, numbers and codes of
the closed lists, for which ``ui/wording`` has the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

from domain.opening_hours import OpeningHours
from domain.profile_references import pointer_of
from domain.regulation.profile import Profile
from domain.regulation.record import Record
from domain.regulation.scope import Reach
from domain.regulation.words import Clause, Names

SECTIONS = (
    "kinds channels places units topics intake anonymity terms extensions registration grounds answers"
    " letters signing closing notices visits phone disclosure reception book journal numbering rights"
    " positions opening_hours retention documents organisation calendar"
).split()
"""The sections of the viewer in reading order; a test holds them against the profile's declaration."""
HEAD = "profile"
"""The section of what stands at the head of the file: version, zone, languages."""
_UNLISTED = frozenset({"code", "names", "clause"})
_TOP = frozenset({"format", "text", "clauses", *SECTIONS})


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing a rule says: the field and its value (names for codes of the same profile)."""

    field: str
    value: object


@dataclass(frozen=True, slots=True)
class ListedRule:
    """A rule in the viewer. ``key`` is its place in the file, e.g. ``terms.ordinary``."""

    key: str
    names: Names | None
    details: tuple[Detail, ...]
    clause: Clause | None


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A part of the profile (``terms``, ``grounds`` …) with its rules in the order of the file."""

    code: str
    rules: tuple[ListedRule, ...]


def listing(profile: Profile) -> tuple[ListedSection, ...]:
    """The whole profile, section by section; sections without rules are left out."""
    head = tuple(detail for detail in _details(profile, profile) if detail.field not in _TOP)
    sections = [ListedSection(HEAD, (ListedRule(HEAD, profile.names, head, None),))]
    for name in SECTIONS:
        rules = tuple(_rules(profile, getattr(profile, name), name))
        if rules:
            sections.append(ListedSection(name, rules))
    return tuple(sections)


def rules_of_clause(profile: Profile, code: str) -> tuple[ListedRule, ...]:
    """The rules that rest on a clause, for the viewer's way back."""
    return tuple(
        rule
        for section in listing(profile)
        for rule in section.rules
        if rule.clause is not None and rule.clause.code == code
    )


def place_in_text(clause: Clause, text: str) -> tuple[int, int] | None:
    """Where in the regulation's text the clause stands (start, end), whatever the line breaks."""
    words = [re.escape(word) for word in clause.text.split()]
    found = re.search(r"\s+".join(words), text) if words else None
    return found.span() if found else None


def _rules(profile: Profile, value: object, key: str) -> Iterator[ListedRule]:
    """The rule at ``key`` and the rules inside it; names alone (segments, reasons) are no rules."""
    if isinstance(value, OpeningHours):
        clause = profile.clauses.get(value.clause)
        yield ListedRule(key, None, (Detail("rows", value.rows),), clause)
    elif _is_rule(value):
        yield from _listed(profile, value, key)
        for name in type(value).types:
            yield from _rules(profile, getattr(value, name), f"{key}.{name}")
    elif isinstance(value, Mapping):
        for code, entry in value.items():
            yield from _rules(profile, entry, f"{key}.{code}")


def _is_rule(value: object) -> TypeGuard[Record]:
    return isinstance(value, Record) and not isinstance(value, Names | Reach)


def _listed(profile: Profile, rule: Record, key: str) -> Iterator[ListedRule]:
    details = tuple(_details(profile, rule))
    names, clause = getattr(rule, "names", None), profile.clauses.get(getattr(rule, "clause", ""))
    if details or names is not None or clause is not None:
        yield ListedRule(key, names, details, clause)


def _details(profile: Profile, rule: Record) -> Iterator[Detail]:
    """What the rule says beyond its defaults, codes replaced by the names that staff know."""
    kind = type(rule)
    for field in kind.types:
        value: Any = getattr(rule, field)
        said = field not in kind.defaults or value != kind.defaults[field]
        if isinstance(value, Reach):
            yield from _details(profile, value)
        elif said and field not in _UNLISTED and not _holds_rules(value):
            yield Detail(field, _named(profile, field, value))


def _holds_rules(value: object) -> bool:
    """Whether the value is listed as rules of its own (names of reasons and the like are details)."""
    if isinstance(value, Mapping):
        return any(_is_rule(entry) or isinstance(entry, OpeningHours) for entry in value.values())
    return _is_rule(value)


def _named(profile: Profile, field: str, value: Any) -> object:
    table = pointer_of(profile, field)
    if table is None or isinstance(value, int):
        return value
    if isinstance(value, str):
        return _name(table, value)
    if isinstance(value, Mapping):
        return {code: _name(table, entry) for code, entry in value.items()}
    return tuple(_name(table, entry) for entry in value)


def _name(table: Mapping[str, Any], code: str) -> object:
    found = table.get(code)
    return getattr(found, "names", found if isinstance(found, Clause) else code)
