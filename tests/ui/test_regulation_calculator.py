"""The calculator at the window: any regulation, any term, a visit; a time that doesn't exist."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QGuiApplication

from domain.calendar_days import DayKind
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press
from ui.regulation.calculator_page import CalculatorPage
from ui.regulation.calculator_question import ANY_TERM, VISIT
from ui.regulation.why_page import WhyPage

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
__all__ = ["at"]


@pytest.fixture
def page(at: AtScreen) -> CalculatorPage:
    at.sit("e-kovaleva")
    found = at.open("calculator")
    assert isinstance(found, CalculatorPage)
    return found


def choose(page: CalculatorPage, code: str) -> None:
    box = page.question.profile
    place = next(row for row in range(box.count()) if f"({code} " in box.itemText(row))
    box.setCurrentIndex(place)


def test_one_key_opens_it_from_anywhere(at: AtScreen) -> None:
    at.sit("e-kovaleva")
    press(at.session.window, Qt.Key.Key_D, CTRL_SHIFT)
    at.settle()
    assert isinstance(at.session.window.stack.current_page(), CalculatorPage)


def test_it_begins_with_now_and_the_own_regulation(page: CalculatorPage) -> None:
    assert page.told.answer.text() == "Due by Wednesday, 23 December 2026"
    assert page.told.term is not None and page.told.term.chosen.profile == "aes"


def test_a_tick_brings_the_other_rule(page: CalculatorPage) -> None:
    next(iter(page.question.by_rule.ticks.values())).setChecked(True)
    assert page.told.explained is not None
    assert page.told.explained.due == date(2026, 12, 31)


def test_the_day_of_registration_follows_the_receipt_until_it_is_typed(page: CalculatorPage) -> None:
    form = page.question.by_rule
    form.received.setDate(QDate(2026, 12, 7))
    assert form.registered.date() == QDate(2026, 12, 7)
    form.registered.setDate(QDate(2026, 12, 8))
    form.received.setDate(QDate(2026, 12, 2))
    assert form.registered.date() == QDate(2026, 12, 8)
    assert page.told.explained is not None and page.told.explained.start == date(2026, 12, 8)


def test_registered_before_received_is_said_at_its_field(page: CalculatorPage) -> None:
    page.question.by_rule.registered.setDate(QDate(2026, 11, 30))
    assert page.question.by_rule.fields["registered"].has_error()
    assert page.told.explained is None
    assert page.told.answer.text() == "Nothing to count"


@pytest.mark.parametrize("code", ["vks", "cib", "std", "hdh"])
def test_every_regulation_can_be_asked(page: CalculatorPage, code: str) -> None:
    choose(page, code)
    assert page.told.term is not None and page.told.term.chosen.profile == code


def test_a_regulation_without_a_term_says_so_and_cites_its_clause(page: CalculatorPage) -> None:
    choose(page, "hdh")
    assert page.told.answer.text() == "The regulation sets no term."
    assert page.told.rule.isVisible() and not page.told.days.isVisible()


def test_any_term_is_counted_and_an_empty_length_is_refused(page: CalculatorPage) -> None:
    page.question.ask(ANY_TERM)
    form = page.question.any_term
    form.value.setText("10")
    assert page.told.explained is not None and page.told.explained.due == date(2026, 12, 15)
    assert page.told.explained.skipped[-1].reason.kind is DayKind.WEEKEND
    form.value.setText("")
    assert form.fields["value"].has_error()
    assert page.told.explained is None


def test_a_visit_shows_both_readings_and_the_two_hours(page: CalculatorPage) -> None:
    page.question.ask(VISIT)
    page.question.visit.visit.setDate(QDate(2026, 12, 18))
    assert page.told.answer.text() == "Tell of the visit by Thursday, 10 December 2026"
    assert page.told.detail.text() == "by the stricter reading 9 December 2026"
    page.told.copy()
    assert "5 working days" in QGuiApplication.clipboard().text()


def test_a_local_time_that_does_not_exist_is_refused_at_its_field(page: CalculatorPage) -> None:
    choose(page, "hdh")
    page.question.ask(VISIT)
    form = page.question.visit
    form.visit.setDate(QDate(2027, 3, 28))
    form.at.setTime(QTime(2, 30))
    assert "does not exist" in form.fields["at"].error()
    assert page.told.explained is None


def test_a_local_time_that_comes_twice_asks_which(page: CalculatorPage) -> None:
    choose(page, "hdh")
    page.question.ask(VISIT)
    form = page.question.visit
    form.visit.setDate(QDate(2027, 10, 31))
    form.at.setTime(QTime(2, 30))
    assert form.second.isVisible()
    form.second.setChecked(True)
    assert page.told.explained is not None
    assert not form.fields["at"].has_error()


def test_the_whole_explanation_is_one_key_away(at: AtScreen, page: CalculatorPage) -> None:
    press(at.session.window, Qt.Key.Key_F7)
    at.settle()
    why = at.session.window.stack.current_page()
    assert isinstance(why, WhyPage)
    assert why.why is not None and why.why.number == ""


@pytest.mark.parametrize("mode", range(3))
def test_no_word_is_cut_and_everything_has_a_name_in_every_language(at: AtScreen, mode: int) -> None:
    def show() -> CalculatorPage:
        page: CalculatorPage = at.open("calculator")
        page.question.ask(mode)
        return page

    shown = every_language_and_width(at, "e-kovaleva", show)
    assert {where: found for where, page in shown if (found := flaws(page))} == {}
