"""A dry run or an import, piece by piece in the background; it can be stopped between two pieces."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from domain.changes import Changes
from domain.errors import OtklikError
from services.desk import Desk
from services.journal_import.columns import Mapped
from services.journal_import.reading import OldJournal, look_into
from services.journal_import.run import Import, Trial, begin_import, resume_import, undo_piece
from ui.page import Host


class ImportWork(QObject):
    """One thing at a time; a piece is short, so that registering goes on beside it.

    Signals:
        looked: a file was looked into: ``OldJournal``.
        stepped: how much is done, and of how much where that is known: rows, of a dry run kibibytes.
        tried: the dry run is over: its ``Verdict``.
        imported: the import ended or was stopped: its ``ImportRun``.
        undone: an import was taken back.
        failed: ``OtklikError``.
    """

    looked = Signal(object)
    stepped = Signal(int, int)
    tried = Signal(object)
    imported = Signal(object)
    undone = Signal()
    failed = Signal(object)

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.running = False
        self._stopped = False

    def look(self, path: Path, old_set: str) -> None:
        """Read the headings of a file."""
        self._host.work.query(
            lambda: look_into(path, old_set=old_set), then=self.looked.emit, failed=self._fail, owner=self
        )

    def stop(self) -> None:
        """End after the piece under way."""
        self._stopped = True

    def try_out(self, desk: Desk, journal: OldJournal, mapping: Mapped) -> None:
        """Judge every row."""
        self._begin()
        self._host.work.query(
            lambda: Trial(desk, journal, mapping), then=self._try_on, failed=self._fail, owner=self
        )

    def _try_on(self, trial: Trial) -> None:
        def then(more: bool) -> None:
            self.stepped.emit(*trial.progress)
            if more and not self._stopped:
                self._try_on(trial)
            else:
                self.running = False
                self.tried.emit(trial.verdict)

        self._host.work.query(trial.go_on, then=then, failed=self._fail, owner=self)

    def take(self, desk: Desk, journal: OldJournal, mapping: Mapped) -> None:
        """Import everything that is good."""
        self._start(lambda: begin_import(desk, journal, mapping))

    def go_on(self, desk: Desk, run_id: str, path: Path) -> None:
        """Go on with an import that was stopped."""
        self._start(lambda: resume_import(desk, run_id, path))

    def _start(self, begin: Callable[[], Import]) -> None:
        self._begin()
        self._host.work.do(begin, then=self._take_on, failed=self._fail, owner=self)

    def _take_on(self, going: Import) -> None:
        def then(more: bool) -> None:
            self.stepped.emit(going.run.done, 0)
            if more and not self._stopped:
                self._take_on(going)
                return
            self.running = False
            self._host.work.do(going.stop, owner=self)
            self._host.work.publish(Changes({"appeal": frozenset()}))
            self.imported.emit(going.run)

        self._host.work.do(going.go_on, then=then, failed=self._fail, owner=self)

    def take_back(self, desk: Desk, run_id: str) -> None:
        """Undo an import piece by piece."""
        self._begin()

        def then(more: bool) -> None:
            if more and not self._stopped:
                go_on()
                return
            self.running = False
            self.undone.emit()

        def go_on() -> None:
            self._host.work.do(lambda: undo_piece(desk, run_id), then=then, failed=self._fail, owner=self)

        go_on()

    def _begin(self) -> None:
        self.running, self._stopped = True, False

    def _fail(self, error: OtklikError) -> None:
        self.running = False
        self.failed.emit(error)
