"""The language a text is probably written in; the clerk sees the guess and may correct it."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_KAZAKH = frozenset("әғқңөұүіһ")
_CYRILLIC = re.compile("[а-яёәғқңөұүіһ]")
_HUNGARIAN = frozenset("áéíóöőúüű")
_SAMPLE = 4_000
_KAZAKH_SHARE = 0.03
"""Kazakh prose has 10 to 15 letters in a hundred that Russian lacks; a name in Russian prose has few."""
_HUNGARIAN_SHARE = 0.04
_WORDS = {
    "kk": frozenset("жане бойынша туралы керек сураймын рахмет болып жылу емес ушин менин айында".split()),
    "hu": frozenset("es hogy nem egy van kerem koszonom tisztelt szerint miatt vagy".split()),
}
"""Common words as people write them on keys without the letters of their language."""


def guess_language(text: str) -> str:
    """``kk``, ``ru``, ``hu`` or ``en``; empty if there are no words to judge by."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    letters = "".join(words)
    if not letters:
        return ""
    cyrillic = len(_CYRILLIC.findall(letters))
    if cyrillic * 2 > len(letters):
        own = sum(letter in _KAZAKH for letter in letters) / cyrillic
        return "kk" if own >= _KAZAKH_SHARE or _many(words, "kk") else "ru"
    accents = sum(letter in _HUNGARIAN for letter in letters) / len(letters)
    return "hu" if accents >= _HUNGARIAN_SHARE or _many(words, "hu") else "en"


def _many(words: list[str], language: str) -> bool:
    return sum(word in _WORDS[language] for word in words) * 12 >= len(words)
