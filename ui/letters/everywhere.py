"""Commands of letters that are valid on every page; cheap to import, the pages are not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.commands import Command

ASK = object()
"""Argument of the verification page: let the person choose a file at once."""


def letter_commands(open_page: Callable[[str, object], None]) -> list[Command]:
    """Verifying a file that somebody brought back."""
    tr = QCoreApplication.translate
    return [
        Command(
            "letters.verify_file",
            tr("letters", "Verify a file…"),
            lambda: open_page("verify", ASK),
            icon="shield-check",
            section=tr("letters", "Letters"),
            words="signature подпись қолтаңба aláírás docx",
        )
    ]
