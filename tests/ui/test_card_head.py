"""The head of a card: its row of actions gives way without cutting a word."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.card.head import CardHead
from ui.commands import Command
from ui.widgets.button import PushButton

NAMES = ("Жауап дайындау", "Сапар жоспарлау", "Тапсыру", "Ұзарту", "Жабу")


def _shown(head: CardHead) -> list[PushButton]:
    return [
        button for button in head.findChildren(PushButton) if button.isVisible() and button.text() in NAMES
    ]


@pytest.mark.parametrize(("width", "shown"), [(900, 4), (560, 3), (330, 1)])
def test_actions_without_room_go_to_the_menu_and_none_is_cut(qtbot: QtBot, width: int, shown: int) -> None:
    head = CardHead()
    qtbot.addWidget(head)
    head.show_actions([Command(name, name, lambda: None, key="Ctrl+R", icon="pen-line") for name in NAMES])
    head.resize(width, 200)
    head.show()
    QApplication.processEvents()
    buttons = _shown(head)
    assert len(buttons) == shown
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
