"""The cursor in a page that comes to the front, also in one that fills only later."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.commands import CommandRegistry
from ui.page import Page
from ui.shell.navigation import Navigation
from ui.shell.page_stack import focus_into

_LAID_OUT_MS = 30
"""New controls of a page can take the cursor once they are laid out."""


class FirstFocus(QObject):
    """Nobody without a mouse is left nowhere: until the page has a control, the cursor is at its place."""

    def __init__(self, navigation: Navigation, registry: CommandRegistry) -> None:
        super().__init__(navigation)
        self._navigation = navigation
        self._page: Page | None = None
        self._waits = False
        self._at: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._soon.timeout.connect(self._again)
        registry.changed.connect(self._soon.start)  # a page that was filled has other commands

    def into(self, page: Page) -> None:
        """Into the first pane that takes it."""
        self._page = page
        self._waits = not _given(page)
        if self._waits:
            self._navigation.take_focus()
            self._at = QApplication.focusWidget()

    def _again(self) -> None:
        """The page was filled, perhaps over the control that had the cursor."""
        focused = QApplication.focusWidget()
        if self._page is not None and (focused is None or (self._waits and focused is self._at)):
            self.into(self._page)
        else:
            self._waits = False


def _given(page: Page) -> bool:
    return any(map(focus_into, (*page.panes(), page.widget)))
