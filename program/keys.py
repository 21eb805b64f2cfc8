"""The key of the laptop's database: made once, kept beside the data until people have passwords."""

from __future__ import annotations

import os
from pathlib import Path

from domain.errors import BadInput, Fault

_BYTES = 32


def data_key(folder: Path) -> bytes:
    """The 32-byte key of the data in ``folder``; made on first use.

    Raises:
        BadInput: ``data_key_unreadable``; without the key nothing can be opened.
        Fault: ``disk_failed``.
    """
    file = folder / "data.key"
    try:
        if not file.exists():
            _keep(file, os.urandom(_BYTES))
        key = bytes.fromhex(file.read_text(encoding="ascii").strip())
    except OSError as error:
        raise Fault("disk_failed", where=file.name) from error
    except ValueError as error:
        raise BadInput("data_key_unreadable", where=file.name) from error
    if len(key) != _BYTES:
        raise BadInput("data_key_unreadable", where=file.name)
    return key


def _keep(file: Path, key: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Readable by its owner only where the system knows such rights.
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(key.hex())
