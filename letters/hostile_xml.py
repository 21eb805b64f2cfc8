"""XML from outside becomes a tree only after everything dangerous in it has been refused.

No document type declaration and so no entities, no other encoding than UTF-8 (a refusal must not be
evaded by UTF-16), no more bytes than ``MAX_XML_BYTES``, no deeper nesting than libxml2 allows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters.limits import MAX_XML_BYTES

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

_DECLARED_ENCODING = re.compile(rb"^<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_ENCODINGS = {b"utf-8", b"us-ascii", b"ascii"}
_DOCTYPES = (b"<!DOCTYPE", b"!\0D\0O\0C\0T\0Y\0P\0E")
"""In ASCII-like encodings, and what both byte orders of UTF-16 have in common."""


def parse(data: bytes, *, where: str) -> _Element:
    """The root element; raises ``BadInput`` for hostile or broken XML, with ``where`` the part."""
    from lxml import etree

    _refuse_size(data, where)
    refuse_doctype(data, where=where)
    _refuse_encoding(data, where)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=False
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as reason:
        raise BadInput("xml_broken", where=where) from reason


def refuse_doctype(data: bytes, *, where: str) -> None:
    """Refuse a document type declaration in any encoding that office programs read."""
    if any(doctype in data for doctype in _DOCTYPES):
        raise BadInput("xml_doctype", where=where)


def canonical(element: _Element) -> bytes:
    """Canonical XML 1.0, inclusive and without comments, of the subtree at ``element``.

    The subtree is serialised and parsed again first: canonicalised in place under a default
    namespace, libxml2's descendants get stray ``xmlns=""`` declarations.
    """
    from lxml import etree

    alone = etree.fromstring(etree.tostring(element, with_tail=False), _plain_parser())
    return etree.tostring(alone, method="c14n", exclusive=False, with_comments=False)


def canonical_text(fragment: str) -> bytes:
    """Canonical XML of markup that this program has written itself."""
    from lxml import etree

    root = etree.fromstring(fragment.encode(), _plain_parser())
    return etree.tostring(root, method="c14n", exclusive=False, with_comments=False)


def _plain_parser() -> XMLParser:
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _refuse_size(data: bytes, where: str) -> None:
    if len(data) > MAX_XML_BYTES:
        raise BadInput("xml_too_large", where=where, size=len(data), limit=MAX_XML_BYTES)


def _refuse_encoding(data: bytes, where: str) -> None:
    start = data.removeprefix(b"\xef\xbb\xbf")[:400]
    declared = _DECLARED_ENCODING.match(start)
    wide = b"\0" in start or start.startswith((b"\xff\xfe", b"\xfe\xff"))
    if wide or (declared and declared[1].lower() not in _ENCODINGS):
        raise BadInput("xml_encoding", where=where)
