"""A context and a template give a DOCX: the whole document, ready to be normalised, signed or printed."""

from __future__ import annotations

from dataclasses import fields

from letters.context import Document
from letters.template import load_template


def values_of(context: Document) -> dict[str, object]:
    """The names that a template sees: the fields of the context."""
    return {field.name: getattr(context, field.name) for field in fields(context)}


def render(context: Document, template: bytes, *, language: str) -> bytes:
    """The document's bytes; the same context and template always give the same ones.

    Raises:
        BadInput: ``template_value_missing`` or ``template_value_unknown`` with part, paragraph and text of
            the tag; a code of the package reader when the template is no DOCX.
    """
    return load_template(template, language).render(values_of(context))
