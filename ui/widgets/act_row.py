"""The acts on what a pane shows: as many buttons as fit, the others behind one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.commands import Command
from ui.theme import icon
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton

_GAP = 2


class ActRow(QWidget):
    """One row of buttons. The first allowed command is the primary one and shows its key.

    Commands that aren't allowed now stay behind the last button, with the reason.
    """

    def __init__(self, more_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[PushButton] = []
        self._commands: Sequence[Command] = ()
        self._hidden: list[Command] = []
        self.more = IconButton("ellipsis", more_name, self)
        self.more.clicked.connect(self.open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_more_name(self, name: str) -> None:
        """What the last button is called."""
        self.more.set_name(name)

    def offer(self, commands: Sequence[Command]) -> None:
        """Other acts."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._commands = commands
        allowed = [one for one in commands if one.enabled()]
        self.buttons = [self._button(one, place) for place, one in enumerate(allowed)]
        self._arrange()

    def _button(self, command: Command, place: int) -> PushButton:
        kind, key = (Kind.SECONDARY, "") if place else (Kind.PRIMARY, command.key)
        button = PushButton(command.title, kind, self, key=key, icon=command.icon)
        button.clicked.connect(command.run)
        return button

    def _arrange(self) -> None:
        room = self.width() - self.more.sizeHint().width() - _GAP
        shown = self._fitting(room)
        left = 0
        for place, button in enumerate(self.buttons):
            size = button.sizeHint()
            button.setVisible(place < shown)
            if place < shown:
                button.setGeometry(left, 0, size.width(), size.height())
                left += size.width() + _GAP
        allowed = [one for one in self._commands if one.enabled()]
        self._hidden = [*allowed[shown:], *(one for one in self._commands if not one.enabled())]
        self.more.setVisible(bool(self._hidden))
        side = self.more.sizeHint()
        self.more.setGeometry(left, (self.height() - side.height()) // 2, side.width(), side.height())

    def _fitting(self, room: int) -> int:
        """How many buttons fit; the first is always there."""
        left = 0
        for place, button in enumerate(self.buttons):
            left += button.sizeHint().width()
            if place and left > room:
                return place
            left += _GAP
        return len(self.buttons)

    def menu(self) -> QMenu:
        """The acts that have no button of their own."""
        menu = QMenu(self)
        for command in self._hidden:
            may = command.enabled()
            words = command.title if may or not command.reason() else f"{command.title} ({command.reason()})"
            entry = QAction(words + (f"\t{command.key}" if command.key else ""), menu)
            if command.icon:
                entry.setIcon(icon(command.icon))
            entry.setEnabled(may)
            entry.triggered.connect(command.run)
            menu.addAction(entry)
        return menu

    def open_menu(self) -> None:
        """Show them below the button."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def sizeHint(self) -> QSize:
        """One button high; as wide as there is room."""
        height = max((button.sizeHint().height() for button in self.buttons), default=36)
        return QSize(240, height)

    def minimumSizeHint(self) -> QSize:
        """The first button and the one behind which the others are."""
        first = self.buttons[0].sizeHint().width() if self.buttons else 0
        return QSize(first + self.more.sizeHint().width() + _GAP, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer buttons fit."""
        super().resizeEvent(event)
        self._arrange()
