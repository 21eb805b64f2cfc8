"""Time stamps for signed letters: the network in a thread of its own, the letter's file in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, Signal

from domain.errors import OtklikError
from services.time_stamps import (
    StampWanted,
    keep_time_stamp,
    letters_to_stamp,
    may_time_stamp,
    stamp_wanted,
)
from ui.page import Host
from ui.seat import Seat

AT_ONCE = 20
"""Letters stamped in one go without being asked; the next go takes the others."""


class TimeStamper(QObject):
    """Asks the authority that the settings name.

    Signals:
        stamped: a letter has its time stamp now, by its identifier.
        failed: (identifier, error) of a letter that has none; it stays as it was.
    """

    stamped = Signal(str)
    failed = Signal(str, object)
    _answered = Signal(object, object)
    _unanswered = Signal(object, object)

    def __init__(self, host: Host, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self._queue: list[str] = []
        self._busy = False
        self._answered.connect(self._keep)
        self._unanswered.connect(lambda wanted, error: self._give_up(wanted.letter_id, error))

    @property
    def address(self) -> str:
        """Where the authority is; empty when the office has none."""
        return str(self._seat.settings.get("time_stamp_authority"))

    def stamp_waiting(self) -> None:
        """Stamp what waits, quietly: nobody asked for it now."""
        desk = self._seat.desk
        if self.address and not self._busy and may_time_stamp(desk):
            self._host.work.query(
                lambda: letters_to_stamp(desk)[:AT_ONCE], then=self.stamp, latest="time_stamps", owner=self
            )

    def stamp(self, letter_ids: Sequence[str]) -> None:
        """Stamp these letters, one after the other."""
        self._queue += [one for one in letter_ids if one not in self._queue]
        if not self._busy:
            self._next()

    def _next(self) -> None:
        self._busy = bool(self._queue)
        if not self._queue:
            return
        letter_id, desk = self._queue.pop(0), self._seat.desk
        self._host.work.query(
            lambda: stamp_wanted(desk, letter_id),
            then=self._ask,
            failed=partial(self._give_up, letter_id),
            owner=self,
        )

    def _ask(self, wanted: StampWanted) -> None:
        address, ask = self.address, self._seat.time_authority.ask
        Thread(
            target=self._in_thread, args=(wanted, partial(ask, address)), name="stamps", daemon=True
        ).start()

    def _in_thread(self, wanted: StampWanted, ask: Callable[[bytes], bytes]) -> None:
        try:
            replies = [ask(request) for request in wanted.requests]
        except OtklikError as error:
            self._unanswered.emit(wanted, error)
        else:
            self._answered.emit(wanted, replies)

    def _keep(self, wanted: StampWanted, replies: list[bytes]) -> None:
        desk = self._seat.desk
        self._host.work.do(
            lambda: keep_time_stamp(desk, wanted, replies),
            then=lambda _: self._told(wanted.letter_id),
            failed=partial(self._give_up, wanted.letter_id),
            owner=self,
        )

    def _told(self, letter_id: str) -> None:
        self.stamped.emit(letter_id)
        self._next()

    def _give_up(self, letter_id: str, error: OtklikError) -> None:
        """One letter without a stamp; when the authority is away, the others wait for another time too."""
        if error.code == "time_stamp_authority_unreachable":
            self._queue.clear()
        self.failed.emit(letter_id, error)
        self._next()
