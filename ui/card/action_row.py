"""The row of actions of a card: as many buttons as there is room for, and a menu of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.commands import Command
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton

_SHOWN = 4


class ActionRow(QWidget):
    """Buttons for the first four actions, the first of them primary; none is ever cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: Sequence[Command] = ()
        self._buttons: list[PushButton] = []
        self.more = IconButton("ellipsis", "", self, outlined=True, side=30)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more.clicked.connect(self._open_menu)

    def show_actions(self, actions: Sequence[Command]) -> None:
        """Other actions."""
        self._actions = actions
        for gone in self._buttons:
            gone.hide()
            gone.deleteLater()
        self._buttons = [self._button(command, place) for place, command in enumerate(actions[:_SHOWN])]
        self._fit()

    def _button(self, command: Command, place: int) -> PushButton:
        kind, key = (Kind.SECONDARY, "") if place else (Kind.PRIMARY, command.key)
        button = PushButton(command.title, kind, self, key=key, icon=command.icon)
        button.allow(command.enabled(), command.reason())
        button.clicked.connect(command.run)
        self._row.insertWidget(place, button)
        return button

    def _fit(self) -> None:
        room = self.width() - self.more.sizeHint().width()
        for place, button in enumerate(self._buttons):
            room -= button.sizeHint().width()
            button.setVisible(place == 0 or room >= 0)

    def minimumSizeHint(self) -> QSize:
        """The first action and the menu; the rest gives way."""
        first = self._buttons[0].sizeHint().width() if self._buttons else 0
        return QSize(first + self.more.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _grouped(self) -> list[Command]:
        """The actions by section, sections in the order in which they first appear."""
        order = list(dict.fromkeys(command.section for command in self._actions))
        return sorted(self._actions, key=lambda command: order.index(command.section))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        section = ""
        for command in self._grouped():
            if section and command.section != section:
                menu.addSeparator()
            section = command.section
            entry = menu.addAction(_menu_words(command))
            entry.setEnabled(command.enabled())
            entry.setToolTip(command.reason())
            entry.triggered.connect(command.run)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _menu_words(command: Command) -> str:
    """The title, and the key at its right as menus show it."""
    shown = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{command.title}\t{shown}" if shown else command.title
