"""Draws ``packaging/otklik.svg`` as the icon files that a bundle needs: .ico and .png.

Run by ``make package`` before PyInstaller, so only the drawing itself is kept.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)
_HEADER = struct.Struct("<HHH")
_ENTRY = struct.Struct("<BBBBHHII")


def png(drawing: Path, size: int) -> bytes:
    """The drawing at one size, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    stored = QByteArray()
    buffer = QBuffer(stored)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes a device here
    return bytes(stored.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """One .ico of several PNG pictures, by size in pixels (Windows Vista and later)."""
    head = _HEADER.pack(0, 1, len(pictures))
    offset = _HEADER.size + _ENTRY.size * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += _ENTRY.pack(side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures.values())


def draw(drawing: Path, directory: Path) -> Path:
    """Write ``otklik.ico`` and ``otklik.png`` to the directory; the .ico's path."""
    application = QGuiApplication.instance() or QGuiApplication(["icon", "-platform", "offscreen"])
    pictures = {size: png(drawing, size) for size in SIZES}
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "otklik.png").write_bytes(pictures[max(SIZES)])
    (directory / "otklik.ico").write_bytes(ico(pictures))
    del application
    return directory / "otklik.ico"
