"""The import check of a template that an administrator edited: fit to be used, or refused with the place.

In this order: it is a plain DOCX without macros, embedded things, links or tracked changes; it can be
normalised; every tag is whole and known; nothing that a regulation demands is missing; and it renders with
the fullest and the barest sample into a sound document. Old letters keep the version they were made with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain import limits
from domain.errors import BadInput
from letters.context import Document
from letters.dates import LANGUAGES
from letters.hostile_xml import parse
from letters.namespaces import TEMPLATE_RELATIONSHIPS, WORD
from letters.normalise import normalise
from letters.package import Package
from letters.relationships import is_rels_name
from letters.rendering import values_of
from letters.samples import full_sample, minimal_sample
from letters.schema import field_shapes
from letters.tag_rules import TagRules
from letters.template import PLACE_LENGTH, DocumentTemplate, Source, read_source, text_parts
from letters.templates_catalogue import DocumentType, document_type
from letters.templating import environment
from letters.text import paragraph_text

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_TEMPLATE_BYTES = limits.TEMPLATE
MAX_PART_BYTES = limits.TEMPLATE_PART
MAX_TAGS = limits.TEMPLATE_TAGS

_W = f"{{{WORD}}}"
_MACRO_TYPES = ("macroEnabled", "vbaProject", "vbaData", "activeX", "oleObject", "package.bin")
_EMBEDDED = ("embeddings/", "activeX/", "vbaProject", "vbaData", "attachedToolbars")
_FORBIDDEN_ELEMENTS = {
    "altChunk": "template_embedded",
    "object": "template_embedded",
    "control": "template_embedded",
    "subDoc": "template_embedded",
    "dataBinding": "template_custom_xml",
    "ins": "template_tracked_changes",
    "del": "template_tracked_changes",
    "moveFrom": "template_tracked_changes",
    "moveTo": "template_tracked_changes",
    "commentReference": "template_comments",
}
_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES"})
_BRACES = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_SPECIAL = re.compile(r"\{\{[-+]?\s*(?:r|p|tr|tc)\s|\{%[-+]?\s*(?:r|tc|colspan|cellbg|hm|vm|raw)\b")


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """A template that may be used: its normalised bytes and the fields it shows."""

    data: bytes
    used: frozenset[str]


def check_template(code: str, language: str, data: bytes) -> CheckedTemplate:
    """The template, normalised; ``BadInput`` with the place of the first fault, in the module's order."""
    document = document_type(code)
    if language not in LANGUAGES:
        raise BadInput("template_language", where=code, language=language)
    if len(data) > MAX_TEMPLATE_BYTES:
        raise BadInput("package_too_large", where=code, size=len(data), limit=MAX_TEMPLATE_BYTES)
    _refuse_foreign(Package(data))
    sound = normalise(data)
    package = Package(sound)
    for part in text_parts(package):
        _refuse_unsound_part(package, part)
    used = _check_tags(package, document, language)
    _refuse_missing(document, used)
    _render_samples(DocumentTemplate(sound, language), code, language)
    return CheckedTemplate(sound, frozenset(used))


def _refuse_foreign(package: Package) -> None:
    """Refuse macros, embedded objects and anything that leads outside the file."""
    types = (*package.types.defaults.items(), *package.types.overrides.items())
    for name, kind in types:
        if any(sign in kind for sign in _MACRO_TYPES):
            raise BadInput("template_macros", where=name)
    for name in package.parts:
        if any(sign in name for sign in _EMBEDDED):
            raise BadInput("template_embedded", where=name)
        if not is_rels_name(name):
            _refuse_links(package, name)


def _refuse_links(package: Package, part: str) -> None:
    for relationship in package.relationships(part):
        if relationship.external and relationship.type not in TEMPLATE_RELATIONSHIPS:
            raise BadInput("template_external_link", where=part, target=relationship.target[:PLACE_LENGTH])


def _refuse_unsound_part(package: Package, part: str) -> None:
    data = package.xml_bytes(part)
    if len(data) > MAX_PART_BYTES:
        raise BadInput("xml_too_large", where=part, size=len(data), limit=MAX_PART_BYTES)
    root = parse(data, where=part)
    for element in root.iter("*"):
        _refuse_element(element, part)
    _refuse_fields(root, part)
    tags = 0
    for paragraph in root.iter(f"{_W}p"):
        tags += _count_whole_tags(paragraph_text(paragraph), part)
    if tags > MAX_TAGS:
        raise BadInput("template_too_many_tags", where=part, count=tags, limit=MAX_TAGS)


def _refuse_element(element: _Element, part: str) -> None:
    name = str(element.tag).removeprefix(_W)
    if name in _FORBIDDEN_ELEMENTS:
        raise BadInput(_FORBIDDEN_ELEMENTS[name], where=part, text=_near(element))
    if name == "fldSimple":
        _refuse_field(element.get(f"{_W}instr", ""), part)
    for value in element.attrib.values():
        if _BRACES.search(str(value)):
            raise BadInput("template_tag_in_attribute", where=part, text=str(value)[:PLACE_LENGTH])


def _refuse_fields(root: _Element, part: str) -> None:
    """Refuse fields that fetch something; Word may spread an instruction over several runs."""
    instruction = ""
    for element in root.iter(f"{_W}fldChar", f"{_W}instrText"):
        if element.tag == f"{_W}instrText":
            instruction += element.text or ""
        else:
            _refuse_field(instruction, part)
            instruction = ""
    _refuse_field(instruction, part)


def _refuse_field(instruction: str, part: str) -> None:
    words = instruction.split()
    if words and words[0].upper() not in _FIELDS:
        raise BadInput("template_field", where=part, field=" ".join(words)[:PLACE_LENGTH])


def _near(element: _Element) -> str:
    paragraph = next(element.iterancestors(f"{_W}p"), None)
    return paragraph_text(paragraph)[:PLACE_LENGTH] if paragraph is not None else ""


def _count_whole_tags(text: str, part: str) -> int:
    """How many tags a paragraph holds; a tag must begin and end in the same paragraph."""
    place = {"where": part, "text": text.strip()[:PLACE_LENGTH]}
    braces = _BRACES.findall(text)
    openings, closings = braces[::2], braces[1::2]
    if [_CLOSING.get(opening) for opening in openings] != closings:
        raise BadInput("template_tag_broken", **place)
    special = _SPECIAL.search(text)
    if special:
        raise BadInput("template_tag_forbidden", tag=special[0].strip(), **place)
    return len(openings)


def _check_tags(package: Package, document: DocumentType, language: str) -> set[str]:
    used: set[str] = set()
    for part in text_parts(package):
        used |= _check_source(read_source(package, part), document, language)
    return used


def _check_source(source: Source, document: DocumentType, language: str) -> set[str]:
    from jinja2 import TemplateSyntaxError

    rules = TagRules(field_shapes(document.context), lambda line: source.place(line).facts)
    try:
        rules.check(environment(language).parse(source.text))
    except TemplateSyntaxError as reason:
        raise BadInput("template_syntax", **source.place(reason.lineno).facts) from reason
    except (RecursionError, ValueError) as reason:  # nested without end, or a number of thousands of digits
        raise BadInput("template_syntax", **source.place(1).facts) from reason
    return rules.used


def _refuse_missing(document: DocumentType, used: set[str]) -> None:
    missing = sorted(document.required - used)
    if missing:
        raise BadInput("template_tag_missing", where=document.code, tag=missing[0], missing=missing)


def _render_samples(template: DocumentTemplate, code: str, language: str) -> None:
    samples: tuple[Document, ...] = (full_sample(code, language), minimal_sample(code, language))
    for sample in samples:
        _refuse_unsound_result(Package(template.render(values_of(sample))))


def _refuse_unsound_result(package: Package) -> None:
    """A cell without a paragraph makes Word call the whole file damaged."""
    for part in text_parts(package):
        root = parse(package.xml_bytes(part), where=part)
        for cell in root.iter(f"{_W}tc"):
            if not len(cell) or cell[-1].tag != f"{_W}p":
                row = next(cell.iterancestors(f"{_W}tbl"), cell)
                near = " ".join(filter(None, (paragraph_text(p).strip() for p in row.iter(f"{_W}p"))))
                raise BadInput("template_cell_empty", where=part, text=near[:PLACE_LENGTH])
