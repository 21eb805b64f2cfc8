"""The window's part of the self-test: languages, fonts, icons, a page on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, QTranslator
from PySide6.QtGui import QFont, QFontInfo, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from resources import resource_path
from services.self_test import Check, require
from ui.theme.fonts import FAMILY, load_fonts
from ui.theme.icons import pixmap
from ui.translators import LANGUAGES, catalogue_files

_EVERY_LANGUAGE = "Ёё Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Őő Űű № ₸ €"


def _languages(_: Path) -> str:
    for language in LANGUAGES:
        for path in catalogue_files(language):
            require(QTranslator().load(str(path)), f"{path.name} does not load")
    return " ".join(LANGUAGES)


def _fonts(_: Path) -> str:
    lost = load_fonts()
    require(not lost, f"{lost} do not load")
    require(QFontInfo(QFont(FAMILY)).family() == FAMILY, f"{FAMILY} is not used")
    return FAMILY


def _icons(_: Path) -> str:
    names = sorted(path.stem for path in resource_path("icons").glob("*.svg"))
    for name in names:
        image = pixmap(name, "#000000", 16).toImage()
        drawn = any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))
        require(drawn, f"{name} is empty")
    return f"{len(names)} drawn"


def _paper(directory: Path) -> str:
    path = directory / "page.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(80, 120), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    painter.drawText(300, 300, _EVERY_LANGUAGE)
    painter.end()
    size = path.stat().st_size
    require(path.read_bytes().startswith(b"%PDF") and size > 1000, "no page was printed")
    return f"PDF of {size} bytes"


UI_CHECKS = (
    Check("languages", _languages),
    Check("fonts", _fonts),
    Check("icons", _icons),
    Check("paper", _paper),
)
"""What needs an application object; ``application_for_checks`` makes one without a screen."""


def application_for_checks() -> QApplication:
    """An application to run ``UI_CHECKS`` in, reused where one exists already."""
    existing = QApplication.instance()
    return (
        existing if isinstance(existing, QApplication) else QApplication(["otklik", "-platform", "offscreen"])
    )
