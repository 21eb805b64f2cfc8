"""Opening files of letters in the system's own programs, and the folder they are laid out in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from services.protection.opened_files import place_for
from ui.page import Host
from ui.seat import Seat


def open_blob(host: Host, seat: Seat, sha256: str, name: str) -> None:
    """Lay an attachment out under its name and hand it to the system's viewer."""
    blobs = seat.desk.blobs
    open_made(host, name, lambda path: _write(path, blobs.read(sha256)))


def open_made(host: Host, name: str, make: Callable[[Path], None]) -> None:
    """Make a file in the background, then show it."""

    def lay_out() -> Path:
        target = place_for(name)
        make(target)
        return target

    host.work.query(lay_out, then=show_file, failed=host.show_error)


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def show_file(path: Path) -> None:
    """Open a file in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
