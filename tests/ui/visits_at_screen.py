"""The real window over an office with visits, with the pages of visits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from services.desk import Desk
from services.settings import Settings
from tests.factory import MovableClock, clock_at, make_office
from tests.services.visits_at_work import ENGINEER
from ui.card.act_dialog import ActDialog
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.visits.plan_page import VisitPlanPage
from ui.visits.round_page import RoundPage
from ui.visits.visit_page import VisitPage
from ui.visits.visits_page import VisitsPage
from ui.work import Work


class Screen:
    """Somebody at the window; Monday 1 June 2026, 10:00."""

    def __init__(self, folder: Path, qtbot: QtBot, *, employee: str = ENGINEER, language: str = "en") -> None:
        self.clock: MovableClock = clock_at("2026-06-01 10:00")
        self.office = make_office(folder, clock=self.clock)
        self.qtbot = qtbot
        self.work = Work(opened=self.office.store.bind, closed=self.office.store.close)
        self.office.publish = self.work.publish
        self.seat = Seat(
            self.office,
            self.office.sit_down(employee, language=language),
            Settings(self.office.store, employee),
            NoSyncer(),
            language,
        )
        self.window = MainWindow(self.work)
        self.window.resize(1366, 768)
        qtbot.addWidget(self.window)
        makers: tuple[Callable[[Any, Any], Any], ...] = (VisitsPage, RoundPage, VisitPage, VisitPlanPage)
        self.pages = {page.page_id: page for page in (make(self.window, self.seat) for make in makers)}
        self.window.add_pages(list(self.pages.values()))

    @property
    def desk(self) -> Desk:
        return self.seat.desk

    def open(self, page_id: str, argument: object = None) -> Any:
        """Show a page and wait until it is filled."""
        self.window.show()
        self.window.activateWindow()
        self.window.open_page(page_id, argument)
        self.settle()
        return self.pages[page_id]

    def settle(self) -> None:
        """Let the threads work and the window hear of it."""
        for _ in range(5):
            assert self.work.idle(20)
            QApplication.processEvents()

    def dialog(self) -> ActDialog:
        """The question that stands over the window."""
        self.qtbot.waitUntil(lambda: bool(self._dialogs()), timeout=10_000)
        return self._dialogs()[-1]

    def _dialogs(self) -> list[ActDialog]:
        return [one for one in self.window.findChildren(ActDialog) if one.isVisible()]

    def close(self) -> None:
        """End the threads."""
        self.window.close()
        self.work.stop()


def drag(viewport: QWidget, start: QPointF, end: QPointF) -> None:
    """Press, carry and let go, as a hand does."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, none, _point(start))
    for part in (0.2, 0.6, 1.0):
        here = start + (end - start) * part
        moved = QMouseEvent(
            QEvent.Type.MouseMove, here, viewport.mapToGlobal(here), Qt.MouseButton.NoButton, left, none
        )
        QApplication.sendEvent(viewport, moved)
    QTest.mouseRelease(viewport, left, none, _point(end))


def _point(spot: QPointF) -> QPoint:
    return spot.toPoint()
