"""Relationships: which part of a package points at which, and what of that is signed.

Source: ISO/IEC 29500-2 clause 9 (relationships) and 13.2.4.24 (the relationships transform).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from domain.errors import BadInput
from letters.hostile_xml import parse
from letters.limits import MAX_RELATIONSHIPS
from letters.namespaces import RELATIONSHIPS
from letters.xml_text import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

_ID = re.compile(r"[^\W\d][\w.\-]*")
_ATTRIBUTES = {"Id", "Type", "Target", "TargetMode"}
_MODES = {None: False, "Internal": False, "External": True}


@dataclass(frozen=True, slots=True)
class Relationship:
    """One arrow: ``target`` is a path relative to its source, or an address when ``external``."""

    id: str
    type: str
    target: str
    external: bool = False


def rels_name(source: str) -> str:
    """The part that holds the relationships of ``source`` ("" is the package itself)."""
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def is_rels_name(name: str) -> bool:
    """Whether a part holds relationships."""
    folder = name.rpartition("/")[0].rpartition("/")[2]
    return folder.lower() == "_rels" and name.lower().endswith(".rels")


def resolve(source: str, target: str) -> str | None:
    """The part that an internal ``target`` of ``source`` names; None when it names none."""
    try:
        address = urlsplit(target)
    except ValueError:
        return None
    if address.scheme or address.netloc or address.query or address.fragment or not address.path:
        return None
    folder = source.rpartition("/")[0]
    path = normpath(f"/{folder}/{target}" if not target.startswith("/") else target)
    return path.lstrip("/") or None


def parse_relationships(data: bytes, *, where: str) -> tuple[Relationship, ...]:
    """The relationships of a ``.rels`` part in their order; ``BadInput`` when anything else is in it.

    What the relationships transform would leave out unseen (foreign elements, attributes, text) is refused.
    """
    root = parse(data, where=where)
    _expect(root, f"{{{RELATIONSHIPS}}}Relationships", set(), where)
    if len(root) > MAX_RELATIONSHIPS:
        raise BadInput("relationships_too_many", where=where, count=len(root), limit=MAX_RELATIONSHIPS)
    found = [_relationship(child, where) for child in root if isinstance(child.tag, str)]
    if len({relationship.id for relationship in found}) != len(found):
        raise BadInput("relationships_malformed", where=where)
    return tuple(found)


def _relationship(element: _Element, where: str) -> Relationship:
    _expect(element, f"{{{RELATIONSHIPS}}}Relationship", _ATTRIBUTES, where)
    identifier, mode = element.get("Id", ""), element.get("TargetMode")
    if len(element) or not _ID.fullmatch(identifier) or mode not in _MODES:
        raise BadInput("relationships_malformed", where=where)
    kind, target = element.get("Type", ""), element.get("Target", "")
    if not kind or not target:
        raise BadInput("relationships_malformed", where=where)
    return Relationship(identifier, kind, target, _MODES[mode])


def _expect(element: _Element, tag: str, attributes: set[str], where: str) -> None:
    """Refuse another element, a prefix, foreign attributes or text: all would change the digest."""
    text = (element.text or "") + "".join(child.tail or "" for child in element)
    sound = element.tag == tag and element.nsmap == {None: RELATIONSHIPS}
    if not sound or text.strip() or not attributes.issuperset(element.keys()):
        raise BadInput("relationships_malformed", where=where)


def write_relationships(relationships: Iterable[Relationship]) -> bytes:
    """A ``.rels`` part without any white space between elements.

    White space there makes installed copies of LibreOffice digest it wrongly.
    """
    mode = ' TargetMode="External"'
    body = "".join(
        f'<Relationship Id="{attribute(r.id)}" Type="{attribute(r.type)}"'
        f' Target="{attribute(r.target)}"{mode if r.external else ""}/>'
        for r in relationships
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<Relationships xmlns="{RELATIONSHIPS}">{body}</Relationships>'.encode()


def transformed(relationships: Iterable[Relationship], ids: Collection[str]) -> bytes:
    """What a signature digests of a ``.rels`` part: the listed relationships by Id, canonical."""
    chosen = sorted((r for r in relationships if r.id in ids), key=lambda r: r.id)
    body = "".join(
        f'<Relationship Id="{attribute(r.id)}" Target="{attribute(r.target)}"'
        f' TargetMode="{"External" if r.external else "Internal"}" Type="{attribute(r.type)}">'
        "</Relationship>"
        for r in chosen
    )
    return f'<Relationships xmlns="{RELATIONSHIPS}">{body}</Relationships>'.encode()
