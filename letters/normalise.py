"""Make a rendered DOCX fit to be signed, before the first signature and never after it.

Office programs differ in what they sign and digest, so everything they differ about is taken out:
white space in relationship lists, links with ``&`` ``"`` or ``<`` in their address (they become fields),
custom XML, thumbnails, the styles of an older Word, the path of the template, and parts nothing points
at. What can't be taken out without changing the letter is refused with the part's name.
"""

from __future__ import annotations

from collections.abc import Iterable

from domain.errors import BadInput
from letters import content_types
from letters.hyperlinks import is_awkward, links_as_fields
from letters.namespaces import (
    CUSTOM_XML_RELATIONSHIPS,
    HYPERLINK_RELATIONSHIPS,
    OFFICE_RELATIONSHIPS,
    SIGNATURE_ORIGIN_RELATIONSHIP,
    STYLES_WITH_EFFECTS_RELATIONSHIP,
    TEMPLATE_RELATIONSHIPS,
    THUMBNAIL_RELATIONSHIP,
    WORD,
)
from letters.package import Package, rewritten
from letters.relationships import Relationship, is_rels_name, rels_name, write_relationships

_DROPPED = (
    CUSTOM_XML_RELATIONSHIPS
    | TEMPLATE_RELATIONSHIPS
    | {STYLES_WITH_EFFECTS_RELATIONSHIP, THUMBNAIL_RELATIONSHIP}
)


def normalise(docx: bytes) -> bytes:
    """The letter in the form that is signed; the same bytes when nothing has to change.

    Raises ``BadInput`` when the file is no DOCX, is signed already, points outside itself or
    at a part that is missing.
    """
    package = Package(docx)
    package.refuse_repeated()
    package.document()
    _refuse_signed(package)
    fresh, kept = _walk(package)
    dropped = [name for name in package.parts if name not in kept]
    if dropped:
        types = package.types.without(dropped)
        fresh[content_types.PART] = types.to_xml()
    changed = {name: data for name, data in fresh.items() if data != package.archive.read(name)}
    return rewritten(package, fresh=changed, dropped=dropped) if changed or dropped else docx


def _refuse_signed(package: Package) -> None:
    if any(r.type == SIGNATURE_ORIGIN_RELATIONSHIP for r in package.relationships("")):
        raise BadInput("letter_already_signed")


def _walk(package: Package) -> tuple[dict[str, bytes], set[str]]:
    """The parts that get new bytes, and the parts that stay."""
    fresh: dict[str, bytes] = {}
    kept: set[str] = set()
    waiting = [""]
    while waiting:
        source = waiting.pop()
        if source in kept:
            continue
        kept.add(source)
        own = package.relationships(source)
        remaining = tuple(r for r in own if r.type not in _DROPPED)
        awkward = tuple(r for r in remaining if r.external and is_awkward(r.target))
        remaining = tuple(r for r in remaining if r not in awkward)
        waiting += _checked_targets(package, source, remaining)
        if awkward or len(remaining) + len(awkward) != len(own):
            _rewrite_source(package, source, awkward, fresh)
        lists = package.find(rels_name(source))
        if lists and remaining:
            kept.add(lists)
            fresh[lists] = write_relationships(remaining)
    return fresh, kept


def _checked_targets(package: Package, source: str, relationships: Iterable[Relationship]) -> list[str]:
    found = []
    for relationship in relationships:
        if relationship.external:
            _refuse_outside_content(source, relationship)
            continue
        part = package.target(source, relationship)
        if part is None or is_rels_name(part) or part == content_types.PART:
            raise BadInput("relationship_dangling", where=source, target=relationship.target[:200])
        found.append(part)
    return found


def _refuse_outside_content(source: str, relationship: Relationship) -> None:
    """Only a link may lead outside: a picture kept elsewhere could change after signing."""
    if relationship.type not in HYPERLINK_RELATIONSHIPS:
        raise BadInput("letter_outside_content", where=source, target=relationship.target[:200])


def _rewrite_source(
    package: Package, source: str, awkward: tuple[Relationship, ...], fresh: dict[str, bytes]
) -> None:
    """Take what pointed along dropped relationships out of the part itself."""
    if not source:
        return
    for relationship in awkward:
        _refuse_outside_content(source, relationship)
    data = package.xml_bytes(source)
    if awkward:
        data = links_as_fields(data, {r.id: r.target for r in awkward}, where=source)
    gone = {r.id for r in package.relationships(source) if r.type in TEMPLATE_RELATIONSHIPS}
    if gone:
        data = _without_template(data, gone, source)
    fresh[source] = data


def _without_template(data: bytes, gone: set[str], where: str) -> bytes:
    from lxml import etree

    from letters.hostile_xml import parse

    root = parse(data, where=where)
    for element in root.findall(f"{{{WORD}}}attachedTemplate"):
        if element.get(f"{{{OFFICE_RELATIONSHIPS}}}id") in gone:
            root.remove(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
