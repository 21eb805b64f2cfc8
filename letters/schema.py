"""What fields a context has, read from its class: for the template check and for sample data."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True)
class Shape:
    """The type of a value a template can name: ``many`` for a list of it, ``optional`` for perhaps none."""

    kind: type
    many: bool = False
    optional: bool = False

    @property
    def item(self) -> Shape:
        """The shape of one item of a list."""
        return Shape(self.kind)

    @property
    def fields(self) -> dict[str, Shape]:
        """The fields of a single record; nothing for a plain value or a list."""
        return {} if self.many or not is_dataclass(self.kind) else field_shapes(self.kind)


def shape_of(annotation: Any) -> Shape:
    """The shape of a type annotation such as ``tuple[Person, ...]`` or ``date | None``."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (UnionType, Union):
        inner = shape_of(next(argument for argument in arguments if argument is not NoneType))
        return Shape(inner.kind, inner.many, optional=True)
    if origin is tuple:
        return Shape(arguments[0], many=True)
    return Shape(annotation)


def field_shapes(kind: type) -> dict[str, Shape]:
    """Field name to shape for a context class."""
    return _field_shapes(kind)


@lru_cache(maxsize=128)
def _field_shapes(kind: type) -> dict[str, Shape]:
    hints = get_type_hints(kind)
    return {field.name: shape_of(hints[field.name]) for field in fields(kind)}
