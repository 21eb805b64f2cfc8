"""The signature line: a picture in the text that office programs redraw by the state of the signature.

An option, off by default: cheap but fragile, and nothing in print proves anything. The line is put
into the document before signing; the signature then carries what to draw while the letter is whole and
once it was changed. Source: [MS-OFFCRYPTO] 2.5.2.5, ISO/IEC 29500-4 19.2 (signatureline).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from domain.errors import BadInput
from letters import content_types
from letters.hostile_xml import parse
from letters.namespaces import OFFICE_RELATIONSHIPS, WORD
from letters.package import Package, rewritten
from letters.relationships import Relationship, rels_name, write_relationships
from letters.xml_text import attribute

if TYPE_CHECKING:
    from lxml.etree import _Element

BOOKMARK = "signature_line"
_PNG = b"\x89PNG\r\n\x1a\n"
_IMAGE = "word/media/signature_line.png"
_RELATIONSHIP_ID = "rIdSignatureLine"


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signature line and its three pictures (PNG): unsigned, valid, invalid."""

    identifier: UUID
    signer: str
    position: str
    unsigned_image: bytes
    valid_image: bytes
    invalid_image: bytes

    @property
    def setup_id(self) -> str:
        """The identifier as the signature repeats it."""
        return f"{{{str(self.identifier).upper()}}}"

    @property
    def text(self) -> str:
        """What stands on the line."""
        return self.signer


def with_signature_line(
    docx: bytes, line: SignatureLine, *, width: float = 192.0, height: float = 96.0
) -> bytes:
    """The letter with the line after the paragraph that bears ``BOOKMARK``, else at the end.

    ``width`` and ``height`` are points. Raises ``BadInput`` when a picture is no PNG.
    """
    for image in (line.unsigned_image, line.valid_image, line.invalid_image):
        if not image.startswith(_PNG):
            raise BadInput("signature_line_image")
    package = Package(docx)
    document = package.document()
    root = parse(package.xml_bytes(document), where=document)
    _insert(root, _paragraph(line, width, height), document)
    return _with_parts(package, document, root, line)


def _with_parts(package: Package, document: str, root: _Element, line: SignatureLine) -> bytes:
    from lxml import etree

    lists = package.find(rels_name(document)) or rels_name(document)
    own = Relationship(_RELATIONSHIP_ID, f"{OFFICE_RELATIONSHIPS}/image", f"/{_IMAGE}")
    types = package.types.with_types(defaults={"png": "image/png"}, overrides={})
    fresh = {
        content_types.PART: types.to_xml(),
        document: etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        lists: write_relationships((*package.relationships(document), own)),
        _IMAGE: line.unsigned_image,
    }
    return rewritten(package, fresh=fresh)


def _insert(root: _Element, paragraph: _Element, where: str) -> None:
    body = root.find(f"{{{WORD}}}body")
    if body is None:
        raise BadInput("package_not_docx", where=where)
    for mark in root.iter(f"{{{WORD}}}bookmarkStart"):
        if mark.get(f"{{{WORD}}}name") == BOOKMARK:
            place = next(mark.iterancestors(f"{{{WORD}}}p"), mark)
            place.addnext(paragraph)
            return
    section = body.find(f"{{{WORD}}}sectPr")
    body.append(paragraph) if section is None else section.addprevious(paragraph)


def _paragraph(line: SignatureLine, width: float, height: float) -> _Element:
    text = (
        f'<w:p xmlns:w="{WORD}" xmlns:r="{OFFICE_RELATIONSHIPS}" xmlns:v="urn:schemas-microsoft-com:vml"'
        ' xmlns:o="urn:schemas-microsoft-com:office:office"><w:r><w:pict>'
        f'<v:shape id="signature_line" style="width:{width:g}pt;height:{height:g}pt">'
        f'<v:imagedata r:id="{_RELATIONSHIP_ID}" o:title=""/>'
        '<o:lock v:ext="edit" ungrouping="t" rotation="t" cropping="t" verticies="t" text="t" grouping="t"/>'
        f'<o:signatureline v:ext="edit" id="{line.setup_id}"'
        ' provid="{00000000-0000-0000-0000-000000000000}"'
        f' o:suggestedsigner="{attribute(line.signer)}" o:suggestedsigner2="{attribute(line.position)}"'
        ' issignatureline="t"/></v:shape></w:pict></w:r></w:p>'
    )
    return parse(text.encode(), where="signature_line")
