"""The head of the visits: which days, to and fro, and how they are shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Role
from ui.widgets.button import PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Ground
from ui.widgets.text import Elided, Text
from ui.widgets.toggles import SegmentedSwitch

tr = QCoreApplication.translate


class VisitsHead(Ground):
    """Title, days, Today, arrows, switch.

    Signals:
        stepped: -1 or 1.
        today_asked: back to today.
        mode_chosen: "day", "week", "list" or "board".
    """

    stepped = Signal(int)
    today_asked = Signal()
    mode_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._title = Text("", Role.TITLE)
        self._days = Elided("", Role.TEXT, "text2")
        self.today = PushButton("")
        self.before = IconButton("chevron-left", "")
        self.after = IconButton("chevron-right", "")
        self.switch = SegmentedSwitch()
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 10, 14, 10)
        line.setSpacing(8)
        for part in (self._title, self._days):
            line.addWidget(part)
        line.setStretch(1, 1)
        for control in (self.today, self.before, self.after, self.switch):
            line.addWidget(control)
        self.today.clicked.connect(self.today_asked)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.switch.chosen.connect(self.mode_chosen)

    def retranslate(self) -> None:
        """Words in the language that is on."""
        self.today.setText(tr("visits", "Today"))
        self.before.set_name(tr("visits", "Earlier"))
        self.after.set_name(tr("visits", "Later"))
        self.switch.setAccessibleName(tr("visits", "How visits are shown"))
        self.switch.offer(
            [
                (tr("visits", "Day"), "day"),
                (tr("visits", "Week"), "week"),
                (tr("visits", "List"), "list"),
                (tr("visits", "Board"), "board"),
            ]
        )

    def say(self, title: str, days: str, mode: str) -> None:
        """What is shown now."""
        self._title.setText(title)
        self._days.setText(days)
        self.switch.choose(mode)
        for part in (self.today, self.before, self.after):
            part.setVisible(mode != "board")
