"""The first opening of the registration form after the start: how long the window could not act.

The form is built ahead in steps while nobody waits for it; the longest of these waits counts too.
A second figure opens it the moment the window is there, before anything could be built ahead.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import Figure
from benchmarks.window_watch import Watch, settle, until
from program.session import Session
from tests.factory import make_office
from ui.theme import Mode, theme
from ui.translators import Translators

ROUNDS = 3
_TARGET_MS = 50.0


def run() -> list[Figure]:
    """Built ahead and opened; opened at once. The best of some new windows, other work may run beside."""
    application = QApplication.instance()
    application = application if isinstance(application, QApplication) else QApplication([])
    theme().start(application, Mode.LIGHT)
    translators = Translators(application)
    ahead = [_ahead(translators) for _ in range(ROUNDS)]
    at_once = min(_at_once(translators) for _ in range(ROUNDS))
    how = f"best of {ROUNDS} windows"
    return [
        Figure("form built ahead, longest wait", min(built for built, _ in ahead), "ms", _TARGET_MS, how),
        Figure(
            "first opening of the form, longest wait", min(open_ for _, open_ in ahead), "ms", _TARGET_MS, how
        ),
        Figure("form opened before it was built ahead", at_once, "ms", None, f"{how}; first two seconds"),
    ]


def _ahead(translators: Translators) -> tuple[float, float]:
    with _shown(translators) as session:
        settle(session)
        built = _watched(lambda: until(lambda: "intake" in session.window.stack.pages()))
        settle(session)
        return built, _watched(lambda: _open(session))


def _at_once(translators: Translators) -> float:
    with _shown(translators) as session:
        return _watched(lambda: _open(session))


def _open(session: Session) -> None:
    session.window.open_page("intake")
    settle(session)


def _watched(work: Callable[[], object]) -> float:
    watch = Watch()
    work()
    return watch.milliseconds()


@contextmanager
def _shown(translators: Translators) -> Iterator[Session]:
    """The window of a coordinator with an empty journal, painted."""
    with tempfile.TemporaryDirectory() as folder:
        office = make_office(Path(folder) / "office")
        session = Session(office, translators, language="ru", online=False)
        session.sit_down("e-omarova")
        session.window.resize(1366, 768)
        session.show()
        QApplication.processEvents()
        try:
            yield session
        finally:
            session.window.close()
            office.store.close()
