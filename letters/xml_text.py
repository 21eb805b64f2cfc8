"""Text and attribute values as this program writes them into XML.

Attributes are escaped as Canonical XML does, so a relationship written is a relationship digested. The
standard library has such functions in a module that loads its whole HTTP client.
"""

from __future__ import annotations

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;"}
)


def escaped(text: str) -> str:
    """``text`` between two tags."""
    return text.translate(_TEXT)


def attribute(value: str) -> str:
    """``value`` between double quotes, which it does not bring itself."""
    return value.translate(_ATTRIBUTE)
