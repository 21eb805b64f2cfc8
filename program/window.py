"""The window's life: from the command line to the last thread that is stopped."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from domain.clock import SystemClock
from domain.errors import OtklikError, Refusal
from program.entrance import Entrance
from program.session import ConnectionAsked, CopyAsked, RestoreAsked, Session
from services.instance import InstanceLock
from services.logs import close_log, open_log
from services.office import Office, open_office
from services.paths import DEMONSTRATION, Paths, find_paths
from ui.access.door import Unlocked
from ui.crash import CrashReporter
from ui.theme import STYLE, Mode, theme
from ui.translators import Translators
from ui.widgets.dialogs import ErrorDialog
from ui.wording.errors import sentence, way_out

Asked = ConnectionAsked | RestoreAsked
"""Why a session ended that another one follows."""


def run_window(options: argparse.Namespace) -> int:
    """Open the window and stay until it is closed; the exit code of the process."""
    found = QApplication.instance()
    application = found or QApplication([*sys.argv[:1], *STYLE])
    assert isinstance(application, QApplication)
    application.setApplicationName("Otklik")
    translators = Translators(application)
    translators.use(options.lang or "ru")
    theme().start(application, Mode.SYSTEM, styled=found is None)
    try:
        return _run(application, translators, options)
    except OtklikError as error:
        ErrorDialog(None, error, sentence(error), way_out(error)).exec()
        return 1


def _run(application: QApplication, translators: Translators, options: argparse.Namespace) -> int:
    """Sessions one after another: connecting to a centre ends the demonstration's and begins another."""
    asked: Asked | None = None
    while True:
        if asked is not None:
            fulfil(asked, options)
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
) -> tuple[int, Asked | None]:
    paths.create()
    with InstanceLock(paths.lock):
        log = open_log(paths.logs)
        reporter = CrashReporter(paths.logs, explain=_tell)
        reporter.install()
        try:
            entrance = Entrance(application, translators, paths)
            unlocked = entrance.come_in(demonstration=demonstration, language=options.lang or "")
            if unlocked is None:
                return 0, None
            office = open_workplace(paths, unlocked.key, demonstration=demonstration)
            sessions = Sessions(application, translators, office, language=options.lang or "")
            return sessions.sit(unlocked, entrance.leave)
        finally:
            reporter.uninstall()
            close_log(log)


class Sessions:
    """People one after another at the same open data, until one of them ends the program."""

    def __init__(
        self, application: QApplication, translators: Translators, office: Office, *, language: str
    ) -> None:
        self._application = application
        self._translators = translators
        self._office = office
        self._language = language

    def sit(self, unlocked: Unlocked, shown: Callable[[], object]) -> tuple[int, Asked | None]:
        """Sit down who came in, and everybody who takes the place after; ``shown`` after each window."""
        came: Unlocked | None = unlocked
        code = 0
        asked: Asked | CopyAsked | None = None
        while came is not None:
            # After a copy was put in place the same person goes on without a password.
            session = self._session(came, again=isinstance(asked, CopyAsked))
            session.show()
            shown()
            code = self._application.exec()
            asked = session.asked
            if isinstance(asked, CopyAsked):
                self._place(asked, session)
            else:
                came = session.guard.successor
        return code, None if isinstance(asked, CopyAsked) else asked

    def _place(self, asked: CopyAsked, session: Session) -> None:
        """Trouble is told, and the data are as they were."""
        from program.placing import place_copy

        try:
            place_copy(self._office, asked, let_go=session.link.ended)
        except OtklikError as error:
            ErrorDialog(None, error, sentence(error), way_out(error)).exec()

    def _session(self, came: Unlocked, *, again: bool) -> Session:
        open_to_all = came.way == "open"
        session = Session(
            self._office,
            self._translators,
            demonstration=open_to_all,
            language=self._language,
            employee="" if open_to_all else admitted(came, self._office),
        )
        if not (open_to_all or again):
            from services.protection.device_people import note_unlocked

            note_unlocked(session.seat.desk, came.way)
        return session


def admitted(unlocked: Unlocked, office: Office) -> str:
    """The employee who came in.

    Raises:
        Refusal: ``person_not_active``; the centre says that the person has left.
            ``connection_unfinished``; the computer was cut off before the centre knew it.
    """
    from program.connecting import UNNAMED, enrolled_employee, forget
    from services.protection.device_people import is_active

    employee = unlocked.employee_id
    if employee == UNNAMED:
        employee = enrolled_employee(office)
    if not employee:
        office.store.close()
        forget(office.paths)
        raise Refusal("connection_unfinished")
    if not is_active(employee):
        office.store.close()
        raise Refusal("person_not_active")
    return employee


def _tell(error: OtklikError) -> None:
    """An expected failure that no screen took: said in its own words, not as a mistake of the program."""
    ErrorDialog(None, error, sentence(error), way_out(error)).exec()


def fulfil(asked: Asked, options: argparse.Namespace) -> None:
    """Do what needs the data closed; trouble is told and nothing is half done."""
    from program.connecting import connect_computer, restore_computer

    paths = find_paths(chosen=options.data, environment=os.environ)
    try:
        if isinstance(asked, RestoreAsked):
            restore_computer(asked, paths)
        else:
            connect_computer(asked, paths, language=options.lang or "ru")
    except OtklikError as error:
        ErrorDialog(None, error, sentence(error), way_out(error)).exec()


def chosen_paths(options: argparse.Namespace) -> tuple[Paths, bool]:
    """Where the data lie; the demonstration's own place until this computer is connected."""
    paths = find_paths(chosen=options.data, environment=os.environ)
    if options.demo or not paths.database.exists():
        return Paths(Path(paths.data) / DEMONSTRATION, paths.memory), True
    return paths, False


def open_workplace(paths: Paths, key: bytes, *, demonstration: bool) -> Office:
    """Open the data; the demonstration is made on its first start."""
    office = open_office(paths, clock=SystemClock(), key=key)
    if demonstration and office.is_empty:
        from services.demonstration import make_demonstration

        make_demonstration(office)
    return office
