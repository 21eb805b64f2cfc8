"""A DOCX as a package: parts, their types and their relationships, over a strict archive.

Source: ISO/IEC 29500-2 (Open Packaging Conventions).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from domain.errors import BadInput
from letters import content_types
from letters.archive import Archive, write_archive
from letters.content_types import ContentTypes, parse_content_types
from letters.limits import MAX_XML_BYTES
from letters.namespaces import DOCUMENT_CONTENT_TYPE, DOCUMENT_RELATIONSHIPS
from letters.relationships import Relationship, is_rels_name, parse_relationships, rels_name, resolve


class Package:
    """The parts of a DOCX by name; raises ``BadInput`` when the file is no readable package."""

    def __init__(self, data: bytes) -> None:
        self.archive = Archive(data)
        self._by_folded_name = {name.lower(): name for name in self.archive.entries}
        if content_types.PART not in self.archive:
            raise BadInput("package_not_docx", where=content_types.PART)
        self.types: ContentTypes = parse_content_types(self.xml_bytes(content_types.PART))
        self._relationships: dict[str, tuple[Relationship, ...]] = {}

    @property
    def parts(self) -> tuple[str, ...]:
        """Every entry but the list of content types."""
        return tuple(name for name in self.archive.entries if name != content_types.PART)

    def find(self, name: str | None) -> str | None:
        """The entry that ``name`` means, whatever its case; None when there is none."""
        return self._by_folded_name.get(name.lower()) if name is not None else None

    def xml_bytes(self, name: str, *, limit: int = MAX_XML_BYTES) -> bytes:
        """A part that will be parsed, refused by its declared size when it is too large."""
        size = self.archive.entries[name].size
        if size > limit:
            raise BadInput("xml_too_large", where=name, size=size, limit=limit)
        return self.archive.read(name)

    def relationships(self, source: str) -> tuple[Relationship, ...]:
        """The relationships that start at ``source`` ("" is the package itself); none is usual."""
        if source not in self._relationships:
            name = self.find(rels_name(source))
            found = parse_relationships(self.xml_bytes(name), where=name) if name else ()
            self._relationships[source] = found
        return self._relationships[source]

    def target(self, source: str, relationship: Relationship) -> str | None:
        """The part an internal relationship points at; None when external or missing."""
        if relationship.external:
            return None
        return self.find(resolve(source, relationship.target))

    def document(self) -> str:
        """The main part of the letter; ``BadInput`` when this is no word-processing document."""
        starts = [r for r in self.relationships("") if r.type in DOCUMENT_RELATIONSHIPS]
        name = self.target("", starts[0]) if len(starts) == 1 else None
        if name is None or self.types.of(name) != DOCUMENT_CONTENT_TYPE:
            raise BadInput("package_not_docx", where=name or "_rels/.rels")
        return name

    def refuse_repeated(self) -> None:
        """Raise ``BadInput`` when two entries have one name: readers differ in which they take."""
        if self.archive.repeated:
            raise BadInput("package_name_repeated", where=self.archive.repeated[0])


def rewritten(package: Package, *, fresh: Mapping[str, bytes], dropped: Iterable[str] = ()) -> bytes:
    """The package's bytes with ``fresh`` parts put in and ``dropped`` ones left out.

    All other entries are copied packed. New parts come last; the content types stay first.
    """
    gone = set(dropped)
    order = [content_types.PART]
    order += [name for name in package.parts if name not in gone]
    order += [name for name in fresh if name not in package.archive]
    return write_archive(package.archive, order, fresh)


def content_parts(package: Package) -> tuple[str, ...]:
    """The parts that are no lists of relationships."""
    return tuple(name for name in package.parts if not is_rels_name(name))
