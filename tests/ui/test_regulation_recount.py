"""The recount at the window: offered after a change, previewed, recorded, stopped; the window stays alive."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from domain.appeals import fold_appeal
from services.calendars_admin import correction_of, save_correction
from services.facts import facts_of
from tests.factory import registered
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press
from ui.regulation.recount_page import RecountPage

CTRL = Qt.KeyboardModifier.ControlModifier
__all__ = ["at"]


@pytest.fixture
def appeals(at: AtScreen) -> list[str]:
    desk = at.office.sit_down("e-kovaleva")
    return [registered(desk).appeal_id for _ in range(3)]


def declare(at: AtScreen, *off: date) -> None:
    admin = at.office.sit_down("e-lee")
    held = correction_of(admin, "KZ", 2026)
    save_correction(admin, held._replace(days_off=off))


def due(at: AtScreen, appeal_id: str) -> date | None:
    return fold_appeal(facts_of(at.office.store, "appeal", appeal_id)).due_on


def test_a_change_of_the_calendar_offers_the_preview(at: AtScreen, appeals: list[str]) -> None:
    session = at.sit("e-omarova")
    session.rules.offer()
    at.settle()
    assert not session.window.notice.isVisible()
    declare(at, date(2026, 12, 18))
    at.until(lambda: session.window.notice.sentence() == "3 open appeals move")
    session.window.notice.acted.emit()
    at.settle()
    assert isinstance(session.window.stack.current_page(), RecountPage)
    assert not session.window.notice.isVisible()
    assert due(at, appeals[0]) == date(2026, 12, 23)


def test_nobody_is_offered_what_they_may_not_record(at: AtScreen, appeals: list[str]) -> None:
    session = at.sit("e-seitkali")
    session.rules.offer()
    declare(at, date(2026, 12, 18))
    at.settle()
    assert not session.window.notice.isVisible()
    assert due(at, appeals[0]) == date(2026, 12, 23)


def test_the_preview_lists_from_to_and_why_and_one_key_records_it(at: AtScreen, appeals: list[str]) -> None:
    at.sit("e-omarova")
    declare(at, date(2026, 12, 18))
    at.settle()
    page: RecountPage = at.open("recount")
    at.until(lambda: page.moves is not None and len(page.moves) == 3)
    page.list.go_to(0)
    at.until(lambda: page.list.current_row() is not None)
    row = page.list.current_row()
    assert row is not None
    assert (row.left, row.topic) == ("+1 d", "23/12/2026 → 24/12/2026")
    assert "Fri 18 December is a day off" in row.text
    assert "18 December" in page.reason.text()
    press(at.session.window, Qt.Key.Key_Return, CTRL)
    at.until(lambda: page.moves == ())
    assert {due(at, appeal_id) for appeal_id in appeals} == {date(2026, 12, 24)}


def test_without_a_reason_nothing_is_recorded(at: AtScreen, appeals: list[str]) -> None:
    at.sit("e-omarova")
    declare(at, date(2026, 12, 18))
    at.settle()
    page: RecountPage = at.open("recount")
    at.until(lambda: bool(page.moves))
    page.reason.clear()
    page.apply()
    at.settle()
    assert page._reason_field.has_error()
    assert due(at, appeals[0]) == date(2026, 12, 23)


def test_a_move_opens_its_explanation(at: AtScreen, appeals: list[str]) -> None:
    at.sit("e-omarova")
    declare(at, date(2026, 12, 18))
    at.settle()
    page: RecountPage = at.open("recount")
    at.until(lambda: bool(page.moves))
    page.list.opened.emit(0)
    at.settle()
    front = at.session.window.stack.current_page()
    assert front is not None and front.page_id == "why"


def test_when_nothing_moves_the_page_says_so(at: AtScreen, appeals: list[str]) -> None:
    at.sit("e-omarova")
    page: RecountPage = at.open("recount")
    at.until(lambda: page.moves == ())
    assert "No appeal moves" in page._empty.accessibleName()
    assert not page._foot.isVisible()
    assert due(at, appeals[0]) == date(2026, 12, 23)


def test_counting_can_be_stopped_and_begun_again(at: AtScreen, appeals: list[str]) -> None:
    at.sit("e-omarova")
    declare(at, date(2026, 12, 18))
    at.settle()
    page: RecountPage = at.open("recount")
    page.look()
    page.stop()
    at.settle()
    assert page.moves is None
    assert "Stopped" in page._empty.accessibleName()
    press(at.session.window, Qt.Key.Key_F5)
    at.until(lambda: page.moves is not None and len(page.moves) == 3)
    assert due(at, appeals[0]) == date(2026, 12, 23)


def test_no_word_is_cut_and_everything_has_a_name_in_every_language(at: AtScreen, appeals: list[str]) -> None:
    declare(at, date(2026, 12, 18))
    at.office.reload()

    def show() -> RecountPage:
        page: RecountPage = at.open("recount")
        at.until(lambda: page.moves is not None and len(page.moves) == len(appeals))
        return page

    shown = every_language_and_width(at, "e-omarova", show)
    assert {where: found for where, page in shown if (found := flaws(page))} == {}
