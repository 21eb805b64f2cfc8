"""Somebody's own words on a sheet, with the leading of long texts; loaded by the first of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.theme import Role, font

_LEADING = 120.0
"""Per cent of Inter's own line height, which makes 1.45 of the size."""
_READ = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Prose(QTextEdit):
    """Somebody's own words: read, marked and copied, with the leading that long texts need.

    Plain text only. The height follows the width, so that the page scrolls, not the text.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, name: str, role: Role = Role.TEXT
    ) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFont(font(role))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(_READ)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)
        leading = QTextBlockFormat()
        leading.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(leading)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(40, self.viewport().width()))
        self.setFixedHeight(int(self.document().size().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the text is at this width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()
