"""Addresses as they are compared: the street first, without "мкр.", "ул." and the town before it.

People write one address in many ways; what stays is street, house and flat in this order, and
the key of a house is the beginning of the keys of its flats.
"""

from __future__ import annotations

import re

from domain.search_text import fold

_WORD = re.compile(r"[^\W_]+")
_LETTER_OF_HOUSE = re.compile(r"(?<=\d)[\s\-]*([^\W\d_])(?![^\W_])")
_TOWN = frozenset("г гор город к кала каласы аул ауыл с село п пос поселок varos varosa".split())
_STREET = frozenset(
    "мкр микрорайон мкрн ы а м н ул улица пр пркт проспект просп пер переулок б р бульвар шоссе ш жол"
    " коше кошеси данг дангыл дангылы к си utca u ut ter korut krt lakotelep street st avenue ave"
    " д дом уй house hsz".split()
)
_FLAT = frozenset("кв квартира оф офис пом п пат патер apt flat em emelet ajto".split())


def address_key(address: str) -> str:
    """Street, house and flat as folded words; empty if nothing is left."""
    return " ".join(word for word in _words(address) if word not in _STREET and word not in _FLAT)


def house_key(address: str) -> str:
    """The part of the key that all flats of a house share; empty without a house number."""
    kept: list[str] = []
    for word in _words(address):
        if word in _FLAT and any(part[0].isdigit() for part in kept):
            break
        if word not in _STREET and word not in _FLAT:
            kept.append(word)
        if word[0].isdigit() and len(kept) > 1:
            break
    return " ".join(kept) if any(part[0].isdigit() for part in kept[1:]) else ""


def without_flat(address: str) -> str:
    """The address as it was written, up to the house: "мкр. Самал, 12" of "мкр. Самал, 12, кв. 47"."""
    parts = [part.strip() for part in address.split(",")]
    for place, part in enumerate(parts):
        if place and _FLAT & set(_WORD.findall(fold(part))):
            return ", ".join(parts[:place])
    return address.strip()


def _words(address: str) -> list[str]:
    joined = _LETTER_OF_HOUSE.sub(r"\1", fold(address))
    parts = [part for part in re.split(r"[,;\n]", joined) if part.strip()]
    if len(parts) > 1 and _TOWN & set(_WORD.findall(parts[0])[:1]):
        parts = parts[1:]
    # A town named without "г." can't be told from a street; then the key begins with the town.
    return [word for part in parts for word in _WORD.findall(part)]
