"""Why this date: opened by one key, copied, printed, another rule applied, left by Escape."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from domain.appeals import fold_appeal
from services.calendars_admin import correction_of, save_correction
from services.facts import facts_of
from services.intake import Registered
from services.term_acts import extend_term
from tests.factory import registered
from tests.ui.accessibility import accessible_name
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press, type_text
from ui.card.act_dialog import ActDialog
from ui.regulation.month_grid import Mark
from ui.regulation.why_page import WhyPage

CTRL = Qt.KeyboardModifier.ControlModifier
__all__ = ["at"]


@pytest.fixture
def made(at: AtScreen) -> Registered:
    found = registered(at.office.sit_down("e-kovaleva"))
    at.clock.set("2026-12-09 10:41")
    return found


def test_one_key_on_the_card_opens_it(at: AtScreen, made: Registered) -> None:
    at.sit("e-kovaleva")
    journal = at.open("journal", made.appeal_id)
    at.until(lambda: journal.card.view is not None)
    press(at.session.window, Qt.Key.Key_F7)
    at.settle()
    page = at.session.window.stack.current_page()
    assert isinstance(page, WhyPage)
    assert page.why is not None and page.why.number == made.number


def test_every_day_is_numbered_skipped_or_named(at: AtScreen, made: Registered) -> None:
    at.sit("e-kovaleva")
    page: WhyPage = at.open("why", made.appeal_id)
    cells = {cell.on: cell for cell in page.days.grid.cells}
    assert cells[date(2026, 12, 1)].mark is Mark.START
    assert (cells[date(2026, 12, 9)].mark, cells[date(2026, 12, 9)].ordinal) == (Mark.COUNTED, 6)
    assert (cells[date(2026, 12, 16)].mark, cells[date(2026, 12, 16)].word) == (Mark.SKIPPED, "hol.")
    assert (cells[date(2026, 12, 23)].mark, cells[date(2026, 12, 23)].ordinal) == (Mark.DUE, 15)
    assert sum(cell.ordinal is not None for cell in cells.values()) == 15
    assert page.days.legend.words() == ("passed 5", "ahead 9", "skipped 7")
    assert "Independence Day" in accessible_name(page.days.grid)


def test_the_explanation_is_copied_as_plain_sentences(at: AtScreen, made: Registered) -> None:
    at.sit("e-kovaleva")
    at.open("why", made.appeal_id)
    press(at.session.window, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"{made.number}. Answer by Wednesday, 23 December 2026.")
    assert "15 (пятнадцати) рабочих дней" in text
    assert "Ахметова" not in text


def test_without_a_printer_the_explanation_becomes_a_pdf(
    at: AtScreen, made: Registered, tmp_path: Path
) -> None:
    at.sit("e-kovaleva")
    page: WhyPage = at.open("why", made.appeal_id)
    page.print()
    page.print()
    papers = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert papers == [f"{made.number} (2).pdf", f"{made.number}.pdf"]
    assert all((tmp_path / name).read_bytes().startswith(b"%PDF") for name in papers)


def test_the_other_rule_is_applied_with_its_reason_and_the_page_follows(
    at: AtScreen, made: Registered
) -> None:
    at.sit("e-kovaleva")
    page: WhyPage = at.open("why", made.appeal_id)
    assert page.why is not None
    dialog = page.apply(page.why.others[0])
    assert isinstance(dialog, ActDialog)
    type_text(dialog.fields["reason"].editor, "Назначен выезд")
    dialog.apply()
    at.until(lambda: page.why is not None and page.why.recorded_on == date(2026, 12, 31))
    state = fold_appeal(facts_of(at.office.store, "appeal", made.appeal_id))
    assert state.due_on == date(2026, 12, 31)
    assert page.why is not None and not page.why.outdated


def test_escape_goes_back_to_the_card(at: AtScreen, made: Registered) -> None:
    at.sit("e-kovaleva")
    at.open("journal")
    page = at.open("why", made.appeal_id)
    press(page, Qt.Key.Key_Escape)
    at.settle()
    page = at.session.window.stack.current_page()
    assert page is not None and page.page_id == "journal"


def test_an_extended_term_names_the_original_date(at: AtScreen, made: Registered) -> None:
    extend_term(at.office.sit_down("e-abdrakhmanov"), appeal_id=made.appeal_id, days=10, reason="проверка")
    at.sit("e-kovaleva")
    page: WhyPage = at.open("why", made.appeal_id)
    press(at.session.window, Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert "15 working days from registration" in text
    assert "10 calendar days from the original date" in text
    assert page.days.grid.cells[-1].on >= date(2027, 1, 2)


def test_a_date_that_the_calendar_moved_offers_the_recount(at: AtScreen, made: Registered) -> None:
    at.sit("e-omarova")
    page: WhyPage = at.open("why", made.appeal_id)
    assert page.outdated.sentence() == ""
    admin = at.office.sit_down("e-lee")
    held = correction_of(admin, "KZ", 2026)
    save_correction(admin, held._replace(days_off=(date(2026, 12, 18),)))
    at.settle()
    at.until(lambda: "24 December 2026" in page.outdated.sentence())
    page.outdated.acted.emit()
    at.settle()
    front = at.session.window.stack.current_page()
    assert front is not None and front.page_id == "recount"


def test_no_word_is_cut_and_everything_has_a_name_in_every_language(at: AtScreen, made: Registered) -> None:
    shown = every_language_and_width(at, "e-kovaleva", lambda: at.open("why", made.appeal_id))
    assert {where: found for where, page in shown if (found := flaws(page))} == {}
