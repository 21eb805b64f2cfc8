"""Fields of the registration form that know more than a field: who, topic, words with ``::``."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from domain import limits
from domain.search_text import words
from services.intake_check import Choice
from services.intake_snippets import ReadyText
from ui.widgets.edits import TextEdit
from ui.widgets.suggest import SuggestField
from ui.widgets.suggestions import Suggestion, SuggestionList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BEGINNING = 4_000
"""Characters of an overlong text that stay in the field; all of it is attached."""


class EnteredField(SuggestField):
    """A field with suggestions in which Enter takes the marked one and tells that it is done.

    Signals:
        entered: Enter was pressed; the suggestion, if there was one, has been taken.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends the field."""
        if event.key() in _ENTER and not event.modifiers():
            self.before_entered()
            self.suggestions().takes(event)
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def before_entered(self) -> None:
        """Last chance to offer something before Enter takes it."""


class TopicField(EnteredField):
    """The topic by three letters of any of its words; Alt+Down or F4 shows the whole classifier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, least=1)
        self._topics: Sequence[Choice] = ()
        self.asked.connect(lambda text: self.offer(self.matching(text)))

    def show_topics(self, topics: Sequence[Choice]) -> None:
        """The classifier in the language that is on; the chosen topic stays chosen."""
        self._topics = topics
        if self.topic():
            self.choose(self.topic())

    def topic(self) -> str:
        """The code of the chosen topic, or nothing."""
        return str(self.value() or "")

    def choose(self, code: str) -> None:
        """Show a topic as chosen; an empty code empties the field."""
        name = next((topic.name for topic in self._topics if topic.value == code), "")
        self.set_value(name, code if name else None)

    def matching(self, text: str) -> list[Suggestion]:
        """Topics in which every typed word begins some word; all of them for no words."""
        wanted = words(text)
        return [
            Suggestion(topic.name, topic.value)
            for topic in self._topics
            if all(any(own.startswith(word) for own in words(topic.name)) for word in wanted)
        ]

    def before_entered(self) -> None:
        """Who types three letters and Enter at once needn't wait for the list."""
        if self.text().strip() and self.value() is None and self.suggestions().current() is None:
            self.offer(self.matching(self.text()))


class WordsEdit(TextEdit):
    """The words of the appeal; ``::`` and a keyword, or Ctrl+Space, calls a ready text.

    Signals:
        asked: what was typed after ``::``; answer with ``offer``.
        overlong: more was pasted than an appeal may hold; only its beginning stands in the field.
    """

    asked = Signal(str)
    overlong = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, lines: int = 4) -> None:
        super().__init__(parent, lines=lines)
        self._list: SuggestionList | None = None
        self.textChanged.connect(self._look)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste; of what no appeal may hold only the beginning, the whole of it goes to who listens."""
        text = source.text()
        if len(text) + self.document().characterCount() <= limits.TEXT_CHARACTERS:
            super().insertFromMimeData(source)
            return
        self.insertPlainText(text[:_BEGINNING].rstrip() + " …")
        self.overlong.emit(text)

    def offer(self, texts: Sequence[ReadyText]) -> None:
        """Ready texts for what stands after ``::`` now."""
        if self._called() is None or not self.hasFocus():
            return
        found = [
            Suggestion(one.title, one.text, _first_line(one.text), aside=f"::{one.keyword}") for one in texts
        ]
        self.suggestions().offer(found)

    def suggestions(self) -> SuggestionList:
        """The list under the text."""
        if self._list is None:
            self._list = SuggestionList(self, self.accessibleName())
            self._list.chosen.connect(lambda found: self._insert(str(found.value)))
        return self._list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The list first; Ctrl+Space opens it."""
        opens = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if opens and self._called() is None:
            self.textCursor().insertText("::")
        elif self._list is None or not self._list.takes(event):
            super().keyPressEvent(event)

    def _called(self) -> str | None:
        """The letters between ``::`` and the cursor, or None if no text is being called."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        mark = before.rfind("::")
        typed = before[mark + 2 :]
        return typed if mark >= 0 and not any(sign.isspace() for sign in typed) else None

    def _look(self) -> None:
        called = self._called()
        if called is not None and self.hasFocus():
            self.asked.emit(called)
        elif self._list is not None:
            self._list.hide()

    def _insert(self, text: str) -> None:
        called = self._called()
        cursor = self.textCursor()
        if called is not None:
            keep = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.Left, keep, len(called) + 2)
        cursor.insertText(text)
        self.setTextCursor(cursor)


def _first_line(text: str) -> str:
    return " ".join(text.split())[:90]
