"""Typing as a person does. ``qtbot.keyClicks`` aborts the interpreter on Cyrillic letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Send each letter as a key press and release: Ё, Ő, қ and № arrive as they are."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key that is no letter, with shortcuts tried first as in the program."""
    QApplication.processEvents()  # shortcuts are bound when control returns to the event loop
    QTest.keyClick(widget, key, held)
