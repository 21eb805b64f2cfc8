"""Numbers that are final when printed offline: masks, writing, reading, the check character.

A mask is text with fields in braces: ``{centre}`` code of the centre, ``{yy}`` or ``{yyyy}``
year, ``{series}`` granted to one workstation for one year, ``{counter}`` or ``{counter:4}``
with at least so many digits, ``{check}`` a check character (ISO 7064 MOD 37,36). The series
makes a number unique without a connection, so a mask without it is refused; incoming and
outgoing numbers have masks and counters of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from domain.errors import BadInput

DEFAULT_MASK = "{centre}-{yy}-{series}-{counter:4}"
WIDEST_COUNTER = 9
LONGEST_MASK = 60

_FIELD = re.compile(r"\{(centre|yyyy|yy|series|counter|check)(?::([0-9]))?\}")
_PATTERNS = {
    "centre": r"[0-9A-ZА-ЯЁ]{1,8}",
    "yy": r"\d{2}",
    "yyyy": r"\d{4}",
    "series": r"[0-9A-ZАВЕКМНОРСТУХ]{1,4}",
    "check": r"[0-9A-ZАВЕКМНОРСТУХ]",
}
_CENTRE = re.compile(r"[0-9A-ZА-ЯЁ]{1,8}\Z")
_SERIES = re.compile(r"[0-9A-Z]{1,4}\Z")
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_REQUIRED = frozenset({"centre", "yy", "series", "counter"})
_SEPARATOR = re.compile(r"[^0-9A-Za-zА-Яа-яЁё]")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_LOOK_ALIKE = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")
"""Cyrillic letters that a clerk types for the Latin ones of a series."""


@dataclass(frozen=True, slots=True)
class Number:
    """The parts of a number."""

    centre: str
    year: int
    series: str
    counter: int


@dataclass(frozen=True, slots=True)
class NumberMask:
    """A checked mask: literal texts and fields in their order."""

    text: str
    parts: tuple[tuple[str, str, int], ...]
    """(literal before the field, name of the field, least width); the last has no field."""

    @property
    def has_check(self) -> bool:
        """Whether numbers end with a check character."""
        return any(name == "check" for _literal, name, _width in self.parts)

    def write(self, number: Number) -> str:
        """The number as it is printed.

        Raises:
            BadInput: ``number_part_malformed`` for a centre or series that can't stand in a number,
                ``number_check_alphabet`` if the check character can't be computed for it.
        """
        _require_sound(number)
        values = {
            "centre": number.centre,
            "yy": f"{number.year % 100:02d}",
            "yyyy": f"{number.year:04d}",
            "series": number.series,
        }
        plain = [
            literal + (str(number.counter).zfill(width) if name == "counter" else values.get(name, ""))
            for literal, name, width in self.parts
        ]
        written = "".join(plain)
        return written + check_character(written) if self.has_check else written

    def read(self, typed: str) -> Number:
        """The parts of a number that somebody typed or scanned; case, dashes and spaces are forgiven.

        Raises:
            BadInput: ``number_malformed``, or ``number_check_wrong`` for a mistyped character.
        """
        clean = "".join(typed.split()).translate(_DASHES).upper()
        found = _pattern(self.parts).match(clean)
        if found is None:
            raise BadInput("number_malformed", where="number", value=typed, mask=self.text)
        values = found.groupdict()
        year = int(values["yyyy"]) if "yyyy" in values else 2000 + int(values["yy"])
        series = values["series"].translate(_LOOK_ALIKE)
        number = Number(values["centre"], year, series, int(values["counter"]))
        if self.has_check and self.write(number)[-1] != values["check"].translate(_LOOK_ALIKE):
            raise BadInput("number_check_wrong", where="number", value=typed)
        return number


def _require_sound(number: Number) -> None:
    for name, value, allowed in (("centre", number.centre, _CENTRE), ("series", number.series, _SERIES)):
        if not allowed.match(value):
            raise BadInput("number_part_malformed", where=name, value=value)
    if not 1 <= number.counter < 10**WIDEST_COUNTER or not 2000 <= number.year < 2100:
        raise BadInput("number_part_malformed", where="counter", value=number.counter)


@lru_cache(maxsize=64)
def mask_of(text: str) -> NumberMask:
    """A mask from its text.

    Raises:
        BadInput: ``number_mask_…`` with the mask; the code tells what is wrong with it.
    """
    if len(text) > LONGEST_MASK:
        raise _bad_mask(text, "number_mask_too_long")
    parts: list[tuple[str, str, int]] = []
    end = 0
    for found in _FIELD.finditer(text):
        parts.append((text[end : found.start()], found[1], int(found[2] or 1)))
        end = found.end()
    mask = NumberMask(text, (*parts, (text[end:], "", 0)))
    _require_usable(mask)
    return mask


def _require_usable(mask: NumberMask) -> None:
    names = [name for _literal, name, _width in mask.parts if name]
    same_year = ["yy" if name == "yyyy" else name for name in names]
    literals = [literal for literal, _name, _width in mask.parts]
    for wrong, code in (
        (any("{" in literal or "}" in literal for literal in literals), "number_mask_unknown_field"),
        (len(set(same_year)) < len(names), "number_mask_field_twice"),
        (not _REQUIRED <= set(same_year), "number_mask_field_missing"),
        (any(name and not width for _literal, name, width in mask.parts), "number_mask_width"),
        (
            any(not _SEPARATOR.search(literal) for literal in literals[1:-1]),
            "number_mask_fields_run_together",
        ),
        (any(literal != "".join(literal.upper().split()) for literal in literals), "number_mask_literal"),
        (mask.has_check and (names[-1] != "check" or bool(literals[-1])), "number_mask_check_not_last"),
        (mask.has_check and not "".join(literals).isascii(), "number_mask_check_alphabet"),
    ):
        if wrong:
            raise _bad_mask(mask.text, code)


def _bad_mask(text: str, code: str) -> BadInput:
    return BadInput(code, where="mask", value=text[:LONGEST_MASK])


@lru_cache(maxsize=64)
def _pattern(parts: tuple[tuple[str, str, int], ...]) -> re.Pattern[str]:
    pieces = []
    for literal, name, width in parts:
        pieces.append(re.escape(literal))
        if name:
            digits = rf"\d{{{width},{WIDEST_COUNTER}}}" if name == "counter" else _PATTERNS[name]
            pieces.append(f"(?P<{name}>{digits})")
    return re.compile("".join(pieces) + r"\Z")


def check_character(text: str) -> str:
    """The ISO 7064 MOD 37,36 character over the letters and digits of ``text``.

    Raises:
        BadInput: ``number_check_alphabet`` for a letter outside A-Z.
    """
    total = 36
    for character in text.upper():
        if not character.isalnum():
            continue
        value = _ALPHABET.find(character)
        if value < 0:
            raise BadInput("number_check_alphabet", where="number", value=text)
        total = (total + value) % 36 or 36
        total = total * 2 % 37
    return _ALPHABET[(37 - total) % 36]
