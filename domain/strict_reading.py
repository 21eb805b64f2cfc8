"""Turn plain tables (from TOML) into records, strictly, naming the key that is wrong.

The declarations themselves are the schema: a field without default is required, a key without
field is refused, and the annotation says what may stand there. Understood annotations:
``str int bool date time``, string enumerations, ``tuple[X, ...]``, ``Mapping[str, X]``,
``X | None``, records and dataclasses. In a mapping the key is also the ``code`` of a record that has one.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from domain.regulation.record import RecordType

T = TypeVar("T")
Reader = Callable[[Any], Any]

LARGEST_NUMBER = 3660
"""Ten years in days: no number of a regulation is larger, and a date stays inside the calendar."""
LARGEST_TEXT = 20_000
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,59}\Z")
"""What a code looks like; it may become part of a file name, so nothing in it leads out of a folder."""
LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
"""A code of ISO 639."""


class Unreadable(Exception):
    """What is wrong and, from the inside out, the keys that lead there."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts
        self.keys: list[str] = []

    @property
    def key(self) -> str:
        """The path of the key, e.g. ``terms.ordinary.term.value``."""
        return ".".join(reversed(self.keys))

    def inside(self, key: str) -> Unreadable:
        """The same trouble, seen from the table around ``key``."""
        self.keys.append(key)
        return self


def wrong_type(expected: str, got: object) -> Unreadable:
    """The trouble of a value of another type than the key takes."""
    return Unreadable("profile_type_wrong", expected=expected, got=type(got).__name__)


def declares_fields(annotation: Any) -> bool:
    """Whether a table of the file becomes such a value: a record or a dataclass."""
    return isinstance(annotation, RecordType) or is_dataclass(annotation)


@cache
def declared(kind: Any) -> Mapping[str, Any]:
    """The fields of a record or dataclass with their types."""
    return kind.types if isinstance(kind, RecordType) else get_type_hints(kind)


def optional_fields(kind: Any) -> Collection[str]:
    """The fields that may be left out."""
    if isinstance(kind, RecordType):
        return kind.defaults
    return [part.name for part in fields(kind) if part.default is not MISSING]


@cache
def reader(annotation: Any) -> Reader:
    """The function that reads a plain value as ``annotation``."""
    origin = get_origin(annotation)
    if origin is types.UnionType:
        return reader(next(part for part in get_args(annotation) if part is not types.NoneType))
    if origin is tuple:
        return _tuple_reader(reader(get_args(annotation)[0]))
    if origin is not None:
        return _mapping_reader(get_args(annotation)[1])
    if declares_fields(annotation):
        return _table_reader(annotation)
    if issubclass(annotation, StrEnum):
        return _choice_reader(annotation)
    return _PLAIN[annotation]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong_type("text", value)
    if len(value) > LARGEST_TEXT:
        raise Unreadable("profile_text_too_long", limit=LARGEST_TEXT)
    return value


def _number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise wrong_type("number", value)
    if value < 0:
        raise Unreadable("profile_number_negative", value=value)
    if value > LARGEST_NUMBER:
        raise Unreadable("profile_number_too_large", value=value, limit=LARGEST_NUMBER)
    return value


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise wrong_type("true or false", value)
    return value


def _day(value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise wrong_type("date", value)
    return value


def _hour(value: Any) -> time:
    if not isinstance(value, time):
        raise wrong_type("time", value)
    return value


_PLAIN: dict[Any, Reader] = {str: _text, int: _number, bool: _switch, date: _day, time: _hour}


def _choice_reader(choices: type[StrEnum]) -> Reader:
    known = {str(choice): choice for choice in choices}

    def read(value: Any) -> StrEnum:
        if not isinstance(value, str):
            raise wrong_type("text", value)
        if value not in known:
            raise Unreadable("profile_value_unknown", value=value, allowed=", ".join(known))
        return known[value]

    return read


def _tuple_reader(read_one: Reader) -> Reader:
    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise wrong_type("list", value)
        entries = []
        for place, entry in enumerate(value):
            try:
                entries.append(read_one(entry))
            except Unreadable as trouble:
                raise trouble.inside(str(place)) from None
        if len(set(entries)) < len(entries):
            raise Unreadable("profile_list_repeats")
        return tuple(entries)

    return read


def _mapping_reader(kind: Any) -> Reader:
    read_one = reader(kind)
    coded = declares_fields(kind) and next(iter(declared(kind))) == "code"

    def read(value: Any) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise wrong_type("table", value)
        entries = {}
        for key, entry in value.items():
            try:
                entries[key] = read_one(_with_code(key, entry) if coded else _keyed(key, entry))
            except Unreadable as trouble:
                raise trouble.inside(key) from None
        return types.MappingProxyType(entries)

    return read


def _keyed(key: str, entry: Any) -> Any:
    if not CODE.match(key):
        raise Unreadable("profile_code_malformed", value=key)
    return entry


def _with_code(key: str, entry: Any) -> Any:
    if not isinstance(_keyed(key, entry), dict):
        raise wrong_type("table", entry)
    if "code" in entry:
        raise Unreadable("profile_key_unknown").inside("code")
    return {"code": key, **entry}


class _Table(NamedTuple):
    """A record as a table: what reads each key, and which keys must be there."""

    kind: Any
    readers: Mapping[str, Reader]
    required: tuple[str, ...]

    def read(self, value: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong_type("table", value)
        for key in self.required:
            if key not in value:
                raise Unreadable("profile_key_missing").inside(key)
        return self.kind(**{key: self._read_key(key, entry) for key, entry in value.items()})

    def _read_key(self, key: str, entry: Any) -> Any:
        read_entry = self.readers.get(key)
        if read_entry is None:
            raise Unreadable("profile_key_unknown", known=", ".join(self.readers)).inside(key)
        try:
            return read_entry(entry)
        except Unreadable as trouble:
            raise trouble.inside(key) from None


def _table_reader(kind: Any) -> Reader:
    if kind in _OWN:
        return _OWN[kind]
    readers = {name: reader(annotation) for name, annotation in declared(kind).items()}
    optional = optional_fields(kind)
    required = tuple(name for name in readers if name not in optional)
    return _Table(kind, readers, required).read


_OWN: dict[Any, Reader] = {}


def read_by(kind: type[T]) -> Callable[[Callable[[Any], T]], Callable[[Any], T]]:
    """Decorator: read ``kind`` by the function below it instead of field by field."""

    def register(read_value: Callable[[Any], T]) -> Callable[[Any], T]:
        _OWN[kind] = read_value
        return read_value

    return register
