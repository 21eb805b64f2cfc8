"""A process that unlocks locked data and waits for the rows of the journal; prints the milliseconds.

    python -m benchmarks.unlocking FOLDER prepare | unlock

``prepare`` makes the demonstration's organisation under a password with the program's own Argon2id costs.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from domain.clock import SystemClock
from program.entrance import warm_up
from program.session import Session
from services.demonstration import make_demonstration
from services.office import open_office
from services.paths import Paths
from services.protection.key_ring import KeyRing
from ui.journal.page import JournalPage
from ui.theme import Mode, theme
from ui.translators import Translators

PASSWORD = "nineteen-warm-radiators"
PERSON = "e-kovaleva"


def ring_of(folder: Path) -> KeyRing:
    """The key ring of the folder, with the costs that the program ships."""
    return KeyRing(folder, clock=SystemClock(), random_bytes=os.urandom)


def prepare(folder: Path) -> None:
    """Make the data once."""
    key = os.urandom(32)
    office = open_office(Paths(folder), clock=SystemClock(), key=key)
    make_demonstration(office)
    ring_of(folder).begin(key, employee_id=PERSON, label="K.", password=PASSWORD)
    office.store.close()


def unlock(folder: Path) -> float:
    """Milliseconds from Enter in the password field to the first rows of the journal."""
    application = QApplication([])
    theme().start(application, Mode.LIGHT)
    translators = Translators(application)
    warm_up()  # as the first screen does while the password is typed
    started = time.perf_counter()
    key = ring_of(folder).unlock(PERSON, PASSWORD)
    office = open_office(Paths(folder), clock=SystemClock(), key=key)
    session = Session(office, translators, online=False, employee=PERSON)
    session.show()
    page = session.window.stack.current_page()
    assert isinstance(page, JournalPage)
    while not page.pane.list.model().rowCount():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    application.processEvents()
    passed = (time.perf_counter() - started) * 1000
    session.window.close()
    return passed


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if sys.argv[2] == "prepare":
        prepare(where)
        sys.stdout.write("ready\n")
    else:
        sys.stdout.write(f"{unlock(where):.1f}\n")
