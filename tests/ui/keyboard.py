"""A keyboard that counts: keys go where the cursor is, as a person's do, and nothing else moves anything."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.typing import type_text
from ui.shell.window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, FREE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
SECONDS_A_KEY, SECONDS_A_DECISION = 0.28, 1.35
"""An average typist's (Card, Moran, Newell), for targets that are told in seconds."""
_FAR = 80


class Keyboard:
    """Hands at a window: every key, or chord, is one more of ``keys``; words of one's own are ``words``.

    What is pressed alone, and is no letter, is a ``decision``: where to go on, and to be done.
    """

    window: MainWindow

    def __init__(self) -> None:
        self.keys = self.words = self.decisions = 0

    @abstractmethod
    def settle(self) -> None:
        """Let the threads work and the window hear of it."""

    @property
    def seconds(self) -> float:
        """How long a person needs for all of it, words of one's own included (keystroke-level model)."""
        return (self.keys + self.words) * SECONDS_A_KEY + self.decisions * SECONDS_A_DECISION

    def at(self) -> QWidget:
        """Where the cursor is: in the window, or in the question that stands over it.

        No window manager is there to give the focus back after a dialog, so it is done here.
        """
        front = QApplication.activeModalWidget() or self.window
        if not front.isActiveWindow():
            front.activateWindow()
            QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None, "the cursor is nowhere"
        return widget

    def type(self, text: str, *, counted: bool = True) -> None:
        """Type letters; the words of an appeal and names are not counted by the targets."""
        type_text(self.at(), text)
        self.keys += len(text) if counted else 0
        self.words += 0 if counted else len(text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = FREE) -> None:
        """Press one key, or one chord; shortcuts are tried first, as in the program."""
        QApplication.processEvents()
        QTest.keyClick(self.at(), key, held)
        self.keys += 1
        self.decisions += 1
        self.settle()

    def enter(self) -> None:
        """Enter."""
        self.press(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget) -> None:
        """Go on with Tab until the cursor is in a field; it must be within reach."""
        for _ in range(_FAR):
            if self.at() is widget:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {widget.accessibleName()!r}")
