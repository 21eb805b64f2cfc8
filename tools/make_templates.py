"""Makes the standard templates: ``python -m tools.make_templates [FOLDER]``.

They are written to ``resources/templates`` unless another folder is named. Words come from
``tools/document_wording``, layout from ``tools/document_layout.py``. The parts are the same on every
machine, so a test can tell whether the committed files are fresh. An office that wants another look
edits the DOCX itself; this tool is only for what ships.
"""

from __future__ import annotations

import io
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.section import _Footer, _Header

from letters.normalise import normalise
from letters.package import Package, rewritten
from letters.templates_catalogue import DOCUMENTS, DocumentType
from tools.document_layout import Layout, add_field, add_text, cell_text, new_table
from tools.document_markup import read_markup
from tools.document_styles import clean_document, xml_of

WORDING = Path(__file__).with_name("document_wording")
_CENTRED_GREETING = {"ru-RU", "kk-KZ"}
Words = dict[str, dict[str, str]]


def read_words(language: str) -> Words:
    """All words of a language; the Russian office papers lie in a file of their own."""
    words: Words = tomllib.loads((WORDING / f"{language}.toml").read_text(encoding="utf-8"))
    if language == "ru":
        words |= tomllib.loads((WORDING / "ru_office.toml").read_text(encoding="utf-8"))
    return words


def make_template(document: DocumentType, words: Words) -> bytes:
    """The template of one document; ``words`` are those of its language."""
    own, frame = words[document.code], words["frame"]
    landscape = own.get("orientation") == "landscape"
    made = clean_document(language=frame["language"], landscape=landscape, title=own["title"])
    layout = Layout(267.0 if landscape else 166.0)
    _write_head_and_foot(made, layout, frame, letter=document.outgoing)
    if document.outgoing:
        _write_letter(made, layout, own, frame)
    else:
        layout.write(made, read_markup(own["body"]))
    return _packed(made)


def _packed(document: DocxDocument) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return rewritten(Package(normalise(buffer.getvalue())), fresh={})


def _write_letter(document: DocxDocument, layout: Layout, own: dict[str, str], frame: dict[str, str]) -> None:
    table = new_table(document, (layout.width * 0.56, layout.width * 0.44))
    left, right = table.rows[0].cells
    cell_text(
        left,
        frame["number"]
        + " // {% if incoming %}{% if incoming.book %}"
        + frame["incoming_book"]
        + "{% else %}"
        + frame["incoming"]
        + "{% endif %}{% endif %}",
        "Reference",
    )
    cell_text(right, '**{{ to.name }}** // {{ to.lines|joined("\\n") }} // {{ to.channel }}', "Reference")
    add_text(document, "{% if subject %}{{ subject }}{% else %}" + own["title"] + "{% endif %}", "heading 1")
    add_text(document, "{%p if salutation %}")
    greeting = add_text(document, "{{ salutation }}", "Salutation")
    if frame["language"] not in _CENTRED_GREETING:
        greeting.alignment = WD_ALIGN_PARAGRAPH.LEFT
    add_text(document, "{%p endif %}")
    layout.write(document, read_markup(own["body"]))
    _write_enclosures(document, frame)
    layout.sign(document)


def _write_enclosures(document: DocxDocument, frame: dict[str, str]) -> None:
    for text, style in (
        ("{%p if attachments %}", "Normal"),
        (frame["enclosures"], "Enclosures"),
        ("{%p for item in attachments %}", "Normal"),
        (f"–\t{frame['enclosure']}", "Enclosure Item"),
        ("{%p endfor %}", "Normal"),
        ("{%p endif %}", "Normal"),
    ):
        add_text(document, text, style)


def _write_head_and_foot(
    document: DocxDocument, layout: Layout, frame: dict[str, str], *, letter: bool
) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = True
    _write_letterhead(section.first_page_header, layout, logo=letter)
    _emptied(section.header)
    add_text(section.header, "{{ org.name }}{% if number %} · {{ number }}{% endif %}", "header")
    for footer in (section.first_page_footer, section.footer):
        _write_foot(footer, layout, frame)


def _emptied(story: _Header | _Footer) -> None:
    story.is_linked_to_previous = False
    for paragraph in story.paragraphs:
        xml_of(paragraph).getparent().remove(xml_of(paragraph))


def _write_letterhead(header: _Header, layout: Layout, *, logo: bool) -> None:
    _emptied(header)
    if logo:
        add_text(header, "{%p if org.logo %}")
        table = new_table(header, (22, layout.width - 22))
        cell_text(table.rows[0].cells[0], "{{ org.logo|picture(18, 18) }}", "Letterhead Line")
        _letterhead_lines(table.rows[0].cells[1])
        add_text(header, "{%p else %}")
    _letterhead_lines(header)
    if logo:
        add_text(header, "{%p endif %}")
    add_text(header, "", "Letterhead Rule")


def _letterhead_lines(story: object) -> None:
    for paragraph in list(story.paragraphs):  # type: ignore[attr-defined]
        if not paragraph.text:
            xml_of(paragraph).getparent().remove(xml_of(paragraph))
    dot = " · "
    contacts = "".join(
        "{% if org." + name + " %}" + (dot if index else "") + "{{ org." + name + " }}{% endif %}"
        for index, name in enumerate(("address", "phone", "email", "site", "registration"))
    )
    add_text(story, "{{ org.name }}", "Letterhead Name")  # type: ignore[arg-type]
    names = "{{ org.second_name }}{% if org.second_name and org.unit %}" + dot + "{% endif %}{{ org.unit }}"
    add_text(story, "{%p if org.second_name or org.unit %}")  # type: ignore[arg-type]
    add_text(story, names, "Letterhead Line")  # type: ignore[arg-type]
    add_text(story, "{%p endif %}")  # type: ignore[arg-type]
    add_text(story, contacts, "Letterhead Line")  # type: ignore[arg-type]


def _write_foot(footer: _Footer, layout: Layout, frame: dict[str, str]) -> None:
    _emptied(footer)
    add_text(footer, "{%p if executor %}")
    add_text(footer, frame["executor"], "footer")
    add_text(footer, "{%p endif %}")
    paragraph = add_text(footer, "{% if org.phone %}" + frame["enquiries"] + "{% endif %}\t", "footer")
    _tab_at(paragraph, layout.width)
    before, _, rest = frame["page"].partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, instruction in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        if text:
            paragraph.add_run(text)
        if instruction:
            add_field(paragraph, instruction)


def _tab_at(paragraph: object, width_mm: float) -> None:
    stops = parse_xml(
        f'<w:tabs {nsdecls("w")}><w:tab w:val="right" w:pos="{round(width_mm * 56.7)}"/></w:tabs>'
    )
    properties = xml_of(paragraph).get_or_add_pPr()
    properties.insert_element_before(stops, "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")


def every_template() -> Iterator[tuple[str, bytes]]:
    """File name and bytes of every standard template."""
    words: dict[str, Words] = {}
    for document in DOCUMENTS.values():
        for language in document.languages:
            known = words.setdefault(language, read_words(language))
            yield document.file_name(language), make_template(document, known)


def main(folder: str = "resources/templates") -> None:
    """Write all templates into a folder."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name, data in every_template():
        (target / name).write_bytes(data)


if __name__ == "__main__":
    main(*sys.argv[1:2])
