"""Names of attachments as they may be shown, stored and offered for saving.

A name is only a name: no folder, no control character, no device of Windows, no direction mark
that makes "exe.gpj" read as "jpg.exe".
"""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from pathlib import PurePath

MAIL_ENDINGS = (".eml", ".msg")
_LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))
)


def is_mail(path: PurePath) -> bool:
    """Whether a file is offered as a mail, by its ending."""
    return path.suffix.lower() in MAIL_ENDINGS


def safe_name(name: str, *, otherwise: str = "file") -> str:
    """The last part of a name, without anything a file system or a reader could stumble over."""
    last = re.split(r"[\\/]", name)[-1]
    plain = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    plain = _FORBIDDEN.sub("_", plain).strip(" .")
    if not plain:
        return otherwise
    stem, dot, ending = plain.rpartition(".")
    if (stem or ending).split(".")[0].upper() in _DEVICES:
        plain = f"_{plain}"
    return (
        plain if len(plain) <= _LONGEST else f"{stem[: _LONGEST - len(ending) - 1]}{dot}{ending}"[-_LONGEST:]
    )


def with_ending(name: str, media_type: str) -> str:
    """A name that has an ending, taken from the media type where the sender gave none."""
    if "." in name:
        return name
    return f"{name}{mimetypes.guess_extension(media_type) or ''}"
