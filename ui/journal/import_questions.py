"""What the import page asks in dialogs: which file, where to, and whether really."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from domain.errors import BadInput
from services.list_export import export_list
from ui.journal.import_fields import field_name
from ui.page import Host
from ui.seat import Seat
from ui.widgets.dialogs import ConfirmDialog
from ui.wording.errors import sentence

if TYPE_CHECKING:
    from ui.journal.import_page import ImportPage


class ImportQuestions(QObject):
    """Asks, then lets the page's work begin."""

    def __init__(self, host: Host, seat: Seat, page: ImportPage) -> None:
        super().__init__(page)
        self._host, self._seat, self._page = host, seat, page

    def ask_file(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Tables (*.xlsx *.csv *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Choose a file…"), str(self._seat.exports), kinds
        )
        if chosen:
            self._page.look(Path(chosen))

    def ask_where(self) -> None:
        """Where the bad rows are to be saved."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            self._page.result.save.text(),
            str(self._seat.exports / "rows.xlsx"),
            "XLSX (*.xlsx);;CSV (*.csv)",
        )
        if chosen:
            self.save_problems(Path(chosen))

    def save_problems(self, path: Path) -> None:
        """Write the bad rows with their reasons."""
        problems = list(self._page.verdict.problems) if self._page.verdict else []
        desk = self._seat.desk
        heads = [self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Why not")]
        lines = [
            (one.row, field_name(one.field), one.value, sentence(BadInput(one.code))) for one in problems
        ]
        self._host.work.do(
            lambda: export_list(desk, path, self.tr("Dry run"), heads, lines),
            then=lambda count: self._host.done(self.tr("Saved: {name}").format(name=path.name)),
            failed=self._host.show_error,
            owner=self,
        )

    def ask_to_go_on(self, run: Any) -> None:
        """The file of an import that was stopped."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Choose the file again"), str(self._seat.exports / run.file_name)
        )
        if chosen:
            self._page.begin(self.tr("Importing"))
            self._page.work.go_on(self._seat.desk, run.id, Path(chosen))

    def ask_to_take_back(self, run: Any) -> None:
        """Whether an import is really to be undone."""
        dialog = ConfirmDialog(
            self._page.window(),
            self.tr("Take the import of {name} back?").format(name=run.file_name),
            self.tr("Its finished appeals leave the journal; its open ones are withdrawn with a reason."),
            self.tr("Take back"),
            dangerous=True,
        )
        dialog.then(lambda: self._take_back(run))

    def _take_back(self, run: Any) -> None:
        self._page.begin(self.tr("Taking back"))
        self._page.work.take_back(self._seat.desk, run.id)
