"""Before the place closes the window reminds of what the day of receipt still asks for."""

from __future__ import annotations

import pytest

from services.intake import accept_appeal
from services.journal_filter import JournalFilter
from tests.factory import appeal_form
from tests.ui.rules_at_screen import AtScreen, at
from ui.shell.navigation import NavButton
from ui.widgets.text import Text

__all__ = ["at"]


@pytest.fixture
def friday(at: AtScreen) -> AtScreen:
    at.clock.set("2026-12-04 12:20")
    accept_appeal(at.office.sit_down("e-kovaleva"), form=appeal_form(channel="web_form"))
    at.clock.set("2026-12-04 17:10")
    return at


def said(at: AtScreen) -> str:
    notice = at.session.window.notice
    return " ".join(one.text() for one in notice.findChildren(Text)) if notice.isVisible() else ""


def test_the_reminder_counts_and_opens_the_list(friday: AtScreen) -> None:
    session = friday.sit("e-kovaleva")
    session.rules.start_is_over()
    friday.until(lambda: "1 appeal to register today" in said(friday))
    assert "18:00" in said(friday)
    session.window.notice.acted.emit()
    friday.settle()
    page = session.window.stack.current_page()
    assert page is not None and page.page_id == "journal"
    assert page.pane.wanted == JournalFilter(unregistered=True)  # type: ignore[attr-defined]
    assert said(friday) == ""


def test_the_navigation_counts_what_is_to_be_registered(friday: AtScreen) -> None:
    session = friday.sit("e-kovaleva")
    session.count()
    friday.settle()
    buttons = session.window.navigation.findChildren(NavButton)
    named = {one.item.id: one.accessibleName() for one in buttons}
    assert "1" in named["to_register"] and "0" in named["to_direct"]
