"""Several questions of one appeal, a line each; an answer must speak to every one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Role
from ui.widgets.button import Kind, PushButton
from ui.widgets.edits import LineEdit
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import clear, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating

_tr = QCoreApplication.translate


class QuestionLines(Retranslating, QWidget):
    """Lines that come when they are asked for; an empty one is no question.

    Signals:
        changed: a question was typed, added or taken away.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: list[LineEdit] = []
        self._label = Text("", Role.LABEL, "text2")
        self._hint = Text("", Role.SECOND, "text3")
        self.add = PushButton("", Kind.LINK, key="Ctrl+Shift+Q", icon="list-todo")
        self._lines = column(gap=4)
        whole = column(gap=2)
        whole.addLayout(row(self._label, self._hint, 1, self.add))
        whole.addLayout(self._lines)
        self.setLayout(whole)
        self.add.clicked.connect(self.add_line)
        self.retranslate()

    def questions(self) -> tuple[str, ...]:
        """The questions in order."""
        return tuple(edit.text().strip() for edit in self._edits if edit.text().strip())

    def show_questions(self, questions: Sequence[str]) -> None:
        """Replace all."""
        clear(self._lines)
        self._edits = []
        for question in questions:
            self._append(question)
        self.retranslate()

    def add_line(self) -> None:
        """One more, with the cursor in it."""
        self._append("")
        self.retranslate()
        self._edits[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Words of the heading, and a number for each line."""
        self._label.setText(_tr("intake", "Questions"))
        self._hint.setText(_tr("intake", "if there are several") if not self._edits else "")
        self.add.setText(_tr("intake", "Add a question"))
        for number, edit in enumerate(self._edits, 1):
            edit.setAccessibleName(_tr("intake", "Question {number}").format(number=number))

    def _append(self, question: str) -> None:
        edit = LineEdit()
        edit.setText(question)
        edit.textEdited.connect(lambda _: self.changed.emit())
        edit.returnPressed.connect(self.add_line)
        remove = IconButton("x", _tr("intake", "Take this question away"), side=20)
        line = row(edit, remove, gap=4)
        remove.clicked.connect(lambda: self._remove(edit, line))
        self._edits.append(edit)
        self._lines.addLayout(line)

    def _remove(self, edit: LineEdit, line: QHBoxLayout) -> None:
        self._edits.remove(edit)
        clear(line)
        self._lines.removeItem(line)
        self.retranslate()
        self.changed.emit()
