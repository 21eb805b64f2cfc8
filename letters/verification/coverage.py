"""Coverage: is everything a reader sees signed?

Added parts, added relationships, changed content types and repeated names leave every digest right;
LibreOffice and generic verifiers don't notice them. Here the demand of ``letters.scope`` is held
against the manifest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from letters.namespaces import HYPERLINK_RELATIONSHIPS, TEMPLATE_RELATIONSHIPS
from letters.package import Package
from letters.relationships import is_rels_name, rels_name
from letters.scope import Scope
from letters.signature_parts import signature_names, signature_origin
from letters.verification.integrity import part_of, source_of
from letters.verification.report import Finding
from letters.verification.signature_document import Reference

_FROM_OUTSIDE = HYPERLINK_RELATIONSHIPS | TEMPLATE_RELATIONSHIPS
"""Relationships that may lead outside: following a link is the reader's act, a template changes no text."""


def package_findings(package: Package, scope: Scope) -> Iterator[Finding]:
    """What no signature can cover, whatever its manifest says."""
    for name in package.archive.repeated:
        yield Finding("part_name_repeated", where=name)
    for name, found in scope.relationships.items():
        for relationship in found:
            if relationship.external and relationship.type not in _FROM_OUTSIDE:
                yield Finding("content_outside", where=name, facts={"target": relationship.target[:200]})


def coverage_findings(package: Package, scope: Scope, references: tuple[Reference, ...]) -> Iterator[Finding]:
    """What one signature's manifest leaves out of ``scope``, and what lies beside it."""
    signed = {part_of(r)[0].lower(): r for r in references}
    for part in sorted(scope.parts):
        if part.lower() not in signed:
            yield Finding("part_not_signed", where=part)
    yield from _relationship_findings(scope, signed)
    yield from _type_findings(package, references)
    known = scope.parts | scope.metadata | _own_parts(package)
    for name in package.parts:
        if name not in known and name.lower() not in signed and not _empty_list(package, scope, name):
            yield Finding("part_added", where=name)


def _relationship_findings(scope: Scope, signed: Mapping[str, Reference]) -> Iterator[Finding]:
    for name, found in sorted(scope.relationships.items()):
        reference = signed.get(name.lower())
        listed = reference.ids if reference else frozenset()
        for relationship in found:
            if relationship.id not in listed:
                facts = {"id": relationship.id, "target": relationship.target[:200]}
                yield Finding("relationship_not_signed", where=name, facts=facts)


def _type_findings(package: Package, references: tuple[Reference, ...]) -> Iterator[Finding]:
    for reference in references:
        name, kind = part_of(reference)
        part = package.find(name)
        if part is not None and package.types.of(part) != kind:
            facts = {"signed": kind[:200], "found": (package.types.of(part) or "")[:200]}
            yield Finding("content_type_changed", where=part, facts=facts)


def _own_parts(package: Package) -> set[str]:
    """The parts of the signatures themselves."""
    origin = signature_origin(package)
    if origin is None:
        return set()
    lists = package.find(rels_name(origin))
    return {origin, *signature_names(package), *([lists] if lists else [])}


def _empty_list(package: Package, scope: Scope, name: str) -> bool:
    """Whether ``name`` is a list of relationships with none in it: nothing a reader could see."""
    if not is_rels_name(name):
        return False
    source = source_of(name)
    return source in scope.parts and not package.relationships(source)
