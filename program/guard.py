"""The guard of a session: locks it, lets the same person back, hands it over to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from domain.errors import OtklikError
from program.keeping import Keeper
from program.locking import IdleWatch, Lock
from services.protection.opened_files import use_place, wipe_opened
from services.protection.twin_file import DAMAGED
from ui.access.door import Door, OpenDoor, RingDoor, Unlocked
from ui.commands import Command
from ui.reading_only import limited
from ui.wording.errors import sentence

if TYPE_CHECKING:
    from program.session import Session
    from services.protection.repair import Finding

_SETTLED_MS = 2_000
"""The first rows are on the screen."""


class Guard(QObject):
    """One for each session; ``successor`` is who came in instead, once the session has ended for it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        session.window.limit = lambda commands: limited(session.seat, commands)
        self.successor: Unlocked | None = None
        self.secured = session.office.paths.locked
        self.lock = Lock(session.window, self._door(), self._me, self)
        self.idle = IdleWatch(session.office.clock, self._minutes, self)
        self.keeper = Keeper(session.office, lambda: session.seat.desk, self._tell, self)
        self._connect()

    def _door(self) -> Door:
        if self.secured:
            return RingDoor(self._session.office.ring)
        return OpenDoor(lambda: self._session.language)

    def _connect(self) -> None:
        self.idle.idle.connect(self.lock.lock)
        self.lock.back.connect(self._note)
        self.lock.handed_over.connect(self._hand_over)
        self.lock.left.connect(self._session.window.close)
        self.lock.language_chosen = self._session.choose_language

    def begin(self) -> None:
        """Watch for idleness, where a password brings the person back."""
        use_place(self._session.office.paths)
        self._wipe()
        QTimer.singleShot(_SETTLED_MS, self, self.tell_repaired)
        if self.secured:
            self.idle.begin()
            self.keeper.begin()

    def stop(self) -> None:
        """The session ends: a backup that is being made is waited for."""
        self.keeper.stop()
        self.lock.forget_clipboard()
        self._wipe()

    def _wipe(self) -> None:
        """Plain copies for other programs go when a session begins and when it ends."""
        if self._session.office.paths.opened.exists():
            wipe_opened(self._session.office.paths)

    def tell_repaired(self) -> None:
        """Files beside the database that were damaged and put right when they were read: said once."""
        office, desk = self._session.office, self._session.seat.desk
        if not any(office.paths.data.glob(f"*{DAMAGED}")):
            return
        from services.protection.repair import note_healed

        self._session.work.do(lambda: note_healed(desk, office.paths), then=self._repaired, owner=self)

    def _repaired(self, found: list[Finding]) -> None:
        from ui.safety.repair_words import finding_words

        words = QCoreApplication.translate("main", "Something on this disk was damaged; check the disk")
        self._session.window.notice.say(words, "\n".join(map(finding_words, found)))

    def _tell(self, error: OtklikError) -> None:
        """A backup failed by itself: said over the page, the work goes on."""
        words = QCoreApplication.translate("main", "The backup could not be made")
        self._session.window.notice.say(words, sentence(error))

    def commands(self) -> Sequence[Command]:
        """Lock, or give the place to somebody else."""
        words = QCoreApplication.translate("main", "Lock, or hand over to another person")
        return [
            Command(
                "lock",
                words,
                self.lock.lock,
                key="Ctrl+L",
                icon="lock",
                section=QCoreApplication.translate("main", "Office"),
            )
        ]

    def _me(self) -> str:
        return self._session.seat.desk.person.id

    def _minutes(self) -> int:
        return int(self._session.settings.get("lock_after_minutes") or 0)

    def _note(self, unlocked: Unlocked) -> None:
        from services.protection.device_people import note_unlocked

        desk = self._session.seat.desk
        self._session.work.do(lambda: note_unlocked(desk, unlocked.way), owner=self)

    def _hand_over(self, unlocked: Unlocked) -> None:
        if not self.secured:
            self.lock.show_again()
            self._session.sit_down(unlocked.employee_id)
            return
        self.successor = unlocked
        # The locked screen closes next and, as the last window, ends the event loop.
        self._session.window.close()
