"""Fetching this computer's copy from the centre anew: what stays, how far it is, the last step.

Nobody is asked which side to keep. The copy is fetched while the work goes on; it is put in
place between two sessions, when nothing has the database open.
"""

from __future__ import annotations

from threading import Thread

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.errors import OtklikError
from services.sync_status import SyncSummary, sync_summary
from ui.seat import Seat
from ui.theme import Role
from ui.theme.tokens import Size
from ui.widgets.button import Kind, PushButton
from ui.widgets.dialogs import QuestionDialog
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import row
from ui.widgets.text import Text
from ui.wording.errors import sentence, way_out

_KILO = 1024


class _Fetching(QObject):
    """One attempt to fetch the copy, on a thread of its own: lists and saves don't wait for it.

    Signals:
        moved: kilobytes done and in all, of the part that is under way.
        fetched: the copy.
        refused: an ``OtklikError``.
    """

    moved = Signal(int, int)
    fetched = Signal(object)
    refused = Signal(object)

    def __init__(self, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._syncer = seat.syncer
        self.wanted = True

    def begin(self) -> None:
        """Start; the signals come on the window's thread."""
        Thread(target=self._run, name="otklik-copy", daemon=True).start()

    def _run(self) -> None:
        try:
            copy = self._syncer.fetch_copy(self._tell)
        except OtklikError as error:
            if self.wanted:
                self.refused.emit(error)
        else:
            if self.wanted:
                self.fetched.emit(copy)

    def _tell(self, done: int, total: int) -> None:
        if self.wanted:
            self.moved.emit(done // _KILO, max(1, total // _KILO))


class AnewDialog(QuestionDialog):
    """Says what is replaced and what stays, then fetches; a failure is said here and can be tried again.

    Signals:
        fetched: the copy; the session ends, the copy is put in place, the next session begins.
    """

    fetched = Signal(object)

    def __init__(self, parent: QWidget | None, seat: Seat, summary: SyncSummary) -> None:
        super().__init__(
            parent,
            self.tr("Fetch this computer's copy from the centre anew?"),
            self.tr("For when lists look wrong here though the network works. Nobody has to choose a side."),
        )
        self._seat = seat
        self._attempt: _Fetching | None = None
        for words in self._what_stays(summary):
            self.body.addWidget(Text(words, Role.TEXT, "text", self, wrap=True))
        self.progress = ProgressStrip(self)
        self.trouble = Text("", Role.TEXT, "late.text", self, wrap=True)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.trouble)
        self.deed = PushButton(
            self.tr("Fetch anew"), Kind.PRIMARY, self, key="Ctrl+Enter", height=Size.BUTTON_DIALOG
        )
        self.deed.setShortcut("Ctrl+Return")
        self.deed.clicked.connect(self.begin)
        back = PushButton(self.tr("Cancel"), Kind.QUIET, self, key="Esc", height=Size.BUTTON_DIALOG)
        back.clicked.connect(self.reject)
        self.footer.addWidget(back)
        self.footer.addStretch(1)
        self.footer.addWidget(self.deed)

    def _what_stays(self, summary: SyncSummary) -> list[str]:
        waiting = self.tr("%n record(s) wait to be sent", "", summary.unsent)
        return [
            self.tr("Replaced: the centre's records, by what the centre holds now."),
            self.tr("Stays: {waiting}; they go with the next exchange.").format(waiting=waiting),
            self.tr("Stays: what was sent and is in no verified backup of the centre yet."),
            self.tr("Stays: the numbers of this computer; none is given twice."),
            self.tr("Stays: files and photos, drafts, settings, refused changes, colleagues' packages."),
            self.tr("Work can go on while it is fetched; then the window closes for a moment."),
        ]

    def begin(self) -> None:
        """Fetch in the background."""
        self.trouble.setText("")
        self.deed.allow(False, self.tr("it is being fetched"))
        self.progress.begin(self.tr("Fetching"))
        self._attempt = attempt = _Fetching(self._seat, self)
        attempt.moved.connect(self.progress.step)
        attempt.fetched.connect(self._take)
        attempt.refused.connect(self._refuse)
        attempt.begin()

    def _take(self, copy: object) -> None:
        self.progress.end()
        self.accept()
        self.fetched.emit(copy)

    def _refuse(self, error: OtklikError) -> None:
        self.progress.end()
        self.trouble.setText(" ".join(part for part in (sentence(error), way_out(error)) if part))
        self.deed.allow(True)
        self.deed.setText(self.tr("Try again"))
        self.fit()

    def done(self, result: int) -> None:
        """Closed: what is still on its way is not waited for, and nothing has changed."""
        if self._attempt is not None:
            self._attempt.wanted = False
        super().done(result)


class Anew(QObject):
    """The way to a new copy, as a line and a command of the sync page.

    Signals:
        fetched: the copy is here; the session ends to put it in place.
    """

    fetched = Signal(object)

    def __init__(self, seat: Seat, parent: QWidget) -> None:
        super().__init__(parent)
        self._seat, self._window = seat, parent

    def line(self) -> QHBoxLayout:
        """When it is for, and the button."""
        button = PushButton(self.tr("Fetch the copy anew…"), Kind.SECONDARY)
        button.clicked.connect(self.ask)
        words = self.tr("Do lists look wrong here? The centre's copy can be fetched anew:")
        return row(Text(words, Role.SECOND, "text2"), 1, button)

    def ask(self) -> AnewDialog:
        """Say what is replaced and what stays, before anything begins."""
        dialog = AnewDialog(self._window.window(), self._seat, sync_summary(self._seat.desk.store))
        dialog.fetched.connect(self.fetched)
        dialog.open()
        return dialog


class PlacingDialog(QuestionDialog):
    """Shown between two sessions while the copy is put in place; there is nothing to choose."""

    def __init__(self) -> None:
        super().__init__(
            None,
            self.tr("The centre's copy is put in place"),
            self.tr("If the power fails now, everything is as it was and it can be begun again."),
        )
        self.progress = ProgressStrip(self)
        self.body.addWidget(self.progress)
        self.progress.begin(self.tr("A few seconds to a few minutes"))

    def reject(self) -> None:
        """Esc closes nothing: it ends by itself."""
