"""What of a package a signature has to cover, and what it may leave out.

The signer references exactly this, and the verifier demands it: everything that can be reached by
relationships from the package, except document properties and the signatures themselves, as Office does
([MS-OFFCRYPTO] 2.5.2). A part is left out only when the *package* names it as metadata and no
content points at it; otherwise a "thumbnail" link to the header would hide the header.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from letters.namespaces import METADATA_RELATIONSHIPS, SIGNATURE_ORIGIN_RELATIONSHIP
from letters.package import Package
from letters.relationships import Relationship, rels_name


@dataclass(frozen=True)
class Scope:
    """The demand on a signature.

    ``parts`` must be referenced, ``relationships`` (by the name of their ``.rels`` part) must be listed,
    ``metadata`` may stay unsigned.
    """

    parts: frozenset[str]
    relationships: Mapping[str, tuple[Relationship, ...]]
    metadata: frozenset[str]


def scope_of(package: Package) -> Scope:
    """Walk the relationships of ``package`` from its root."""
    start = package.relationships("")
    exempt = METADATA_RELATIONSHIPS | {SIGNATURE_ORIGIN_RELATIONSHIP}
    signed = tuple(r for r in start if r.type not in exempt)
    listed = {"": signed}
    parts: set[str] = set()
    waiting = _targets(package, "", signed)
    while waiting:
        part = waiting.pop()
        if part in parts:
            continue
        parts.add(part)
        listed[part] = package.relationships(part)
        waiting += _targets(package, part, listed[part])
    metadata = _targets(package, "", tuple(r for r in start if r.type in METADATA_RELATIONSHIPS))
    named = {_rels(package, source): found for source, found in listed.items() if found}
    return Scope(frozenset(parts), named, frozenset(metadata) - parts)


def _targets(package: Package, source: str, relationships: tuple[Relationship, ...]) -> list[str]:
    found = (package.target(source, relationship) for relationship in relationships)
    return [part for part in found if part is not None]


def _rels(package: Package, source: str) -> str:
    name = rels_name(source)
    return package.find(name) or name
