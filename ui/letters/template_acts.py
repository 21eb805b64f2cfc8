"""Acts on a template: export for Word, import of what was edited, an earlier version, the mark's words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from services.letter_templates import (
    TemplateEntry,
    TemplateVersion,
    import_template_file,
    restore_template,
    template_file,
)
from services.signature_looks import MarkWords, mark_words
from ui.card.act_dialog import ActDialog
from ui.letters.document_names import version_words
from ui.letters.mark_words import mark_question
from ui.page import Host
from ui.regulation.files import write_whole
from ui.seat import Seat

_WORD = "Word (*.docx)"


class TemplateActs(QObject):
    """Acts on the document that is open; ``entry`` is None while none is.

    Signals:
        kept: another version is in force.
        refused: a file can't be used (``OtklikError``).
    """

    kept = Signal()
    refused = Signal(object)

    def __init__(self, page: QWidget, host: Host, seat: Seat) -> None:
        super().__init__(page)
        self._page, self._host, self._seat = page, host, seat
        self.entry: TemplateEntry | None = None

    def ask_export(self) -> None:
        """Ask where the template in force is to be kept."""
        if self.entry is None:
            return
        start = self._seat.exports / f"{self.entry.document}_{self.entry.language}.docx"
        dialog = self._dialog(self.tr("Export for Word…"), str(start))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(start.name)
        dialog.fileSelected.connect(lambda chosen: self.write_file(Path(chosen)))
        dialog.open()

    def write_file(self, path: Path) -> None:
        """Keep the template in force as a file."""
        entry, desk = self.entry, self._seat.desk
        if entry is None:
            return

        def write() -> None:
            write_whole(path, template_file(desk, entry.document, entry.language, entry.in_force.id))

        kept = self.tr("Kept as {name}: edit it in Word, then import it here").format(name=path.name)
        self._host.work.query(
            write, then=lambda _: self._host.done(kept), failed=self._host.show_error, owner=self
        )

    def ask_import(self) -> None:
        """Ask for the file that was edited."""
        dialog = self._dialog(self.tr("Import a version…"), str(self._seat.exports))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.take_file(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str, start: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title, start, _WORD)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def take_file(self, path: Path) -> None:
        """Check a file and put it in force; a faulty one is refused with its place."""
        entry, desk = self.entry, self._seat.desk
        if entry is not None:
            place = {"document": entry.document, "language": entry.language}
            self._do(lambda: import_template_file(desk, **place, path=path))

    def restore(self, version: TemplateVersion) -> None:
        """Put an earlier version in force again."""
        entry, desk = self.entry, self._seat.desk
        if entry is not None:
            place = {"document": entry.document, "language": entry.language}
            self._do(lambda: restore_template(desk, **place, template_id=version.id))

    def ask_mark(self, language: str) -> None:
        """Ask for the words of the printed mark."""
        desk, parent = self._seat.desk, self._page.window()

        def ask(words: MarkWords) -> None:
            ActDialog(self._host, parent, mark_question(desk, language, words)).open()

        self._host.work.query(
            lambda: mark_words(desk, language), then=ask, failed=self._host.show_error, owner=self
        )

    def _do(self, act: Callable[[], TemplateVersion]) -> None:
        self._host.work.do(act, then=self._tell, failed=self.refused.emit, owner=self)

    def _tell(self, version: TemplateVersion) -> None:
        self._host.done(self.tr("In force for new letters: {version}").format(version=version_words(version)))
        self.kept.emit()
