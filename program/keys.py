"""The key of the laptop's database: made once, kept beside the data until people have passwords."""

from __future__ import annotations

import os
from pathlib import Path

from domain.errors import BadInput
from services.protection.twin_file import TwinFile

NAME = "data.key"
_BYTES = 32


def data_key(folder: Path) -> bytes:
    """The 32-byte key of the data in ``folder``; made on first use.

    Raises:
        BadInput: ``data_key_unreadable``; without the key nothing can be opened.
        Fault: ``disk_full``, ``disk_read_only`` or ``disk_failed``.
    """
    file = TwinFile(folder / NAME)
    try:
        text = file.read()
        if text is None:
            text = os.urandom(_BYTES).hex()
            file.write(text)
        key = bytes.fromhex(text)
    except (BadInput, ValueError) as error:
        raise BadInput("data_key_unreadable", where=NAME) from error
    if len(key) != _BYTES:
        raise BadInput("data_key_unreadable", where=NAME)
    return key
