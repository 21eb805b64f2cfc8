"""Opening files of letters in the system's own programs, and the folder they are laid out in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.page import Host
from ui.seat import Seat


def open_blob(host: Host, seat: Seat, sha256: str, name: str) -> None:
    """Lay an attachment out under its name and hand it to the system's viewer."""
    blobs = seat.desk.blobs
    open_made(host, name, lambda path: _write(path, blobs.read(sha256)))


def open_made(host: Host, name: str, make: Callable[[Path], None]) -> None:
    """Make a file in the background, then show it."""

    def lay_out() -> Path:
        # A name from outside may hold a path; only its last part is used.
        target = Path(tempfile.mkdtemp(prefix="otklik-")) / PurePath(name.replace("\\", "/")).name
        make(target)
        return target

    host.work.query(lay_out, then=show_file, failed=host.show_error)


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def show_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
