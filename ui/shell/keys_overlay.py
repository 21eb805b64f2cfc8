"""F1: the keys that are valid on this screen, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.commands import Command, KeyHint
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.keycap import KeyCap
from ui.widgets.text import Text

_COLUMNS = 2


class KeysOverlay(QuestionDialog):
    """Sections of keys in two columns; F1 or Escape closes it."""

    def __init__(
        self, parent: QWidget, screen: str, commands: Sequence[Command], hints: Sequence[KeyHint]
    ) -> None:
        super().__init__(parent, self.tr("Keys of this screen"), screen)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(18)
        self.body.addLayout(self._grid)
        for place, (title, keys) in enumerate(self._sections(commands, hints)):
            self._grid.addLayout(
                self._block(title, keys), place // _COLUMNS, place % _COLUMNS, Qt.AlignmentFlag.AlignTop
            )
        done = PushButton(self.tr("Close"), Kind.PRIMARY, self, key="Esc", height=Size.BUTTON_DIALOG)
        done.clicked.connect(self.accept)
        self.footer.addStretch(1)
        self.footer.addWidget(done)
        done.setFocus()

    def _sections(
        self, commands: Sequence[Command], hints: Sequence[KeyHint]
    ) -> Sequence[tuple[str, Sequence[KeyHint]]]:
        keyed = sorted((command for command in commands if command.key), key=lambda command: command.section)
        blocks = [(self.tr("In the list and the card"), list(hints))] if hints else []
        for title, members in groupby(keyed, lambda command: command.section):
            blocks.append(
                (title or self.tr("Everywhere"), [KeyHint(each.key, each.title) for each in members])
            )
        return blocks

    def _block(self, title: str, keys: Sequence[KeyHint]) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setSpacing(6)
        block.addWidget(Text(title, Role.HEADING, "text3", self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 76)
        for row, hint in enumerate(keys):
            grid.addWidget(KeyCap(hint.key, self), row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(Text(hint.title, Role.TEXT, "text", self), row, 1)
        block.addLayout(grid)
        return block
