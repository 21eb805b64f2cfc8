"""The window's life: from the command line to the last thread that is stopped."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from domain.clock import SystemClock
from domain.errors import OtklikError
from program.keys import data_key
from program.session import Session
from services.demonstration import DEMONSTRATION, make_demonstration
from services.instance import InstanceLock
from services.logs import close_log, open_log
from services.office import Office, open_office
from services.paths import Paths, find_paths
from ui.crash import CrashReporter
from ui.theme import Mode, theme
from ui.translators import Translators
from ui.widgets.dialogs import ErrorDialog
from ui.wording.errors import sentence, way_out


def run_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit code of the process."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Otklik")
    translators = Translators(application)
    translators.use(options.lang or "ru")
    theme().start(application, Mode.SYSTEM)
    try:
        return _run(application, translators, options)
    except OtklikError as error:
        ErrorDialog(None, error, sentence(error), way_out(error)).exec()
        return 1


def _run(application: QApplication, translators: Translators, options: argparse.Namespace) -> int:
    paths, demonstration = chosen_paths(options)
    paths.create()
    with InstanceLock(paths.lock):
        log = open_log(paths.logs)
        reporter = CrashReporter(paths.logs)
        reporter.install()
        try:
            office = open_workplace(paths, demonstration=demonstration)
            session = Session(office, translators, demonstration=demonstration, language=options.lang or "")
            session.show()
            return application.exec()
        finally:
            reporter.uninstall()
            close_log(log)


def chosen_paths(options: argparse.Namespace) -> tuple[Paths, bool]:
    """Where the data lie; the demonstration's own place until this computer is connected."""
    paths = find_paths(chosen=options.data, environment=os.environ)
    if options.demo or not paths.database.exists():
        return Paths(Path(paths.data) / DEMONSTRATION), True
    return paths, False


def open_workplace(paths: Paths, *, demonstration: bool) -> Office:
    """Open the data; the demonstration is made on its first start."""
    office = open_office(paths, clock=SystemClock(), key=data_key(paths.data))
    if demonstration:
        make_demonstration(office)
    return office
