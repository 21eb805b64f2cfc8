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
from program.session import ConnectionAsked, Session
from services.instance import InstanceLock
from services.logs import close_log, open_log
from services.office import Office, open_office
from services.paths import DEMONSTRATION, Paths, find_paths
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
    """Sessions one after another: connecting to a centre ends the demonstration's and begins another."""
    asked: ConnectionAsked | None = None
    while True:
        if asked is not None:
            connect(asked, options)
        paths, demonstration = chosen_paths(options)
        code, asked = _session(application, translators, options, paths, demonstration=demonstration)
        if asked is None:
            return code
        options.demo = False


def _session(
    application: QApplication,
    translators: Translators,
    options: argparse.Namespace,
    paths: Paths,
    *,
    demonstration: bool,
) -> tuple[int, ConnectionAsked | None]:
    paths.create()
    with InstanceLock(paths.lock):
        log = open_log(paths.logs)
        reporter = CrashReporter(paths.logs, explain=_tell)
        reporter.install()
        try:
            office = open_workplace(paths, demonstration=demonstration)
            session = Session(office, translators, demonstration=demonstration, language=options.lang or "")
            session.show()
            return application.exec(), session.asked
        finally:
            reporter.uninstall()
            close_log(log)


def _tell(error: OtklikError) -> None:
    """An expected failure that no screen took: said in its own words, not as a mistake of the program."""
    ErrorDialog(None, error, sentence(error), way_out(error)).exec()


def connect(asked: ConnectionAsked, options: argparse.Namespace) -> None:
    """Connect this computer's own data to its centre; trouble is told and nothing is half done."""
    from program.syncing import connect_to_centre, first_exchange
    from sync.errors import ExchangeEnded

    paths = find_paths(chosen=options.data, environment=os.environ)
    paths.create()
    is_new = not paths.database.exists()
    office = open_office(paths, clock=SystemClock(), key=data_key(paths.data))
    try:
        employee = connect_to_centre(office, server=asked.server, code=asked.code, name=asked.name)
        first_exchange(office, employee)
    except ExchangeEnded as ended:
        office.store.close()
        if is_new:
            _forget(paths)
        error = OtklikError(ended.code, **ended.facts)
        ErrorDialog(None, error, sentence(error), way_out(error)).exec()
    else:
        office.store.close()


def _forget(paths: Paths) -> None:
    """A database that was never connected holds nothing of anybody's work."""
    for suffix in ("", "-wal", "-shm"):
        paths.database.with_name(paths.database.name + suffix).unlink(missing_ok=True)


def chosen_paths(options: argparse.Namespace) -> tuple[Paths, bool]:
    """Where the data lie; the demonstration's own place until this computer is connected."""
    paths = find_paths(chosen=options.data, environment=os.environ)
    if options.demo or not paths.database.exists():
        return Paths(Path(paths.data) / DEMONSTRATION), True
    return paths, False


def open_workplace(paths: Paths, *, demonstration: bool) -> Office:
    """Open the data; the demonstration is made on its first start."""
    office = open_office(paths, clock=SystemClock(), key=data_key(paths.data))
    if demonstration and office.is_empty:
        from services.demonstration import make_demonstration

        make_demonstration(office)
    return office
