"""What happens when a bug of ours surfaces: it is logged, a person is told, the window goes on.

Without this an exception inside a slot would leave a window that silently did nothing.
The report shown and logged holds types, codes and frames, no text of a person.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from domain.errors import OtklikError
from services.logs import Discreet
from services.version import VERSION

LOG = logging.getLogger(__name__)


def report_of(error: BaseException) -> str:
    """What a developer needs of a crash: versions, types, codes, frames."""
    import platform  # asks the system much; only a crash has to know

    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    frames = Discreet().formatException((type(error), error, error.__traceback__))
    return f"Otklik {VERSION}, {system}\n{frames}"


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
        from ui.crash_dialog import CrashDialog

        CrashDialog(report, self._log_directory).exec()
