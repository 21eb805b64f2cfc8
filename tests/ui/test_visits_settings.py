"""Settings of visits are kept as soon as they are chosen, and read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from services.settings import Settings
from tests.ui.accessibility import accessible_name, stops
from tests.ui.visits_at_screen import Screen
from ui.settings.visits_sheet import VisitsSheet


@pytest.fixture
def screen(tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    made = Screen(tmp_path, qtbot)
    yield made
    made.close()


def test_what_is_chosen_is_kept_and_shown_again(screen: Screen) -> None:
    sheet = VisitsSheet(screen.window, screen.seat)
    screen.qtbot.addWidget(sheet)
    sheet.begins.setTime(QTime(8, 30))
    sheet.begins.editingFinished.emit()
    sheet.travel.choose(45)
    sheet.travel.activated.emit(0)
    sheet.messages.choose("sms")
    sheet.messages.activated.emit(0)
    screen.settle()
    settings = Settings(screen.office.store)
    kept = [settings.get(key) for key in ("visits_from", "visit_travel_minutes", "visit_messages_by")]
    assert kept == ["08:30", 45, ["sms"]]
    again = VisitsSheet(screen.window, screen.seat)
    screen.qtbot.addWidget(again)
    assert (again.begins.time(), again.travel.currentData()) == (QTime(8, 30), 45)


def test_every_field_of_the_sheet_has_a_name(screen: Screen) -> None:
    sheet = VisitsSheet(screen.window, screen.seat)
    screen.qtbot.addWidget(sheet)
    sheet.show()
    assert [type(one).__name__ for one in stops(sheet) if not accessible_name(one)] == []
