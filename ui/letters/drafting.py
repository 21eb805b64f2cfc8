"""Saving what is typed into a letter: changed fields only, within two seconds, in the order of typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from domain.errors import OtklikError
from services.card import field_writers
from services.letter_form import LetterForm
from services.letters import edit_letter
from ui.page import Host
from ui.seat import Seat

PAUSE_MS = 700


class Drafting(QObject):
    """The draft of one letter between the fields and the disk.

    Signals:
        saved: the fields reached the disk.
        refused: they did not (``OtklikError``); what was typed stays in the fields.
    """

    saved = Signal()
    refused = Signal(object)

    def __init__(self, host: Host, seat: Seat, values: Callable[[], dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat, self._values = host, seat, values
        self._letter_id = ""
        self._saving = False
        self._kept: dict[str, Any] = {}
        self._seen: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def begin(self, form: LetterForm, shown: Mapping[str, Any], *, besides: str = "") -> None:
        """The fields show this state now; a field that kept its typing keeps what its author had seen."""
        another = form.id != self._letter_id
        self._letter_id = form.id
        for name, value in shown.items():
            own = _plain(value) == _plain(self._kept.get(name))
            if another or name != besides or own:
                self._kept[name] = value
                self._seen[name] = form.seen.get(name, "")

    @property
    def kept(self) -> Mapping[str, Any]:
        """What the fields held on the disk when they were shown or saved last."""
        return self._kept

    def typed(self) -> None:
        """Something changed: save after a pause."""
        self._timer.start()

    def dirty(self) -> dict[str, Any]:
        """Fields that differ from what is on the disk."""
        kept, values = self._kept, self._values()
        return {name: value for name, value in values.items() if _plain(value) != _plain(kept.get(name))}

    def flush(self) -> None:
        """Save now what differs; nothing if nothing does. A save under way is followed by the next."""
        self._timer.stop()
        changed = self.dirty() if self._letter_id and not self._saving else {}
        if not changed:
            return
        self._kept |= changed
        self._saving = True
        desk, letter_id = self._seat.desk, self._letter_id
        seen = {name: self._seen[name] for name in changed if self._seen.get(name)}

        def save() -> dict[str, str]:
            edit_letter(desk, letter_id=letter_id, fields=changed, seen=seen)
            return field_writers(desk.store, "letter", letter_id)

        self._host.work.do(
            save,
            then=lambda writers: self._saved(letter_id, changed, writers),
            failed=lambda error: self._refused(error, changed),
            owner=self,
        )

    def _saved(self, letter_id: str, changed: Mapping[str, Any], writers: Mapping[str, str]) -> None:
        self._saving = False
        self._host.draft_saved(f"{self._seat.desk.now():%H:%M:%S}")
        if letter_id == self._letter_id:
            self._seen |= {name: writers.get(name, "") for name in changed}
            self.saved.emit()
            self.flush()

    def _refused(self, error: OtklikError, changed: Mapping[str, Any]) -> None:
        self._saving = False
        for name in changed:
            self._kept.pop(name, None)
        self.refused.emit(error)

    def leave(self) -> None:
        """The letter is left: what was typed is saved, what follows belongs to another."""
        self.flush()
        self._letter_id = ""
        self._kept, self._seen = {}, {}


def _plain(value: Any) -> Any:
    """Nothing is nothing, however it is written."""
    return value or None
