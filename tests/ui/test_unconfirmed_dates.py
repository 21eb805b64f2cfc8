"""A date that an unconfirmed calendar gave says so in the list, for the ear, and in a saved table."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.closing import withdraw_appeal
from services.desk import Desk
from services.journal import first_lines
from services.journal_filter import JournalFilter
from services.journal_order import journal_rows
from services.journal_sheet import sheet_rows
from tests.factory import clock_at, make_office, registered
from tests.ui.rules_at_screen import AtScreen, at
from ui.journal.rows import row_of_line

__all__ = ["at"]
EVERYTHING = JournalFilter(open=None)


def desk_on(folder: Path, day: str) -> Desk:
    return make_office(folder, clock=clock_at(f"{day} 10:00")).sit_down("e-kovaleva")


def cell(desk: Desk) -> object:
    (row,) = sheet_rows(desk, journal_rows(desk, EVERYTHING), ["calendar_status"])
    return row.cells[0]


@pytest.mark.usefixtures("qapp")
def test_a_date_in_an_unconfirmed_year_is_marked_and_spoken(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "2026-12-21")
    made = registered(desk)
    (line,) = first_lines(desk, EVERYTHING)
    assert made.term.due_on is not None and made.term.due_on.year == 2027
    row = row_of_line(line, "")
    assert line.unsure and row.marks[0].icon == "calendar-x"
    assert "Calendar not confirmed" in row.spoken
    assert cell(desk) == "+"


@pytest.mark.usefixtures("qapp")
def test_a_date_in_a_confirmed_year_is_not(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "2026-06-01")
    registered(desk)
    (line,) = first_lines(desk, EVERYTHING)
    assert not line.unsure
    assert "Calendar" not in row_of_line(line, "").spoken
    assert cell(desk) is None


def test_what_is_closed_may_not_change_any_more(tmp_path: Path) -> None:
    desk = desk_on(tmp_path, "2026-12-21")
    made = registered(desk)
    withdraw_appeal(desk, appeal_id=made.appeal_id, reason="введено дважды")
    (line,) = first_lines(desk, EVERYTHING)
    assert (line.unsure, cell(desk)) == (False, None)


def test_the_list_paints_the_mark_beside_the_date(at: AtScreen) -> None:
    at.clock.set("2026-12-21 10:00")
    registered(at.office.sit_down("e-kovaleva"))
    session = at.sit("e-kovaleva")
    page = at.open("journal")
    at.until(lambda: bool(page.pane.body.ids()))
    at.settle()
    assert not session.window.grab().isNull()
