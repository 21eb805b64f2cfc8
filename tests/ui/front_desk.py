"""A person at the pages of calls, reception and the Box in the real window; keys only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from services.office import Office
from services.settings import Settings
from tests.factory import MovableClock, clock_at, make_office
from tests.ui.keyboard import ALT, CTRL, SHIFT, Keyboard
from ui.page import Page, PageWidget
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.work import Work

__all__ = ["ALT", "CTRL", "SHIFT", "AtTheDesk", "Other"]
Maker = Callable[[Any, Any], Page]


class Other(PageWidget):
    """A page that keeps what it was opened with."""

    argument: object = None

    def __init__(self, page_id: str) -> None:
        super().__init__()
        self.page_id = page_id

    def on_shown(self, argument: object) -> None:
        self.argument = argument


class AtTheDesk(Keyboard):
    """One person at the window with one page, and others that only remember."""

    def __init__(
        self,
        folder: Path,
        qtbot: QtBot,
        page: Maker,
        *,
        who: str = "e-kovaleva",
        office: Office | None = None,
        others: Sequence[str] = ("journal", "intake"),
        **kind: Any,
    ) -> None:
        super().__init__()
        self.clock: MovableClock = kind.pop("clock", None) or clock_at("2026-09-09 10:00")
        self.office = office or make_office(folder, clock=self.clock, **kind)
        self.qtbot = qtbot
        self.work = Work(opened=self.office.store.bind, closed=self.office.store.close)
        self.office.publish = self.work.publish
        settings = Settings(self.office.store, who)
        self.seat = Seat(self.office, self.office.sit_down(who, language="en"), settings, NoSyncer(), "en")
        self.window = MainWindow(self.work)
        self.others = {name: Other(name) for name in others}
        self.page: Any = page(self.window, self.seat)
        self.window.add_pages([*self.others.values(), self.page])
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)

    def open(self, argument: object = None) -> AtTheDesk:
        """Show the window with the page in front."""
        self.window.show()
        self.window.open_page(self.page.page_id, argument)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=10_000)
        self.settle()
        return self

    def settle(self) -> None:
        """Let the threads work and the window hear of it."""
        for _ in range(4):
            assert self.work.idle(30)
            QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something on the screen."""
        self.qtbot.waitUntil(true, timeout=15_000)
        self.settle()

    def dialog(self) -> Any:
        """The dialog that is open."""
        found = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def back(self) -> None:
        """A dialog was closed: the system gives the window its focus again."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=10_000)
        self.settle()

    def close(self) -> None:
        """End the threads."""
        self.window.close()
        self.work.stop()
