"""The ends of a call to choose from: all in sight, in as many rows as the language needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.choices import RadioButton

_ACROSS = 3


class OutcomeChoice(QWidget):
    """One of a few, by arrow keys or click.

    Signals:
        chosen: the value that was chosen by the person.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.buttons: list[RadioButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)

    def offer(self, choices: Sequence[tuple[str, object]]) -> None:
        """Fill with (words, value); the same values keep their buttons, their choice and the focus."""
        if [value for _, value in choices] != self._values:
            self._make([value for _, value in choices])
        for button, (words, _) in zip(self.buttons, choices, strict=True):
            button.setText(words)

    def choose(self, value: object) -> None:
        """Choose without telling."""
        for button, own in zip(self.buttons, self._values, strict=True):
            if own == value:
                button.setChecked(True)
                self.setFocusProxy(button)

    def _make(self, values: list[object]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._values = values
        self.buttons = [RadioButton("", self) for _ in values]
        for place, (button, value) in enumerate(zip(self.buttons, values, strict=True)):
            button.clicked.connect(lambda _=False, given=value: self._tell(given))
            self._grid.addWidget(button, place // _ACROSS, place % _ACROSS)
            self._grid.setColumnStretch(place % _ACROSS, 1)

    def _tell(self, value: object) -> None:
        self.choose(value)
        self.chosen.emit(value)
