"""What happens when a bug of ours surfaces: it is logged, a person is told, the window goes on.

Without this an exception inside a slot would leave a window that silently did nothing.
The report shown and logged holds types, codes and frames, no text of a person.
"""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from domain.errors import OtklikError
from services.logs import Discreet
from services.version import VERSION

LOG = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """What a developer needs of a crash: versions, types, codes, frames."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    frames = Discreet().formatException((type(error), error, error.__traceback__))
    return f"Otklik {VERSION}, {system}\n{frames}"


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


class CrashReporter(QObject):
    """Receives what nobody caught, from any thread, and shows it in the window's thread.

    ``explain`` shows an expected failure (``OtklikError``) that a screen forgot to catch.
    ``show`` replaces the dialog, for the self-test of a program without a person.
    """

    crashed = Signal(object)

    def __init__(
        self,
        log_directory: Path,
        *,
        explain: Callable[[OtklikError], None] | None = None,
        show: Callable[[str], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._log_directory = log_directory
        self._explain = explain
        self._show = show or self._show_dialog
        self._showing = False
        self.crashed.connect(self._receive, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Become the hook of this process for its main thread and every other."""
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    @staticmethod
    def uninstall() -> None:
        """Give Python's own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the error and have it shown; Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        LOG.error("an error reached the top", exc_info=(kind, error, trace))
        self.crashed.emit(error)

    def _handle_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self.handle(given.exc_type, given.exc_value, given.exc_traceback)

    @Slot(object)
    def _receive(self, error: BaseException) -> None:
        if isinstance(error, OtklikError) and self._explain is not None:
            self._explain(error)
            return
        if self._showing:
            return  # a timer that fails each second must not pile up dialogs; the log has them all
        self._showing = True
        try:
            self._show(report_of(error))
        finally:
            self._showing = False

    def _show_dialog(self, report: str) -> None:
        CrashDialog(report, self._log_directory).exec()
