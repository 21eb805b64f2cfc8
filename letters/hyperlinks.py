"""Links whose address can't stand in a relationship become fields inside the text.

A ``HYPERLINK`` field carries its address in the document itself, so no relationship has to be digested.
Installed copies of LibreOffice digest a relationship with ``&``, ``"`` or ``<`` in its target wrongly.
Source: ISO/IEC 29500-1 17.16.19 (simple fields) and 17.16.22 (hyperlinks).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.hostile_xml import parse
from letters.namespaces import OFFICE_RELATIONSHIPS, WORD

if TYPE_CHECKING:
    from lxml.etree import _Element

_AWKWARD = frozenset('&"<\t\r\n')
_ID = f"{{{OFFICE_RELATIONSHIPS}}}id"


def is_awkward(address: str) -> bool:
    """Whether an address can't be signed as a relationship that every office program verifies."""
    return not _AWKWARD.isdisjoint(address)


def links_as_fields(data: bytes, addresses: Mapping[str, str], *, where: str) -> bytes:
    """The part's XML with the hyperlinks of ``addresses`` (by relationship Id) written as fields.

    Raises ``BadInput`` when an address is used by something other than a hyperlink of the text.
    """
    from lxml import etree

    root = parse(data, where=where)
    for link in list(root.iter(f"{{{WORD}}}hyperlink")):
        address = addresses.get(link.get(_ID, ""))
        if address is not None:
            _turn_into_field(link, address)
    left = {value for element in root.iter("*") for value in _references(element)}
    if not left.isdisjoint(addresses):
        raise BadInput("letter_link_unsignable", where=where)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _references(element: _Element) -> list[str]:
    prefix = f"{{{OFFICE_RELATIONSHIPS}}}"
    return [str(value) for name, value in element.items() if str(name).startswith(prefix)]


def _turn_into_field(link: _Element, address: str) -> None:
    anchor = link.get(f"{{{WORD}}}anchor")
    link.attrib.clear()
    link.tag = f"{{{WORD}}}fldSimple"
    switch = f' \\l "{_quoted(anchor)}"' if anchor else ""
    link.set(f"{{{WORD}}}instr", f' HYPERLINK "{_quoted(address)}"{switch} ')


def _quoted(address: str) -> str:
    """An address as a field argument, with what would end the argument written as percent codes."""
    return "".join(f"%{ord(sign):02X}" if sign in '"<\\\t\r\n' else sign for sign in address)
