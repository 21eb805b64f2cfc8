"""A field with its label above, a grey hint beside the label, and the error under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from ui.theme import Role, State
from ui.widgets.edits import is_wrong, mark_wrong
from ui.widgets.shapes import shape
from ui.widgets.text import Elided, Text


class ErrorLine(QWidget):
    """Triangle and sentence with the way out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Text("", Role.SECOND, "late.text", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 0, 0)
        row.addWidget(self._words)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence, or nothing when it is empty."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """What is shown now."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The triangle stands at the first line."""
        drawn = shape(State.LATE, ratio=self.devicePixelRatioF())
        QPainter(self).drawPixmap(QPointF(0, 2), drawn)


class LabelledField(QWidget):
    """Label, editor, error. The editor's accessible name is the label; the hint describes it."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        aside: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Text(label, Role.LABEL, "text2", self)
        self._label.setBuddy(editor)
        self._hint = Elided(hint, Role.SECOND, "text3", self)
        self._error = ErrorLine(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addLayout(self._head(aside), 0, 0)
        grid.addWidget(editor, 1, 0)
        grid.addWidget(self._error, 2, 0)
        self.set_label(label, hint)

    def _head(self, aside: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._hint, 1)
        if aside is not None:
            row.addWidget(aside, 0, Qt.AlignmentFlag.AlignRight)
        return row

    @property
    def label(self) -> QLabel:
        """The label, for forms that align several."""
        return self._label

    @property
    def grows(self) -> bool:
        """Whether the editor takes all the height that there is."""
        return bool(self.editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)

    def set_label(self, label: str, hint: str = "") -> None:
        """Say again what the field is for, in the language that is on."""
        self._label.setText(label)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.editor.setAccessibleName(label)
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Outline the field and say what is wrong; what was typed is kept."""
        self._error.say(sentence)
        mark_wrong(self.editor, bool(sentence))
        self._describe()

    def clear_error(self) -> None:
        """The field is right again."""
        if self.has_error():
            self.set_error("")

    def has_error(self) -> bool:
        """Whether the field is shown as wrong."""
        return is_wrong(self.editor)

    def error(self) -> str:
        """The sentence under the field, or nothing."""
        return self._error.sentence()

    def focus(self) -> None:
        """Put the cursor here."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the editor allows."""
        return QSize(self.editor.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _describe(self) -> None:
        said = self._error.sentence() or self._hint.text()
        self.editor.setAccessibleDescription(said)


def first_wrong(fields: list[LabelledField]) -> LabelledField | None:
    """The first field that shows an error, for the focus to go to."""
    return next((field for field in fields if field.has_error()), None)
