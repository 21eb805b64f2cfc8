"""Commands: everything staff can do by key, menu or palette, declared once.

One registry feeds the shortcuts of the window, menus, the Ctrl+K palette and the F1 overlay.
A command that is not allowed now is still shown, with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


def _no_reason() -> str:
    return ""


class Command(NamedTuple):
    """One thing a person can do here.

    ``title`` is in the language that is on (commands are asked for again when it changes);
    ``key`` is portable ("Ctrl+Shift+V"); ``reason`` says why it is not enabled, as a sentence.
    ``section`` groups the F1 overlay and the palette; ``words`` are further words to find it by.
    A ``rare`` one is offered after everything that was found: taken by mistake, it would disturb.
    """

    id: str
    title: str
    run: Callable[[], object]
    key: str = ""
    icon: str = ""
    section: str = ""
    enabled: Callable[[], bool] = _always
    reason: Callable[[], str] = _no_reason
    words: str = ""
    rare: bool = False


class KeyHint(NamedTuple):
    """A key of a screen that is no command: arrows, Enter, letters in a list."""

    key: str
    title: str


Provider = Callable[[], Iterable[Command]]


class CommandRegistry(QObject):
    """The commands that are valid now, from the window and from the page that is shown.

    Signals:
        changed: other commands are valid now.
        refused: a command was asked for that is not enabled: (title, reason).
    """

    changed = Signal()
    refused = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._providers: dict[str, Provider] = {}
        self._commands: dict[str, Command] = {}
        self._actions: dict[tuple[str, str], QAction] = {}
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._bind)

    def set_provider(self, name: str, provider: Provider) -> None:
        """Commands of a layer, ``"window"`` or ``"page"``; replaces the layer's former ones."""
        self._providers[name] = provider
        self.rebuild()

    def rebuild(self) -> None:
        """Ask every layer again: after a change of page, of selection or of language.

        It happens once, when control returns to the event loop or somebody asks.
        """
        self._stale = True
        self._timer.start(0)

    def _known(self) -> dict[str, Command]:
        if self._stale:
            self._stale = False
            self._ask()
        return self._commands

    def _ask(self) -> None:
        layers = sorted(self._providers, key=lambda name: (name == "window", name != "page"))
        self._commands = {each.id: each for name in layers for each in self._providers[name]()}

    def all(self) -> Sequence[Command]:
        """Every valid command: the page's first, the window's last."""
        return tuple(self._known().values())

    def find(self, command_id: str) -> Command | None:
        """The command of an id, if it is valid now."""
        return self._known().get(command_id)

    def run(self, command_id: str) -> bool:
        """Run a command, or tell why not. False when it is unknown or not enabled."""
        command = self._known().get(command_id)
        if command is None:
            return False
        if not command.enabled():
            self.refused.emit(command.title, command.reason())
            return False
        command.run()
        return True

    def action(self, command_id: str) -> QAction | None:
        """A menu entry for a command: title, icon, key, and the reason when it is disabled."""
        command = self._known().get(command_id)
        if command is None:
            return None
        from ui.widgets.menu_entry import menu_entry

        entry = menu_entry(command, self._window)
        entry.triggered.connect(lambda: self.run(command_id))
        return entry

    def _bind(self) -> None:
        """Give the window the keys that are valid now; most stay from one card to the next."""
        wanted = {(each.id, each.key): each for each in self._known().values() if each.key}
        for name in self._actions.keys() - wanted.keys():
            action = self._actions.pop(name)
            self._window.removeAction(action)
            action.deleteLater()
        for name, command in wanted.items():
            if name in self._actions:
                self._actions[name].setText(command.title)
            else:
                self._actions[name] = self._shortcut(command)
        self.changed.emit()

    def _shortcut(self, command: Command) -> QAction:
        action = QAction(self._window)
        action.setText(command.title)
        action.setShortcut(QKeySequence(command.key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: self.run(command.id))
        self._window.addAction(action)
        return action
