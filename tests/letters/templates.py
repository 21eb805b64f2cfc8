"""The templates that ship, and ways to edit one as an administrator or a stranger would."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

import pytest

from domain.errors import BadInput
from letters.rendering import render
from letters.samples import full_sample, minimal_sample
from letters.template_check import CheckedTemplate, check_template
from letters.templates_catalogue import DOCUMENTS, standard_template
from resources import resource_path
from tests.letters.papers import DOCUMENT, edited

FOLDER = resource_path("templates")
EVERY = [(code, language) for code, document in DOCUMENTS.items() for language in document.languages]
every_template = pytest.mark.parametrize(("code", "language"), EVERY)


@cache
def template(code: str, language: str = "ru") -> bytes:
    """A template as it ships."""
    return standard_template(FOLDER, code, language)


@cache
def checked(code: str, language: str) -> CheckedTemplate:
    """What the import check says of a template as it ships."""
    return check_template(code, language, template(code, language))


@cache
def rendered(code: str, language: str, kind: str = "full") -> bytes:
    """A template with sample data."""
    sample = full_sample if kind == "full" else minimal_sample
    return render(sample(code, language), template(code, language), language=language)


def with_text(data: bytes, text: str, part: str = DOCUMENT) -> bytes:
    """The template with a paragraph more at the end of its text."""
    return with_xml(data, f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>', part)


def with_xml(data: bytes, xml: str, part: str = DOCUMENT) -> bytes:
    """The template with markup put at the end of its text."""

    def change(content: bytes) -> bytes:
        head, mark, tail = content.rpartition(b"<w:sectPr")
        return head + xml.encode() + mark + tail

    return edited(data, part, change)


def refusal(data: bytes, code: str = "answer", language: str = "ru") -> BadInput:
    """Why the import check refuses a template."""
    with pytest.raises(BadInput) as caught:
        check_template(code, language, data)
    return caught.value
