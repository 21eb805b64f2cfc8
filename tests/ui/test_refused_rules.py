"""Rules that arrived and can't be used are said loudly, and work goes on under the last good ones."""

from __future__ import annotations

from tests.ui.rules_at_screen import AtScreen, at
from ui.widgets.text import Text

__all__ = ["at"]


def arrives(at: AtScreen, toml: str) -> None:
    """A correction comes from the centre as reference data."""
    store = at.office.store
    with store.transaction():
        store.execute("INSERT INTO recording_gate(opened) VALUES (1)")
        columns = "INSERT INTO calendar_override(id, stream, toml, edition) VALUES ('z', 'ref', ?, '9')"
        store.execute(columns, (toml,))
        store.execute("DELETE FROM recording_gate")
    at.office.reload()


def said(at: AtScreen) -> str:
    notice = at.session.window.notice
    return " ".join(one.text() for one in notice.findChildren(Text)) if notice.isVisible() else ""


def test_a_bad_correction_is_told_with_its_reason_and_opens_the_calendars(at: AtScreen) -> None:
    arrives(at, "nonsense")
    session = at.sit("e-omarova")
    session.rules.start_is_over()
    at.until(lambda: "correction of the calendar that arrived can't be used" in said(at))
    assert "The last good one stays in force." in said(at)
    session.window.notice.acted.emit()
    at.settle()
    page = session.window.stack.current_page()
    assert page is not None and page.page_id == "calendars"


def test_who_does_not_answer_for_terms_is_left_in_peace(at: AtScreen) -> None:
    arrives(at, "nonsense")
    session = at.sit("e-seitkali")
    session.rules.start_is_over()
    at.settle()
    assert "correction" not in said(at)
