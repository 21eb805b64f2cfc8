"""The clean start of every template: A4, own styles, a serif with a fallback, nothing else in the file.

python-docx begins with Word's old default template, which brings another document's thumbnail, a
bibliography, half a megabyte of styles and a list of fonts; all of that goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FONT, FALLBACK = "PT Serif", "Times New Roman"
INK, GREY, HAIR = "1F4E79", "595959", "A6A6A6"
_KEPT_STYLES = {"Normal", "header", "footer", "Title", "heading 1", "heading 2",
                "Default Paragraph Font", "Normal Table", "No List"}  # fmt: skip
_KEPT_RELATIONS = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.SETTINGS, RELATIONSHIP_TYPE.FONT_TABLE}


@dataclass(frozen=True)
class Look:
    """How a paragraph style looks; sizes and spaces in points, indents in millimetres."""

    size: float = 11.5
    bold: bool = False
    italic: bool = False
    colour: str = ""
    before: float = 0
    after: float = 6
    line: float = 1.12
    left: float = 0
    hanging: float = 0
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT
    keep_with_next: bool = False


_CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
LOOKS: dict[str, Look] = {
    "Normal": Look(),
    "header": Look(size=9, colour=GREY, after=10),
    "footer": Look(size=8.5, colour=GREY, after=0, line=1.0),
    "Title": Look(size=14, bold=True, before=8, after=10, align=_CENTRE, keep_with_next=True),
    "heading 1": Look(size=12, bold=True, before=10, after=10, keep_with_next=True),
    "heading 2": Look(size=11.5, bold=True, before=8, after=4, keep_with_next=True),
    "Letterhead Name": Look(size=14, bold=True, after=1, line=1.0),
    "Letterhead Line": Look(size=9, colour=GREY, after=0, line=1.05),
    "Letterhead Rule": Look(size=4, after=6, line=1.0),
    "Reference": Look(size=11, after=1, line=1.05),
    "Salutation": Look(before=4, after=8, align=_CENTRE, keep_with_next=True),
    "List Item": Look(after=3, left=6, hanging=5),
    "Address": Look(after=1, line=1.05),
    "Fact Label": Look(size=10.5, colour=GREY, after=0, line=1.05),
    "Fact": Look(size=11, after=0, line=1.05),
    "Cell": Look(size=9.5, after=0, line=1.05),
    "Cell Heading": Look(size=9, bold=True, after=0, line=1.0, align=_CENTRE),
    "Sign": Look(after=0, line=1.05, keep_with_next=True),
    "Mark Heading": Look(size=10, bold=True, colour=INK, after=2, line=1.0, keep_with_next=True),
    "Mark Line": Look(size=9.5, after=0, line=1.05),
    "Enclosures": Look(size=11, bold=True, before=8, after=2, keep_with_next=True),
    "Enclosure Item": Look(size=11, after=1, left=6, hanging=5, keep_with_next=True),
    "Note": Look(size=9.5, colour=GREY, before=2, after=4),
    "Figure Caption": Look(size=10, before=4, after=3, keep_with_next=True),
    "Gap": Look(size=5, after=0, line=1.0, keep_with_next=True),
    "Cut": Look(size=8, colour=GREY, before=14, after=14),
}


def xml_of(proxy: Any) -> Any:
    """The XML element behind an object of python-docx, which has no public name for it."""
    return proxy._element  # noqa: SLF001


def clean_document(*, language: str, landscape: bool, title: str) -> DocxDocument:
    """An empty A4 document with our styles; ``language`` is a BCP 47 tag such as ``kk-KZ``."""
    from docx import Document

    document = Document()
    _drop_ballast(document)
    _reset_styles(document, language)
    _reset_settings(document)
    _set_page(document, landscape)
    _set_properties(document, title, language)
    return document


def _drop_ballast(document: DocxDocument) -> None:
    for identifier, relation in list(document.part.rels.items()):
        if relation.reltype not in _KEPT_RELATIONS:
            del document.part.rels[identifier]
    package = document.part.package
    for identifier, relation in list(package.rels.items()):
        if relation.reltype.endswith(("/thumbnail", "/extended-properties")):
            del package.rels[identifier]
    fonts = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts._blob = _font_table()  # noqa: SLF001 - python-docx keeps this part as plain bytes


def _font_table() -> bytes:
    xml = (
        f'<w:fonts {nsdecls("w")}><w:font w:name="{FONT}"><w:altName w:val="{FALLBACK}"/>'
        '<w:charset w:val="CC"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode()


def _reset_styles(document: DocxDocument, language: str) -> None:
    root = document.styles.element
    for child in list(root):
        name = child.find(qn("w:name"))
        if child.tag == qn("w:latentStyles") or (
            name is not None and name.get(qn("w:val")) not in _KEPT_STYLES
        ):
            root.remove(child)
    defaults = root.find(qn("w:docDefaults"))
    root.replace(defaults, _defaults(language))
    for name, look in LOOKS.items():
        _apply(_style(document, name), look)
    _border(_style(document, "Letterhead Rule"), "top", INK, 10)
    _border(_style(document, "Cut"), "bottom", GREY, 6, kind="dashed")


def _defaults(language: str) -> object:
    fonts = " ".join(f'w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    return parse_xml(
        f"<w:docDefaults {nsdecls('w')}><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        '<w:sz w:val="23"/><w:szCs w:val="23"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
    )


def _style(document: DocxDocument, name: str) -> ParagraphStyle:
    for style in document.styles:
        if style.element.find(qn("w:name")).get(qn("w:val")) == name:
            assert isinstance(style, ParagraphStyle)
            return style
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    assert isinstance(made, ParagraphStyle)
    return made


def _apply(style: ParagraphStyle, look: Look) -> None:
    for tag in ("w:rPr", "w:pPr", "w:link"):
        for old in style.element.findall(qn(tag)):
            style.element.remove(old)
    font, form = style.font, style.paragraph_format
    font.size, font.bold, font.italic = Pt(look.size), look.bold, look.italic
    if look.colour:
        font.color.rgb = RGBColor.from_string(look.colour)
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing, form.alignment = look.line, look.align
    form.left_indent, form.first_line_indent = Mm(look.left), Mm(-look.hanging)
    form.keep_with_next, form.widow_control = look.keep_with_next, True


def _border(style: ParagraphStyle, side: str, colour: str, size: int, *, kind: str = "single") -> None:
    border = parse_xml(
        f"<w:pBdr {nsdecls('w')}>"
        f'<w:{side} w:val="{kind}" w:sz="{size}" w:space="1" w:color="{colour}"/></w:pBdr>'
    )
    properties = style.element.get_or_add_pPr()
    successors = [child for child in properties if child.tag in {qn("w:spacing"), qn("w:ind"), qn("w:jc")}]
    (successors[0].addprevious if successors else properties.append)(border)


def _reset_settings(document: DocxDocument) -> None:
    settings = document.settings.element
    for child in list(settings):
        settings.remove(child)
    for xml in (
        '<w:zoom {ns} w:percent="100"/>',
        '<w:defaultTabStop {ns} w:val="708"/>',
        '<w:characterSpacingControl {ns} w:val="doNotCompress"/>',
        '<w:compat {ns}><w:compatSetting w:name="compatibilityMode"'
        ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    ):
        settings.append(parse_xml(xml.replace("{ns}", nsdecls("w"))))


def _set_page(document: DocxDocument, landscape: bool) -> None:
    section = document.sections[0]
    width, height = Mm(210), Mm(297)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
    section.page_width, section.page_height = width, height
    section.left_margin, section.right_margin = (Mm(15), Mm(15)) if landscape else (Mm(28), Mm(16))
    section.top_margin, section.bottom_margin = Mm(16), Mm(18)
    section.header_distance, section.footer_distance = Mm(12), Mm(9)


def _set_properties(document: DocxDocument, title: str, language: str) -> None:
    from datetime import UTC, datetime

    properties = document.core_properties
    properties.title, properties.language = title, language
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    properties.revision = 1
