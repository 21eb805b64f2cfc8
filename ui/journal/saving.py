"""The journal's list on paper and in a file: the same rows, order and columns as on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from domain.errors import BadInput
from services.desk import Desk
from services.journal_columns import COLUMNS, WIDE
from services.journal_sheet import sheet_rows
from services.list_export import export_journal
from services.protection.opened_files import place_for
from ui.journal.columns import cell_text, heading, state_name
from ui.journal.list_layout import LEFT
from ui.page import Host
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.journal.list_pane import ListPane
    from ui.printing.sheet_flow import OfficePaper

MOST_PRINTED = 5_000
"""More rows than that are hundreds of sheets: they are saved as a file instead."""


def journal_paper(
    desk: Desk, rows: Sequence[int], columns: Sequence[str], *, title: str, filters: str
) -> OfficePaper:
    """The journal of registration (D1) as a paper: columns and texts are those of the screen."""
    from ui.printing.sheet_flow import Column, OfficePaper

    asked = [name for name in columns if name != LEFT]
    texts = tuple(
        tuple(cell_text(name, value) for name, value in zip(asked, one.cells, strict=True))
        for one in sheet_rows(desk, rows, asked, state_name=state_name)
    )
    shares = [2.2 if name in WIDE else 1.0 for name in asked]
    parted = tuple(
        Column(heading(name), share / sum(shares)) for name, share in zip(asked, shares, strict=True)
    )
    return OfficePaper(
        title=title,
        head=filters,
        columns=parted,
        rows=texts,
        landscape=True,
        file_name=f"{title} {desk.today().isoformat()}",
    )


def journal_title(desk: Desk) -> str:
    """What the regulation calls its journal: of incoming documents, of client appeals …"""
    return desk.regulations.profile.journal.names.text(desk.language)


class ListSaving(QObject):
    """Prints and saves what the list shows, or the rows that are selected in it.

    Signals:
        saved: where a file was written.
    """

    saved = Signal(str)

    def __init__(self, host: Host, seat: Seat, pane: ListPane) -> None:
        super().__init__(pane)
        self._host, self._seat, self._pane = host, seat, pane

    def rows(self) -> Sequence[int]:
        """The selected rows if there are several, else the whole list."""
        marked = self._pane.body.marked_ids()
        return marked if len(marked) > 1 else self._pane.body.ids()

    # --- a file -----------------------------------------------------------------------------------

    def save_list(self) -> None:
        """Ask where to, then write every column."""
        name = f"{self.tr('Journal')} {self._seat.desk.today().isoformat()}.xlsx"
        kinds = self.tr("Spreadsheet (*.xlsx);;Text with semicolons (*.csv)")
        start = str(self._seat.exports / name)
        chosen, _ = QFileDialog.getSaveFileName(self._pane, self.tr("Save the list"), start, kinds)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> None:
        """Write the list to a file in the background."""
        desk, rows, title = self._seat.desk, list(self.rows()), self.tr("Journal")
        shown = [name for name in self._pane.body.layout_.columns if name != LEFT]
        names = [*shown, *(name for name in COLUMNS if name not in shown)]
        columns = [(name, heading(name)) for name in names]

        def write() -> int:
            return export_journal(desk, path, title=title, rows=rows, columns=columns, state_name=state_name)

        self._host.work.query(
            write,
            then=lambda count: self._written(path, count),
            failed=self._host.show_error,
            owner=self,
        )

    def _written(self, path: Path, count: int) -> None:
        words = self.tr("Saved: {name}, %n row(s)", "", count).format(name=path.name)
        self._host.done(words)
        self.saved.emit(str(path))

    # --- paper ------------------------------------------------------------------------------------

    def print_list(self) -> None:
        """A PDF with the columns of the table, opened for printing."""
        rows = list(islice(self.rows(), MOST_PRINTED + 1))
        if len(rows) > MOST_PRINTED:
            self._host.show_error(BadInput("list_too_long_to_print", most=MOST_PRINTED))
            return
        path = place_for(f"{self._seat.desk.today().isoformat()}.pdf")
        self.write_pdf(path, rows, then=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))

    def write_pdf(self, path: Path, rows: Sequence[int], *, then: object = None) -> None:
        """Write the printed journal in the background."""
        from ui.printing.paper_output import write_paper

        desk, columns = self._seat.desk, self._pane.body.layout_.columns
        title, filters = journal_title(desk), self._pane.menus.filter_line()

        def write() -> int:
            paper = journal_paper(desk, rows, columns, title=title, filters=filters)
            return write_paper(path, paper, desk.language)

        def written(pages: int) -> None:
            self._host.done(self.tr("Printed journal: %n page(s)", "", pages))
            self.saved.emit(str(path))
            if callable(then):
                then()

        self._host.work.query(write, then=written, failed=self._host.show_error, owner=self)
