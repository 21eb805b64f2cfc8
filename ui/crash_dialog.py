"""The dialog that tells a person of a mistake of the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget


class CrashDialog(QDialog):
    """Tells what failed, in words first, with the report for whoever can use it below."""

    def __init__(self, report: str, log_directory: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._log_directory = log_directory
        self.setWindowTitle(self.tr("The program made a mistake"))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.addWidget(self._sentence())
        layout.addWidget(self._details())
        layout.addWidget(self._buttons())

    def _sentence(self) -> QLabel:
        label = QLabel(
            self.tr(
                "The last action was not carried out. Everything saved before it is safe,"
                " and what you were typing is kept as a draft.\n\n"
                "You can go on working. If it happens again, send the report below to your"
                " administrator: it contains no personal data."
            ),
            self,
        )
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._report, self)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(self.tr("Report of the mistake"))
        return details

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        box = QDialogButtonBox(self)
        go_on = box.addButton(self.tr("Go on working"), role.AcceptRole)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        box.addButton(self.tr("Copy the report"), role.ActionRole).clicked.connect(self.copy_report)
        box.addButton(self.tr("Open the log folder"), role.ActionRole).clicked.connect(self._open_log)
        box.addButton(self.tr("Close the program"), role.DestructiveRole).clicked.connect(self._close_program)
        return box

    @Slot()
    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def _open_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_directory)))

    @Slot()
    def _close_program(self) -> None:
        self.accept()
        QCoreApplication.exit(1)
