"""A process that unlocks locked data and waits for the rows of the journal; prints the milliseconds.

    python -m benchmarks.unlocking FOLDER prepare | unlock | switch

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
PERSON, ANOTHER = "e-kovaleva", "e-zhuk"


def ring_of(folder: Path) -> KeyRing:
    """The key ring of the folder, with the costs that the program ships."""
    return KeyRing(folder, clock=SystemClock(), random_bytes=os.urandom)


def prepare(folder: Path) -> None:
    """Make the data once."""
    key = os.urandom(32)
    office = open_office(Paths(folder), clock=SystemClock(), key=key)
    make_demonstration(office)
    ring_of(folder).begin(key, employee_id=PERSON, label="K.", password=PASSWORD)
    ring_of(folder).add_person(key, employee_id=ANOTHER, label="Z.", password=PASSWORD)
    office.store.close()


def unlock(folder: Path) -> float:
    """Milliseconds from Enter in the password field to the first rows of the journal."""
    return timed(folder, switch=False)


def switch(folder: Path) -> float:
    """Milliseconds from another person's password on the locked screen to the rows of their journal."""
    return timed(folder, switch=True)


def timed(folder: Path, *, switch: bool) -> float:
    """The milliseconds of one of both."""
    application = QApplication([])
    theme().start(application, Mode.LIGHT)
    translators = Translators(application)
    warm_up()  # as the first screen does while the password is typed
    started = time.perf_counter()
    key = ring_of(folder).unlock(PERSON, PASSWORD)
    office = open_office(Paths(folder), clock=SystemClock(), key=key)
    session = Session(office, translators, online=False, employee=PERSON)
    session.show()
    wait_for_rows(application, session)
    if switch:
        started = time.perf_counter()
        ring_of(folder).unlock(ANOTHER, PASSWORD)
        session.window.close()
        session = Session(office, translators, online=False, employee=ANOTHER)
        session.show()
        wait_for_rows(application, session)
    passed = (time.perf_counter() - started) * 1000
    session.window.close()
    return passed


def wait_for_rows(application: QApplication, session: Session) -> None:
    """Let the window work until the journal shows rows."""
    page = session.window.stack.current_page()
    assert isinstance(page, JournalPage)
    while not page.pane.list.model().rowCount():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    application.processEvents()


if __name__ == "__main__":
    where = Path(sys.argv[1])
    if sys.argv[2] == "prepare":
        prepare(where)
        sys.stdout.write("ready\n")
    else:
        measured = {"unlock": unlock, "switch": switch}[sys.argv[2]]
        sys.stdout.write(f"{measured(where):.1f}\n")
