"""The words of a DOCX: for the preview without pages, for comparing versions, for the text's fingerprint.

What is read is what a reader sees: headers, body and footers, tables row by row; not the page numbers, which
depend on the printer, and not text that a tracked change has struck out.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from letters.hostile_xml import parse
from letters.namespaces import OFFICE_RELATIONSHIPS, WORD
from letters.package import Package
from letters.relationships import resolve

if TYPE_CHECKING:
    from lxml.etree import _Element

BODY = "body"
_W = f"{{{WORD}}}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011"}
_SKIPPED = {f"{_W}p", f"{_W}fldSimple", f"{_W}pPr", f"{_W}rPr", f"{_W}del", _FALLBACK}
_STORIES = {
    f"{OFFICE_RELATIONSHIPS}/header": "header",
    f"{OFFICE_RELATIONSHIPS}/footer": "footer",
    f"{OFFICE_RELATIONSHIPS}/footnotes": "notes",
    f"{OFFICE_RELATIONSHIPS}/endnotes": "notes",
}
_ORDER = ("first header", "header", BODY, "notes", "first footer", "footer")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; paragraphs of one table row share ``row``, others have 0."""

    text: str
    story: str = BODY
    """``body``, ``notes``, ``header`` or ``footer``; with ``first`` before it where page one has its own."""
    style: str = ""
    row: int = 0
    pictures: tuple[str, ...] = ()
    """What the pictures in the paragraph show."""
    cell: int = 0
    """The cell of the row, counted from 1 from the left; 0 outside tables."""


def plain_text(docx: bytes) -> list[Paragraph]:
    """All paragraphs in reading order: headers, body, notes, footers.

    Raises ``BadInput`` when the file is no readable DOCX.
    """
    package = Package(docx)
    main = package.document()
    firsts = {
        reference.get(f"{{{OFFICE_RELATIONSHIPS}}}id")
        for reference in _root(package, main).iter(f"{_W}headerReference", f"{_W}footerReference")
        if reference.get(f"{_W}type") == "first"
    }
    stories = [(BODY, main)]
    for relationship in package.relationships(main):
        name = package.find(resolve(main, relationship.target))
        if relationship.type in _STORIES and name:
            first = "first " if relationship.id in firsts else ""
            stories.append((first + _STORIES[relationship.type], name))
    stories.sort(key=lambda story: (_ORDER.index(story[0]), story[1]))
    return [paragraph for story, name in stories for paragraph in paragraphs_of(_root(package, name), story)]


def _root(package: Package, name: str) -> _Element:
    return parse(package.xml_bytes(name), where=name)


def first_page(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """What a reader meets once: without the header and footer of the following pages."""
    own = any(paragraph.story.startswith("first ") for paragraph in paragraphs)
    return tuple(p for p in paragraphs if not own or p.story not in ("header", "footer"))


def paragraphs_of(root: _Element, story: str = BODY) -> Iterator[Paragraph]:
    """The paragraphs under an element."""
    rows = {row: number for number, row in enumerate(root.iter(f"{_W}tr"), start=1)}
    cells = {cell: number for row in rows for number, cell in enumerate(row.iter(f"{_W}tc"), start=1)}
    for element in root.iter(f"{_W}p"):
        if any(above.tag == _FALLBACK for above in element.iterancestors()):
            continue
        row = next((rows[above] for above in element.iterancestors(f"{_W}tr")), 0)
        cell = next((cells[above] for above in element.iterancestors(f"{_W}tc")), 0)
        style = element.find(f"{_W}pPr/{_W}pStyle")
        name = style.get(f"{_W}val", "") if style is not None else ""
        pictures = tuple(drawn.get("descr", "") for drawn in element.iter(_DRAWN))
        yield Paragraph(paragraph_text(element), story, name, row, pictures, cell)


def paragraph_text(element: _Element) -> str:
    """The text of one paragraph, without paragraphs nested in its text boxes."""
    return "".join(_pieces(element))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[str(child.tag)]
        else:
            yield from _pieces(child)


def folded(text: str) -> str:
    """Text for comparing: composed characters, single spaces, no spaces at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def text_sha256(docx: bytes) -> str:
    """SHA-256 of the words alone: the same for two files that read alike, whatever their layout."""
    lines = (
        f"{paragraph.story}\t{folded(paragraph.text)}"
        for paragraph in plain_text(docx)
        if paragraph.text.strip()
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
