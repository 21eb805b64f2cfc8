"""Files that come from and go to other programs: calendars, papers, the map, the telephone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from services.visit_papers import Paper
from ui.letters.letter_files import open_made
from ui.page import Host

MAP = "https://www.openstreetmap.org/search?query="
"""Where a system without a map program of its own shows an address."""


def open_paper(host: Host, make: Callable[[], Paper]) -> None:
    """Make a paper in the background and show it in the system's program, where it is printed."""

    def made() -> None:
        host.work.query(make, then=show, failed=host.show_error)

    def show(paper: Paper) -> None:
        open_made(host, paper.name, lambda path: _write(path, paper.docx))

    made()


def open_calendar(host: Host, name: str, make: Callable[[], bytes]) -> None:
    """Make a calendar file in the background and hand it to the system's calendar."""
    open_made(host, name, lambda path: _write(path, make()))


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def open_map(address: str) -> bool:
    """Show an address in the system's map, or in the browser where there is none."""
    sought = quote(address)
    return QDesktopServices.openUrl(QUrl(f"geo:0,0?q={sought}")) or QDesktopServices.openUrl(
        QUrl(MAP + sought)
    )


def dial(phone: str) -> bool:
    """Give a number to the system's telephone."""
    digits = "".join(letter for letter in phone if letter.isdigit() or letter == "+")
    return bool(digits) and QDesktopServices.openUrl(QUrl(f"tel:{digits}"))
