"""The user guide as a page: chapters on the left, the text on the right, a search in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QListWidget, QTextBrowser, QWidget

from ui.commands import Command, KeyHint
from ui.guide.book import Guide, read_guide
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role, font, theme, tokens
from ui.widgets.edits import SearchEdit
from ui.widgets.sheet import column, row
from ui.widgets.text import Text

_CHAPTERS_WIDTH = 250
_CHAPTERS_GAP = 4
_MARGIN = 24
_ABOVE_HEADING = 18.0
_LEADING = 125.0
"""Per cent of the font's own line height: a guide is read, not scanned."""


class GuidePage(PageWidget):
    """Opened by its key from everywhere; an argument is the number of a chapter."""

    page_id = "guide"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self._guide: Guide | None = None
        self._heading = Text("", Role.TITLE)
        self.chapters = QListWidget()
        self.reader = QTextBrowser()
        self.search = SearchEdit(icon="search")
        self._build()
        self.chapters.currentRowChanged.connect(self._go_to)
        self.search.returnPressed.connect(self.find_next)
        theme().changed.connect(self._show)
        self.retranslate()

    def _build(self) -> None:
        for part in (self.chapters, self.reader):
            part.setFrameShape(QFrame.Shape.NoFrame)
            part.setFont(font(Role.TEXT))
        self.chapters.setFixedWidth(_CHAPTERS_WIDTH)
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chapters.setWordWrap(True)
        self.chapters.setSpacing(_CHAPTERS_GAP)
        self.search.setFixedWidth(_CHAPTERS_WIDTH)
        self.reader.setOpenExternalLinks(False)
        self.reader.document().setDocumentMargin(_MARGIN)
        head = row(self._heading, 1, self.search)
        head.setContentsMargins(16, 8, 14, 4)
        whole = column(gap=4)
        whole.addLayout(head)
        whole.addLayout(row(self.chapters, self.reader, gap=0), 1)
        self.setLayout(whole)

    def title(self) -> str:
        """The guide's name."""
        return self.tr("User guide")

    def retranslate(self) -> None:
        """The guide in the nearest language that it is written in."""
        self._heading.setText(self.tr("User guide"))
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.reader.setAccessibleName(self.tr("User guide"))
        self._show()

    def _show(self) -> None:
        here = max(0, self.chapters.currentRow())
        self._guide = read_guide(self._seat.language)
        self.reader.document().setDefaultStyleSheet(f"a {{ color: {tokens().accent_text}; }}")
        self.reader.setMarkdown(self._guide.text)
        _give_air(self.reader.document())
        self.chapters.clear()
        self.chapters.addItems(list(self._guide.chapters))
        self.chapters.setCurrentRow(here)

    def on_shown(self, argument: object) -> None:
        """A chapter, or where the reader was."""
        if isinstance(argument, int):
            self.chapters.setCurrentRow(argument)
        self.chapters.setFocus()

    def _go_to(self, chapter: int) -> None:
        if self._guide is None or not 0 <= chapter < len(self._guide.chapters):
            return
        found = self.reader.document().find(self._guide.chapters[chapter])
        if not found.isNull():
            found.clearSelection()
            self.reader.setTextCursor(found)
            bar = self.reader.verticalScrollBar()
            bar.setValue(bar.value() + self.reader.cursorRect().top() - _MARGIN)

    def find_next(self) -> None:
        """The next place of the words, from the top again after the last one."""
        words = self.search.text().strip()
        if not words or self.reader.find(words):
            return
        self.reader.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.reader.find(words, QTextDocument.FindFlag(0)):
            self._host.done(self.tr("The guide does not say “{words}”").format(words=words))

    def panes(self) -> Sequence[QWidget]:
        """Chapters and text."""
        return (self.chapters, self.reader)

    def commands(self) -> Sequence[Command]:
        """Finding."""
        section = self.tr("User guide")
        find = self.search.setFocus
        return [
            Command("guide.find", self.tr("Find in the guide"), find, key="Ctrl+F", section=section),
            Command("guide.next", self.tr("Find the next place"), self.find_next, key="F3", section=section),
        ]

    def keys(self) -> Sequence[KeyHint]:
        """Moving."""
        return (KeyHint("Down", self.tr("next chapter")),)


def _give_air(document: QTextDocument) -> None:
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        form.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if form.headingLevel():
            form.setTopMargin(_ABOVE_HEADING)
        QTextCursor(block).setBlockFormat(form)
        block = block.next()
