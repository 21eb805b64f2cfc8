"""Keys of the window follow the commands that are valid, and those that stay valid stay as they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.commands import Command, CommandRegistry

CTRL = Qt.KeyboardModifier.ControlModifier


class Office:
    """A window whose commands a test changes."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.ran: list[str] = []
        self.keys = {"sign": "Ctrl+G", "send": "Ctrl+H"}
        self.registry = CommandRegistry(window)
        self.registry.set_provider("page", self._commands)
        QApplication.processEvents()

    def _commands(self) -> list[Command]:
        return [
            Command(name, f"{name} now", lambda given=name: self.ran.append(given), key=key)  # type: ignore[misc]
            for name, key in self.keys.items()
        ]

    def rebuilt(self) -> None:
        self.registry.rebuild()
        QApplication.processEvents()


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Office(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made


def test_a_key_stays_the_same_action_when_the_commands_are_asked_again(office: Office) -> None:
    before = office.window.actions()
    office.rebuilt()
    assert office.window.actions() == before
    assert [action.text() for action in before] == ["sign now", "send now"]


def test_another_key_of_a_command_replaces_the_former(office: Office) -> None:
    office.keys = {"sign": "Ctrl+J"}
    office.rebuilt()
    for letter in (Qt.Key.Key_G, Qt.Key.Key_H, Qt.Key.Key_J):
        QTest.keyClick(office.window, letter, CTRL)
    assert office.ran == ["sign"]
    assert len(office.window.actions()) == 1


def test_a_command_that_is_offered_again_gets_its_key_again(office: Office) -> None:
    keys, office.keys = office.keys, {}
    office.rebuilt()
    assert office.window.actions() == []
    office.keys = keys
    office.rebuilt()
    QTest.keyClick(office.window, Qt.Key.Key_H, CTRL)
    assert office.ran == ["send"]
