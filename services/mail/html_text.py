"""The words of an HTML mail, without its pictures, scripts, styles and hidden parts.

A scanner of our own rather than ``html.parser``: one pass, linear in the length whatever the
mail contains, and nothing that could ask the network.
"""

from __future__ import annotations

import html
import re

from domain import limits

_MOST = limits.HTML_CHARACTERS
_SILENT = frozenset("script style head title template noscript svg object iframe".split())
_BLOCKS = frozenset(
    "p div br tr table ul ol li h1 h2 h3 h4 h5 h6 blockquote section article header footer hr pre".split()
)
_NAME = re.compile(r"/?\s*([a-zA-Z][a-zA-Z0-9]*)")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_GAPS = re.compile(r"\n{3,}")
_AROUND = re.compile(r"[ \t]*\n[ \t]*")


def html_to_text(source: str) -> str:
    """Plain text with a line for each block and a dash for each point of a list."""
    pieces: list[str] = []
    place, silent = 0, ""
    source = source[:_MOST]
    while place < len(source):
        opening = source.find("<", place)
        words = source[place:] if opening < 0 else source[place:opening]
        if not silent:
            pieces.append(_SPACE.sub(" ", html.unescape(words)))
        if opening < 0:
            break
        closing = _end_of_tag(source, opening)
        if closing < 0:
            pieces.append("" if silent else _SPACE.sub(" ", source[opening:]))
            break
        silent = _take_tag(source[opening + 1 : closing], silent, pieces)
        place = closing + 1
    return _tidy("".join(pieces))


def _end_of_tag(source: str, opening: int) -> int:
    if source.startswith("<!--", opening):
        end = source.find("-->", opening + 4)
        return end + 2 if end >= 0 else len(source) - 1
    return source.find(">", opening)


def _take_tag(tag: str, silent: str, pieces: list[str]) -> str:
    """Add the line break of a tag; returns the silent element we are in now, if any."""
    found = _NAME.match(tag)
    name = found.group(1).lower() if found else ""
    if silent:
        return "" if tag.startswith("/") and name == silent else silent
    if name in _SILENT and not tag.startswith("/"):
        return "" if tag.rstrip().endswith("/") else name
    if name in _BLOCKS:
        pieces.append("\n")
    if name == "li" and not tag.startswith("/"):
        pieces.append("– ")
    if name in ("td", "th"):
        pieces.append("  ")
    return ""


def _tidy(text: str) -> str:
    return _GAPS.sub("\n\n", _AROUND.sub("\n", text.replace("\xa0", " "))).strip()
