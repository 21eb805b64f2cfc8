"""Opening a file of an appeal in the system's own viewer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from services.card import CardView
from services.protection.opened_files import lay_out
from ui.page import Host
from ui.seat import Seat


def open_attachment(host: Host, seat: Seat, view: CardView, sha256: str) -> None:
    """Read an attachment in the background, then hand it to the system's viewer."""
    file = next(one for one in view.state.attachments if one.sha256 == sha256)
    blobs = seat.desk.blobs

    def unpack() -> Path:
        return lay_out(file.name, blobs.read(sha256))

    host.work.query(unpack, then=_show, failed=host.show_error)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
