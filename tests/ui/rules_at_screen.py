"""The program's own window over a workplace, with a person at it, for the screens of the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from program.session import Session
from services.office import Office
from services.settings import Settings
from tests.factory import MovableClock, clock_at, make_office
from tests.ui.accessibility import accessible_name, stops
from tests.ui.keyboard import Keyboard
from tests.ui.test_fitting import cut
from ui.translators import LANGUAGES, Translators


class AtScreen:
    """A workplace with somebody sitting at the window; ``kind`` is what ``make_office`` knows."""

    def __init__(self, folder: Path, qtbot: QtBot, *, now: str = "2026-12-01 10:00", **kind: Any) -> None:
        self.clock: MovableClock = clock_at(now)
        self.office: Office = make_office(folder, clock=self.clock, **{"place": "p2", **kind})
        self._qtbot = qtbot
        self._session: Session | None = None

    def sit(self, employee_id: str, language: str = "en", size: tuple[int, int] = (1366, 768)) -> Session:
        """Open the window for a person; pages belong to it from now on."""
        if self._session is not None:
            self._session.window.close()
        Settings(self.office.store).put("last_employee", employee_id)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._translators = Translators(application)
        self._session = Session(self.office, self._translators, language=language, online=False)
        self._qtbot.addWidget(self._session.window)
        self._session.window.resize(*size)
        self._session.show()
        self._session.window.activateWindow()
        self._qtbot.waitUntil(self._session.window.isActiveWindow)
        self.settle()
        return self._session

    @property
    def session(self) -> Session:
        """The session that was opened."""
        assert self._session is not None
        return self._session

    def open(self, page_id: str, argument: object = None) -> Any:
        """Bring a page to the front and let it fill."""
        self.session.window.open_page(page_id, argument)
        self.settle()
        return self.session.window.stack.current_page()

    def settle(self) -> None:
        """Let the threads work and the window hear of it."""
        for _ in range(5):
            assert self.session.work.idle(20)
            QApplication.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something on the screen."""
        self._qtbot.waitUntil(true, timeout=20_000)

    def hands(self) -> Hands:
        """The hands of whoever sits at the window, with no key pressed yet."""
        return Hands(self)

    def close(self) -> None:
        """End the threads."""
        if self._session is not None:
            self._session.window.close()
            self._translators.use("en")


class Hands(Keyboard):
    """A person at the program's own window, with the keyboard only."""

    def __init__(self, at: AtScreen) -> None:
        super().__init__()
        self.window, self._at = at.session.window, at

    def settle(self) -> None:
        """Let the threads work and the window hear of it."""
        self._at.settle()


def every_language_and_width(
    at: AtScreen, person: str, show: Callable[[], QWidget]
) -> Iterator[tuple[str, QWidget]]:
    """The page that ``show`` opens, in four languages, on a clerk's display and on a tablet."""
    session = at.sit(person)
    for language in LANGUAGES:
        session.choose_language(language)
        for size in ((1366, 768), (900, 660)):
            session.window.resize(*size)
            page = show()
            at.settle()
            yield f"{language} {size[0]}", page


def flaws(page: QWidget) -> list[str]:
    """Words that are cut, and stops of the Tab key without a name."""
    nameless = [type(one).__name__ for one in stops(page) if not accessible_name(one)]
    return [*cut(page), *nameless]


@pytest.fixture
def at(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[AtScreen]:
    """A workplace; ``at.sit`` opens its window. Files go to a folder of the test."""
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    made = AtScreen(tmp_path / "data", qtbot)
    yield made
    made.close()
