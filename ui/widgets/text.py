"""Words on a sheet: a label with a role of the type scale and a colour by token."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import Role, font, theme, tokens

_BREAK = "\u200b"
_ENDLESS = re.compile(r"\S{41,}")
_PIECE = re.compile(r"\S{1,20}[\u0300-\u036f\u200d\ufe0f]*")
"""Never apart from a sign that stands over or joins it."""


def _breakable(text: str) -> str:
    """A name of two hundred letters or an address of the web would otherwise widen its page."""
    return _ENDLESS.sub(lambda word: _BREAK.join(_PIECE.findall(word.group())), text)


class Text(QLabel):
    """A ``QLabel`` in a role and a token's colour; plain text, so nothing typed is ever markup."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.TEXT,
        token: str = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent)
        self._token = token
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        self.setWordWrap(wrap)
        self.setText(text)
        theme().changed.connect(self._colour)
        self._colour()

    def set_token(self, token: str) -> None:
        """Take another colour: a token, or ``"late.text"`` for a state's."""
        self._token = token
        self._colour()

    def selectable(self) -> Text:
        """Let the text be marked and copied; returns itself."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self

    def setText(self, text: str) -> None:
        """Say something else; a word that no line could hold may be broken anywhere."""
        super().setText(_breakable(text) if self.wordWrap() else text)

    def text(self) -> str:
        """What was said, without the places at which it may be broken."""
        return super().text().replace(_BREAK, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies what was said."""
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Colour again: the first polish by a style sheet brings back the palette of an earlier theme."""
        super().showEvent(event)
        if self.palette().color(QPalette.ColorRole.WindowText) != QColor(colour(self._token)):
            self._colour()

    def _colour(self) -> None:
        shown = self.palette()
        shown.setColor(QPalette.ColorRole.WindowText, QColor(colour(self._token)))
        self.setPalette(shown)


def colour(token: str) -> str:
    """The value of a token by name, ``"text2"`` or ``"warn.text"``."""
    value: object = tokens()
    for part in token.split("."):
        value = getattr(value, part)
    return str(value)


class Elided(Text):
    """One line that gives way: cut with an ellipsis, the whole text in the tooltip.

    For topics and addresses; never for a number, a date or a sum.
    """

    def __init__(
        self, text: str = "", role: Role = Role.TEXT, token: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, token, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """As much of the text as fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
