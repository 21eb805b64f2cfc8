"""The tags that a template of a document may use, for the list beside the template's import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from letters.amounts import Money
from letters.context import Picture
from letters.schema import Shape, field_shapes
from letters.templates_catalogue import document_type

_KINDS: tuple[tuple[type, str], ...] = (
    (Picture, "picture"),
    (bool, "yes_no"),
    (int, "number"),
    (datetime, "moment"),
    (date, "day"),
    (Money, "sum"),
    (str, "text"),
)


@dataclass(frozen=True, slots=True)
class TemplateField:
    """One field: ``tag`` is written in braces; ``lists`` are the lists to go through on the way to it."""

    tag: str
    kind: str
    """``text``, ``day``, ``moment``, ``number``, ``yes_no``, ``sum``, ``picture``, or ``texts``, a list."""
    required: bool
    optional: bool
    lists: tuple[str, ...] = ()


def template_fields(code: str) -> tuple[TemplateField, ...]:
    """Every field of a document's context, in its order; ``BadInput`` for an unknown document."""
    document = document_type(code)
    return tuple(
        TemplateField(tag, kind, tag in document.required, optional, lists)
        for tag, kind, optional, lists in _walk(field_shapes(document.context), "", ())
    )


def _walk(
    shapes: dict[str, Shape], owner: str, lists: tuple[str, ...]
) -> Iterator[tuple[str, str, bool, tuple[str, ...]]]:
    for name, shape in shapes.items():
        tag = f"{owner}{name}"
        kind = next((word for known, word in _KINDS if issubclass(shape.kind, known)), "")
        if kind:
            yield tag, "texts" if shape.many else kind, shape.optional, lists
        else:
            yield from _walk(shape.item.fields, f"{tag}.", (*lists, tag) if shape.many else lists)
