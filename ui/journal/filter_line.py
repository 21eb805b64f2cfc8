"""The line under the list's head that says which filters by column are on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Role
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import row
from ui.widgets.text import Elided
from ui.widgets.themed import Retranslating


class FilterLine(Retranslating, QWidget):
    """Says which filters by column are on; hidden when there are none.

    Signals:
        cleared: the person wants them off.
    """

    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Elided("", Role.SECOND, "text2")
        self._off = IconButton("x", "", self)
        self._off.clicked.connect(self.cleared)
        inside = row(self.words, self._off, gap=4)
        inside.setStretch(0, 1)
        inside.setContentsMargins(16, 0, 7, 0)
        self.setLayout(inside)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """The name of the cross."""
        self._off.set_name(self.tr("Take these filters off"))

    def say(self, words: str) -> None:
        """The filters in words."""
        self.words.setText(words)
        self.words.setToolTip(words)
        self.setVisible(bool(words))
