"""The table of a report at 1366 pixels: every column in sight and every head whole, in each language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt

from tests.ui.rules_at_screen import AtScreen, at

__all__ = ["at"]


@pytest.mark.parametrize("language", ["ru", "kk", "hu", "en"])
def test_every_column_of_a_report_is_in_sight_and_every_head_is_whole(at: AtScreen, language: str) -> None:
    at.sit("e-abdrakhmanov", language=language)
    page = at.open("reports")
    table = page.table
    head = table.horizontalHeader()
    assert head.length() <= table.viewport().width()
    for place in range(1, table.columnCount()):
        words = table.horizontalHeaderItem(place).text()
        room = QRect(0, 0, table.columnWidth(place) - 16, 1000)
        needed = head.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
        assert (needed.width() <= room.width(), needed.height() <= head.height() - 12) == (True, True), words
