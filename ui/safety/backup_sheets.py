"""The sheets of the page of backups: those that are there, and the way back from one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from domain.errors import OtklikError
from services.protection.backup_files import Backup
from services.protection.backups import Checked
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.edits import LineEdit
from ui.widgets.labelled import LabelledField
from ui.widgets.sheet import Sheet, clear, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.themed import Retranslating
from ui.wording.dates import moment, number
from ui.wording.errors import sentence

_SHOWN = 12
_MEGABYTE = 1_000_000


class BackupsSheet(Retranslating, Sheet):
    """The backups of this computer, newest first.

    Signals:
        now_asked: another one now.
        check_asked: open all of them.
        folder_chosen: another place for them.
    """

    now_asked = Signal()
    check_asked = Signal()
    folder_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self._hint, self._place = Text("", Role.SECOND, "text2", wrap=True), Elided("", Role.SECOND, "text2")
        self._rows = QVBoxLayout()
        self._results: dict[Path, Checked] = {}
        self._backups: list[Backup] = []
        self.now_button = PushButton("", Kind.PRIMARY, icon="hard-drive")
        self.check_button = PushButton("", Kind.SECONDARY, icon="shield-check")
        self.folder_button = PushButton("", Kind.SECONDARY, icon="folder")
        self.body.addWidget(self._hint)
        self.body.addWidget(self._place)
        self.body.addLayout(self._rows)
        self.body.addLayout(row(self.now_button, self.check_button, self.folder_button, 1))
        self.now_button.clicked.connect(self.now_asked)
        self.check_button.clicked.connect(self.check_asked)
        self.folder_button.clicked.connect(self._ask_folder)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Backups of this computer"))
        self._hint.setText(
            self.tr("Made at the start, daily and before an upgrade, encrypted, and opened to be sure.")
        )
        self.now_button.setText(self.tr("Back up now"))
        self.check_button.setText(self.tr("Open them all"))
        self.folder_button.setText(self.tr("Another place"))
        self._fill()

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"))
        if chosen:
            self.folder_chosen.emit(chosen)

    def allow(self, may: bool, why: str) -> None:
        """Whether this person makes backups by hand."""
        for button in (self.now_button, self.folder_button):
            button.allow(may, why)
        self.check_button.allow(bool(self._backups), self.tr("there is no backup yet"))

    def show_backups(self, backups: list[Backup], place: str) -> None:
        """Replace the rows."""
        self._backups = backups
        self._place.setText(place)
        self._fill()

    def show_results(self, found: list[Checked]) -> None:
        """Mark each backup by what was found in it."""
        self._results = {one.backup.folder: one for one in found}
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        if not self._backups:
            self._rows.addWidget(Text(self.tr("No backup yet."), Role.TEXT, "text2"))
        for backup in self._backups[:_SHOWN]:
            self._rows.addWidget(self._row(backup))

    def _row(self, backup: Backup) -> QWidget:
        line = QWidget()
        said = backup.manifest
        local = said.made_at.astimezone().replace(tzinfo=None)
        when = Text(moment(local, local), Role.NAME, "text", line)
        facts = self.tr("{reason}; {size} MB; {facts} facts").format(
            reason=self._reason(said.reason),
            size=number(max(1, backup.size // _MEGABYTE)),
            facts=number(said.facts),
        )
        words = QWidget(line)
        words.setLayout(column(when, Text(facts, Role.SECOND, "text2", line), gap=0))
        line.setLayout(row(words, 1, self._mark(backup)))
        return line

    def _reason(self, reason: str) -> str:
        return {
            "by_hand": self.tr("by hand"),
            "at_start": self.tr("at the start"),
            "daily": self.tr("daily"),
            "before_upgrade": self.tr("before an upgrade"),
        }.get(reason, reason)

    def _mark(self, backup: Backup) -> QWidget:
        found = self._results.get(backup.folder)
        if found is None or found.problem is None:
            return Badge(self.tr("opens"), State.DONE)
        mark = Badge(self.tr("doesn't open"), State.LATE)
        mark.setToolTip(sentence(found.problem))
        return mark


class RestoreSheet(Retranslating, Sheet):
    """A backup and its recovery key.

    Signals:
        restore_asked: (folder, recovery key).
    """

    restore_asked = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.folder, self.recovery = LineEdit(icon="folder"), LineEdit(icon="key-round")
        self._folder_field, self._recovery_field = (
            LabelledField("", self.folder),
            LabelledField("", self.recovery),
        )
        self.choose_button = PushButton("", Kind.SECONDARY, icon="folder-open")
        self.restore_button = PushButton("", Kind.SECONDARY, icon="history")
        for part in (self._hint, self._folder_field, self._recovery_field):
            self.body.addWidget(part)
        self.body.addLayout(row(self.choose_button, self.restore_button, 1))
        self.choose_button.clicked.connect(self._ask_folder)
        self.restore_button.clicked.connect(self._ask)
        for field in (self._folder_field, self._recovery_field):
            field.editor.textEdited.connect(field.clear_error)  # type: ignore[attr-defined]
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Restore a backup"))
        self._hint.setText(self.tr("After a loss or a damage, here or on a new computer."))
        self._folder_field.set_label(self.tr("Folder of the backup"))
        self._recovery_field.set_label(self.tr("Recovery key"), self.tr("48 digits, as printed"))
        self.choose_button.setText(self.tr("Choose the folder"))
        self.restore_button.setText(self.tr("Restore"))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of one backup"))
        if chosen:
            self.choose(Path(chosen))

    def choose(self, folder: Path) -> None:
        """A folder was chosen."""
        self.folder.setText(str(folder))
        self._folder_field.clear_error()

    def refuse(self, error: OtklikError) -> None:
        """Say what is wrong under the field it concerns."""
        about_folder = error.code.startswith("backup")
        field = self._folder_field if about_folder else self._recovery_field
        field.set_error(sentence(error))
        field.focus()

    def _ask(self) -> None:
        if not self.folder.text().strip():
            self._folder_field.set_error(self.tr("Choose the folder of a backup"))
            self._folder_field.focus()
            return
        self.restore_asked.emit(Path(self.folder.text().strip()), self.recovery.text())


class LeavingSheet(Retranslating, Sheet):
    """Everything in open formats.

    Signals:
        folder_chosen: where it is to be written.
    """

    folder_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(title=" ")
        self._hint = Text("", Role.SECOND, "text2", wrap=True)
        self.button = PushButton("", Kind.SECONDARY, icon="package")
        self.body.addWidget(self._hint)
        self.body.addLayout(row(self.button, 1))
        self.button.clicked.connect(self._ask_folder)
        self.retranslate()

    def retranslate(self) -> None:
        """Words."""
        self.set_title(self.tr("Everything in open formats"))
        self._hint.setText(
            self.tr(
                "For leaving the program: every row and file, not encrypted. It is put on the audit trail."
            )
        )
        self.button.setText(self.tr("Export everything"))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the export"))
        if chosen:
            self.folder_chosen.emit(chosen)
