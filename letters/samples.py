"""Sample contexts: every field filled, or only what cannot be missing.

They show an administrator what an edited template will look like, and prove that a template survives both
the fullest and the barest document. People, addresses and numbers are invented.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from typing import TypeVar, cast

from letters.context import Document, Picture
from letters.sample_texts import DATES, TEXTS
from letters.schema import Shape, field_shapes
from letters.templates_catalogue import document_type

_DAY = date(2026, 12, 9)
_MOMENT = datetime(2026, 12, 14, 10, 0)
_NUMBERS = {"days": 30, "received": 48, "in_time": 41, "late": 3, "done": 5, "count": 2}
_CODES = {"days_unit": "calendar_day"}
_LISTED = 2

Owners = tuple[str, ...]
T = TypeVar("T")
V = TypeVar("V")


def sample_picture(*, width: int = 320, height: int = 200, shade: int = 0xB0) -> Picture:
    """A plain grey PNG of a given size in pixels."""
    row = b"\0" + bytes([shade]) * width
    header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height, 9)), (b"IEND", b""))
    packed = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return Picture(
        data=b"\x89PNG\r\n\x1a\n" + packed,
        media_type="image/png",
        width=width,
        height=height,
        description="Sample",
    )


def full_sample(code: str, language: str) -> Document:
    """A document with every field filled."""
    return _Sampler(language, full=True).record(document_type(code).context)


def minimal_sample(code: str, language: str) -> Document:
    """A document with nothing but what it cannot be without."""
    return _Sampler(language, full=False).record(document_type(code).context)


class _Sampler:
    """Fills records of any context class for one language."""

    def __init__(self, language: str, *, full: bool) -> None:
        self._texts = TEXTS[language]
        self._full = full

    def record(self, kind: Callable[..., T], index: int = 0, held_as: str = "") -> T:
        """A record of a class; ``index`` tells list items apart, ``held_as`` is the field it fills."""
        shapes = field_shapes(cast(type, kind))
        owners = (held_as, cast(type, kind).__name__)
        values: dict[str, object] = {}
        for field in fields(kind):  # type: ignore[arg-type]
            needed = field.default is MISSING and field.default_factory is MISSING
            if self._full or needed:
                values[field.name] = self._value(owners, field.name, shapes[field.name], index)
        return kind(**values)

    def _value(self, owners: Owners, name: str, shape: Shape, index: int) -> object:
        if shape.many and shape.kind is str:
            text = self._text(owners, name, index)
            return tuple(text.split("\n")) if self._full else (text.split("\n")[0],)
        if shape.many:
            return tuple(
                self._single(owners, name, shape.kind, item) for item in range(_LISTED if self._full else 1)
            )
        return self._single(owners, name, shape.kind, index)

    def _single(self, owners: Owners, name: str, kind: type, index: int) -> object:
        if kind is str:
            return self._text(owners, name, index)
        if kind is bool:
            return name not in {"for_applicant", "reserved"}
        if kind is int:
            return _NUMBERS.get(name, index + 1)
        if kind in (date, datetime):
            return _found(DATES, owners, name) or (_MOMENT if kind is datetime else _DAY)
        if kind is Picture:
            return sample_picture(width=200 if name == "logo" else 320)
        if not is_dataclass(kind):
            raise TypeError(f"no sample for {name}")
        return self.record(kind, index, name)

    def _text(self, owners: Owners, name: str, index: int) -> str:
        if name in _CODES:
            return _CODES[name]
        known = _found(self._texts, owners, name)
        if known is None:
            return name.replace("_", " ")
        return known[index % len(known)] if isinstance(known, tuple) else known


def _found(known: Mapping[str, V], owners: Owners, name: str) -> V | None:
    """The most particular entry: of the field that holds the record, of its class, of the name alone."""
    keys = (*(f"{owner}.{name}" for owner in owners), name)
    return next((known[key] for key in keys if key in known), None)
