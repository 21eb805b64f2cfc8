"""Any list that is on the screen saved as a file: letters, the Book, calls, receptions, the Box, the folder.

The journal has its own way with every column; here a row of the file is a row of the list, in the same
order and words, read page by page like the screen reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.commands import Command
from ui.page import Page
from ui.seat import Seat
from ui.shell.window import MainWindow
from ui.widgets.longlist import LongList, Row

if TYPE_CHECKING:
    from services.tables.writing import Cell

_PAGE = 200
_OWN_WAY = frozenset({"journal"})


class ShownListSaving(QObject):
    """Offers to save the list of the page that is shown."""

    def __init__(self, window: MainWindow, seat: Seat) -> None:
        super().__init__(window)
        self._window, self._seat = window, seat

    def commands(self) -> Sequence[Command]:
        """One command where the page has a list with something in it."""
        page = self._window.stack.current_page()
        if page is None or page.page_id in _OWN_WAY or self._list(page) is None:
            return ()
        tr = QCoreApplication.translate
        words = tr("home", "Save the shown list as a file")
        return (Command("list.save", words, self.ask, icon="save", section=tr("home", "List")),)

    def ask(self) -> None:
        """Where to."""
        from PySide6.QtWidgets import QFileDialog

        page = self._window.stack.current_page()
        if page is None:
            return
        name = f"{page.title()} {self._seat.desk.today().isoformat()}.xlsx"
        title = QCoreApplication.translate("home", "Save the shown list as a file")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(self._seat.exports / name), "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Read the list to its end and write it."""
        page = self._window.stack.current_page()
        shown = self._list(page) if page is not None else None
        if page is not None and shown is not None:
            self._read(shown, [], path, page.title())

    def _list(self, page: Page) -> LongList | None:
        found = [one for one in _lists(page.widget) if one.isVisible() and len(one.rows.ids)]
        return found[0] if found else None

    def _read(self, shown: LongList, rows: list[Row], path: Path, title: str, *, read: int = 0) -> None:
        """Page after page; a row that is gone meanwhile is left out."""
        ids = shown.rows.ids
        if read >= len(ids):
            self._write(path, title, rows)
            return

        def deliver(found: Sequence[Row | None]) -> None:
            rows.extend(one for one in found if one is not None)
            self._read(shown, rows, path, title, read=read + _PAGE)

        shown.rows.fetch(ids[read : read + _PAGE], deliver)

    def _write(self, path: Path, title: str, rows: Sequence[Row]) -> None:
        from services.list_export import export_list

        desk, window = self._seat.desk, self._window
        heads, lines = headings(), [cells(row) for row in rows]
        done = QCoreApplication.translate("home", "Saved: {name}").format(name=path.name)
        window.work.do(
            lambda: export_list(desk, path, title, heads, lines),
            then=lambda _: window.done(done),
            failed=window.show_error,
            owner=self,
        )


def _lists(widget: QWidget) -> list[LongList]:
    return widget.findChildren(LongList)


def headings() -> list[str]:
    """Headings of the file, in the language that is on."""
    tr = QCoreApplication.translate
    return [
        tr("home", "Number"),
        tr("home", "Name"),
        tr("home", "Left"),
        tr("home", "Due"),
        tr("home", "Mark"),
        tr("home", "Topic"),
        tr("home", "Text"),
        tr("home", "Initials"),
        tr("home", "In full"),
    ]


def cells(row: Row) -> list[Cell]:
    """A row of the list as cells; the last one is what a screen reader says of it."""
    return [
        row.number,
        row.name,
        row.left,
        row.due,
        row.pill,
        row.topic,
        row.text,
        row.initials,
        " ".join(row.spoken.split()),
    ]
