"""Nothing is cut: kit and window in four languages, 1366x768 and a tablet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import accessible_name, stops
from tools.sample_gallery import gallery
from tools.sample_screens import sample_window
from ui.shell.navigation import NavButton
from ui.shell.top_bar import MenuButton
from ui.shell.window import MainWindow
from ui.translators import LANGUAGES
from ui.widgets.text import Elided

SIZES = [(1366, 768), (1000, 660), (683, 384)]
"""A clerk's display, a tablet, and the clerk's display at 200 %."""


def cut(root: QWidget) -> list[str]:
    """Words whose widget is smaller than they need."""
    found = []
    worded: list[QLabel | QPushButton] = [*root.findChildren(QLabel), *root.findChildren(QPushButton)]
    for widget in worded:
        gives_way = isinstance(widget, Elided | NavButton | MenuButton) or (
            isinstance(widget, QLabel) and widget.wordWrap()
        )
        if widget.isVisible() and not gives_way and widget.text():
            wanted = widget.sizeHint()
            if wanted.width() > widget.width() or wanted.height() > widget.height():
                found.append(
                    f"{type(widget).__name__} {widget.text()!r}: {wanted.width()} > {widget.width()}"
                )
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_window_is_cut(
    language: str, size: tuple[int, int], qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak(language)
    window = sample_window(language)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    assert cut(window) == []
    window.work.stop()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_kit_is_cut_and_everything_has_a_name(
    language: str, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak(language)
    shown = gallery(language)
    qtbot.addWidget(shown)
    shown.resize(1366, 940)
    shown.show()
    QApplication.processEvents()
    assert cut(shown) == []
    assert [type(widget).__name__ for widget in stops(shown) if not accessible_name(widget)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_navigation_has_room_for_its_longest_word(
    language: str, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    speak(language)
    window: MainWindow = sample_window(language)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    long = [
        button.item.title
        for button in window.navigation.findChildren(NavButton)
        if button.sizeHint().width() > button.width()
    ]
    assert long == []
    window.work.stop()
