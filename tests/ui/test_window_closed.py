"""A window that was closed: nothing of it looks at data that may be put away or replaced by then."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from program.session import Session
from tests.ui.rules_at_screen import AtScreen, at
from ui.collecting import Collecting

__all__ = ["at"]


def looking(session: Session) -> set[str]:
    """What looks again and again; what was left behind is collected for as long as the window lives."""
    timers = [timer for owner in (session, session.window) for timer in owner.findChildren(QTimer)]
    running = [timer.parent() for timer in timers if timer.isActive() and not timer.isSingleShot()]
    return {type(one).__name__ for one in running if not isinstance(one, Collecting)}


def test_no_clock_of_a_closed_window_goes_on(at: AtScreen) -> None:
    session = at.sit("e-lee")
    session.rules.start_is_over()
    for page in session._available:
        at.open(page)
    assert {"Reminders", "TimeStamping"} <= looking(session)
    session.window.close()
    assert looking(session) == set()


def test_no_clock_begins_after_the_window_was_closed(at: AtScreen) -> None:
    session = at.sit("e-lee")
    session.window.close()
    session.rules.start_is_over()
    assert looking(session) == set()
