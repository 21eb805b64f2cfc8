"""A template read and compiled once, rendered many times.

docxtpl defines the tag syntax and heals tags that Word split over runs (``patch_xml``). The rest is ours,
because a folder of letters is rendered in one go: the compiled parts are kept, unchanged parts are copied
packed, nothing depends on the time of day, so equal contexts give equal bytes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from domain.errors import BadInput
from letters import content_types
from letters.drawing import MEDIA_TYPES, PictureCollector
from letters.hostile_xml import parse
from letters.limits import MAX_XML_BYTES
from letters.namespaces import OFFICE_RELATIONSHIPS
from letters.package import Package, rewritten
from letters.relationships import rels_name, write_relationships
from letters.templating import PICTURES, MissingValueError, environment

if TYPE_CHECKING:
    from types import TracebackType

    from jinja2 import Template

TEXT_RELATIONSHIPS = frozenset(
    f"{OFFICE_RELATIONSHIPS}/{kind}" for kind in ("header", "footer", "footnotes", "endnotes")
)
"""Relationships of the main part to the other parts that carry text."""

_PARAGRAPH = re.compile(r"<w:p(?=[ >/])")
_MARKUP = re.compile(r"<[^>]+>")
PLACE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a template: the part, and how the paragraph begins."""

    part: str
    text: str

    @property
    def facts(self) -> dict[str, object]:
        """The place as facts of an error."""
        return {"where": self.part, "text": self.text}


@dataclass(frozen=True, slots=True)
class Source:
    """One part with its tags made whole: a line of ``text`` per paragraph, so that lines are places."""

    part: str
    text: str

    def place(self, line: int) -> Place:
        """The paragraph at a line of the source, counted from 1 as jinja does."""
        lines = self.text.split("\n")
        index = min(max(line, 1), len(lines)) - 1
        text = " ".join(_MARKUP.sub("", lines[index]).split())
        return Place(self.part, text[:PLACE_LENGTH])


def text_parts(package: Package) -> tuple[str, ...]:
    """The parts that carry text: headers, body, notes, footers."""
    main = package.document()
    linked = [
        package.target(main, relationship)
        for relationship in package.relationships(main)
        if relationship.type in TEXT_RELATIONSHIPS
    ]
    return (main, *sorted({name for name in linked if name}))


def read_source(package: Package, part: str) -> Source:
    """The part as the template engine sees it."""
    from docxtpl import DocxTemplate
    from lxml import etree

    root = parse(package.xml_bytes(part), where=part)
    whole = etree.tostring(root, encoding="unicode").replace("\n", " ")
    patched: str = DocxTemplate(None).patch_xml(whole)
    return Source(part, _PARAGRAPH.sub("\n<w:p", patched))


class DocumentTemplate:
    """A compiled template of one language.

    Raises ``BadInput``: a code of the package or XML readers, ``template_syntax`` or
    ``template_tag_filter`` for a tag that cannot be read, with its place.
    """

    def __init__(self, data: bytes, language: str) -> None:
        self.package = Package(data)
        self.language = language
        self.sources = tuple(read_source(self.package, part) for part in text_parts(self.package))
        self._compiled = tuple((source, self._compile(source)) for source in self.sources)

    def _compile(self, source: Source) -> Template:
        from jinja2 import TemplateAssertionError, TemplateSyntaxError

        try:
            return environment(self.language).from_string(source.text)
        except TemplateSyntaxError as reason:
            known = isinstance(reason, TemplateAssertionError)
            code = "template_tag_filter" if known else "template_syntax"
            raise BadInput(code, **source.place(reason.lineno).facts) from reason

    def render(self, values: Mapping[str, object]) -> bytes:
        """The document's bytes; ``BadInput`` names the place of a value that is missing or unknown."""
        fresh: dict[str, bytes] = {}
        media: dict[str, bytes] = {}
        for source, compiled in self._compiled:
            collector = PictureCollector(media)
            fresh[source.part] = _rendered(source, compiled, {**values, PICTURES: collector})
            if collector.relationships:
                there = self.package.relationships(source.part)
                fresh[rels_name(source.part)] = write_relationships((*there, *collector.relationships))
        if media:
            types = self.package.types.with_types(defaults=MEDIA_TYPES, overrides={})
            fresh[content_types.PART] = types.to_xml()
        return rewritten(self.package, fresh={**fresh, **media})


def _rendered(source: Source, compiled: Template, values: Mapping[str, object]) -> bytes:
    from jinja2 import TemplateError

    try:
        text = compiled.render(values)
    except MissingValueError as reason:
        raise BadInput("template_value_missing", **_failed_at(source, reason).facts) from reason
    except (TemplateError, TypeError, KeyError, OverflowError) as reason:
        raise BadInput("template_value_unknown", **_failed_at(source, reason).facts) from reason
    data = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()
    if len(data) > MAX_XML_BYTES:
        raise BadInput("document_too_large", where=source.part, size=len(data), limit=MAX_XML_BYTES)
    parse(data, where=source.part)
    return data


def _failed_at(source: Source, reason: BaseException) -> Place:
    """The paragraph of the tag that failed; jinja gives its frames the template's own lines."""
    line, trace = 1, reason.__traceback__
    while trace is not None:
        line, trace = _template_line(trace, line), trace.tb_next
    return source.place(line)


def _template_line(trace: TracebackType, line: int) -> int:
    return trace.tb_lineno if trace.tb_frame.f_code.co_filename == "<template>" else line


@lru_cache(maxsize=96)
def load_template(data: bytes, language: str) -> DocumentTemplate:
    """The compiled template; kept, because compiling costs ten renderings."""
    return DocumentTemplate(data, language)
