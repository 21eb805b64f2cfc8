"""Running a recount from the window: piece by piece in the background, to be stopped between two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from domain.errors import OtklikError
from services.desk import Desk
from services.recounting import (
    AT_ONCE,
    FoundMove,
    Preview,
    Report,
    apply_moves,
    may_recount,
    preview_of,
    recount_open,
)
from ui.page import Host
from ui.regulation.words import tr
from ui.seat import Seat

_PIECE = 3000
"""Appeals counted at a time: some 30 ms, after which the run can be cancelled. Smaller pieces spend
most of their time on the way to the window and back."""
_RULES = ("calendar_override", "profile_version", "organisation")


class RecountRun(QObject):
    """Looks for what moves. Each piece is a query of its own, so that others get their turn.

    Signals:
        progressed: (done, total) running terms.
        finished: the ``Preview``.
        failed: an ``OtklikError``.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._turn = 0
        self._moves: list[FoundMove] = []
        self._uncounted = 0

    def start(self, desk: Desk) -> None:
        """Begin anew; what was under way is forgotten."""
        self._turn += 1
        self._moves, self._uncounted = [], 0
        reports = recount_open(desk, chunk=_PIECE)
        self._ask(lambda: next(reports, None), self._turn)

    def cancel(self) -> None:
        """Ask for no further piece."""
        self._turn += 1

    def _ask(self, piece: Callable[[], Report | None], turn: int) -> None:
        self._host.work.query(
            piece, then=lambda report: self._take(piece, report, turn), failed=self._fail, owner=self
        )

    def _fail(self, error: OtklikError) -> None:
        self.failed.emit(error)

    def _take(self, piece: Callable[[], Report | None], report: Report | None, turn: int) -> None:
        if turn != self._turn:
            return
        if report is None:
            self._sort(turn)
            return
        self._moves += report.moves
        self._uncounted = report.uncounted
        self.progressed.emit(report.done, report.total)
        self._ask(piece, turn)

    def _sort(self, turn: int) -> None:
        moves, uncounted = self._moves, self._uncounted

        def deliver(preview: Preview) -> None:
            if turn == self._turn:
                self.finished.emit(preview)

        self._host.work.query(lambda: preview_of(moves, uncounted), then=deliver, owner=self)


class ApplyRun(QObject):
    """Records the moves, some hundred in one act.

    Signals:
        progressed: (done, total) moves.
        finished: how many appeals were moved.
        failed: an ``OtklikError``; what was recorded before it stays recorded.
    """

    progressed = Signal(int, int)
    finished = Signal(int)
    failed = Signal(object)

    def __init__(self, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._stopped = True
        self._moved = 0

    @property
    def running(self) -> bool:
        """Whether moves are being recorded."""
        return not self._stopped

    def start(self, desk: Desk, moves: Sequence[FoundMove], reason: str) -> None:
        """Record these moves with one reason."""
        self._stopped, self._moved = False, 0
        self._next(desk, moves, reason, 0)

    def cancel(self) -> None:
        """Stop after the act that is under way."""
        self._stopped = True

    def _next(self, desk: Desk, moves: Sequence[FoundMove], reason: str, place: int) -> None:
        if self._stopped or place >= len(moves):
            self._stopped = True
            self.finished.emit(self._moved)
            return
        part = moves[place : place + AT_ONCE]

        def then(moved: int) -> None:
            self._moved += moved
            self.progressed.emit(place + len(part), len(moves))
            self._next(desk, moves, reason, place + AT_ONCE)

        self._host.work.do(
            lambda: apply_moves(desk, part, reason=reason), then=then, failed=self._fail, owner=self
        )

    def _fail(self, error: OtklikError) -> None:
        self._stopped = True
        self.failed.emit(error)


class RecountOffer(QObject):
    """Looks once the rules have changed whether open appeals move, and offers the preview.

    Signals:
        offered: sentence, what it means, and the word on its button.
    """

    offered = Signal(str, str, str)

    def __init__(self, host: Host, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._run = RecountRun(host, self)
        self._run.finished.connect(self._finished)
        host.work.changed.connect(self._changed)

    def look(self) -> None:
        """Count in the background; nothing is said where nothing moves."""
        if may_recount(self._seat.desk):
            self._run.start(self._seat.desk)

    def _changed(self, changes: object) -> None:
        touches = getattr(changes, "touches", None)
        if touches is not None and touches(*_RULES):
            self.look()

    def _finished(self, preview: Preview) -> None:
        if preview.moves:
            self.offered.emit(
                tr("regulation", "%n open appeal(s) move", "", len(preview.moves)),
                tr("regulation", "The calendar or the rules have changed; nothing is recorded yet."),
                tr("regulation", "Show"),
            )
