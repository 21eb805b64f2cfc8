"""Bytes of a mail to text, when the character set is missing, unknown or a lie.

Programs of our region send Windows-1251 under the name of UTF-8, Latin-1 or nothing at all. A
declared set is believed only if the bytes agree with it.
"""

from __future__ import annotations

import codecs
import re

_WESTERN = {"ascii", "iso8859-1", "cp1252", "latin-1"}
_CYRILLIC = ("cp1251", "koi8-r", "cp866")
_LOWER = re.compile("[а-яё]")
_ANY = re.compile("[А-Яа-яЁё]")
_WESTERN_LETTER = re.compile("[À-ÿ]")
_SAMPLE = 20_000


def decode(data: bytes, declared: str = "") -> tuple[str, bool]:
    """The text, and whether its character set had to be guessed against what was declared."""
    name = _known(declared)
    if name:
        text = _strictly(data, name)
        if text is not None and not (name in _WESTERN and _looks_mistaken(text)):
            return text, False
    guessed = _strictly(data, "utf-8")
    if guessed is not None:
        return guessed, bool(declared) and name not in ("utf-8", "ascii")
    return _best_cyrillic(data), True


def _known(declared: str) -> str:
    """Python's name of a character set, or nothing if it isn't one for text."""
    try:
        found = codecs.lookup(declared.strip().strip("\"'")) if declared.strip() else None
    except (LookupError, ValueError):
        return ""
    # "base64" or "zip" are codecs, too, but make no text.
    return found.name if found and getattr(found, "_is_text_encoding", True) else ""


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        return None


def _looks_mistaken(text: str) -> bool:
    """Western letters almost only: "Çäðàâñòâóéòå" is Windows-1251 read as Latin-1."""
    sample = text[:_SAMPLE]
    letters = sum(sign.isalpha() for sign in sample)
    return letters > 0 and len(_WESTERN_LETTER.findall(sample)) > letters / 2


def _best_cyrillic(data: bytes) -> str:
    """The Cyrillic reading with the most small letters; words are rarely written in capitals."""
    readings = [data.decode(name, errors="replace") for name in _CYRILLIC]
    return max(readings, key=_small_letters)


def _small_letters(text: str) -> float:
    sample = text[:_SAMPLE]
    return len(_LOWER.findall(sample)) / (len(_ANY.findall(sample)) + sample.count("\ufffd") + 1)
