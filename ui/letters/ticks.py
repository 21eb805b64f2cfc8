"""A small list of check boxes under a title: questions of an appeal, files to enclose."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Role
from ui.widgets.choices import CheckBox
from ui.widgets.sheet import clear, row
from ui.widgets.text import Text


class _Words(Text):
    """The words of a long choice: they wrap, and a click on them is a click on the box."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()


class TickList(QWidget):
    """Choices that can be ticked.

    Signals:
        toggled: a box was ticked or cleared by the person.
    """

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[tuple[str, CheckBox]] = []
        self._title = Text("", Role.LABEL, "text2")
        self._inside = QVBoxLayout()
        self._inside.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self._title)
        whole.addLayout(self._inside)

    def set_title(self, title: str) -> None:
        """What the choices are."""
        self._title.setText(title)

    def title(self) -> str:
        """What the choices are, in words."""
        return self._title.text()

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Choices as (words, value); what was ticked stays if it can."""
        if [(box.accessibleName(), value) for value, box in self._boxes] == list(choices):
            return
        kept = self.ticked()
        clear(self._inside)
        self._boxes = []
        for words, value in choices:
            self._add(words, value)
        self.tick(kept)

    def _add(self, words: str, value: str) -> None:
        box, said = CheckBox(), _Words(words, Role.TEXT, wrap=True)
        box.setAccessibleName(words)
        box.setFixedSize(QSize(30, 26))
        said.clicked.connect(box.click)
        box.clicked.connect(self.toggled)
        line = row(box, said, gap=0)
        line.setStretch(1, 1)
        self._inside.addLayout(line)
        self._boxes.append((value, box))

    def tick(self, values: Collection[str]) -> None:
        """Tick exactly these, without telling."""
        for value, box in self._boxes:
            box.setChecked(value in values)

    def ticked(self) -> list[str]:
        """Values of the ticked boxes, in the order of the list."""
        return [value for value, box in self._boxes if box.isChecked()]

    def boxes(self) -> list[CheckBox]:
        """The boxes, for tests and for the focus."""
        return [box for _, box in self._boxes]

    def focus_first(self) -> None:
        """Put the focus on the first box that is not ticked."""
        free = next((box for _, box in self._boxes if not box.isChecked()), None)
        chosen = free or next((box for _, box in self._boxes), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
