"""Somebody's words of any length: a page of them at once, the rest when it is asked for.

Laying out a million characters holds a window for seconds; nobody reads them in one go.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.prose import Prose

PAGE = 4_000
"""Characters shown at once: more than nearly every appeal has."""
_PARAGRAPH = 400
"""How far before the end of a page a place is looked for where words end."""


class LongProse(QWidget):
    """Plain words, read, marked and copied; ``name`` is what a screen reader calls them."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, name: str, role: Role = Role.TEXT
    ) -> None:
        super().__init__(parent)
        self._name, self._role = name, role
        self._text = self._rest = ""
        self.parts: list[Prose] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.more = PushButton("", Kind.LINK, icon="chevron-down")
        self.more.clicked.connect(self.show_more)
        self._lines.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text from its beginning."""
        for part in self.parts:
            self._lines.removeWidget(part)
            part.deleteLater()
        self.parts, self._text, self._rest = [], text, text
        self.show_more()

    def show_more(self) -> None:
        """The next page of it."""
        shown, self._rest = _page(self._rest)
        part = Prose(shown.rstrip(), name=self._name, role=self._role)
        self._lines.insertWidget(len(self.parts), part)
        self.parts.append(part)
        self.more.setVisible(bool(self._rest))
        words = QCoreApplication.translate("widgets", "Read on: %n more character(s)", "", len(self._rest))
        self.more.setText(words)

    def toPlainText(self) -> str:
        """Everything, shown or not."""
        return self._text


def _page(text: str) -> tuple[str, str]:
    """As much as is shown at once, up to the end of a line or a word, and the rest."""
    if len(text) <= PAGE + _PARAGRAPH:
        return text, ""
    for sign in "\n ":
        end = text.rfind(sign, PAGE - _PARAGRAPH, PAGE)
        if end > 0:
            return text[: end + 1], text[end + 1 :]
    return text[:PAGE], text[PAGE:]
