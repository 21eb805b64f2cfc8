"""The calendar editor at the window: toggled days, the source, refusals, editions, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from domain.calendar_days import Status, YearInfo
from services.calendars_admin import correction_of, save_correction
from tests.services.test_calendars_admin import FILE
from tests.ui.accessibility import accessible_name
from tests.ui.rules_at_screen import AtScreen, at, every_language_and_width, flaws
from tests.ui.typing import press
from ui.regulation.calendars_page import CalendarsPage

CTRL = Qt.KeyboardModifier.ControlModifier
NEXT_YEAR = YearInfo("KZ", 2027, Status.PROVISIONAL)
FRIDAY = date(2027, 6, 4)
__all__ = ["at"]


def opened(at: AtScreen, person: str = "e-lee") -> CalendarsPage:
    at.sit(person)
    page = at.open("calendars", NEXT_YEAR)
    assert isinstance(page, CalendarsPage)
    return page


def test_next_year_warns_that_it_is_not_confirmed(at: AtScreen) -> None:
    page = opened(at)
    assert "2027 is not confirmed" in page.board.warning.sentence()
    assert "not confirmed" in page._status.text()


def test_today_counts_the_years_to_confirm_and_leads_there(at: AtScreen) -> None:
    session = at.sit("e-lee")
    session.count()
    at.settle()
    (item,) = [one for one in session.window.navigation.items() if one.id == "calendar_unsure"]
    session.window.go(item)
    at.settle()
    page = session.window.stack.current_page()
    assert isinstance(page, CalendarsPage)
    assert page.year.currentData() == 2027


def test_a_clerk_has_no_calendars_in_the_navigation(at: AtScreen) -> None:
    session = at.sit("e-kovaleva")
    assert {"calendars", "calendar_unsure"} & {one.id for one in session.window.navigation.items()} == set()
    assert "calculator" in {one.id for one in session.window.navigation.items()}


def test_arrows_and_space_declare_a_day_and_saving_puts_it_into_force(at: AtScreen) -> None:
    page = opened(at)
    page.board.grid.go_to(date(2027, 6, 3))
    page.board.grid.setFocus()
    press(page.board.grid, Qt.Key.Key_Right)
    press(page.board.grid, Qt.Key.Key_Space)
    assert page.board.edited is not None and page.board.edited.days_off == (FRIDAY,)
    assert "declared a day off" in accessible_name(page.board.grid)
    press(at.session.window, Qt.Key.Key_S, CTRL)
    at.until(lambda: bool(page.shown and page.shown.editions))
    at.settle()
    assert not at.session.seat.desk.regulations.calendar.is_working(FRIDAY)
    assert page.shown is not None and page.shown.editions[0].in_force


def test_the_same_key_takes_it_back(at: AtScreen) -> None:
    page = opened(at)
    page.board.toggle(FRIDAY)
    assert page.board.touched
    page.board.toggle(FRIDAY)
    assert not page.board.touched


def test_a_confirmed_year_without_a_source_is_refused_at_the_field(at: AtScreen) -> None:
    page = opened(at)
    source = page.board.source
    source.source.clear()
    source.status.choose(Status.CONFIRMED)
    page.save()
    at.settle()
    assert source.fields["source"].has_error()
    assert page.shown is not None and page.shown.editions == ()


def test_a_good_file_is_imported_and_a_bad_one_named_while_the_good_one_stays(
    at: AtScreen, tmp_path: Path
) -> None:
    page = opened(at)
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(FILE, encoding="utf-8")
    bad.write_text(FILE.replace("2027-06-12", "2027-06-04"), encoding="utf-8")
    page._files.take_file(good)
    at.until(lambda: bool(page.shown and page.shown.editions))
    page._files.take_file(bad)
    at.until(lambda: "both a day off and a working day" in page.board.refused.sentence())
    assert "bad.toml" in page.board.refused.sentence()
    at.settle()
    assert not at.session.seat.desk.regulations.calendar.is_working(FRIDAY)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(at: AtScreen, tmp_path: Path) -> None:
    page = opened(at)
    large = tmp_path / "large.toml"
    large.write_bytes(b"#" * 1_500_000)
    page._files.take_file(large)
    at.until(lambda: "large.toml" in page.board.refused.sentence())
    page._files.take_file(tmp_path / "absent.toml")
    at.until(lambda: "absent.toml" in page.board.refused.sentence())
    assert page.shown is not None and not page.shown.editions


def test_the_text_in_force_is_exported_and_read_back(at: AtScreen, tmp_path: Path) -> None:
    page = opened(at)
    page.board.toggle(FRIDAY)
    page.save()
    at.until(lambda: bool(page.shown and page.shown.editions))
    target = tmp_path / "mine.toml"
    page._files.write_file(target)
    assert "2027-06-04" in target.read_text(encoding="utf-8")
    page._files.take_file(target)
    at.until(lambda: page.shown is not None and len(page.shown.editions) == 2)


def test_an_earlier_edition_is_put_into_force_again(at: AtScreen) -> None:
    page = opened(at)
    page.board.toggle(FRIDAY)
    page.save()
    at.until(lambda: page.shown is not None and len(page.shown.editions) == 1)
    page.drop()
    at.until(lambda: page.shown is not None and len(page.shown.editions) == 2)
    assert page.shown is not None
    page.editions.restored.emit(page.shown.editions[1].id)
    at.until(lambda: page.shown is not None and len(page.shown.editions) == 3)
    at.settle()
    assert not at.session.seat.desk.regulations.calendar.is_working(FRIDAY)


def test_who_may_not_correct_may_look(at: AtScreen) -> None:
    page = opened(at, "e-kovaleva")
    page.board.toggle(FRIDAY)
    assert not page.board.touched
    assert not page.board.source.save.isEnabled()
    assert "administrator" in page.board.source.save.toolTip()


def test_no_word_is_cut_and_everything_has_a_name_in_every_language(at: AtScreen) -> None:
    admin = at.office.sit_down("e-lee")
    save_correction(admin, correction_of(admin, "KZ", 2027)._replace(days_off=(FRIDAY,)))
    at.office.reload()
    shown = every_language_and_width(at, "e-lee", lambda: at.open("calendars", NEXT_YEAR))
    assert {where: found for where, page in shown if (found := flaws(page))} == {}
