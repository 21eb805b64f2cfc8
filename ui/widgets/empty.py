"""Empty states: what it means, what to do next, and its key; a drawing from our own shapes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Role, State, tokens
from ui.widgets.keycap import KeyCap
from ui.widgets.shapes import paint_shape
from ui.widgets.sheet import clear
from ui.widgets.text import Text
from ui.widgets.themed import follow_theme, rounded

_ROWS = ("xxxxx..xxx", "xxx?o..oo#")


class _Drawing(QWidget):
    """Two weeks of days that all went well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self)

    def sizeHint(self) -> QSize:
        return QSize(200, 104)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        look = tokens()
        rounded(painter, QRectF(4, 14, 184, 86), 10, look.sunken, look.line)
        for line, marks in enumerate(_ROWS):
            for place, mark in enumerate(marks):
                _paint_mark(painter, QPointF(28 + place * 15, 43 + line * 28), mark)
        rounded(painter, QRectF(171, 2, 28, 28), 14, look.surface)
        paint_shape(painter, QRectF(172, 3, 26, 26), State.DONE, 1, look)


def _paint_mark(painter: QPainter, middle: QPointF, mark: str) -> None:
    look = tokens()
    box = QRectF(middle.x() - 5.5, middle.y() - 5.5, 11, 11)
    if mark == "x":
        rounded(painter, box, 3, look.calm.shape)
    elif mark == "o":
        rounded(painter, box, 3, None, look.calm.shape)
    elif mark == "?":
        rounded(painter, box, 3, look.accent_tint, look.focus)
        rounded(painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), 3, None, look.focus)
    elif mark == "#":
        rounded(painter, box.adjusted(-1, -3, 1, 3), 3, look.accent)
    else:
        rounded(painter, QRectF(middle.x() - 1, middle.y() - 1, 2, 2), 1, look.line2)


class EmptyState(QWidget):
    """The place where a list would be: title, sentence, age of the data, next actions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", Role.TITLE, "text", self)
        self._words = Text("", Role.TEXT, "text2", self, wrap=True)
        self._age = Text("", Role.SECOND, "text3", self, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.addStretch(2)
        self._column.addWidget(_Drawing(self), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(16)
        for words in (self._title, self._words, self._age):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(words)
        self._column.addSpacing(8)
        self._column.addStretch(3)

    def say(self, title: str, sentence: str, age: str = "") -> None:
        """What it means that nothing is here."""
        self._title.setText(title)
        self._words.setText(sentence)
        self._age.setText(age)
        self._age.setVisible(bool(age))
        self.setAccessibleName(f"{title}. {sentence} {age}".strip())

    def add_action(self, button: QWidget) -> None:
        """A next step, under the words."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


class KeysLesson(QWidget):
    """The empty card: it teaches the five keys of the list beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", Role.DATE, "text2", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(14)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addLayout(self._grid)
        column.addStretch(3)

    def teach(self, title: str, keys: Sequence[tuple[str, str]]) -> None:
        """Title and pairs of key and what it does."""
        clear(self._grid)
        self._title.setText(title)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(keys):
            self._grid.addWidget(KeyCap(key, self), row, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(Text(words, Role.TEXT, "text2", self), row, 1)
