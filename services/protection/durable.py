"""Writing a small file so that it is there whole or not at all, also after a power cut."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from domain.errors import Fault


def write_durably(target: Path, data: bytes, *, synced: bool = True) -> None:
    """Replace ``target`` by ``data``: written beside it, synced, renamed.

    ``synced`` False leaves it to the system when the bytes reach the disk: for a second copy.

    Raises:
        Fault: ``disk_full``, ``disk_read_only`` or ``disk_failed``; the old file stays.
    """
    partial = target.with_name(target.name + ".partial")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(
            partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
        )
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if synced:
                os.fsync(file.fileno())
        os.replace(partial, target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise disk_fault(error, target.name) from error


def disk_fault(error: OSError, where: str) -> Fault:
    """The fault that staff can understand behind an error of the disk."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return Fault("disk_full", where=where)
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return Fault("disk_read_only", where=where)
    return Fault("disk_failed", where=where)
