"""A clerk in a process of its own who types and never saves; the test ends it without mercy.

    python -m tests.ui.intake_typist FOLDER

Prints "on disk" once what was typed first has reached the disk, then types on for ever.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from services.settings import Settings
from tests.factory import clock_at, make_office
from tests.ui.typing import type_text
from ui.intake.commands import PAGE
from ui.intake.page import IntakePage
from ui.seat import NoSyncer, Seat
from ui.shell.window import MainWindow
from ui.theme import Mode, theme
from ui.work import Work

FIRST = "Третью неделю в квартире холодно"


def main(folder: Path) -> int:
    """Open the window, type, tell, type on."""
    application = QApplication([])
    theme().start(application, Mode.LIGHT)
    office = make_office(folder, clock=clock_at("2026-12-03 10:32"))
    work = Work(opened=office.store.bind, closed=office.store.close)
    seat = Seat(office, office.sit_down("e-kovaleva"), Settings(office.store, "e-kovaleva"), NoSyncer())
    window = MainWindow(work)
    page = IntakePage(window, seat)
    window.add_pages([page])
    window.show()
    window.open_page(PAGE)
    words = page.form.words.text
    words.setFocus()
    type_text(words, FIRST)
    page.course.drafting.saved.connect(_tell)
    typing = QTimer(interval=20)
    typing.timeout.connect(lambda: type_text(words, "а"))
    typing.start()
    return application.exec()


def _tell(_at: str) -> None:
    sys.stdout.write("on disk\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
