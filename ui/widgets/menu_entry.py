"""A command as an entry of a menu: icon, title, the reason when it isn't possible, the key at the right."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.commands import Command
from ui.theme import icon
from ui.widgets.keycap import menu_key


def menu_entry(command: Command, parent: QObject) -> QAction:
    """The entry; who makes it connects what happens.

    The reason stands in the words: a disabled entry shows no tooltip to a person at the keyboard.
    """
    may, reason = command.enabled(), command.reason()
    words = command.title if may or not reason else f"{command.title} ({reason})"
    entry = QAction(f"{words}\t{menu_key(command.key)}" if command.key else words, parent)
    if command.icon:
        entry.setIcon(icon(command.icon))
    entry.setEnabled(may)
    return entry
