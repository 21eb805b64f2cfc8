"""What is typed reaches the disk within two seconds of the first letter, whatever happens then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from services.drafts import SavedDraft, discard_draft
from services.intake_entry import Entry, save_entry
from ui.page import Host
from ui.seat import Seat

_DELAY_MS = 900
"""From the first unsaved letter, not from the last: who types without a pause is saved, too."""


class Drafting(QObject):
    """Saves the form now and then under one identifier.

    Signals:
        saved: the draft is on the disk, at this time of day.
    """

    saved = Signal(str)

    def __init__(self, host: Host, seat: Seat, entry: Callable[[], Entry], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat, self._entry = host, seat, entry
        self.draft_id = ""
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.save)

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def due_in(self) -> int:
        """Milliseconds until the next writing; -1 when everything is on the disk."""
        return self._timer.remainingTime()

    def pause(self) -> None:
        """The form is being finished: nothing may be written behind its back."""
        self._timer.stop()

    def begin(self, draft_id: str = "") -> None:
        """Another form: what was not saved of the former one is either done or given up."""
        self._timer.stop()
        self.draft_id = draft_id

    def save(self, *, put_aside: bool = False) -> None:
        """Write now, if there is anything to lose."""
        self._timer.stop()
        entry, desk = self._entry(), self._seat.desk
        if not entry.begun:
            return
        draft_id = self.draft_id = self.draft_id or desk.new_id()
        self._host.work.do(
            lambda: save_entry(desk, entry, draft_id=draft_id, put_aside=put_aside),
            then=self._told,
            owner=self,
        )

    def discard(self) -> None:
        """The person gave the form up, or it is done."""
        self._timer.stop()
        if self.draft_id:
            desk, draft_id = self._seat.desk, self.draft_id
            self._host.work.do(lambda: discard_draft(desk, draft_id), owner=self)
        self.draft_id = ""

    def _told(self, draft: SavedDraft) -> None:
        at = f"{draft.saved_at:%H:%M:%S}"
        self._host.draft_saved(at)
        self.saved.emit(at)
