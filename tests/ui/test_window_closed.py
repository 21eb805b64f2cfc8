"""A window that was closed: nothing of it looks at data that may be put away or replaced by then."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from tests.ui.rules_at_screen import AtScreen, at

__all__ = ["at"]


def test_no_clock_of_a_closed_window_goes_on(at: AtScreen) -> None:
    session = at.sit("e-lee")
    for page in session._available:
        at.open(page)
    session.window.close()
    running = {
        f"{type(timer.parent()).__module__}.{type(timer.parent()).__name__}"
        for owner in (session, session.window)
        for timer in owner.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot()
    }
    assert running == set()
