"""The base of every part of a profile: an unchangeable record with declared fields.

Written like a dataclass and checked like one by mypy, but made without generating code: the
fifty records of a profile cost 2 ms at start instead of 60. Equal by value, given by keyword,
and their declaration is what ``domain/strict_reading.py`` reads a file by, so modules of
records don't postpone the evaluation of annotations.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar, dataclass_transform

R = TypeVar("R", bound="Record")

NOTHING: Mapping[str, Any] = MappingProxyType({})
"""The default of a table that may be left out."""


@dataclass_transform(frozen_default=True, kw_only_default=True)
class RecordType(type):
    """Turns the annotations of a class body into its fields."""

    types: Mapping[str, Any]
    """Field name → annotation, inherited ones first."""
    defaults: Mapping[str, Any]
    """Field name → value where the field may be left out."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "RecordType":
        """A class with a slot for each annotation of ``body``."""
        types = dict(body.get("__annotations__", {}))
        defaults = {field: body.pop(field) for field in types if field in body}
        body["__slots__"] = tuple(types)
        made = super().__new__(mcs, name, bases, body)
        made.types, made.defaults = types, defaults
        for base in (base for base in bases if isinstance(base, RecordType)):
            made.types = {**base.types, **made.types}
            made.defaults = {**base.defaults, **made.defaults}
        return made


_set = object.__setattr__


class Record(metaclass=RecordType):
    """A value of a profile; see the module."""

    def __init__(self, **values: Any) -> None:
        kind = type(self)
        filled = {**kind.defaults, **values}
        if filled.keys() != kind.types.keys():
            wrong = sorted(filled.keys() ^ kind.types.keys())
            raise TypeError(f"{kind.__name__}: unknown or missing {wrong}")
        for field, value in filled.items():
            _set(self, field, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} can't be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__}.{name} can't be removed")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and tuple(_values(self)) == tuple(_values(other))

    def __hash__(self) -> int:
        plain = (value for value in _values(self) if not isinstance(value, Mapping))
        return hash((type(self).__name__, *plain))

    def __repr__(self) -> str:
        shown = ", ".join(f"{field}={getattr(self, field)!r}" for field in type(self).types)
        return f"{type(self).__name__}({shown})"


def _values(record: object) -> Iterator[Any]:
    return (getattr(record, field) for field in type(record).types)  # type: ignore[attr-defined]


def changed(record: R, **values: Any) -> R:
    """A copy of ``record`` with some fields replaced."""
    kept = {field: getattr(record, field) for field in type(record).types}
    return type(record)(**{**kept, **values})
