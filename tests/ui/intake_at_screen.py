"""A clerk at the registration page of the real window: keys are pressed where the cursor is, and counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.office import Office
from services.settings import Settings
from tests.factory import MovableClock, clock_at, make_office
from tests.ui.keyboard import ALT, CTRL, Keyboard
from ui.intake.commands import PAGE, window_intake_commands
from ui.intake.drops import WindowDrops
from ui.intake.page import IntakePage
from ui.page import PageWidget
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.work import Work

__all__ = ["ALT", "CTRL", "Clerk", "Elsewhere"]


class Elsewhere(PageWidget):
    """Another page; it keeps what it was opened with."""

    page_id = "journal"
    argument: object = None

    def on_shown(self, argument: object) -> None:
        self.argument = argument


class Clerk(Keyboard):
    """One person at the window, with a count of the keys pressed."""

    def __init__(
        self,
        folder: Path,
        qtbot: QtBot,
        *,
        who: str = "e-kovaleva",
        office: Office | None = None,
        clock: MovableClock | None = None,
        **kind: Any,
    ) -> None:
        super().__init__()
        self.clock = clock or clock_at("2026-12-03 10:32")
        self.office = office or make_office(folder, clock=self.clock, **kind)
        self.qtbot = qtbot
        self.work = Work(opened=self.office.store.bind, closed=self.office.store.close)
        self.office.publish = self.work.publish
        settings = Settings(self.office.store, who)
        self.seat = Seat(self.office, self.office.sit_down(who, language="en"), settings, NoSyncer(), "en")
        self.window = MainWindow(self.work)
        self.page, self.elsewhere = IntakePage(self.window, self.seat), Elsewhere()
        self.window.add_pages([self.elsewhere, self.page])
        self.window.registry.set_provider(
            "intake", lambda: window_intake_commands(self.window, self.seat, self.window)
        )
        self.window.top.show_primary("appeal.new")
        self.drops = WindowDrops(self.window, lambda mails: self.window.open_page(PAGE, mails))
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)

    # --- the window ---------------------------------------------------------------------------

    def sit_down(self) -> Clerk:
        """Show the window on another page."""
        self.window.show()
        self.window.open_page("journal")
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=10_000)
        self.settle()
        return self

    def open(self, argument: object = None) -> Clerk:
        """Bring the registration page to the front without a key."""
        self.sit_down()
        self.window.open_page(PAGE, argument)
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

    def close(self) -> None:
        """End the threads."""
        self.window.close()
        self.work.stop()

    # --- what is seen -------------------------------------------------------------------------

    def wait_for_suggestion(self) -> None:
        """Until somebody is offered under the "who" field."""
        self.until(lambda: self.page.form.people.first.field.suggestions().current() is not None)

    def wait_for_slip(self) -> None:
        """Until the slip of what was taken in is shown."""
        self.until(lambda: not self.page.side.slip.isHidden())

    def wait_for_check(self) -> None:
        """Until the form has been judged after the last change."""
        self.qtbot.wait(200)
        self.settle()

    # --- dragging -----------------------------------------------------------------------------

    def drop(self, target: QWidget, *paths: Path) -> bool:
        """Drop files; returns whether they were taken."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        kinds = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        entered = QDragEnterEvent(QPointF(5, 5).toPoint(), *kinds)
        entered.ignore()
        QApplication.sendEvent(target, entered)
        if not entered.isAccepted():
            return False
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), *kinds))
        self.settle()
        return True
