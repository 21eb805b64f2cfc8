"""Files that somebody brings: looked at by their size before a byte is read."""

from __future__ import annotations

from pathlib import Path

from domain.errors import BadInput


def read_brought(path: Path, most: int) -> bytes:
    """The bytes of a file from outside.

    Raises:
        BadInput: ``package_too_large`` above ``most`` bytes, ``file_unreadable``.
    """
    try:
        size = path.stat().st_size
        if size > most:
            raise BadInput("package_too_large", where=path.name, size=size, limit=most)
        return path.read_bytes()
    except OSError as reason:
        raise BadInput("file_unreadable", where=path.name) from reason
