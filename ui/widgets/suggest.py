"""A field that suggests: type three letters, choose below, go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.edits import LineEdit
from ui.widgets.suggestions import Suggestion, SuggestionList

_DEBOUNCE_MS = 150


class SuggestField(LineEdit):
    """One field; what is typed is asked for after 150 ms, what is offered appears below.

    Enter takes the marked suggestion, Alt+Down or F4 asks at once, Escape closes the list.

    Signals:
        asked: the text to look for; answer with ``offer``.
        chosen: the ``Suggestion`` that was taken.
        left_free: the person went on without taking one; the text stays as typed.
    """

    asked = Signal(str)
    chosen = Signal(object)
    left_free = Signal(str)

    def __init__(
        self, parent: QWidget | None = None, *, placeholder: str = "", icon: str = "", least: int = 2
    ) -> None:
        super().__init__(parent, placeholder=placeholder, icon=icon)
        self._least = least
        self._list: SuggestionList | None = None
        self._value: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(self._typed)

    def value(self) -> object:
        """The value of the suggestion that was taken, None after typing on."""
        return self._value

    def set_value(self, text: str, value: object) -> None:
        """Show a value as if it had been chosen."""
        self.setText(text)
        self._value = value

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show the answer, if the person is still here."""
        if self.hasFocus() or not suggestions:
            self._shown().offer(suggestions)

    def suggestions(self) -> SuggestionList:
        """The list below, for tests and for screens that look at it."""
        return self._shown()

    def _shown(self) -> SuggestionList:
        if self._list is None:
            self._list = SuggestionList(self)
            self._list.chosen.connect(self._take)
        return self._list

    def _typed(self, text: str) -> None:
        self._value = None
        if len(text.strip()) >= self._least:
            self._timer.start()
        else:
            self._timer.stop()
            self._shown().hide()

    def _ask(self) -> None:
        self.asked.emit(self.text().strip())

    def _take(self, suggestion: Suggestion) -> None:
        self.setText(suggestion.title)
        self._value = suggestion.value
        self.chosen.emit(suggestion)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first, then the field."""
        opens = event.key() == Qt.Key.Key_F4 or (
            event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
        )
        if opens:
            self._ask()
        elif not self._shown().takes(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list and keeps what was typed."""
        super().focusOutEvent(event)
        self._timer.stop()
        if self._list is not None:
            self._list.hide()
        if self._value is None and self.text().strip():
            self.left_free.emit(self.text().strip())
