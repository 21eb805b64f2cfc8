"""The left pane of the folder: title, how much was read, the letters, what "mark all" takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.letters.folder_list import FolderList, FolderRow
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.themed import Retranslating


class FolderPane(Retranslating, Ground):
    """List of letters for signature with its head and its foot."""

    def __init__(
        self,
        words: Callable[[FolderRow], str],
        keys: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent, lines="r")
        self._total = self._read = 0
        self._unread: Sequence[str] = ()
        self._title = Text("", Role.TITLE)
        self._count = Text("", Role.TEXT, "text2")
        self._second = Text("", Role.SECOND, "text2")
        self.list = FolderList(words, keys)
        self._unread_note = Banner(Tone.FACT)
        head = column(gap=2)
        head.addLayout(row(self._title, self._count, 1))
        head.addWidget(self._second)
        head.setContentsMargins(16, 8, 14, 8)
        whole = column(gap=0)
        whole.addLayout(head)
        whole.addWidget(self.list, 1)
        foot = row(self._unread_note)
        foot.setContentsMargins(10, 6, 10, 8)
        whole.addLayout(foot)
        whole.setContentsMargins(0, 0, 1, 0)
        self.setLayout(whole)
        self.retranslate()

    def sizeHint(self) -> QSize:
        """As wide as the design's list."""
        return QSize(286, 600)

    def minimumSizeHint(self) -> QSize:
        """Narrower only with elided names."""
        return QSize(240, 200)

    def retranslate(self) -> None:
        """Words of head and foot."""
        self._title.setText(self.tr("For signature"))
        self.list.setAccessibleName(self.tr("Letters for signature"))
        self.tell(self._total, self._read, self._unread)

    def tell(self, total: int, read: int, unread: Sequence[str]) -> None:
        """How many letters there are, how many were read, whose letters were not."""
        self._total, self._read, self._unread = total, read, unread
        self._count.setText(str(total))
        said = self.tr("oldest first · read {read} of {total}").format(read=read, total=total)
        self._second.setText(said)
        if unread and read:
            first = self.tr("Not opened yet: {name}").format(name=unread[0])
            more = self.tr("and %n more", "letters", len(unread) - 1) if len(unread) > 1 else ""
            words = self.tr("“Mark all” takes only what was read (Ctrl A).")
            self._unread_note.say(words, " ".join(part for part in (first, more) if part))
        else:
            self._unread_note.say("")
