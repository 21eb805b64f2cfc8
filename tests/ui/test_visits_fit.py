"""Visits in the program's own window: planned from a card by keys, whole in every language and width."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from domain.visits import VisitPhase
from services.visit_notices import NoticeForm, give_notice, visit_state
from services.visit_planning import plan_visit
from tests.factory import ALMATY, registered
from tests.services.visits_at_work import ENGINEER, OTHER, REGISTRY, at_the_door, plan
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DAY = "2026-12-15"
__all__ = ["at"]


@pytest.fixture
def visits(at: AtScreen) -> list[str]:
    """Two visits on one day: one announced and at work, one nobody was told of."""
    registry, engineer = at.office.sit_down(REGISTRY), at.office.sit_down(ENGINEER)
    appeal = registered(registry, topic="charges")
    first = plan_visit(
        registry, plan=plan(f"{DAY} 10:00", appeal_id=appeal.appeal_id, purpose="Замер температуры")
    )
    give_notice(registry, visit_id=first.visit_id, notice=NoticeForm("phone", "+7701"))
    second = plan_visit(registry, plan=plan(f"{DAY} 14:00"))
    plan_visit(registry, plan=plan(f"{DAY} 14:00", engineer_id=OTHER))
    at_the_door(engineer, at.clock, first.visit_id, DAY)
    return [first.visit_id, second.visit_id]


def test_a_visit_is_planned_from_the_card_in_at_most_six_keys(at: AtScreen) -> None:
    appeal = registered(at.office.sit_down(REGISTRY))
    at.sit(REGISTRY)
    at.open("journal", appeal.appeal_id)
    keys = 0
    for key, held in ((Qt.Key.Key_V, CTRL | SHIFT), (Qt.Key.Key_Return, CTRL)):
        press(at.session.window, key, held)
        keys += 1
        at.settle()
    view = at.session.window.stack.current_page().view  # type: ignore[union-attr]
    assert (view.number, keys <= 6) == (appeal.number, True)
    assert view.starts_at.replace(tzinfo=ALMATY) > datetime(2026, 12, 1, tzinfo=ALMATY)
    assert view.state.notice_latest_on >= date(2026, 12, 1)


def test_a_plan_made_by_mistake_is_taken_back_by_ctrl_z(at: AtScreen) -> None:
    appeal = registered(at.office.sit_down(REGISTRY))
    at.sit(REGISTRY)
    at.open("visit_plan", appeal.appeal_id)
    press(at.session.window, Qt.Key.Key_Return, CTRL)
    at.settle()
    view = at.session.window.stack.current_page().view  # type: ignore[union-attr]
    press(at.session.window, Qt.Key.Key_Z, CTRL)
    at.settle()
    assert visit_state(at.office.sit_down(REGISTRY), view.id).phase is VisitPhase.CANCELLED


PAGES: dict[str, Callable[[AtScreen, list[str]], QWidget]] = {
    "week": lambda at, ids: _mode(at, "week"),
    "list": lambda at, ids: _mode(at, "list"),
    "board": lambda at, ids: _mode(at, "board"),
    "round": lambda at, ids: at.open("round").widget,
    "door": lambda at, ids: _door(at),
    "plan": lambda at, ids: at.open("visit_plan").widget,
    "at work": lambda at, ids: at.open("visit", ids[0]).widget,
    "untold": lambda at, ids: at.open("visit", ids[1]).widget,
    "settings": lambda at, ids: at.open("settings").visits,
}


def _mode(at: AtScreen, mode: str) -> QWidget:
    page = at.open("visits")
    page.reader.first = date(2026, 12, 15)
    page.reader.show_mode(mode)
    widget: QWidget = page.widget
    return widget


def _door(at: AtScreen) -> QWidget:
    page = at.open("round")
    page._panes.show_card()
    widget: QWidget = page.door
    return widget


@pytest.mark.parametrize("name", PAGES)
def test_every_screen_of_visits_is_whole_in_every_language_and_width(
    at: AtScreen, visits: list[str], name: str
) -> None:
    for shown, page in every_language_and_width(at, ENGINEER, lambda: PAGES[name](at, visits)):
        assert flaws(page) == [], f"{name} {shown}"
