"""What every test of the interface gets: the program's theme, and a work that is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Mode, theme
from ui.translators import Translators
from ui.work import Work


@pytest.fixture(autouse=True, scope="session")
def dressed(qapp: QApplication) -> Iterator[None]:
    """Fusion, Inter, our palette and sheet, as main.py gives them."""
    theme().start(qapp, Mode.LIGHT)
    yield


@pytest.fixture(autouse=True)
def light_and_english(dressed: None) -> Iterator[None]:
    """Every test begins in the light theme and the source language."""
    QLocale.setDefault(QLocale("en_GB"))
    yield
    if theme().mode is not Mode.LIGHT:
        theme().choose(Mode.LIGHT)


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Switch the language of the interface; English again afterwards."""
    translators = Translators(qapp)

    def use(language: str) -> None:
        translators.use(language)
        QApplication.processEvents()  # windows are told by a posted event

    yield use
    translators.use("en")


@pytest.fixture
def work() -> Iterator[Work]:
    """Background threads that end with the test."""
    made = Work()
    yield made
    made.stop()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget as an active window and let it settle."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitExposed(widget)
        QApplication.processEvents()
        return widget

    return show
