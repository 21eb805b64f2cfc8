"""The director's folder with five hundred letters in the real window: opening it, and the next letter.

What counts is the moment when the words of the letter stand painted on the paper; the pages that LibreOffice
makes replace them later and are made ahead of the reader. The program loads the folder's modules soon after
its start (``program/warming.py``), so they are loaded here before the clock runs; the page is built under it.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["OTKLIK_SOFFICE"] = os.devnull

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure, median
from program.session import Session
from program.warming import load, wanted_modules
from services.letter_versions import pinned_version
from services.recording import recording
from services.rows import read_record
from tests.services.letters_at_work import House
from ui.theme import Mode, theme
from ui.translators import Translators

LETTERS = 500
DISTINCT = 20
STEPS = 40
PATIENCE_S = 20.0


def fill(house: House) -> None:
    """Five hundred letters for signature: some are written, the others say the same under other numbers."""
    written = [house.submitted(reasoning=f"Акт № {number} от 2 июня.") for number in range(DISTINCT)]
    pinned = [pinned_version(house.executor, one) for one in written]
    letters = [dict(read_record("letter", one)) for one in written]
    with recording(house.executor, "fill") as act:
        for number in range(LETTERS - DISTINCT):
            copied, version = letters[number % DISTINCT], pinned[number % DISTINCT]
            fields = {key: value for key, value in copied.items() if key not in ("id", "stream")}
            letter_id = act.put("letter", fields)
            said = {"docx_sha256": version.draft_sha256, "content": dict(version.content), "version": 1}
            act.fact("letter_version", "letter", letter_id, said | {"text_sha256": version.text_sha256})
            act.fact("submitted_for_signature", "letter", letter_id, {"version": 1})


@contextmanager
def director(house: House) -> Iterator[Session]:
    """The program's own window with the director at it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().start(application, Mode.LIGHT)
    session = Session(house.office, Translators(application), language="ru", online=False)
    session.window.resize(1366, 768)
    session.seat.desk = house.director
    session.window.open_page("settings")
    session.window.show()
    until(lambda: session.work.idle(0.01))
    try:
        yield session
    finally:
        session.window.close()


def until(true: Callable[[], bool]) -> float:
    """Let the window live until something is so; how long it took, milliseconds."""
    began = time.perf_counter()
    while not true():
        QApplication.processEvents()
        if time.perf_counter() - began > PATIENCE_S:
            raise TimeoutError
    return (time.perf_counter() - began) * 1e3


def opened(session: Session) -> float:
    """From the wish to the painted words of the first letter, milliseconds."""
    began = time.perf_counter()
    session.window.open_page("folder")
    from ui.letters.folder_page import FolderPage

    page = session.window.findChild(FolderPage)
    assert page is not None
    until(lambda: page.state.letter is not None and page.paper.paper.pages() > 0)
    session.window.repaint()
    return (time.perf_counter() - began) * 1e3


def next_letter(session: Session) -> float:
    """From the key to the painted words of the next letter, milliseconds."""
    from ui.letters.folder_page import FolderPage

    page = session.window.findChild(FolderPage)
    assert page is not None
    before, began = page.state.open_id(), time.perf_counter()
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    until(lambda: page.state.open_id() != before)
    session.window.repaint()
    return (time.perf_counter() - began) * 1e3


def run() -> list[Figure]:
    """Every figure of the folder."""
    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        fill(house)
        with director(house) as session:
            load(wanted_modules(session.seat, {"folder"}))
            first = opened(session)
            session.window.open_page("settings")
            until(lambda: session.work.idle(0.01))
            again = opened(session)
            steps = [next_letter(session) for _ in range(STEPS)]
            until(lambda: session.work.idle(0.01))
    note = f"{LETTERS} letters, words painted, offscreen"
    return [
        Figure("open the folder, first page", first, "ms", 150, f"{note}, modules loaded, page not built"),
        Figure("open the folder again", again, "ms", 150, note),
        Figure("next letter of the folder", median(steps), "ms", 100, f"median of {STEPS}"),
        Figure("next letter of the folder, slowest", max(steps), "ms", None, f"of {STEPS}"),
    ]
