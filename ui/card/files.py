"""Opening a file of an appeal in the system's own viewer."""

from __future__ import annotations

import tempfile
from pathlib import Path, PurePath

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from services.card import CardView
from ui.page import Host
from ui.seat import Seat


def open_attachment(host: Host, seat: Seat, view: CardView, sha256: str) -> None:
    """Read an attachment in the background, then hand it to the system's viewer."""
    file = next(one for one in view.state.attachments if one.sha256 == sha256)
    blobs = seat.desk.blobs

    def unpack() -> Path:
        folder = Path(tempfile.mkdtemp(prefix="otklik-"))
        # A name from outside may hold a path; only its last part is used.
        target = folder / PurePath(file.name.replace("\\", "/")).name
        target.write_bytes(blobs.read(sha256))
        return target

    host.work.query(unpack, then=_show, failed=host.show_error)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
