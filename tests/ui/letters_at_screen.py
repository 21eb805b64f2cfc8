"""The real window over a house with letters, with the pages a test is about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.settings import Settings
from tests.services.letters_at_work import House
from ui.page import Page
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.work import Work


class Screen:
    """A person at the window."""

    def __init__(self, house: House, employee_id: str, qtbot: QtBot) -> None:
        self.house, self.qtbot = house, qtbot
        office = house.office
        self.work = Work(opened=office.store.bind, closed=office.store.close)
        office.publish = self.work.publish
        settings = Settings(office.store, employee_id)
        self.seat = Seat(office, office.sit_down(employee_id, language="en"), settings, NoSyncer(), "en")
        self.window = MainWindow(self.work)
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)

    def page(self, make: Callable[[Any, Any], Any], *others: Callable[[Any, Any], Page]) -> Any:
        """Build pages, and give the first back."""
        pages = [one(self.window, self.seat) for one in (make, *others)]
        self.window.add_pages(pages)
        return pages[0]

    def open(self, page_id: str, argument: object = None) -> None:
        """Show the window with a page in front, and wait until it is filled."""
        self.window.show()
        self.window.activateWindow()
        self.window.open_page(page_id, argument)
        self.settle()

    def settle(self) -> None:
        """Let the threads work and the window hear of it."""
        for _ in range(4):
            assert self.work.idle(20)
            QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something on the screen."""
        self.qtbot.waitUntil(true, timeout=10_000)

    def close(self) -> None:
        """End the threads."""
        self.window.close()
        self.work.stop()


@pytest.fixture
def no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer without LibreOffice."""
    monkeypatch.setenv("OTKLIK_SOFFICE", str(tmp_path / "absent"))
