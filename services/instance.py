"""One program per data directory: a second one is told so instead of sharing the database.

The operating system holds the lock, so it ends with the process, also after a crash or a
power cut; the file stays and means nothing by itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from domain.errors import Fault

if sys.platform == "win32":
    import msvcrt

    # Windows forbids reading a locked byte: the lock lies far behind the process number.
    _LOCKED_BYTE = 1 << 30

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class InstanceLock:
    """Holds a data directory for this process, as a context manager or by hand."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this process holds the directory."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the directory.

        Raises:
            Fault: ``instance_already_running`` with the other process's number where it is
                known, or ``data_directory_unusable``.
        """
        if self.held:
            return
        descriptor = self._open()
        try:
            _lock(descriptor)
        except OSError as error:
            holder = _holder(descriptor)
            os.close(descriptor)
            where = str(self._path.parent)
            raise Fault("instance_already_running", where=where, process=holder) from error
        _write_holder(descriptor)
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the directory back; harmless when it is not held."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        _unlock(descriptor)
        os.close(descriptor)

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            where = str(self._path.parent)
            raise Fault("data_directory_unusable", where=where, errno=error.errno) from error

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _write_holder(descriptor: int) -> None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"{os.getpid()}\n".encode("ascii"))


def _holder(descriptor: int) -> int:
    """The process number in the lock file, 0 where none is written."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    digits = os.read(descriptor, 20).strip()
    return int(digits) if digits.isdigit() else 0
