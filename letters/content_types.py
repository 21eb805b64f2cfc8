"""``[Content_Types].xml``: of what kind each part of a package is.

The list itself is never signed; a signature repeats each part's type in its reference.
Source: ISO/IEC 29500-2 clause 10.1.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.hostile_xml import parse
from letters.namespaces import CONTENT_TYPES
from letters.xml_text import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

PART = "[Content_Types].xml"
_TAG = f"{{{CONTENT_TYPES}}}"


@dataclass(frozen=True)
class ContentTypes:
    """Types by extension (``defaults``) and by part (``overrides``, without the leading slash)."""

    defaults: Mapping[str, str]
    overrides: Mapping[str, str]

    def of(self, part: str) -> str | None:
        """The type of ``part``; names are compared without regard to case."""
        wanted = part.lower()
        if wanted in self._by_part:
            return self._by_part[wanted]
        _, dot, extension = wanted.rpartition("/")[2].rpartition(".")
        return self._by_extension.get(extension) if dot else None

    @cached_property
    def _by_part(self) -> dict[str, str]:
        return {name.lower(): kind for name, kind in self.overrides.items()}

    @cached_property
    def _by_extension(self) -> dict[str, str]:
        return {name.lower(): kind for name, kind in self.defaults.items()}

    @property
    def entries(self) -> int:
        """How many parts and extensions are named, compared without regard to case."""
        return len(self._by_part) + len(self._by_extension)

    def with_types(self, *, defaults: Mapping[str, str], overrides: Mapping[str, str]) -> ContentTypes:
        """The same list with some types added or changed."""
        return ContentTypes({**self.defaults, **defaults}, {**self.overrides, **overrides})

    def without(self, parts: Iterable[str]) -> ContentTypes:
        """The same list without the entries of dropped ``parts``."""
        gone = {part.lower() for part in parts}
        kept = {name: kind for name, kind in self.overrides.items() if name.lower() not in gone}
        return ContentTypes(self.defaults, kept)

    def to_xml(self) -> bytes:
        """The part's bytes."""
        rows = [
            f'<Default Extension="{attribute(name)}" ContentType="{attribute(kind)}"/>'
            for name, kind in self.defaults.items()
        ]
        rows += [
            f'<Override PartName="/{attribute(name)}" ContentType="{attribute(kind)}"/>'
            for name, kind in self.overrides.items()
        ]
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        return f'{head}<Types xmlns="{CONTENT_TYPES}">{"".join(rows)}</Types>'.encode()


def parse_content_types(data: bytes) -> ContentTypes:
    """The list of types; ``BadInput`` when it is malformed or names a part or extension twice."""
    root = parse(data, where=PART)
    if root.tag != f"{_TAG}Types":
        raise BadInput("content_types_malformed", where=PART)
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for child in root.iterchildren("*"):
        if child.tag == f"{_TAG}Default":
            defaults[_attribute(child, "Extension")] = _attribute(child, "ContentType")
        elif child.tag == f"{_TAG}Override":
            overrides[_part_name(child)] = _attribute(child, "ContentType")
        else:
            raise BadInput("content_types_malformed", where=PART)
    types = ContentTypes(defaults, overrides)
    if types.entries != len(root.findall("*")):
        raise BadInput("content_types_ambiguous", where=PART)
    return types


def _part_name(element: _Element) -> str:
    """An absolute part name without its slash; a name without one would name nothing to a reader."""
    name = _attribute(element, "PartName")
    if not name.startswith("/"):
        raise BadInput("content_types_malformed", where=PART)
    return name[1:]


def _attribute(element: _Element, name: str) -> str:
    value = element.get(name)
    if not value:
        raise BadInput("content_types_malformed", where=PART)
    return value
