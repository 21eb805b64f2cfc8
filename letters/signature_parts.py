"""Where a package keeps its signatures: the origin part, and what it points at.

Source: ISO/IEC 29500-2 13.2 (digital signature origin and XML signature parts).
"""

from __future__ import annotations

from domain.errors import BadInput
from letters.limits import MAX_SIGNATURES
from letters.namespaces import SIGNATURE_ORIGIN_RELATIONSHIP, SIGNATURE_RELATIONSHIP
from letters.package import Package


def signature_origin(package: Package) -> str | None:
    """The origin part, None for an unsigned package; ``BadInput`` when there are several."""
    starts = [r for r in package.relationships("") if r.type == SIGNATURE_ORIGIN_RELATIONSHIP]
    if len(starts) > 1:
        raise BadInput("signature_origin_ambiguous", where="_rels/.rels")
    return package.target("", starts[0]) if starts else None


def signature_names(package: Package) -> tuple[str, ...]:
    """The signature parts in the order of their relationships; ``BadInput`` when one is missing."""
    origin = signature_origin(package)
    if origin is None:
        return ()
    found = []
    for relationship in package.relationships(origin):
        name = package.target(origin, relationship)
        if relationship.type != SIGNATURE_RELATIONSHIP or name is None or name in found:
            raise BadInput("signature_origin_ambiguous", where=origin)
        found.append(name)
    if len(found) > MAX_SIGNATURES:
        raise BadInput("signatures_too_many", count=len(found), limit=MAX_SIGNATURES)
    return tuple(found)
