"""Files that a person brings or takes: read up to a limit, written whole."""

from __future__ import annotations

import os
from pathlib import Path

from domain.errors import BadInput, Fault


def read_small(path: Path, most: int) -> bytes:
    """The bytes of a file that may not be larger than ``most``.

    Raises:
        BadInput: ``regulation_file_too_large`` before it is read, ``regulation_file_unreadable``.
    """
    try:
        size = path.stat().st_size
        if size > most:
            raise BadInput("regulation_file_too_large", where=path.name, size=size, most=most)
        return path.read_bytes()
    except OSError as cause:
        raise BadInput("regulation_file_unreadable", where=path.name) from cause


def write_whole(path: Path, data: bytes) -> None:
    """Write a file in one piece: an earlier one of this name stays until the new one is whole.

    Raises:
        Fault: ``file_not_written``.
    """
    partial = path.with_name(f"{path.name}.partial")
    try:
        partial.write_bytes(data)
        os.replace(partial, path)
    except OSError as cause:
        raise Fault("file_not_written", where=path.name) from cause
