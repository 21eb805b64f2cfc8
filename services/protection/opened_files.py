"""Plain copies of files that another program has to open: in one private place, wiped soon.

The place is in memory where the system has such a folder (``XDG_RUNTIME_DIR``), else a private
folder of the data directory. It is wiped when the session ends, and at the start of the next one,
so that what a killed program left behind goes too.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath

from domain.errors import Refusal
from services.mail.file_names import safe_name
from services.paths import Paths
from services.protection.durable import disk_fault

RUNNABLE = frozenset(
    "exe com bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta msi msp scr pif cpl reg lnk url jar desktop sh"
    " bash py pyw appimage run app command scpt dmg iso img vhd docm xlsm pptm dotm xltm xll".split()
)
"""Endings that would run something instead of showing it; such a file is only saved, never opened."""


_SPOOL = "TMPDIR"
_folder = Path(tempfile.gettempdir()) / "otklik-opened"
"""Of the data directory that is open in this process; ``use_place`` sets it."""


def use_place(paths: Paths) -> None:
    """Lay files out where this data directory has its private place."""
    global _folder  # noqa: PLW0603  # one data directory is open in a process, like one database
    _folder = paths.opened


def place_for(name: str) -> Path:
    """Where a file of that name may be laid out now; only the last part of the name is used.

    Raises:
        Refusal: ``file_is_program``; it came from outside and would run.
        Fault: the disk stopped us.
    """
    shown = safe_name(PurePath(name.replace("\\", "/")).name)
    if Path(shown).suffix.lower().lstrip(".") in RUNNABLE:
        raise Refusal("file_is_program", where=shown)
    try:
        _folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=_folder)) / shown
    except OSError as error:
        raise disk_fault(error, shown) from error


@contextmanager
def private_spool() -> Iterator[None]:
    """While something is printed, the system's printing keeps its pages in the private place as well.

    Qt and CUPS lay them out below ``TMPDIR`` before they hand them to the spooler; a program killed in
    between would leave them in a folder of everybody. Windows spools by itself.
    """
    before = os.environ.get(_SPOOL)
    with suppress(OSError):
        _folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[_SPOOL] = str(_folder)
    try:
        yield
    finally:
        os.environ.pop(_SPOOL, None)
        if before is not None:
            os.environ[_SPOOL] = before


def lay_out(name: str, data: bytes) -> Path:
    """Write a plain copy for another program.

    Raises:
        Refusal: ``file_is_program``.
        Fault: the disk stopped us.
    """
    target = place_for(name)
    try:
        target.write_bytes(data)
    except OSError as error:
        raise disk_fault(error, target.name) from error
    return target


def wipe_opened(paths: Paths) -> int:
    """Overwrite and remove what was laid out; how many files went. One that is in use stays till later."""
    count = 0
    # Another session of the same data may be wiping at this moment: what goes meanwhile is passed over.
    for folder, _, names in os.walk(paths.opened):
        for file in (Path(folder, name) for name in names):
            if file.is_file() and not file.is_symlink():
                count += _wiped(file)
    shutil.rmtree(paths.opened, ignore_errors=True)
    return count


def _wiped(file: Path) -> bool:
    try:
        with file.open("r+b") as data:
            data.write(b"\0" * file.stat().st_size)
            data.flush()
            os.fsync(data.fileno())
        file.unlink()
    except OSError:
        return False
    return True
