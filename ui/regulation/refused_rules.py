"""Rules that arrived and can't be used: said once, while the last good ones stay in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from services.recounting import may_recount
from ui.regulation.words import tr
from ui.seat import Seat
from ui.wording.errors import sentence


class RefusedRules(QObject):
    """Tells those who answer for terms about a correction or a version that was refused.

    Signals:
        told: sentence, why and what holds instead, the word on the button, the page that it opens, None.
    """

    told = Signal(str, str, str, str, object)

    def __init__(self, seat: Callable[[], Seat], parent: QObject) -> None:
        super().__init__(parent)
        self._seat = seat
        self._known: set[str] = set()

    def rules_may_have_come(self, changes: object) -> None:
        """Something changed; looking again costs nothing where no new rule is bad."""
        del changes
        self.look()

    def look(self) -> bool:
        """Say what is new since the last look; whether something was said."""
        desk = self._seat().desk
        fresh = [error for error in desk.regulations.refused if str(error) not in self._known]
        if not fresh or not may_recount(desk):
            return False
        self._known.update(map(str, fresh))
        last = fresh[-1]
        of_profile = last.code.startswith("profile_")
        words = (
            tr("regulation", "A version of the regulation that arrived can't be used")
            if of_profile
            else tr("regulation", "A correction of the calendar that arrived can't be used")
        )
        stays = tr("regulation", "The last good one stays in force.")
        page = "profiles" if of_profile else "calendars"
        self.told.emit(words, f"{sentence(last)} {stays}", tr("regulation", "Show"), page, None)
        return True
