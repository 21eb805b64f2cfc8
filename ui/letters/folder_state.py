"""What is known of the folder now: its letters, what was read and marked, how many pages each has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from services.folder_marks import NO_MARKS, FolderMarks, keep_marks
from services.letter_folder import FolderLetter, FolderLine
from ui.letters.folder_list import FolderRow
from ui.page import Host
from ui.seat import Seat


class FolderState(QObject):
    """The folder behind its screen; marks reach the disk with each change.

    Signals:
        changed: marks or page counts are others now.
    """

    changed = Signal()

    def __init__(self, host: Host, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self.lines: Sequence[FolderLine] = ()
        self.marks: FolderMarks = NO_MARKS
        self.letter: FolderLetter | None = None
        self._pages: dict[str, int] = {}

    def take(self, lines: Sequence[FolderLine], kept: FolderMarks) -> None:
        """The folder as it was read.

        Marks made since the query began must not be lost to what the query read.
        """
        self.lines = lines
        merged = FolderMarks({**kept.read, **self.marks.read}, {**kept.marked, **self.marks.marked})
        self.marks = merged.only({line.letter_id: line.version for line in lines})

    def keep(self, marks: FolderMarks) -> None:
        """Other marks, remembered."""
        self.marks = marks
        desk = self._seat.desk
        self._host.work.do(lambda: keep_marks(desk, marks), owner=self)
        self.changed.emit()

    def opened(self, letter: FolderLetter) -> None:
        """A version lies open: it counts as read."""
        self.letter = letter
        self.keep(self.marks.with_read(letter.pinned.letter_id, letter.pinned.version))

    def count(self, sha256: str, pages: int) -> None:
        """The pages of a file are known."""
        self._pages[sha256] = pages
        self.changed.emit()

    def pages(self, line: FolderLine) -> int:
        """Pages of a letter; 0 as long as they are not known."""
        return self._pages.get(line.docx_sha256, 0)

    def open_id(self) -> str:
        """The letter that lies open."""
        return self.letter.pinned.letter_id if self.letter else ""

    def is_open(self, line: FolderLine | None) -> bool:
        """Whether this very version lies open."""
        if line is None or self.letter is None:
            return False
        pinned = self.letter.pinned
        return (pinned.letter_id, pinned.version) == (line.letter_id, line.version)

    def chosen(self) -> list[FolderLine]:
        """The letters that are marked, in the order of the folder."""
        return [line for line in self.lines if self.marks.is_marked(line.letter_id, line.version)]

    def unread(self) -> list[FolderLine]:
        """The letters nobody at this desk has opened."""
        return [line for line in self.lines if not self.marks.has_read(line.letter_id, line.version)]

    def mark_all_read(self) -> None:
        """Everything that was read and not put off is to be signed."""
        lying = {line.letter_id: line.version for line in self.lines}
        postponed = [line.letter_id for line in self.lines if line.postponed]
        self.keep(self.marks.with_all_read(lying, besides=postponed))

    def standing(self, row: FolderRow) -> str:
        """The third line of a row."""
        version = self.tr("ver. {number}").format(number=row.line.version)
        count = self.pages(row.line)
        pages = self.tr("%n p.", "pages", count) if count else ""
        return " · ".join(part for part in (self._said(row), pages, version) if part)

    def _said(self, row: FolderRow) -> str:
        if row.marked:
            return self.tr("marked for signing")
        if row.line.postponed:
            return self.tr("put off")
        if row.reading:
            return self.tr("you are reading it")
        return self.tr("read") if row.read else self.tr("not opened")
