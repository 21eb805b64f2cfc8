"""A document to read: plain page in the theme's colours, links that are told, not followed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.theme import Role, font, theme, tokens
from ui.theme.fonts import serif


class Reading(QTextBrowser):
    """Shows a document that is made anew when theme or language change.

    Signals:
        asked: a link was chosen: its address.
    """

    asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, paper: bool = False) -> None:
        super().__init__(parent)
        self._make: Callable[[], str] = str
        self._anchor = ""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(serif(14) if paper else font(Role.TEXT))
        self.document().setDocumentMargin(16)
        self.anchorClicked.connect(self._tell)
        theme().changed.connect(self.renew)

    def show_document(self, make: Callable[[], str], *, anchor: str = "") -> None:
        """Another document; ``anchor`` is the name of the place to stand at."""
        self._make, self._anchor = make, anchor
        self.renew()
        self.verticalScrollBar().setValue(0)
        if anchor:
            self.scrollToAnchor(anchor)

    def renew(self) -> None:
        """Make the same document again."""
        look = tokens()
        shown = self.palette()
        shown.setColor(QPalette.ColorRole.Base, QColor(look.surface))
        shown.setColor(QPalette.ColorRole.Text, QColor(look.text))
        shown.setColor(QPalette.ColorRole.Link, QColor(look.accent_text))
        self.setPalette(shown)
        self.document().setDefaultStyleSheet(
            f"a {{ color: {look.accent_text}; text-decoration: none; }}"
            f"h2 {{ color: {look.text}; }} body {{ color: {look.text}; }}"
        )
        place = self.verticalScrollBar().value()
        self.setHtml(self._make())
        self.verticalScrollBar().setValue(place)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on: a hundred links would keep whoever has no mouse in here; Ctrl+arrows go to them."""
        return QWidget.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Down and Ctrl+Up go from link to link, Enter follows."""
        by = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if by is None or event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            super().focusNextPrevChild(by)

    def _tell(self, url: QUrl) -> None:
        self.asked.emit(url.toString())
