"""A text field with ready sentences: ``::`` and the beginning of a word, or Ctrl+Space."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from services.letter_form import SnippetChoice
from ui.widgets.edits import TextEdit
from ui.widgets.suggestions import Suggestion, SuggestionList

_CALL = "::"
_ASK_MS = 80
_LONGEST_WORD = 40


class SnippetEdit(TextEdit):
    """Several lines; the list of ready sentences stands under the cursor's field.

    Signals:
        asked: what was typed after ``::``; answer with ``offer``.
        taken: a ready sentence was chosen (its identifier); answer with ``put_in``.
        left: the focus went elsewhere.
    """

    asked = Signal(str)
    taken = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 4) -> None:
        super().__init__(parent, lines=lines)
        self._list: SuggestionList | None = None
        self._calling = False
        self._timer = QTimer(self, singleShot=True, interval=_ASK_MS)
        self._timer.timeout.connect(lambda: self.asked.emit(self.called() or ""))
        self.textChanged.connect(self._look)

    def called(self) -> str | None:
        """What stands between ``::`` and the cursor; None where nobody calls."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-_LONGEST_WORD:]
        _, found, word = before.rpartition(_CALL)
        return word if found and " " not in word else None

    def offer(self, choices: Sequence[SnippetChoice], nothing: str = "") -> None:
        """Show the answer; ``nothing`` is said when no sentence fits."""
        if not self._calling:
            return
        found = [
            Suggestion(one.title or one.keyword, one.id, second=one.text, aside=f"{_CALL}{one.keyword}")
            for one in choices
        ]
        empty = [Suggestion(nothing, heading=True)] if nothing else []
        self.suggestions().offer(found or empty)

    def put_in(self, text: str) -> None:
        """Replace the call by a ready sentence; one step for undo."""
        cursor = self.textCursor()
        word = self.called()
        cursor.beginEditBlock()
        if word is not None:
            back = QTextCursor.MoveOperation.Left
            cursor.movePosition(back, QTextCursor.MoveMode.KeepAnchor, len(word) + len(_CALL))
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def suggestions(self) -> SuggestionList:
        """The list below, for tests."""
        if self._list is None:
            self._list = SuggestionList(self, self.accessibleName(), corner=self._under_cursor)
            self._list.chosen.connect(self._take)
        return self._list

    def call(self) -> None:
        """Ask for ready sentences at the cursor."""
        self._calling = True
        self._timer.start()

    def _look(self) -> None:
        if self.called() is not None:
            self.call()
        elif self._calling:
            self._stop()

    def _stop(self) -> None:
        self._calling = False
        self._timer.stop()
        if self._list is not None:
            self._list.hide()

    def _take(self, suggestion: Suggestion) -> None:
        self._calling = False
        self.taken.emit(str(suggestion.value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first, then the text."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Space:
            self.call()
        elif self._list is not None and self._list.takes(event):
            self._calling = self._list.isVisible()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving closes the list."""
        super().focusOutEvent(event)
        self._stop()
        self.left.emit()

    def _under_cursor(self) -> QPoint:
        return QPoint(0, self.cursorRect().bottom() + 4)
