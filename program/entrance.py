"""The entrance: who comes in, before the data are open. Locked data show the unlocking screen first."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from domain.clock import SystemClock
from domain.errors import BadInput
from program.keys import data_key
from services.paths import Paths
from ui.access.door import RingDoor, Unlocked
from ui.translators import LANGUAGES, Translators

if TYPE_CHECKING:
    from services.protection.key_ring import KeyRing, SecretStore
    from ui.access.unlock_window import UnlockWindow

_SECTION = "entrance"
_PAINTED_MS = 200


def warm_up() -> None:
    """Load what unlocking and the first page need, while the person is still typing the password."""

    import ui.journal.page  # noqa: F401


class Entrance:
    """The door of one data directory; ``screen`` stays up until the window is shown."""

    def __init__(self, application: QApplication, translators: Translators, paths: Paths) -> None:
        self._application = application
        self._translators = translators
        self._paths = paths
        self._found: Unlocked | None = None
        self.screen: UnlockWindow | None = None

    @cached_property
    def ring(self) -> KeyRing:
        """Who may come in; the demonstration, open to all, never asks."""
        from services.protection.key_ring import KeyRing

        return KeyRing(self._paths.data, clock=SystemClock(), random_bytes=os.urandom)

    def come_in(self, *, demonstration: bool, language: str = "") -> Unlocked | None:
        """Who came in and with which key; None when the person closed the screen.

        Raises:
            BadInput: the file of keys can't be read, or isn't there.
        """
        if demonstration:
            return Unlocked("", "open", data_key(self._paths.data))
        if not self._paths.locked:
            raise BadInput("key_file_missing", where=str(self._paths.data))
        remembered = self._remembered()
        self._speak(language or remembered.get("language", ""))
        last = remembered.get("person", "")
        from services.protection.system_secrets import SystemSecrets

        found = self._by_system(last, SystemSecrets()) or self._ask(last)
        if found is not None:
            self._remember(person=found.employee_id, language=self._translators.language)
        return found

    def leave(self) -> None:
        """Take the screen away: the window is there."""
        if self.screen is not None:
            self.screen.close_quietly()
            self.screen.deleteLater()
            self.screen = None

    def _by_system(self, employee_id: str, store: SecretStore) -> Unlocked | None:
        kept = any(one.kept_by_system for one in self.ring.holders() if one.employee_id == employee_id)
        key = self.ring.unlock_by_system(employee_id, store) if kept else None
        return Unlocked(employee_id, "system", key) if key else None

    def _ask(self, last: str) -> Unlocked | None:
        from ui.access.unlock_window import UnlockWindow
        from ui.collecting import Collecting

        screen = self.screen = UnlockWindow(RingDoor(self.ring), last=last)
        screen.unlocked.connect(self._take)
        screen.left.connect(self._application.quit)
        screen.language_chosen.connect(self._speak)
        Collecting(screen).begin()  # a person may take hours here
        screen.show()
        screen.begin()
        QTimer.singleShot(_PAINTED_MS, screen, warm_up)
        self._application.exec()
        if self._found is None:
            self.leave()
        return self._found

    def _take(self, unlocked: Unlocked) -> None:
        self._found = unlocked
        self._application.exit()

    def _speak(self, language: str) -> None:
        if language in LANGUAGES:
            self._translators.use(language)

    def _remembered(self) -> dict[str, str]:
        """Who came in last and in which language: no secret, so it lies outside the data."""
        from configparser import ConfigParser, Error

        parser = ConfigParser(interpolation=None)  # a percent sign is no reference
        with suppress(OSError, Error, UnicodeDecodeError):
            parser.read(self._paths.settings, encoding="utf-8")
        return dict(parser[_SECTION]) if parser.has_section(_SECTION) else {}

    def _remember(self, **values: str) -> None:
        from configparser import ConfigParser

        parser = ConfigParser(interpolation=None)  # a percent sign is no reference
        parser[_SECTION] = values
        with suppress(OSError), self._paths.settings.open("w", encoding="utf-8") as out:
            parser.write(out)
