"""The stage: laptops with their own disks and windows, one centre, and hands on the keyboard."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from program.session import Session
from program.syncing import connect_to_centre, make_engine
from services.office import Office, open_office
from services.paths import Paths
from services.settings import Settings
from sync.engine import RoundResult
from tour.transcript import Transcript
from ui.theme import Mode, theme
from ui.translators import Translators

ROOT = Path(__file__).resolve().parent.parent
W = TypeVar("W", bound=QWidget)
_KEY = b"tour" * 8
_PATIENCE = 20.0
_NO_SCREEN = "does not support propagateSizeHints"


class StoryClock:
    """The clock of the story: it begins at a working morning and moves with the wall clock."""

    def __init__(self, begin: datetime) -> None:
        self._ahead = begin - datetime.now(UTC)

    def now(self) -> datetime:
        """The story's present instant."""
        return datetime.now(UTC) + self._ahead

    def forward(self, **length: float) -> None:
        """Time passes."""
        self._ahead += timedelta(**length)


@contextmanager
def centre(folder: Path, organisation: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """A real server process of an organisation; its address and its people's one-time codes."""
    data = str(folder / "server")
    said = subprocess.run(
        [sys.executable, "-m", "server", "demo", "--data", data, str(organisation)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    codes = dict(re.findall(r"^(\w+): (\S+)$", said.stdout, re.MULTILINE))
    command = [sys.executable, "-m", "server", "serve", "--data", data, "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as running:
        assert running.stdout is not None
        try:
            address = running.stdout.readline().split()[-1]
            _wait_until_healthy(address)
            yield address, codes
        finally:
            running.terminate()


def _wait_until_healthy(address: str) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"{address}/health", timeout=2):
                return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError("the server didn't come up")


class LaptopOnStage:
    """One laptop: its disk stays, its window is opened and closed."""

    def __init__(self, name: str, folder: Path, clock: StoryClock, transcript: Transcript) -> None:
        self.name = name
        self.transcript = transcript
        self.office: Office = open_office(Paths(folder / name), clock=clock, key=_KEY)
        self.employee = ""
        self._translators = Translators(_application())

    def connect(self, address: str, codes: dict[str, str], *logins: str) -> None:
        """Enrol the people of this laptop with their one-time codes, and sync once."""
        self.office.store.bind()
        for login in logins:
            connect_to_centre(self.office, server=address, code=codes[login], name=self.name)
        self.employee = f"e-{logins[0]}"
        self.sync()

    def sync(self) -> RoundResult:
        """One round of synchronisation, as the worker does it."""
        self.office.store.bind()
        engine = make_engine(self.office, lambda: self.employee, tell=self.office.publish)
        try:
            return engine.round()
        finally:
            engine.transport.close()
            self.office.reload()

    @contextmanager
    def window(self, employee: str, language: str) -> Iterator[Session]:
        """The laptop's window with somebody sitting at it, offline."""
        self.office.store.bind()
        Settings(self.office.store).put("last_employee", employee)
        session = Session(self.office, self._translators, language=language, online=False)
        session.window.resize(1366, 768)
        session.show()
        settle(session)
        try:
            yield session
        finally:
            session.window.close()
            session.work.stop()
            session.window.deleteLater()

    def picture(self, session: Session, name: str) -> None:
        """A picture of the window as it is now."""
        settle(session)
        path = self.transcript.picture_path(f"{self.name}-{name}")
        _with_dialogs(session.window).save(str(path))


def _with_dialogs(window: QWidget) -> QPixmap:
    """The window with the dialogs that stand before it, in the middle, as a person sees them."""
    seen = window.grab()
    painter = QPainter(seen)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            place = window.rect().center() - dialog.rect().center()
            painter.drawPixmap(place, dialog.grab())
    painter.end()
    return seen


def lit_stage() -> QApplication:
    """The application with the program's look."""
    qInstallMessageHandler(_heard)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().start(application, Mode.LIGHT)
    return application


def _heard(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """Qt's words go to the terminal, but for what a window without a screen can't do anyway."""
    if _NO_SCREEN not in words:
        sys.stderr.write(f"{words}\n")


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def settle(session: Session, seconds: float = 0.25) -> None:
    """Let the background work finish and the window paint."""
    deadline = time.monotonic() + _PATIENCE
    for _ in range(3):
        session.work.idle(max(0.1, deadline - time.monotonic()))
        QTest.qWait(int(seconds * 1000 / 3))


def wait_for(session: Session, holds: Callable[[], bool], what: str) -> None:
    """Wait until something is so.

    Raises:
        TimeoutError: it did not come true.
    """
    deadline = time.monotonic() + _PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(what)
        session.work.idle(0.5)
        QTest.qWait(30)


def type_text(widget: QWidget, text: str) -> None:
    """Type letters as a keyboard sends them, Kazakh ones too."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key."""
    QTest.keyClick(widget, key, held)


def run_command(session: Session, command_id: str) -> None:
    """Run a command of the palette.

    Raises:
        LookupError: nothing by this name is offered now.
        PermissionError: it is offered and not allowed; the reason says why.
    """
    command = session.window.registry.find(command_id)
    if command is None:
        raise LookupError(command_id)
    if not command.enabled():
        raise PermissionError(f"{command_id}: {command.reason()}")
    command.run()
    settle(session)


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """A visible widget by its accessible name.

    Raises:
        LookupError: there is none.
    """
    for found in parent.findChildren(kind):
        if found.isVisible() and found.accessibleName() == name:
            return found
    raise LookupError(f"{kind.__name__} «{name}»")


def fresh_folder(folder: Path) -> Path:
    """An empty folder for what the tour leaves behind."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
