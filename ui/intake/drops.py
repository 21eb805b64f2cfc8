"""A mail dropped anywhere on the window opens the registration form, filled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from services.mail.file_names import is_mail


def dropped_paths(data: QMimeData) -> list[Path]:
    """Files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class WindowDrops(QObject):
    """Watches a window for mails; other files are left to the page under the pointer."""

    def __init__(self, window: QWidget, take: Callable[[tuple[Path, ...]], None]) -> None:
        super().__init__(window)
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Take what is dragged if there is a mail in it."""
        if not isinstance(event, QDragEnterEvent | QDropEvent):
            return False
        mails = tuple(path for path in dropped_paths(event.mimeData()) if is_mail(path))
        if not mails:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(mails)
        return True
