"""A small text beside the database, kept twice with a sum in each: one flipped bit costs nothing.

What was found damaged is put right from its twin at once, and its bytes stay as ``NAME.damaged`` until a
person was told (``repair.py``). Both lost is said by None or an error: who asks decides what is safe then.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
from contextlib import suppress
from pathlib import Path

from domain import limits
from domain.errors import BadInput
from services.protection.durable import disk_fault, write_durably

DAMAGED = ".damaged"
_lock = threading.RLock()
"""One data directory is open in a process: threads take turns at its small files."""

log = logging.getLogger("otklik.services")


def twin_of(file: Path) -> Path:
    """The other copy: ``machine.txt`` and ``machine-copy.txt``."""
    return file.with_name(f"{file.stem}-copy{file.suffix}")


class TwinFile:
    """Reads and writes both copies."""

    def __init__(self, file: Path) -> None:
        self.files = (file, twin_of(file))

    def read(self) -> str | None:
        """The text; None where neither copy was ever written.

        Raises:
            BadInput: ``side_file_damaged``; no copy is sound, both stay as they are.
            Fault: the disk doesn't let us read.
        """
        with _lock:
            found = [_text(file) for file in self.files]
            if not any(file.exists() for file in self.files):
                return None
            text = next((one for one in found if one is not None), None)
            if text is None:
                raise BadInput("side_file_damaged", where=self.files[0].name)
            for file, one in zip(self.files, found, strict=True):
                if one is None:
                    put_aside(file)
                    write_durably(file, _bytes(text))
            return text

    def put_both_aside(self) -> None:
        """Neither copy is sound and the reader knows what to do without them."""
        with _lock:
            for file in self.files:
                put_aside(file)

    def write(self, text: str) -> None:
        """Replace both copies, one after the other; the first is on the disk when this returns.

        The second isn't waited for: every registration comes through here, and one copy is enough then.

        Raises:
            Fault: the disk stopped us; at least one copy is sound.
        """
        with _lock:
            for file in self.files:
                write_durably(file, _bytes(text), synced=file is self.files[0])


def text_of(copy: Path) -> str:
    """The text of one copy that lies alone, as in a backup; empty where it is damaged."""
    return _text(copy) or ""


def put_aside(file: Path) -> None:
    """Keep a damaged file's bytes until a person was told."""
    with suppress(FileNotFoundError):
        os.replace(file, file.with_name(file.name + DAMAGED))
        log.warning("a side file was damaged")


def _bytes(text: str) -> bytes:
    return f"{text}\n{_sum(text)}\n".encode()


def _text(file: Path) -> str | None:
    """What stands in a sound copy, else None."""
    try:
        content = file.read_bytes() if file.stat().st_size <= limits.SIDE_FILE else b""
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk_fault(error, file.name) from error
    try:
        text, found = content.decode("utf-8").removesuffix("\n").rsplit("\n", 1)
    except ValueError:
        return None
    return text if found == _sum(text) else None


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
